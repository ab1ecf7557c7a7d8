import type { TestimonyDetail } from "../core/dataset";
import { publicFields, TESTIMONY, VIOLATION } from "./disclosure";
import type { Attributes } from "./privacy/gate";
import type { TestimonyRecord } from "./records";

/** All that a panel shows of an account; of its witness only what the gate has left. */
export function toTestimonyDetail(record: TestimonyRecord, { gender, period }: Attributes): TestimonyDetail {
  const { violations, drafts = [], ...fields } = publicFields(record, TESTIMONY);
  return {
    ...fields,
    ...(period && { period }),
    violations: violations.map((violation) => publicFields(violation, VIOLATION)),
    ...(gender && { gender }),
    drafts,
  };
}
