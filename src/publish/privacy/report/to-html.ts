import type { LocalText } from "../../../core/dataset";
import type { GroupValues, PrivacyDocument, ReportedFinding } from "./document";
import { drawHistogram } from "./histogram";
import { type Cell, cell, escapeHtml, figure, paragraph, section, table } from "./html";
import { REPORT_STYLE } from "./style";
import { en, type ReportWords } from "./words-en";
import { ko } from "./words-ko";

/** Languages the report is written in. */
export const REPORT_WORDS = { en, ko } as const satisfies Record<string, ReportWords>;
export type ReportLanguage = keyof typeof REPORT_WORDS;

/** More rows serve nobody on a page; all of them are in report.json. */
const MOST_ROWS = 500;

interface Report {
  readonly document: PrivacyDocument;
  readonly words: ReportWords;
  readonly language: string;
}

const textIn = (text: LocalText | undefined, language: string): string =>
  text?.[language] ?? Object.values(text ?? {})[0] ?? "";

function wordGroup({ gender, period, countries }: GroupValues, { document, words, language }: Report): string {
  const where = countries.map((id) => textIn(document.dataset.countries[id], language) || id).join(" + ");
  const said = [gender && words.gender[gender], period && words.period(period)].filter(Boolean);
  return [said.length > 0 ? said.join(", ") : words.diversity.nothing, where].filter(Boolean).join(" · ");
}

const unanswered = ({ rare, textFindings }: PrivacyDocument): number =>
  [...rare.combinations, ...textFindings].filter(({ answer }) => answer === null).length;

function verdict({ document: { status, blockedBy, sizes, k }, words }: Report): string {
  if (status === "blocked")
    return paragraph(words.blocked(Object.values(blockedBy).reduce((sum, count) => sum + count, 0)), "verdict bad");
  return sizes.smallAfter > 0
    ? paragraph(words.verdictSmall(sizes.smallAfter, k), "verdict bad")
    : paragraph(words.verdict(k, sizes.groupsAfter), "verdict");
}

function head(report: Report, others: readonly string[]): string {
  const { document, words, language } = report;
  const { title, date, version } = document.dataset;
  const figures: readonly (readonly [string, string])[] = [
    [words.figures.accounts, words.number(document.accounts)],
    [words.figures.people, words.number(document.people)],
    [words.figures.smallest, document.sizes.smallestAfter === null ? "–" : words.number(document.sizes.smallestAfter)],
    [words.figures.generalised, words.number(document.generalised.length)],
    [words.figures.warnings, words.number(unanswered(document))],
  ];
  return `<header>
${others.join("\n")}
<h1>${escapeHtml(words.heading)}</h1>
${paragraph(words.subject(textIn(title, language)))}
${paragraph(words.version(version, date))}
</header>
<main>
${verdict(report)}
<dl>${figures.map(([term, value]) => `<div><dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value)}</dd></div>`).join("")}</dl>
${paragraph(document.status === "blocked" ? words.keep : words.passOn, "note")}`;
}

function measured({ document, words: { measured: words } }: Report): string {
  return section("measured", words.heading, [
    paragraph(words.says(document.measuredFiles.length, document.k)),
    paragraph(words.people(document.accounts, document.people)),
    paragraph(document.dataset.recordsArePublic ? words.public : words.raw),
  ]);
}

function sizes({ document: { sizes: measuredSizes, k }, words }: Report): string {
  const own = words.sizes;
  const rows = measuredSizes.classes.map(({ from, to, before, after }) => {
    const range =
      to === null ? own.andMore(from) : from === to ? words.number(from) : `${words.number(from)}–${words.number(to)}`;
    const name: Cell =
      from < k ? { html: `${escapeHtml(range)} <span class="flag">${escapeHtml(own.tooSmall)}</span>` } : cell(range);
    return [name, figure(words.number(before)), figure(words.number(after))];
  });
  const orNone = (value: number | null): Cell => figure(value === null ? own.none : words.number(value));
  return section("sizes", own.heading, [
    drawHistogram(measuredSizes, k, words).replace("<svg ", '<svg class="chart" '),
    `<ul class="key"><li><svg viewBox="0 0 14 14" aria-hidden="true"><rect class="before" x="1" y="1" width="12" height="12"/></svg>${escapeHtml(own.before)}</li><li><svg viewBox="0 0 14 14" aria-hidden="true"><rect class="after" x="0" y="0" width="14" height="14"/></svg>${escapeHtml(own.after)}</li></ul>`,
    table(
      own.caption,
      [cell(own.size), figure(own.before), figure(own.after)],
      [
        ...rows,
        [
          cell(own.silent),
          figure(words.number(measuredSizes.silentBefore)),
          figure(words.number(measuredSizes.silentAfter)),
        ],
      ],
    ),
    table(
      own.summary,
      [cell(own.summary), figure(own.before), figure(own.after)],
      [
        [
          cell(own.combinations),
          figure(words.number(measuredSizes.groupsBefore)),
          figure(words.number(measuredSizes.groupsAfter)),
        ],
        [
          cell(own.small(k)),
          figure(words.number(measuredSizes.smallBefore)),
          figure(words.number(measuredSizes.smallAfter)),
        ],
        [cell(own.smallest), orNone(measuredSizes.smallestBefore), orNone(measuredSizes.smallestAfter)],
      ],
    ),
  ]);
}

