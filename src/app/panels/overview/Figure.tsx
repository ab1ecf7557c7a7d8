/** A figure of the overview: what it counts, the drawing, what it cannot say, the same as a table, and the way to save it. */
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useOverviewWords } from "../../i18n/overview-words";
import { useReading } from "../../reading";
import { savePicture, type PictureForm } from "./save-picture";
import { useSourceLines } from "./source-lines";

interface FigureProps {
  readonly id: string;
  readonly title: string;
  readonly counts: string;
  readonly limits: string;
  /** Draws itself for a width; below NARROW it has a layout of its own. */
  readonly chart: (width: number) => ReactNode;
  readonly height: (width: number) => number;
  /** Absent where what stands under the drawing says the same in words. */
  readonly table?: ReactNode;
  readonly children?: ReactNode;
}

/** Below this a drawing sets its labels above its marks instead of beside them. */
export const NARROW = 560;
const WITHOUT_SCREEN = 760;
/** Wide enough for print; a saved picture is the same whatever the screen was. */
const SAVED_WIDTH = 900;

export function Figure({ id, title, counts, limits, chart, height, table, children }: FigureProps) {
  const { open } = useReading();
  const words = useOverviewWords();
  const [host, width] = useWidth();
  return (
    <section className="overview-figure" id={`overview-${id}`} aria-labelledby={`overview-${id}-title`}>
      <div className="overview-says">
        <h2 id={`overview-${id}-title`}>{title}</h2>
        <p className="overview-counts">{counts}</p>
        <p className="overview-limits">{limits}</p>
        {open && <Save {...{ id, title, counts, limits, chart, height }} />}
      </div>
      <div className="overview-drawn">
        {/* A drawing fits its room; where nothing can measure it the table stands alone. */}
        {(open || table === undefined) && (
          <div ref={host} className="overview-host">
            <Drawing title={title} width={width} height={height(width)}>
              {chart(width)}
            </Drawing>
          </div>
        )}
        {children}
        {!open && table !== undefined && <Scrolled label={title}>{table}</Scrolled>}
        {open && table !== undefined && (
          <details className="overview-table">
            <summary>{words.table}</summary>
            <Scrolled label={`${title}: ${words.table}`}>{table}</Scrolled>
          </details>
        )}
      </div>
    </section>
  );
}

/** Reached by keyboard, so that a wide table can be scrolled without a mouse. */
const Scrolled = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="overview-scroll" tabIndex={0} role="region" aria-label={label}>
    {children}
  </div>
);

function Drawing({
  title,
  width,
  height,
  children,
}: {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}) {
  return (
    <svg
      className="overview-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={title}
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The width there is, in whole pixels; a fixed one where nothing is laid out. */
function useWidth() {
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WITHOUT_SCREEN);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const measure = () => {
      const found = Math.floor(element.clientWidth);
      if (found > 0) setWidth(found);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [host, width] as const;
}

const FORMS: readonly PictureForm[] = ["svg", "png"];

function Save({ id, title, counts, limits, chart, height }: Omit<FigureProps, "table" | "children">) {
  const words = useOverviewWords();
  const lines = useSourceLines();
  const { manifest } = useReading();
  const [wanted, setWanted] = useState<PictureForm | null>(null);
  const [said, setSaid] = useState("");
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawing = stage.current?.querySelector("svg");
    if (!wanted || !drawing) return;
    const name = `${id}-${manifest.datasetVersion}.${wanted}`;
    savePicture({ drawing, form: wanted, name, title, counts, source: [limits, ...lines()] })
      .then(() => setSaid(words.saved(name)))
      .catch(() => setSaid(words.saveFailed))
      .finally(() => setWanted(null));
  }, [wanted, id, title, counts, limits, lines, manifest, words]);
  return (
    <div className="overview-save">
      <span>{words.save}</span>
      {FORMS.map((form) => (
        <button
          key={form}
          type="button"
          aria-label={words.saveLabel(title, words.saveAs[form])}
          onClick={() => setWanted(form)}
        >
          {words.saveAs[form]}
        </button>
      ))}
      <span role="status">{said}</span>
      {wanted && (
        <div className="overview-stage" ref={stage} aria-hidden="true">
          <Drawing title={title} width={SAVED_WIDTH} height={height(SAVED_WIDTH)}>
            {chart(SAVED_WIDTH)}
          </Drawing>
        </div>
      )}
    </div>
  );
}
