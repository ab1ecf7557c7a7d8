/**
 * Datasets of the real shape at any size: every record takes its form (type, period, length of text, number of sites,
 * conditions, legs) from a record of the real dataset drawn at random, and nothing of its content. The same size gives
 * the same bytes.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type {
  ActionRecord,
  AtlasRecord,
  RouteRecord,
  SiteRecord,
  SourceRecord,
  TestimonyRecord,
} from "../../src/publish/records";
import { BODIES, type Pair, ROOMS, SENTENCES, SUBJECTS, SYLLABLES, THINGS } from "./words";

export interface Size {
  readonly name: string;
  readonly testimonies: number;
  readonly sites: number;
  readonly routes: number;
  readonly sources: number;
  readonly actions: number;
}

/** A file larger than 20 MB is refused by the publisher. */
const MAX_TABLE_CHARACTERS = 6_000_000;
/** Accounts told by one person, on average. */
const ACCOUNTS_PER_WITNESS = 1.3;

type Random = () => number;

/** Mulberry32: short, and the same on every machine. */
export function makeRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const readRecords = <T>(kind: string): T[] =>
  readdirSync(join("data", kind))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join("data", kind, name), "utf8")) as T);

function readPatterns() {
  return {
    atlas: JSON.parse(readFileSync("data/atlas.json", "utf8")) as AtlasRecord,
    shapes: JSON.parse(readFileSync("data/shapes.geojson", "utf8")) as FeatureCollection,
    sites: readRecords<SiteRecord>("sites"),
    testimonies: readRecords<TestimonyRecord>("testimonies"),
    routes: readRecords<RouteRecord>("routes"),
    actions: readRecords<ActionRecord>("actions"),
    sources: readRecords<SourceRecord>("sources"),
  };
}
type Patterns = ReturnType<typeof readPatterns>;

/** Size of the dataset this repository keeps. */
export function realSize(): Size {
  const { testimonies, sites, routes, sources, actions } = readPatterns();
  return {
    name: "real size",
    testimonies: testimonies.length,
    sites: sites.length,
    routes: routes.length,
    sources: sources.length,
    actions: actions.length,
  };
}

interface Maker {
  readonly random: Random;
  readonly pick: <T>(list: readonly T[]) => T;
  /** As many, each once. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
  /** Text of about that length that nothing else has. */
  readonly text: (characters: number) => { en: string; ko: string };
  readonly place: () => Pair;
}

const fill = (pattern: string, a: string, b: string): string => pattern.replace("{a}", a).replace("{b}", b);

function makeMaker(seed: number): Maker {
  const random = makeRandom(seed);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error("Nothing to pick from");
    return found;
  };
  const told = new Set<string>();
  const named = new Set<string>();
  const text = (characters: number): { en: string; ko: string } => {
    let en = "";
    let ko = "";
    do {
      const [a, b, sentence] = [pick(ROOMS), pick(THINGS), pick(SENTENCES)];
      en = `${en} ${fill(sentence[0], a[0], b[0])}`.trim();
      ko = `${ko} ${fill(sentence[1], a[1], b[1])}`.trim();
    } while (en.length < characters - 40 || told.has(en));
    told.add(en);
    return { en, ko };
  };
  const place = (): Pair => {
    for (;;) {
      const parts = [
        pick(SYLLABLES),
        pick(SYLLABLES),
        pick(SYLLABLES),
        ...(named.size > 4000 ? [pick(SYLLABLES)] : []),
      ];
      const en = parts.map(([latin]) => latin).join("");
      if (named.has(en)) continue;
      named.add(en);
      return [en.charAt(0).toUpperCase() + en.slice(1), parts.map(([, hangul]) => hangul).join("")];
    }
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const found = new Set<T>();
    while (found.size < Math.min(count, list.length)) found.add(pick(list));
    return [...found];
  };
  return { random, pick, some, text, place };
}

type Area = Feature<Polygon | MultiPolygon>;

function areasOf(shapes: FeatureCollection): (site: SiteRecord) => Area | undefined {
  const areas = shapes.features.filter((one): one is Area => one.geometry.type.endsWith("Polygon"));
  return ({ province, country }) =>
    areas.find((one) => one.properties?.["kind"] === "province" && one.properties["province"] === province) ??
    areas.find((one) => one.properties?.["kind"] === "country" && one.properties["country"] === country);
}

/** A point of the same province, near enough that density stays as it is. */
function pointNear(
  maker: Maker,
  [longitude, latitude]: readonly [number, number],
  area: Area | undefined,
): [number, number] {
  for (let tries = 0; tries < 200; tries += 1) {
    const spread = (): number => (maker.random() + maker.random() - 1) * 0.9;
    const point: [number, number] = [longitude + spread(), latitude + spread()].map(
      (degrees) => Math.round(degrees * 1e5) / 1e5,
    ) as [number, number];
    if (!area || booleanPointInPolygon(point, area)) return point;
  }
  return [longitude + maker.random() * 1e-3, latitude + maker.random() * 1e-3];
}

