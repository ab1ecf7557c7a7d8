/** Numbers of cited sources: given once by a panel, used wherever a statement names its sources. */
import { createContext, Fragment, useContext, useState, type MouseEvent, type ReactNode } from "react";
import { useReading } from "../reading";
import { drawTo } from "./steps";

const NumbersContext = createContext<ReadonlyMap<string, number>>(new Map());

export function Citations({
  numbers,
  children,
}: {
  readonly numbers: ReadonlyMap<string, number>;
  readonly children: ReactNode;
}) {
  // The same numbers made again must not draw every statement of a long panel again.
  const [kept, setKept] = useState(numbers);
  const same =
    kept === numbers || (kept.size === numbers.size && [...numbers].every(([id, at]) => kept.get(id) === at));
  if (!same) setKept(numbers);
  return <NumbersContext.Provider value={same ? kept : numbers}>{children}</NumbersContext.Provider>;
}

export const sourceAnchor = (number: number): string => `source-${number}`;

/** Source numbers after a statement, each a link to its entry at the end of the panel. */
export function Cites({ sources }: { readonly sources: readonly string[] }) {
  const numbers = useContext(NumbersContext);
  const { t, open } = useReading();
  const cited = [...new Set(sources)].flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b);
  if (cited.length === 0) return null;
  // In the app the fragment belongs to the link grammar, so the jump is made by hand; a static page leaves it to the browser.
  const jump = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!open) return;
    event.preventDefault();
    const anchor = event.currentTarget.hash.slice(1);
    drawTo(anchor);
    const target = event.currentTarget.ownerDocument.getElementById(anchor);
    target?.scrollIntoView({ block: "center" });
    target?.focus({ preventScroll: true });
  };
  return (
    <sup className="cites">
      {cited.map((number, at) => (
        <Fragment key={number}>
          {at > 0 && " "}
          <a href={`#${sourceAnchor(number)}`} aria-label={t.panels.sources.cite(number)} onClick={jump}>
            {number}
          </a>
        </Fragment>
      ))}
    </sup>
  );
}
