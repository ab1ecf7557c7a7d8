import { didYouMean } from "../did-you-mean";
import type { Finding } from "../problem";
import type { TextField } from "./texts";

/** Names are information in any script; sentences are read, so they must be in a language the atlas offers. */
const NAME_FIELDS = new Set(["name", "label", "short", "place"]);

const excerpt = (text: string, at: number): string => text.slice(Math.max(0, at - 15), at + 25).trim();

function checkLanguage({ path, language }: TextField, languages: readonly string[]): Finding[] {
  if (language === null || languages.includes(language)) return [];
  if (NAME_FIELDS.has(String(path.at(-2)))) return [];
  return [
    {
      check: "unknown-language",
      field: path,
      message: `The atlas has no language “${language}”; its languages are ${languages.join(", ")}.${didYouMean(language, languages)} Add it to atlas.json or remove the text.`,
    },
  ];
}

interface TextRule {
  readonly check: string;
  readonly pattern: RegExp;
  readonly word: (found: string, text: string, at: number) => string;
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const RULES: readonly TextRule[] = [
  {
    check: "html-in-text",
    pattern: /<\/?[a-z!][^>]*>|&(?:[a-z]{2,8}|#\d+);/iu,
    word: (found) => `The text holds HTML: “${found.slice(0, 40)}”. Texts are plain; write the words only.`,
  },
  {
    check: "script-address",
    pattern: /(?:javascript|vbscript|data):\S/iu,
    word: (found) => `The text holds “${found}…”, an address that runs as a program. Remove it.`,
  },
  {
    check: "broken-character",
    pattern: /\p{Surrogate}|\uFFFD/u,
    word: (_found, text, at) =>
      `The text holds half a character near “${excerpt(text, at).replaceAll(/\p{Surrogate}/gu, "?")}”: it was cut or converted wrongly. Type it again.`,
  },
  {
    check: "control-character",
    pattern: /(?!\n)\p{Cc}/u,
    word: (found, text, at) =>
      `The text holds an invisible control character (${codePoint(found)}) near “${excerpt(text, at).replaceAll(/\p{Cc}/gu, "·")}”. Remove it.`,
  },
  {
    check: "hidden-direction",
    pattern: /[\u202A-\u202E\u2066-\u2069]/u,
    word: (found) =>
      `The text holds an invisible character (${codePoint(found)}) that can make it read differently from what it says. Remove it.`,
  },
  {
    check: "mixed-scripts",
    pattern: /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u,
    word: (found, text, at) =>
      `Within one word near “${excerpt(text, at)}” Latin and Cyrillic letters are mixed: “${found}”. They look alike, but no search finds the word. Type it again.`,
  },
];

function checkRules({ path, text }: TextField): Finding[] {
  return RULES.flatMap(({ check, pattern, word }): Finding[] => {
    const match = pattern.exec(text);
    return match ? [{ check, field: path, message: word(match[0], text, match.index) }] : [];
  });
}

function checkDrafts(record: object, languages: readonly string[]): Finding[] {
  const drafts = "drafts" in record && Array.isArray(record.drafts) ? (record.drafts as readonly string[]) : [];
  return drafts
    .filter((language) => !languages.includes(language))
    .map(
      (language): Finding => ({
        check: "unknown-language",
        field: ["drafts"],
        message: `The atlas has no language “${language}”; its languages are ${languages.join(", ")}.`,
      }),
    );
}

/** Texts that are no text, or in a language the atlas does not offer. */
export const checkTexts = (record: object, texts: readonly TextField[], languages: readonly string[]): Finding[] => [
  ...texts.flatMap((text) => [...checkLanguage(text, languages), ...checkRules(text)]),
  ...checkDrafts(record, languages),
];
