/** A panel over the real data, as a page without script has it. */
import { renderToStaticMarkup } from "react-dom/server";
import type { ReactNode } from "react";
import { en } from "../../src/app/i18n/en";
import { ko } from "../../src/app/i18n/ko";
import { PlacesProvider } from "../../src/app/panels/places";
import { ReadingProvider, type Reading } from "../../src/app/reading";
import { dataset } from "./real-data";

export const LANGUAGES = ["en", "ko"] as const;
export type Language = (typeof LANGUAGES)[number];
export const CATALOGUES = { en, ko } as const;

const places = {
  sites: new Map(dataset.sites.map((site) => [site.id, site])),
  routes: new Map(dataset.routes.map((route) => [route.id, route])),
};

/** `own` changes what surrounds the panel. */
export function render(panel: ReactNode, language: Language = "en", own: Partial<Reading> = {}): HTMLElement {
  const reading: Reading = {
    language,
    t: CATALOGUES[language],
    manifest: dataset.manifest,
    href: (selection) => `#${selection.kind}=${"id" in selection ? String(selection.id) : ""}`,
    ...own,
  };
  const host = document.createElement("div");
  host.innerHTML = renderToStaticMarkup(
    <ReadingProvider value={reading}>
      <PlacesProvider value={places}>{panel}</PlacesProvider>
    </ReadingProvider>,
  );
  return host;
}
