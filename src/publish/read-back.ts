import {
  type AtlasManifest,
  DataError,
  parseActions,
  parseBundle,
  parseDataset,
  parseSources,
  parseStandards,
  type SiteDetail,
  type TestimonyDetail,
} from "../core/dataset";
import {
  CITATION_STYLES,
  citationsFile,
  PAGES_FILE,
  parsePagePatterns,
  parseSourceCitations,
  textOfRuns,
} from "../core/citations";
import { parsePlans } from "../core/parse-plans";
import { NAMES_FILE, parseSearchNames, parseSearchTexts } from "../core/search/search-files";
import { parseStories, STORIES_FILE } from "../core/story";
import { countriesOf, countryBySite } from "./privacy/gate";
import { personByRecord } from "./privacy/persons";
import { type Combination, measureGroups, saysSomething, smallGroups } from "./privacy/small-groups";
import { type Problem, problemOfFile } from "./problem";
import { faultOfCitation } from "./publish-citations";
import type { TestimonyRecord } from "./records";
import { decodeUtf8 } from "./text-codec";
import type { PublishedFile } from "./write-files";

export interface ReadBack {
  readonly problems: readonly Problem[];
  /** The combinations as the published files, and nothing else, show them. */
  readonly groups: readonly Combination[];
}

/** What is kept of a published account while the others are read. */
type Told = Pick<TestimonyDetail, "id" | "gender" | "period" | "sites">;

function measurePublished(
  testimonies: readonly Told[],
  countries: ReadonlyMap<string, string>,
  records: readonly TestimonyRecord[],
): Combination[] {
  const persons = personByRecord(records.map(({ id, witness, sources }) => ({ id, witness, sources })));
  return measureGroups(
    testimonies.map((testimony) => ({
      id: testimony.id,
      person: persons.get(testimony.id) ?? testimony.id,
      gender: testimony.gender,
      period: testimony.period && { from: testimony.period.from, to: testimony.period.to },
      countries: countriesOf(testimony.sites, countries),
    })),
  );
}

function compareCounts(counts: AtlasManifest["counts"], found: Partial<AtlasManifest["counts"]>): Problem[] {
  return (Object.keys(found) as (keyof AtlasManifest["counts"])[])
    .filter((name) => counts[name] !== found[name])
    .map((name) =>
      problemOfFile("atlas.json", {
        check: "read-back",
        message: `The published files hold ${found[name]} ${name}, the manifest says ${counts[name]}. This is a fault of the publisher, not of the records.`,
      }),
    );
}

/** Every source in every language, or none at all where there was no processor; and nothing odd in any of them. */
function checkCitations(parse: (path: string) => unknown, languages: readonly string[], sources: number): Problem[] {
  const fault = (file: string, what: string): Problem =>
    problemOfFile(file, {
      check: "read-back",
      message: `${what}. Either the source record is written oddly, or this is a fault of the publisher.`,
    });
  const patterns = parsePagePatterns(parse(PAGES_FILE));
  const problems: Problem[] = [];
  for (const language of languages) {
    const file = citationsFile(language);
    const written = parseSourceCitations(language, parse(file)).sources;
    if (written.length !== (patterns.length === 0 ? 0 : sources))
      problems.push(fault(file, `There are ${written.length} citations of ${sources} sources`));
    for (const one of written)
      for (const style of CITATION_STYLES) {
        const odd = faultOfCitation(textOfRuns(one[style]));
        if (odd !== null) problems.push(fault(file, `The citation of “${one.id}” (${style}) ${odd}`));
      }
  }
  return problems;
}

const sameTexts = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean => {
  const languages = Object.keys(a);
  return languages.length === Object.keys(b).length && languages.every((language) => a[language] === b[language]);
};

interface Bundles {
  readonly sites: readonly Pick<SiteDetail, "id" | "country">[];
  readonly conditions: number;
  readonly testimonies: readonly Told[];
  readonly routes: number;
  /** Texts by account as they are published: each bundle is compared with the records and let go again. */
  readonly texts: ReadonlyMap<string, TestimonyRecord>;
  readonly problems: readonly Problem[];
}

