/** Ways in which one person could be told from all others, spread over fields and languages: each must stop publication. */
import { beforeAll, describe, expect, test } from "vitest";
import type { DataFile } from "../../src/publish/decode-text";
import { publish } from "../../src/publish/publish";
import { overlay, readGood, toDataFile, toText } from "./fixtures";

let good: DataFile[] = [];
beforeAll(async () => {
  good = await readGood();
});

const recordAt = (path: string): Record<string, unknown> =>
  JSON.parse(toText(good.find((file) => file.path === path)?.bytes ?? new Uint8Array())) as Record<string, unknown>;

/** Codes of the problems that a changed record brings; nothing may be written beside them. */
function stopped(path: string, change: Record<string, unknown>, as = path): string[] {
  const { problems, files } = publish(
    overlay(good, [toDataFile(as, JSON.stringify({ ...recordAt(path), ...change }))]),
  );
  if (problems.length > 0) expect(files).toEqual([]);
  return problems.map(({ check }) => check);
}

const ACCOUNT = "testimonies/b-09.json";
const SITE = "sites/millbrook-holding-house.json";
const ROUTE = "routes/return-2004.json";
const PLAN = "plans/millbrook-house-plan.json";

test("the records as they are stop nothing", () => {
  expect(stopped(ACCOUNT, {})).toEqual([]);
});

describe("in the text of an account, in one language alone", () => {
  test.each([
    ["age-in-text", { fr: "Le témoin avait trente-quatre ans et dormait près de la porte." }],
    ["gender-in-text", { en: "The witness was four months pregnant." }],
    ["year-in-text", { en: "It was in nineteen ninety-eight that the yard was walled." }],
    ["year-in-text", { en: "In the winter of ’98 the yard was walled.".replace("’", "'") }],
    ["singled-out-in-text", { en: "The speaker was the only survivor of the group." }],
    ["singled-out-in-text", { en: "The prisoner beside the door had one arm." }],
    ["job-in-text", { en: "The speaker sang in the state opera." }],
    ["day-in-text", { en: "The speaker was counted twice on Christmas Eve." }],
    ["returns-in-text", { en: "The speaker had been caught and brought back four times." }],
    ["returns-in-text", { en: "It was the fifth arrest." }],
  ])("%s: %j", (check, text) => {
    const before = recordAt(ACCOUNT)["text"] as object;
    expect(stopped(ACCOUNT, { text: { ...before, ...text }, knownBy: "own" })).toContain(check);
  });
});

describe("beside the text", () => {
  const reason = (text: string) => ({
    siteLink: { "millbrook-holding-house": { basis: "inferred", reason: { en: text, fr: "Voir la carte." } } },
  });
  test("in the reason why a site belongs to an account", () => {
    expect(stopped(ACCOUNT, reason("The year of the arrest, 1998, fits."))).toContain("year-in-text");
    expect(stopped(ACCOUNT, reason("She names the town."))).toContain("gender-in-text");
    expect(stopped(ACCOUNT, reason("Kim Jong-su told so."))).toContain("name-in-text");
  });

  test.each(["t-kim-jong-su", "woman-77", "nurse-of-millbrook"])("in the id %s", (id) => {
    expect(
      stopped(ACCOUNT, { id, text: { en: "Soup twice a day.", fr: "Deux soupes." } }, `testimonies/${id}.json`),
    ).toContain("id-tells");
  });

  test("in the day of a condition that befell one person", () => {
    const condition = {
      id: "one-day",
      category: "violence",
      statement: { en: "On 3 May 2011 a woman was beaten.", fr: "Coups." },
      knownBy: "own",
      period: "2011-05-03",
      sources: recordAt(SITE)["sources"],
    };
    expect(stopped(SITE, { conditions: [condition] })).toContain("day-in-text");
    const ofMany = { ...condition, statement: { en: "On 3 May 2011 there were 40 people.", fr: "Quarante." } };
    expect(stopped(SITE, { conditions: [ofMany] })).not.toContain("day-in-text");
  });

  test("in a route whose counts or legs are of one person", () => {
    const alone = { min: 1, max: 1 };
    expect(stopped(ROUTE, { people: alone })).toContain("small-journey");
    expect(stopped(ROUTE, { name: { en: "Return of Kim Jong-su", fr: "Renvoi" } })).toContain("name-in-text");
  });

  test("in the words of a plan", () => {
    const parts = recordAt(PLAN)["parts"] as readonly object[];
    const named = parts.map((part, at) =>
      at === 0 ? { ...part, label: { en: "Bed of Kim Jong-su", fr: "Lit" } } : part,
    );
    expect(stopped(PLAN, { parts: named })).toContain("name-in-text");
  });
});
