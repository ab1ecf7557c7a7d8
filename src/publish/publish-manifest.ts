import { type AtlasManifest, PUBLISHED_FORMAT, type PrivacyNumbers, type StoryEntry } from "../core/dataset";
import { idsShown, type StoryDetail } from "../core/story";
import { AGE_BANDS, type AgeBand, CONSENTS } from "../core/vocabulary";
import { ATLAS, countedFields, generalisedFields, publicFields, TESTIMONY } from "./disclosure";
import type { Gate } from "./privacy/gate";
import { NOBODY_NEW, personByRecord } from "./privacy/persons";
import { saysSomething } from "./privacy/small-groups";
import type { AtlasRecord, TestimonyRecord } from "./records";

/**
 * People by age band over the whole dataset. A band of fewer than k is left out, and with one band left out the next
 * smallest as well, or the total would give the first away.
 */
export function countAgeBands(
  testimonies: readonly TestimonyRecord[],
  k: number,
): Partial<Record<AgeBand, number>> | undefined {
  const persons = personByRecord(testimonies.map(({ id, witness, sources }) => ({ id, witness, sources })));
  const people = new Map<AgeBand, Set<string>>();
  for (const record of testimonies) {
    const { ageBand } = countedFields(record, TESTIMONY);
    const person = persons.get(record.id) ?? record.id;
    if (ageBand !== undefined && person !== NOBODY_NEW)
      people.set(ageBand, (people.get(ageBand) ?? new Set()).add(person));
  }
  const counts = [...people].map(([band, group]) => [band, group.size] as const).sort((a, b) => a[1] - b[1]);
  const small = counts.filter(([, count]) => count < k).length;
  const left = new Map(counts.slice(small === 1 ? 2 : small));
  const bands = AGE_BANDS.filter((band) => left.has(band));
  return bands.length === 0 ? undefined : Object.fromEntries(bands.map((band) => [band, left.get(band)]));
}

export type ManifestCounts = AtlasManifest["counts"];

/** What the gate did, in numbers that point at no record. */
export function countPrivacy(
  testimonies: readonly TestimonyRecord[],
  { changes, groups }: Pick<Gate, "changes" | "groups">,
  joinedJourneys: number,
): PrivacyNumbers {
  const sizes = groups.filter(saysSomething).map(({ people }) => people);
  const consent = CONSENTS.map((state) => [state, testimonies.filter((one) => one.consent === state).length] as const);
  return {
    ...(sizes.length > 0 && { smallestGroup: sizes.reduce((least, size) => Math.min(least, size)) }),
    generalised: new Set(changes.map(({ id }) => id)).size,
    joinedJourneys,
    consent: Object.fromEntries(consent.filter(([, count]) => count > 0)),
  };
}

interface Found {
  readonly counts: ManifestCounts;
  readonly ageBands: AtlasManifest["ageBands"];
  readonly measured: PrivacyNumbers;
  readonly stories: readonly StoryDetail[];
}

/** What a list of stories, and a place that occurs in one, say before any text is loaded. */
const toStoryEntry = ({ id, title, steps, composite, drafts }: StoryDetail): StoryEntry => ({
  id,
  title,
  steps: steps.length,
  composite,
  drafts,
  shows: [...new Set(steps.flatMap(idsShown))].sort(),
});

/** `atlas.json`, its version still to be filled in: the version is a hash over everything else. */
export function toManifest(atlas: AtlasRecord, { counts, ageBands, measured, stories }: Found): AtlasManifest {
  // The words for the search stand in its own file.
  const {
    basemap,
    searchWords: _words,
    localTerms = [],
    waysIn = [],
    helpLines = [],
    siteTypes,
    ...fields
  } = publicFields(atlas, ATLAS);
  const { privacy } = generalisedFields(atlas, ATLAS);
  const { shapes: _shapes, ...published } = basemap; // The shapes serve the checks; no reader loads them.
  const { title, subtitle, description, publisher, contact, address, licence, datasetDate, languages, ...rest } =
    fields;
  return present({
    format: PUBLISHED_FORMAT,
    title,
    subtitle,
    description,
    publisher,
    contact,
    address,
    licence,
    datasetVersion: "",
    datasetDate,
    languages,
    counts,
    ageBands,
    siteTypes,
    localTerms,
    ...rest,
    basemap: published,
    waysIn,
    stories: stories.map(toStoryEntry),
    helpLines,
    privacy: { k: privacy.k, measured },
  });
}

/** Without the fields that hold nothing, at every depth: JSON would drop them anyway, and the types say so. */
function present(value: unknown): AtlasManifest {
  return JSON.parse(JSON.stringify(value)) as AtlasManifest;
}
