/**
 * What others say of something withdrawn: references by its id, and its name in running text. The rest of such a text stays,
 * with a mark where the name stood.
 */
import type { Dataset } from "./dataset";

export interface Gone {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

const MARK = "[…]";

const namesOf = (properties: object): readonly string[] =>
  Object.entries(properties).flatMap(([key, value]) =>
    (key === "name" || key.startsWith("name:")) && typeof value === "string" ? [value] : [],
  );

/** What places and routes are called, as long as nothing that stays is called so, or has it in its name. */
export function namesGone({ sites, routes }: Pick<Dataset, "sites" | "routes">, ids: readonly string[]) {
  const gone = new Set(ids);
  const all = [...sites, ...routes].map(({ id, properties }) => ({ id, names: namesOf(properties) }));
  const stays = all.filter(({ id }) => !gone.has(id)).flatMap(({ names }) => names);
  const names = new Set(all.filter(({ id }) => gone.has(id)).flatMap((one) => one.names));
  return [...names].filter((name) => !stays.some((other) => other.includes(name)));
}

/** Scripts that put endings straight after a name, or no space between words. */
const JOINS =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const LETTER = String.raw`[\p{L}\p{N}]`;

/** Longer names first, so that no part of one is left standing. */
const patternOf = (names: readonly string[]): RegExp | null => {
  const parts = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => {
      const [first = "", last = ""] = [[...name].at(0), [...name].at(-1)];
      const plain = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
      return `${JOINS.test(first) ? "" : `(?<!${LETTER})`}${plain}${JOINS.test(last) ? "" : `(?!${LETTER})`}`;
    });
  return parts.length > 0 ? new RegExp(parts.join("|"), "gu") : null;
};

const idOf = (entry: unknown): unknown =>
  typeof entry === "object" && entry !== null && "id" in entry ? entry.id : entry;

/** The same value without them; the very same where nothing is gone. */
export function withoutMentions<T>(value: T, { ids, names }: Gone): T {
  if (ids.length === 0) return value;
  const gone = new Set<unknown>(ids);
  const pattern = patternOf(names);
  const without = (name: string, part: unknown): unknown => {
    if ((name === "sources" || name === "overlaps") && Array.isArray(part))
      return part.filter((entry) => !gone.has(idOf(entry)));
    if (name === "aliases" && Array.isArray(part)) return part.filter((entry) => entry !== MARK);
    if (name === "siteLink" && typeof part === "object" && part !== null)
      return Object.fromEntries(Object.entries(part).filter(([id]) => !gone.has(id)));
    return typeof part === "string" && pattern ? part.replaceAll(pattern, MARK) : part;
  };
  // What was read from JSON and has kept its shape.
  return JSON.parse(JSON.stringify(value), without) as T;
}
