import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FACETS } from "../../src/core/facets";
import {
  DEFAULT_VIEW,
  EMBED_EVENTS,
  formatFragment,
  formatUrlState,
  PAGES,
  pairsOnPage,
  parseFragment,
  parseUrlState,
  type SiteSelection,
  type ViewState,
} from "../../src/core/url-state";
import { DISTRESS_KINDS, VIOLATIONS } from "../../src/core/vocabulary";

const read = (fragment: string) => parseUrlState(parseFragment(fragment));
const write = (state: ViewState) => formatFragment(formatUrlState(state));

describe("a link", () => {
  it.each<[string, Partial<ViewState>]>([
    ["", {}],
    ["site=north-prison", { selection: { kind: "site", id: "north-prison" } }],
    ["route=r-2023", { selection: { kind: "route", id: "r-2023" } }],
    ["account=t-254gh2", { selection: { kind: "account", id: "t-254gh2" } }],
    ["story=a-return/3", { selection: { kind: "story", id: "a-return", step: 3 } }],
    ["compare=a,b,c", { selection: { kind: "compare", ids: ["a", "b", "c"] } }],
    ["page=actions", { selection: { kind: "page", page: "actions" } }],
    ["type=prison,camp&country=KP", { facets: { ...NO_FACETS, types: ["prison", "camp"], countries: ["KP"] } }],
    ["region=north&authority=x-police", { facets: { ...NO_FACETS, regions: ["north"], authorities: ["x-police"] } }],
    [
      "violation=torture&from=2000&to=2010&undated=no",
      { facets: { ...NO_FACETS, violations: ["torture"], from: 2000, to: 2010, undated: false } },
    ],
    ["q=Ch'ongjin", { facets: { ...NO_FACETS, text: "Ch'ongjin" } }],
    ["view=list&lang=ko&theme=dark", { view: "list", lang: "ko", theme: "dark" }],
    [
      "accounts=no&closed=death,torture&events=select&panel=closed&version=90409efa83d1",
      {
        host: {
          accounts: false,
          closed: ["death", "torture"],
          events: ["select"],
          panel: "closed",
          version: "90409efa83d1",
        },
      },
    ],
    ["map=6.5/42.1/128.4", { map: { zoom: 6.5, lat: 42.1, lng: 128.4 } }],
  ])("%s is read and written back as it was", (fragment, expected) => {
    const { state, problems } = read(fragment);
    expect(problems).toEqual([]);
    expect(state).toEqual({ ...DEFAULT_VIEW, ...expected });
    expect(write(state)).toBe(fragment);
  });

  it.each([
    ["site=../../etc", "site", "malformed"],
    ["site=Onsong Prison", "site", "malformed"],
    ["site=", "site", "malformed"],
    ["page=secrets", "page", "malformed"],
    ["story=a/0", "story", "malformed"],
    ["compare=a,b,c,d,e", "compare", "malformed"],
    ["violation=torture,unkindness", "violation", "malformed"],
    ["from=19", "from", "out-of-range"],
    ["from=abc", "from", "malformed"],
    ["to=99999", "to", "malformed"],
    ["undated=maybe", "undated", "malformed"],
    ["view=globe", "view", "malformed"],
    ["theme=pink", "theme", "malformed"],
    ["map=6/200/10", "map", "out-of-range"],
    ["map=6/20", "map", "malformed"],
    ["map=NaN/1/2", "map", "malformed"],
    ["accounts=all", "accounts", "malformed"],
    ["closed=gore", "closed", "malformed"],
    ["events=keys", "events", "malformed"],
    ["version=../../elsewhere", "version", "malformed"],
    ["site=a&site=b", "site", "twice"],
    ["site=a&route=b", "route", "twice"],
    ["type=<script>", "type", "malformed"],
  ])("%s is said and not ignored", (fragment, key, fault) => {
    expect(read(fragment).problems).toEqual([expect.objectContaining({ key, fault })]);
  });

  it("keeps the first of two and says the second", () => {
    const { state } = read("site=a&route=b");
    expect(state.selection).toEqual({ kind: "site", id: "a" });
  });

  it("leaves keys alone that are not ours, also those a host appends with a second # or a ?", () => {
    const { state, problems } = read("site=a#?secret=Xy12&utm=mail");
    expect(problems).toEqual([]);
    expect(state.selection).toEqual({ kind: "site", id: "a" });
    expect(write(state)).toBe("site=a&secret=Xy12&utm=mail");
  });

  it("puts years in order", () => {
    expect(read("from=2010&to=2000").state.facets).toMatchObject({ from: 2000, to: 2010 });
  });

  it("survives a stray percent sign", () => {
    expect(read("q=100%&view=list").state).toMatchObject({ view: "list", facets: { text: "100%" } });
  });

  it("encodes what would break it and nothing else", () => {
    const state: ViewState = { ...DEFAULT_VIEW, facets: { ...NO_FACETS, text: "a&b=c#d 온성" } };
    expect(read(write(state)).state).toEqual(state);
  });
});

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const ids = fc.uniqueArray(id, { maxLength: 3 });
const year = fc.option(fc.integer({ min: 1800, max: 2200 }), { nil: null });
const selection: fc.Arbitrary<SiteSelection> = fc.oneof(
  fc.constant({ kind: "none" } as const),
  fc.record({ kind: fc.constantFrom("site", "route", "account"), id }) as fc.Arbitrary<SiteSelection>,
  fc.record({ kind: fc.constant("story" as const), id, step: fc.integer({ min: 1, max: 999 }) }),
  fc.record({ kind: fc.constant("compare" as const), ids: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constant("page" as const), page: fc.constantFrom(...PAGES) }),
);
const view: fc.Arbitrary<ViewState> = fc.record({
  selection,
  facets: fc
    .record({
      types: ids,
      countries: ids,
      regions: ids,
      authorities: ids,
      violations: fc.uniqueArray(fc.constantFrom(...VIOLATIONS), { maxLength: 4 }),
      years: fc.tuple(year, year),
      undated: fc.boolean(),
      text: fc.string({ maxLength: 20, unit: "grapheme" }),
    })
    .map(({ years: [a, b], violations, ...rest }) => ({
      ...rest,
      violations: VIOLATIONS.filter((violation) => violations.includes(violation)),
      from: a !== null && b !== null ? Math.min(a, b) : a,
      to: a !== null && b !== null ? Math.max(a, b) : b,
    })),
  view: fc.constantFrom("map", "list"),
  lang: fc.option(fc.constantFrom("en", "ko", "zh-Hans"), { nil: null }),
  theme: fc.option(fc.constantFrom("light", "dark"), { nil: null }),
  map: fc.constant(null),
  host: fc.record({
    accounts: fc.boolean(),
    closed: fc.subarray([...DISTRESS_KINDS]),
    events: fc.subarray([...EMBED_EVENTS]),
    panel: fc.option(fc.constantFrom("open", "closed"), { nil: null }),
    version: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/), { nil: null }),
  }),
  foreign: fc.constant([]),
});

