/** Pages about the atlas as a whole. */
import { dataPageWords } from "../../app/i18n/data-page-words";
import { AboutPage } from "../../app/panels/AboutPage";
import { ActionList } from "../../app/panels/Actions";
import { ActionsPage } from "../../app/panels/ActionsPage";
import { Citations } from "../../app/panels/citations";
import { DataNotes } from "../../app/panels/DataNotes";
import { DataPage } from "../../app/panels/DataPage";
import { Section } from "../../app/panels/Facts";
import { PanelFrame } from "../../app/panels/PanelFrame";
import { PromisePage } from "../../app/panels/PromisePage";
import { SourceList } from "../../app/panels/SourceList";
import type { ActionDetail } from "../../core/dataset";
import { newestFirst, sourceNumbers } from "../../core/relations";
import type { PageName } from "../../core/url-state";
import { fragmentOf, keyOfPart, pathIn, rootFrom, wayTo } from "../addresses";
import { cut, type Part } from "../cut";
import { say, type Edition } from "../edition";
import type { Page, Press } from "../page";
import { Parts } from "../PageShell";

interface Whole {
  readonly name: PageName;
  readonly title: string;
  readonly description: string;
}

export const baseOf = (edition: Edition, { name, title, description }: Whole): Omit<Page, "body"> => ({
  key: `${name}/`,
  language: edition.language,
  title,
  description,
  fragment: fragmentOf({ kind: "page", page: name }, edition.language),
  layout: "panel",
  subject: { kind: name === "data" ? "data" : "atlas" },
  trail: [{ name: say(edition.manifest.title, edition), key: "" }, { name: title }],
});

export const libraryOf = ({ published }: Edition) => ({ status: "ready", value: published.library }) as const;

export const aboutPages = (edition: Edition): readonly Page[] => [
  {
    ...baseOf(edition, {
      name: "about",
      title: edition.t.panels.about.heading,
      description: say(edition.manifest.description ?? edition.manifest.title, edition),
    }),
    body: <AboutPage library={libraryOf(edition)} />,
  },
];

export const promisePages = (edition: Edition): readonly Page[] => [
  {
    ...baseOf(edition, {
      name: "promise",
      title: edition.t.shell.promise,
      description: say(edition.manifest.description ?? edition.manifest.title, edition),
    }),
    body: (
      <PromisePage
        places={edition.published.dataset.sites.length}
        bundles={[...edition.published.sizes.keys()].filter((path) => path.startsWith("records/")).length}
      />
    ),
  },
];

export function dataPages(edition: Edition): readonly Page[] {
  const { words, published, language, languages } = edition;
  const root = rootFrom(pathIn(language, "data/", languages));
  return [
    {
      ...baseOf(edition, { name: "data", title: dataPageWords(edition).heading, description: words.describe.data }),
      body: (
        <DataPage
          fileHref={(file) => `${root}data/${file}`}
          bundles={[...published.sizes.keys()].filter((path) => path.startsWith("records/")).length}
          sizes={published.sizes}
          notes={DataNotes}
        />
      ),
    },
  ];
}

export function actionPages(edition: Edition, press: Press): readonly Page[] {
  const all = newestFirst(edition.published.library.actions);
  const parts = press.once("actions", () =>
    cut(all.length, (part) => press.heaviest((own) => actionPage(own, all, part))),
  );
  return parts.map((part) => actionPage(edition, all, part));
}

function actionPage(edition: Edition, all: readonly ActionDetail[], { from, to, page, of }: Part): Page {
  const actions = all.slice(from, to);
  const { t, words, language, languages } = edition;
  const title = t.panels.actions.page;
  const description = words.describe.actions(all.length);
  const base = baseOf(edition, { name: "actions", title, description });
  const key = keyOfPart(base.key, "", page);
  const here = pathIn(language, key, languages);
  const library = libraryOf(edition);
  const more = (
    <Parts
      edition={edition}
      says={words.moreActions(from + 1, to, all.length)}
      page={page}
      of={of}
      href={(number) =>
        `${wayTo(here, pathIn(language, keyOfPart(base.key, "", number), languages))}#section-all-actions`
      }
    />
  );
  if (page === 1)
    return { ...base, body: <ActionsPage library={library} part={of === 1 ? undefined : { actions, more }} /> };
  const numbers = sourceNumbers(actions.map(({ sources }) => sources));
  return {
    ...base,
    key,
    continues: base.key,
    title: `${title}: ${words.page(page, of)}`,
    trail: [...base.trail.slice(0, -1), { name: title, key: base.key }, { name: words.page(page, of) }],
    body: (
      <PanelFrame kind={t.panels.pageKind} heading={title}>
        <Citations numbers={numbers}>
          <Section id="all-actions" heading={words.page(page, of)}>
            {more}
            <ActionList actions={actions} sites />
            {more}
          </Section>
          <SourceList numbers={numbers} library={library} />
        </Citations>
      </PanelFrame>
    ),
  };
}
