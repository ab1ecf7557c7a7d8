/** Whatever a page or a frame sends: nothing throws, and what is not exactly a message of the contract changes nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFrameMessage, parseHostMessage } from "../../src/core/embed-message";
import { readHostMessage } from "../../src/core/host-message";
import { LINK_KEYS } from "../../src/core/link-keys";
import { DEFAULT_VIEW, formatFragment, formatUrlState, parseFragment, parseUrlState } from "../../src/core/url-state";
import { wordPressOf } from "../../src/app/frame/wordpress";

const RUNS = { numRuns: 3000, seed: 20_040_518 };

/** Words of the contract and words that only look like them. */
const types = fc.constantFrom<unknown>(
  "ready",
  "exit",
  "resize",
  "select",
  "filter",
  "view",
  "__proto__",
  "constructor",
  "READY",
  "select ",
  1,
  null,
);
const versions = fc.constantFrom<unknown>(
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  0,
  2,
  -1,
  1.5,
  "1",
  true,
  [1],
  { valueOf: 1 },
  Number.NaN,
  null,
);
const keys = fc.constantFrom(...LINK_KEYS, "__proto__", "constructor", "toString", "secret", "", "SITE");
const values = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "a-site",
    "../../etc",
    "javascript:alert(1)",
    "<b>",
    "ko",
    "dark",
    "map",
    "no",
    "2000",
    "-1",
    "9e99",
    "%",
    "%E0%A4%A",
  ),
  fc.constant("a".repeat(3000)),
);
/** Right by themselves; two of a kind, or one beside a wrong one, are a fault. */
const right = fc.constantFrom(
  "site=a-site",
  "type=prison,camp",
  "from=2000",
  "q=north",
  "lang=ko",
  "theme=dark",
  "view=list",
  "other=1",
);
const link = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: right },
      fc.tuple(keys, values).map(([key, value]) => `${key}=${value}`),
    ),
    {
      maxLength: 4,
    },
  )
  .map((pairs) => pairs.join("&"));
const messages = fc.oneof(
  fc.record(
    {
      atlas: versions,
      type: types,
      link: fc.oneof({ weight: 3, arbitrary: link }, fc.anything()),
      height: fc.oneof(fc.double({ min: -1, max: 30_000 }), fc.double(), fc.anything()),
      message: fc.constantFrom("ready", "height", "link"),
      secret: fc.string(),
    },
    { requiredKeys: ["atlas", "type", "link"] },
  ),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withNullPrototype: true,
    maxDepth: 6,
  }),
);

describe("messages of anybody", () => {
  it("to the page: what is taken up is of the contract, of its sizes, and holds nothing else", () => {
    let taken = 0;
    fc.assert(
      fc.property(messages, (data) => {
        const message = parseFrameMessage(data);
        if (message === null) return;
        taken += 1;
        expect((data as { atlas: unknown }).atlas).toBe(1);
        expect(["ready", "exit", "resize", "select", "filter"]).toContain(message.type);
        expect(Object.keys(message).every((key) => ["atlas", "type", "height", "link"].includes(key))).toBe(true);
        if (message.type === "resize") expect(message.height > 0 && message.height <= 20_000).toBe(true);
        if ("link" in message) expect(message.link.length).toBeLessThanOrEqual(2000);
      }),
      RUNS,
    );
    expect(taken, "some of them are valid, or this would show nothing").toBeGreaterThan(50);
  });

  it("to the frame: a wish is what a link without any fault says, and nothing that a host may not set", () => {
    let granted = 0;
    fc.assert(
      fc.property(messages, (data) => {
        const wish = readHostMessage(data);
        if (wish === null) return;
        granted += 1;
        const message = parseHostMessage(data);
        const { state, problems } = parseUrlState(parseFragment(message?.link ?? ""));
        expect(problems).toEqual([]);
        const said = Object.keys(wish).sort();
        switch (wish.type) {
          case "select":
            expect(said).toEqual(["selection", "type"]);
            expect(wish.selection).toEqual(state.selection);
            break;
          case "filter":
            expect(said).toEqual(["facets", "type"]);
            expect(wish.facets).toEqual(state.facets);
            break;
          case "view":
            expect(said).toEqual(["change", "type"]);
            for (const [key, value] of Object.entries(wish.change)) {
              expect(["view", "lang", "theme"]).toContain(key);
              expect(state[key as "view"]).toBe(value);
            }
        }
        // What is granted can be said in a link again, so it can be no more than a link.
        const again = formatFragment(
          formatUrlState({ ...DEFAULT_VIEW, ...("selection" in wish && { selection: wish.selection }) }),
        );
        expect(parseUrlState(parseFragment(again)).problems).toEqual([]);
      }),
      RUNS,
    );
    expect(granted).toBeGreaterThan(50);
  });

  it("leaves every object as it was before", () => {
    fc.assert(
      fc.property(messages, (data) => {
        parseFrameMessage(data);
        readHostMessage(data);
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(({} as { site?: unknown; atlas?: unknown }).site).toBeUndefined();
      }),
      { ...RUNS, numRuns: 500 },
    );
  });

  it("a host's page is WordPress by its own secret alone", () => {
    const secret = "aB3dE5fG7h";
    const wordPress = wordPressOf([["secret", secret]]);
    expect(wordPress?.asks({ message: "ready", secret })).toBe(true);
    fc.assert(
      fc.property(messages, (data) => {
        expect(wordPress?.asks(data)).toBe(false);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(wordPressOf([["secret", word]]) !== null).toBe(/^[A-Za-z0-9]{1,64}$/.test(word));
      }),
      RUNS,
    );
  });
});
