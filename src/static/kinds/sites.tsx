import type { TestimonyDetail } from "../../core/dataset";
import { accountsOfSite, conditionsByCategory } from "../../core/relations";
import { fragmentOf, keyOfPart, pathIn, wayTo } from "../addresses";
import { bytesOf, cut, PAGE_LIMIT } from "../cut";
import { placeName, say, siteName, typeName, type Edition } from "../edition";
import type { Page, WritePage } from "../page";
import { Parts } from "../PageShell";
import { ConditionsApart, FurtherAccounts, PlanApart, WayToPart, WholeSite, type SiteSubject } from "./site-parts";

export const sitePages = (edition: Edition, write: WritePage): readonly Page[] =>
  edition.listed.flatMap((_, at) => pagesOfSite(makerOf(edition, at), write));

/** Makes the pages of one site. */
interface Maker {
  readonly subject: SiteSubject;
  readonly base: Omit<Page, "body" | "key">;
  readonly key: string;
}

const keyOf = (id: string): string => `site/${id}/`;

function makerOf(edition: Edition, at: number): Maker {
  const { published, listed } = edition;
  const feature = listed[at]?.site;
  const detail = feature && published.sites.get(feature.id);
  if (!feature || !detail) throw new Error(`No record of the site ${feature?.id ?? ""}.`);
  const subject = {
    edition,
    feature,
    detail,
    plan: published.plans.get(feature.id),
    whole: accountsOfSite(published.testimonies, feature.id),
  };
  return { subject, base: baseOf(edition, at), key: keyOf(feature.id) };
}

/** Parts that leave the page when it is too heavy, the least read first. */
type Apart = readonly ("plan" | "conditions")[];
const APART: readonly Apart[] = [[], ["plan"], ["conditions"], ["plan", "conditions"]];

function pagesOfSite(maker: Maker, write: WritePage): readonly Page[] {
  const { whole, plan } = maker.subject;
  const told = [...whole.accounts, ...whole.reports];
  const choices = APART.filter((apart) => plan !== undefined || !apart.includes("plan"));
  // How many pages there will be is not known while they are filled; a hundred is as long as it gets.
  const firstPage = (items: readonly TestimonyDetail[], apart: Apart) =>
    bytesOf(write(wholePage(maker, apart, { items, from: 0, page: 1, of: items.length === told.length ? 1 : 100 })));
  const apart =
    choices.find((tried) => firstPage(told, tried) <= PAGE_LIMIT) ??
    choices.find((tried) => firstPage(told.slice(0, 1), tried) <= PAGE_LIMIT) ??
    choices.at(-1) ??
    [];
  const cuts = cut(told, (items, first) =>
    first ? firstPage(items, apart) : bytesOf(write(furtherPage(maker, { items, from: 1, page: 2, of: 100 }))),
  );
  let from = 0;
  const pages = cuts.map((items, at) => {
    const shown = { items, from, page: at + 1, of: cuts.length };
    from += items.length;
    return at === 0 ? wholePage(maker, apart, shown) : furtherPage(maker, shown);
  });
  return [
    ...pages,
    ...(apart.includes("plan") ? planPages(maker) : []),
    ...(apart.includes("conditions") ? conditionPages(maker, write) : []),
  ];
}

function baseOf(edition: Edition, at: number): Maker["base"] {
  const { listed, manifest, words, language, t } = edition;
  const entry = listed[at];
  if (!entry) throw new Error("no such place");
  const { site, group } = entry;
  const step = (to: number) => {
    const other = listed[to]?.site;
    return other && { name: siteName(other, edition), key: keyOf(other.id) };
  };
  const { accounts, reports, conditions } = site.properties;
  const counted = [
    accounts > reports ? t.common.accounts(accounts - reports) : "",
    reports > 0 ? t.common.reports(reports) : "",
  ].filter((part) => part !== "");
  const title = siteName(site, edition);
  return {
    language,
    title,
    description: [
      `${words.describe.site(typeName(site, edition), placeName(site, edition))}.`,
      words.describe.holds(counted.length > 0 ? t.common.list(counted) : t.common.accounts(0), conditions),
    ].join(" "),
    fragment: fragmentOf({ kind: "site", id: site.id }, language),
    layout: "panel",
    subject: { kind: "site", site },
    trail: [
      { name: say(manifest.title, edition), key: "" },
      { name: words.places, key: "sites/" },
      {
        name: say(group.label ?? undefined, edition) || t.list.noProvince,
        key: edition.groupPages.get(group.id) ?? "sites/",
        anchor: `#group-${group.id}`,
      },
      { name: title },
    ],
    before: step(at - 1),
    after: step(at + 1),
    neighboursLabel: words.neighbours,
  };
}

