import type { SiteDetail, TestimonyDetail } from "../../../core/dataset";
import type { Violation } from "../../../core/vocabulary";
import type { TestimonyRecord } from "../../records";
import type { PrivacyDocument, RareCombination } from "./document";

/** The code by which a record answers a warning of the report; the check of the records does not know it. */
export const RARE_CHECK = "rare-combination";

interface Told {
  readonly people: Set<string>;
  readonly accounts: string[];
}

function note(into: Map<string, Told>, key: string, person: string, account: string): void {
  const told = into.get(key) ?? { people: new Set(), accounts: [] };
  told.people.add(person);
  told.accounts.push(account);
  into.set(key, told);
}

/** Fewer than twice k, or fewer than one witness in twenty where that is more: what a neighbour would remember. */
const rareBelow = (k: number, people: number): number => Math.max(2 * k, Math.ceil(people / 20));

interface Published {
  readonly testimonies: readonly TestimonyDetail[];
  readonly sites: readonly SiteDetail[];
  readonly persons: ReadonlyMap<string, string>;
  readonly k: number;
}

/** One reason where every account of the combination has given one. */
function answerOf(accounts: readonly string[], answers: ReadonlyMap<string, string>): string | null {
  const given = accounts.map((id) => answers.get(id));
  return given.every((reason) => reason !== undefined) ? [...new Set(given)].join(" / ") : null;
}

/**
 * Site × period × violation as published. Most combinations of any testimony are told by one or two people; the ones
 * listed hold a violation that few tell of anywhere, which is what makes a combination point at somebody.
 */
export function findRare(
  { testimonies, sites, persons, k }: Published,
  records: readonly TestimonyRecord[],
): PrivacyDocument["rare"] {
  const anywhere = new Map<Violation, Set<string>>();
  const combinations = new Map<string, Told>();
  for (const { id, violations, period } of testimonies) {
    const person = persons.get(id) ?? id;
    for (const { kind } of violations) anywhere.set(kind, (anywhere.get(kind) ?? new Set()).add(person));
    const here = new Set(violations.flatMap(({ kind, site }) => (site === null ? [] : [`${site}|${kind}`])));
    for (const key of here) note(combinations, `${key}|${period?.edtf ?? ""}`, person, id);
  }
  const everybody = new Set(testimonies.map(({ id }) => persons.get(id) ?? id)).size;
  const below = rareBelow(k, everybody);
  const answers = new Map(
    records.flatMap(({ id, acknowledged = [] }) =>
      acknowledged.filter(({ check }) => check === RARE_CHECK).map(({ reason }) => [id, reason] as const),
    ),
  );
  const names = new Map(sites.map(({ id, name }) => [id, name]));
  const small = [...combinations].filter(([, { people }]) => people.size < k);
  const listed = small.flatMap(([key, { people, accounts }]): RareCombination[] => {
    const [site = "", violation = "", period = ""] = key.split("|");
    const peopleAnywhere = anywhere.get(violation as Violation)?.size ?? 0; // The key was made of it above.
    if (peopleAnywhere >= below) return [];
    return [
      {
        site,
        siteName: names.get(site) ?? {},
        period: period === "" ? null : period,
        violation: violation as Violation,
        people: people.size,
        peopleAnywhere,
        accounts: accounts.toSorted(),
        answer: answerOf(accounts, answers),
      },
    ];
  });
  const inOne = new Set(listed.flatMap(({ accounts }) => accounts));
  const order = ({ peopleAnywhere, violation, site, period }: RareCombination): string =>
    [String(peopleAnywhere).padStart(6, "0"), violation, site, period ?? ""].join("|");
  return {
    below,
    violations: [...anywhere]
      .map(([violation, people]) => ({ violation, people: people.size }))
      .filter(({ people }) => people < below)
      .sort((a, b) => a.people - b.people || (a.violation < b.violation ? -1 : 1)),
    combinations: listed.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    all: combinations.size,
    allSmall: small.length,
    idleAnswers: [...answers.keys()].filter((id) => !inOne.has(id)).sort(),
  };
}
