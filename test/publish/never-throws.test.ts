import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { publish } from "../../src/publish/publish";
import { overlay, readGood } from "./fixtures";

// A hundred publications a test.
vi.setConfig({ testTimeout: 60_000 });

const good = await readGood();

/** A file of the good dataset with some bytes changed, taken out or put in. */
const damaged = fc
  .record({
    at: fc.nat({ max: good.length - 1 }),
    edits: fc.array(
      fc.record({
        place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        remove: fc.nat({ max: 40 }),
        insert: fc.uint8Array({ maxLength: 8 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ at, edits }) => {
    const file = good[at] ?? { path: "atlas.json", bytes: new Uint8Array() };
    const bytes = [...file.bytes];
    for (const { place, remove, insert } of edits) bytes.splice(Math.floor(place * bytes.length), remove, ...insert);
    return { path: file.path, bytes: Uint8Array.from(bytes) };
  });

/** Pieces that JSON and CSV are made of, in any order. */
const scrambled = fc
  .array(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      '"id"',
      ":",
      ",",
      "\n",
      '"',
      "null",
      "1e999",
      "-",
      '"__proto__"',
      "é",
      "\\u0000",
      ";",
      "true",
      '"sites"',
    ),
    { maxLength: 40 },
  )
  .map((parts) => new TextEncoder().encode(parts.join("")));

describe("publish", () => {
  test("never throws on damaged files, and publishes all or nothing", () => {
    fc.assert(
      fc.property(damaged, (file) => {
        const { files, problems } = publish(overlay(good, [file]));
        expect(files.length > 0).toBe(problems.length === 0);
      }),
      { numRuns: 100 },
    );
  });

  test("never throws on files of nonsense", () => {
    const paths = fc.constantFrom(
      "sites/x.json",
      "testimonies/x.csv",
      "testimonies/x.ndjson",
      "sites/x.geojson",
      "atlas.json",
      "shapes.geojson",
      "odd/../x",
      "stories/x.md",
    );
    fc.assert(
      fc.property(paths, scrambled, (path, bytes) => {
        expect(Array.isArray(publish(overlay(good, [{ path, bytes }])).problems)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test("never throws on records whose fields hold any value", () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const field = fc.constantFrom(
      "id",
      "type",
      "name",
      "point",
      "conditions",
      "sources",
      "acknowledged",
      "operating",
      "status",
      "radiusKm",
    );
    const site = good.find(({ path }) => path === "sites/greyfell-prison.json");
    const record = JSON.parse(new TextDecoder().decode(site?.bytes)) as object;
    fc.assert(
      fc.property(field, value, (name, content) => {
        const bytes = new TextEncoder().encode(JSON.stringify({ ...record, [name]: content }));
        expect(Array.isArray(publish(overlay(good, [{ path: "sites/greyfell-prison.json", bytes }])).problems)).toBe(
          true,
        );
      }),
      { numRuns: 100 },
    );
  });
});
