/** The first page of a language, and the lists by which every other page can be reached. */
import type { ReactNode } from "react";
import { WayInList } from "../WayInList";
import { aboutPageWords } from "../../app/i18n/about-page-words";
import { routeListWords } from "../../app/i18n/route-list-words";
import { otherNames } from "../../app/list/group-sites";
import { Section } from "../../app/panels/Facts";
import { AtlasLink, Local, textOf, useReading } from "../../app/reading";
import { SYMBOL_FIELD, SYMBOL_PATHS } from "../../app/symbols";
import type { RouteFeature, SiteType } from "../../core/dataset";
import { NOTHING_OPEN } from "../../core/url-state";
import type { SymbolForm } from "../../core/vocabulary";
import { fragmentOf, keyOfPart, pathIn, wayTo } from "../addresses";
import { cut, PAGE_LIMIT, type Part } from "../cut";
import { routeName, say, siteName, type Edition, type ListGroup } from "../edition";
import type { Page, Press } from "../page";
import { Parts } from "../PageShell";

type Entry = Edition["listed"][number];

/** Consecutive entries of one group. */
function grouped(entries: readonly Entry[]): readonly { readonly group: ListGroup; readonly entries: Entry[] }[] {
  const groups: { group: ListGroup; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && last.group.id === entry.group.id) last.entries.push(entry);
    else groups.push({ group: entry.group, entries: [entry] });
  }
  return groups;
}

