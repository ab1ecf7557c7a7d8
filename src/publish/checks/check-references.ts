import { didYouMean } from "../did-you-mean";
import type { FieldPath, Finding, Located, Problem } from "../problem";
import { problemAt, problemIn } from "../problem";
import type { RecordSet } from "../read-records";
import { readStoryText } from "../story-markdown";
import type {
  ActionRecord,
  AtlasRecord,
  PlanRecord,
  RecordFolder,
  RouteRecord,
  SiteRecord,
  StoryRecord,
  TestimonyRecord,
} from "../records";

interface Known {
  readonly records: RecordSet;
  readonly atlas: AtlasRecord;
}

const WORDS: Readonly<Record<RecordFolder, string>> = {
  sites: "site",
  testimonies: "testimony",
  routes: "route",
  actions: "action",
  sources: "source",
  standards: "standard",
  plans: "plan",
  stories: "story",
  withdrawn: "withdrawn id",
};

/** A reference to a record: it must exist, and must not have been withdrawn. */
function toRecord({ records }: Known, folder: RecordFolder, id: string, field: FieldPath): Finding[] {
  const word = WORDS[folder];
  if (records.ids.withdrawn.has(id)) {
    return [
      {
        check: "reference-to-withdrawn",
        field,
        message: `The ${word} “${id}” was withdrawn. Remove the reference; what rested on it alone must go as well.`,
      },
    ];
  }
  if (records.ids[folder].has(id)) return [];
  return [
    {
      check: "unknown-reference",
      field,
      message: `There is no ${word} “${id}”.${didYouMean(id, records.ids[folder]) || ` Add ${folder}/${id}.json or correct the id.`}`,
    },
  ];
}

/** A reference to an entry of atlas.json. */
function toEntry(
  entries: readonly { readonly id: string }[],
  word: string,
  id: string | undefined,
  field: FieldPath,
): Finding[] {
  if (id === undefined || entries.some((entry) => entry.id === id)) return [];
  const ids = entries.map((entry) => entry.id);
  return [
    {
      check: "unknown-reference",
      field,
      message: `atlas.json knows no ${word} “${id}”.${didYouMean(id, ids) || ` It knows: ${ids.join(", ")}.`}`,
    },
  ];
}

function checkRepeats(ids: readonly string[], field: FieldPath): Finding[] {
  const seen = new Set<string>();
  const repeats = ids.map((id, at) => ({ id, at })).filter(({ id }) => seen.size === seen.add(id).size);
  return repeats.map(({ id, at }) => ({
    check: "duplicate-entry",
    field: [...field, at],
    message: `“${id}” stands twice in this list. Keep one.`,
  }));
}

/** References of a list: each must exist, and stand there once. */
const toRecords = (known: Known, folder: RecordFolder, ids: readonly string[] = [], field: FieldPath): Finding[] =>
  ids.flatMap((id, at) => toRecord(known, folder, id, [...field, at])).concat(checkRepeats(ids, field));

function checkProvince({ atlas }: Known, { province, country }: SiteRecord): Finding[] {
  const entry = atlas.provinces.find((one) => one.id === province);
  if (!entry || entry.country === country) return [];
  return [
    {
      check: "province-of-other-country",
      field: ["province"],
      message: `The province “${entry.id}” lies in ${entry.country}, the site is said to lie in ${country}.`,
    },
  ];
}

function ofSite(known: Known, site: SiteRecord): Finding[] {
  const { atlas } = known;
  return [
    ...toEntry(atlas.siteTypes, "type of site", site.type, ["type"]),
    ...toEntry(atlas.countries, "country", site.country, ["country"]),
    ...(site.sides ?? []).flatMap((side, at) =>
      toEntry(atlas.countries, "country", side.country, ["sides", at, "country"]),
    ),
    ...toEntry(atlas.provinces, "province", site.province, ["province"]),
    ...toEntry(atlas.authorities, "authority", site.authority, ["authority"]),
    ...toEntry(atlas.localTerms ?? [], "local term", site.localTerm, ["localTerm"]),
    ...checkProvince(known, site),
    ...toRecords(known, "sources", site.sources, ["sources"]),
    ...(site.conditions ?? []).flatMap((condition, at) =>
      toRecords(known, "sources", condition.sources, ["conditions", at, "sources"]),
    ),
  ];
}

function checkSiteLink(siteLink: TestimonyRecord["siteLink"], sites: readonly string[]): Finding[] {
  return Object.keys(siteLink ?? {})
    .filter((id) => !sites.includes(id))
    .map(
      (id): Finding => ({
        check: "site-not-listed",
        field: ["siteLink", id],
        message: `“siteLink” explains the site “${id}”, which the record does not name.${didYouMean(id, sites)}`,
      }),
    );
}

function ofTestimony(known: Known, testimony: TestimonyRecord): Finding[] {
  const { sites } = testimony;
  return [
    ...toRecords(known, "sites", sites, ["sites"]),
    ...toRecords(known, "sources", testimony.sources, ["sources"]),
    ...checkSiteLink(testimony.siteLink, sites),
    ...testimony.violations.flatMap(({ site }, at): Finding[] => {
      if (site === null || sites.includes(site)) return [];
      return [
        {
          check: "site-not-listed",
          field: ["violations", at, "site"],
          message: `The violation happened at “${site}”, which “sites” does not name. Add it there, or correct the id.${didYouMean(site, sites)}`,
        },
      ];
    }),
  ];
}

