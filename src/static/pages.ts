/** Every kind of page there is, and the pages of one language. */
import type { Edition } from "./edition";
import { homePages, routeLists, siteLists } from "./kinds/lists";
import { routePages } from "./kinds/routes";
import { sitePages } from "./kinds/sites";
import { aboutPages, actionPages, dataPages } from "./kinds/whole-atlas";
import { withdrawnPages } from "./kinds/withdrawn";
import type { Page, WritePage } from "./page";

type MakePages = (edition: Edition, write: WritePage) => readonly Page[];

/** A further kind of page is a line here. */
const KINDS: Readonly<Record<string, MakePages>> = {
  home: homePages,
  sites: siteLists,
  routes: routeLists,
  site: sitePages,
  route: routePages,
  actions: actionPages,
  about: aboutPages,
  data: dataPages,
  withdrawn: withdrawnPages,
};

export const pagesOf = (edition: Edition, write: WritePage): readonly Page[] =>
  Object.values(KINDS).flatMap((make) => make(edition, write));
