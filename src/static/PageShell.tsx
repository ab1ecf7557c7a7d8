/** What stands around the text of every static page: the same head as the app's, the way here, the ways on. */
import type { ReactNode } from "react";
import { stepAnchor } from "../app/panels/story/StoryPanel";
import { PlacesProvider } from "../app/panels/places";
import { Local, ReadingProvider, type Reading } from "../app/reading";
import { QuickExit } from "../app/shell/QuickExit";
import type { SiteSelection } from "../core/url-state";
import { fragmentOf, keyOf, pathIn, rootFrom, wayTo } from "./addresses";
import { say, type Edition } from "./edition";
import type { Page } from "./page";
import { pictureAlt } from "./previews/cards";
import { PICTURE, picturePath } from "./previews/picture-address";

/** Address of a selection as it stands on a page: another page, a place on this one, or the map. */
function hrefOn(page: Page, { language, languages, published }: Edition) {
  const here = pathIn(language, page.key, languages);
  const known = (selection: SiteSelection): boolean => {
    if (selection.kind === "site") return published.sites.has(selection.id);
    if (selection.kind === "story") return published.stories.some(({ id }) => id === selection.id);
    if (selection.kind === "page" && selection.page === "stories") return published.stories.length > 0;
    return selection.kind !== "route" || published.routes.has(selection.id);
  };
  return (selection: SiteSelection): string => {
    if (selection.kind === "account" && page.accounts?.has(selection.id)) return `#account-${selection.id}`;
    const key = keyOf(selection);
    const step = selection.kind === "story" && selection.step > 1 ? `#${stepAnchor(selection.step)}` : "";
    return key === null || !known(selection)
      ? `${wayTo(here, "")}#${fragmentOf(selection, language)}`
      : wayTo(here, pathIn(language, key, languages)) + step;
  };
}

export function PageShell({ page, edition }: { readonly page: Page; readonly edition: Edition }) {
  const { language, manifest, t, words, languages } = edition;
  const here = pathIn(language, page.key, languages);
  const to = (key: string, anchor = "") => wayTo(here, pathIn(language, key, languages)) + anchor;
  const reading: Reading = { language, t, manifest, href: hrefOn(page, edition) };
  const map = `${wayTo(here, "")}#${page.fragment}`;
  return (
    <ReadingProvider value={reading}>
      <PlacesProvider value={edition.places}>
        <a className="skip-link" href="#text">
          {words.skip}
        </a>
        <header className="header">
          <p className="header-title">
            <a href={to("")}>
              <Local text={manifest.title} />
            </a>{" "}
            {manifest.subtitle && (
              <small>
                <Local text={manifest.subtitle} />
              </small>
            )}
          </p>
          <div className="view-choice page-views">
            <a href={map}>{words.map}</a> <a href={to("sites/")}>{words.list}</a>
          </div>
          <nav className="header-nav" aria-label={t.shell.pages}>
            {edition.published.stories.length > 0 && <a href={to("stories/")}>{t.shell.stories}</a>}{" "}
            <a href={to("actions/")}>{t.shell.accountability}</a> <a href={to("data/")}>{t.shell.data}</a>{" "}
            <a href={to("about/")}>{t.shell.about}</a>
          </nav>
          <div className="header-tools">
            <Languages page={page} edition={edition} />
            <QuickExit t={t} address={manifest.exitAddress} />
          </div>
        </header>
        {page.trail.length > 1 && (
          <nav className="page-ways" aria-label={words.ways}>
            <ol>
              {page.trail.map(
                ({ name, key, anchor }) =>
                  key !== undefined && (
                    <li key={name}>
                      <a href={to(key, anchor)}>{name}</a>
                    </li>
                  ),
              )}
            </ol>
          </nav>
        )}
        <main className="page-text" id="text" tabIndex={-1}>
          {page.body}
          <PagePicture page={page} edition={edition} />
          <footer className="page-end">
            <p>
              <a href={map}>{page.layout === "panel" ? words.openOnMap : words.openMap}</a>
            </p>
            <Neighbours page={page} to={to} />
            <ul className="page-lists">
              <li>
                <a href={to("sites/")}>{words.places}</a>
              </li>
              <li>
                <a href={to("routes/")}>{words.routes}</a>
              </li>
              <li>
                <a href={to("overview/")}>{t.shell.overview}</a>
              </li>
              <li>
                <a href={to("returns/")}>{t.shell.returns}</a>
              </li>
            </ul>
            <p className="record-meta">
              {say(manifest.publisher.name, edition)}.{" "}
              {words.dataset(t.vocabulary.period(manifest.datasetDate), manifest.datasetVersion)}{" "}
              <a href={manifest.licence.url} rel="license noreferrer">
                {manifest.licence.name}
              </a>
            </p>
            {(page.subject.kind === "site" || page.subject.kind === "route" || page.subject.kind === "story") && (
              <p className="record-meta">{words.addressSays}</p>
            )}
          </footer>
        </main>
      </PlacesProvider>
    </ReadingProvider>
  );
}

