import type { Gate } from "../privacy/gate";
import type { Located, Problem } from "../problem";
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
import { checkTexts } from "./check-texts";
import { eachText, type RecordTexts } from "./texts";

/**
 * Everything that no record shows alone, and everything a schema cannot say. All problems at once; without a gate those
 * that depend on what it leaves wait until the files can be read.
 */
export function checkRecords(
  records: RecordSet,
  atlas: Located<AtlasRecord>,
  gate: Gate | null,
  isListedName?: IsListedName,
): { readonly problems: Problem[]; readonly textFindings: readonly TextFinding[] } {
  const references = checkReferences(records, atlas);
  // An account at a site that is not there has no country, and would look like a group of its own.
  const isPlaced = !references.some(({ file }) => /^(?:testimonies|sites)\b/.test(file));
  const placed = isPlaced ? gate : null;
  // Both read each text while it is at hand: all of them with their places would be as large as the records.
  const inTexts: Problem[] = [];
  function* checkedTexts(): Generator<RecordTexts> {
    for (const entry of eachText(records)) {
      inTexts.push(...checkTexts(entry, atlas.record));
      yield entry;
    }
  }
  const people = checkPeople(records, checkedTexts(), { gate: placed, isListedName });
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
