/** Figures of one thing: each a mark of its own on a shared scale, with period and sources, then the sentences they stand in. */
import type { SourceDocument, StandardDetail } from "../../../core/dataset";
import { differingFrom, type FigureCondition, type FigureRow as Row } from "../../../core/figures";
import { distressWithin } from "../../../core/opens";
import { Local, textOf, useReading } from "../../reading";
import { CareStatement } from "../CareStatement";
import { Cites } from "../citations";
import { Areas } from "./Areas";
import { Axis, Lane } from "./Bars";
import { comparedWith, type Compared } from "./compared";
import { formOf, type Form } from "./form";
import { HowWeKnow } from "./HowWeKnow";
import { Marks } from "./Marks";
import { useConditionWords } from "./words";

interface FigureRowProps {
  readonly row: Row;
  readonly standards: readonly StandardDetail[];
  readonly sources: ReadonlyMap<string, SourceDocument> | null;
  /** Whether the size of the rooms of this place is published as a figure. */
  readonly sizePublished: boolean;
  /** By condition, accounts of the site that come from the same documents. */
  readonly behind: ReadonlyMap<string, number> | undefined;
}

export function FigureRow({ row, standards, sources, sizePublished, behind }: FigureRowProps) {
  const { t } = useReading();
  const words = useConditionWords();
  const { marks } = row;
  const [first] = marks;
  const compared = comparedWith(first, standards);
  const form = formOf(
    row,
    compared.map(({ value }) => value),
  );
  const alone = marks.length === 1;
  const differing = new Map(marks.map((mark) => [mark.id, differingFrom(mark, row)]));
  const differ = marks.some(({ id }) => (differing.get(id)?.length ?? 0) > 0);
  return (
    <div className="figure-row">
      {!alone && first.scope && (
        <p className="figure-scope">
          <Local text={first.scope} mark />
        </p>
      )}
      {marks.map((mark) => (
        <div key={mark.id} className={alone ? "figure-mark" : "figure-mark figure-mark--one-of"}>
          <p className="figure">
            <span className="figure-value">{t.vocabulary.figure(mark)}</span>
            {alone && mark.scope && (
              <span className="figure-scope">
                <Local text={mark.scope} mark />
              </span>
            )}
            {!alone && (
              <span className="figure-scope">
                {mark.period ? t.vocabulary.period(mark.period.edtf) : t.common.undated}
                <Cites sources={mark.sources} />
              </span>
            )}
          </p>
          {form.kind === "bars" && (
            <Lane mark={mark} scale={form.scale} standards={compared.map(({ value }) => value)} />
          )}
          {form.kind === "marks" && <Marks mark={mark} of={form.mark} />}
        </div>
      ))}
      {form.kind === "bars" && <Axis scale={form.scale} unit={first.unit} />}
      {form.kind === "areas" && <Areas marks={marks} standards={compared} />}
      {form.kind !== "number" && form.kind !== "marks" && <ComparedList compared={compared} form={form} />}
      {form.kind === "marks" && <p className="drawn-note">{words.drawn[form.mark]}</p>}
      <Space marks={marks} standards={standards} sizePublished={sizePublished} />
      {first.unit === "incidents" && <p className="drawn-note">{words.incidents}</p>}
      {differ && <p className="drawn-note">{words.differ}</p>}
      <ul className="conditions">
        {marks.map((mark) => (
          <li key={mark.id} className="condition">
            <CareStatement kinds={distressWithin(mark)}>
              <p className="condition-says">
                <Local text={mark.statement} mark />
                <Cites sources={mark.sources} />
              </p>
            </CareStatement>
            <HowWeKnow
              condition={mark}
              sources={sources}
              differing={differing.get(mark.id) ?? []}
              behind={behind?.get(mark.id)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The standards that are drawn, each with its sources: the line or square alone would not say whose it is. */
function ComparedList({ compared, form }: { readonly compared: readonly Compared[]; readonly form: Form }) {
  const reading = useReading();
  if (compared.length === 0) return null;
  return (
    <ul className="compared">
      {compared.map(({ standard }) => (
        <li key={standard.id}>
          <svg width="10" height="10" aria-hidden="true" focusable="false">
            {form.kind === "areas" ? (
              <rect className="area-standard" x="1" y="1" width="8" height="8" />
            ) : (
              <line className="standard-line" x1="5" x2="5" y1="0" y2="10" />
            )}
          </svg>
          <span>
            {standard.label ? textOf(standard.label, reading) : <Local text={standard.statement} />}
            {standard.value !== undefined && standard.label && (
              <>
                {": "}
                {reading.t.vocabulary.figure({
                  value: standard.value,
                  ...(standard.unit && { unit: standard.unit }),
                  ...(standard.per && { per: standard.per }),
                })}
              </>
            )}
            <Cites sources={standard.sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}

const isOfOneRoom = ({ category, unit, per = [] }: FigureCondition): boolean =>
  category === "occupancy" && unit === "people" && (per.includes("cell") || per.includes("room"));

/** The figure times so much for each, as far as the figure itself goes. */
const amountOf = ({ value, max, qualifier }: FigureCondition, each: number) => ({
  value: toTenths(value * each),
  ...(max !== undefined && { max: toTenths(max * each) }),
  ...(qualifier && { qualifier }),
});
const toTenths = (value: number): number => Math.round(value * 10) / 10;

/** What the standards would ask for so many people: arithmetic with the standard, said as such. */
function Space({
  marks,
  standards,
  sizePublished,
}: {
  readonly marks: Row["marks"];
  readonly standards: readonly StandardDetail[];
  readonly sizePublished: boolean;
}) {
  const reading = useReading();
  const words = useConditionWords();
  const { figure } = reading.t.vocabulary;
  const [first] = marks;
  if (!isOfOneRoom(first)) return null;
  const shared = standards.flatMap(({ id, value, unit, setting, label, sources }) =>
    setting === "shared" && unit === "square-metres" && value !== undefined && label
      ? [{ id, value, label, sources }]
      : [],
  );
  const several = marks.filter(({ value }) => value > 1);
  return (
    <>
      {several.flatMap((mark) =>
        shared.map((standard) => (
          <p key={`${mark.id} ${standard.id}`} className="would-need">
            {words.wouldNeed(
              figure({ value: standard.value, unit: "square-metres" }),
              textOf(standard.label, reading),
              figure({ ...amountOf(mark, 1), unit: "people" }),
              figure({ ...amountOf(mark, standard.value), unit: "square-metres" }),
            )}
            <Cites sources={standard.sources} />
          </p>
        )),
      )}
      {!sizePublished && (
        <p className="would-need">{words.sizeNotPublished[first.per?.includes("room") ? "room" : "cell"]}</p>
      )}
    </>
  );
}
