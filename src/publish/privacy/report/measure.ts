import { parseBundle, parseManifest, type SiteDetail, type TestimonyDetail } from "../../../core/dataset";
import type { YearSpan } from "../../../core/period";
import { CONSENTS, type Gender, TEXT_USES } from "../../../core/vocabulary";
import { textsOfRecords } from "../../checks/texts";
import type { DataFile } from "../../decode-text";
import { fieldName } from "../../problem";
import type { Publication } from "../../publish";
import { periodOf } from "../../read-period";
import { readRecords, type RecordSet } from "../../read-records";
import type { TestimonyRecord } from "../../records";
import { decodeUtf8 } from "../../text-codec";
import type { PublishedFile } from "../../write-files";
import { isSameSpan, toPeriod } from "../five-year";
import { countriesOf, countryBySite } from "../gate";
import { NOBODY_NEW, personByRecord } from "../persons";
import { type Combination, type GateChange, measureGroups, saysSomething } from "../small-groups";
import { measureDiversity, type Telling } from "./diversity";
import {
  type DiverseGroup,
  type Generalised,
  type Group,
  type GroupValues,
  type PrivacyDocument,
  REPORT_FORMAT,
  type ReportedFinding,
  type SizeClass,
  type Sizes,
} from "./document";
import type { TextFinding } from "../text/finding";
import { findRare } from "./rare";

/** What is said of the witness of one account. */
interface Attributed {
  readonly id: string;
  readonly person: string;
  readonly gender: Gender | undefined;
  readonly period: YearSpan | undefined;
  readonly countries: string;
}

interface Published {
  readonly sites: readonly SiteDetail[];
  readonly testimonies: readonly TestimonyDetail[];
  readonly files: readonly string[];
  readonly version: string | null;
}

/** Read with the app's own parser, as everybody else reads them. */
function readPublished(files: readonly PublishedFile[]): Published {
  const bundles = files.filter(({ path }) => path.startsWith("records/"));
  const read = bundles.map(({ path, bytes }) => parseBundle(path, JSON.parse(decodeUtf8(bytes))));
  const manifest = files.find(({ path }) => path === "atlas.json");
  return {
    sites: read.flatMap(({ sites }) => sites),
    testimonies: read.flatMap(({ testimonies }) => testimonies),
    files: bundles.map(({ path }) => path),
    version: manifest ? parseManifest(JSON.parse(decodeUtf8(manifest.bytes))).datasetVersion : null,
  };
}

const bounded = (span: YearSpan | null | undefined): YearSpan | undefined =>
  span && toPeriod(span) ? { from: span.from, to: span.to } : undefined;

const toValues = ({
  gender,
  period,
  countries,
}: Pick<Combination, "gender" | "period" | "countries">): GroupValues => ({
  gender: gender ?? null,
  period: (period && toPeriod(period)?.edtf) ?? null,
  countries: countries === "" ? [] : countries.split("+"),
});

const toGroup = (combination: Combination): Group => ({
  ...toValues(combination),
  people: combination.people,
  accounts: combination.accounts,
  saysNothing: !saysSomething(combination),
});

/** Each size below k alone, then doubling: the eye is to see what lies below k. */
function sizeBounds(k: number): readonly (readonly [from: number, to: number | null])[] {
  const small = Array.from({ length: k - 1 }, (_, at) => [at + 1, at + 1] as const);
  return [...small, [k, 2 * k - 1], [2 * k, 4 * k - 1], [4 * k, 8 * k - 1], [8 * k, null]];
}

function measureSizes(before: readonly Combination[], after: readonly Combination[], k: number): Sizes {
  const telling = (groups: readonly Combination[]) => groups.filter(saysSomething);
  const accounts = (groups: readonly Combination[]) => groups.reduce((sum, group) => sum + group.accounts, 0);
  const silent = (groups: readonly Combination[]) => accounts(groups) - accounts(telling(groups));
  const small = (groups: readonly Combination[]) => telling(groups).filter(({ people }) => people < k).length;
  const smallest = (groups: readonly Combination[]) =>
    telling(groups).reduce<number | null>((least, { people }) => Math.min(least ?? people, people), null);
  const classes = sizeBounds(k).map(([from, to]): SizeClass => {
    const inside = ({ people }: Combination) => people >= from && (to === null || people <= to);
    return {
      from,
      to,
      before: accounts(telling(before).filter(inside)),
      after: accounts(telling(after).filter(inside)),
    };
  });
  return {
    classes,
    silentBefore: silent(before),
    silentAfter: silent(after),
    groupsBefore: telling(before).length,
    groupsAfter: telling(after).length,
    smallestBefore: smallest(before),
    smallestAfter: smallest(after),
    smallBefore: small(before),
    smallAfter: small(after),
  };
}

const groupKey = ({ gender, period, countries }: GroupValues): string =>
  [gender ?? "", period ?? "", countries.join("+")].join("|");

const bySize = (a: Group, b: Group): number =>
  Number(a.saysNothing) - Number(b.saysNothing) || a.people - b.people || (groupKey(a) < groupKey(b) ? -1 : 1);

function measureAll(after: readonly Attributed[], published: Published): DiverseGroup[] {
  const violations = new Map(published.testimonies.map((one) => [one.id, one.violations.map(({ kind }) => kind)]));
  const tellings = new Map<string, Telling[]>();
  for (const account of after) {
    const key = groupKey(toValues(account));
    const telling = { person: account.person, violations: violations.get(account.id) ?? [] };
    const group = tellings.get(key);
    if (group) group.push(telling);
    else tellings.set(key, [telling]);
  }
  return measureGroups(after)
    .map(toGroup)
    .sort(bySize)
    .map((group) => ({ ...group, ...measureDiversity(tellings.get(groupKey(group)) ?? []) }));
}

