import { lazy, Suspense, useMemo, type ReactNode } from "react";
import { Local, useReading } from "../reading";
import { useAtlas } from "../store";
import { SymbolGlyph } from "../symbols";
import { FacetGroup } from "./FacetGroup";

// Folded away, so that it need not be there before the list.
const MoreFacets = lazy(() => import("./MoreFacets"));

/** Facets of sites and accounts. Types stand open on a desk; on a phone all filters fold into one line. */
export function FilterBar({ phone, children }: { readonly phone: boolean; readonly children: ReactNode }) {
  const { t } = useReading();
  const chosen = useAtlas(
    ({ facets }) =>
      [facets.types, facets.countries, facets.regions, facets.authorities, facets.violations].flat().length,
  );
  if (!phone) {
    return (
      <div className="filters">
        <TypeFacet />
        {children}
        <details className="filters-more">
          <summary>{t.filters.more}</summary>
          <Suspense>
            <MoreFacets />
          </Suspense>
        </details>
      </div>
    );
  }
  return (
    <details className="filters filters-more">
      <summary>
        {t.filters.filters}
        {chosen > 0 && <span className="filters-chosen"> {t.filters.chosen(chosen)}</span>}
      </summary>
      <TypeFacet />
      {children}
      <Suspense>
        <MoreFacets />
      </Suspense>
    </details>
  );
}

function TypeFacet() {
  const { manifest, t } = useReading();
  const labels = useMemo(
    () =>
      new Map(
        manifest.siteTypes.map(({ id, label, symbol, colourRole }) => [
          id,
          { text: <Local text={label} />, glyph: <SymbolGlyph form={symbol} role={colourRole} size={16} /> },
        ]),
      ),
    [manifest],
  );
  return <FacetGroup title={t.filters.types} facet="types" labels={labels} />;
}
