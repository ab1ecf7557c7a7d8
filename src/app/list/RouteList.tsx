import type { RouteFeature } from "../../core/dataset";
import { AtlasLink, useReading } from "../reading";
import { selectShownRoutes } from "../selectors";
import { useAtlas } from "../store";
import { moveBetweenRows } from "./SiteList";

/** Every route the map draws, and those without a place on it. */
export function RouteList() {
  const { t } = useReading();
  const routes = useAtlas(selectShownRoutes);
  const patterns = routes.filter(({ properties }) => properties.pattern);
  const dated = routes
    .filter(({ properties }) => !properties.pattern && properties.date !== undefined)
    .sort((a, b) => (b.properties.date ?? "").localeCompare(a.properties.date ?? ""));
  const undated = routes.filter(({ properties }) => !properties.pattern && properties.date === undefined);
  return (
    <div className="list" onKeyDown={moveBetweenRows}>
      <p className="list-note list-returns">
        <AtlasLink to={{ kind: "page", page: "returns" }}>{t.list.returns}</AtlasLink>
      </p>
      <RouteGroup title={t.list.patterns} note={t.list.patternsNote} routes={patterns} />
      <RouteGroup title={t.list.datedRoutes} routes={dated} />
      <RouteGroup title={t.list.undatedRoutes} routes={undated} />
    </div>
  );
}

function RouteGroup({
  title,
  note,
  routes,
}: {
  readonly title: string;
  readonly note?: string;
  readonly routes: readonly RouteFeature[];
}) {
  if (routes.length === 0) return null;
  return (
    <section className="list-group">
      <h2>
        {title}
        <span className="count">{routes.length}</span>
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
