/** The search files: every name with the entries that bear it, how its words are read, and the texts of accounts. */
import type { FeatureCollection } from "geojson";
import { distanceKm } from "../../core/geo";
import {
  type ActionDetail,
  type LocalText,
  type Position,
  PUBLISHED_FORMAT,
  type RouteDetail,
  type SiteDetail,
  type TestimonyDetail,
} from "../../core/dataset";
import type {
  NamedKind,
  SearchEntry,
  SearchName,
  SearchNames,
  SearchTexts,
  TextPart,
} from "../../core/search/search-files";
import { NAMES_FILE } from "../../core/search/search-files";
import { wordsOf } from "../../core/search/words";
import type { StoryDetail } from "../../core/story";
import type { AtlasRecord } from "../records";
import { type PublishedFile, toFile, writeFields } from "../write-files";
import { alsoSaid } from "./also-said";
import { hanReadingsFor, pinyinOfReadings } from "./han-readings";
import { readingsOf, spellingsOfWord } from "./readings";

export interface Findable {
  readonly sites: readonly SiteDetail[];
  readonly testimonies: readonly TestimonyDetail[];
  readonly routes: readonly RouteDetail[];
  readonly stories: readonly StoryDetail[];
  readonly actions: readonly ActionDetail[];
}

interface NamedPlace {
  readonly id: string;
  readonly names: readonly SearchName[];
  readonly at: Position;
}

/** Names by language in the order of the dataset's languages, then the others. */
const namesIn = (text: LocalText, languages: readonly string[]): SearchName[] =>
  [...new Set([...languages, ...Object.keys(text)])].flatMap((language) => {
    const name = text[language];
    return name === undefined ? [] : [[name, language] as const];
  });

/** Named towns of the basemap: what they are called in the dataset's languages, and where they are on the map. */
export function placesOf(shapes: FeatureCollection | null | undefined, languages: readonly string[]): NamedPlace[] {
  return (shapes?.features ?? []).flatMap(({ properties, geometry }) => {
    if (properties?.["kind"] !== "town" || geometry?.type !== "Point") return [];
    const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
    const text: Record<string, string> = {};
    for (const [key, value] of Object.entries(properties))
      if (key.startsWith("name:")) text[key.slice("name:".length)] = String(value);
    const names = namesIn(text, languages);
    const local = properties["name"];
    if (typeof local === "string" && !names.some(([name]) => name === local)) names.push([local, ""]);
    const [first] = names;
    return first ? [{ id: `${String(properties["country"])}-${first[0]}`, names, at: [longitude, latitude] }] : [];
  });
}

const NEAR_KM = 30;
/** No two points are nearer to each other than their latitudes are. */
const NEAR_DEGREES = NEAR_KM / 110;

/** Places with most sites around them first: of names that answer alike, theirs is more likely meant. */
export function bySitesNear(
  places: readonly NamedPlace[],
  sites: readonly Pick<SiteDetail, "point">[],
): readonly NamedPlace[] {
  const near = new Map(
    places.map(({ id, at }) => [
      id,
      sites.filter(({ point }) => Math.abs(point[1] - at[1]) < NEAR_DEGREES && distanceKm(point, at) <= NEAR_KM).length,
    ]),
  );
  return [...places].sort((a, b) => (near.get(b.id) ?? 0) - (near.get(a.id) ?? 0));
}

