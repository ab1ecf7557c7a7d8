import { RoutePanel } from "../../app/panels/RoutePanel";
import type { RouteFeature } from "../../core/dataset";
import { fragmentOf } from "../addresses";
import { routeName, say, type Edition } from "../edition";
import type { Page } from "../page";

const keyOf = ({ id }: RouteFeature): string => `route/${id}/`;

export function routePages(edition: Edition): readonly Page[] {
  const { routes, manifest, words } = edition;
  const library = { status: "ready", value: edition.published.library } as const;
  const step = (route: RouteFeature | undefined) => route && { name: routeName(route, edition), key: keyOf(route) };
  return routes.map((route, at): Page => {
    const detail = edition.published.routes.get(route.id);
    if (!detail) throw new Error(`No record of the route ${route.id}.`);
    const title = routeName(route, edition);
    return {
      key: keyOf(route),
      language: edition.language,
      title,
      description:
        say(detail.statement, edition) || (route.properties.pattern ? words.describe.pattern : words.describe.route),
      fragment: fragmentOf({ kind: "route", id: route.id }, edition.language),
      layout: "panel",
      subject: { kind: "route", route },
      trail: [{ name: say(manifest.title, edition), key: "" }, { name: words.routes, key: "routes/" }, { name: title }],
      before: step(routes[at - 1]),
      after: step(routes[at + 1]),
      neighboursLabel: words.routeNeighbours,
      body: <RoutePanel feature={route} record={{ status: "ready", value: detail }} library={library} />,
    };
  });
}
