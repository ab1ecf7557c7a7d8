/** Where a number may stand in a panel, and which records then have to account for it. The nearest rule above it counts. */
import { CONDITION_RULES, EACH, needs } from "./condition-rules";
import { accountAt, actionsAt, linkedIn, routesAt, siteAt, type Page, type Rule } from "./lookup";
import {
  counts,
  accountsAt,
  authorityActions,
  distancesOf,
  evidenceOf,
  figureOf,
  isAbout,
  namingActions,
  numbersIn,
  peopleOf,
  periodGroups,
  reportsAt,
  stepsBetween,
  yearsOf,
  type Group,
} from "./reckon";
import * as raw from "./raw";
import type { RawSite } from "./raw";

/** A published period may be wider than the record's: the privacy gate gives five years, or ten. */
const widened = (period: string | undefined, shown: string): readonly Group[] => {
  const years = yearsOf(period);
  return shown.split(/\s·\s/).flatMap((part) => {
    const numbers = numbersIn(part);
    const [from = 0, to = from + 9] = numbers;
    const holds = years.length > 0 && years.every((year) => from <= year && year <= to);
    return holds && from % 5 === 0 && [4, 9].includes(to - from) ? [numbers] : [];
  });
};

function factsOf(site: RawSite, shown: readonly number[]): readonly Group[] {
  const { town, border } = distancesOf(site);
  return [
    [site.radiusKm < 1 ? Math.round(site.radiusKm * 1000) : site.radiusKm],
    ...periodGroups(site.operating),
    ...periodGroups(site.status?.asOf),
    evidenceOf(site),
    ...shown.filter((km) => [town, border].some((one) => isAbout(km, one, site.radiusKm))).map((km) => [km]),
  ];
}

const named = new Set(raw.actions.flatMap((action) => action.sites ?? []));
const facilities = raw.sites.filter(({ counted }) => counted !== false);
const today = periodGroups(raw.atlas.datasetDate);
const actionYears = raw.actions.flatMap(({ date }) => yearsOf(date).slice(0, 1));
const tally = (values: readonly (string | number)[]): readonly number[] =>
  [...new Set(values)].map((value) => values.filter((one) => one === value).length);
const authorities = raw.atlas.authorities.map(({ label }) => label);

const told = ({ events, patterns }: ReturnType<typeof stepsBetween>): readonly Group[] =>
  [events, patterns].filter((count) => count > 0).map((count) => [count]);

function onward(element: Element, page: Page): readonly Group[] {
  const step = element.closest("li");
  const here = linkedIn(step, "site");
  const before = step?.parentElement?.closest("li");
  const there = before ? linkedIn(before, "site") : (page.sites[0]?.id ?? "");
  const feeds = element.closest("[data-chain]")?.getAttribute("data-chain") === "feeds";
  // A stop that is no site stands between: the step is that of one route.
  return here === "" || there === "" ? [[1]] : told(feeds ? stepsBetween(here, there) : stepsBetween(there, here));
}

