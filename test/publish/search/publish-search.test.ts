import { describe, expect, test } from "vitest";
import { findNames } from "../../../src/core/search/find-names";
import { buildNameIndex, finish } from "../../../src/core/search/name-index";
import { parseSearchNames, parseSearchTexts } from "../../../src/core/search/search-files";
import { parseActions, parseBundle, parseTestimonyIndex, type TestimonyDetail } from "../../../src/core/dataset";
import { publish } from "../../../src/publish/publish";
import { readBack } from "../../../src/publish/read-back";
import { readRecords } from "../../../src/publish/read-records";
import { bySitesNear, cutTexts } from "../../../src/publish/search/publish-search";
import { readGood, toText } from "../fixtures";

const good = await readGood();
const { files } = publish(good);
const recordsOfGood = readRecords(good).records.testimonies.map(({ record }) => record);
const textOf = (path: string) => toText(files.find((file) => file.path === path)?.bytes ?? new Uint8Array());
const names = parseSearchNames(JSON.parse(textOf("search/names.json")));
const ids = parseTestimonyIndex(JSON.parse(textOf("testimony-index.json"))).testimonies.id;

describe("the published search files", () => {
  test("hold every site, province, route, story and action, under every name of theirs", () => {
    const kinds = new Map<string, number>();
    for (const { kind } of names.entries) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const manifest = JSON.parse(textOf("atlas.json")) as {
      counts: Record<string, number>;
      provinces: unknown[];
      stories: { id: string; steps: number }[];
    };
    expect((kinds.get("site") ?? 0) + (kinds.get("passage") ?? 0)).toBe(manifest.counts["sites"]);
    expect(kinds.get("route")).toBe(manifest.counts["routes"]);
    expect(kinds.get("action")).toBe(manifest.counts["actions"]);
    const { stories } = manifest;
    expect(names.entries.filter(({ kind }) => kind === "story").map(({ id }) => id)).toEqual(
      stories.flatMap(({ id, steps }) => [id, ...Array.from({ length: steps }, (_, at) => `${id}/${at + 1}`)]),
    );
    expect(names.entries.filter(({ province }) => province !== undefined)).toHaveLength(manifest.provinces.length);
  });

  test("find each site by each of its own names", () => {
    const index = finish(buildNameIndex(names));
    for (const [entry, { names: own }] of names.entries.entries())
      for (const name of own) {
        const found = findNames(index, names.names[name]?.[0] ?? "").map((hit) => hit.entry);
        expect(found).toContain(entry);
      }
  });

  test("find a site by its type and its authority, behind those called so, and an action by its forum", () => {
    const index = finish(buildNameIndex(names));
    const atlas = JSON.parse(textOf("atlas.json")) as {
      siteTypes: { id: string; label: { en: string } }[];
      authorities: { id: string; label: { en: string } }[];
    };
    const { sites } = parseBundle("records/0.json", JSON.parse(textOf("records/0.json")));
    const foundBy = (text: string) => findNames(index, text).map((hit) => names.entries[hit.entry]?.id);
    for (const { id, label } of atlas.siteTypes)
      expect(foundBy(label.en)).toEqual(
        expect.arrayContaining(sites.filter(({ type }) => type === id).map((site) => site.id)),
      );
    for (const { id, label } of atlas.authorities)
      expect(foundBy(label.en)).toEqual(
        expect.arrayContaining(sites.filter(({ authority }) => authority === id).map((site) => site.id)),
      );
    const actions = parseActions(JSON.parse(textOf("actions.json")));
    expect(actions.length).toBeGreaterThan(0);
    for (const { id, forum } of actions) expect(foundBy(forum)).toContain(id);
  });

  test("hold the texts of the bundles, account by account, and none of a withdrawn one", () => {
    const { testimonies } = parseBundle("records/0.json", JSON.parse(textOf("records/0.json")));
    for (const { file, language, characters } of names.texts) {
      const part = parseSearchTexts(file, JSON.parse(textOf(file)));
      const expected = testimonies.flatMap(({ id, text }) =>
        text[language] === undefined ? [] : [[id, text[language]]],
      );
      expect(part.account.map((at, row) => [ids[at], part.text[row]]).sort()).toEqual(expected.sort());
      expect(characters).toBe(part.text.join("").length);
    }
    expect(ids).not.toContain("b-12");
  });
});

