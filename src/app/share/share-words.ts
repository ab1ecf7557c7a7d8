import { useSection } from "../i18n/sections";
import { share as en } from "../i18n/en/share";
import { share as ko } from "../i18n/ko/share";

export type ShareWords = typeof en;
/** A snippet speaks the language chosen for it; what no file of words is loaded for speaks English. */
const SECTIONS: Readonly<Record<string, ShareWords>> = { en, ko };
export const shareWords = (language: string): ShareWords => SECTIONS[language] ?? en;
export const useShareWords = (): ShareWords => useSection("share", { en, ko });