function readBundles(
  paths: readonly string[],
  parse: (path: string) => unknown,
  records: readonly TestimonyRecord[],
): Bundles {
  const recordById = new Map(records.map((record) => [record.id, record]));
  const sites: Pick<SiteDetail, "id" | "country">[] = [];
  const testimonies: Told[] = [];
  const texts = new Map<string, TestimonyRecord>();
  const problems: Problem[] = [];
  let conditions = 0;
  let routes = 0;
  for (const path of paths) {
    const bundle = parseBundle(path, parse(path));
    for (const { id, country, conditions: own } of bundle.sites) {
      sites.push({ id, country });
      conditions += own.length;
    }
    let strange = 0;
    for (const { id, gender, period, sites: named, text, consent } of bundle.testimonies) {
      testimonies.push({ id, ...(gender && { gender }), ...(period && { period }), sites: named });
      const record = recordById.get(id);
      if (record && record.consent === consent && sameTexts(record.text, text)) texts.set(id, record);
      else strange += 1;
    }
    if (strange > 0)
      problems.push(
        problemOfFile(path, {
          check: "read-back",
          message: `The published file holds ${strange} accounts that are not as their records have them. This is a fault of the publisher, not of the records.`,
        }),
      );
    routes += bundle.routes.length;
  }
  return { sites, conditions, testimonies, routes, texts, problems };
}

/** Search may hold no word that the records do not publish, and no account that may not be searched. */
function readSearch(
  parse: (path: string) => unknown,
  ids: readonly string[],
  published: ReadonlyMap<string, TestimonyRecord>,
): Problem[] {
  return parseSearchNames(parse(NAMES_FILE)).texts.flatMap(({ file }) => {
    const { language, account, text } = parseSearchTexts(file, parse(file));
    const strange = account.filter((at, row) => {
      const testimony = published.get(ids[at] ?? "");
      return testimony?.text[language] !== text[row] || testimony?.consent === "named-uses";
    });
    const message = `The search file holds ${strange.length} texts that no published account has, or that may not be searched. This is a fault of the publisher, not of the records.`;
    return strange.length > 0 ? [problemOfFile("atlas.json", { check: "read-back", message })] : [];
  });
}

/** Reads the files with the app's own parser, compares the counts and measures the groups again on what is published. */
export function readBack(files: readonly PublishedFile[], records: readonly TestimonyRecord[], k: number): ReadBack {
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const parse = (path: string): unknown => JSON.parse(decodeUtf8(byPath.get(path) ?? new Uint8Array()));
  try {
    const dataset = parseDataset({
      manifest: parse("atlas.json"),
      sites: parse("sites.geojson"),
      routes: parse("routes.geojson"),
      index: parse("testimony-index.json"),
      withdrawn: parse("withdrawn.json"),
    });
    const paths = files.map(({ path }) => path).filter((path) => path.startsWith("records/"));
    const { sites, testimonies, texts, ...bundles } = readBundles(paths, parse, records);
    const groups = measurePublished(testimonies, countryBySite(sites), records);
    parsePlans(parse("plans.json"));
    parseStories(parse(STORIES_FILE));
    const indexed = readSearch(parse, dataset.index.testimonies.id, texts);
    const tooSmall = smallGroups(groups, k).map((group) =>
      problemOfFile("atlas.json", {
        check: "read-back",
        message: `The published files show a combination of attributes with ${group.people} of at least ${k} witnesses. This is a fault of the publisher, not of the records.`,
      }),
    );
    const smallest = Math.min(...groups.filter(saysSomething).map(({ people }) => people));
    const said = dataset.manifest.privacy.measured?.smallestGroup ?? Infinity;
    const missaid =
      said === smallest
        ? []
        : [
            problemOfFile("atlas.json", {
              check: "read-back",
              message: `The smallest group in the published files has ${smallest} witnesses, the manifest says ${said}. This is a fault of the publisher, not of the records.`,
            }),
          ];
    const found = {
      sites: sites.length,
      countedSites: dataset.sites.filter((site) => site.properties.counted).length,
      conditions: bundles.conditions,
      testimonies: testimonies.length,
      reports: dataset.index.testimonies.report.filter((report) => report === 1).length,
      routes: bundles.routes,
      patterns: dataset.routes.filter((route) => route.properties.pattern).length,
      actions: parseActions(parse("actions.json")).length,
      sources: parseSources(parse("sources.json")).length,
      standards: parseStandards(parse("standards.json")).length,
    };
    const citations = checkCitations(parse, dataset.manifest.languages, found.sources);
    const counts = compareCounts(dataset.manifest.counts, found);
    return { problems: [...counts, ...bundles.problems, ...indexed, ...tooSmall, ...missaid, ...citations], groups };
  } catch (error) {
    const file = error instanceof DataError ? error.fault.file : "atlas.json";
    const message = `The published file cannot be read back: ${String(error)}. This is a fault of the publisher, not of the records.`;
    return { problems: [problemOfFile(file, { check: "read-back", message })], groups: [] };
  }
}
