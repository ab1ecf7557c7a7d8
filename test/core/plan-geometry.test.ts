import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PlanDetail, PlanGeometry, PlanPartDetail, PlanPosition } from "../../src/core/dataset";
import {
  areaOfRing,
  describeParts,
  farEdges,
  hostOf,
  isInside,
  marksIn,
  middleOf,
  neighbourOf,
  outlineWithout,
  pageExtent,
  projectPoint,
  readingOrder,
  runsAlong,
} from "../../src/core/plan-geometry";

const area = (...ring: PlanPosition[]): PlanGeometry => ({
  type: "Polygon",
  coordinates: [[...ring, ring[0] ?? [0, 0]]],
});
const box = (x0: number, y0: number, x1: number, y1: number): PlanGeometry =>
  area([x0, y0], [x1, y0], [x1, y1], [x0, y1]);
const line = (...coordinates: PlanPosition[]): PlanGeometry => ({ type: "LineString", coordinates });
const part = (id: string, geometry: PlanGeometry, change: Partial<PlanPartDetail> = {}): PlanPartDetail => ({
  id,
  kind: "cell",
  label: { en: id },
  standing: "known",
  geometry,
  claims: [],
  sources: ["survey"],
  ...change,
});
const plan = (parts: readonly PlanPartDetail[]): PlanDetail => ({
  id: "house",
  site: "quarry",
  scale: "measured",
  description: { en: "A house." },
  parts,
  sources: ["survey"],
  drafts: [],
});

/** Three rooms above a corridor, the middle one with a door and a basin; a hut apart. */
const house = [
  part("corridor", box(0, 0, 9, 2), { kind: "corridor" }),
  part("c", box(6, 2, 9, 5)),
  part("a", box(0, 2, 3, 5)),
  part("b", box(3, 2, 6, 5)),
  part("door", line([4, 2], [5, 2]), { kind: "cell-door" }),
  part("basin", box(3.2, 4, 3.8, 4.6), { kind: "toilet", standing: "composed" }),
  part("hut", box(20, -9, 22, -7), { kind: "workshop" }),
];
const byId = (id: string): PlanPartDetail => house.find((one) => one.id === id) as PlanPartDetail; // The ids are those above.
const corner: PlanPosition[] = [
  [0, 0],
  [10, 0],
  [10, 2],
  [2, 2],
  [2, 10],
  [0, 10],
];

describe("projection", () => {
  test("from above, y goes up and heights are not seen", () => {
    expect(projectPoint([3, 4], "above", 9)).toEqual([3, -4]);
  });

  test("at an angle lengths on the ground stay, right angles stay, heights stand straight up", () => {
    const at = (point: PlanPosition, height = 0) => projectPoint(point, "axonometric", height);
    const [origin, right, up] = [at([0, 0]), at([3, 0]), at([0, 4])];
    expect(Math.hypot(right[0] - origin[0], right[1] - origin[1])).toBeCloseTo(3);
    expect(Math.hypot(up[0] - right[0], up[1] - right[1])).toBeCloseTo(5);
    expect(at([0, 0], 2)).toEqual([0, -2]);
  });

  test("the extent holds walls as well", () => {
    const tall = part("tower", box(0, 0, 1, 1), { height: 10 });
    expect(pageExtent([tall], "axonometric")[1]).toBeLessThan(-10);
    expect(pageExtent([tall], "above")).toEqual([0, -1, 1, 0]);
  });

  test.each([
    [
      "against the clock",
      [
        [0, 0],
        [2, 0],
        [2, 1],
        [0, 1],
        [0, 0],
      ],
    ],
    [
      "with the clock",
      [
        [0, 0],
        [0, 1],
        [2, 1],
        [2, 0],
        [0, 0],
      ],
    ],
  ] as [string, PlanPosition[]][])("the far walls of a room drawn %s are those at the top and the left", (_, ring) => {
    const middles = farEdges(ring).map(([[x0, y0], [x1, y1]]) => [(x0 + x1) / 2, (y0 + y1) / 2]);
    expect(middles).toHaveLength(2);
    expect(middles).toEqual(
      expect.arrayContaining([
        [1, 1],
        [0, 0.5],
      ]),
    );
  });
});

