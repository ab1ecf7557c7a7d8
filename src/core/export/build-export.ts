import type { ExportFormat, ExportSet } from "./export-set";
import { toCsv } from "./to-csv";
import { toGeoJson } from "./to-geojson";
import { toJson } from "./to-json";
import { toKml } from "./to-kml";

const BUILDERS: Readonly<Record<ExportFormat, { readonly build: (set: ExportSet) => string; readonly type: string }>> =
  {
    geojson: { build: toGeoJson, type: "application/geo+json" },
    csv: { build: toCsv, type: "text/csv;charset=utf-8" },
    kml: { build: toKml, type: "application/vnd.google-earth.kml+xml" },
    json: { build: toJson, type: "application/json" },
  };

/** The text of a file and its media type. */
export const buildExport = (
  set: ExportSet,
  format: ExportFormat,
): { readonly text: string; readonly type: string } => ({
  text: BUILDERS[format].build(set),
  type: BUILDERS[format].type,
});
