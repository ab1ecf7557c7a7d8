/**
 * Languages beyond the two that are built in. Each is one file that exports a `WholeCatalogue`, and one line here:
 *   fr: () => import("./fr").then((module) => module.fr),
 */
import type { WholeCatalogue } from "./sections";

export const FURTHER_LANGUAGES: Readonly<Record<string, () => Promise<WholeCatalogue>>> = {};
