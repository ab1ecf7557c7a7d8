import type { TestimonyDetail } from "./dataset";
import type { Consent, TextUse } from "./vocabulary";

/** null: what the witness named decides. No consent seen: the text paraphrases what is public already. */
const BY_CONSENT: Readonly<Record<Consent, boolean | null>> = {
  "not-seen": true,
  public: true,
  "named-uses": null,
  withdrawn: false,
};

/**
 * Whether the text of an account may be used in this way. Every part that lets a text out asks here: page, frame, files,
 * paper, static pages, copies to carry away. Without `atlas` no use is allowed, since all of them take from its files.
 */
export function textAllowed({ consent, uses = [] }: Pick<TestimonyDetail, "consent" | "uses">, use: TextUse): boolean {
  return BY_CONSENT[consent] ?? (uses.includes("atlas") && uses.includes(use));
}
