/**
 * View <-> link. The grammar is a public contract: keys are never renamed without a migration, defaults are left out,
 * keys that are not ours are left alone, and a value that cannot be used is said and not ignored.
 */
import { NO_FACETS, type Facets } from "./facets";
import { VIOLATIONS, type Violation } from "./vocabulary";

export const PAGES = ["actions", "overview", "returns", "about", "data"] as const;
export type PageName = (typeof PAGES)[number];

/** What is open. An account is opened in the panel of its site. */
export type SiteSelection =
  | { readonly kind: "none" }
  | { readonly kind: "site"; readonly id: string }
  | { readonly kind: "route"; readonly id: string }
  | { readonly kind: "account"; readonly id: string }
  | { readonly kind: "story"; readonly id: string; readonly step: number }
  | { readonly kind: "compare"; readonly ids: readonly string[] }
  | { readonly kind: "page"; readonly page: PageName };

export interface MapPosition {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

export interface ViewState {
  readonly selection: SiteSelection;
  readonly facets: Facets;
  readonly view: "map" | "list";
  /** null: the reader's browser decides. */
  readonly lang: string | null;
  readonly theme: "light" | "dark" | null;
  /** null: the camera goes where the selection or the dataset wants it. */
  readonly map: MapPosition | null;
  /** Keys that are not ours, in their order. */
  readonly foreign: readonly Pair[];
}

export type Pair = readonly [key: string, value: string];

/** Something in a link that could not be used; the reader is told. */
export interface LinkProblem {
  readonly key: string;
  readonly value: string;
  readonly fault: "malformed" | "out-of-range" | "twice";
}

/** What a value parser gives for a value it refuses: objects, so that no value of a link can be mistaken for one. */
const MALFORMED = { fault: "malformed" } as const;
const OUT_OF_RANGE = { fault: "out-of-range" } as const;
type Refused = typeof MALFORMED | typeof OUT_OF_RANGE;

export const NOTHING_OPEN: SiteSelection = { kind: "none" };
export const DEFAULT_VIEW: ViewState = {
  selection: NOTHING_OPEN,
  facets: NO_FACETS,
  view: "map",
  lang: null,
  theme: null,
  map: null,
  foreign: [],
};

const SELECTION_KEYS = ["site", "route", "account", "story", "compare", "page"] as const;
const LIST_KEYS = {
  type: "types",
  country: "countries",
  region: "regions",
  authority: "authorities",
  violation: "violations",
} as const;
const OWN_KEYS = new Set<string>([
  ...SELECTION_KEYS,
  ...Object.keys(LIST_KEYS),
  "from",
  "to",
  "undated",
  "q",
  "view",
  "lang",
  "theme",
  "map",
]);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CODE = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;
const MOST_COMPARED = 4;

/** Old forms of a link, oldest first; each takes pairs and gives pairs of the next form. */
const MIGRATIONS: readonly ((pairs: readonly Pair[]) => readonly Pair[])[] = [];

/** Reads pairs as they stand in a fragment. Never throws: what cannot be used is left out and listed. */
export function parseUrlState(pairs: readonly Pair[]): {
  readonly state: ViewState;
  readonly problems: readonly LinkProblem[];
} {
  const problems: LinkProblem[] = [];
  const own = new Map<string, string>();
  const foreign: Pair[] = [];
  for (const [key, value] of MIGRATIONS.reduce((current, migrate) => migrate(current), pairs)) {
    if (!OWN_KEYS.has(key)) foreign.push([key, value]);
    else if (own.has(key)) problems.push({ key, value, fault: "twice" });
    else own.set(key, value);
  }
  const read = <T>(key: string, parse: (value: string) => T | Refused, otherwise: T): T => {
    const value = own.get(key);
    if (value === undefined) return otherwise;
    const result = parse(value);
    if (result !== MALFORMED && result !== OUT_OF_RANGE) return result as T;
    problems.push({ key, value, fault: (result as Refused).fault });
    return otherwise;
  };
  const list = (key: keyof typeof LIST_KEYS) => read<readonly string[]>(key, parseList, []);
  const facets: Facets = {
    types: list("type"),
    countries: list("country"),
    regions: list("region"),
    authorities: list("authority"),
    violations: read<readonly Violation[]>("violation", parseViolations, []),
    ...orderedYears(read<number | null>("from", parseYear, null), read<number | null>("to", parseYear, null)),
    undated: read<boolean>("undated", (value) => (value === "no" ? false : value === "yes" ? true : MALFORMED), true),
    text: own.get("q")?.slice(0, 200) ?? "",
  };
  const state: ViewState = {
    selection: readSelection(own, read, problems),
    facets,
    view: read<ViewState["view"]>("view", (value) => (value === "map" || value === "list" ? value : MALFORMED), "map"),
    lang: read<string | null>("lang", (value) => (CODE.test(value) ? value : MALFORMED), null),
    theme: read<ViewState["theme"]>(
      "theme",
      (value) => (value === "light" || value === "dark" ? value : MALFORMED),
      null,
    ),
    map: read<MapPosition | null>("map", parseMap, null),
    foreign,
  };
  return { state, problems };
}

type Read = <T>(key: string, parse: (value: string) => T | Refused, otherwise: T) => T;

/** The first selection key of the grammar's order wins; a second one is said. */
function readSelection(own: ReadonlyMap<string, string>, read: Read, problems: LinkProblem[]): SiteSelection {
  const [first, ...others] = SELECTION_KEYS.filter((key) => own.has(key));
  for (const key of others) problems.push({ key, value: own.get(key) ?? "", fault: "twice" });
  return first ? read<SiteSelection>(first, (value) => parseSelection(first, value), NOTHING_OPEN) : NOTHING_OPEN;
}

function parseSelection(key: (typeof SELECTION_KEYS)[number], value: string): SiteSelection | Refused {
  switch (key) {
    case "site":
    case "route":
    case "account":
      return ID.test(value) ? { kind: key, id: value } : MALFORMED;
    case "story": {
      const [id = "", step = "1", ...rest] = value.split("/");
      const number = Number(step);
      return ID.test(id) && rest.length === 0 && Number.isInteger(number) && number >= 1 && number <= 999
        ? { kind: "story", id, step: number }
        : MALFORMED;
    }
    case "compare": {
      const ids = [...new Set(value.split(","))];
      return ids.length >= 1 && ids.length <= MOST_COMPARED && ids.every((id) => ID.test(id))
        ? { kind: "compare", ids }
        : MALFORMED;
    }
    case "page": {
      const page = PAGES.find((name) => name === value);
      return page ? { kind: "page", page } : MALFORMED;
    }
  }
}

const parseList = (value: string): readonly string[] | Refused => {
  const ids = [...new Set(value.split(","))];
  return ids.every((id) => CODE.test(id)) ? ids : MALFORMED;
};

const parseViolations = (value: string): readonly Violation[] | Refused => {
  const ids = [...new Set(value.split(","))];
  const known = VIOLATIONS.filter((violation) => ids.includes(violation));
  return known.length === ids.length ? known : MALFORMED;
};

const parseYear = (value: string): number | Refused => {
  if (!/^\d{1,4}$/.test(value)) return MALFORMED;
  const year = Number(value);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : OUT_OF_RANGE;
};

const orderedYears = (from: number | null, to: number | null) =>
  from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };

