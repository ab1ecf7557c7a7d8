// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { coversOf } from "../../../src/app/map/covers";

const at = (element: HTMLElement, left: number, top: number, right: number, bottom: number): HTMLElement => {
  element.getBoundingClientRect = () => new DOMRect(left, top, right - left, bottom - top);
  return element;
};
const add = (covers: string | null, parent: HTMLElement = document.body): HTMLElement => {
  const element = document.createElement("div");
  if (covers !== null) element.dataset["covers"] = covers;
  parent.append(element);
  return element;
};

let map: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  const area = add(null);
  map = at(add(null, area), 300, 50, 1000, 850);
});

test("a panel takes its side, and an ornament of the map's own area only from the camera", () => {
  at(add("right"), 700, 50, 1000, 850);
  at(add("left", map.parentElement ?? document.body), 310, 60, 500, 200);
  expect(coversOf(map, { all: false })).toEqual({ left: 0, right: 300, top: 0, bottom: 0 });
  expect(coversOf(map, { all: true })).toEqual({ left: 200, right: 300, top: 0, bottom: 0 });
});

test("the notice is kept clear of a selected place, and not of a whole country", () => {
  at(add("notice"), 600, 700, 990, 840);
  expect(coversOf(map, { all: true }).bottom).toBe(0);
  expect(coversOf(map, { all: true, notice: true }).bottom).toBe(150);
});

test("what would leave the camera no room is not avoided", () => {
  at(add("bottom"), 300, 100, 1000, 850);
  expect(coversOf(map, { all: true }).bottom).toBe(0);
});
