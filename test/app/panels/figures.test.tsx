// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import type { ConditionDetail, SourceDocument, StandardDetail } from "../../../src/core/dataset";
import { conditionsByCategory } from "../../../src/core/relations";
import { figureRows } from "../../../src/core/figures";
import { ko } from "../../../src/app/i18n/ko";
import { Conditions } from "../../../src/app/panels/Conditions";
import { formOf, niceScale } from "../../../src/app/panels/figures/form";
import { Quarry, quarry, quarryRecord, Reader } from "./invented";

afterEach(cleanup);

const condition = (id: string, change: Partial<ConditionDetail>): ConditionDetail => ({
  id,
  category: "occupancy",
  statement: { en: `Statement ${id}.` },
  knownBy: "own",
  sources: ["memoir"],
  ...change,
});
const standard = (id: string, change: Partial<StandardDetail>): StandardDetail => ({
  id,
  topic: "space",
  statement: { en: `Standard ${id}.` },
  label: { en: `Rule, ${id}` },
  unit: "square-metres",
  per: ["person"],
  sources: ["code"],
  drafts: [],
  ...change,
});
const standards = [
  standard("shared", { value: 4, setting: "shared" }),
  standard("single", { value: 6, setting: "single" }),
  standard("walls", { value: 2, unit: "metres" }),
  standard("energy", { topic: "food", value: 2100, unit: "kcal", per: ["person", "day"] }),
  standard("water", { topic: "water", value: 15, unit: "litres", per: ["person", "day"] }),
];
const sources = new Map<string, SourceDocument>(
  ["memoir", "report", "code"].map((id) => [id, { id, type: "report", title: id }]),
);
const view = (conditions: readonly ConditionDetail[]) => (
  <Conditions
    groups={conditionsByCategory(conditions)}
    standards={standards}
    sources={sources}
    colourRole="detention"
  />
);
const show = (...conditions: ConditionDetail[]) => render(<Reader>{view(conditions)}</Reader>);

describe("scales", () => {
  test.each([
    [3, 3],
    [4, 4],
    [50_000, 50_000],
    [56_000, 60_000],
    [0.7, 0.8],
  ])("a scale for %d ends at %d", (highest, top) => {
    expect(niceScale(highest).top).toBeCloseTo(top);
    expect(niceScale(highest).ticks.length).toBeLessThanOrEqual(6);
  });

  const form = (change: Partial<ConditionDetail>) => {
    const [row] = figureRows([condition("a", change)]);
    if (!row) throw new Error("no row");
    return formOf(row);
  };
  test("each kind of figure has the form that it can be compared in", () => {
    expect(form({ category: "labour", value: 14, unit: "hours", per: ["day"] })).toMatchObject({ scale: { top: 24 } });
    expect(form({ category: "water-sanitation", value: 5, max: 10, unit: "minutes" })).toMatchObject({
      scale: { top: 60 },
    });
    expect(form({ category: "procedure", value: 14, unit: "days" })).toMatchObject({
      scale: { top: 28, name: "days" },
    });
    expect(form({ category: "procedure", value: 3, unit: "months" })).toMatchObject({ scale: { top: 12 } });
    expect(form({ value: 20, unit: "people", per: ["cell"] })).toEqual({ kind: "marks", mark: "person" });
    expect(form({ value: 900, unit: "people", per: ["cell"] })).toMatchObject({ kind: "number" });
    expect(form({ category: "population", value: 900, unit: "people" })).toEqual({ kind: "number" });
    expect(form({ category: "population", value: 900, max: 950, unit: "people" })).toMatchObject({ kind: "bars" });
    expect(form({ category: "history", value: 1989, unit: "calendar-year" })).toEqual({ kind: "number" });
  });
});

