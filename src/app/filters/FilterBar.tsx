import { useMemo, type ReactNode } from "react";
import type { LocalText } from "../../core/dataset";
import { NOT_KNOWN } from "../../core/facets";
import { useFiltered } from "../following";
import { Local, useReading } from "../reading";
import { selectFacetResult } from "../selectors";
import { useAtlas } from "../store";
import { SymbolGlyph } from "../symbols";
import { FacetGroup, type FacetLabel, type FacetName, type FacetOption } from "./FacetGroup";

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
          <MoreFacets />
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
      <MoreFacets />
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
  return <FacetGroup title={t.filters.types} facet="types" options={useOptions("types")} labels={labels} />;
}

function MoreFacets() {
  const { manifest, t } = useReading();
  return (
    <>
      <ViolationFacet />
      <SiteFacet facet="countries" title={t.filters.countries} of={manifest.countries} />
      <SiteFacet facet="authorities" title={t.filters.authorities} of={manifest.authorities} />
      <SiteFacet facet="regions" title={t.filters.regions} of={manifest.provinces} />
    </>
  );
}

function ViolationFacet() {
  const { t } = useReading();
  const chosen: readonly string[] = useAtlas((state) => state.facets.violations);
  const options = useOptions("violations").filter(({ count, id }) => count > 0 || chosen.includes(id));
  const labels = useMemo(
    () => new Map(Object.entries(t.vocabulary.violation).map(([id, text]): [string, FacetLabel] => [id, { text }])),
    [t],
  );
  return <FacetGroup title={t.filters.violations} facet="violations" options={options} labels={labels} />;
}

function SiteFacet({
  facet,
  title,
  of,
}: {
  readonly facet: "countries" | "regions" | "authorities";
  readonly title: string;
  readonly of: readonly { readonly id: string; readonly label: LocalText }[];
}) {
  const { t } = useReading();
  const options = useOptions(facet);
  const labels = useMemo(
    () =>
      new Map<string, FacetLabel>([
        [NOT_KNOWN, { text: t.filters.notKnown }],
        ...of.map(({ id, label }): [string, FacetLabel] => [id, { text: <Local text={label} /> }]),
      ]),
    [of, t],
  );
  if (options.length < 2) return null;
  return <FacetGroup title={title} facet={facet} options={options} labels={labels} />;
}

/** Options of a facet with the number of sites each would leave. */
function useOptions(facet: FacetName): readonly FacetOption[] {
  const result = useFiltered(selectFacetResult);
  const index = useAtlas((state) => (state.data.status === "ready" ? state.data.index : null));
  if (!result || !index) return [];
  const ids: readonly string[] = facet === "violations" ? index.violations : index.options[facet];
  return ids.map((id, at) => ({ id, count: result.counts[facet][at] ?? 0 }));
}
