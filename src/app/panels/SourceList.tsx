/** The documents behind a panel, numbered as they are cited in it. */
import "../styles/sources.css";
import { memo, useCallback, useMemo } from "react";
import { tally } from "../../core/accountability";
import type { SourceDocument } from "../../core/dataset";
import { edtfOfDateParts } from "../i18n/format-period";
import type { Library } from "../load-dataset";
import { useReading } from "../reading";
import type { Loaded } from "../store";
import { sourceAnchor } from "./citations";
import { Section } from "./Facts";
import { Rest, useSteps } from "./steps";
import { CiteSource } from "./take-away";
import { LibraryWaiting } from "./Waiting";

interface SourceListProps {
  readonly numbers: ReadonlyMap<string, number>;
  readonly library: Loaded<Library>;
  readonly retry?: (() => void) | undefined;
}

/** Each with its own small form: a dozen is a few milliseconds. */
const FIRST = 20;
const STEP = 40;

export function SourceList({ numbers, library, retry }: SourceListProps) {
  const { t, language } = useReading();
  const words = t.panels.sources;
  // As text, so that a panel drawn again with the same documents does not list them again.
  const ids = [...numbers.keys()].join(" ");
  const cited = useMemo(() => (ids === "" ? [] : ids.split(" ")), [ids]);
  const sources = library.status === "ready" ? library.value.sources : null;
  const common = useMemo(
    () => (sources ? commonRights(cited.flatMap((id) => sources.get(id) ?? [])) : null),
    [cited, sources],
  );
  if (cited.length === 0) return null;
  return (
    <Section
      id="sources"
      heading={words.heading}
      note={
        sources
          ? [words.note, ...(common === null ? [] : [words.rights(rightsIn(common, language))])].join(" ")
          : undefined
      }
    >
      {sources ? (
        <NumberedSources cited={cited} sources={sources} commonRights={common?.rights ?? null} />
      ) : (
        <LibraryWaiting library={library} retry={retry} />
      )}
    </Section>
  );
}

interface NumberedSourcesProps {
  /** In the order of their numbers. */
  readonly cited: readonly string[];
  readonly sources: ReadonlyMap<string, SourceDocument>;
  readonly commonRights: string | null;
}

const NumberedSources = memo(function NumberedSources({ cited, sources, commonRights: common }: NumberedSourcesProps) {
  const rowsTo = useCallback(
    (anchor: string) => cited.findIndex((_, at) => sourceAnchor(at + 1) === anchor) + 1,
    [cited],
  );
  const { count, left, draw } = useSteps(cited.length, { of: sources, first: FIRST, step: STEP, rowsTo });
  return (
    <>
      <ul className="sources">
        {cited.slice(0, count).map((id, at) => (
          <NumberedSource key={id} id={id} number={at + 1} source={sources.get(id)} common={common} />
        ))}
      </ul>
      <Rest left={left} draw={draw} />
    </>
  );
});

const NumberedSource = memo(function NumberedSource({
  id,
  number,
  source,
  common,
}: {
  readonly id: string;
  readonly number: number;
  readonly source: SourceDocument | undefined;
  readonly common: string | null;
}) {
  const { t } = useReading();
  return (
    <li id={sourceAnchor(number)} tabIndex={-1} className="source">
      <span className="source-number">{number}</span>{" "}
      <div className="source-says">
        {source ? <Source source={source} commonRights={common} /> : t.panels.sources.missing(id)}
      </div>
    </li>
  );
});

const authorsOf = ({ author = [] }: SourceDocument): string =>
  author
    .map((name) => ("literal" in name ? name.literal : [name.given, name.family].filter(Boolean).join(" ")))
    .join(", ");

const dateOf = (date: SourceDocument["issued"]): string | null => {
  const [parts] = date?.["date-parts"] ?? [];
  return parts ? edtfOfDateParts(parts) : null;
};

/** Text of records never becomes a link of another kind than to a web page. */
const isWebAddress = (address: string | undefined): address is string =>
  address !== undefined && /^https?:\/\//i.test(address);

/** A note on rights that most of the list shares is said once; fewer than this many is no habit. */
const SHARED_BY = 3;

/** A source that carries the note most share, or null. */
function commonRights(sources: readonly SourceDocument[]): SourceDocument | null {
  const [most] = tally(sources.flatMap(({ rights }) => rights ?? []));
  // Said for all only where every source carries a note: a source without one has said nothing about its rights.
  return most && most[1] >= SHARED_BY && sources.every(({ rights }) => rights !== undefined)
    ? (sources.find(({ rights }) => rights === most[0]) ?? null)
    : null;
}

const rightsIn = ({ rights = "", rightsTexts }: SourceDocument, language: string): string =>
  rightsTexts?.[language] ?? rights;

function Source({
  source,
  commonRights: common,
}: {
  readonly source: SourceDocument;
  readonly commonRights: string | null;
}) {
  const { t, language } = useReading();
  const words = t.panels.sources;
  const author = authorsOf(source);
  const issued = dateOf(source.issued);
  const accessed = dateOf(source.accessed);
  return (
    <>
      {author !== "" && `${author}: `}
      <cite lang={source.language}>{source.title}</cite>
      {source.publisher !== undefined && source.publisher !== author && `. ${source.publisher}`}
      {`, ${issued === null ? t.common.undated : t.vocabulary.period(issued)}`}{" "}
      <div className="source-address">
        {isWebAddress(source.URL) ? <WebLink address={source.URL} /> : <span>{words.noAddress}</span>}
        {isWebAddress(source.archived) && <WebLink address={source.archived} text={words.archived} />}
        {accessed !== null && <span>{words.accessed(t.vocabulary.period(accessed))}</span>}
      </div>
      {source.primary !== undefined && (
        <div className="source-note">
          {words.primary} {source.primary}
        </div>
      )}
      {source.holder !== undefined && (
        <div className="source-note">
          {words.holder} {source.holder}
        </div>
      )}
      {source.rights !== undefined && source.rights !== common && (
        <div className="source-rights">{rightsIn(source, language)}</div>
      )}
      <CiteSource source={source} />
    </>
  );
}

/** An address outside the atlas: the host's name is shown, so that a reader sees where it leads. */
export function WebLink({ address, text }: { readonly address: string; readonly text?: string }) {
  const { t, framed } = useReading();
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1] ?? address;
  return (
    <a href={address} target={framed ? "_blank" : undefined} rel="noreferrer noopener">
      {text ?? host}
      <span className="visually-hidden"> ({t.panels.sources.leaves})</span>
    </a>
  );
}