interface Made<T> {
  readonly record: T;
  readonly of: string;
}

function makeSites(maker: Maker, patterns: Patterns, count: number, sourceIds: readonly string[]): Made<SiteRecord>[] {
  const areaOf = areasOf(patterns.shapes);
  const labels = new Map(patterns.atlas.siteTypes.map(({ id, label, short }) => [id, short ?? label]));
  const bounds = patterns.atlas.basemap.bounds;
  const inBounds = patterns.sites.filter(
    ({ point: [longitude, latitude] }) =>
      longitude > bounds[0] + 1 && longitude < bounds[2] - 1 && latitude > bounds[1] + 1 && latitude < bounds[3] - 1,
  );
  return Array.from({ length: count }, (_, at): Made<SiteRecord> => {
    const pattern = count === patterns.sites.length ? (patterns.sites[at] as SiteRecord) : maker.pick(inBounds);
    const [en, ko] = maker.place();
    const label = labels.get(pattern.type);
    const conditions = (pattern.conditions ?? []).map(({ scope: _scope, ...condition }, row) => ({
      ...condition,
      id: `c-${row}`,
      statement: maker.text(condition.statement["en"]?.length ?? 100),
      sources: maker.some(sourceIds, condition.sources.length),
    }));
    const { sides, operating, status, authority, localTerm, province, counted } = pattern;
    return {
      of: pattern.id,
      record: {
        id: `s-${at}`,
        type: pattern.type,
        name: { en: `${en} ${label?.["en"] ?? "site"}`, ko: `${ko} ${label?.["ko"] ?? "시설"}` },
        country: pattern.country,
        point: pointNear(maker, pattern.point, areaOf(pattern)),
        precision: pattern.precision,
        radiusKm: pattern.radiusKm,
        aliases: (pattern.aliases ?? []).map((_alias, row) => maker.place()[row % 2] ?? ko),
        ...(sides && { sides: sides.map((side) => ({ country: side.country, place: localPlace(maker.place()) })) }),
        ...(authority && { authority }),
        ...(localTerm && { localTerm }),
        ...(province && { province }),
        ...(counted === false && { counted }),
        ...(operating && { operating }),
        ...(status && { status }),
        ...(pattern.county && { county: localPlace(maker.place()) }),
        ...(pattern.locationBasis && { locationBasis: maker.text(60) }),
        ...(pattern.summary && { summary: maker.text(pattern.summary["en"]?.length ?? 120) }),
        ...(conditions.length > 0 && { conditions }),
        sources: maker.some(sourceIds, pattern.sources.length),
      },
    };
  });
}

const localPlace = ([en, ko]: Pair): { en: string; ko: string } => ({ en, ko });

/** Made sites by the real site they take their form from: where much is told of, much stays told. */
function sitesByPattern(sites: readonly Made<SiteRecord>[]): (id: string, maker: Maker) => string {
  const groups = new Map<string, string[]>();
  for (const { of, record } of sites) groups.set(of, [...(groups.get(of) ?? []), record.id]);
  return (id, { random, pick }) => {
    const group = groups.get(id);
    // The first ones of a group are told of more often.
    return group?.[Math.floor(random() ** 2 * group.length)] ?? pick(sites).record.id;
  };
}

function makeTestimonies(
  maker: Maker,
  patterns: Patterns,
  count: number,
  { siteFor, sourceIds }: { siteFor: ReturnType<typeof sitesByPattern>; sourceIds: readonly string[] },
): TestimonyRecord[] {
  const witnesses = Math.ceil(count / ACCOUNTS_PER_WITNESS);
  return Array.from({ length: count }, (_, at): TestimonyRecord => {
    const pattern = count === patterns.testimonies.length ? patterns.testimonies[at] : maker.pick(patterns.testimonies);
    if (!pattern) throw new Error("No testimony to take the form of");
    const renamed = new Map(pattern.sites.map((id) => [id, siteFor(id, maker)]));
    const { kind, period, gender, consent, distress, knownBy } = pattern;
    return {
      id: `t-${at.toString(36).padStart(5, "0")}`,
      kind,
      sites: [...new Set(renamed.values())],
      witness: `w-${Math.floor(maker.random() * witnesses)}`,
      violations: pattern.violations.map(({ kind: violation, site }) => ({
        kind: violation,
        site: site === null ? null : (renamed.get(site) ?? null),
      })),
      text: maker.text(pattern.text["en"]?.length ?? 160),
      sources: maker.some(sourceIds, pattern.sources.length),
      consent,
      distress,
      knownBy,
      drafts: ["ko"],
      ...(period && { period }),
      ...(gender && { gender }),
    };
  });
}

