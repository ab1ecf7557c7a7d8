import type { YearSpan } from "../../core/period";
import type { Gender } from "../../core/vocabulary";
import { type Span, type TextCheck } from "./text/finding";

/** Words that give a single person's gender, by language tag. Plurals are left out: they speak of groups. */
const GENDER_WORDS: Readonly<Record<string, Readonly<Record<Gender, RegExp>>>> = {
  en: {
    // A pregnancy of the witness says it as plainly as “she”.
    woman:
      /\b(?:she|her|hers|herself|woman|girl|mother|wife|daughter|sister|female)\b|\b(?:witness|speaker)\s(?:[\p{L}-]+\s){0,4}?(?:pregnant|gave\sbirth|miscarried|menstruat\w+)/iu,
    man: /\b(?:he|him|his|himself|man|boy|father|husband|son|brother|male)\b/iu,
  },
  // Nouns without a plural speak of groups as often as of one person: only what counts one is taken.
  ko: {
    woman:
      /(?:증언자|화자)(?:는|가|의)?\s(?:\p{Script=Hangul}+\s|\d+\s?개월\s?){0,2}?(?:임신|출산|유산|낙태|월경|생리)|그녀|(?<!\p{L})한\s(?:여성|여자|소녀)|(?:여성|여자|소녀)\s(?:한\s?명|증언자|생존자)/u,
    man: /(?<!\p{L})한\s(?:남성|남자|소년)|(?:남성|남자|소년)\s(?:한\s?명|증언자|생존자)/u,
  },
  zh: {
    woman: /证人[^，。]{0,8}(?:怀孕|身孕|分娩|流产|堕胎)|她(?!们)|(?:一名|一位|一个)(?:女性|女子|女人|女孩)/u,
    man: /(?:一名|一位|一个)(?:男性|男子|男人|男孩)/u,
  },
  ja: { woman: /彼女(?!たち)|(?:一人の|ある)(?:女性|女子)/u, man: /(?:一人の|ある)(?:男性|男子)/u },
  fr: {
    woman: /\b(?:elle|femme|fille|mère|épouse|sœur)\b/iu,
    man: /\b(?:il|homme|garçon|père|mari|fils|frère)\b(?!\s+(?:y\s+a|faut|pleuv|s'agi))/iu,
  },
  es: { woman: /\b(?:ella|mujer|niña|madre|esposa|hija)\b/iu, man: /\b(?:él|hombre|niño|padre|esposo|hijo)\b/iu },
  ru: {
    woman: /(?<!\p{L})(?:она|её|ее|женщина|девушка|мать|жена)(?!\p{L})/iu,
    man: /(?<!\p{L})(?:он|его|мужчина|отец|муж)(?!\p{L})/iu,
  },
};

/** In English the two patterns above are run on every text; this look at their words costs a fifth. */
const MAY_SAY_GENDER =
  /\b(?:she|hers?|herself|woman|girl|mother|wife|daughter|sister|female|witness|speaker|he|him|his|himself|man|boy|father|husband|son|brother|male)\b/i;

const everyMatch = (check: TextCheck, text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(new RegExp(pattern, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`))].map(
    (match) => ({
      check,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }),
  );

/** Every word that gives the gender away, in the text's own language. */
export function findGenderWords(text: string, language: string, published: Gender | undefined): Span[] {
  const base = language.split("-")[0] ?? language;
  const words = Object.hasOwn(GENDER_WORDS, base) ? GENDER_WORDS[base] : undefined;
  if (!words || published !== undefined || (base === "en" && !MAY_SAY_GENDER.test(text))) return [];
  return [words.woman, words.man].flatMap((pattern) =>
    pattern.test(text) ? everyMatch("gender-in-text", text, pattern) : [],
  );
}

const DECADE = /\b(?:(?:19|20)\d0)s\b|(?:(?:19|20)\d0)년대|\bannées\s+(?:(?:19|20)\d0)\b|(?:(?:19|20)\d0)年代/giu;
/** In digits, in words, and short: `'98`, `98년도`, `이천삼년`, `二〇〇三年`. */
const YEARS: readonly RegExp[] = [
  /(?<![\p{L}\d.,-])(?:(?:19|20)\d\d)(?!\d|s\b|년대|年代)/gu,
  /\bnineteen[\s-](?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?\b/giu,
  /\btwo\sthousand(?:\sand)?\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen)\b(?!\s\p{L}+s\b)|\btwenty[\s-](?:ten|eleven|twelve|\p{L}+teen)\b/giu,
  /(?<=\b(?:in|of|since|until|spring|summer|autumn|winter)\s)['’]\d\d(?![\d\p{L}])/giu,
  /(?<!\d)\d\d년도|(?:천구백|이천)(?:[이삼사오육칠팔구]?십)?[일이삼사오육칠팔구]?년(?!\s?(?:동안|전|간))/gu,
  /(?:一九|二[〇零])[〇零一二三四五六七八九]{2}年(?!代)|[六七八九〇零][〇零一二三四五六七八九]年(?!代|间|多|前|后|来)/gu,
];

const widthOf = (span: YearSpan | undefined): number =>
  span === undefined || span.from === null || span.to === null ? Infinity : span.to - span.from + 1;

/** Most texts end here. */
const MAY_BE_YEAR =
  /(?:19|20)\d\d|nineteen|two\sthousand|twenty|['’]\d\d|\d년도|[천백십]\p{Script=Hangul}?년|[〇零一二三四五六七八九]年/iu;

/** Every year or decade in a text that says more closely when it happened than the published period does. */
export function findFinerPeriods(text: string, published: YearSpan | undefined): Span[] {
  if (!MAY_BE_YEAR.test(text)) return [];
  const decades = everyMatch("year-in-text", text, DECADE);
  const years = YEARS.flatMap((pattern) => everyMatch("year-in-text", text, pattern)).filter(
    (year) => !decades.some(({ start, end }) => year.start < end && start < year.end),
  );
  return [...(widthOf(published) > 10 ? decades : []), ...(widthOf(published) > 1 ? years : [])];
}
