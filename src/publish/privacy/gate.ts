import type { Period } from "../../core/period";
import type { Gender } from "../../core/vocabulary";
import { generalisedFields, TESTIMONY } from "../disclosure";
import { periodOf } from "../read-period";
import type { RecordSet } from "../read-records";
import type { SiteRecord, TestimonyRecord } from "../records";
import { toPeriod, widenToFiveYears } from "./five-year";
import { personByRecord } from "./persons";
import {
  type AccountAttributes,
  type Combination,
  type GateChange,
  measureGroups,
  withholdSmallGroups,
} from "./small-groups";

/** What may be said about the witness of an account. */
export interface Attributes {
  readonly gender?: Gender;
  readonly period?: Period;
}
export interface Gate {
  readonly attributes: ReadonlyMap<string, Attributes>;
  readonly changes: readonly GateChange[];
  /** Every combination as it is published. */
  readonly groups: readonly Combination[];
}

/** The countries an account happened in, as one value. */
export function countriesOf(siteIds: readonly string[], countryBySite: ReadonlyMap<string, string>): string {
  return [...new Set(siteIds.map((id) => countryBySite.get(id) ?? ""))].sort().join("+");
}

export const countryBySite = (sites: readonly Pick<SiteRecord, "id" | "country">[]): Map<string, string> =>
  new Map(sites.map((site) => [site.id, site.country]));

function attributesOf(record: TestimonyRecord, person: string, countries: string): AccountAttributes {
  const { gender, period } = generalisedFields(record, TESTIMONY);
  const span = periodOf(period);
  const window = span && widenToFiveYears(span);
  return { id: record.id, person, gender, period: window && toPeriod(window) ? window : undefined, countries };
}

function publishedAttributes({ gender, period }: AccountAttributes): Attributes {
  const published = period && toPeriod(period);
  return { ...(gender !== undefined && { gender }), ...(published && { period: published }) };
}

/** Decides for every account which attributes leave. */
export function gateTestimonies(records: Pick<RecordSet, "testimonies" | "sites">, k: number): Gate {
  const testimonies = records.testimonies.map(({ record }) => record);
  const persons = personByRecord(testimonies.map(({ id, witness, sources }) => ({ id, witness, sources })));
  const countries = countryBySite(records.sites.map(({ record }) => record));
  const raw = testimonies.map((record) =>
    attributesOf(record, persons.get(record.id) ?? record.id, countriesOf(record.sites, countries)),
  );
  const { accounts, changes } = withholdSmallGroups(raw, k);
  return {
    attributes: new Map(accounts.map((account) => [account.id, publishedAttributes(account)])),
    changes,
    groups: measureGroups(accounts),
  };
}
