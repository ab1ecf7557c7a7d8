// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import { ko } from "../../../src/app/i18n/ko";
import { PlanView } from "../../../src/app/panels/plan/PlanView";
import type { PlanDetail, SiteDetail } from "../../../src/core/dataset";
import { Citations } from "../../../src/app/panels/citations";
import { quarryDetail, Quarry, Reader, standards } from "./invented";

afterEach(cleanup);

/** The plan of the invented dataset, as it is published. */
const record = JSON.parse(readFileSync("test/fixtures/good/plans/millbrook-house-plan.json", "utf8")) as PlanDetail;
const yard: PlanDetail = {
  ...record,
  occupancy: { claim: "people", part: "room-2", standard: "room" },
  parts: record.parts.map((part) => ({ ...part, claims: part.claims ?? [], sources: part.sources ?? [] })),
};
const told: SiteDetail = {
  ...quarryDetail,
  conditions: [
    {
      id: "people",
      category: "occupancy",
      statement: { en: "Nine people slept in a room." },
      value: 9,
      unit: "people",
      qualifier: "up-to",
      per: ["room"],
      knownBy: "own",
      sources: ["river-journal-2005"],
    },
    {
      id: "millbrook-people",
      category: "layout",
      statement: { en: "The rooms were full." },
      knownBy: "seen",
      sources: [],
    },
  ],
};
const numbers = new Map([
  ["north-review-2008", 1],
  ["river-journal-2005", 2],
  ["code", 3],
]);
function Shown({ plan = yard, language = "en" }: { readonly plan?: PlanDetail; readonly language?: string }) {
  return (
    <Reader language={language} {...(language === "ko" && { t: ko })} open={() => undefined}>
      <Citations numbers={numbers}>
        <PlanView plan={plan} site={told} standards={standards} />
      </Citations>
    </Reader>
  );
}
const drawn = () => screen.getByRole("group", { name: /^Plan of/ });
const partOf = (name: string | RegExp) => within(drawn()).getByRole("button", { name });

describe("the drawing", () => {
  test("says its scale and explains every manner that occurs in it", () => {
    render(<Shown />);
    expect(screen.getByText("Drawn to scale.")).toBeTruthy();
    const legend = screen.getAllByRole("term").map(({ textContent }) => textContent);
    expect(legend).toEqual(["Reported", "Inferred", "Composed"]);
    cleanup();
    render(<Shown plan={{ ...yard, scale: "schematic" }} />);
    expect(screen.getByText("Schematic, not to scale.")).toBeTruthy();
  });

  test("names every part and how far it is known", () => {
    render(<Shown />);
    expect(within(drawn()).getAllByRole("button")).toHaveLength(yard.parts.length);
    expect(partOf("Long room. Inferred")).toBeTruthy();
    expect(partOf("Tower. Composed")).toBeTruthy();
  });

  test("a part that is chosen opens what is said of it, with its sources", () => {
    render(<Shown />);
    fireEvent.click(partOf("Room 1. Reported"));
    expect(partOf("Room 1. Reported").getAttribute("aria-pressed")).toBe("true");
    const says = screen.getByRole("heading", { name: "Room 1" }).parentElement as HTMLElement; // The heading was found, so it stands in something.
    expect(within(says).getByText("The rooms were full.")).toBeTruthy();
    expect(within(says).getByRole("link", { name: /2/ })).toBeTruthy();
  });

  test("keys: one stop for Tab, arrows to the neighbour, Home and End, Enter and Space choose", () => {
    render(<Shown />);
    const stops = () =>
      within(drawn())
        .getAllByRole("button")
        .filter((button) => button.getAttribute("tabindex") === "0");
    expect(stops()).toHaveLength(1);
    partOf("Room 2. Reported. 9 marks for the reported number of people").focus();
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowRight" });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Yard. Reported");
    expect(stops()).toEqual([document.activeElement]);
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowLeft" });
    fireEvent.keyDown(document.activeElement as Element, { key: "Home" });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Long room. Inferred");
    fireEvent.keyDown(document.activeElement as Element, { key: " " });
    expect(screen.getByRole("heading", { name: "Long room" })).toBeTruthy();
    fireEvent.keyDown(document.activeElement as Element, { key: "End" });
    fireEvent.keyDown(document.activeElement as Element, { key: "Enter" });
    expect(screen.getByRole("heading", { name: "Tower" })).toBeTruthy();
  });

  test("goes through all parts by buttons", () => {
    render(<Shown />);
    const names = new Set<string>();
    for (let step = 0; step < yard.parts.length; step++) {
      fireEvent.click(screen.getByRole("button", { name: "Next part" }));
      names.add(drawn().querySelector("[aria-pressed=true]")?.getAttribute("data-part") ?? "");
    }
    expect(names.size).toBe(yard.parts.length);
  });

  test("draws the standard's area beside a measured plan, seen from above, and in no other", () => {
    render(<Shown />);
    const area = () => drawn().querySelectorAll(".plan-needed").length;
    expect(area()).toBe(0);
    fireEvent.click(screen.getByRole("button", { name: "From above" }));
    expect(area()).toBe(1);
    expect(screen.getByText(/9 people would need 36 square metres/)).toBeTruthy();
    cleanup();
    render(<Shown plan={{ ...yard, scale: "schematic" }} />);
    fireEvent.click(screen.getByRole("button", { name: "From above" }));
    expect(area()).toBe(0);
    expect(screen.getByText(/not to scale, so that area is not drawn/)).toBeTruthy();
  });

  test("what is reported, inferred and composed differs by class, and no part has none", () => {
    render(<Shown />);
    for (const { id, standing } of yard.parts)
      expect(drawn().querySelector(`[data-part="${id}"]`)?.classList.contains(`plan-part--${standing}`)).toBe(true);
  });
});

describe("the plan in words", () => {
  test("says what the drawing shows, in sentences", () => {
    render(<Shown />);
    const sentences = [...document.querySelectorAll(".plan-says strong")].map(({ textContent }) => textContent);
    expect(sentences).toEqual([
      "Workshop on one courtyard.",
      "Two cells in a row on one courtyard.",
      "Courtyard.",
      "The courtyard has a gate.",
      "Two walls.",
      "Watchtower, drawn apart from the rest.",
    ]);
  });

  test("Korean has every sentence too", () => {
    render(<Shown language="ko" />);
    expect(document.querySelectorAll(".plan-says strong")[1]?.textContent).toBe(
      "감방 2개가 마당을 따라 나란히 있습니다.",
    );
  });
});

describe("without a document", () => {
  test("the whole plan is in the page: drawing, legend, words", () => {
    const markup = renderToStaticMarkup(
      <Reader>
        <PlanView plan={yard} site={told} standards={standards} />
      </Reader>,
    );
    expect(markup).not.toMatch(/\sstyle=|undefined|NaN|Infinity/);
    expect(markup).toContain("Three rooms stand around two sides of a yard.");
    expect(markup).toContain("Two cells in a row on one courtyard.");
  });

  test("a site without a plan has no such section, one with a plan has it before the conditions", () => {
    expect(
      renderToStaticMarkup(
        <Reader>
          <Quarry />
        </Reader>,
      ),
    ).not.toContain("section-plan");
  });
});
