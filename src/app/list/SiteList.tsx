import { memo, useLayoutEffect, useMemo } from "react";
import { useFiltered } from "../following";
import { Local, useReading } from "../reading";
import { selectDataset, selectShownSites, sitesOfAccount, type ShownSite } from "../selectors";
import { hover, useAtlas } from "../store";
import { groupSites } from "./group-sites";
import { KeptRows, ListEnd, RowList } from "./kept-rows";
import { rowEvents } from "./row-events";
import { siteRow } from "./site-row";
import { takeRows, useDrawn } from "./use-drawn";

export function SiteList() {
  return <Sites shown={useFiltered(selectShownSites)} />;
}

const Sites = memo(function Sites({ shown }: { readonly shown: readonly ShownSite[] }) {
  const reading = useReading();
  const { language, manifest, t, base, href } = reading;
  const sort = useAtlas((state) => state.sort);
  const sites = useAtlas(selectDataset)?.sites ?? NONE;
  const groups = useMemo(
    () => groupSites(shown, { sort, language, manifest, sites }),
    [shown, sort, language, manifest, sites],
  );
  const rows = useMemo(() => {
    const types = new Map(manifest.siteTypes.map((type) => [type.id, type]));
    return new KeptRows<ShownSite>(
      ({ site }) => site.id,
      (entry) => siteRow(entry, types.get(entry.site.properties.type), { language, manifest, t, base, href }),
    );
  }, [language, manifest, t, base, href]);
  const { count, top, end, drawRest } = useDrawn(groups, shown.length);
  const drawn = useMemo(
    () =>
      takeRows(
        groups.map((group) => group.sites),
        count,
      ),
    [groups, count],
  );
  const open = useOpenSites();
  useLayoutEffect(() => rows.mark(open), [rows, open]);
  if (shown.length === 0) return <Nothing />;
  return (
    <div ref={top} className="list" {...rowEvents({ reading, kind: "site", hover, drawRest })}>
      {groups.map((group, at) => (
        <section
          key={group.id}
          className="list-group"
          hidden={drawn[at]?.length === 0}
          aria-label={groups.length > 1 && group.label ? undefined : t.list.places}
        >
          {groups.length > 1 && (
            <h2>
              {group.label ? <Local text={group.label} /> : t.list.noProvince}
              {group.country && (
                <span className="list-country">
                  <Local text={group.country} />
                </span>
              )}
              <span className="count">{group.sites.length}</span>
            </h2>
          )}
          <RowList rows={rows} entries={drawn[at] ?? NONE} />
        </section>
      ))}
      <ListEnd key={count} left={shown.length - count} seen={end} />
    </div>
  );
});

const NONE: readonly never[] = [];

/** Sites that what is open concerns. */
function useOpenSites(): ReadonlySet<string> {
  const selection = useAtlas((state) => state.selection);
  const data = useAtlas((state) => state.data);
  return useMemo(() => {
    switch (selection.kind) {
      case "site":
        return new Set([selection.id]);
      case "compare":
        return new Set(selection.ids);
      case "account":
        return new Set(data.status === "ready" ? sitesOfAccount(data.dataset, selection.id) : []);
      default:
        return new Set<string>();
    }
  }, [selection, data]);
}

function Nothing() {
  const { t } = useReading();
  return (
    <div className="list-nothing">
      <p>{t.list.nothing}</p>
      <p>{t.list.nothingAdvice}</p>
    </div>
  );
}
