import type { Gate } from "../privacy/gate";
import { type Located, type Problem, problemAt } from "../problem";
import type { RecordSet } from "../read-records";
import type { AtlasRecord } from "../records";
import { checkConditions } from "./check-conditions";
import { checkDuplicates } from "./check-duplicates";
import { checkPeriods } from "./check-periods";
import { checkPlaces } from "./check-places";
import { checkPlans } from "./check-plans";
import { checkStories } from "./check-stories";
import { checkStoryCare } from "./check-story-care";
import type { TextFinding } from "../privacy/text/finding";
import type { IsListedName } from "../privacy/text/listed";
import { checkPeople } from "./check-people";
import { checkPrivacy } from "./check-privacy";
import { checkReferences } from "./check-references";
import { checkRoutes } from "./check-routes";
import { type ReadParts, readTexts } from "./read-texts";

export interface CheckOptions {
  readonly isListedName?: IsListedName | undefined;
  readonly readParts?: ReadParts | undefined;
}

/**
 * Everything that no record shows alone, and everything a schema cannot say. All problems at once; without a gate those
 * that depend on what it leaves wait until the files can be read.
 */
export function checkRecords(
  records: RecordSet,
  atlas: Located<AtlasRecord>,
  gate: Gate | null,
  options: CheckOptions,
): { readonly problems: Problem[]; readonly textFindings: readonly TextFinding[] } {
  const references = checkReferences(records, atlas);
  // An account at a site that is not there has no country, and would look like a group of its own.
  const isPlaced = !references.some(({ file }) => /^(?:testimonies|sites)\b/.test(file));
  const placed = isPlaced ? gate : null;
  const read = readTexts(records, atlas, { ...options, gate: placed });
  const inTexts = [...read].flatMap(([{ record, origin }, { faults }]) =>
    faults.map((fault) => problemAt(origin, "id" in record ? String(record.id) : undefined, fault)),
  );
  const people = checkPeople(records, read);
  const problems = [
    ...references,
    ...checkDuplicates(records, atlas),
    ...checkPeriods(records, atlas),
    ...checkPlaces(records, atlas),
    ...checkRoutes(records.routes),
    ...checkConditions(records),
    ...checkPlans(records),
    ...checkStories(records),
    ...checkStoryCare(records),
    ...inTexts,
    ...checkPrivacy(records, atlas.record, placed),
    ...people.problems,
  ];
  return { problems, textFindings: people.findings };
}
