/** What a drawing of food and space says, group by group: whose figure it is, its scale, the standards beside it. */
import { figuresDiffer } from "../../../core/figures";
import type { StandardDetail } from "../../../core/dataset";
import type { FigureGroup, PlacedFigure } from "../../../core/overview";
import { useOverviewWords } from "../../i18n/overview-words";
import { textOf, useReading } from "../../reading";
import { comparedWith, type Compared } from "../figures/compared";
import { niceScale, type Scale } from "../figures/form";
import { useConditionWords } from "../figures/words";
import { namesOfFeature, useDefaultLanguage, usePlaces } from "../places";
import { standardsBeside } from "../standards-beside";

/** A broken end needs room behind it, and a line at the very edge is no line. */
const ROOM = 1.08;

/** A row of a drawing: whose it is, what is stated, and small print about it. */
export interface Stated {
  readonly placed: PlacedFigure;
  readonly name: string;
  readonly figure: string;
  readonly about: string;
  /** What standards would ask for, one each. */
  readonly needs: readonly string[];
}

export interface Drawn {
  readonly key: string;
  /** Over the first group of a category only. */
  readonly heading: string | null;
  readonly rows: readonly Stated[];
  readonly compared: readonly Compared[];
  /** null: a lone figure with nothing to compare it with would be as long as any other. */
  readonly scale: Scale | null;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly axis: string;
}

const toTenths = (value: number): number => Math.round(value * 10) / 10;

export function useDrawn(groups: readonly FigureGroup[], standards: readonly StandardDetail[]): readonly Drawn[] {
  const reading = useReading();
  const { t } = reading;
  const words = useOverviewWords();
  const conditionWords = useConditionWords();
  const { sites } = usePlaces();
  const language = useDefaultLanguage();
  const nameOf = (id: string): string => {
    const site = sites.get(id);
    return site ? textOf(namesOfFeature(site.properties, language), reading) : id;
  };
  const labelOf = (standard: StandardDetail): string => textOf(standard.label ?? standard.statement, reading);
  const figureOf = ({ value = 0, unit, per }: StandardDetail): string =>
    t.vocabulary.figure({ value, ...(unit && { unit }), ...(per && { per }) });
  const shared = standards.filter(
    ({ setting, unit, value }) => setting === "shared" && unit === "square-metres" && value !== undefined,
  );
  /** Arithmetic with a standard, said as such; a single person is asked about by another standard. */
  const needsOf = ({ category, per = [], value, max, qualifier }: PlacedFigure["mark"]): readonly string[] => {
    if (category !== "occupancy" || value <= 1 || !(per.includes("cell") || per.includes("room"))) return [];
    return shared.map((standard) => {
      const each = standard.value ?? 0;
      const area = t.vocabulary.figure({
        value: toTenths(value * each),
        ...(max !== undefined && { max: toTenths(max * each) }),
        ...(qualifier && { qualifier }),
        unit: "square-metres",
      });
      return words.figures.needs(t.vocabulary.figure({ value: each, unit: "square-metres" }), labelOf(standard), area);
    });
  };

  return groups.map(({ key, marks }, at) => {
    const [{ mark: first }] = marks;
    const { category } = first;
    const ofCategory = groups.filter(({ marks: [one] }) => one.mark.category === category);
    const compared = comparedWith(first, standards).toSorted((a, b) => a.value - b.value);
    const besides =
      ofCategory.at(-1)?.key === key && marks.every(({ mark }) => needsOf(mark).length === 0)
        ? besideOf(ofCategory, standards)
        : null;
    const differ = marks.some(({ mark, site }, one) =>
      marks
        .slice(one + 1)
        .some((other) => other.site === site && sameScope(mark, other.mark) && figuresDiffer(mark, other.mark)),
    );
    return {
      key,
      heading: groups[at - 1]?.marks[0].mark.category === category ? null : t.vocabulary.category[category],
      axis: conditionWords.unit[first.unit ?? "items"],
      rows: marks.map((placed) => ({
        placed,
        name: nameOf(placed.site),
        figure: t.vocabulary.figure(placed.mark),
        about: [
          placed.mark.scope ? textOf(placed.mark.scope, reading) : "",
          placed.mark.period ? t.vocabulary.period(placed.mark.period.edtf) : t.common.undated,
        ]
          .filter((part) => part !== "")
          .join(" · "),
        needs: needsOf(placed.mark),
      })),
      compared,
      scale: scaleOf(groups, key, compared),
      lines: compared.map(({ standard }) => `│ ${labelOf(standard)}: ${figureOf(standard)}`),
      notes: [
        ...(differ ? [conditionWords.differ] : []),
        ...(compared.some(({ standard }) => standard.per?.includes("person")) && !first.per?.includes("person")
          ? [words.figures.perPerson]
          : []),
        ...(besides && besides.length > 0
          ? [
              words.figures.noneComparable(
                besides.map((standard) => `${labelOf(standard)}: ${figureOf(standard)}`).join("; "),
              ),
            ]
          : []),
      ],
    };
  });
}

/** Standards of the category's subject that stand on none of its scales: named, and not converted. */
function besideOf(groups: readonly FigureGroup[], standards: readonly StandardDetail[]): readonly StandardDetail[] {
  const marks = groups.flatMap((group) => group.marks.map(({ mark }) => mark));
  const [first] = marks;
  if (!first || marks.some((mark) => comparedWith(mark, standards).length > 0)) return [];
  return standardsBeside({ category: first.category, conditions: marks }, standards);
}

/** Groups of one category and unit share a scale, whatever they count by. */
function scaleOf(groups: readonly FigureGroup[], key: string, compared: readonly Compared[]): Scale | null {
  const own = groups.find((group) => group.key === key);
  if (!own || (own.marks.length === 1 && compared.length === 0)) return null;
  const [{ mark: first }] = own.marks;
  const together = groups.flatMap(({ marks }) =>
    marks.flatMap(({ mark }) => (mark.category === first.category && mark.unit === first.unit ? [mark] : [])),
  );
  return niceScale(
    Math.max(...together.map((mark) => (mark.max ?? mark.value) * ROOM), ...compared.map(({ value }) => value * ROOM)),
  );
}

const sameScope = (a: PlacedFigure["mark"], b: PlacedFigure["mark"]): boolean =>
  JSON.stringify(a.scope) === JSON.stringify(b.scope);
