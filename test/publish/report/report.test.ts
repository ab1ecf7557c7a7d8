import { describe, expect, test } from "vitest";
import { en as atlasEn } from "../../../src/app/i18n/en";
import { ko as atlasKo } from "../../../src/app/i18n/ko";
import type { DataFile } from "../../../src/publish/decode-text";
import { measureDiversity } from "../../../src/publish/privacy/report/diversity";
import type { PrivacyDocument } from "../../../src/publish/privacy/report/document";
import { makePrivacyDocument } from "../../../src/publish/privacy/report/measure";
import { REPORT_WORDS, toHtml } from "../../../src/publish/privacy/report/to-html";
import type { TextFinding } from "../../../src/publish/privacy/text/finding";
import { publish } from "../../../src/publish/publish";
import { makeRaw } from "../generate";
import { overlay, readGood, toDataFile } from "../fixtures";

const good = await readGood();

function documentOf(files: readonly DataFile[], findings?: readonly TextFinding[]): PrivacyDocument {
  const publication = publish(files);
  const document = makePrivacyDocument(files, findings ? { ...publication, textFindings: findings } : publication);
  if (!document) throw new Error("there is no report");
  return document;
}

const lines = (...accounts: readonly object[]): DataFile =>
  toDataFile(
    "testimonies/more.ndjson",
    accounts
      .map((account, at) =>
        JSON.stringify({
          id: `r-${at}`,
          kind: "paraphrase",
          sites: ["harbour-house"],
          violations: [],
          text: { en: `Told number ${at}.`, fr: `Récit numéro ${at}.` },
          sources: ["hill-report-2009"],
          consent: "not-seen",
          distress: [],
          knownBy: "own",
          ...account,
        }),
      )
      .join("\n"),
  );

/** The good dataset as a folder kept apart, so that records may hold keys and single years. */
const raw = (...accounts: readonly object[]): DataFile[] => [
  ...makeRaw(good, 0).filter(({ path }) => path !== "testimonies/generated.ndjson"),
  lines(...accounts),
];

describe("group sizes", () => {
  const years = [
    { witness: "w-secret-1", period: "2011", gender: "woman" },
    { witness: "w-secret-2", period: "2012", gender: "woman" },
    { witness: "w-secret-3", period: "2013", gender: "woman" },
    { witness: "w-secret-4", period: "2014", gender: "man" },
  ];
  const document = documentOf(raw(...years));

  test("before are those of the records as entered, after those of the published files", () => {
    const [alone] = document.sizes.classes;
    expect([alone?.from, alone?.after]).toEqual([1, 0]);
    expect(alone?.before).toBeGreaterThanOrEqual(4);
    expect(document.sizes.smallAfter).toBe(0);
    expect(document.sizes.smallestAfter).toBe(3);
    expect(document.groups).toContainEqual(
      expect.objectContaining({ gender: "woman", period: "2010/2014", people: 3, accounts: 3 }),
    );
  });

  test("add up to all accounts, before and after", () => {
    const { classes, silentBefore, silentAfter } = document.sizes;
    expect(classes.reduce((sum, { before }) => sum + before, silentBefore)).toBe(document.accounts);
    expect(classes.reduce((sum, { after }) => sum + after, silentAfter)).toBe(document.accounts);
  });

  test("each account that was generalised has its steps, and the size of the group that forced each", () => {
    const changed = document.generalised.find(({ record }) => record === "r-3");
    expect(changed?.steps[0]).toEqual({ step: "gender-withheld", people: 1 });
    expect(changed?.left.gender).toBeNull();
  });

  test("no witness key, and no value that was withheld, is in the report", () => {
    const text = JSON.stringify(document) + toHtml(document, "en") + toHtml(document, "ko");
    expect(text).not.toContain("secret");
    expect(text).not.toMatch(/"period":"201[1-4]"/);
    expect(JSON.stringify(document.generalised)).not.toContain('"man"');
  });
});

describe("l-diversity", () => {
  test("distinct counts violations; entropy is l where l are told of equally often", () => {
    const tell = (person: string, ...violations: ("beating" | "torture" | "starvation" | "execution")[]) => ({
      person,
      violations,
    });
    expect(measureDiversity([tell("a", "beating"), tell("b", "torture"), tell("c", "starvation")])).toEqual({
      distinct: 3,
      entropy: 3,
      sharedByAll: [],
    });
    // Counts 3 and 1: exp(-(3/4 ln 3/4 + 1/4 ln 1/4)).
    expect(measureDiversity([tell("a", "beating", "torture"), tell("b", "beating"), tell("c", "beating")])).toEqual({
      distinct: 2,
      entropy: 1.7548,
      sharedByAll: ["beating"],
    });
    expect(measureDiversity([tell("a", "beating"), tell("a", "beating")]).sharedByAll).toEqual([]);
    expect(measureDiversity([])).toEqual({ distinct: 0, entropy: 0, sharedByAll: [] });
  });

  test("a group in which everybody tells of the same is flagged", () => {
    const violations = [{ kind: "religious-persecution", site: "harbour-house" }];
    const document = documentOf(
      raw(...["a", "b", "c"].map((witness) => ({ witness, period: "1985", violations })), {
        witness: "d",
        period: "1992",
      }),
    );
    const group = document.groups.find(({ period }) => period === "1985/1989");
    expect(group).toMatchObject({ people: 3, distinct: 1, entropy: 1, sharedByAll: ["religious-persecution"] });
    expect(toHtml(document, "en")).toContain('<span class="flag">religious persecution</span>');
  });
});

