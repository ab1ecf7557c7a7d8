import { lazy, Suspense, useState } from "react";
import { isFiltered } from "../../core/facets";
import { FilterBar } from "../filters/FilterBar";
import { useFiltered } from "../following";
import { AtlasLink, useReading } from "../reading";
import { selectFacetResult, selectShownRoutes } from "../selectors";
import { WaysIn } from "../shell/Cartouche";
import { PageLinks } from "../shell/PageLinks";
import { useMedia, useYearsInList } from "../shell/use-media";
import { clearFilters, sortBy, useAtlas, type SortOrder } from "../store";
import { SearchField } from "../search/SearchField";
import { SiteList } from "./SiteList";

const RouteList = lazy(() => import("./RouteList").then((module) => ({ default: module.RouteList })));
const TimeLine = lazy(() => import("../timeline/TimeLine").then((module) => ({ default: module.TimeLine })));

/** Name field, filters and the list: everything the map shows, without the map. */
export function SidePanel({ phone }: { readonly phone: boolean }) {
  const { t, framed = false } = useReading();
  const view = useAtlas((state) => state.view);
  const narrow = useMedia("(max-width: 1100px)");
  // The bar of a frame has fewer things in it.
  const withPages = useMedia(framed ? "(max-width: 920px)" : "(max-width: 1020px)");
  const yearsInList = useYearsInList() || view === "list";
  const [listing, setListing] = useState<"places" | "routes">("places");
  const filtered = useAtlas((state) => isFiltered(state.facets));
  return (
    <section className="side-scroll" aria-label={t.list.title} id="list" tabIndex={-1}>
      {narrow && !filtered && <WaysIn />}
      <SearchField />
      <FilterBar phone={phone}>
        {yearsInList && (
          <Suspense>
            <TimeLine />
          </Suspense>
        )}
      </FilterBar>
      <div className="list-head">
        <Counts />
        {filtered && (
          <button type="button" className="text-button" onClick={clearFilters}>
            {t.list.clearAll}
          </button>
        )}
        <p className="list-away">
          <AtlasLink to={{ kind: "page", page: "overview" }}>{t.list.overview}</AtlasLink>
          <AtlasLink to={{ kind: "page", page: "data" }}>{t.list.download}</AtlasLink>
        </p>
        <div className="list-tools">
          <Listing value={listing} onChange={setListing} />
          {listing === "places" && <Order />}
        </div>
      </div>
      {listing === "places" ? (
        <SiteList />
      ) : (
        <Suspense>
          <RouteList />
        </Suspense>
      )}
      {withPages && <PageLinks className="side-pages" />}
    </section>
  );
}

function Counts() {
  const { t } = useReading();
  const result = useFiltered(selectFacetResult);
  if (!result) return null;
  return (
    <p className="list-counts">
      <strong>{t.list.shown(result.countedSites, result.accountCount)}</strong>
      {result.undatedAccounts > 0 && <span> {t.list.undated(result.undatedAccounts)}</span>}
      {result.siteCount > result.countedSites && (
        <span> {t.list.notFacilities(result.siteCount - result.countedSites)}</span>
      )}
    </p>
  );
}

function Listing({
  value,
  onChange,
}: {
  readonly value: "places" | "routes";
  readonly onChange: (value: "places" | "routes") => void;
}) {
  const { t } = useReading();
  const routes = useFiltered(selectShownRoutes).length;
  const sites = useFiltered(selectFacetResult)?.siteCount ?? 0;
  const counts = { places: sites, routes };
  return (
    <div className="listing" role="group" aria-label={t.list.title}>
      {(["places", "routes"] as const).map((name) => (
        <button key={name} type="button" aria-pressed={value === name} onClick={() => onChange(name)}>
          {t.list[name]} <span className="count">{counts[name]}</span>
        </button>
      ))}
    </div>
  );
}

const ORDERS: readonly SortOrder[] = ["province", "type", "name", "accounts"];

function Order() {
  const { t } = useReading();
  const sort = useAtlas((state) => state.sort);
  return (
    <label className="order">
      <span className="visually-hidden">{t.list.sort}</span>
      <select
        value={sort}
        onChange={(event) => sortBy(ORDERS.find((order) => order === event.target.value) ?? "province")}
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {t.list.sortBy[order]}
          </option>
        ))}
      </select>
    </label>
  );
}
