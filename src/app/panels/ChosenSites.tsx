import { useReading } from "../reading";
import { PanelFrame } from "./PanelFrame";
import { SiteLink, usePlaces } from "./places";

/** The sites a link has chosen to be compared, each to be opened. */
export function ChosenSites({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useReading();
  const { sites } = usePlaces();
  return (
    <PanelFrame kind={t.common.sites(ids.length)} heading={t.panels.compare.heading}>
      <ul className="plain-links">
        {ids.map((id) => (
          <li key={id}>
            {sites.has(id) ? <SiteLink id={id} /> : t.panels.missing.unknownSays(t.panels.missing.what.site, id)}
          </li>
        ))}
      </ul>
    </PanelFrame>
  );
}
