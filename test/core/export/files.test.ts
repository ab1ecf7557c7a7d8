/** What is written must be read back by what reads such files. */
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { buildExport } from "../../../src/core/export/build-export";
import {
  EXPORT_FORMATS,
  exportFileName,
  filtersInWords,
  holdersOf,
  matchesAtSite,
  takenAccounts,
} from "../../../src/core/export/export-set";
import { NO_FACETS } from "../../../src/core/facets";
import { manifest } from "../../app/panels/invented";
import { detail, memoir, set, site, testimony } from "./invented-set";

const told = [testimony("t-1"), testimony("t-2", { kind: "report" })];
const withAccounts = set([site({ testimonies: told })]);

const rowsOf = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

describe("CSV", () => {
  const { text } = buildExport(withAccounts, "csv");
  const [place, condition, account, report] = rowsOf(text);

  test("begins with the mark by which Excel knows UTF-8", () => expect(text.charCodeAt(0)).toBe(0xfeff));

  test("has a row for the site and for all that is told of it", () =>
    expect(rowsOf(text).map(({ record }) => record)).toEqual(["site", "condition", "account", "report"]));

  test("keeps quotes, commas, line breaks and other scripts", () => {
    expect(place?.["name_en"]).toBe('Quarry "Prison", <North> & South');
    expect(place?.["name_ka"]).toBe("კარიერი");
    expect(condition?.["text_en"]).toBe("'+one line,\nand another");
  });

  test.each(["=1+1", "+1", "-1", "@x", "\tx", "\r=1", " =1", "＝1", "|x", "%x"])(
    "text like %j is no formula",
    (words) => {
      const [row] = rowsOf(
        buildExport(set([site({ testimonies: [testimony("t-1", { text: { en: words } })] })]), "csv").text,
      ).slice(2);
      expect(row?.["text_en"]).toBe(`'${words}`);
    },
  );

  test("numbers stay numbers, also below nought", () => {
    expect([place?.["longitude"], place?.["latitude"], condition?.["value"]]).toEqual(["-1.5", "12.25", "-2"]);
  });

  test("each row can be cited alone", () => {
    for (const row of [place, condition, account, report])
      expect(row).toMatchObject({
        licence: "CC BY 4.0",
        dataset_version: "abc123",
        link: "https://atlas.example/#site=quarry&lang=en",
        filters: "type=prison&from=2000",
      });
    expect(account).toMatchObject({ source_ids: "memoir", source_addresses: memoir.URL, known_by: "own" });
  });
});

describe("GeoJSON and JSON", () => {
  test("GeoJSON is a collection with its metadata", () => {
    const read = JSON.parse(buildExport(withAccounts, "geojson").text);
    expect(read).toMatchObject({ type: "FeatureCollection", metadata: withAccounts.metadata });
    expect(read.features[0].geometry.coordinates).toEqual([-1.5, 12.25]);
    expect(read.features[0].properties.account_records).toHaveLength(2);
  });

  test("JSON holds the documents that are cited, and no others", () => {
    const read = JSON.parse(buildExport(withAccounts, "json").text);
    expect(read.sources.map(({ id }: { id: string }) => id)).toEqual(["memoir"]);
    expect(read.sites[0].accounts[0]).toMatchObject({ id: "t-1", known_by: "own" });
  });
});

describe("what tells of harm", () => {
  const conditions = detail.conditions.flatMap((room) => [
    room,
    { ...room, id: "searched", category: "search" as const },
  ]);
  const harmful = set([
    site({
      detail: { ...detail, conditions },
      testimonies: [testimony("t-1", { distress: ["death"] })],
    }),
  ]);

  test.each(["json", "geojson"] as const)(
    "%s names the kinds before each text, and says what to do with them",
    (format) => {
      const { text } = buildExport(harmful, format);
      const read = JSON.parse(text);
      const { conditions, accounts } =
        format === "json"
          ? read.sites[0]
          : {
              conditions: read.features[0].properties.condition_records,
              accounts: read.features[0].properties.account_records,
            };
      // Of the second no record says so: it follows from its category.
      expect(conditions.map(({ distress }: { distress: unknown }) => distress)).toEqual([
        [],
        ["humiliation", "sexual-violence"],
      ]);
      expect(accounts[0].distress).toEqual(["death"]);
      for (const one of [...conditions, ...accounts]) {
        const keys = Object.keys(one);
        expect(keys.indexOf("distress")).toBeLessThan(keys.indexOf("statement" in one ? "statement" : "text"));
      }
      expect(read.metadata.distress_note).toBe("Some texts tell of harm.");
    },
  );

  test("CSV has the kinds in a column before the texts", () => {
    const { text } = buildExport(harmful, "csv");
    const [, , search, account] = rowsOf(text);
    expect(search?.["distress"]).toBe("humiliation; sexual-violence");
    expect(account?.["distress"]).toBe("death");
    const columns = Object.keys(search ?? {});
    expect(columns.indexOf("distress")).toBeLessThan(columns.indexOf("text_en"));
  });
});

