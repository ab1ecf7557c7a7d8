/** Pages that count: the overview and the returns, for all records. What follows the reader's filters lives in the app. */
import { OverviewPage } from "../../app/panels/overview/OverviewPage";
import { ReturnsPage } from "../../app/panels/ReturnsPage";
import { NO_FACETS } from "../../core/facets";
import { PAGE_LIMIT } from "../cut";
import type { Edition } from "../edition";
import type { Page, Press } from "../page";
import { baseOf, libraryOf } from "./whole-atlas";

type Make = (edition: Edition, whole: boolean) => Page;

/** Whole, as long as it stays a page; else what is on other pages as well is left to them. */
function pressed(name: string, make: Make, edition: Edition, press: Press): readonly Page[] {
  const whole = press.once(name, () => press.heaviest((own) => make(own, true)) <= PAGE_LIMIT);
  return [make(edition, whole)];
}

const overviewPage: Make = (edition, whole) => {
  const { published, words } = edition;
  const { dataset } = published;
  const testimonies = new Map(published.testimonies.map((testimony) => [testimony.id, testimony]));
  return {
    ...baseOf(edition, { name: "overview", title: edition.t.shell.overview, description: words.describe.overview }),
    figures: true,
    body: (
      <OverviewPage
        dataset={dataset}
        facets={NO_FACETS}
        shown={new Uint8Array(dataset.sites.length).fill(1)}
        routes={dataset.routes.map(({ id }) => id)}
        record={
          whole
            ? { status: "ready", value: { sites: published.sites, testimonies, routes: published.routes } }
            : { status: "elsewhere" }
        }
        library={libraryOf(edition)}
      />
    ),
  };
};

const returnsPage: Make = (edition, whole) => {
  const { published, words, t } = edition;
  return {
    ...baseOf(edition, { name: "returns", title: t.shell.returns, description: words.describe.returns }),
    figures: true,
    body: (
      <ReturnsPage
        routes={published.dataset.routes}
        leftOut={null}
        records={{ status: "ready", value: published.routes }}
        library={libraryOf(edition)}
        brief={!whole}
      />
    ),
  };
};

export const overviewPages = (edition: Edition, press: Press): readonly Page[] =>
  pressed("overview", overviewPage, edition, press);
export const returnsPages = (edition: Edition, press: Press): readonly Page[] =>
  pressed("returns", returnsPage, edition, press);
