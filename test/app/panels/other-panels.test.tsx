// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { AboutPage, holdersOf } from "../../../src/app/panels/AboutPage";
import { ActionsPage } from "../../../src/app/panels/ActionsPage";
import { ComparePanel } from "../../../src/app/panels/ComparePanel";
import { DataPage } from "../../../src/app/panels/DataPage";
import { RoutePanel } from "../../../src/app/panels/RoutePanel";
import {
  quarry,
  quarryRecord,
  Reader,
  readyLibrary,
  sources,
  transfer,
  transferFeature,
  usual,
  usualFeature,
} from "./invented";

afterEach(cleanup);
const section = (name: string) => screen.getByRole("region", { name });

describe("a route", () => {
  test("goes from stop to stop, with custody, number and means of each leg", () => {
    render(
      <Reader>
        <RoutePanel feature={transferFeature} record={{ status: "ready", value: transfer }} library={readyLibrary} />
      </Reader>,
    );
    expect(screen.getByRole("article", { name: "Transfer of May 2001" })).toBeTruthy();
    expect(screen.getByText("40–60 people")).toBeTruthy();
    const stops = within(section("Stops")).getAllByRole("listitem");
    expect(stops).toHaveLength(3);
    expect(stops[0]?.textContent).toContain("Handed over to: Office of Wardens");
    expect(stops[1]?.textContent).toContain("2 May 2001");
    for (const told of ["up to 20 people", "on foot"]) expect(stops[1]?.textContent).toContain(told);
    expect(stops[2]?.textContent).toContain("an unnamed village (place not located)");
    expect(within(section("Stops")).getByRole("link", { name: "Quarry Prison" }).getAttribute("href")).toBe(
      "#site=quarry",
    );
  });

  test("sets counts side by side and never adds them", () => {
    render(
      <Reader>
        <RoutePanel feature={transferFeature} record={{ status: "ready", value: transfer }} library={readyLibrary} />
      </Reader>,
    );
    const counts = section("What the sources count");
    expect(within(counts).getByText("about 60 people")).toBeTruthy();
    expect(within(counts).getByText("40 people")).toBeTruthy();
    expect(counts.textContent).not.toContain("100");
    expect(within(section("May cover the same people")).getByRole("link", { name: "The usual way" })).toBeTruthy();
  });

  test("a pattern has no date and follows no one", () => {
    render(
      <Reader>
        <RoutePanel feature={usualFeature} record={{ status: "ready", value: usual }} library={readyLibrary} />
      </Reader>,
    );
    expect(screen.getByText("Composite route")).toBeTruthy();
    expect(screen.getByText(/It follows no one/)).toBeTruthy();
    expect(screen.getByText("none: a composite belongs to no day")).toBeTruthy();
  });
});

describe("pages", () => {
  test("about says who, what it cannot say, how to ask, and whose facts these are", () => {
    render(
      <Reader>
        <AboutPage library={readyLibrary} />
      </Reader>,
    );
    for (const words of [
      "Arvenia Watch",
      "Ask, and it is hidden within a day.",
      "Size is the number of accounts.",
      "Borders as drawn by nobody in particular.",
      "fewer than 3 witnesses",
    ]) {
      expect(screen.getByText(words, { exact: false, selector: "dd, p, li" }), words).toBeTruthy();
    }
    expect(screen.getByText("5 source documents by 3 holders or publishers.", { exact: false })).toBeTruthy();
  });

  test("a holder goes before a publisher", () => {
    expect(holdersOf(sources)).toEqual([
      ["Arvenia Press", 3],
      ["Survey Group", 1],
      ["The Paper", 1],
    ]);
  });

  test("data gives counts, version, files and a citation", () => {
    render(
      <Reader>
        <DataPage fileHref={(file) => `data/${file}`} bundles={2} />
      </Reader>,
    );
    expect(screen.getByText("3, of which 2 count as facilities")).toBeTruthy();
    expect(screen.getByRole("link", { name: "sites.geojson" }).getAttribute("href")).toBe("data/sites.geojson");
    expect(screen.getByText("records/1.json", { selector: "a" })).toBeTruthy();
    expect(
      screen.getByText(
        "Arvenia Watch (2026). Arvenia Atlas: Detention in Arvenia. Dataset of 4 May 2026, version abc123. CC BY 4.0.",
      ),
    ).toBeTruthy();
  });

  test("actions stand newest first with the sites they name", () => {
    render(
      <Reader>
        <ActionsPage library={readyLibrary} />
      </Reader>,
    );
    const [first, second] = screen.getAllByText(/^(A general resolution|Inquiry into the quarry)/);
    expect(first?.textContent).toContain("A general resolution");
    expect(second?.textContent).toContain("Inquiry into the quarry");
    expect(screen.getByRole("link", { name: "Quarry Prison" })).toBeTruthy();
  });

  test("chosen sites are links; one that does not exist is said", () => {
    render(
      <Reader>
        <ComparePanel
          ids={["quarry", "nowhere"]}
          record={{ status: "ready", value: [{ feature: quarry, details: quarryRecord }] }}
          library={readyLibrary}
        />
      </Reader>,
    );
    expect(screen.getByRole("link", { name: "Quarry Prison" })).toBeTruthy();
    expect(screen.getByText(/no place “nowhere”/)).toBeTruthy();
  });
});