function ofRoute(known: Known, route: RouteRecord): Finding[] {
  const { atlas } = known;
  const stopSites = route.stops.flatMap((stop) => ("site" in stop ? [stop.site] : []));
  return [
    ...route.stops.flatMap((stop, at) =>
      "site" in stop ? toRecord(known, "sites", stop.site, ["stops", at, "site"]) : [],
    ),
    ...(route.legs ?? []).flatMap((leg, at) =>
      toEntry(atlas.authorities, "authority", leg.custody?.from, ["legs", at, "custody", "from"]).concat(
        toEntry(atlas.authorities, "authority", leg.custody?.to, ["legs", at, "custody", "to"]),
        toRecords(known, "sources", leg.sources, ["legs", at, "sources"]),
      ),
    ),
    ...(route.counts ?? []).flatMap((count, at) =>
      toRecords(known, "sources", count.sources, ["counts", at, "sources"]),
    ),
    ...toRecords(known, "routes", route.overlaps, ["overlaps"]),
    ...checkSiteLink(route.siteLink, stopSites),
    ...toRecords(known, "sources", route.sources, ["sources"]),
  ];
}

function ofAction(known: Known, action: ActionRecord): Finding[] {
  return [
    ...toRecords(known, "sites", action.sites, ["sites"]),
    ...(action.authority ?? []).flatMap((id, at) =>
      toEntry(known.atlas.authorities, "authority", id, ["authority", at]),
    ),
    ...toRecords(known, "sources", action.sources, ["sources"]),
  ];
}

function ofPlan(known: Known, plan: PlanRecord): Finding[] {
  return [
    ...toRecord(known, "sites", plan.site, ["site"]),
    ...toRecords(known, "sources", plan.sources, ["sources"]),
    ...(plan.occupancy?.standard === undefined
      ? []
      : toRecord(known, "standards", plan.occupancy.standard, ["occupancy", "standard"])),
    ...plan.parts.flatMap((part, at) => toRecords(known, "sources", part.sources, ["parts", at, "sources"])),
  ];
}

/** Links within the atlas name records: `site=…`, `route=…`, `account=…`, `story=…/2`. */
const LINK_KEYS: Readonly<Record<string, RecordFolder>> = {
  site: "sites",
  route: "routes",
  account: "testimonies",
  story: "stories",
};

function ofLink(known: Known, link: string | undefined, field: FieldPath): Finding[] {
  return (link ?? "").split("&").flatMap((pair) => {
    const [key = "", value = ""] = pair.split("=");
    const folder = Object.hasOwn(LINK_KEYS, key) ? LINK_KEYS[key] : undefined;
    const [id = ""] = value.split("/");
    if (folder) return toRecord(known, folder, id, field);
    if (key === "compare") return value.split(",").flatMap((one) => toRecord(known, "sites", one, field));
    const list = Object.hasOwn(ENTRY_KEYS, key) ? ENTRY_KEYS[key] : undefined;
    return list ? value.split(",").flatMap((one) => toEntry(known.atlas[list.of], list.word, one, field)) : [];
  });
}

/** Filters in a link name entries of atlas.json. */
const ENTRY_KEYS: Readonly<
  Record<string, { readonly of: "siteTypes" | "countries" | "provinces" | "authorities"; readonly word: string }>
> = {
  type: { of: "siteTypes", word: "type of site" },
  country: { of: "countries", word: "country" },
  region: { of: "provinces", word: "province" },
  authority: { of: "authorities", word: "authority" },
};

const ofStory = (known: Known, story: StoryRecord): Finding[] =>
  story.steps.flatMap((step, at) => [
    ...ofLink(known, step.show, ["steps", at, "show"]),
    ...toRecords(known, "sources", step.sources, ["steps", at, "sources"]),
    ...(step.plan === undefined ? [] : toRecord(known, "sites", step.plan, ["steps", at, "plan"])),
    ...Object.entries(step.text).flatMap(([language, text]) =>
      readStoryText(text).links.flatMap(({ to }) => ofLink(known, to, ["steps", at, "text", language])),
    ),
  ]);

function ofAtlas(known: Known): Finding[] {
  const { atlas } = known;
  return [
    ...atlas.siteTypes.flatMap((type, at) =>
      toEntry(atlas.localTerms ?? [], "local term", type.localTerm, ["siteTypes", at, "localTerm"]),
    ),
    ...atlas.authorities.flatMap((authority, at) =>
      toEntry(atlas.countries, "country", authority.country, ["authorities", at, "country"]),
    ),
    ...atlas.provinces.flatMap((province, at) =>
      toEntry(atlas.countries, "country", province.country, ["provinces", at, "country"]),
    ),
    ...toEntry(atlas.countries, "country", atlas.basemap.focus, ["basemap", "focus"]),
    ...(atlas.waysIn ?? []).flatMap((way, at) => ofLink(known, way.link, ["waysIn", at, "link"])),
  ];
}

function each<T extends { readonly id: string }>(
  list: readonly Located<T>[],
  check: (record: T) => Finding[],
): Problem[] {
  return list.flatMap((located) => check(located.record).map((finding) => problemIn(located, finding)));
}

/** Every id that one record names and no other record carries. */
export function checkReferences(records: RecordSet, atlas: Located<AtlasRecord>): Problem[] {
  const known: Known = { records, atlas: atlas.record };
  return [
    ...each(records.sites, (site) => ofSite(known, site)),
    ...each(records.testimonies, (testimony) => ofTestimony(known, testimony)),
    ...each(records.routes, (route) => ofRoute(known, route)),
    ...each(records.actions, (action) => ofAction(known, action)),
    ...each(records.standards, (standard) => toRecords(known, "sources", standard.sources, ["sources"])),
    ...each(records.plans, (plan) => ofPlan(known, plan)),
    ...each(records.stories, (story) => ofStory(known, story)),
    ...ofAtlas(known).map((finding) => problemAt(atlas.origin, undefined, finding)),
  ];
}