/** `zoom/lat/lng`, as MapLibre and geojson.io write it. */
function parseMap(value: string): MapPosition | Refused {
  const parts = value.split("/");
  if (parts.length !== 3 || parts.some((part) => !/^-?\d{1,3}(?:\.\d{1,8})?$/.test(part))) return MALFORMED;
  const [zoom = 0, lat = 0, lng = 0] = parts.map(Number);
  return zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85.06 && Math.abs(lng) <= 180 ? { zoom, lat, lng } : OUT_OF_RANGE;
}

/** Pairs in the grammar's order, defaults left out; `parseUrlState` gives the same state back. */
export function formatUrlState(state: ViewState): Pair[] {
  const { facets, map } = state;
  const pairs: Pair[] = [];
  const add = (key: string, value: string | null) => {
    if (value !== null && value !== "") pairs.push([key, value]);
  };
  const selection = formatSelection(state.selection);
  if (selection) pairs.push(selection);
  for (const [key, facet] of Object.entries(LIST_KEYS)) add(key, facets[facet].join(","));
  add("from", facets.from?.toString() ?? null);
  add("to", facets.to?.toString() ?? null);
  add("undated", facets.undated ? null : "no");
  add("q", facets.text);
  add("view", state.view === "map" ? null : state.view);
  add("lang", state.lang);
  add("theme", state.theme);
  add("map", map && formatMap(map));
  return [...pairs, ...state.foreign];
}

function formatSelection(selection: SiteSelection): Pair | null {
  switch (selection.kind) {
    case "none":
      return null;
    case "site":
    case "route":
    case "account":
      return [selection.kind, selection.id];
    case "story":
      return ["story", `${selection.id}/${selection.step}`];
    case "compare":
      return ["compare", selection.ids.join(",")];
    case "page":
      return ["page", selection.page];
  }
}

/** Zoom to two places, position to what a pixel is worth at that zoom, as MapLibre's hash does. */
function formatMap({ zoom, lat, lng }: MapPosition): string {
  const digits = Math.max(2, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
  const round = (value: number, places: number) => String(Number(value.toFixed(places)));
  return [round(zoom, 2), round(lat, digits), round(lng, digits)].join("/");
}

/** Pairs as the text of a fragment, readable: only what would break the fragment is encoded. */
export function formatFragment(pairs: readonly Pair[]): string {
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/%2C/g, ",").replace(/%2F/g, "/").replace(/%3A/g, ":");
  return pairs.map(([key, value]) => (value === "" ? encode(key) : `${encode(key)}=${encode(value)}`)).join("&");
}

/**
 * Pairs of a fragment, without the leading `#`. A host may append `#?secret=…` to the address of a frame (WordPress does):
 * a second `#` or a `?` begins a pair like `&`.
 */
export function parseFragment(fragment: string): Pair[] {
  const decode = (text: string) => {
    try {
      return decodeURIComponent(text.replace(/\+/g, " "));
    } catch {
      return text; // A stray % is the reader's typing, not a reason to lose the link.
    }
  };
  return fragment
    .split(/[#?&]/)
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [decode(part), ""] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
    });
}
