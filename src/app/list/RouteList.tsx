import { useLayoutEffect, useMemo } from "react";
import type { RouteFeature } from "../../core/dataset";
import { useFiltered } from "../following";
import { routeListWords } from "../i18n/route-list-words";
import { AtlasLink, useReading } from "../reading";
import { selectShownRoutes } from "../selectors";
import { useAtlas } from "../store";
import { KeptRows, ListEnd, RowList } from "./kept-rows";
import { routeRow } from "./route-row";
import { rowEvents } from "./row-events";
import { takeRows, useDrawn } from "./use-drawn";

/** Every route the map draws, and those without a place on it. */
export function RouteList() {
  const reading = useReading();
  const { language, manifest, t, base, href } = reading;
  const routes = useFiltered(selectShownRoutes);
  const groups = useMemo(() => groupRoutes(routes), [routes]);
  const { count, top, end, drawRest } = useDrawn(groups, routes.length);
  const drawn = useMemo(() => takeRows(groups, count), [groups, count]);
  const rows = useMemo(
    () =>
      new KeptRows<RouteFeature>(
        ({ id }) => id,
        (route) => routeRow(route, { language, manifest, t, base, href }),
      ),
    [language, manifest, t, base, href],
  );
  const open = useAtlas(({ selection }) => (selection.kind === "route" ? selection.id : null));
  useLayoutEffect(() => rows.mark(new Set(open === null ? [] : [open])), [rows, open]);
  const words = routeListWords(reading);
  const parts = [
    { title: words.patterns, note: words.patternsNote },
    { title: words.datedRoutes },
    { title: words.undatedRoutes },
  ];
  return (
    <div ref={top} className="list" {...rowEvents({ reading, kind: "route", drawRest })}>
      <p className="list-note list-returns">
        <AtlasLink to={{ kind: "page", page: "returns" }}>{t.list.returns}</AtlasLink>
      </p>
      {parts.map((part, at) => (
        <RouteGroup key={part.title} {...part} total={groups[at]?.length ?? 0} routes={drawn[at] ?? []} rows={rows} />
      ))}
      <ListEnd key={count} left={routes.length - count} seen={end} />
    </div>
  );
}

/** Patterns, then routes with a date, the latest first, then those without. */
function groupRoutes(routes: readonly RouteFeature[]): readonly (readonly RouteFeature[])[] {
  const dated = routes.filter(({ properties }) => !properties.pattern && properties.date !== undefined);
  return [
    routes.filter(({ properties }) => properties.pattern),
    dated.sort((a, b) => (b.properties.date ?? "").localeCompare(a.properties.date ?? "")),
    routes.filter(({ properties }) => !properties.pattern && properties.date === undefined),
  ];
}

function RouteGroup({
  title,
  note,
  total,
  routes,
  rows,
}: {
  readonly title: string;
  readonly note?: string;
  readonly total: number;
  /** Those that are drawn by now. */
  readonly routes: readonly RouteFeature[];
  readonly rows: KeptRows<RouteFeature>;
}) {
  if (routes.length === 0) return null;
  return (
    <section className="list-group">
      <h2>
        {title}
        <span className="count">{total}</span>
      </h2>
      {note && <p className="list-note">{note}</p>}
      <RowList rows={rows} entries={routes} />
    </section>
  );
}
