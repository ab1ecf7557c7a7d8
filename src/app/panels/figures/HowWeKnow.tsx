/** One quiet line on how a single statement is known. */
import type { ConditionDetail, SourceDocument } from "../../../core/dataset";
import { countDocuments } from "../../../core/evidence";
import type { FigureCondition } from "../../../core/figures";
import { useReading } from "../../reading";
import { useConditionWords } from "./words";

/** More differing figures than this are counted: they stand just above, each with its sources. */
const NAMED = 2;
/** The dot ends a line rather than begin one. */
const APART = "\u00a0· ";
const NONE: readonly FigureCondition[] = [];

export function HowWeKnow({
  condition,
  sources,
  differing = NONE,
  behind,
}: {
  readonly condition: ConditionDetail;
  /** null until the list of sources is there. */
  readonly sources: ReadonlyMap<string, SourceDocument> | null;
  readonly differing?: readonly FigureCondition[];
  /** Accounts of the site that come from the same documents; absent where the site has none at all. */
  readonly behind?: number | undefined;
}) {
  const { t } = useReading();
  const words = useConditionWords();
  const { period, knownBy } = condition;
  const copies = new Set(condition.sources).size;
  const documents = sources ? countDocuments(condition.sources, sources) : null;
  const say = (figure: FigureCondition): string => {
    const text = t.vocabulary.figure(figure);
    return words.dated(text, figure.period ? t.vocabulary.period(figure.period.edtf) : t.common.undated);
  };
  // What is not known is said once for the section: on every line it would drown what is.
  const known = [
    ...(knownBy === "unknown" ? [] : [t.vocabulary.knownBy[knownBy]]),
    ...(period ? [t.vocabulary.period(period.edtf)] : []),
    ...(documents === null ? [] : [words.documents(documents, copies)]),
    ...(documents === null || !behind ? [] : [words.behind(behind, documents)]),
    ...(differing.length === 0
      ? []
      : [differing.length > NAMED ? words.differsFromMany(differing.length) : words.differsFrom(differing.map(say))]),
  ];
  return known.length > 0 ? <p className="record-meta">{known.join(APART)}</p> : null;
}
