import type { SiteDetail, TestimonyDetail } from "../dataset";
import { distressOf } from "../opens";
import type { ExportSet, ExportSite } from "./export-set";

/** What an export says of an account: no more than the panel shows, and of what it tells before it is told. */
export const accountEntry = ({
  id,
  kind,
  period,
  violations,
  distress,
  text,
  sources,
  consent,
  uses,
  knownBy,
  holder,
}: TestimonyDetail) => ({
  id,
  kind,
  ...(period && { period: period.edtf }),
  known_by: knownBy,
  violations,
  distress,
  text,
  consent,
  ...(uses && { uses }),
  ...(holder !== undefined && { original_held_by: holder }),
  sources,
});

const conditionEntry = ({
  id,
  category,
  distress,
  period,
  knownBy,
  part: _part,
  ...condition
}: SiteDetail["conditions"][number]) => ({
  id,
  category,
  // Also where it follows from the category: who reads the file does not know that table.
  distress: distressOf({ category, ...(distress && { distress }) }),
  ...condition,
  ...(period && { period: period.edtf }),
  known_by: knownBy,
});
export const conditionEntries = ({ detail }: ExportSite) => (detail?.conditions ?? []).map(conditionEntry);

/** A feature a site with its flat published properties; what is told of it in lists beside them. */
export function toGeoJson({ metadata, sites }: ExportSet): string {
  const features = sites.map((site) => ({
    ...site.feature,
    properties: {
      ...site.feature.properties,
      ...(site.detail?.summary && { summary: site.detail.summary }),
      ...(site.detail && { condition_records: conditionEntries(site), source_ids: site.detail.sources }),
      ...(site.testimonies.length > 0 && { account_records: site.testimonies.map(accountEntry) }),
    },
  }));
  return `${JSON.stringify({ type: "FeatureCollection", metadata, features }, null, 1)}\n`;
}
