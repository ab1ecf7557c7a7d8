/**
 * View <-> link. The grammar is a public contract: keys are never renamed without a migration, defaults are left out,
 * keys that are not ours are left alone, and a value that cannot be used is said and not ignored.
 */
import { NO_FACETS, type Facets } from "./facets";
import { formatFragment, LINK_KEYS, parseFragment, SELECTION_KEYS, type Pair } from "./link-keys";
import { DISTRESS_KINDS, VIOLATIONS, type Distress, type Violation } from "./vocabulary";

export { formatFragment, parseFragment, type Pair };

export const PAGES = ["stories", "actions", "overview", "returns", "about", "data", "promise"] as const;
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

/** What a page that frames the atlas may be told of, where it asks. */
export const EMBED_EVENTS = ["select", "filter"] as const;
export type EmbedEvent = (typeof EMBED_EVENTS)[number];

/** What whoever made the link has set for its readers. It can lower what they meet, never raise it. */
export interface HostSettings {
  /** false: no text of an account is shown. */
  readonly accounts: boolean;
  /** Kinds of distress that keep an account closed, besides those that always do. */
  readonly closed: readonly Distress[];
  /** What the page around a frame is told of; the frame says so. */
  readonly events: readonly EmbedEvent[];
  /** Whether the list of a frame begins open; null: as the room allows. */
  readonly panel: "open" | "closed" | null;
  /** The dataset version to stay at; null: the newest. */
  readonly version: string | null;
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
  readonly host: HostSettings;
  /** Keys that are not ours, in their order. */
  readonly foreign: readonly Pair[];
}

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
export const NO_HOST: HostSettings = { accounts: true, closed: [], events: [], panel: null, version: null };
export const DEFAULT_VIEW: ViewState = {
  selection: NOTHING_OPEN,
  facets: NO_FACETS,
  view: "map",
  lang: null,
  theme: null,
  map: null,
  host: NO_HOST,
  foreign: [],
};

const LIST_KEYS = {
  type: "types",
  country: "countries",
  region: "regions",
  authority: "authorities",
  violation: "violations",
} as const;
const OWN_KEYS: ReadonlySet<string> = new Set(LINK_KEYS);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CODE = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;
/** Becomes a folder of the atlas: nothing that could climb out of one. */
const VERSION = /^[A-Za-z0-9]{1,64}(?:-[A-Za-z0-9]{1,64})*$/;
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
    violations: read<readonly Violation[]>("violation", (value) => parseMembers(VIOLATIONS, value), []),
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
    host: {
      accounts: read<boolean>(
        "accounts",
        (value) => (value === "no" ? false : value === "yes" ? true : MALFORMED),
        true,
      ),
      closed: read<readonly Distress[]>("closed", (value) => parseMembers(DISTRESS_KINDS, value), []),
      events: read<readonly EmbedEvent[]>("events", (value) => parseMembers(EMBED_EVENTS, value), []),
      panel: read<HostSettings["panel"]>(
        "panel",
        (value) => (value === "open" || value === "closed" ? value : MALFORMED),
        null,
      ),
      version: read<string | null>("version", (value) => (VERSION.test(value) ? value : MALFORMED), null),
    },
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

/** Members of a closed list, in its order; one that is not in it spoils them all. */
const parseMembers = <T extends string>(members: readonly T[], value: string): readonly T[] | Refused => {
  const ids = [...new Set(value.split(","))];
  const known = members.filter((member) => ids.includes(member));
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

/**
 * What the address of a static page says: the page's own pairs until the fragment speaks this grammar; then the fragment
 * alone, and of the page only its language, where the fragment names none. Without a page: the fragment.
 */
export function pairsOnPage(fragment: readonly Pair[], page: readonly Pair[]): readonly Pair[] {
  if (!fragment.some(([key]) => OWN_KEYS.has(key))) return [...page, ...fragment];
  const named = fragment.some(([key]) => key === "lang");
  return [...page.filter(([key]) => key === "lang" && !named), ...fragment];
}

/** Pairs in the grammar's order, defaults left out; `parseUrlState` gives the same state back. */
export function formatUrlState(state: ViewState): Pair[] {
  const { facets, map, host } = state;
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
  add("accounts", host.accounts ? null : "no");
  add("closed", host.closed.join(","));
  add("events", host.events.join(","));
  add("panel", host.panel);
  add("version", host.version);
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