function listGeneralised(changes: readonly GateChange[], after: ReadonlyMap<string, Attributed>): Generalised[] {
  const byRecord = new Map<string, GateChange[]>();
  for (const change of changes) byRecord.set(change.id, [...(byRecord.get(change.id) ?? []), change]);
  return [...byRecord]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([record, steps]) => {
      const left = after.get(record);
      return left ? [{ record, steps: steps.map(({ step, people }) => ({ step, people })), left: toValues(left) }] : [];
    });
}

/** Characters shown on either side of a finding: enough to judge it by. */
const CONTEXT = 60;

function withContext(findings: readonly TextFinding[], records: RecordSet): ReportedFinding[] {
  if (findings.length === 0) return [];
  const texts = new Map(
    textsOfRecords(records).flatMap(({ located, texts: own }) =>
      own.map(({ path, text }) => [`${located.record.id}|${fieldName(path)}`, text] as const),
    ),
  );
  return findings.map((finding) => {
    const text = texts.get(`${finding.record}|${finding.field}`) ?? "";
    if (text.slice(finding.start, finding.end) !== finding.text) return { ...finding, before: "", after: "" };
    return {
      ...finding,
      before: text.slice(Math.max(0, finding.start - CONTEXT), finding.start),
      after: text.slice(finding.end, finding.end + CONTEXT),
    };
  });
}

function measureConsent(records: readonly TestimonyRecord[], withdrawn: readonly string[]): PrivacyDocument["consent"] {
  const limited = records.filter(({ consent }) => consent === "named-uses");
  const count = <T extends string>(list: readonly T[], holds: (value: T) => number) =>
    Object.fromEntries(list.map((value) => [value, holds(value)])) as Record<T, number>;
  return {
    states: count(CONSENTS, (state) => records.filter(({ consent }) => consent === state).length),
    uses: count(TEXT_USES, (use) => limited.filter(({ uses = [] }) => uses.includes(use)).length),
    limited: limited
      .map(({ id, uses = [] }) => ({ record: id, uses: [...uses] }))
      .sort((a, b) => (a.record < b.record ? -1 : 1)),
    withdrawn: [...withdrawn].sort(),
  };
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The report on a folder and what it publishes; null where not even atlas.json can be read. The same content gives the
 * same report: there is no clock in it.
 */
export function makePrivacyDocument(files: readonly DataFile[], publication: Publication): PrivacyDocument | null {
  const { records } = readRecords(files);
  if (!records.atlas) return null;
  const atlas = records.atlas.record;
  const { k } = atlas.privacy;
  const testimonies = records.testimonies.map(({ record }) => record);
  const persons = personByRecord(testimonies.map(({ id, witness, sources }) => ({ id, witness, sources })));
  const countries = countryBySite(records.sites.map(({ record }) => record));
  const person = (id: string): string => persons.get(id) ?? id;
  const before = testimonies.map(({ id, gender, period, sites }) => ({
    id,
    person: person(id),
    gender,
    period: bounded(periodOf(period)),
    countries: countriesOf(sites, countries),
  }));
  const published = readPublished(publication.files);
  const publishedCountries = countryBySite(published.sites);
  const after = published.testimonies.map(
    ({ id, gender, period, sites }): Attributed => ({
      id,
      person: person(id),
      gender,
      period: bounded(period),
      countries: countriesOf(sites, publishedCountries),
    }),
  );
  const afterById = new Map(after.map((account) => [account.id, account]));
  const changes = publication.files.length > 0 ? (publication.report?.changes ?? []) : [];
  const stepped = new Set(changes.map(({ id }) => id));
  const widened = before.filter(({ id, period }) => {
    const left = afterById.get(id)?.period;
    return period && left && !stepped.has(id) && !isSameSpan(period, left);
  });
  return {
    format: REPORT_FORMAT,
    dataset: {
      title: atlas.title,
      date: atlas.datasetDate,
      version: published.version,
      languages: atlas.languages,
      countries: Object.fromEntries(atlas.countries.map(({ id, label }) => [id, label])),
      recordsArePublic: atlas.privacy.recordsArePublic,
    },
    status: publication.files.length > 0 ? "published" : "blocked",
    blockedBy: countBy(publication.problems.map(({ check }) => check)),
    k,
    accounts: testimonies.length,
    people: new Set(testimonies.map(({ id }) => person(id)).filter((one) => one !== NOBODY_NEW)).size,
    measuredFiles: published.files,
    sizes: measureSizes(measureGroups(before), measureGroups(after), k),
    groups: measureAll(after, published),
    widenedToFiveYears: widened.length,
    generalised: listGeneralised(changes, afterById),
    rare: findRare({ testimonies: published.testimonies, sites: published.sites, persons, k }, testimonies),
    journeys: Object.entries(countBy((publication.report?.joinedRoutes ?? []).map(({ pattern }) => pattern))).map(
      ([pattern, joined]) => ({ pattern, joined }),
    ),
    textFindings: withContext(publication.textFindings, records),
    consent: measureConsent(
      testimonies,
      records.withdrawn.map(({ record }) => record.id),
    ),
  };
}
