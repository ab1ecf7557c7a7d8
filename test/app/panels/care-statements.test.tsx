// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { readFileSync } from "node:fs";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { CareCell } from "../../../src/app/panels/compare-cells";
import { Conditions } from "../../../src/app/panels/Conditions";
import { PlanView } from "../../../src/app/panels/plan/PlanView";
import type { ConditionDetail, PlanDetail } from "../../../src/core/dataset";
import { conditionsByCategory } from "../../../src/core/relations";
import type { Distress } from "../../../src/core/vocabulary";
import { quarryDetail, Reader, standards } from "./invented";

afterEach(cleanup);

const condition = (id: string, change: Partial<ConditionDetail>): ConditionDetail => ({
  id,
  category: "food",
  statement: { en: `Statement ${id}.` },
  knownBy: "own",
  sources: ["paper"],
  ...change,
});
const soup = condition("soup", {});
const starved = condition("starved", { distress: ["hunger"] });
const ration = condition("ration", {
  value: 100,
  unit: "grams",
  per: ["person", "day"],
  distress: ["hunger"],
});
const struck = condition("struck", { category: "violence", distress: ["beating"] });
const killed = condition("killed", { category: "violence", distress: ["killing"] });
const all = [soup, starved, ration, struck, killed];

const plan = JSON.parse(readFileSync("test/fixtures/good/plans/millbrook-house-plan.json", "utf8")) as PlanDetail;
const [firstPart] = plan.parts;
if (!firstPart) throw new Error("no part");
const told: PlanDetail = { ...plan, parts: [{ ...firstPart, sources: [], claims: all.map(({ id }) => id) }] };
const site = { ...quarryDetail, conditions: all };

const places: readonly { readonly name: string; readonly shown: ReactNode }[] = [
  {
    name: "panel",
    shown: (
      <Conditions groups={conditionsByCategory(all)} standards={standards} sources={null} colourRole="detention" />
    ),
  },
  {
    name: "comparison",
    shown: (
      <>
        <CareCell category="food" conditions={[soup, starved, ration]} />
        <CareCell category="violence" conditions={[struck, killed]} />
      </>
    ),
  },
  { name: "plan", shown: <PlanView plan={told} site={site} standards={standards} /> },
];

/** Ids of the statements that stand open on the page: in no closed details. */
function openIn(shown: ReactNode, open?: readonly Distress[], limit: readonly Distress[] = []): string[] {
  const care = open && { open, limit, choose: () => {} };
  const { container, unmount } = render(<Reader {...(care && { care })}>{shown}</Reader>);
  const ids = all.flatMap(({ id, statement }) => {
    const said = [...container.querySelectorAll("*")].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent === statement["en"]),
    );
    expect(said.length, id).toBeGreaterThan(0);
    return said.some((element) => element.closest("details:not([open])") === null) ? [id] : [];
  });
  unmount();
  return ids;
}

describe.each(places)("statements that tell of harm, in the $name", ({ name, shown }) => {
  test("stay closed until their kinds are chosen", () => {
    expect(openIn(shown)).toEqual(["soup"]);
    expect(openIn(shown, [])).toEqual(["soup"]);
    expect(openIn(shown, ["hunger"])).toEqual(["soup", "starved", "ration"]);
    expect(openIn(shown, ["hunger", "beating", "killing"])).toEqual(all.map(({ id }) => id));
    expect(openIn(shown, ["hunger", "beating", "killing"], ["hunger"])).toEqual(["soup", "struck", "killed"]);
  });

  test("say of what, and a ration stays in sight as a figure", () => {
    const { container } = render(<Reader>{shown}</Reader>);
    const lines = [...container.querySelectorAll("summary")].map(({ textContent }) => textContent ?? "");
    if (name !== "comparison") expect(lines.some((line) => line.includes("The text mentions: hunger"))).toBe(true);
    for (const line of lines) expect(line).not.toContain("Statement");
    if (name === "plan") return;
    const figure = [...container.querySelectorAll(".figure-value")].find((value) =>
      value.textContent?.includes("100 g"),
    );
    expect(figure?.closest("details")).toBeNull();
  });
});
