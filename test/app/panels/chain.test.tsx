/** The chain of a site as it is read, and the legs of a route. */
// @vitest-environment happy-dom
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { RouteDetail, RouteFeature, SiteFeature } from "../../../src/core/dataset";
import { chain as enChain } from "../../../src/app/i18n/en/chain";
import { route as enRoute } from "../../../src/app/i18n/en/route";
import { en } from "../../../src/app/i18n/en";
import { Chain } from "../../../src/app/panels/Chain";
import { PlacesProvider } from "../../../src/app/panels/places";
import { LegSays } from "../../../src/app/panels/route/LegSays";
import { RouteCounts } from "../../../src/app/panels/route/RouteCounts";
import { ReadingProvider } from "../../../src/app/reading";
import { manifest as invented } from "./invented";
import type { ReactNode } from "react";

const manifest = {
  ...invented,
  siteTypes: invented.siteTypes.map((type) => (type.id === "ferry" ? { ...type, crossing: true as const } : type)),
};
const site = (id: string, type = "prison") =>
  ({ type: "Feature", id, properties: { id, name: `Site ${id}`, type } }) as unknown as SiteFeature;
const sites = new Map([site("landing", "ferry"), site("fort"), site("mill")].map((known) => [known.id, known]));
const detail = (id: string, stops: RouteDetail["stops"], change: Partial<RouteDetail> = {}): RouteDetail => ({
  id,
  name: { en: id },
  stops,
  pattern: false,
  legs: [],
  counts: [],
  overlaps: [],
  sources: [],
  drafts: [],
  ...change,
});
const arrival = detail("arrival", [
  { place: { en: "A harbour abroad" } },
  { place: { en: "An inn" } },
  { site: "landing" },
]);
const onward = detail("onward", [{ site: "landing" }, { site: "fort" }, { site: "mill" }], { pattern: true });
const featureOf = ({ id, stops, pattern }: RouteDetail) =>
  ({
    type: "Feature",
    id,
    geometry: null,
    properties: { id, name: id, pattern, stops: stops.map((stop) => stop.site ?? ""), overlaps: [], evidenceYears: [] },
  }) satisfies RouteFeature;
const routes = new Map([arrival, onward].map((route) => [route.id, featureOf(route)]));
const details = new Map([arrival, onward].map((route) => [route.id, route]));

function read(panel: ReactNode): HTMLElement {
  const host = document.createElement("div");
  host.innerHTML = renderToStaticMarkup(
    <ReadingProvider value={{ language: "en", t: en, manifest, href: ({ kind }) => `#${kind}`, open: () => undefined }}>
      <PlacesProvider value={{ sites, routes }}>{panel}</PlacesProvider>
    </ReadingProvider>,
  );
  return host;
}

describe("the chain of a crossing", () => {
  const host = read(<Chain siteId="landing" details={details} />);
  const part = (name: string) => host.querySelector(`[data-chain="${name}"]`);

  test("goes back over places that are no sites, and names them", () => {
    const tree = part("feeds")?.querySelector(".onward");
    expect(tree?.textContent).toContain(enChain.place("An inn"));
    expect(tree?.querySelector(".onward")?.textContent).toContain(enChain.place("A harbour abroad"));
  });
  test("goes on to the end, and says of each step that composites alone tell of it", () => {
    expect([...(part("fed")?.querySelectorAll("a") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Site fort",
      "Site mill",
    ]);
    expect(part("fed")?.querySelectorAll("[data-pattern]")).toHaveLength(2);
    expect(part("feeds")?.querySelectorAll("[data-pattern]")).toHaveLength(0);
    expect(part("fed")?.textContent).toContain(enChain.fedNote(2, 2));
  });
  test("leads to the returns of all crossings", () => {
    expect(host.querySelector(".chain-returns a")?.textContent).toBe(en.list.returns);
  });
});

test("the map beside the panel shows the whole chain on request; without a map nothing is offered", () => {
  const offered = (show?: (site: string) => void) =>
    read(<Chain siteId="landing" details={details} show={show} />).querySelector(".chain-map button");
  expect(offered(() => undefined)?.textContent).toBe(enChain.show);
  expect(offered()).toBeNull();
});

describe("the chain of another site", () => {
  test("is left out where the next stops, which stand above, are all of it", () => {
    expect(read(<Chain siteId="mill" details={details} />).querySelector('[data-chain="feeds"]')).not.toBeNull();
    expect(read(<Chain siteId="mill" details={details} />).querySelector('[data-chain="fed"]')).toBeNull();
    expect(read(<Chain siteId="mill" details={details} />).querySelector(".chain-returns")).toBeNull();
  });
});

describe("a leg", () => {
  const leg = (told: Partial<RouteDetail["legs"][number]> | undefined) =>
    read(<LegSays leg={told && { sources: [], ...told }} />).textContent;
  test("of which nothing is told says so", () => {
    expect(leg(undefined)).toBe(enRoute.nothing);
    expect(leg({})).toBe(enRoute.nothing);
  });
  test("says who hands over to whom, and no more than is told", () => {
    expect(leg({ custody: { from: "wardens", to: "guards" } })).toContain(
      en.panels.routes.custodyFromTo("Office of Wardens", "guards"),
    );
    expect(leg({ custody: { from: "wardens" } })).toContain(en.panels.routes.custodyFrom("Office of Wardens"));
  });
  test("says how much of its date is known", () => {
    expect(leg({ date: { edtf: "2003-12", from: 2003, to: 2003 } })).toContain(enRoute.precision.month);
    expect(leg({ date: { edtf: "2003-12-04", from: 2003, to: 2003 } })).not.toContain("known to");
  });
});

describe("counts", () => {
  const by = (name: string) => ({ by: { en: name }, sources: [] });
  const shown = (counts: RouteDetail["counts"]) => read(<RouteCounts route={detail("x", [], { counts })} />);

  test("of the same thing share a scale, and those that cannot all be right are said to differ", () => {
    const host = shown([
      { ...by("A"), min: 180, max: 180 },
      { ...by("B"), max: 200, qualifier: "up-to" },
      { ...by("C"), min: 60, max: 60 },
    ]);
    expect(host.querySelectorAll(".lane")).toHaveLength(3);
    expect(host.querySelector(".axis")).not.toBeNull();
    expect(host.textContent).toContain(enRoute.differ);
    expect(host.innerHTML).not.toContain("style=");
  });
  test("of different things stand apart, each without a drawing that would compare with nothing", () => {
    const host = shown([
      { ...by("A"), min: 14, max: 14, scope: { en: "interviewees" } },
      { ...by("B"), min: 4800, max: 8900, scope: { en: "a year" } },
    ]);
    expect(host.querySelectorAll(".count-group")).toHaveLength(2);
    expect(host.querySelectorAll(".lane")).toHaveLength(0);
    expect(host.textContent).not.toContain(enRoute.differ);
  });
  test("that fit each other are not said to differ", () => {
    expect(
      shown([
        { ...by("A"), min: 300, qualifier: "more-than" },
        { ...by("B"), min: 310, max: 310 },
      ]).textContent,
    ).not.toContain(enRoute.differ);
  });
});
