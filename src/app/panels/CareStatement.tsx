import type { ReactNode } from "react";
import type { Distress } from "../../core/vocabulary";
import { useClosedWords } from "../i18n/closed-words";
import { useReading } from "../reading";
import { useOpens } from "./use-opens";
import { Switch } from "./Switch";
import "../styles/closed.css";

/** One sentence that tells of harm, behind a line that says of what; any other stands as it is. */
export function CareStatement({
  kinds,
  children,
}: {
  readonly kinds: readonly Distress[];
  readonly children: ReactNode;
}) {
  const { t } = useReading();
  const closed = useClosedWords();
  const opens = useOpens(kinds);
  if (kinds.length === 0) return children;
  const words = t.panels.accounts;
  return (
    <details className="statement-care" open={opens}>
      <summary>
        <span className="record-meta">
          {closed.told(1)} · {words.mentions(kinds.map((kind) => t.vocabulary.distress[kind]).join(", "))}
        </span>
        <Switch open={words.open} shut={words.shut} />
      </summary>
      {children}
    </details>
  );
}
