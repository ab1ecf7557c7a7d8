/** Citations in words: fetched when one is asked for, put together with what only the reader's page knows. */
import { useEffect, useState } from "react";
import { fillPattern, type CitationStyle, type PagePattern, type Runs, type Written } from "../../core/citations";
import type { Citation } from "../../core/export/cite";
import { loadPagePatterns, loadSourceCitations } from "../load-later";
import { edition } from "../store";
import type { TakeAwayWords } from "./words";

type Known<T> = { readonly status: "ready"; readonly value: T } | { readonly status: "loading" | "failed" };

/** Once for all forms on the page; what failed is asked for again by the next one. */
function once<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const at = `${edition().version ?? ""} ${key}`;
    const known = asked.get(at);
    if (known) return known;
    const loading = load(key);
    asked.set(at, loading);
    loading.catch(() => asked.delete(at));
    return loading;
  };
}

const sourceCitations = once((language) => loadSourceCitations(language, edition()));
const pagePatterns = once(() => loadPagePatterns(edition()));

function useKnown<T>(load: ((key: string) => Promise<T>) | null, key: string): Known<T> {
  const [known, setKnown] = useState<{ readonly key: string; readonly known: Known<T> }>();
  useEffect(() => {
    if (!load) return undefined;
    let current = true;
    const put = (result: Known<T>) => {
      if (current) setKnown({ key, known: result });
    };
    load(key)
      .then((value) => put({ status: "ready", value }))
      .catch(() => put({ status: "failed" }));
    return () => {
      current = false;
    };
  }, [load, key]);
  return known?.key === key ? known.known : { status: "loading" };
}

export const usePagePatterns = (): Known<readonly PagePattern[]> => useKnown(pagePatterns, "");

/** Asked for only where there is a source to cite. */
export const useSourceCitations = (language: string, wanted: boolean): Known<ReadonlyMap<string, Written>> =>
  useKnown(wanted ? sourceCitations : null, language);

/** The pattern of a page with its title, the version, the link or what stands for it, and the day it is read. */
export function writtenPage(
  { item, page = "" }: Citation,
  pattern: PagePattern,
  style: CitationStyle,
  words: TakeAwayWords,
): Runs {
  const { locale, pattern: runs } = pattern[style];
  return fillPattern(runs, {
    title: item.title,
    version: words.cite.version(item.version ?? ""),
    link: page,
    day: new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date()),
  });
}

/** The original first, where the document passes it on. */
export function afterOriginal(original: string | null, read: Runs, words: TakeAwayWords): Runs {
  return original === null ? read : [words.cite.readIn(original), ...read];
}
