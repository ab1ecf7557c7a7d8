import type { TestimonyDetail } from "../../core/dataset";
import { accountsOfSite, conditionsByCategory, type ConditionGroup } from "../../core/relations";
import { fragmentOf, keyOfPart, pathIn, wayTo } from "../addresses";
import { cut, PAGE_LIMIT, type Part } from "../cut";
import { placeName, say, siteName, typeName, type Edition } from "../edition";
import type { Page, Press } from "../page";
import { Parts } from "../PageShell";
import { ConditionsApart, FurtherAccounts, PlanApart, WayToPart, WholeSite, type SiteSubject } from "./site-parts";

export const sitePages = (edition: Edition, press: Press): readonly Page[] =>
  edition.listed.flatMap(({ site }) => pagesOfSite(edition, press, site.id));

/** Makes the pages of one site. */
interface Maker {
  readonly subject: SiteSubject;
  readonly base: Omit<Page, "body" | "key">;
  readonly key: string;
}

const keyOf = (id: string): string => `site/${id}/`;

function makerOf(edition: Edition, id: string): Maker {
  const { published, listed } = edition;
  // Each language has its own order of names.
  const at = listed.findIndex(({ site }) => site.id === id);
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

function pagesOfSite(edition: Edition, press: Press, id: string): readonly Page[] {
  const maker = makerOf(edition, id);
  const { apart, parts } = press.once(id, () => fit(id, press));
  return [
    ...parts.map((part) => tellingPage(maker, apart, part)),
    ...(apart.includes("plan") ? planPages(maker) : []),
    ...(apart.includes("conditions") ? conditionPages(maker, press) : []),
  ];
}

/** What leaves the site's page, and how its accounts are cut. */
function fit(id: string, press: Press): { readonly apart: Apart; readonly parts: readonly Part[] } {
  const makers = new Map(press.editions.map((edition) => [edition, makerOf(edition, id)]));
  const heaviest = (make: (maker: Maker) => Page): number =>
    press.heaviest((edition) => make(makers.get(edition) ?? makerOf(edition, id)));
  const [maker] = makers.values();
  const told = maker ? toldAt(maker).length : 0;
  const choices = APART.filter((apart) => maker?.subject.plan !== undefined || !apart.includes("plan"));
  const fits = (apart: Apart, to: number): boolean =>
    heaviest((one) => tellingPage(one, apart, { from: 0, to, page: 1, of: to === told ? 1 : 2 })) <= PAGE_LIMIT;
  // Parts leave the page only where hardly an account would fit beside them.
  const apart =
    choices.find((tried) => fits(tried, Math.min(FEWEST, told))) ??
    choices.find((tried) => fits(tried, Math.min(1, told))) ??
    choices.at(-1) ??
    [];
  return { apart, parts: cut(told, (part) => heaviest((one) => tellingPage(one, apart, part))) };
}

/** Accounts that stand on the first page if at all possible. */
const FEWEST = 5;

const toldAt = ({ subject: { whole } }: Maker): readonly TestimonyDetail[] => [...whole.accounts, ...whole.reports];

/** The site's page, or one that goes on with its accounts. */
function tellingPage(maker: Maker, apart: Apart, part: Part): Page {
  const shown = { ...part, items: toldAt(maker).slice(part.from, part.to) };
  return part.page === 1 ? wholePage(maker, apart, shown) : furtherPage(maker, shown);
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
      words.describe.holds(t.common.list(counted), conditions),
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

interface Shown extends Part {
  readonly items: readonly TestimonyDetail[];
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
          name={siteName(maker.subject.feature, edition)}
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
          name={siteName(maker.subject.feature, edition)}
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
      says={edition.words.moreAccounts(shown.from + 1, shown.to, all)}
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
function conditionPages(maker: Maker, press: Press): readonly Page[] {
  const { id } = maker.subject.feature;
  const groups = conditionsByCategory(maker.subject.detail.conditions);
  const parts = press.once(`${id} conditions`, () =>
    cut(groups.length, (part) => press.heaviest((edition) => conditionPage(makerOf(edition, id), groups, part))),
  );
  return parts.map((part) => conditionPage(maker, groups, part));
}

function conditionPage(maker: Maker, groups: readonly ConditionGroup[], { from, to, page, of }: Part): Page {
  const { subject } = maker;
  const { edition } = subject;
  const own = `${maker.key}conditions/`;
  const heading = edition.t.panels.conditions.heading;
  const key = keyOfPart(own, "", page);
  const name = of > 1 ? edition.words.partPage(heading, page, of) : heading;
  const more = of > 1 && (
    <Parts
      edition={edition}
      says={name}
      page={page}
      of={of}
      href={(number) => way(maker, key, keyOfPart(own, "", number))}
    />
  );
  const body = <ConditionsApart subject={subject} groups={groups.slice(from, to)} more={more} />;
  return partPage(maker, { key, name, body });
}
