import { useMemo, type ReactNode } from "react";
import type { Dataset } from "../../core/dataset";
import type { SearchEntry } from "../../core/search/search-files";
import type { Piece } from "../../core/search/mark-pieces";
import { excerptOf } from "../../core/search/text-search";
import { Local, useReading, type Reading } from "../reading";
import { selectDataset, selectRoutesById, selectSitesById, sitesOfAccount } from "../selectors";
import { nameOf } from "../list/group-sites";
import { useAtlas } from "../store";
import { SymbolGlyph } from "../symbols";
import { NEAR_KM, sitesNear } from "./choose";
import type { AccountResult, NamedResult, Result } from "./find";
import { useSearchWords } from "./search-words";

export function ResultRow({ result }: { readonly result: Result }) {
  const words = useSearchWords();
  switch (result.kind) {
    case "account":
      return <AccountRow result={result} />;
    case "withdrawn":
      return (
        <Row title={result.id}>
          <span className="found-line">{words.withdrawn}</span>
        </Row>
      );
    default:
      return <NamedRow result={result} />;
  }
}

function Row({
  glyph,
  title,
  children,
}: {
  readonly glyph?: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <>
      <span className="found-glyph" aria-hidden="true">
        {glyph}
      </span>
      <span className="found-text">
        <span className="found-name">{title}</span>
        {children}
      </span>
    </>
  );
}

function NamedRow({ result }: { readonly result: NamedResult }) {
  const { language } = useReading();
  const words = useSearchWords();
  const { names, matched, byWord } = result;
  const own = names.find(([, lang]) => lang === language) ?? names[0] ?? ["", language];
  const other = names.find((name) => name !== own);
  // A name that stands in the row already has been said.
  const said = matched !== null && matched !== own && matched !== other;
  return (
    <Row glyph={<Glyph result={result} />} title={<span lang={own[1]}>{own[0]}</span>}>
      <span className="found-line">
        {other && other[0] !== own[0] && (
          <>
            <span lang={other[1] || undefined}>{other[0]}</span>
            {" · "}
          </>
        )}
        <Detail result={result} />
      </span>
      {said && (
        <span className="found-line">
          {byWord ? words.byWord : words.matched} <b lang={matched[1] || undefined}>{matched[0]}</b>
        </span>
      )}
    </Row>
  );
}

function Glyph({ result: { kind, entry } }: { readonly result: NamedResult }) {
  const { manifest } = useReading();
  const site = useAtlas(selectSitesById).get(entry.id);
  if (kind === "site" || kind === "passage") {
    const type = manifest.siteTypes.find(({ id }) => id === site?.properties.type);
    return type ? <SymbolGlyph form={type.symbol} role={type.colourRole} size={16} /> : null;
  }
  return (
    <svg viewBox="0 0 16 16" width="16" height="16">
      {FORMS[kind]}
    </svg>
  );
}

const FORMS = {
  place: <circle cx="8" cy="8" r="2.5" fill="currentColor" stroke="none" />,
  route: <path d="M3 13C4 6 8 3 13 3M9.5 2.5 13 3l-1 3.5" />,
  story: (
    <path d="M8 4.5C6.5 3 4.5 3 2.5 3v9.5c2 0 4 0 5.5 1.5 1.5-1.5 3.5-1.5 5.5-1.5V3C11.5 3 9.5 3 8 4.5zM8 4.5V14" />
  ),
  action: <path d="M4 2.5h8v11H4zM6 6h4M6 9h4" />,
} as const;

/** What there is to say of a kind before it is opened. */
function Detail({ result: { kind, entry } }: { readonly result: NamedResult }) {
  const { manifest, t } = useReading();
  const words = useSearchWords();
  const dataset = useAtlas(selectDataset);
  const site = useAtlas(selectSitesById).get(entry.id);
  const route = useAtlas(selectRoutesById).get(entry.id);
  switch (kind) {
    case "site":
    case "passage": {
      const type = manifest.siteTypes.find(({ id }) => id === site?.properties.type);
      return type ? <Local text={type.short ?? type.label} /> : null;
    }
    case "place": {
      if (!dataset) return null;
      return entry.at === undefined
        ? words.inProvince(dataset.sites.filter(({ properties }) => properties.province === entry.province).length)
        : words.near(sitesNear(dataset, entry.at), NEAR_KM);
    }
    case "route": {
      const { date, pattern } = route?.properties ?? {};
      return pattern ? words.composite : date ? t.vocabulary.period(date) : t.common.undated;
    }
    case "story":
      return <StoryLine entry={entry} />;
    case "action":
      return entry.date === undefined ? null : t.vocabulary.period(entry.date);
  }
}

/** A story says what it is; a step, whose it is and where it stands. */
function StoryLine({ entry }: { readonly entry: SearchEntry }) {
  const { manifest } = useReading();
  const words = useSearchWords();
  const [id, step] = entry.id.split("/");
  const story = manifest.stories?.find((known) => known.id === id);
  if (!story) return null;
  return step === undefined ? (
    words.steps(story.steps)
  ) : (
    <>
      <Local text={story.title} /> · {words.step(Number(step), story.steps)}
    </>
  );
}

/** Where and when, and what is told of: what the columns hold without a word of the text. */
function accountHead(dataset: Dataset, result: AccountResult, { language, t }: Reading) {
  const { testimonies, links, violations } = dataset.index;
  const sites = new Map(dataset.sites.map((site) => [site.id, site]));
  const where = sitesOfAccount(dataset, result.id).flatMap((id) => {
    const site = sites.get(id);
    return site ? [nameOf(site, language)] : [];
  });
  let mask = 0;
  links.testimony.forEach((testimony, row) => {
    if (testimony === result.at) mask |= links.violations[row] ?? 0;
  });
  const told = violations.flatMap((violation, bit) =>
    (mask & (1 << bit)) === 0 ? [] : [t.vocabulary.violation[violation]],
  );
  const [from, to] = [testimonies.from[result.at] ?? null, testimonies.to[result.at] ?? null];
  const when =
    from === null && to === null
      ? t.common.undated
      : t.vocabulary.period(from === to ? `${from}` : `${from ?? ".."}/${to ?? ".."}`);
  return { where: where[0] ?? t.common.unknown, more: where.length - 1, told: told.join(", "), when };
}

/** A text that tells of something hard is never quoted here: its line says what it tells of, and that the words are in it. */
function AccountRow({ result }: { readonly result: AccountResult }) {
  const reading = useReading();
  const words = useSearchWords();
  const dataset = useAtlas(selectDataset);
  const head = useMemo(() => dataset && accountHead(dataset, result, reading), [dataset, result, reading]);
  if (!head) return null;
  const elsewhere = result.language !== "" && result.language !== reading.language;
  return (
    <Row
      glyph={
        <svg viewBox="0 0 16 16" width="16" height="16">
          <path d="M3 4h10M3 8h10M3 12h6" />
        </svg>
      }
      title={`${head.where}${head.more > 0 ? ` +${head.more}` : ""}`}
    >
      <span className="found-line">{[head.when, head.told].filter(Boolean).join(" · ")}</span>
      {result.closed ? (
        <span className="found-closed">{result.count > 0 ? words.closed(result.count) : words.byId}</span>
      ) : (
        <span className="found-excerpt" lang={result.language}>
          <Marked pieces={excerptOf(result.text, result.ranges)} />
        </span>
      )}
      {elsewhere && <span className="found-line">{words.inLanguage(result.language)}</span>}
    </Row>
  );
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ at, text, marked }) => (marked ? <mark key={at}>{text}</mark> : text));
}
