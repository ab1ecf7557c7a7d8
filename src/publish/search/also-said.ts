/** Other words that readers use for what names hold: forced repatriation for forced return, 보위부 for State Security. */
import { foldForSearch } from "../../core/facets";
import { hasHan, hasHangul } from "../../core/search/words";
import type { AlsoSaid, SearchName } from "../../core/search/search-files";
import type { AtlasRecord } from "../records";

type Group = NonNullable<AtlasRecord["searchWords"]>[number];

/** Words of a name with single spaces around each, so that a phrase is met as whole words. */
const spaced = (text: string): string =>
  ` ${foldForSearch(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .join(" ")} `;

const holds = (name: string, phrase: string): boolean =>
  hasHangul(phrase) || hasHan(phrase) ? name.includes(phrase) : spaced(name).includes(spaced(phrase));

/** For each group the names that hold one of its names, and the words that are said for it. */
export function alsoSaid(
  groups: readonly Group[],
  names: readonly SearchName[],
  numberOf: (name: SearchName) => number,
): readonly AlsoSaid[] {
  const known = [...names];
  return groups.flatMap(({ names: held, also }) => {
    const of = known.flatMap(([name], number) => (held.some((phrase) => holds(name, phrase)) ? [number] : []));
    return of.length === 0 ? [] : [{ of, words: also.map((word) => numberOf([word, ""])), held }];
  });
}
