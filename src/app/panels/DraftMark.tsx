import { useReading } from "../reading";

/** Says beside a text that its translation has not been reviewed. */
export function DraftMark({ drafts }: { readonly drafts: readonly string[] }) {
  const { language, t } = useReading();
  return drafts.includes(language) ? <span className="draft-mark">{t.panels.draft}</span> : null;
}
