import type {
  ActionDetail,
  PlanDetail,
  RouteDetail,
  SiteDetail,
  SourceDocument,
  StandardDetail,
  TestimonyDetail,
} from "../core/dataset";
import type { StoryDetail } from "../core/story";
import { outlinesOf } from "./border";
import { townsOf } from "./nearest-town";
import { makeBundles } from "./bundles";
import {
  ACTION,
  PLAN,
  PLAN_OCCUPANCY,
  PLAN_PART,
  publicFields,
  SOURCE,
  STANDARD,
  STATUS,
  STORY,
  STORY_STEP,
  WITHDRAWN,
} from "./disclosure";
import { evidenceRows, spansBySite } from "./evidence";
import type { Gate } from "./privacy/gate";
import type { GatedRoutes } from "./privacy/routes";
import { toTestimonyIndex } from "./publish-index";
import { citationFiles, type FormatCitations } from "./publish-citations";
import { countAgeBands, countPrivacy, type ManifestCounts, toManifest } from "./publish-manifest";
import { toRouteDetail, toRouteFeature } from "./publish-routes";
import { toSiteDetail, toSiteFeature } from "./publish-sites";
import { toTestimonyDetail } from "./publish-testimonies";
import type { Located } from "./problem";
import { periodOf } from "./read-period";
import type { RecordSet } from "./read-records";
import { publishSearch } from "./search/publish-search";
import { readStoryText } from "./story-markdown";
import type { ActionRecord, AtlasRecord, PlanRecord, SourceRecord, StandardRecord, StoryRecord } from "./records";
import { type PublishedFile, sealFiles, type SumOf, toFile, writeFields, writeList } from "./write-files";

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Records of a list, each made into what leaves, in order of id. */
const sorted = <R, T extends { readonly id: string }>(list: readonly Located<R>[], publish: (record: R) => T): T[] =>
  list.map(({ record }) => publish(record)).sort(byId);

function toAction(record: ActionRecord): ActionDetail {
  const { date, status, sites = [], authority = [], drafts = [], ...fields } = publicFields(record, ACTION);
  const period = periodOf(date) ?? { edtf: date, from: null, to: null }; // An action's date is checked before; a period is always there.
  return { ...fields, date: period, sites, authority, ...(status && { status: publicFields(status, STATUS) }), drafts };
}

/** Sources as they leave. */
export const toSources = (records: Pick<RecordSet, "sources">): SourceDocument[] => sorted(records.sources, toSource);

const toSource = (record: SourceRecord): SourceDocument => publicFields(record, SOURCE) as SourceDocument; // Optional fields of optional fields are absent, not undefined: they came from JSON.

const toStandard = (record: StandardRecord): StandardDetail => {
  const { drafts = [], ...fields } = publicFields(record, STANDARD);
  return { ...fields, drafts };
};

function toPlan(record: PlanRecord): PlanDetail {
  const { parts, occupancy, drafts = [], ...fields } = publicFields(record, PLAN);
  return {
    ...fields,
    ...(occupancy && { occupancy: publicFields(occupancy, PLAN_OCCUPANCY) }),
    parts: parts.map((part) => {
      const { claims = [], sources = [], ...rest } = publicFields(part, PLAN_PART);
      return { ...rest, claims, sources };
    }),
    drafts,
  };
}

function toStory(record: StoryRecord): StoryDetail {
  const { steps, drafts = [], ...fields } = publicFields(record, STORY);
  return {
    ...fields,
    steps: steps.map((step) => {
      const { text, distress = [], ...rest } = publicFields(step, STORY_STEP);
      const texts = Object.entries(text).map(([language, markdown]) => [language, readStoryText(markdown).blocks]);
      return {
        ...rest,
        ...(distress.length > 0 && { distress }),
        text: Object.fromEntries(texts) as StoryDetail["steps"][number]["text"],
      };
    }),
    drafts,
  };
}

interface Details {
  readonly sites: readonly SiteDetail[];
  readonly testimonies: readonly TestimonyDetail[];
  readonly routes: readonly RouteDetail[];
  readonly actions: readonly ActionDetail[];
}

function countRecords(details: Details, records: RecordSet): ManifestCounts {
  const { sites, testimonies, routes, actions } = details;
  const reports = testimonies.filter((testimony) => testimony.kind === "report").length;
  const patterns = routes.filter((route) => route.pattern).length;
  return {
    sites: sites.length,
    countedSites: sites.filter((site) => site.counted).length,
    conditions: sites.reduce((sum, site) => sum + site.conditions.length, 0),
    testimonies: testimonies.length,
    reports,
    routes: routes.length,
    patterns,
    actions: actions.length,
    sources: records.sources.length,
    standards: records.standards.length,
  };
}