interface Shown {
  readonly items: readonly TestimonyDetail[];
  /** How many stand on the pages before. */
  readonly from: number;
  readonly page: number;
  readonly of: number;
}

const idsOf = (items: readonly TestimonyDetail[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));

/** The way from one page of the site to another. */
function way({ subject: { edition } }: Maker, from: string, to: string): string {
  const { language, languages } = edition;
  return wayTo(pathIn(language, from, languages), pathIn(language, to, languages));
}

function wholePage(maker: Maker, apart: Apart, shown: Shown): Page {
  const { subject, base, key } = maker;
  const { edition, plan } = subject;
  const ways = {
    ...(shown.of > 1 && { accounts: <MoreAccounts maker={maker} shown={shown} here={key} /> }),
    ...(apart.includes("plan") && {
      plan: (
        <WayToPart
          id="plan"
          heading={edition.words.planHeading}
          href={way(maker, key, `${key}plan/`)}
          edition={edition}
        />
      ),
    }),
    ...(apart.includes("conditions") && {
      conditions: (
        <WayToPart
          id="conditions"
          heading={edition.t.panels.conditions.heading}
          href={way(maker, key, `${key}conditions/`)}
          edition={edition}
        />
      ),
    }),
  };
  return {
    ...base,
    key,
    accounts: idsOf(shown.items),
    plan: plan !== undefined && !apart.includes("plan"),
    body: <WholeSite subject={subject} items={shown.items} ways={ways} />,
  };
}

/** A page that continues the site's own. */
function partPage(maker: Maker, part: { readonly key: string; readonly name: string; readonly body: Page["body"] }) {
  const { base, key, subject } = maker;
  return {
    ...base,
    key: part.key,
    continues: key,
    title: subject.edition.words.partOf(part.name, base.title),
    trail: [...base.trail.slice(0, -1), { name: base.title, key }, { name: part.name }],
    body: part.body,
  };
}

const accountsKey = (key: string, page: number): string => keyOfPart(key, "accounts", page);

function furtherPage(maker: Maker, shown: Shown): Page {
  const { subject, key } = maker;
  const here = accountsKey(key, shown.page);
  const name = subject.edition.words.accountsPage(shown.page, shown.of);
  const more = <MoreAccounts maker={maker} shown={shown} here={here} />;
  const body = <FurtherAccounts subject={subject} items={shown.items} heading={name} more={more} />;
  return { ...partPage(maker, { key: here, name, body }), accounts: idsOf(shown.items) };
}

function MoreAccounts({ maker, shown, here }: { readonly maker: Maker; readonly shown: Shown; readonly here: string }) {
  const { edition, whole } = maker.subject;
  const all = whole.accounts.length + whole.reports.length;
  return (
    <Parts
      edition={edition}
      says={edition.words.moreAccounts(shown.from + 1, shown.from + shown.items.length, all)}
      page={shown.page}
      of={shown.of}
      href={(page) => `${way(maker, here, accountsKey(maker.key, page))}#section-${page === 1 ? "accounts" : "more"}`}
    />
  );
}

function planPages(maker: Maker): readonly Page[] {
  const { subject, key } = maker;
  const { plan, edition } = subject;
  if (!plan) return [];
  const body = <PlanApart subject={subject} plan={plan} />;
  return [{ ...partPage(maker, { key: `${key}plan/`, name: edition.words.planHeading, body }), plan: true }];
}

/** Conditions by category, as many pages as they need. */
function conditionPages(maker: Maker, write: WritePage): readonly Page[] {
  const { subject } = maker;
  const { edition } = subject;
  const own = `${maker.key}conditions/`;
  const heading = edition.t.panels.conditions.heading;
  const groups = conditionsByCategory(subject.detail.conditions);
  const pageWith = (shown: typeof groups, page: number, of: number): Page => {
    const key = keyOfPart(own, "", page);
    const more = of > 1 && (
      <Parts
        edition={edition}
        says={edition.words.partPage(heading, page, of)}
        page={page}
        of={of}
        href={(number) => way(maker, key, keyOfPart(own, "", number))}
      />
    );
    const name = of > 1 ? edition.words.partPage(heading, page, of) : heading;
    return partPage(maker, { key, name, body: <ConditionsApart subject={subject} groups={shown} more={more} /> });
  };
  const cuts = cut(groups, (shown, first) =>
    bytesOf(write(pageWith(shown, first ? 1 : 2, shown.length === groups.length ? 1 : 100))),
  );
  return cuts.map((shown, at) => pageWith(shown, at + 1, cuts.length));
}