describe("areas", () => {
  test("the middle of an L lies in the L", () => {
    const shape = area(...corner);
    expect(isInside(middleOf(shape), shape)).toBe(true);
    expect(areaOfRing([...corner, [0, 0]])).toBe(36);
  });

  test("a hole is not inside", () => {
    const ring: PlanGeometry = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [0, 9],
          [0, 0],
        ],
        [
          [3, 3],
          [6, 3],
          [6, 6],
          [3, 6],
          [3, 3],
        ],
      ],
    };
    expect(isInside([4, 4], ring)).toBe(false);
    expect(isInside(middleOf(ring), ring)).toBe(true);
  });

  test("rooms that share a wall run along each other, rooms that share a corner do not", () => {
    expect(runsAlong(box(0, 0, 2, 2), box(2, 0, 4, 2))).toBe(true);
    expect(runsAlong(box(0, 0, 2, 2), box(2, 2, 4, 4))).toBe(false);
  });

  test("no wall is drawn through a door", () => {
    const ring: PlanPosition[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    expect(outlineWithout(ring, [])).toEqual([ring]);
    expect(
      outlineWithout(ring, [
        [
          [2, 0],
          [1, 0],
        ],
      ]),
    ).toEqual([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
    ]);
    expect(
      outlineWithout(ring, [
        [
          [0, 0],
          [4, 0],
        ],
      ]),
    ).toEqual([
      [
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
    ]);
  });
});

describe("what belongs to what", () => {
  test("a door in a wall that two share belongs to the room, not to the corridor", () => {
    expect(hostOf(byId("door"), house)?.id).toBe("b");
  });

  test("a thing in a room belongs to the smallest room around it", () => {
    const wing = part("wing", box(-1, -1, 10, 6), { kind: "building" });
    expect(hostOf(byId("basin"), [wing, ...house])?.id).toBe("b");
  });

  test("what stands alone belongs to nothing", () => expect(hostOf(byId("hut"), house)).toBeNull());
});

describe("reading order", () => {
  test("goes row by row, and what belongs to a room comes with it", () => {
    expect(readingOrder(house).map(({ id }) => id)).toEqual(["a", "b", "door", "basin", "c", "corridor", "hut"]);
  });

  test("loses nothing and does not depend on the order in the file", () => {
    expect(
      readingOrder(house.toReversed())
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(house.map(({ id }) => id).toSorted());
  });
});

describe("arrow keys", () => {
  test.each([
    ["a", "right", "b"],
    ["c", "left", "b"],
    ["b", "down", "door"],
    ["door", "down", "corridor"],
    ["corridor", "up", "door"],
  ] as const)("from %s %s to %s", (from, direction, to) => {
    expect(neighbourOf(byId(from), direction, house)?.id).toBe(to);
  });

  test("stay at the edge", () => expect(neighbourOf(byId("a"), "left", house)).toBeNull());
});

describe("marks", () => {
  test.each([1, 7, 20, 60])("%i of them stand within the room, clear of what stands in it", (count) => {
    const squares = marksIn(byId("b"), count, [byId("basin")]);
    expect(squares).toHaveLength(count);
    for (const square of squares) {
      for (const point of square) {
        expect(isInside(point, byId("b").geometry)).toBe(true);
        expect(isInside(point, byId("basin").geometry)).toBe(false);
      }
    }
  });

  test("also in an L", () => {
    const room = part("l", area(...corner));
    const squares = marksIn(room, 30, []);
    expect(squares).toHaveLength(30);
    for (const square of squares) for (const point of square) expect(isInside(point, room.geometry)).toBe(true);
  });
});

describe("a plan in words", () => {
  const says = (parts: readonly PlanPartDetail[]) =>
    describeParts(plan(parts)).map(({ kind, parts: all, inRow, along, of, apart }) => ({
      kind,
      count: all.length,
      inRow,
      along,
      of: of && `${of.count} of ${of.all} ${of.kind}`,
      apart,
    }));

  test("counts what is alike, and says what lies beside what", () => {
    expect(says(house)).toEqual([
      { kind: "cell", count: 3, inRow: true, along: "corridor", of: null, apart: false },
      { kind: "cell-door", count: 1, inRow: false, along: "corridor", of: "1 of 3 cell", apart: false },
      { kind: "toilet", count: 1, inRow: false, along: null, of: "1 of 3 cell", apart: false },
      { kind: "corridor", count: 1, inRow: false, along: null, of: null, apart: false },
      { kind: "workshop", count: 1, inRow: false, along: null, of: null, apart: true },
    ]);
  });

  test("claims no row and no neighbour for what is composed", () => {
    const composed = house.map((one) => (one.kind === "cell" ? { ...one, standing: "composed" as const } : one));
    expect(says(composed)[0]).toMatchObject({ kind: "cell", inRow: false, along: null });
  });

  test("keeps parts apart of which different things are said", () => {
    const told = house.map((one) => (one.id === "c" ? { ...one, claims: ["larger"] } : one));
    expect(says(told).filter(({ kind }) => kind === "cell")).toHaveLength(2);
  });

  test("every part of every published plan is in it once", () => {
    const plans = JSON.parse(readFileSync("public/data/plans.json", "utf8")) as PlanDetail[];
    for (const real of plans) {
      const ids = describeParts(real).flatMap(({ parts }) => parts.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(real.parts.map(({ id }) => id).toSorted());
    }
  });
});
