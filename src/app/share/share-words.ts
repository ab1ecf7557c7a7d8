import { share as en } from "../i18n/en/share";
import { share as ko } from "../i18n/ko/share";

export type ShareWords = typeof en;
const SECTIONS: Readonly<Record<string, ShareWords>> = { en, ko };
export const shareWords = (language: string): ShareWords => SECTIONS[language] ?? en;
