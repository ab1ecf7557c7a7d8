/** What a panel needs to speak to this reader: catalogue, language of a text, names of the dataset, links. Works without a DOM. */
import { createContext, useContext, type MouseEvent, type ReactNode } from "react";
import type { AtlasManifest, LocalText } from "../core/dataset";
import type { HostSettings, SiteSelection } from "../core/url-state";
import type { Distress } from "../core/vocabulary";
import type { Catalogue } from "./i18n/catalogue";

export interface Reading {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  readonly t: Catalogue;
  readonly manifest: AtlasManifest;
  /** Address that opens something, to be copied or opened in another tab. */
  readonly href: (selection: SiteSelection) => string;
  /** Goes before that address where the document is not the atlas's own page. */
  readonly base?: string | undefined;
  /** Inside another site's page: links that leave open a window of their own, since many sites refuse to be framed. */
  readonly framed?: boolean;
  /** What opens by itself, and the way to choose it; absent on static pages, where all that may distress stays closed. */
  readonly care?: ReaderCare;
  /** What whoever made the link has set for its readers: less than usual, never more. */
  readonly host?: HostSettings;
  /** Opens it here; absent on static pages, where the address does. */
  readonly open?: (selection: SiteSelection) => void;
}

export interface ReaderCare {
  readonly open: readonly Distress[];
  /** Kinds an embedding page keeps closed. */
  readonly limit: readonly Distress[];
  readonly choose: () => void;
}

const ReadingContext = createContext<Reading | null>(null);
export const ReadingProvider = ReadingContext.Provider;

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error("useReading needs a ReadingProvider above it");
  return reading;
}

export interface ChosenText {
  readonly text: string;
  readonly lang: string;
  /** The reader's language has no text: another one stands in and says so. */
  readonly fallback: boolean;
}

/** The reader's language, else the dataset's default, else the first there is. */
export function chooseText(text: LocalText, language: string, languages: readonly string[]): ChosenText {
  for (const lang of [language, ...languages, ...Object.keys(text)]) {
    const found = text[lang];
    if (found !== undefined) return { text: found, lang, fallback: lang !== language };
  }
  return { text: "", lang: language, fallback: true };
}

/** The string alone, for places such as an attribute that cannot carry a language. */
export const textOf = (text: LocalText, reading: Pick<Reading, "language" | "manifest">): string =>
  chooseText(text, reading.language, reading.manifest.languages).text;

/** Text of the dataset with its `lang`; a small mark says when it is not the reader's language. */
export function Local({ text, mark = false }: { readonly text: LocalText; readonly mark?: boolean }) {
  const { language, manifest, t } = useReading();
  const chosen = chooseText(text, language, manifest.languages);
  const plain = chosen.lang === language ? chosen.text : <span lang={chosen.lang}>{chosen.text}</span>;
  if (!mark || !chosen.fallback) return <>{plain}</>;
  return (
    <>
      {plain} <span className="fallback-mark">{t.common.onlyIn(chosen.lang)}</span>
    </>
  );
}

/** Whether a link is to open here, and neither in another tab nor as a file. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** A link to something in the atlas: a real address, opened in place on a plain click. */
export function AtlasLink({
  to,
  children,
  className,
  current,
  label,
}: {
  readonly to: SiteSelection;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
  readonly label?: string;
}) {
  const { href, base = "", open } = useReading();
  const onClick = (event: MouseEvent) => {
    if (!open || !isPlainClick(event)) return;
    event.preventDefault();
    open(to);
  };
  return (
    <a
      href={base + href(to)}
      onClick={onClick}
      className={className}
      aria-current={current ? "true" : undefined}
      aria-label={label}
    >
      {children}
    </a>
  );
}
