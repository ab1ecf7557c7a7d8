/** What the shown records do not tell. Each number is a list of records, so that it can be looked up and mended. */
import type { ActionDetail, Dataset, SiteDetail, SourceDocument, TestimonyDetail } from "./dataset";
import { countDocuments } from "./evidence";
import { matchesYears, type Facets } from "./facets";
import type { ShownSet } from "./overview";

const GAPS = [
  "account-undated",
  "account-span",
  "account-single",
  "condition-undated",
  "condition-single",
  "place-imprecise",
  "place-years",
  "place-single",
  "place-no-account",
  "place-no-condition",
  "place-no-action",
] as const;
export type GapKind = (typeof GAPS)[number];

export type GapRecord =
  | { readonly kind: "account"; readonly id: string; readonly site: string }
  | { readonly kind: "site"; readonly id: string }
  | { readonly kind: "condition"; readonly id: string; readonly site: string };

export interface Gap {
  readonly kind: GapKind;
  /** How many records the question can be asked of. */
  readonly of: number;
  readonly records: readonly GapRecord[];
}

export interface GapRecords {
  readonly sites: readonly SiteDetail[];
  readonly testimonies: ReadonlyMap<string, TestimonyDetail>;
  readonly sources: ReadonlyMap<string, SourceDocument>;
}

function accountGaps(dataset: Dataset, { told, accounts }: ShownSet): readonly Gap[] {
  const { testimonies, sites } = dataset.index;
  const firstSite = new Map<number, string>();
  for (const { testimony, site } of told) if (!firstSite.has(testimony)) firstSite.set(testimony, sites[site] ?? "");
  const listed = (wanted: (from: number | null, to: number | null) => boolean): GapRecord[] =>
    accounts.flatMap((at) =>
      wanted(testimonies.from[at] ?? null, testimonies.to[at] ?? null)
        ? [{ kind: "account", id: testimonies.id[at] ?? "", site: firstSite.get(at) ?? "" }]
        : [],
    );
  return [
    { kind: "account-undated", of: accounts.length, records: listed((from, to) => from === null && to === null) },
    {
      kind: "account-span",
      of: accounts.length,
      records: listed((from, to) => from !== to),
    },
  ];
}

/** Entries that stand for no facility have no place to be precise about: they are left out. */
function placeGaps({ sites }: ShownSet, actions: readonly ActionDetail[] | null): readonly Gap[] {
  const counted = sites.filter(({ properties }) => properties.counted);
  const named = actions && new Set(actions.flatMap((action) => action.sites));
  const listed = (kind: GapKind, wanted: (site: (typeof counted)[number]) => boolean): Gap => ({
    kind,
    of: counted.length,
    records: counted.flatMap((site) => (wanted(site) ? [{ kind: "site", id: site.id }] : [])),
  });
  return [
    listed("place-imprecise", ({ properties }) => properties.precision !== "exact"),
    listed("place-years", ({ properties }) => properties.operating === undefined || properties.operating === ".."),
    listed("place-single", ({ properties }) => properties.sources <= 1),
    listed("place-no-account", ({ properties }) => properties.accounts === 0),
    listed("place-no-condition", ({ properties }) => properties.conditions === 0),
    ...(named ? [listed("place-no-action", ({ id }) => !named.has(id))] : []),
  ];
}

/** Single: one document stands behind it, copies of it counted once. */
function documentGaps(dataset: Dataset, shown: ShownSet, facets: Facets, records: GapRecords): readonly Gap[] {
  const alone = (cited: readonly string[]): boolean => countDocuments(cited, records.sources) <= 1;
  const { told, accounts } = shown;
  const { testimonies, sites } = dataset.index;
  const firstSite = new Map(told.toReversed().map(({ testimony, site }) => [testimony, sites[site] ?? ""]));
  const conditions = records.sites.flatMap((site) =>
    site.conditions.flatMap((condition) =>
      matchesYears(condition.period, facets) ? [{ site: site.id, condition }] : [],
    ),
  );
  const listed = (kind: GapKind, wanted: (condition: (typeof conditions)[number]["condition"]) => boolean): Gap => ({
    kind,
    of: conditions.length,
    records: conditions.flatMap(({ site, condition }) =>
      wanted(condition) ? [{ kind: "condition", id: condition.id, site }] : [],
    ),
  });
  return [
    {
      kind: "account-single",
      of: accounts.length,
      records: accounts.flatMap((at) => {
        const id = testimonies.id[at] ?? "";
        const account = records.testimonies.get(id);
        return account && alone(account.sources) ? [{ kind: "account", id, site: firstSite.get(at) ?? "" }] : [];
      }),
    },
    listed("condition-undated", ({ period }) => !period || (period.from === null && period.to === null)),
    listed("condition-single", ({ sources }) => alone(sources)),
  ];
}

/** Every gap that can be counted from what has arrived, in the order of GAPS. */
export function notKnown({
  dataset,
  shown,
  facets,
  actions,
  records,
}: {
  readonly dataset: Dataset;
  readonly shown: ShownSet;
  readonly facets: Facets;
  readonly actions: readonly ActionDetail[] | null;
  readonly records: GapRecords | null;
}): readonly Gap[] {
  const found = [
    ...accountGaps(dataset, shown),
    ...placeGaps(shown, actions),
    ...(records ? documentGaps(dataset, shown, facets, records) : []),
  ];
  return GAPS.flatMap((kind) => found.find((gap) => gap.kind === kind) ?? []);
}
