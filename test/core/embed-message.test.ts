import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFrameMessage, parseHostMessage, rateLimit } from "../../src/core/embed-message";
import { NO_FACETS } from "../../src/core/facets";
import { readHostMessage } from "../../src/core/host-message";

const long = "q=" + "a".repeat(5000);

describe("a message of a frame", () => {
  it.each([
    [{ atlas: 1, type: "ready" }],
    [{ atlas: 1, type: "exit" }],
    [{ atlas: 1, type: "resize", height: 640 }],
    [{ atlas: 1, type: "select", link: "site=north-prison" }],
    [{ atlas: 1, type: "filter", link: "" }],
  ])("%j is one", (message) => {
    expect(parseFrameMessage(message)).toEqual(message);
  });

  it("leaves out what is not in the contract", () => {
    expect(parseFrameMessage({ atlas: 1, type: "ready", html: "<b>" })).toEqual({ atlas: 1, type: "ready" });
  });

  it.each<[unknown]>([
    [null],
    [undefined],
    ["ready"],
    [1],
    [[1, "ready"]],
    [{ type: "ready" }],
    [{ atlas: 2, type: "ready" }],
    [{ atlas: "1", type: "ready" }],
    [{ atlas: 1, type: "toString" }],
    [{ atlas: 1, type: "resize" }],
    [{ atlas: 1, type: "resize", height: "640" }],
    [{ atlas: 1, type: "resize", height: Number.NaN }],
    [{ atlas: 1, type: "resize", height: Infinity }],
    [{ atlas: 1, type: "resize", height: -5 }],
    [{ atlas: 1, type: "resize", height: 1e9 }],
    [{ atlas: 1, type: "select" }],
    [{ atlas: 1, type: "select", link: { site: "a" } }],
    [{ atlas: 1, type: "filter", link: long }],
    [{ message: "height", value: 400, secret: "abc" }],
  ])("%j is none", (message) => {
    expect(parseFrameMessage(message)).toBeNull();
  });

  it("anything at all can arrive without an error", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (data) => {
        parseFrameMessage(data);
        readHostMessage(data);
      }),
    );
  });
});

describe("a message of a host's page", () => {
  it("opens, filters, and sets what it names of the view", () => {
    expect(readHostMessage({ atlas: 1, type: "select", link: "site=north-prison" })).toEqual({
      type: "select",
      selection: { kind: "site", id: "north-prison" },
    });
    expect(readHostMessage({ atlas: 1, type: "select", link: "" })).toEqual({
      type: "select",
      selection: { kind: "none" },
    });
    expect(readHostMessage({ atlas: 1, type: "filter", link: "type=prison&from=2000" })).toEqual({
      type: "filter",
      facets: { ...NO_FACETS, types: ["prison"], from: 2000 },
    });
    expect(readHostMessage({ atlas: 1, type: "view", link: "theme=dark" })).toEqual({
      type: "view",
      change: { theme: "dark" },
    });
  });

  it("can never show what the frame was told to keep back", () => {
    for (const type of ["select", "filter", "view"] as const)
      expect(
        JSON.stringify(readHostMessage({ atlas: 1, type, link: "accounts=yes&events=select,filter" })),
      ).not.toMatch(/accounts|events/);
  });

  it.each([
    [{ atlas: 1, type: "select", link: "site=../../etc" }],
    [{ atlas: 1, type: "filter", link: "type=<script>" }],
    [{ atlas: 1, type: "filter", link: "from=2000&from=2001" }],
    [{ atlas: 1, type: "filter", link: long }],
    [{ atlas: 1, type: "open", link: "site=a" }],
    [{ atlas: 1, type: "ready" }],
  ])("%j is refused whole", (message) => {
    expect(readHostMessage(message)).toBeNull();
  });

  it("is typed by name, not by what a name inherits", () => {
    expect(parseHostMessage({ atlas: 1, type: "constructor", link: "" })).toBeNull();
  });
});

describe("a rate limit", () => {
  it("lets a burst through, then so many a second", () => {
    const allow = rateLimit(3, 2);
    expect([0, 1, 2, 3].map(allow)).toEqual([true, true, true, false]);
    expect(allow(600)).toBe(true);
    expect(allow(700)).toBe(false);
    expect([10_000, 10_001, 10_002, 10_003].map(allow)).toEqual([true, true, true, false]);
  });
});
