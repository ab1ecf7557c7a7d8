import { useMemo } from "react";
import type { LocalText } from "../../core/dataset";
import { NOT_KNOWN } from "../../core/facets";
import { Local, useReading } from "../reading";
import { FacetGroup, useOptions, type FacetLabel } from "./FacetGroup";

/** Facets that stand folded on a desk. */
export default function MoreFacets() {
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
  const labels = useMemo(
    () => new Map(Object.entries(t.vocabulary.violation).map(([id, text]): [string, FacetLabel] => [id, { text }])),
    [t],
  );
  return <FacetGroup title={t.filters.violations} facet="violations" labels={labels} told />;
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
  const labels = useMemo(
    () =>
      new Map<string, FacetLabel>([
        [NOT_KNOWN, { text: t.filters.notKnown }],
        ...of.map(({ id, label }): [string, FacetLabel] => [id, { text: <Local text={label} /> }]),
      ]),
    [of, t],
  );
  return useOptions(facet).length > 1 && <FacetGroup title={title} facet={facet} labels={labels} />;
}
