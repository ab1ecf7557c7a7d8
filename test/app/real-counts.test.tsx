/**
 * Every count that panels show, computed anew from the published files by other means than the panels use, and compared
 * with what stands on the rendered page.
 */
// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import type { RouteDetail } from "../../src/core/dataset";
import { NO_FACETS } from "../../src/core/facets";
import { en } from "../../src/app/i18n/en";
import { ActionsPage } from "../../src/app/panels/ActionsPage";
import { ComparePanel } from "../../src/app/panels/ComparePanel";
import { SitePanel } from "../../src/app/panels/SitePanel";
import { actions, dataset, detailsOf, library, routes, sites, testimonies } from "./real-data";
import { render } from "./real-page";

const count = (list: Iterable<unknown>): number => [...list].length;
const numberIn = (text: string | null | undefined, after: RegExp): number =>
  Number(after.exec(text ?? "")?.[1]?.replaceAll(",", "") ?? 0);

/** Steps told of next to a site, straight from the stops of the routes. */
function steps(id: string, way: -1 | 1): ReadonlyMap<string, { events: number; patterns: number }> {
  const found = new Map<string, { events: number; patterns: number }>();
  for (const { stops, pattern } of routes)
    stops.forEach((stop, at) => {
      const neighbour = stops[at + way];
      if (stop.site !== id || !neighbour) return;
      const key = neighbour.site ?? neighbour.place?.["en"] ?? "";
      const step = found.get(key) ?? { events: 0, patterns: 0 };
      step[pattern ? "patterns" : "events"] += 1;
      found.set(key, step);
    });
  return found;
}

const withoutNumbers = (element: Element | null): string => {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const cite of copy?.querySelectorAll("sup, .cites") ?? []) cite.remove();
  return copy?.textContent?.trim() ?? "";
};

/** Documents that hold one of these sources, each as all its copies among `all`: by growing, not by leaders. */
function clusters(of: readonly string[], all: readonly string[]): readonly (readonly string[])[] {
  const plain = (text: unknown) => String(text).normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  const shelf = [...new Set(all)].map((id) => ({ id, source: library.sources.get(id) }));
  const named = new Set(shelf.flatMap(({ source }) => source?.primary ?? []).map(plain));
  const marks = new Map(
    shelf.map(({ id, source }) => {
      const title = plain(source?.title);
      const by = source?.holder ?? `${plain(source?.publisher ?? "")}/${JSON.stringify(source?.issued ?? "")}`;
      const behind = [source?.primary === undefined ? "" : plain(source.primary), title].filter((one) =>
        named.has(one),
      );
      return [id, [`${title}|${source?.holder === undefined ? by : `held ${plain(by)}`}`, ...behind]] as const;
    }),
  );
  const grow = (found: readonly string[]): readonly string[] => {
    const have = new Set(found.flatMap((id) => marks.get(id) ?? []));
    const next = shelf.filter(({ id }) => marks.get(id)?.some((mark) => have.has(mark))).map(({ id }) => id);
    return next.length === found.length ? next : grow(next);
  };
  return [...new Map([...new Set(of)].map((id) => grow([id])).map((one) => [one.toSorted().join(), one])).values()];
}