/** Gives every name its number, the same for the same name. */
class NameTable {
  readonly names: SearchName[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(name: SearchName): number {
    const key = JSON.stringify(name);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  numbersOf(names: readonly SearchName[]): number[] {
    return [...new Set(names.map((name) => this.numberOf(name)))];
  }
}

function findableEntries(
  found: Findable,
  atlas: AtlasRecord,
  places: readonly NamedPlace[],
  table: NameTable,
): SearchEntry[] {
  const { languages } = atlas;
  const roles = new Map(atlas.siteTypes.map(({ id, colourRole }) => [id, colourRole]));
  const provinces = new Map(atlas.provinces.map((province) => [province.id, namesIn(province.label, languages)]));
  const namesOfSite = ({ name, aliases }: SiteDetail): SearchName[] => [
    ...namesIn(name, languages),
    ...aliases.map((alias) => [alias, ""] as const),
  ];
  const types = new Map(atlas.siteTypes.map(({ id, label }) => [id, namesIn(label, languages)]));
  const countries = new Map(atlas.countries.map(({ id, label }) => [id, namesIn(label, languages)]));
  const authorities = new Map(atlas.authorities.map(({ id, label }) => [id, namesIn(label, languages)]));
  const siteNames = new Map(found.sites.map((site) => [site.id, namesOfSite(site)]));
  const entry = (
    kind: NamedKind,
    id: string,
    names: readonly SearchName[],
    areas: readonly SearchName[] = [],
  ): SearchEntry => ({
    kind,
    id,
    names: table.numbersOf(names),
    ...(areas.length > 0 && { areas: table.numbersOf(areas) }),
  });
  return [
    ...found.sites.map((site) =>
      entry(roles.get(site.type) === "passage" ? "passage" : "site", site.id, siteNames.get(site.id) ?? [], [
        ...(site.county ? namesIn(site.county, languages) : []),
        ...(provinces.get(site.province ?? "") ?? []),
        ...(types.get(site.type) ?? []),
        ...(authorities.get(site.authority ?? "") ?? []),
        ...(countries.get(site.country) ?? []),
      ]),
    ),
    ...[...provinces].map(([id, names]) => ({ ...entry("place", id, names), province: id })),
    ...places.map(({ id, names, at }) => ({ ...entry("place", id, names), at })),
    ...found.routes.map((route) =>
      entry(
        "route",
        route.id,
        namesIn(route.name, languages),
        route.stops.flatMap(({ site, place }) =>
          site === undefined ? (place ? namesIn(place, languages) : []) : (siteNames.get(site) ?? []),
        ),
      ),
    ),
    ...found.stories.flatMap(({ id, title, steps }) => [
      entry("story", id, namesIn(title, languages)),
      ...steps.map((step, at) => entry("story", `${id}/${at + 1}`, namesIn(step.title, languages))),
    ]),
    ...found.actions.map((action) => ({
      ...entry("action", action.id, namesIn(action.title, languages), [
        ...namesIn(action.forumNames ?? {}, languages),
        [action.forum, ""],
      ]),
      date: action.date.edtf,
    })),
  ];
}

/** Words with a reading, and the words those readings are made of; the names from `others` on are no names of anything. */
function readAll(names: readonly SearchName[], others: number): Record<string, readonly string[]> {
  const wordsIn = (some: readonly SearchName[]) => new Set(some.flatMap(([name]) => wordsOf(name)));
  const named = wordsIn(names.slice(0, others));
  return Object.fromEntries(
    [...wordsIn(names)].sort().flatMap((word) => {
      const readings = named.has(word) ? readingsOf(word) : spellingsOfWord(word);
      return readings.length > 0 ? [[word, readings] as const] : [];
    }),
  );
}

/** For names of places: titles of actions, routes and stories hold every second word there is. */
function hanOf(entries: readonly SearchEntry[], names: readonly SearchName[]): Pick<SearchNames, "han" | "pinyin"> {
  const numbers = entries.flatMap(({ kind, names: own, areas = [] }) =>
    kind === "action" || kind === "route" || kind === "story" ? [] : [...own, ...areas],
  );
  const han = hanReadingsFor(new Set(numbers.map((number) => names[number]?.[0] ?? "")));
  return Object.keys(han).length > 0 ? { han, pinyin: pinyinOfReadings(han) } : {};
}

/** Characters of a file of texts: what is made ready to be searched in one go, without holding up the page. */
const MAX_CHARACTERS = 250_000;

/**
 * Texts by language, in files of a bounded size. An account whose consent names its uses is left out: search is none
 * of the uses that are asked for. Expects the accounts in the order of the testimony index.
 */
export function cutTexts(testimonies: readonly TestimonyDetail[], languages: readonly string[]): SearchTexts[] {
  const parts: SearchTexts[] = [];
  const spoken = [...new Set([...languages, ...testimonies.flatMap(({ text }) => Object.keys(text))])];
  for (const language of spoken) {
    let account: number[] = [];
    let closed: (0 | 1)[] = [];
    let texts: string[] = [];
    let used = 0;
    const end = () => {
      if (texts.length > 0) parts.push({ format: PUBLISHED_FORMAT, language, account, closed, text: texts });
      [account, closed, texts, used] = [[], [], [], 0];
    };
    testimonies.forEach(({ text, consent, distress }, at) => {
      const own = text[language];
      if (own === undefined || consent === "named-uses") return;
      if (used + own.length > MAX_CHARACTERS) end();
      used += own.length;
      account.push(at);
      closed.push(distress.length > 0 ? 1 : 0);
      texts.push(own);
    });
    end();
  }
  return parts;
}

const COLUMNS = new Set(["names", "entries", "text"]);

export function publishSearch(
  found: Findable,
  atlas: AtlasRecord,
  shapes: FeatureCollection | null | undefined,
): PublishedFile[] {
  const table = new NameTable();
  const places = bySitesNear(placesOf(shapes, atlas.languages), found.sites);
  const entries = findableEntries(found, atlas, places, table);
  const others = table.names.length;
  const also = alsoSaid(atlas.searchWords ?? [], table.names, (name) => table.numberOf(name));
  const numbers = new Map<string, number>();
  const files = cutTexts(found.testimonies, atlas.languages).map((texts) => {
    const number = numbers.get(texts.language) ?? 0;
    numbers.set(texts.language, number + 1);
    return { file: `search/text-${texts.language}-${number}.json`, texts };
  });
  const texts = files.map(
    ({ file, texts: { language, text } }): TextPart => ({
      file,
      language,
      characters: text.reduce((sum, one) => sum + one.length, 0),
    }),
  );
  const names: SearchNames = {
    format: PUBLISHED_FORMAT,
    names: table.names,
    entries,
    readings: readAll(table.names, others),
    ...hanOf(entries, table.names),
    ...(also.length > 0 && { also }),
    texts,
  };
  const write = (path: string, fields: object) =>
    toFile(
      path,
      writeFields({ ...fields }, (name) => COLUMNS.has(name)),
    );
  return [write(NAMES_FILE, names), ...files.map(({ file, texts: part }) => write(file, part))];
}