function Places({ edition, entries }: { readonly edition: Edition; readonly entries: readonly Entry[] }) {
  const { t } = edition;
  return (
    <div className="list">
      <Forms entries={entries} edition={edition} />
      {grouped(entries).map(({ group, entries: own }) => (
        <section key={group.id} className="list-group" aria-labelledby={`group-${group.id}`}>
          <h2 id={`group-${group.id}`}>
            {group.label ? <Local text={group.label} /> : t.list.noProvince}{" "}
            {group.country && (
              <span className="list-country">
                <Local text={group.country} />
              </span>
            )}{" "}
            <span className="count">{group.count}</span>
          </h2>
          <ul>
            {own.map(({ site }) => (
              <PlaceRow key={site.id} edition={edition} entry={site} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const formId = (form: SymbolForm): string => `form-${form}`;

/** Hundreds of rows share a few forms: each is drawn once and used. */
function Forms({ entries, edition }: { readonly entries: readonly Entry[]; readonly edition: Edition }) {
  const types = new Set(entries.map(({ site }) => site.properties.type));
  const forms = new Set(edition.manifest.siteTypes.filter(({ id }) => types.has(id)).map(({ symbol }) => symbol));
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" className="visually-hidden">
      {[...forms].map((form) => (
        <symbol key={form} id={formId(form)} viewBox={`0 0 ${SYMBOL_FIELD} ${SYMBOL_FIELD}`}>
          <path d={SYMBOL_PATHS[form]} fill="currentColor" fillRule="evenodd" />
        </symbol>
      ))}
    </svg>
  );
}

function Glyph({ type: { symbol, colourRole } }: { readonly type: SiteType }) {
  return (
    <svg className={`symbol symbol--${colourRole}`} width="15" height="15" aria-hidden="true" focusable="false">
      <use href={`#${formId(symbol)}`} />
    </svg>
  );
}

function PlaceRow({ edition, entry: site }: { readonly edition: Edition; readonly entry: Entry["site"] }) {
  const { language, manifest, t } = edition;
  const type = manifest.siteTypes.find(({ id }) => id === site.properties.type);
  const [other] = otherNames(site, language, manifest.languages);
  const { accounts } = site.properties;
  return (
    <li className="row">
      <AtlasLink to={{ kind: "site", id: site.id }} className="row-link">
        {type && <Glyph type={type} />}
        <span className="row-names">
          <span className="row-name">{siteName(site, edition)}</span>
          {type && (
            <span className="visually-hidden">
              , <Local text={type.label} />
            </span>
          )}
          {other && (
            <>
              {" "}
              <span lang={other.lang} className="row-other">
                {other.name}
              </span>
            </>
          )}
        </span>
        {accounts > 0 && (
          <>
            {" "}
            <span className="row-count">
              <span aria-hidden="true">{accounts}</span>
              <span className="visually-hidden">, {t.list.accountsShort(accounts)}</span>
            </span>
          </>
        )}
      </AtlasLink>
    </li>
  );
}

/** A list of things in one language. */
interface List<T> {
  readonly items: readonly T[];
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly says: (from: number, to: number, of: number) => string;
  readonly show: (items: readonly T[]) => ReactNode;
  readonly groupsOf?: (items: readonly T[]) => readonly string[];
}

/** Makes as many pages as a list needs. */
function listPages<T>(listIn: (edition: Edition) => List<T>, edition: Edition, press: Press): readonly Page[] {
  const { key, items } = listIn(edition);
  const parts = press.once(key, () =>
    cut(items.length, (part) => press.heaviest((own) => listPage(listIn(own), own, part))),
  );
  return parts.map((part) => listPage(listIn(edition), edition, part));
}

function listPage<T>(list: List<T>, edition: Edition, { from, to, page, of }: Part): Page {
  const { key, title, description, says, show, groupsOf } = list;
  const { language, languages, words } = edition;
  const own = list.items.slice(from, to);
  const here = pathIn(language, keyOfPart(key, "", page), languages);
  const first = { name: say(edition.manifest.title, edition), key: "" };
  const parts = of > 1 && (
    <Parts
      edition={edition}
      says={says(from + 1, to, list.items.length)}
      page={page}
      of={of}
      href={(number) => wayTo(here, pathIn(language, keyOfPart(key, "", number), languages))}
    />
  );
  return {
    key: keyOfPart(key, "", page),
    language,
    title: page === 1 ? title : `${title}: ${words.page(page, of)}`,
    description,
    fragment: fragmentOf(NOTHING_OPEN, language, "list"),
    layout: "list",
    subject: { kind: "atlas" },
    ...(page > 1 && { continues: key }),
    ...(groupsOf && { groups: groupsOf(own) }),
    trail: page === 1 ? [first, { name: title }] : [first, { name: title, key }, { name: words.page(page, of) }],
    body: (
      <article className="page-list" aria-labelledby="page-heading">
        <h1 id="page-heading">{title}</h1>
        <p className="record-note">{description}</p>
        {parts}
        {show(own)}
        {parts}
      </article>
    ),
  };
}

const placesIn = (edition: Edition): List<Entry> => ({
  items: edition.listed,
  key: "sites/",
  title: edition.words.places,
  description: `${edition.words.describe.places(edition.listed.length)} ${edition.words.placesNote}`,
  says: edition.words.morePlaces,
  show: (entries) => <Places edition={edition} entries={entries} />,
  groupsOf: (entries) => entries.map(({ group }) => group.id),
});

const routesIn = (edition: Edition): List<RouteFeature> => ({
  items: edition.routes,
  key: "routes/",
  title: edition.words.routes,
  description: edition.words.describe.routes(edition.routes.length),
  says: edition.words.moreRoutes,
  show: (routes) => <Routes edition={edition} routes={routes} />,
});

export const siteLists = (edition: Edition, press: Press): readonly Page[] => listPages(placesIn, edition, press);
export const routeLists = (edition: Edition, press: Press): readonly Page[] => listPages(routesIn, edition, press);

function Routes({ edition, routes }: { readonly edition: Edition; readonly routes: readonly RouteFeature[] }) {
  const { t } = edition;
  const words = routeListWords(edition);
  const groups = [
    [words.patterns, words.patternsNote, routes.filter(({ properties }) => properties.pattern)],
    [words.datedRoutes, "", routes.filter(({ properties }) => !properties.pattern && properties.date !== undefined)],
    [words.undatedRoutes, "", routes.filter(({ properties }) => !properties.pattern && properties.date === undefined)],
  ] as const;
  return (
    <div className="list">
      {groups
        .filter(([, , own]) => own.length > 0)
        .map(([title, note, own]) => (
          <section key={title} className="list-group">
            <h2>
              {title} <span className="count">{own.length}</span>
            </h2>
            {note !== "" && <p className="list-note">{note}</p>}
            <ul>
              {own.map((route) => (
                <li key={route.id} className="row">
                  <AtlasLink to={{ kind: "route", id: route.id }} className="row-link row-link--route">
                    <span className="row-names">
                      <span className="row-name">{routeName(route, edition)}</span>{" "}
                      <span className="row-other">
                        {[
                          route.properties.date === undefined ? "" : t.vocabulary.period(route.properties.date),
                          route.properties.pattern
                            ? ""
                            : words.peopleRange(route.properties.peopleMin, route.properties.peopleMax),
                        ]
                          .filter((part) => part !== "")
                          .join(" · ")}
                      </span>
                    </span>
                  </AtlasLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

/** What stands on the first page, with script and without. */
export function HomeText({
  edition,
  entries,
}: {
  readonly edition: Edition;
  readonly entries: readonly Entry[] | null;
}) {
  const { manifest, t } = edition;
  const { counts } = manifest;
  return (
    <article className="page-list" aria-labelledby="page-heading">
      <h1 id="page-heading">
        <Local text={manifest.subtitle ?? manifest.title} />
      </h1>
      {manifest.description && (
        <p className="record-summary">
          <Local text={manifest.description} mark />
        </p>
      )}
      <p className="record-note">{t.shell.counts(counts.countedSites, counts.testimonies, counts.sources)}</p>
      <WayInList />
      {entries ? <Places edition={edition} entries={entries} /> : <Provinces edition={edition} />}
      <MapNotes />
    </article>
  );
}

/** Where all places are too many for the first page: their groups, each with its place in the list. */
function Provinces({ edition }: { readonly edition: Edition }) {
  const { language, languages, words, t, listed, groupPages } = edition;
  const here = pathIn(language, "", languages);
  const pageOf = (group: string) => wayTo(here, pathIn(language, groupPages.get(group) ?? "sites/", languages));
  return (
    <Section id="provinces" heading={words.byProvince}>
      <ul className="page-provinces">
        {grouped(listed).map(({ group }) => (
          <li key={group.id}>
            <a href={`${pageOf(group.id)}#group-${group.id}`}>
              {group.label ? <Local text={group.label} /> : t.list.noProvince}
            </a>{" "}
            <span className="list-country">{group.country && <Local text={group.country} />}</span>{" "}
            <span className="count">{group.count}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MapNotes() {
  const reading = useReading();
  const { manifest } = reading;
  if (manifest.mapNotes.length === 0) return null;
  return (
    <Section id="cannot-say" heading={aboutPageWords(reading).cannotSay}>
      <ul className="says">
        {manifest.mapNotes.map((note) => (
          <li key={textOf(note, reading)}>
            <Local text={note} mark />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The first page of every language; that of the default one is `index.html` itself and takes it in by the build. */
export function homePages(edition: Edition, press: Press): readonly Page[] {
  // A list that does not fit stands on pages of its own.
  const fits = press.once("home", () => press.heaviest((own) => homePage(own, own.listed)) <= PAGE_LIMIT);
  return [homePage(edition, fits ? edition.listed : null)];
}

function homePage(edition: Edition, entries: readonly Entry[] | null): Page {
  const { language, manifest } = edition;
  const title = say(manifest.title, edition);
  return {
    key: "",
    language,
    title,
    description: say(manifest.description ?? manifest.subtitle ?? manifest.title, edition),
    fragment: fragmentOf(NOTHING_OPEN, language),
    layout: "home",
    subject: { kind: "data" },
    trail: [{ name: title }],
    body: <HomeText edition={edition} entries={entries} />,
  };
}
