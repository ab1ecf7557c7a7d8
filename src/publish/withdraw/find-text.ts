/**
 * Finds a text again wherever it may have been copied to: in JSON and HTML with their escapes, in other cases and
 * spacing, in part. Measured in runs of eight words, or of twenty characters where a script has no spaces to count by.
 */

const WORDS = 8;
const CHARACTERS = 20;
/** Less than this is said by everybody. */
const LEAST_WORDS = 4;
const LEAST_CHARACTERS = 10;

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

const fromCode = (digits: string, base: number): string => {
  const code = Number.parseInt(digits, base);
  return code <= 0x10ffff ? String.fromCodePoint(code) : " ";
};

/** Without the escapes of JSON, HTML and addresses, and without markup. */
function unescape(text: string): string {
  const plain = text
    .replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, digits: string) => fromCode(digits, 16))
    .replaceAll(/\\[nrtbf]/g, " ")
    .replaceAll(/&#x([0-9a-f]{1,6});/gi, (_, digits: string) => fromCode(digits, 16))
    .replaceAll(/&#(\d{1,7});/g, (_, digits: string) => fromCode(digits, 10))
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => NAMED[name] ?? whole)
    .replaceAll(/<\/?[a-z][^<>]{0,400}>/gi, " ");
  return /%[0-9A-F]{2}%[0-9A-F]{2}/i.test(plain) ? decodeAddresses(plain) : plain;
}

const decodeAddresses = (text: string): string =>
  text.replaceAll(/(?:%[0-9A-F]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

const letters = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

export interface Phrases {
  /** Runs of words, to be looked for between spaces. */
  readonly words: readonly string[];
  /** Runs of characters, to be looked for with all spaces taken out. */
  readonly characters: readonly string[];
}

function windows<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.max(1, list.length - size + 1) }, (_, at) => list.slice(at, at + size));
}

/** Every run of a text; none of a text too short to be anybody's. */
export function phrasesOf(texts: readonly string[]): Phrases {
  const found = { words: new Set<string>(), characters: new Set<string>() };
  for (const text of texts) {
    const clean = letters(text);
    const dense = [...clean.replaceAll(" ", "")];
    if ((clean.match(SPACELESS)?.length ?? 0) * 2 > dense.length) {
      if (dense.length < LEAST_CHARACTERS) continue;
      for (const run of windows(dense, CHARACTERS)) found.characters.add(run.join(""));
    } else {
      const words = clean.split(" ");
      if (words.length < LEAST_WORDS) continue;
      for (const run of windows(words, WORDS)) found.words.add(` ${run.join(" ")} `);
    }
  }
  return { words: [...found.words], characters: [...found.characters] };
}

export const hasPhrases = ({ words, characters }: Phrases): boolean => words.length + characters.length > 0;

/** How many of the runs a file holds. */
export function countPhrases(content: string, { words, characters }: Phrases): number {
  const clean = ` ${letters(unescape(content))} `;
  const dense = characters.length > 0 ? clean.replaceAll(" ", "") : "";
  return words.filter((run) => clean.includes(run)).length + characters.filter((run) => dense.includes(run)).length;
}

/** Whether an id stands in a file as a word of its own. */
export const namesId = (content: string, id: string): boolean =>
  new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(content);
