/** The way from one place into the comparison. */
import "../styles/compare-with.css";
import { lazy, Suspense, useMemo, useState } from "react";
import { useCompareWords } from "../i18n/compare-words";
import { useReading } from "../reading";

const ChoosePlace = lazy(() => import("./ChoosePlace").then((module) => ({ default: module.ChoosePlace })));

/** In the panel of one site; nothing on a page without script. */
export function CompareWith({ id }: { readonly id: string }) {
  const { open } = useReading();
  const words = useCompareWords().compare;
  const [shown, setShown] = useState(false);
  const ids = useMemo(() => [id], [id]);
  if (!open) return null;
  return (
    <details className="compare-with" onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary>{words.with}</summary>
      {/* Hundreds of options are made when somebody asks for them. */}
      {shown && (
        <Suspense>
          <ChoosePlace ids={ids} label={words.place} button={words.choose} />
        </Suspense>
      )}
    </details>
  );
}
