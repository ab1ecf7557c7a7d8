/**
 * The local list of names: what a text could hold of it, as keys. Who keeps the list hashes them; here nobody knows a
 * name. A key has no spaces, hyphens, marks or capitals, so that every spelling of one name gives the same.
 */

/** Answers for a key of `nameKey`. */
export type IsListedName = (key: string) => boolean;

export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  /** The words as they stand, and with the surname at the other end. */
  readonly keys: readonly string[];
}

/** How a name is looked up, whoever typed it. */
export const nameKey = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

const MAX_WORDS = 4;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SCRIPTED = /[\p{Script=Hangul}\p{Script=Han}]/u;
const SEPARATOR = /^[\s'’.\-‐–·]{1,2}$/u;

function latinCandidates(text: string): NameCandidate[] {
  const words = [...text.matchAll(WORD)].filter(([word]) => !SCRIPTED.test(word));
  const hasCapitals = /\p{Lu}/u.test(text);
  return words.flatMap((first, at): NameCandidate[] => {
    if (hasCapitals && !/^\p{Lu}/u.test(first[0])) return [];
    const found: NameCandidate[] = [];
    for (let count = 1; count <= MAX_WORDS && at + count <= words.length; count += 1) {
      const part = words.slice(at, at + count);
      const last = part.at(-1) ?? first;
      const before = part.at(-2);
      if (before && !SEPARATOR.test(text.slice(before.index + before[0].length, last.index))) break;
      const plain = part.map(([word]) => nameKey(word));
      const turned =
        count === 1
          ? []
          : [
              [...plain.slice(1), plain[0]],
              [plain.at(-1), ...plain.slice(0, -1)],
            ];
      const keys = [plain, ...turned].map((list) => list.join("")).filter((key) => key.length > 2);
      found.push({ start: first.index, end: last.index + last[0].length, keys: [...new Set(keys)] });
    }
    return found;
  });
}

/** A Hangul name begins a word, or stands as surname and name apart; what follows may be a particle. */
const HANGUL_START =
  /(?<!\p{Script=Hangul})(?=(?<one>\p{Script=Hangul}{1,5})(?<two>\p{Script=Hangul}* \p{Script=Hangul}{1,3})?)/gu;

function hangulCandidates(text: string): NameCandidate[] {
  return [...text.matchAll(HANGUL_START)].flatMap((match): NameCandidate[] => {
    const one = match.groups?.["one"] ?? "";
    const apart = one.length <= 2 ? one + (match.groups?.["two"] ?? "") : one;
    const longest = Math.max(one.length, apart.length);
    return Array.from({ length: Math.max(0, longest - 1) }, (_, more) => apart.slice(0, more + 2))
      .filter((part) => !part.endsWith(" "))
      .map((part) => ({ start: match.index, end: match.index + part.length, keys: [nameKey(part)] }));
  });
}

function hanCandidates(text: string): NameCandidate[] {
  return [...text.matchAll(/\p{Script=Han}(?=\p{Script=Han})/gu)].flatMap(({ index }) =>
    [2, 3, 4]
      .map((length) => text.slice(index, index + length))
      .filter((part, at) => part.length === at + 2 && /^\p{Script=Han}+$/u.test(part))
      .map((part) => ({ start: index, end: index + part.length, keys: [nameKey(part)] })),
  );
}

/** Every stretch of a text that could be a name: one to four words, two to five syllables, two to four characters. */
export const nameCandidates = (text: string): NameCandidate[] => [
  ...latinCandidates(text),
  ...hangulCandidates(text),
  ...hanCandidates(text),
];
