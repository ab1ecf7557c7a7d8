import type { RouteFeature } from "../../core/dataset";
import { routeListWords } from "../i18n/route-list-words";
import { element, rowLink, type Row, type RowReading } from "./kept-rows";

/** Its name, its date and how many people; a filter changes nothing of it. */
export function routeRow({ id, properties }: RouteFeature, reading: RowReading): Row<RouteFeature> {
  const { language, manifest, t } = reading;
  const own = properties[`name:${language}`];
  const name = element("span", "row-name", own ?? properties.name);
  if (!own) name.lang = manifest.languages[0] ?? "";
  const more = [
    properties.date && t.vocabulary.period(properties.date),
    properties.pattern ? null : routeListWords(reading).peopleRange(properties.peopleMin, properties.peopleMax),
  ];
  const other = element("span", "row-other", more.filter(Boolean).join(" · "));
  const link = rowLink({ kind: "route", id }, reading, element("span", "row-names", name, other));
  link.classList.add("row-link--route");
  return { node: element("li", "row", link), link, show: () => undefined };
}