export const RULES: readonly Rule[] = [
  ["a[href^='#site=']", (link) => ({ texts: [raw.siteOf(link.getAttribute("href")?.slice(6) ?? "")?.name] })],
  ["a[href^='#route=']", (link) => ({ texts: [raw.routeOf(link.getAttribute("href")?.slice(7) ?? "")?.name] })],
  [
    ".help dd",
    (entry) => {
      const phone = entry.querySelector(".help-phone")?.textContent ?? "";
      const line = raw.atlas.helpLines.find((known) => known.phone === phone);
      return { texts: [line?.phone, line?.name, line?.hours], groups: periodGroups(line?.asOf) };
    },
  ],
  [".record-head", (_, { sites }) => ({ groups: [[sites.length]] })],
  [
    "h1, .record-names, .record-aliases, .comparison-whose",
    (_, { sites, route }) => ({
      texts: [route?.name, ...sites.flatMap(({ name, aliases = [] }) => [name, ...aliases])],
    }),
  ],
  [".fact-basis", (_, { sites }) => ({ texts: [sites[0]?.locationBasis] })],
  [
    ".record-site-facts, .facts dd",
    (element, { sites, route }) => ({
      texts: authorities,
      groups: route
        ? [...periodGroups(route.date), peopleOf(route.people ?? {})]
        : sites.flatMap((site) => factsOf(site, numbersIn(element.textContent ?? ""))),
    }),
  ],
  [".record-summary", (_, { sites, route }) => ({ texts: [sites[0]?.summary, route?.statement] })],

  ...CONDITION_RULES,

  // Accounts
  [
    ".account summary .record-meta",
    (element) => {
      const account = accountAt(element);
      return {
        texts: raw.sources.filter(({ id }) => account?.sources.includes(id)).map(({ publisher }) => publisher),
        groups: [...periodGroups(account?.period), ...widened(account?.period, element.textContent ?? "")],
      };
    },
  ],
  [".account-text", (element) => ({ texts: [accountAt(element)?.text] })],
  [
    ".account-notes li",
    (element) => ({
      texts: [
        accountAt(element)?.holder,
        ...Object.values(accountAt(element)?.siteLink ?? {}).map(({ reason }) => reason),
      ],
    }),
  ],

  // Ways
  [".event-date", (element) => ({ groups: routesAt(element).flatMap(({ date }) => periodGroups(date)) })],
  [
    ".event-people",
    (element) => ({
      groups: routesAt(element).flatMap((route) => [
        peopleOf(route.people ?? {}),
        ...(route.legs ?? []).map(({ people }) => peopleOf(people ?? {})),
      ]),
    }),
  ],
  [
    ".neighbour-told, .comparison-neighbour .record-meta",
    (element, page) => {
      const own = siteAt(element, page)?.id ?? "";
      const other = linkedIn(element.closest(".neighbour, .comparison-neighbour"), "site");
      const stops = raw.routes.filter(({ stops: along }) => along.some(({ site }) => site === own));
      return {
        groups:
          other === ""
            ? counts(stops)
                .map((most) => [most])
                .concat([[1]])
            : [...told(stepsBetween(other, own)), ...told(stepsBetween(own, other))],
      };
    },
  ],
  [".onward .record-meta", (element, page) => ({ groups: onward(element, page) })],
  [
    "[data-chain] > .record-note",
    (element) => {
      const steps = [...(element.parentElement?.querySelectorAll(".onward li") ?? [])];
      const reached = new Set(steps.map((step) => linkedIn(step, "site")).filter((id) => id !== ""));
      const composite = steps.filter((step) => step.hasAttribute("data-pattern")).length;
      return { groups: [composite === 0 ? [reached.size] : [reached.size, composite]] };
    },
  ],

  // Actions
  [".action-date", (element) => ({ groups: actionsAt(element).flatMap(({ date }) => periodGroups(date)) })],
  [
    ".action-title, .action-summary, .action-next, .comparison-action",
    (element) => ({ texts: actionsAt(element).flatMap(({ title, summary, nextStep }) => [title, summary, nextStep]) }),
  ],
  [
    ".action .record-meta, .comparison-action .record-meta",
    (element) => ({
      texts: actionsAt(element).flatMap(({ forum, forumNames }) => [forum, forumNames]),
      groups: actionsAt(element).flatMap(({ date, status }) => [...periodGroups(date), ...periodGroups(status?.asOf)]),
    }),
  ],
  [
    ".record-actions",
    (_, { sites: [site] }) => {
      if (!site) return {};
      const all = raw.actions.length;
      return {
        texts: authorities,
        groups: [[namingActions(site.id)], [authorityActions(site)], [all], ...today.map((date) => [all, ...date])],
      };
    },
  ],
  [
    ".timeline-year",
    (element) => {
      const shown = [...(element.closest("svg")?.querySelectorAll(".timeline-year") ?? [])].flatMap(({ textContent }) =>
        numbersIn(textContent ?? ""),
      );
      const [first = 0, second = 0] = shown;
      const even = shown.slice(0, -1).every((year, at) => year === first + at * (second - first));
      return {
        groups:
          even && first === Math.min(...actionYears) && shown.at(-1) === Math.max(...actionYears)
            ? shown.map((year) => [year])
            : [],
      };
    },
  ],
  [
    ".timeline-key li",
    (element) => {
      // Families of kinds: each kind of action in exactly one, so the counts add up to all of them.
      const shown = [...(element.parentElement?.children ?? [])].flatMap((one) => numbersIn(one.textContent ?? ""));
      return {
        groups: shown.reduce((sum, one) => sum + one, 0) === raw.actions.length ? shown.map((one) => [one]) : [],
      };
    },
  ],
  [
    ".timeline .record-note",
    () => {
      const most = Math.max(...tally(actionYears));
      const busiest = [...new Set(actionYears)].filter(
        (year) => actionYears.filter((one) => one === year).length === most,
      );
      return { groups: [[raw.actions.length, Math.min(...actionYears), Math.max(...actionYears), ...busiest, most]] };
    },
  ],
  [".record-all-actions > .record-note", () => ({ groups: [[raw.actions.length, raw.actions.length]] })],
  [
    ".record-gap .gap-count",
    (element) => {
      const id = linkedIn(element.closest("li"), "site");
      return { groups: [counts(accountsAt(id)), counts(reportsAt(id))] };
    },
  ],
  [".record-gap summary", (element) => ({ groups: [[element.parentElement?.querySelectorAll("li").length ?? 0]] })],
  [
    ".record-gap .record-note",
    () => ({
      groups: today.map((date) => [facilities.filter(({ id }) => !named.has(id)).length, facilities.length, ...date]),
    }),
  ],
  [".record-body > .record-note", () => ({ groups: today.map((date) => [raw.actions.length, ...date]) })],

  // Routes
  [".counts .figure-value", (_, { route }) => ({ groups: (route?.counts ?? []).map(peopleOf) })],
  [
    ".counts .count-by, .count-group .figure-scope",
    (_, { route }) => ({ texts: (route?.counts ?? []).flatMap(({ by, scope }) => [by, scope]) }),
  ],
  [
    ".stops",
    (_, { route }) => ({
      texts: [
        ...authorities,
        ...(route?.stops ?? []).map(({ place }) => place),
        ...Object.values(route?.siteLink ?? {}).map(({ reason }) => reason),
      ],
      groups: [
        ...(route?.stops ?? []).flatMap(({ date }) => periodGroups(date)),
        ...(route?.legs ?? []).flatMap(({ people, date }) => [peopleOf(people ?? {}), ...periodGroups(date)]),
      ],
    }),
  ],

  // Plan
  [
    ".plan-occupancy",
    (_, { sites: [site] }) => {
      const crowded = (site?.conditions ?? []).filter(({ category }) => category === "occupancy");
      return {
        texts: [EACH, ...raw.standards.map(({ statement }) => statement)],
        groups: [...crowded.map(figureOf), ...needs(crowded)],
      };
    },
  ],
  [
    ".plan",
    (_, { sites: [site] }) => {
      const plan = raw.plans.find((one) => one.site === site?.id);
      const parts = plan?.parts ?? [];
      return {
        texts: [plan?.description, plan?.note, ...parts.flatMap(({ label, note }) => [label, note])],
        // Parts of one kind are counted; cells are numbered.
        groups: [
          ...tally(parts.map(({ kind }) => kind)).map((count) => [count]),
          ...parts.flatMap(({ label }) => numbersIn(label["en"] ?? "").map((one) => [one])),
        ],
      };
    },
  ],

  // Comparison
  [
    ".comparison-tally .comparison-count",
    (element, page) => {
      const id = siteAt(element, page)?.id ?? "";
      const kinds = accountsAt(id).map(({ violations = [] }) => [
        ...new Set(violations.flatMap(({ kind, site }) => (site === id ? [kind] : []))),
      ]);
      return { groups: tally(kinds.flat()).map((count) => [count]) };
    },
  ],
  [
    ".comparison td",
    (element, page) => {
      const site = siteAt(element, page);
      if (!site) return {};
      return {
        texts: authorities,
        groups: [
          ...factsOf(site, numbersIn(element.textContent ?? "")),
          counts(accountsAt(site.id)),
          counts(reportsAt(site.id)),
          [namingActions(site.id)],
        ],
      };
    },
  ],

  // Sources: who, what, when, and where it is kept, as the record has it.
  [
    ".source-number",
    (element) => ({
      groups: [[[...(element.closest(".sources")?.children ?? [])].indexOf(element.closest("li") as Element) + 1]],
    }),
  ],
  [
    ".source-says",
    (element) => {
      const title = element.closest(".source-says")?.querySelector("cite")?.textContent;
      const own = raw.sources.filter((source) => source.title === title);
      const strings = (value: unknown): string[] =>
        typeof value === "string"
          ? [value, ...hostOf(value)]
          : typeof value === "object" && value
            ? Object.values(value).flatMap(strings)
            : [];
      return {
        texts: own.flatMap(strings),
        groups: own.flatMap((source) => [source["issued"], source["accessed"]].flatMap(dateGroups)),
      };
    },
  ],
];

const hostOf = (address: string): readonly string[] => {
  const [, host] = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address) ?? [];
  return host ? [host] : [];
};
function dateGroups(date: unknown): readonly Group[] {
  const [parts = []] = (date as { "date-parts"?: number[][] } | undefined)?.["date-parts"] ?? [];
  const [year, month, day] = parts;
  return year === undefined
    ? []
    : [
        [year, month, day],
        [year, day],
      ].map((all) => all.filter((one) => one !== undefined));
}
