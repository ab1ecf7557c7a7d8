import type { YearSpan } from "../../core/period";
import type { Gender } from "../../core/vocabulary";
import { isSameSpan, widenToDecade } from "./five-year";
import { NOBODY_NEW } from "./persons";

/** What an account tells about its witness once it is published. Undefined is withheld and unknown alike: nobody can tell which. */
export interface AccountAttributes {
  readonly id: string;
  /** Stands for one person; itself never published. */
  readonly person: string;
  readonly gender: Gender | undefined;
  readonly period: YearSpan | undefined;
  /** Countries of its sites, sorted and joined. */
  readonly countries: string;
}

export interface Combination {
  readonly gender: Gender | undefined;
  readonly period: YearSpan | undefined;
  readonly countries: string;
  readonly accounts: number;
  readonly people: number;
}

export type GateStep = "gender-withheld" | "period-to-decade" | "period-withheld";
export interface GateChange {
  readonly id: string;
  readonly step: GateStep;
  /** Distinct people of the group that was too small, as it stood before this step. */
  readonly people: number;
}

const keyOf = ({ gender, period, countries }: AccountAttributes): string =>
  `${gender ?? ""}|${period ? `${period.from}/${period.to}` : ""}|${countries}`;

/** Every published combination with its distinct people. */
export function measureGroups(accounts: readonly AccountAttributes[]): Combination[] {
  const groups = new Map<string, { first: AccountAttributes; accounts: number; people: Set<string> }>();
  for (const account of accounts) {
    const key = keyOf(account);
    const group = groups.get(key) ?? { first: account, accounts: 0, people: new Set() };
    group.accounts += 1;
    if (account.person !== NOBODY_NEW) group.people.add(account.person);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, accounts: count, people }) => ({
    gender: first.gender,
    period: first.period,
    countries: first.countries,
    accounts: count,
    people: people.size,
  }));
}

export const saysSomething = ({ gender, period }: Pick<Combination, "gender" | "period">): boolean =>
  gender !== undefined || period !== undefined;

/** Combinations that could single somebody out: fewer than k people, and something said about them. */
export function smallGroups(combinations: readonly Combination[], k: number): Combination[] {
  return combinations.filter((group) => group.people < k && saysSomething(group));
}

/** The steps in their fixed order. Each takes something from an account, or leaves it as it is where nothing is left to take. */
const STEPS: readonly { readonly step: GateStep; readonly apply: (account: AccountAttributes) => AccountAttributes }[] =
  [
    {
      step: "gender-withheld",
      apply: (account) => (account.gender === undefined ? account : { ...account, gender: undefined }),
    },
    {
      step: "period-to-decade",
      apply: (account) => {
        const decade = account.period && widenToDecade(account.period);
        return !account.period || !decade || isSameSpan(decade, account.period)
          ? account
          : { ...account, period: decade };
      },
    },
    {
      step: "period-withheld",
      apply: (account) => (account.period === undefined ? account : { ...account, period: undefined }),
    },
  ];

/** Small groups and their people. */
function smallKeys(accounts: readonly AccountAttributes[], k: number): Map<string, number> {
  const people = new Map<string, Set<string>>();
  for (const account of accounts) {
    if (!saysSomething(account)) continue;
    const key = keyOf(account);
    const known = people.get(key) ?? new Set();
    if (account.person !== NOBODY_NEW) known.add(account.person);
    people.set(key, known);
  }
  return new Map([...people].filter(([, group]) => group.size < k).map(([key, group]) => [key, group.size]));
}

/**
 * Generalises until every combination of (gender, period, countries) has at least k people or says nothing. A step only
 * touches accounts of small groups and only ever enlarges the groups it moves them to, so one pass a step is enough, and
 * a second run changes nothing.
 */
export function withholdSmallGroups(
  accounts: readonly AccountAttributes[],
  k: number,
): { accounts: AccountAttributes[]; changes: GateChange[] } {
  const changes: GateChange[] = [];
  let current = [...accounts];
  for (const { step, apply } of STEPS) {
    const small = smallKeys(current, k);
    current = current.map((account) => {
      const group = small.get(keyOf(account));
      const next = group === undefined ? account : apply(account);
      if (group !== undefined && next !== account) changes.push({ id: account.id, step, people: group });
      return next;
    });
  }
  return { accounts: current, changes };
}
