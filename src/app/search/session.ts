/** What the search holds once it has arrived: names as an index, texts as they come in. Nothing that is typed is kept. */
import { create } from "zustand";
import { DataError, type DataFault } from "../../core/dataset";
import { type NamesFound, searchNames } from "../../core/search/find-names";
import { buildNameIndex, type NameIndex } from "../../core/search/name-index";
import type { TextPart } from "../../core/search/search-files";
import { type Alike, buildTextIndexes, type TextIndex } from "../../core/search/text-search";
import { inSlices, pause } from "../in-slices";
import { loadSearchNames, loadSearchTexts } from "../load-later";
import { edition, nameSitesBy, useAtlas } from "../store";

export type NamesState =
  | { readonly status: "idle" | "loading" }
  | { readonly status: "failed"; readonly fault: DataFault }
  | {
      readonly status: "ready";
      readonly index: NameIndex;
      /** List, map and results ask for one text: it is looked up once. */
      readonly look: (text: string) => NamesFound;
      /** Groups of words for the same. */
      readonly alike: readonly Alike[];
    };

interface Session {
  readonly names: NamesState;
  /** Several to a file. */
  readonly texts: readonly TextIndex[];
  /** `large`: the texts are many, and wait until the reader asks for them. */
  readonly textStatus: "idle" | "large" | "loading" | "ready" | "failed";
}

const NOTHING_YET: Session = { names: { status: "idle" }, texts: [], textStatus: "idle" };
export const useSession = create<Session>()(() => NOTHING_YET);
const { getState, setState } = useSession;

// Names of one version of the data do not find places of another.
useAtlas.subscribe((state, before) => {
  if (state.host.version !== before.host.version) setState(NOTHING_YET);
});

const faultOf = (error: unknown): DataFault =>
  error instanceof DataError ? error.fault : { kind: "malformed", file: "search", where: String(error) };

/** Names, and with them every spelling for the filter of list and map. */
export async function requestNames(): Promise<void> {
  if (getState().names.status === "loading" || getState().names.status === "ready") return;
  setState({ names: { status: "loading" } });
  const asked = useAtlas.getState().host.version;
  const isLeft = () => useAtlas.getState().host.version !== asked;
  try {
    const index = await inSlices(buildNameIndex(await loadSearchNames(edition())));
    // Folding all names takes a moment as well: now, not with the first letter.
    const { data } = useAtlas.getState();
    if (data.status === "ready") data.index.siteText();
    await pause();
    if (isLeft()) return;
    const look = rememberFew((text) => searchNames(index, text));
    setState({ names: { status: "ready", index, look, alike: wordsAlike(index) } });
    nameSitesBy(rememberFew((text) => sitesNamed(index, look(text.trim()))));
  } catch (error) {
    if (!isLeft()) setState({ names: { status: "failed", fault: faultOf(error) } });
  }
}

const wordsAlike = ({ source: { also = [], names } }: NameIndex): readonly Alike[] =>
  also.map(({ words, held }) => ({ words: words.map((word) => names[word]?.[0] ?? ""), held }));

function sitesNamed(index: NameIndex, { hits }: NamesFound): ReadonlySet<string> {
  const ids = hits.flatMap(({ entry }) => {
    const { kind, id } = index.source.entries[entry] ?? {};
    return id !== undefined && (kind === "site" || kind === "passage") ? [id] : [];
  });
  return new Set(ids);
}

/** A filter asks several times for one text, and the results follow a letter behind. */
const REMEMBERED = 3;
function rememberFew<R>(compute: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= REMEMBERED) known.delete(oldest);
    known.set(text, result);
    return result;
  };
}

/** Characters beyond which a reader on a slow line is asked first; compressed they are about a fourth. */
const LARGE = 4_000_000;
const AT_ONCE = 2;

export const charactersOf = (parts: readonly TextPart[]): number =>
  parts.reduce((sum, { characters }) => sum + characters, 0);

/**
 * All texts, always all and always in one order, the reader's language first: the host learns that somebody searches,
 * and nothing of what.
 */
export async function requestTexts(language: string, { asked }: { readonly asked: boolean }): Promise<void> {
  const { names, textStatus } = getState();
  if (names.status !== "ready" || textStatus === "loading" || textStatus === "ready") return;
  // Whoever made the link shows no accounts: none is looked into.
  if (!useAtlas.getState().host.accounts) {
    setState({ textStatus: "ready" });
    return;
  }
  const parts = names.index.source.texts;
  if (!asked && charactersOf(parts) > LARGE) {
    setState({ textStatus: "large" });
    return;
  }
  setState({ textStatus: "loading", texts: [] });
  const order = [...parts].sort((a, b) => Number(b.language === language) - Number(a.language === language));
  try {
    for (let at = 0; at < order.length; at += AT_ONCE) {
      const loaded = await Promise.all(
        order.slice(at, at + AT_ONCE).map(({ file }) => loadSearchTexts(file, edition())),
      );
      for (const source of loaded) {
        const more = await inSlices(buildTextIndexes(source));
        setState(({ texts }) => ({ texts: [...texts, ...more] }));
        await pause();
      }
    }
    setState({ textStatus: "ready" });
  } catch {
    setState({ textStatus: "failed" });
  }
}
