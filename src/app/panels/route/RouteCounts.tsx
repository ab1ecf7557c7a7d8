/** What the sources count, side by side: on one scale where they count the same, never averaged or added. */
import type { RouteDetail } from "../../../core/dataset";
import { figuresDiffer, type FigureSize } from "../../../core/figures";
import { Local, useReading } from "../../reading";
import { Cites } from "../citations";
import { Section } from "../Facts";
import { Axis, Lane } from "../figures/Bars";
import { niceScale } from "../figures/form";
import { useRouteWords } from "./route-words";

type Count = RouteDetail["counts"][number];

/** A count as a figure: one number with its qualifier, or two ends. */
function figureOfCount({ min, max, qualifier }: Count): FigureSize | null {
  if (min !== undefined && max !== undefined && min !== max)
    return { value: min, max, ...(qualifier && { qualifier }) };
  if (min !== undefined) {
    const open = qualifier ?? (max === undefined ? "at-least" : undefined);
    return { value: min, ...(open && { qualifier: open }) };
  }
  return max === undefined ? null : { value: max, qualifier: qualifier ?? ("up-to" as const) };
}

/** Counts of the same thing; what is counted is told by the scope, and without one it is the route. */
function byScope(counts: readonly Count[]): readonly (readonly Count[])[] {
  const groups = new Map<string, Count[]>();
  for (const count of counts) {
    const key = JSON.stringify(count.scope ?? null);
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return [...groups.values()];
}

export function RouteCounts({ route }: { readonly route: RouteDetail }) {
  const { t } = useReading();
  const words = t.panels.routes;
  if (route.counts.length === 0) return null;
  return (
    <Section id="counts" heading={words.counts} note={route.counts.length > 1 ? words.countsNote : undefined}>
      <div className="figures figures--passage">
        {byScope(route.counts).map((counts) => (
          <Group key={JSON.stringify(counts)} counts={counts} />
        ))}
      </div>
    </Section>
  );
}

/** Room behind a broken end. */
const ROOM = 1.12;

function Group({ counts }: { readonly counts: readonly Count[] }) {
  const { t } = useReading();
  const words = useRouteWords();
  const figures = counts.map(figureOfCount);
  const drawn = figures.flatMap((figure) => figure ?? []);
  const differ = drawn.some((figure, at) => drawn.slice(at + 1).some((other) => figuresDiffer(figure, other)));
  // A lone number on a scale made for it would be as long as any other.
  const scale = drawn.length > 1 ? niceScale(Math.max(...drawn.map(({ value, max }) => max ?? value)) * ROOM) : null;
  const scope = counts[0]?.scope;
  return (
    <div className="count-group">
      {scope && (
        <p className="figure-scope">
          <Local text={scope} mark />
        </p>
      )}
      <ul className="counts">
        {counts.map((count, at) => {
          const figure = figures[at];
          return (
            <li key={JSON.stringify(count)} className="count">
              <p className="figure">
                <span className="figure-value">{t.vocabulary.people(count)}</span>{" "}
                <span className="count-by">
                  <Local text={count.by} mark />
                  <Cites sources={count.sources} />
                </span>
              </p>
              {scale && figure && <Lane mark={figure} scale={scale} standards={[]} />}
            </li>
          );
        })}
      </ul>
      {scale && <Axis scale={scale} unit="people" />}
      {differ && <p className="drawn-note">{words.differ}</p>}
    </div>
  );
}