function generalised(report: Report): string {
  const { document, words } = report;
  const own = words.generalised;
  const rows = document.generalised
    .slice(0, MOST_ROWS)
    .map(({ record, steps, left }) => [
      { html: `<code>${escapeHtml(record)}</code>` },
      cell(steps.map(({ step, people }) => `${words.step[step]} (${own.group(people)})`).join("; ")),
      cell(wordGroup(left, report)),
    ]);
  const more = document.generalised.length - rows.length;
  return section("generalised", own.heading, [
    paragraph(own.says),
    ...(document.widenedToFiveYears > 0 ? [paragraph(own.widened(document.widenedToFiveYears))] : []),
    ...(rows.length === 0
      ? document.status === "published"
        ? [paragraph(own.none)]
        : []
      : [table(own.heading, [cell(own.record), cell(own.steps), cell(own.left)], rows)]),
    ...(more > 0 ? [paragraph(own.more(more))] : []),
  ]);
}

function diversity(report: Report): string {
  const { document, words } = report;
  const own = words.diversity;
  const rows = document.groups.slice(0, MOST_ROWS).map((group) => [
    cell(wordGroup(group, report)),
    figure(words.number(group.people)),
    figure(words.number(group.accounts)),
    figure(words.number(group.distinct)),
    figure(group.entropy.toFixed(2)),
    group.sharedByAll.length === 0
      ? cell("–")
      : {
          html: `<span class="flag">${escapeHtml(group.sharedByAll.map((kind) => words.violation[kind]).join(", "))}</span>`,
        },
  ]);
  const flagged = document.groups.filter(({ sharedByAll }) => sharedByAll.length > 0).length;
  return section("diversity", own.heading, [
    paragraph(own.says),
    ...(document.status === "published" ? [paragraph(own.flagged(flagged))] : []),
    ...(rows.length === 0
      ? []
      : [
          table(
            own.heading,
            [
              cell(own.group),
              figure(own.people),
              figure(own.accounts),
              figure(own.distinct),
              figure(own.entropy),
              cell(own.shared),
            ],
            rows,
          ),
        ]),
  ]);
}

function rare(report: Report): string {
  const { document, words, language } = report;
  const own = words.rare;
  const { combinations, below, all, allSmall, idleAnswers } = document.rare;
  const rows = combinations
    .slice(0, MOST_ROWS)
    .map(({ site, siteName, period, violation, people, peopleAnywhere, accounts, answer }) => [
      cell(textIn(siteName, language) || site),
      cell(period === null ? own.undated : words.period(period)),
      cell(words.violation[violation]),
      cell(own.people(people, peopleAnywhere)),
      { html: accounts.map((id) => `<code>${escapeHtml(id)}</code>`).join(" ") },
      answer === null ? { html: `<span class="flag">${escapeHtml(own.unanswered)}</span>` } : cell(answer),
    ]);
  const more = combinations.length - rows.length;
  return section("rare", own.heading, [
    paragraph(own.says(below, document.k)),
    ...(document.status === "published" ? [paragraph(own.all(allSmall, all))] : []),
    paragraph(own.answerHow),
    `<pre><code>${escapeHtml(own.answerCode)}</code></pre>`,
    ...(rows.length === 0
      ? [paragraph(own.none)]
      : [
          table(own.heading, [own.site, own.period, own.violation, own.told, own.accounts, own.answer].map(cell), rows),
        ]),
    ...(more > 0 ? [paragraph(words.generalised.more(more))] : []),
    ...(idleAnswers.length > 0 ? [paragraph(own.idle(idleAnswers.join(", ")))] : []),
  ]);
}

