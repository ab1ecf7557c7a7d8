import { citedSources, type ExportSet } from "./export-set";
import { accountEntry, conditionEntries } from "./to-geojson";

/** Everything of the set as records, with the documents they cite as CSL-JSON. */
export function toJson(set: ExportSet): string {
  return `${JSON.stringify(
    {
      metadata: set.metadata,
      sites: set.sites.map((site) => ({
        ...(site.detail ?? { ...site.feature.properties, point: site.feature.geometry.coordinates }),
        ...(site.detail && { conditions: conditionEntries(site) }),
        ...(site.testimonies.length > 0 && { accounts: site.testimonies.map(accountEntry) }),
        routes: site.routes,
        actions: site.actions,
      })),
      sources: citedSources(set.sites).flatMap((id) => set.sources.get(id) ?? []),
    },
    null,
    1,
  )}\n`;
}
