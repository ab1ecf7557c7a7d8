import type { ReactNode } from "react";
import type { LocalText } from "../../core/dataset";
import { NOT_KNOWN, type Facets } from "../../core/facets";
import type { Violation } from "../../core/vocabulary";
import { useFiltered } from "../following";
import { Local, useReading } from "../reading";
import { selectFacetResult } from "../selectors";
import { filter, useAtlas } from "../store";
import { SymbolGlyph } from "../symbols";
import { FacetGroup } from "./FacetGroup";

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
  const options = useOptions("types");
  const chosen = useAtlas((state) => state.facets.types);
  const types = new Map(manifest.siteTypes.map((type) => [type.id, type]));
  return (
    <FacetGroup
      title={t.filters.types}
      options={options.map(({ id, count }) => {
        const type = types.get(id);
        return {
          id,
          count,
          label: type ? <Local text={type.label} /> : id,
          glyph: type && <SymbolGlyph form={type.symbol} role={type.colourRole} size={16} />,
        };
      })}
      chosen={chosen}
      onChange={(next) => filter({ types: next })}
    />
  );
}

function MoreFacets() {
  const { manifest, t } = useReading();
  const violations = useAtlas((state) => state.facets.violations);
  const labels = useOptions("violations");
  return (
    <>
      <FacetGroup
        title={t.filters.violations}
        options={labels
          .filter(({ count, id }) => count > 0 || violations.includes(id as Violation))
          .map(({ id, count }) => ({ id, count, label: t.vocabulary.violation[id as Violation] }))}
        chosen={violations}
        onChange={(next) => filter({ violations: next as readonly Violation[] })}
      />
      <SiteFacet facet="countries" title={t.filters.countries} labels={manifest.countries} />
      <SiteFacet facet="authorities" title={t.filters.authorities} labels={manifest.authorities} />
      <SiteFacet facet="regions" title={t.filters.regions} labels={manifest.provinces} />
    </>
  );
}

function SiteFacet({
  facet,
  title,
  labels,
}: {
  readonly facet: "countries" | "regions" | "authorities";
  readonly title: string;
  readonly labels: readonly { readonly id: string; readonly label: LocalText }[];
}) {
  const { t } = useReading();
  const options = useOptions(facet);
  const chosen = useAtlas((state) => state.facets[facet]);
  if (options.length < 2) return null;
  const label = (id: string) => {
    const found = labels.find((candidate) => candidate.id === id);
    return found ? <Local text={found.label} /> : id === NOT_KNOWN ? t.filters.notKnown : id;
  };
  return (
    <FacetGroup
      title={title}
      options={options.map(({ id, count }) => ({ id, count, label: label(id) }))}
      chosen={chosen}
      onChange={(next) => filter({ [facet]: next } satisfies Partial<Facets>)}
    />
  );
}

/** Options of a facet with the number of sites each would leave. */
function useOptions(
  facet: "types" | "countries" | "regions" | "authorities" | "violations",
): readonly { id: string; count: number }[] {
  const result = useFiltered(selectFacetResult);
  const index = useAtlas((state) => (state.data.status === "ready" ? state.data.index : null));
  if (!result || !index) return [];
  const ids: readonly string[] = facet === "violations" ? index.violations : index.options[facet];
  return ids.map((id, at) => ({ id, count: result.counts[facet][at] ?? 0 }));
}