describe("KML", () => {
  const { text } = buildExport(withAccounts, "kml");

  test("is one folder with licence, version, link and filters", () => {
    expect(text.match(/<Placemark/g)).toHaveLength(1);
    expect(text).toContain("<coordinates>-1.5,12.25</coordinates>");
    for (const said of ["CC BY 4.0", "abc123", "https://atlas.example/#site=quarry&#x26;lang=en", "type=prison"])
      expect(text).toContain(said);
  });

  test("text cannot become markup", () => {
    expect(text).not.toMatch(/<North>/);
    expect(text).toContain("Quarry");
  });
});

describe("accounts", () => {
  test.each(EXPORT_FORMATS)("are in no %s unless they were asked for", (format) => {
    expect(buildExport(set(), format).text).not.toContain("What is told in");
    expect(buildExport(withAccounts, format).text).toContain("What is told in t-1.");
  });

  test("leave never without consent to leave, and never once withdrawn", () => {
    const all = [
      testimony("t-1"),
      testimony("t-2", { consent: "public" }),
      testimony("t-3", { consent: "named-uses" }),
      testimony("t-4", { consent: "withdrawn" }),
      testimony("t-5"),
      testimony("t-6", { consent: "named-uses", uses: ["atlas", "export"] }),
      testimony("t-7", { consent: "named-uses", uses: ["atlas", "embed", "print", "static", "offline"] }),
    ];
    expect(takenAccounts(all, ["t-5"]).map(({ id }) => id)).toEqual(["t-1", "t-2", "t-6"]);
  });

  test("of a filtered set are those that meet violation and years at the site", () => {
    const dated = testimony("t-1", { period: { edtf: "2003", from: 2003, to: 2003 } });
    expect(matchesAtSite(dated, "quarry", { ...NO_FACETS, violations: ["beating"], from: 2000 })).toBe(true);
    expect(matchesAtSite(dated, "quarry", { ...NO_FACETS, from: 2010 })).toBe(false);
    expect(matchesAtSite(dated, "elsewhere", { ...NO_FACETS, violations: ["beating"] })).toBe(false);
    expect(matchesAtSite(testimony("t-2"), "quarry", { ...NO_FACETS, undated: false })).toBe(false);
  });
});

test("a file says of each account what consent there is, and what the text may be used for", () => {
  const limited = testimony("t-1", { consent: "named-uses", uses: ["atlas", "export"] });
  const files = set([site({ testimonies: [limited] })]);
  expect(rowsOf(buildExport(files, "csv").text)[2]).toMatchObject({ consent: "named-uses", uses: "atlas; export" });
  expect(JSON.parse(buildExport(files, "json").text).sites[0].accounts[0]).toMatchObject({
    consent: "named-uses",
    uses: ["atlas", "export"],
  });
});

test("filters are said as a link says them", () => {
  expect(filtersInWords(NO_FACETS)).toBe("none");
  expect(filtersInWords({ ...NO_FACETS, types: ["prison", "ferry"], from: 2000 })).toBe("type=prison,ferry&from=2000");
});

test("holders are named once, the most often named first", () => {
  const other = { ...memoir, holder: "Archive" };
  expect(
    holdersOf(
      [other, memoir, undefined, { id: "x", type: "book", title: "X" }],
      [testimony("t", { holder: "Survey Group" })],
    ),
  ).toEqual(["Survey Group", "Archive"]);
});

test("a file's name says what it is and which version", () =>
  expect(exportFileName(manifest, "quarry", "csv")).toBe("arvenia-atlas_quarry_abc123.csv"));