const told = ({ events, patterns }: { readonly events: number; readonly patterns: number }): string =>
  [
    events > 0 ? `${events} event${events === 1 ? "" : "s"}` : "",
    patterns > 0 ? `${patterns} composite${patterns === 1 ? "" : "s"}` : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");

/** Reached from a site over any number of steps, by walking the published lines and not the records. */
function reachable(from: string, way: -1 | 1): ReadonlySet<string> {
  const reached = new Set<string>();
  const walk = (site: string) => {
    for (const { properties } of dataset.routes) {
      const own = properties.stops.filter((stop) => stop !== "");
      own.forEach((stop, at) => {
        const next = own[at + way];
        if (stop !== site || next === undefined || next === from || reached.has(next)) return;
        reached.add(next);
        walk(next);
      });
    }
  };
  walk(from);
  return reached;
}

describe.each(dataset.sites.map((site) => [site.id, site] as const))("%s", (id, feature) => {
  const host = render(
    <SitePanel
      feature={feature}
      record={{ status: "ready", value: detailsOf(id) }}
      library={{ status: "ready", value: library }}
      facets={NO_FACETS}
    />,
  );
  const section = (name: string) => host.querySelector(`.record-${name}`);

  test("accounts and reports", () => {
    const own = testimonies.filter((testimony) => testimony.sites.includes(id));
    const reports = own.filter(({ kind }) => kind === "report").length;
    expect(count(section("accounts")?.querySelectorAll(".account") ?? [])).toBe(own.length - reports);
    expect(count(section("reports")?.querySelectorAll(".account") ?? [])).toBe(reports);
    expect(feature.properties.accounts).toBe(own.length);
    expect(feature.properties.reports).toBe(reports);
  });

  test("actions that name it, that name who runs it, or none", () => {
    const naming = actions.filter((action) => action.sites.includes(id));
    const authority = feature.properties.authority ?? "";
    const onAuthority = actions.filter((action) => action.authority.includes(authority) && !action.sites.includes(id));
    const part = section("actions");
    expect(numberIn(part?.textContent, /(\d+) actions? names? this place/)).toBe(naming.length);
    expect(count(part?.querySelectorAll(".action") ?? [])).toBe(naming.length + onAuthority.length);
    expect(part?.textContent?.includes(`None of the ${actions.length} recorded actions`)).toBe(naming.length === 0);
    expect(numberIn(part?.textContent, /(\d+) actions? names? the authority/)).toBe(onAuthority.length);
  });

  test("how each statement is known: documents, and the accounts that come from them", () => {
    const site = sites.find((known) => known.id === id);
    const own = testimonies.filter(({ kind, sites: at }) => kind === "paraphrase" && at.includes(id));
    for (const condition of site?.conditions ?? []) {
      const line = [...host.querySelectorAll(".condition")].find(
        (item) => withoutNumbers(item.querySelector(".condition-says")) === condition.statement["en"],
      );
      const said = [...(line?.querySelectorAll(".record-meta") ?? [])].at(-1)?.textContent ?? "";
      expect(numberIn(said, /(\d+) documents?\b/), condition.id).toBe(
        clusters(condition.sources, condition.sources).length,
      );
      if (own.length === 0) {
        expect(said).not.toContain("published here");
        continue;
      }
      const all = [...(site?.conditions ?? []), ...own].flatMap(({ sources }) => sources);
      const documents = new Set(clusters(condition.sources, all).flat());
      const behind = own.filter(({ sources }) => sources.some((source) => documents.has(source))).length;
      expect(numberIn(said, /(\d+) accounts? published here/), condition.id).toBe(behind);
      // None is said once, over all of them.
      if (behind === 0)
        expect(section("conditions")?.textContent, condition.id).toContain("Where no account is counted");
    }
  });

  test("the places a crossing joins, in every script they are recorded in", () => {
    const sides = sites.find((known) => known.id === id)?.sides ?? [];
    const shown = [...host.querySelectorAll(".fact-side")].map(({ textContent }) => textContent ?? "");
    expect(shown).toHaveLength(sides.length);
    for (const [at, { place }] of sides.entries())
      for (const name of Object.values(place)) expect(shown[at]).toContain(name);
  });

  test("ways in and out", () => {
    for (const [heading, way] of [
      ["Brought here", -1],
      ["Sent on from here", 1],
    ] as const) {
      const part = [...host.querySelectorAll(".way")].find(({ firstChild }) => firstChild?.textContent === heading);
      const shown = [...(part?.querySelectorAll(".neighbour-told") ?? [])].map(({ textContent }) => textContent);
      expect(shown.toSorted(), heading).toEqual([...steps(id, way).values()].map(told).toSorted());
      const events = [...steps(id, way).values()].reduce((sum, step) => sum + step.events, 0);
      expect(count(part?.querySelectorAll(".event") ?? []), heading).toBe(events);
    }
  });

  test.each([
    ["feeds", -1],
    ["fed", 1],
  ] as const)("sites to the end of the ways: %s", (part, way) => {
    const reached = reachable(id, way);
    const tree = host.querySelector(`[data-chain="${part}"] > .onward`);
    // A crossing shows its chain however short it is.
    if (feature.properties.type === "border-crossing") expect(tree !== null).toBe(reached.size > 0);
    if (!tree) return;
    const linked = new Set([...tree.querySelectorAll("a")].map((link) => link.getAttribute("href")));
    expect(linked).toEqual(new Set([...reached].map((site) => `#site=${site}`)));
    const note = tree.previousElementSibling?.textContent;
    // One step long, it says that nothing is known beyond instead of how far it goes.
    if (tree.querySelector(".onward")) expect(numberIn(note, /^(\d+) sites?/)).toBe(reached.size);
    else expect(note).toMatch(/^No recorded route/);
  });
});

test("people on a way are the route's own range, never a sum", () => {
  const ranges = new Set(
    routes.flatMap(({ people, legs, counts }: RouteDetail) =>
      [people, ...counts, ...legs.map((leg) => leg.people)].flatMap((range) =>
        range ? [en.vocabulary.people(range)] : [],
      ),
    ),
  );
  for (const feature of dataset.sites) {
    const host = render(
      <SitePanel
        feature={feature}
        record={{ status: "ready", value: detailsOf(feature.id) }}
        library={{ status: "loading" }}
        facets={NO_FACETS}
      />,
    );
    for (const shown of host.querySelectorAll(".event-people")) {
      shown.querySelector("sup")?.remove();
      const [words = ""] = (shown.textContent ?? "").split(" · ");
      if (words !== "number not known") expect(ranges).toContain(words);
    }
  }
});

describe("all actions", () => {
  const host = render(<ActionsPage library={{ status: "ready", value: library }} />);

  test("one mark and one entry each", () => {
    expect(count(host.querySelectorAll("[data-action]"))).toBe(actions.length);
    expect(count(host.querySelectorAll(".record-all-actions .action"))).toBe(actions.length);
    const families = [...host.querySelectorAll(".timeline-key li")].map(({ textContent }) =>
      numberIn(textContent, /\((\d+)\)$/),
    );
    expect(families.reduce((sum, family) => sum + family, 0)).toBe(actions.length);
  });

  test("sites that none names, with their accounts", () => {
    const named = new Set(actions.flatMap((action) => action.sites));
    const facilities = dataset.sites.filter(({ properties }) => properties.counted);
    const unnamed = facilities.filter(({ id }) => !named.has(id));
    const gap = host.querySelector(".record-gap");
    expect(gap?.textContent).toContain(
      `${unnamed.length} of ${facilities.length} sites are named by no recorded action`,
    );
    const lines = [...(gap?.querySelectorAll(".gap-list li") ?? [])];
    expect(lines.map((line) => line.querySelector("a")?.getAttribute("href")).toSorted()).toEqual(
      unnamed.map(({ id }) => `#site=${id}`).toSorted(),
    );
    for (const line of lines) {
      const id = line.querySelector("a")?.getAttribute("href")?.slice("#site=".length) ?? "";
      const own = testimonies.filter((testimony) => testimony.sites.includes(id));
      const said = line.querySelector(".gap-count")?.textContent;
      expect(numberIn(said, /(\d+) accounts?/), id).toBe(own.filter(({ kind }) => kind === "paraphrase").length);
      expect(numberIn(said, /(\d+) reports?/), id).toBe(own.filter(({ kind }) => kind === "report").length);
    }
  });
});

test("the comparison: accounts, violations, conditions and actions of each place", () => {
  const ids = [...dataset.sites]
    .toSorted((a, b) => b.properties.accounts - a.properties.accounts)
    .slice(0, 4)
    .map(({ id }) => id);
  const host = render(
    <ComparePanel
      ids={ids}
      record={{
        status: "ready",
        value: dataset.sites
          .filter(({ id }) => ids.includes(id))
          .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
          .map((feature) => ({ feature, details: detailsOf(feature.id) })),
      }}
      library={{ status: "ready", value: library }}
    />,
  );
  const column = (at: number) => [...host.querySelectorAll(`.comparison td:nth-child(${at + 1})`)];
  ids.forEach((id, at) => {
    const cells = column(at);
    const accounts = testimonies.filter(({ kind, sites: own }) => kind === "paraphrase" && own.includes(id));
    const tallied = cells.find((cell) => cell.querySelector(".comparison-tally"));
    expect(numberIn(tallied?.textContent, /(\d+) accounts?/), id).toBe(accounts.length);
    const shown = [...(tallied?.querySelectorAll(".comparison-count") ?? [])].map(({ textContent }) =>
      Number(textContent),
    );
    const kinds = new Set(accounts.flatMap(({ violations }) => violations.map(({ kind }) => kind)));
    const expected = [...kinds].flatMap((kind) => {
      const own = accounts.filter(({ violations }) =>
        violations.some((violation) => violation.kind === kind && violation.site === id),
      ).length;
      return own > 0 ? [own] : [];
    });
    expect(shown.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b));
    const conditions = sites.find((site) => site.id === id)?.conditions.length ?? 0;
    expect(cells.flatMap((cell) => [...cell.querySelectorAll(".comparison-condition")])).toHaveLength(conditions);
    expect(cells.flatMap((cell) => [...cell.querySelectorAll(".comparison-action")])).toHaveLength(
      actions.filter((action) => action.sites.includes(id)).length,
    );
  });
});