function countBySite(testimonies: readonly TestimonyDetail[]): Map<string, { accounts: number; reports: number }> {
  const counts = new Map<string, { accounts: number; reports: number }>();
  for (const { sites, kind } of testimonies) {
    for (const site of new Set(sites)) {
      let count = counts.get(site);
      if (!count) counts.set(site, (count = { accounts: 0, reports: 0 }));
      count.accounts += 1;
      if (kind === "report") count.reports += 1;
    }
  }
  return counts;
}

const collection = (features: readonly unknown[]): string =>
  `{"type":"FeatureCollection","features":${writeList(features)}}\n`;

function writeMapFiles(details: Details, atlas: AtlasRecord, planned: ReadonlySet<string>): PublishedFile[] {
  const { sites, testimonies, routes, actions } = details;
  const evidence = evidenceRows(sites, routes, actions);
  const spans = spansBySite(evidence, testimonies);
  const counts = countBySite(testimonies);
  const bundles = makeBundles(sites, testimonies, routes);
  const siteById = new Map(sites.map((site) => [site.id, site]));
  const siteFeatures = sites.map((site) =>
    toSiteFeature(
      site,
      {
        ...(counts.get(site.id) ?? { accounts: 0, reports: 0 }),
        spans: spans.get(site.id) ?? [],
        plan: planned.has(site.id),
      },
      atlas.languages,
    ),
  );
  const routeFeatures = routes.map((route) => toRouteFeature(route, siteById, atlas.languages));
  return [
    toFile("sites.geojson", collection(siteFeatures)),
    toFile("routes.geojson", collection(routeFeatures)),
    toFile(
      "testimony-index.json",
      writeFields({ ...toTestimonyIndex(details, evidence, bundles) }, () => false),
    ),
    ...bundles.files,
  ];
}

/** What the files are written with. */
export interface WriteOptions {
  /** The processor of citation styles; it is not part of what is published. */
  readonly formatCitations?: FormatCitations | undefined;
  /** A quicker way to the same sums. */
  readonly sumOf?: SumOf | undefined;
}

/**
 * The published files of records that have passed their checks, and of nothing but what disclosure table and gate leave.
 * Citations in words come last, from a processor that may have been at work meanwhile.
 */
export function toPublished(
  records: RecordSet,
  atlas: AtlasRecord,
  gate: Gate,
  gatedRoutes: GatedRoutes,
): (options: WriteOptions) => PublishedFile[] {
  const borders = { outlines: outlinesOf(records.shapes), towns: townsOf(records.shapes), focus: atlas.basemap.focus };
  const details: Details = {
    sites: sorted(records.sites, (record) => toSiteDetail(record, borders)),
    testimonies: sorted(records.testimonies, (record) =>
      toTestimonyDetail(record, gate.attributes.get(record.id) ?? {}),
    ),
    routes: gatedRoutes.routes.map(toRouteDetail),
    actions: sorted(records.actions, toAction),
  };
  const sources = toSources(records);
  const stories = sorted(records.stories, toStory);
  const list = (path: string, entries: readonly unknown[]): PublishedFile => toFile(path, `${writeList(entries)}\n`);
  const files = [
    ...writeMapFiles(details, atlas, new Set(records.plans.map(({ record }) => record.site))),
    ...publishSearch({ ...details, stories }, atlas, records.shapes),
    list("actions.json", details.actions),
    list("sources.json", sources),
    list("standards.json", sorted(records.standards, toStandard)),
    list("plans.json", sorted(records.plans, toPlan)),
    list("stories.json", stories),
    list(
      "withdrawn.json",
      sorted(records.withdrawn, (record) => publicFields(record, WITHDRAWN)).map(({ id }) => id),
    ),
  ];
  const testimonies = records.testimonies.map(({ record }) => record);
  const ageBands = countAgeBands(testimonies, atlas.privacy.k);
  const measured = countPrivacy(testimonies, gate, gatedRoutes.joined.length);
  const manifest = toManifest(atlas, { counts: countRecords(details, records), ageBands, measured, stories });
  return ({ formatCitations, sumOf }) =>
    sealFiles([...files, ...citationFiles(sources, atlas, formatCitations)], manifest, sumOf);
}