describe("any view", () => {
  it("written as a link is read back the same", () => {
    fc.assert(
      fc.property(view, (state) => {
        const { state: again, problems } = read(write(state));
        expect(problems).toEqual([]);
        expect(again).toEqual(state);
      }),
    );
  });

  it("any text at all can stand in the address without an error", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void read(text)));
  });
});

describe("on a static page", () => {
  const page = parseFragment("site=greyfell&lang=ko");
  const cases: readonly (readonly [name: string, fragment: string, expected: string])[] = [
    ["without a fragment the page speaks", "", "site=greyfell&lang=ko"],
    ["a fragment beats the page", "route=r-1&lang=en", "route=r-1&lang=en"],
    ["a fragment without a language keeps the page's", "route=r-1", "lang=ko&route=r-1"],
    ["a language alone means that nothing is open", "lang=en", "lang=en"],
    ["keys of others change nothing", "?secret=X", "site=greyfell&lang=ko&secret=X"],
  ];
  it.each(cases)("%s", (_, fragment, expected) => {
    expect(formatFragment([...pairsOnPage(parseFragment(fragment), page)])).toBe(expected);
  });

  it("a document that is no such page has its fragment alone", () => {
    expect(pairsOnPage(parseFragment("site=a"), [])).toEqual(parseFragment("site=a"));
  });
});
