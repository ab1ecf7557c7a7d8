import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_CHOICE, parseCare } from "../../src/core/care";
import { CONDITION_DISTRESS, distressOf, distressOfGroup, distressWithin, opensByItself } from "../../src/core/opens";
import { CONDITION_CATEGORIES, DISTRESS_KINDS } from "../../src/core/vocabulary";

const kinds = fc.subarray([...DISTRESS_KINDS]);

describe("what opens by itself", () => {
  test("at first nothing that carries distress does, and everything without does", () => {
    for (const kind of DISTRESS_KINDS) expect(opensByItself([kind], NO_CHOICE.open)).toBe(false);
    expect(opensByItself([], NO_CHOICE.open)).toBe(true);
  });

  test("exactly what has no kind that the reader left out", () =>
    fc.assert(
      fc.property(kinds, kinds, (text, chosen) => {
        const leftOut = text.filter((kind) => !chosen.includes(kind));
        expect(opensByItself(text, chosen)).toBe(leftOut.length === 0);
      }),
    ));

  test("a limit never opens what is closed without it", () =>
    fc.assert(
      fc.property(kinds, kinds, kinds, (text, chosen, limit) => {
        if (opensByItself(text, chosen, limit)) expect(opensByItself(text, chosen)).toBe(true);
        if (text.some((kind) => limit.includes(kind))) expect(opensByItself(text, chosen, limit)).toBe(false);
      }),
    ));

  test("statements on deaths and on violence of every kind are among what closes", () => {
    for (const category of ["mortality", "violence", "sexual-violence", "reproductive-violence", "search"] as const)
      expect(CONDITION_DISTRESS[category], category).not.toEqual([]);
    expect(Object.keys(CONDITION_DISTRESS).toSorted()).toEqual([...CONDITION_CATEGORIES].toSorted());
  });
});

describe("what a statement tells of", () => {
  const ration = { category: "food" } as const;
  const starved = { category: "food", distress: ["death", "hunger"] } as const;
  const died = { category: "mortality" } as const;
  const frozen = { category: "mortality", distress: ["torture", "death"] } as const;

  test("is what its record says, else what its category tells of", () => {
    expect([ration, starved, died, frozen].map(distressOf)).toEqual([
      [],
      ["death", "hunger"],
      ["death"],
      ["torture", "death"],
    ]);
    expect(distressOf({ category: "mortality", distress: [] })).toEqual([]);
  });

  test("closes its category as a whole, or the statement alone, never neither", () => {
    expect(distressOfGroup("mortality", [died, frozen])).toEqual(["death", "torture"]);
    expect([died, frozen].map(distressWithin)).toEqual([[], []]);
    expect(distressOfGroup("food", [ration, starved])).toEqual([]);
    expect([ration, starved].map(distressWithin)).toEqual([[], ["death", "hunger"]]);
    for (const category of CONDITION_CATEGORIES) {
      const told = { category, distress: ["beating"] } as const;
      expect([...distressOfGroup(category, [told]), ...distressWithin(told)], category).toEqual(["beating"]);
    }
  });
});

describe("a choice that was kept", () => {
  test("is read back as it was written", () =>
    fc.assert(
      fc.property(kinds, fc.boolean(), fc.boolean(), (open, quiet, fullTitle) => {
        const choice = { open, quiet, fullTitle };
        expect(parseCare(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
      }),
    ));

  test.each([null, 7, "all", [], {}, { open: "death" }, { open: ["everything"], quiet: "yes", fullTitle: 1 }])(
    "%j opens nothing",
    (value) => expect(parseCare(value)).toEqual(NO_CHOICE),
  );
});
