import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { widenToDecade, widenToFiveYears } from "../../src/publish/privacy/five-year";
import { NOBODY_NEW, personByRecord } from "../../src/publish/privacy/persons";
import {
  type AccountAttributes,
  measureGroups,
  smallGroups,
  withholdSmallGroups,
} from "../../src/publish/privacy/small-groups";

const year = fc.option(fc.integer({ min: 1950, max: 2025 }), { nil: null });
const span = fc
  .tuple(year, year)
  .map(([a, b]) => widenToFiveYears(a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));
const accounts = fc
  .array(
    fc.record({
      person: fc.integer({ min: 0, max: 12 }).map(String),
      gender: fc.constantFrom("woman" as const, "man" as const, undefined),
      period: fc.option(
        span.filter(({ from, to }) => from !== null || to !== null),
        { nil: undefined },
      ),
      countries: fc.constantFrom("XA", "XB", "XA+XB"),
    }),
    { maxLength: 60 },
  )
  .map((list): AccountAttributes[] => list.map((account, at) => ({ id: String(at), ...account })));
const k = fc.integer({ min: 2, max: 6 });

const account = (
  id: string,
  gender: AccountAttributes["gender"],
  from?: number,
  to = (from ?? 0) + 4,
): AccountAttributes => ({
  id,
  person: id,
  gender,
  period: from === undefined ? undefined : { from, to },
  countries: "XA",
});

describe("the gate for small groups", () => {
  test("always ends with k witnesses in every combination that says anything", () => {
    fc.assert(
      fc.property(accounts, k, (list, least) => {
        expect(smallGroups(measureGroups(withholdSmallGroups(list, least).accounts), least)).toEqual([]);
      }),
    );
  });

  test("changes nothing when it runs again", () => {
    fc.assert(
      fc.property(accounts, k, (list, least) => {
        const once = withholdSmallGroups(list, least).accounts;
        const twice = withholdSmallGroups(once, least);
        expect(twice.changes).toEqual([]);
        expect(twice.accounts).toEqual(once);
      }),
    );
  });

  test("never tells more than before, and loses no account", () => {
    fc.assert(
      fc.property(accounts, k, (list, least) => {
        const left = withholdSmallGroups(list, least).accounts;
        expect(left.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
        for (const [at, after] of left.entries()) {
          const before = list[at];
          expect([before?.gender, undefined]).toContain(after.gender);
          expect([before?.period, before?.period && widenToDecade(before.period), undefined]).toContainEqual(
            after.period,
          );
        }
      }),
    );
  });

  test("withholds the gender first", () => {
    const list = [account("1", "woman", 2000), account("2", "woman", 2000), account("3", undefined, 2000)];
    expect(withholdSmallGroups(list, 3).accounts.map(({ gender, period }) => [gender, period?.from])).toEqual([
      [undefined, 2000],
      [undefined, 2000],
      [undefined, 2000],
    ]);
  });

  test("then widens the period to the decade", () => {
    const list = [account("1", undefined, 2000), account("2", undefined, 2005), account("3", undefined, 2005)];
    expect(withholdSmallGroups(list, 3).accounts.map(({ period }) => period)).toEqual(
      list.map(() => ({ from: 2000, to: 2009 })),
    );
  });

  test("then withholds the period", () => {
    const list = [account("1", undefined, 1990), account("2", undefined, 2005), account("3", undefined, 2005)];
    expect(withholdSmallGroups(list, 3).accounts.map(({ period }) => period)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("counts people, not accounts", () => {
    const list = ["1", "2", "3"].map(
      (id): AccountAttributes => ({
        id,
        person: "one",
        gender: "man",
        period: { from: 2000, to: 2004 },
        countries: "XA",
      }),
    );
    expect(
      withholdSmallGroups(list, 3).accounts.every(({ gender, period }) => gender === undefined && period === undefined),
    ).toBe(true);
  });
});

describe("who counts as one person", () => {
  const record = (id: string, sources: string[], witness?: string) => ({ id, sources, witness });

  test("the records of one key", () => {
    const persons = personByRecord([record("a", ["s"], "w"), record("b", ["t"], "w"), record("c", ["s"], "x")]);
    expect(persons.get("a")).toBe(persons.get("b"));
    expect(persons.get("a")).not.toBe(persons.get("c"));
  });

  test("without keys, records that share a source, directly or through others", () => {
    const persons = personByRecord([
      record("a", ["s"]),
      record("b", ["s", "t"]),
      record("c", ["t"]),
      record("d", ["u"]),
    ]);
    expect(new Set([persons.get("a"), persons.get("b"), persons.get("c")]).size).toBe(1);
    expect(persons.get("d")).not.toBe(persons.get("a"));
  });

  test("a record without a key is nobody new where its source has a key already", () => {
    const persons = personByRecord([record("a", ["s"], "w"), record("b", ["s", "t"]), record("c", ["t"])]);
    expect(persons.get("b")).toBe(persons.get("a"));
    expect(persons.get("c")).toBe(persons.get("a"));
  });
});

describe("a record that may be of any of several witnesses", () => {
  const records = [
    { id: "a", sources: ["s"], witness: "w" },
    { id: "b", sources: ["s"], witness: "x" },
    { id: "c", sources: ["s"], witness: undefined },
  ];

  test("counts as nobody, in a group with one of them as well as alone", () => {
    const persons = personByRecord(records);
    expect(persons.get("c")).toBe(NOBODY_NEW);
    const [first, , third] = records.map(({ id }) => ({
      ...account(id, "woman", 2000),
      person: persons.get(id) ?? id,
    }));
    const both = [first, third].filter((one) => one !== undefined);
    expect(measureGroups(both)).toMatchObject([{ accounts: 2, people: 1 }]);
    expect(withholdSmallGroups(both, 2).accounts.every(({ gender }) => gender === undefined)).toBe(true);
  });
});

describe("the five-year window", () => {
  test.each([
    [
      { from: 2003, to: 2003 },
      { from: 2000, to: 2004 },
    ],
    [
      { from: 2003, to: 2006 },
      { from: 2000, to: 2009 },
    ],
    [
      { from: 2000, to: 2009 },
      { from: 2000, to: 2009 },
    ],
    [
      { from: null, to: 2006 },
      { from: null, to: 2009 },
    ],
    [
      { from: 2006, to: null },
      { from: 2005, to: null },
    ],
    [
      { from: 1999, to: 2000 },
      { from: 1995, to: 2004 },
    ],
  ])("makes of %o the whole windows %o, and the same again", (given, wanted) => {
    expect(widenToFiveYears(given)).toEqual(wanted);
    expect(widenToFiveYears(wanted)).toEqual(wanted);
  });
});