function journeys({ document, words }: Report): string {
  const own = words.journeys;
  const rows = document.journeys.map(({ pattern, joined }) => [
    { html: `<code>${escapeHtml(pattern)}</code>` },
    figure(words.number(joined)),
  ]);
  return section("journeys", own.heading, [
    paragraph(own.says(document.k)),
    rows.length === 0 ? paragraph(own.none) : table(own.heading, [cell(own.pattern), figure(own.joined)], rows),
  ]);
}

function findingCell({ before, text, after, language }: ReportedFinding): Cell {
  const lang = language === null ? "" : ` lang="${escapeHtml(language)}"`;
  return {
    html: `<span${lang}>${before && "… "}${escapeHtml(before)}<mark>${escapeHtml(text)}</mark>${escapeHtml(after)}${after && " …"}</span>`,
  };
}

function texts({ document, words }: Report): string {
  const own = words.texts;
  const rows = document.textFindings.slice(0, MOST_ROWS).map((finding) => [
    {
      html: `<code>${escapeHtml(`${finding.kind}/${finding.record}`)}</code><br>${escapeHtml(finding.field)}<br>${escapeHtml(finding.check)}`,
    },
    findingCell(finding),
    finding.answer
      ? cell(finding.answer.reason)
      : { html: `<span class="flag">${escapeHtml(finding.level === "error" ? own.error : own.open)}</span>` },
  ]);
  const more = document.textFindings.length - rows.length;
  const blocked = Object.entries(document.blockedBy).map(([check, count]) => [
    { html: `<code>${escapeHtml(check)}</code>` },
    figure(words.number(count)),
  ]);
  return section("texts", own.heading, [
    paragraph(own.says),
    rows.length === 0 ? paragraph(own.none) : table(own.heading, [own.where, own.what, own.answer].map(cell), rows),
    ...(more > 0 ? [paragraph(words.generalised.more(more))] : []),
    ...(blocked.length > 0 ? [table(own.blockedBy, [cell(own.check), figure(own.count)], blocked)] : []),
  ]);
}

function consents({ document: { consent }, words }: Report): string {
  const own = words.consents;
  const states = Object.entries(consent.states).filter(([, count]) => count > 0);
  const uses = Object.entries(consent.uses);
  return section("consent", own.heading, [
    table(
      own.heading,
      [cell(own.state), figure(own.accounts)],
      states.map(([state, count]) => [
        cell(words.consent[state as keyof typeof words.consent]),
        figure(words.number(count)),
      ]),
    ),
    paragraph(own.limited(consent.limited.length)),
    ...(consent.limited.length > 0
      ? [
          table(
            own.uses,
            [cell(own.uses), figure(own.accounts)],
            uses.map(([use, count]) => [cell(words.use[use as keyof typeof words.use]), figure(words.number(count))]),
          ),
        ]
      : []),
    paragraph(own.withdrawn(consent.withdrawn.length)),
  ]);
}

const cannot = ({ words: { cannot: own } }: Report): string =>
  section("cannot", own.heading, [
    `<ul class="says">${own.list.map((says) => `<li>${escapeHtml(says)}</li>`).join("")}</ul>`,
  ]);

/** The report as one page that needs nothing else. `others`: file names of the same report in other languages. */
export function toHtml(
  document: PrivacyDocument,
  language: ReportLanguage,
  others: Readonly<Partial<Record<ReportLanguage, string>>> = {},
): string {
  const words = REPORT_WORDS[language];
  const report: Report = { document, words, language };
  const links = Object.entries(others).map(
    ([tag, file]) =>
      `<p class="languages"><a href="${escapeHtml(file)}" lang="${tag}" hreflang="${tag}">${escapeHtml(words.otherLanguage)}</a></p>`,
  );
  const parts = [measured, sizes, generalised, diversity, rare, journeys, texts, consents, cannot];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(`${words.heading}: ${textIn(document.dataset.title, language)}`)}</title>
<style>
${REPORT_STYLE}
</style>
</head>
<body>
${head(report, links)}
${parts.map((part) => part(report)).join("\n")}
</main>
<footer>${paragraph(words.made, "note")}</footer>
</body>
</html>
`;
}