describe("figures", () => {
  test("what people in a cell would need by a standard is arithmetic with its source, and no more", () => {
    show(condition("held", { value: 20, unit: "people", per: ["cell"], qualifier: "about" }));
    expect(
      screen.getByText(/At 4 square metres each \(Rule, shared\), about 20 people would need about 80 square metres\./),
    ).toBeTruthy();
    expect(screen.queryByText(/6 square metres each/)).toBeNull();
    expect(screen.getByText("The size of the cells is not published.")).toBeTruthy();
  });
  test("a range needs a range; a published size is not called unpublished", () => {
    show(
      condition("held", { value: 80, max: 90, unit: "people", per: ["room"] }),
      condition("size", { category: "cell-size", value: 30, unit: "square-metres" }),
    );
    expect(screen.getByText(/80–90 people would need 320–360 square metres/)).toBeTruthy();
    expect(screen.queryByText(/not published\.$/)).toBeNull();
  });
  test("figures that differ stand in one row, each with its period, and say so", () => {
    const { container } = show(
      condition("a", { category: "mortality", value: 3, unit: "deaths", per: ["day"], qualifier: "about" }),
      condition("b", {
        category: "mortality",
        value: 1,
        max: 2,
        unit: "deaths",
        per: ["day"],
        period: { edtf: "2016", from: 2016, to: 2016 },
        sources: ["report", "memoir"],
      }),
    );
    expect(container.querySelectorAll(".figure-row").length).toBe(1);
    expect(container.querySelectorAll(".lane").length).toBe(2);
    expect(container.querySelectorAll(".axis").length).toBe(1);
    expect(screen.getByText("own experience · 1 document · differs from 1–2 deaths a day (2016)")).toBeTruthy();
    expect(
      screen.getByText("own experience · 2016 · 2 documents · differs from about 3 deaths a day (undated)"),
    ).toBeTruthy();
  });
  test("food is never converted into energy", () => {
    show(condition("bread", { category: "food", value: 200, unit: "grams", per: ["day"] }));
    expect(screen.getByText("Standard energy.")).toBeTruthy();
    expect(screen.getByText(/amounts are not converted/)).toBeTruthy();
  });
  test("a standard of the same unit is drawn on the scale and named with its source", () => {
    const { container } = show(
      condition("width", { category: "cell-size", value: 60, unit: "centimetres" }),
      condition("water", { category: "water-sanitation", value: 3, unit: "litres", per: ["person", "day"] }),
    );
    expect(container.querySelectorAll(".lane .standard-line").length).toBe(2);
    expect(within(container).getByText(/Rule, walls: 2 metres/)).toBeTruthy();
    expect(within(container).getByText(/Rule, water: 15 litres per person a day/)).toBeTruthy();
  });
  test("every drawing is hidden from a screen reader, and its sentence is there", () => {
    const { container } = show(
      condition("held", { value: 20, unit: "people", per: ["cell"], qualifier: "at-least" }),
      condition("size", { category: "cell-size", value: 30, unit: "square-metres" }),
      condition("still", { category: "posture-regime", value: 12, unit: "hours", per: ["day"], qualifier: "up-to" }),
    );
    for (const drawing of container.querySelectorAll("svg")) {
      expect(drawing.closest("[aria-hidden=true]"), drawing.outerHTML).toBeTruthy();
    }
    for (const id of ["held", "size", "still"]) expect(screen.getByText(`Statement ${id}.`)).toBeTruthy();
  });
  test("it renders without a DOM and without style props, in Korean as well", () => {
    const markup = renderToStaticMarkup(
      <Reader language="ko" t={ko}>
        {view([condition("held", { value: 20, max: 25, unit: "people", per: ["cell"] })])}
      </Reader>,
    );
    expect(markup).not.toContain("style=");
    expect(markup).toContain("20~25명에게 필요한 면적은 80~100제곱미터입니다.");
  });
});

describe("how the place is known", () => {
  const head = (border: { country: string; km: number }) => {
    const site = { ...quarryRecord.site, borderKm: border };
    render(
      <Reader>
        <Quarry site={quarry} record={{ status: "ready", value: { ...quarryRecord, site } }} />
      </Reader>,
    );
  };
  test("the distance to the border is said, with the name of a country outside the dataset", () => {
    head({ country: "FR", km: 1.5 });
    expect(screen.getByText("about 1.5 km from France in a straight line")).toBeTruthy();
  });
  test("a border nearer than the location is known is not given a number", () => {
    head({ country: "FR", km: 0 });
    expect(screen.getByText("the border with France lies within this radius")).toBeTruthy();
  });
  test("what is not published is said", () => {
    head({ country: "FR", km: 0 });
    expect(screen.getByText(/^Not published: /)).toBeTruthy();
  });
});
