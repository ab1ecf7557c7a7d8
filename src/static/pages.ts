/** Every kind of page there is, and the pages of one language. */
import type { Edition } from "./edition";
import { overviewPages, returnsPages } from "./kinds/figures";
import { homePages, routeLists, siteLists } from "./kinds/lists";
import { routePages } from "./kinds/routes";
import { sitePages } from "./kinds/sites";
import { storyPages } from "./kinds/stories";
import { aboutPages, actionPages, dataPages, promisePages } from "./kinds/whole-atlas";
import { withdrawnPages } from "./kinds/withdrawn";
import type { Page, Press } from "./page";

type MakePages = (edition: Edition, press: Press) => readonly Page[];

/** A further kind of page is a line here. */
const KINDS: Readonly<Record<string, MakePages>> = {
  home: homePages,
  routes: routeLists,
  site: sitePages,
  route: routePages,
  stories: storyPages,
  overview: overviewPages,
  returns: returnsPages,
  actions: actionPages,
  about: aboutPages,
  data: dataPages,
  promise: promisePages,
  withdrawn: withdrawnPages,
};

export function pagesOf(edition: Edition, press: Press): readonly Page[] {
  // First of all the list: the other pages link to the groups in it.
  const lists = siteLists(edition, press);
  const groupPages = new Map(
    lists.toReversed().flatMap(({ key, groups = [] }) => groups.map((group) => [group, key] as const)),
  );
  return [...lists, ...Object.values(KINDS).flatMap((make) => make({ ...edition, groupPages }, press))];
}
