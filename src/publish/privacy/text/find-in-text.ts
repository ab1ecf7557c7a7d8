import type { FieldPath } from "../../problem";
import type { RecordFolder } from "../../records";
import { findGenderWords, findFinerPeriods } from "../prose";
import type { Attributes } from "../gate";
import { findContacts } from "./contacts";
import { findDates, findInitialsWithDay, tellsOfOne } from "./dates";
import { findDocuments } from "./documents";
import { findEnglishNames, findPseudonyms } from "./english-names";
import type { Span, SpanFinding, TextCheck } from "./finding";
import { fold, unfold } from "./fold";
import { findHangulNames } from "./hangul-names";
import { findHanNames } from "./han-names";
import { findShortHanNames } from "./han-short-names";
import { findJobs } from "./jobs";
import { findKinship } from "./kinship";
import { findLife } from "./life";
import { type IsListedName, nameCandidates } from "./listed";
import { sentenceAround } from "./patterns";
import { findOtherWordings } from "./other-wordings";
import { findHomes } from "./places";
import { findSingledOut } from "./singled-out";
import { levelOf, wordFinding } from "./weigh";

/** Where a text stands, and what is public about it anyway. */
export interface TextContext {
  readonly kind: RecordFolder | "atlas";
  readonly field: FieldPath;
  /** An account of what befell the witness. */
  readonly isOwn?: boolean;
  /** What is published of the witness; without it, gender and years are not compared. */
  readonly published?: Attributes | undefined;
  /** Whether words of the text are a place, a body or an author of the dataset. */
  readonly isKnown?: (text: string, start: number, end: number) => boolean;
  /** Whether a day is published in a field of the same record. */
  readonly isPublishedDay?: (day: string) => boolean;
  readonly isListedName?: IsListedName | undefined;
}

/** Where two checks see the same words, the one named first speaks. */
const PRECEDENCE: readonly (readonly [TextCheck, readonly TextCheck[]])[] = [
  ["listed-name-in-text", ["name-in-text", "initials-with-day", "pseudonym-in-text"]],
  ["initials-with-day", ["name-in-text", "pseudonym-in-text"]],
  ["pseudonym-in-text", ["name-in-text"]],
  ["email-in-text", ["messenger-in-text"]],
  ["messenger-in-text", ["phone-in-text", "passport-in-text", "name-in-text"]],
  ["resident-number-in-text", ["phone-in-text", "passport-in-text", "coordinates-in-text"]],
  ["plate-in-text", ["phone-in-text", "name-in-text"]],
  ["passport-in-text", ["phone-in-text"]],
  ["coordinates-in-text", ["phone-in-text", "day-in-text"]],
  ["day-in-text", ["phone-in-text", "year-in-text"]],
  ["birth-date-in-text", ["day-in-text", "age-in-text", "phone-in-text", "year-in-text"]],
  ["age-in-text", ["sentence-in-text"]],
  ["village-in-text", ["name-in-text", "job-in-text"]],
  ["name-in-text", ["job-in-text", "kinship-in-text"]],
];

/** Outside accounts a village is a place like others, unless somebody is at home there. */
const HOME =
  /\b(?:home|homes|house|houses|born|lives?|lived|living|grew up|raised|native|hometown|family|families|came from|(?:person|people|woman|man|witness|prisoner|villagers?|residents?) (?:from|of))\b|출신|태어|고향|살던|살았|살고|거주|집이|집은|자랐|주민|出生|家住|住在|来自|老家|家乡|村民/iu;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** One finding for the same words: the longest of a check, and of checks that mean the same the one that says more. */
function settle(spans: readonly Span[]): Span[] {
  const longest = [...spans]
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .reduce<Span[]>((kept, span) => {
      if (!kept.some((one) => one.check === span.check && overlaps(one, span))) kept.push(span);
      return kept;
    }, []);
  const isBeaten = (span: Span): boolean =>
    longest.some(
      (other) =>
        overlaps(other, span) && PRECEDENCE.some(([first, rest]) => first === other.check && rest.includes(span.check)),
    );
  return longest.filter((span) => !isBeaten(span)).sort((a, b) => a.start - b.start || a.end - b.end);
}

function findSpans(text: string, language: string | null, context: TextContext): Span[] {
  const { isKnown, isListedName, isPublishedDay, published } = context;
  const isPlace = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    isKnown?.(text, start, end) ?? false;
  const known = (span: Span): boolean =>
    (span.check === "name-in-text" || span.check === "village-in-text") && isPlace(span);
  const listed = isListedName
    ? nameCandidates(text)
        .filter(({ keys }) => keys.some(isListedName))
        .map(({ start, end }): Span => ({ check: "listed-name-in-text", start, end, text: text.slice(start, end) }))
    : [];
  return settle(
    [
      ...findContacts(text),
      ...findDocuments(text),
      ...findHomes(text),
      ...findDates(text),
      ...findInitialsWithDay(text),
      ...findLife(text),
      ...findKinship(text),
      ...findJobs(text),
      ...findSingledOut(text),
      ...findPseudonyms(text),
      ...findEnglishNames(text, isPlace),
      ...findHangulNames(text),
      ...findHanNames(text),
      ...findShortHanNames(text),
      ...findOtherWordings(text),
      ...listed,
      ...(published && language !== null
        ? [...findGenderWords(text, language, published.gender), ...findFinerPeriods(text, published.period)]
        : []),
    ].filter(
      (span) =>
        !known(span) &&
        !(
          span.check === "day-in-text" &&
          isPublishedDay?.(span.text) &&
          !(context.kind === "sites" && tellsOfOne(text, span))
        ),
    ),
  );
}

export interface TextToRead {
  readonly text: string;
  readonly language: string | null;
  readonly context: TextContext;
}

/**
 * Everything in a text that may point to one person, each with its very words. Patterns and word lists: they find slips,
 * not everything, and no check replaces the editor who asks whether somebody could be recognised.
 */
export function findInText({ text, language, context }: TextToRead): SpanFinding[] {
  const folded = fold(text);
  const { kind, field, isOwn = false } = context;
  return findSpans(folded.text, language, context).flatMap(({ check, start, end }): SpanFinding[] => {
    const level = levelOf(check, kind, isOwn);
    if (level === null) return [];
    if (check === "village-in-text" && kind !== "testimonies" && !HOME.test(sentenceAround(folded.text, start, end)))
      return [];
    const place = unfold(folded, start, end);
    const words = text.slice(place.start, place.end);
    return [
      {
        check,
        level,
        field,
        language,
        ...place,
        text: words,
        message: wordFinding(check, words, level, context.published),
      },
    ];
  });
}