/** Where there is no map to move, there is one to look at. */
function PagePicture({ page, edition }: { readonly page: Page; readonly edition: Edition }) {
  const { kind } = page.subject;
  if (page.continues !== undefined || (kind !== "site" && kind !== "route" && page.layout !== "home")) return null;
  const root = rootFrom(pathIn(page.language, page.key, edition.languages));
  return (
    <img
      className="page-picture"
      src={root + picturePath(page, edition)}
      alt={pictureAlt(page, edition)}
      width={PICTURE.width}
      height={PICTURE.height}
      loading="lazy"
    />
  );
}

/** The same page in every language, each named in itself. */
function Languages({ page, edition }: { readonly page: Page; readonly edition: Edition }) {
  const { language, languages, t } = edition;
  if (languages.length < 2) return null;
  const here = pathIn(language, page.key, languages);
  return (
    <ul className="languages" aria-label={t.shell.language}>
      {languages.map((tag) => (
        <li key={tag}>
          <a
            lang={tag}
            hrefLang={tag}
            aria-current={tag === language ? "true" : undefined}
            href={wayTo(here, pathIn(tag, page.key, languages))}
          >
            {new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Neighbours({ page, to }: { readonly page: Page; readonly to: (key: string) => string }) {
  if (!page.before && !page.after) return null;
  return (
    <nav className="page-neighbours" aria-label={page.neighboursLabel}>
      <ul>
        {page.before && (
          <li>
            <span aria-hidden="true">← </span>
            <a rel="prev" href={to(page.before.key)}>
              {page.before.name}
            </a>
          </li>
        )}
        {page.after && (
          <li>
            <a rel="next" href={to(page.after.key)}>
              {page.after.name}
            </a>
            <span aria-hidden="true"> →</span>
          </li>
        )}
      </ul>
    </nav>
  );
}

const AROUND = 3;

/** Which part of a long list stands here, and the way to the others. */
export function Parts({
  says,
  page,
  of,
  href,
  edition,
}: {
  readonly says: ReactNode;
  /** Counted from 1. */
  readonly page: number;
  readonly of: number;
  readonly href: (page: number) => string;
  readonly edition: Edition;
}) {
  const { words } = edition;
  // The first, the last and those around: hundreds of numbers help nobody.
  const numbers = Array.from({ length: of }, (_, at) => at + 1).filter(
    (number) => number === 1 || number === of || Math.abs(number - page) <= AROUND,
  );
  return (
    <div className="page-parts" role="group" aria-label={words.page(page, of)}>
      <p>{says}</p>
      <ul>
        {numbers.map((number, at) => (
          <li key={number}>
            {at > 0 && number - (numbers[at - 1] ?? 0) > 1 && <span className="page-gap">… </span>}
            <a href={href(number)} aria-current={number === page ? "page" : undefined}>
              {number}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