function makeRoutes(
  maker: Maker,
  patterns: Patterns,
  count: number,
  {
    siteFor,
    sourceIds,
    names,
  }: {
    siteFor: ReturnType<typeof sitesByPattern>;
    sourceIds: readonly string[];
    names: ReadonlyMap<string, SiteRecord["name"]>;
  },
): RouteRecord[] {
  return Array.from({ length: count }, (_, at): RouteRecord => {
    const {
      statement,
      stops,
      legs,
      counts,
      overlaps: _overlaps,
      siteLink: _siteLink,
      drafts: _drafts,
      allowed: _allowed,
      ...rest
    } = count === patterns.routes.length ? (patterns.routes[at] as RouteRecord) : maker.pick(patterns.routes);
    const made = stops.map((stop) =>
      "site" in stop ? { ...stop, site: siteFor(stop.site, maker) } : { ...stop, place: localPlace(maker.place()) },
    );
    const nameOf = (stop: (typeof made)[number] | undefined, language: "en" | "ko"): string =>
      stop === undefined
        ? ""
        : "site" in stop
          ? (names.get(stop.site)?.[language] ?? "")
          : (stop.place[language] ?? "");
    const ends = (language: "en" | "ko"): string => `${nameOf(made[0], language)} → ${nameOf(made.at(-1), language)}`;
    return {
      ...rest,
      id: `r-${at}`,
      name: { en: ends("en"), ko: ends("ko") },
      stops: made,
      ...(statement && { statement: maker.text(statement["en"]?.length ?? 150) }),
      ...(legs && {
        legs: legs.map(({ sources, ...leg }) => ({ ...leg, ...(sources && { sources: [maker.pick(sourceIds)] }) })),
      }),
      ...(counts && {
        counts: counts.map(({ scope: _scope, ...one }) => ({
          ...one,
          by: { en: maker.pick(BODIES) },
          sources: [maker.pick(sourceIds)],
        })),
      }),
      sources: [maker.pick(sourceIds)],
    };
  });
}

function makeSources(maker: Maker, patterns: Patterns, count: number): SourceRecord[] {
  return Array.from({ length: count }, (_, at): SourceRecord => {
    const { type, issued, language, publisher, URL, author } =
      count === patterns.sources.length ? (patterns.sources[at] as SourceRecord) : maker.pick(patterns.sources);
    return {
      id: `d-${at}`,
      type,
      title: `${maker.pick(SUBJECTS)}, part ${at + 1}`,
      ...(author && { author: [{ literal: maker.pick(BODIES) }] }),
      ...(issued && { issued }),
      ...(publisher && { publisher: maker.pick(BODIES) }),
      ...(language && { language }),
      ...(URL && { URL: `https://example.org/documents/${at}` }),
    };
  });
}

function makeActions(maker: Maker, patterns: Patterns, count: number, sourceIds: readonly string[]): ActionRecord[] {
  return Array.from({ length: count }, (_, at): ActionRecord => {
    const { date, kind, summary, status, authority } =
      count === patterns.actions.length ? (patterns.actions[at] as ActionRecord) : maker.pick(patterns.actions);
    return {
      id: `a-${at}`,
      date,
      kind,
      forum: maker.pick(BODIES),
      title: { en: `${maker.pick(SUBJECTS)}: statement ${at + 1}`, ko: `성명 ${at + 1}호` },
      ...(summary && { summary: maker.text(summary["en"]?.length ?? 150) }),
      ...(status && { status }),
      ...(authority && { authority }),
      sources: [maker.pick(sourceIds)],
    };
  });
}

function writeTables(folder: string, kind: string, records: readonly object[]): void {
  mkdirSync(join(folder, kind), { recursive: true });
  let rows: string[] = [];
  let length = 0;
  let table = 0;
  const flush = (): void => {
    if (rows.length > 0) writeFileSync(join(folder, kind, `table-${table++}.ndjson`), `${rows.join("\n")}\n`);
    rows = [];
    length = 0;
  };
  for (const record of records) {
    const row = JSON.stringify(record);
    rows.push(row);
    length += row.length;
    if (length > MAX_TABLE_CHARACTERS) flush();
  }
  flush();
}

/** Writes a data folder of that size; what was there goes. */
export function generate(folder: string, size: Size): void {
  const patterns = readPatterns();
  const maker = makeMaker(size.testimonies);
  const sources = makeSources(maker, patterns, size.sources);
  const sourceIds = sources.map(({ id }) => id);
  const sites = makeSites(maker, patterns, size.sites, sourceIds);
  const siteFor = sitesByPattern(sites);
  const names = new Map(sites.map(({ record }) => [record.id, record.name]));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { waysIn: _waysIn, changes: _changes, ...atlas } = patterns.atlas;
  writeFileSync(
    join(folder, "atlas.json"),
    JSON.stringify({ ...atlas, privacy: { ...atlas.privacy, recordsArePublic: false } }),
  );
  copyFileSync("data/shapes.geojson", join(folder, "shapes.geojson"));
  writeTables(folder, "sources", sources);
  writeTables(
    folder,
    "sites",
    sites.map(({ record }) => record),
  );
  writeTables(folder, "testimonies", makeTestimonies(maker, patterns, size.testimonies, { siteFor, sourceIds }));
  writeTables(folder, "routes", makeRoutes(maker, patterns, size.routes, { siteFor, sourceIds, names }));
  writeTables(folder, "actions", makeActions(maker, patterns, size.actions, sourceIds));
}
