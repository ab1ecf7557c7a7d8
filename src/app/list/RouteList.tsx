import { useMemo } from "react";
import type { RouteFeature } from "../../core/dataset";
import { useFiltered } from "../following";
import { AtlasLink, useReading } from "../reading";
import { selectShownRoutes } from "../selectors";
import { useAtlas } from "../store";
import { moveBetweenRows } from "./SiteList";
import { takeRows, useDrawn } from "./use-drawn";

/** Every route the map draws, and those without a place on it. */
export function RouteList() {
  const { t } = useReading();
  const routes = useFiltered(selectShownRoutes);
  const groups = useMemo(() => groupRoutes(routes), [routes]);
  const { count, end } = useDrawn(groups, routes.length);
  const drawn = takeRows(groups, count);
  const parts = [
    { title: t.list.patterns, note: t.list.patternsNote },
    { title: t.list.datedRoutes },
    { title: t.list.undatedRoutes },
  ];
  return (
    <div className="list" onKeyDown={moveBetweenRows}>
      <p className="list-note list-returns">
        <AtlasLink to={{ kind: "page", page: "returns" }}>{t.list.returns}</AtlasLink>
      </p>
      {parts.map((part, at) => (
        <RouteGroup key={part.title} {...part} total={groups[at]?.length ?? 0} routes={drawn[at] ?? []} />
      ))}
      {count < routes.length && <div key={count} ref={end} className="list-end" />}
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
}: {
  readonly title: string;
  readonly note?: string;
  readonly total: number;
  /** Those that are drawn by now. */
  readonly routes: readonly RouteFeature[];
}) {
  if (routes.length === 0) return null;
  return (
    <section className="list-group">
      <h2>
        {title}
        <span className="count">{total}</span>
      </h2>
      {note && <p className="list-note">{note}</p>}
      <ul>
        {routes.map((route) => (
          <RouteRow key={route.id} route={route} />
        ))}
      </ul>
    </section>
  );
}

function RouteRow({ route: { id, properties } }: { readonly route: RouteFeature }) {
  const { language, manifest, t } = useReading();
  const open = useAtlas((state) => state.selection.kind === "route" && state.selection.id === id);
  const name = properties[`name:${language}`];
  return (
    <li className="row" data-open={open || undefined}>
      <AtlasLink to={{ kind: "route", id }} current={open} className="row-link row-link--route">
        <span className="row-names">
          <span className="row-name" lang={name ? undefined : manifest.languages[0]}>
            {name ?? properties.name}
          </span>
          <span className="row-other">
            {[
              properties.date && t.vocabulary.period(properties.date),
              properties.pattern ? null : t.list.peopleRange(properties.peopleMin, properties.peopleMax),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </span>
      </AtlasLink>
    </li>
  );
}