describe("words for the same", () => {
  const { label } = (JSON.parse(textOf("atlas.json")) as { siteTypes: { id: string; label: { en: string } }[] })
    .siteTypes[0] as { label: { en: string } };
  const withWords = good.map((file) =>
    file.path === "atlas.json"
      ? {
          ...file,
          bytes: new TextEncoder().encode(
            JSON.stringify({
              ...(JSON.parse(toText(file.bytes)) as object),
              searchWords: [
                { names: [label.en], also: ["oubliette", "black hole"] },
                { names: ["no name holds this"], also: ["never found"] },
              ],
            }),
          ),
        }
      : file,
  );
  const published = publish(withWords).files;
  const own = parseSearchNames(
    JSON.parse(toText(published.find(({ path }) => path === "search/names.json")?.bytes ?? new Uint8Array())),
  );
  const index = finish(buildNameIndex(own));
  const foundBy = (text: string) => findNames(index, text).map((hit) => own.entries[hit.entry]?.id);
  const byId = (some: typeof index, text: string) =>
    findNames(some, text)
      .map((hit) => some.source.entries[hit.entry]?.id)
      .sort();

  test("find whatever is found by what they stand for, and say which word it was", () => {
    const byLabel = foundBy(label.en);
    expect(byLabel.length).toBeGreaterThan(0);
    for (const word of ["oubliette", "black hole", "Oublietet"])
      expect(foundBy(word).sort()).toEqual([...byLabel].sort());
    expect(own.names[findNames(index, "black hole")[0]?.name ?? -1]).toEqual(["black hole", ""]);
  });

  test("go one way: what a name holds finds no more than before", () => {
    const before = finish(buildNameIndex(names));
    expect(byId(index, label.en)).toEqual(byId(before, label.en));
  });

  test("of which no name holds any are not published", () => expect(foundBy("never found")).toEqual([]));

  test("stand in the search file alone", () => {
    const elsewhere = published.filter(
      ({ path, bytes }) => !path.startsWith("search/") && toText(bytes).includes("oubliette"),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });
});

test("towns with most sites around them come first, the others as they were", () => {
  const town = (id: string, longitude: number, latitude: number) =>
    ({ id, names: [], at: [longitude, latitude] }) as const;
  const sites = (
    [
      [10.1, 50.1],
      [10.2, 50],
      [20, 50.2],
      [30, 51],
    ] as const
  ).map((point) => ({ point }));
  const places = [town("far", 0, 0), town("none", 30, 50), town("one", 20, 50), town("two", 10, 50)];
  expect(bySitesNear(places, sites).map(({ id }) => id)).toEqual(["two", "one", "far", "none"]);
});

const account = (id: string, more: Partial<TestimonyDetail>): TestimonyDetail => ({
  id,
  kind: "paraphrase",
  sites: [],
  violations: [],
  text: { en: `An account called ${id}.` },
  sources: [],
  consent: "public",
  distress: [],
  knownBy: "own",
  drafts: [],
  ...more,
});

describe("texts cut into files", () => {
  test("leave out an account whose consent names its uses", () => {
    const [part] = cutTexts([account("a", { consent: "named-uses" }), account("b", {})], ["en"]);
    expect(part?.account).toEqual([1]);
  });

  test("mark the accounts that tell of something hard", () => {
    const [part] = cutTexts([account("a", { distress: [] }), account("b", { distress: ["torture"] })], ["en"]);
    expect(part?.closed).toEqual([0, 1]);
  });

  test("keep to one language a file, and begin a new file before one grows too large", () => {
    const long = "word ".repeat(30_000);
    const parts = cutTexts(
      [account("a", { text: { en: long, ko: "짧은 글" } }), account("b", { text: { en: long } })],
      ["en", "ko"],
    );
    expect(parts.map(({ language, account: rows }) => [language, rows])).toEqual([
      ["en", [0]],
      ["en", [1]],
      ["ko", [0]],
    ]);
  });
});

test("a text that no record publishes is a fault the publisher finds in its own files", () => {
  const forged = files.map((file) =>
    file.path === "search/text-en-0.json"
      ? { ...file, bytes: new TextEncoder().encode(toText(file.bytes).replace('"text":[\n"', '"text":[\n"Forged. ')) }
      : file,
  );
  expect(
    readBack(forged, recordsOfGood, 1)
      .problems.map(({ message }) => message)
      .join(),
  ).toContain("The search file holds 1 texts");
});

test("an account that is not as its record has it is a fault the publisher finds in its own files", () => {
  expect(readBack(files, recordsOfGood, 1).problems).toEqual([]);
  const bundle = JSON.parse(textOf("records/0.json")) as { testimonies: { text: Record<string, string> }[] };
  const [first] = bundle.testimonies;
  if (first) first.text = { ...first.text, en: "Somebody has written over this." };
  const changed = files.map((file) =>
    file.path === "records/0.json" ? { ...file, bytes: new TextEncoder().encode(JSON.stringify(bundle)) } : file,
  );
  const problems = readBack(changed, recordsOfGood, 1).problems;
  expect(problems.map(({ file }) => file)).toContain("records/0.json");
  expect(problems.map(({ message }) => message).join()).toContain("holds 1 accounts that are not as their records");
});