describe("rare combinations", () => {
  const violations = [{ kind: "forced-abortion", site: "harbour-house" }];

  test("of a rare violation few tell of are listed, and hold nothing up", () => {
    const document = documentOf(raw({ violations }));
    expect(document.status).toBe("published");
    expect(document.rare.combinations).toContainEqual({
      site: "harbour-house",
      siteName: expect.objectContaining({ en: expect.any(String) }),
      period: null,
      violation: "forced-abortion",
      people: 1,
      peopleAnywhere: 1,
      accounts: ["r-0"],
      answer: null,
    });
  });

  test("of a violation many tell of are counted, not listed", () => {
    const common = Array.from({ length: 12 }, (_, at) => ({
      witness: `w-${at}`,
      violations: [{ kind: "beating", site: at === 0 ? "greyfell-prison" : "harbour-house" }],
      sites: [at === 0 ? "greyfell-prison" : "harbour-house"],
    }));
    const { rare } = documentOf(raw(...common));
    expect(rare.combinations.filter(({ violation }) => violation === "beating")).toEqual([]);
    expect(rare.allSmall).toBeGreaterThan(0);
  });

  test("are answered in the record with a reason", () => {
    const acknowledged = [{ check: "rare-combination", reason: "The source names place and year." }];
    const { status, rare } = documentOf(raw({ violations, acknowledged }));
    expect(status).toBe("published");
    expect(rare.combinations.find(({ violation }) => violation === "forced-abortion")?.answer).toBe(
      "The source names place and year.",
    );
    expect(rare.idleAnswers).toEqual([]);
  });

  test("an answer to none is said to be idle", () => {
    const acknowledged = [{ check: "rare-combination", reason: "x" }];
    expect(documentOf(raw({ acknowledged })).rare.idleAnswers).toEqual(["r-0"]);
  });
});

describe("the other parts", () => {
  test("journeys that joined a pattern are counted under it, and their own ids are nowhere", () => {
    const route = JSON.parse(
      new TextDecoder().decode(good.find(({ path }) => path === "routes/return-2004.json")?.bytes),
    ) as object;
    const small = { ...route, id: "somebodys-way", people: { min: 2, max: 2 }, overlaps: [] };
    const files = [...raw(), toDataFile("routes/somebodys-way.json", JSON.stringify(small))];
    const document = documentOf(files);
    expect(document.journeys).toEqual([{ pattern: expect.any(String), joined: 1 }]);
    expect(JSON.stringify(document)).not.toContain("somebodys-way");
  });

  test("findings stand with the words around them", () => {
    const finding: TextFinding = {
      record: "b-09",
      kind: "testimonies",
      field: "text.en",
      language: "en",
      check: "job-in-text",
      message: "A job.",
      level: "warning",
      start: 13,
      end: 16,
      text: "not",
      answer: { by: "acknowledged", reason: "Said of <everybody>." },
    };
    const document = documentOf(good, [finding]);
    expect(document.textFindings).toEqual([{ ...finding, before: "Letters were ", after: " allowed." }]);
    const page = toHtml(document, "en");
    expect(page).toContain("Letters were <mark>not</mark> allowed.");
    expect(page).toContain("Said of &lt;everybody&gt;.");
  });

  test("consent is counted by state and use", () => {
    const document = documentOf(raw({ consent: "named-uses", uses: ["atlas", "print"] }));
    expect(document.consent.states).toMatchObject({ "named-uses": 1, public: 1, withdrawn: 0 });
    expect(document.consent.uses).toMatchObject({ atlas: 1, print: 1, embed: 0 });
    expect(document.consent.limited).toEqual([{ record: "r-0", uses: ["atlas", "print"] }]);
    expect(document.consent.withdrawn).toEqual(["b-12"]);
  });

  test("while a problem stands nothing published is measured, and the report says so", () => {
    const document = documentOf(overlay(good, [toDataFile("notes.txt", "x")]));
    expect(document).toMatchObject({ status: "blocked", blockedBy: { "unknown-file": 1 }, groups: [] });
    expect(toHtml(document, "en")).toContain("Nothing is published: 1 problem stands in the way.");
  });
});

describe("the page", () => {
  const document = documentOf(good);

  test.each(["en", "ko"] as const)("in %s has no script, asks nobody for anything, and hides no value", (language) => {
    const page = toHtml(document, language, { [language === "en" ? "ko" : "en"]: "other.html" });
    expect(page).not.toMatch(/<script|\son\w+=|\sstyle=|https?:\/\/|url\(|@import/);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain('href="other.html"');
  });

  test("the same content gives the same report", () => {
    expect(toHtml(documentOf(good.toReversed()), "en")).toBe(toHtml(document, "en"));
  });

  test("names things as the atlas does", () => {
    for (const [words, atlas] of [
      [REPORT_WORDS.en, atlasEn],
      [REPORT_WORDS.ko, atlasKo],
    ] as const) {
      expect(words.violation).toEqual(atlas.vocabulary.violation);
      expect(words.consent).toEqual(atlas.vocabulary.consent);
    }
  });

  test("there is none where nobody can say what atlas it is", () => {
    expect(makePrivacyDocument([], publish([]))).toBeNull();
  });
});
