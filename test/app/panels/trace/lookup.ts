/** Where on a page one is: which site, condition, account, action or route an element speaks of. */
import type { Group } from "./reckon";
import * as raw from "./raw";
import type { RawCondition, RawRoute, RawSite, Words } from "./raw";

export interface Page {
  readonly name: string;
  /** Sites of the panel; several in a comparison, column by column. */
  readonly sites: readonly RawSite[];
  readonly route?: RawRoute;
}
/** Texts that people have written, taken verbatim, and groups of numbers that are reckoned. */
export interface Accounted {
  readonly texts?: readonly (Words | string | undefined)[];
  readonly groups?: readonly Group[];
}
export type Rule = readonly [at: string, account: (element: Element, page: Page) => Accounted];

const ownText = (element: Element | null): string => {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const cite of copy?.querySelectorAll(".cites, .fallback-mark, .draft-mark, .statement-care > summary") ?? [])
    cite.remove();
  return copy?.textContent?.trim() ?? "";
};

export const siteAt = (element: Element, { sites }: Page): RawSite | undefined => {
  const cell = element.closest("td, thead th");
  return cell ? sites[[...(cell.parentElement?.querySelectorAll("td, th") ?? [])].indexOf(cell)] : sites[0];
};
const found = new WeakMap<Element, readonly RawCondition[]>();
/** The conditions whose sentences stand in the same row of figures, or in the same entry. */
export function conditionsAt(element: Element, page: Page): readonly RawCondition[] {
  const part = element.closest(
    ".figure-row, .condition, .comparison-condition, .plan-claims > li, .condition-group, details, .plan",
  );
  if (!part) return [];
  const before = found.get(part);
  if (before) return before;
  const entries = part.querySelectorAll(".condition-says, .comparison-condition p, .plan-claims > li");
  const said = [...entries, part].map(ownText);
  const own = (siteAt(element, page)?.conditions ?? []).filter(({ statement }) =>
    said.some((text) => Object.values(statement).some((words) => text.startsWith(words))),
  );
  found.set(part, own);
  return own;
}
export const linkedIn = (element: Element | null, kind: "site" | "route"): string =>
  element
    ?.querySelector(`a[href^="#${kind}="]`)
    ?.getAttribute("href")
    ?.slice(kind.length + 2) ?? "";

export const accountAt = (element: Element) =>
  raw.testimonies.find(({ id }) => element.closest(".account")?.id === `account-${id}`);
export const actionsAt = (element: Element) => {
  const entry = element.closest(".action, .comparison-action");
  const title = ownText(entry?.querySelector(".action-title") ?? entry);
  return raw.actions.filter((action) => Object.values(action.title).some((words) => title.startsWith(words)));
};
export const routesAt = (element: Element): readonly RawRoute[] => {
  const entry = element.closest(".event, .neighbour-patterns > span, .neighbour");
  const links = [...(entry?.querySelectorAll('a[href^="#route="]') ?? [])];
  const ids = new Set(links.map((link) => link.getAttribute("href")?.slice(7)));
  return raw.routes.filter(({ id }) => ids.has(id));
};

/** Sources of the record whose statement a number of a source stands at; null where several records share a line. */
export function citedAt(link: Element, page: Page): readonly string[] | null {
  if (link.closest(".condition, .figure-mark, .comparison-condition"))
    return conditionsAt(link, page).flatMap((one) => one.sources);
  if (link.closest(".account")) return accountAt(link)?.sources ?? [];
  if (link.closest(".action, .comparison-action")) return actionsAt(link).flatMap((one) => one.sources);
  if (link.closest(".event, .neighbour-patterns > span"))
    return routesAt(link).flatMap((one) => [
      ...one.sources,
      ...(one.legs ?? []).flatMap(({ sources = [] }) => sources),
    ]);
  if (link.closest(".record-summary")) return page.route?.sources ?? page.sites[0]?.sources ?? [];
  if (link.closest(".count")) return (page.route?.counts ?? []).flatMap((one) => one.sources);
  if (link.closest(".standards, .compared, .would-need")) return raw.standards.flatMap((one) => one.sources);
  return null;
}
