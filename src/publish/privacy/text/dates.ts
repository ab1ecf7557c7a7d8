import type { Span } from "./finding";
import { EN_AGE, EN_NUMBER, KO_NATIVE, ZH_NUMBER } from "./numbers";
import { type Finder, finderOf, type Pattern, sentenceAround, where } from "./patterns";

const re = (source: string): RegExp => new RegExp(source, "dgiu");

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
const MONTH_FR = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
const DAY_WORD =
  "(?:\\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-\\w+|thirtieth|thirty-first)";

const BIRTHS: readonly Pattern[] = [
  {
    check: "birth-date-in-text",
    pattern: re(
      "\\bborn\\s+(?:on|in)\\s+(?:[\\p{L}\\d,]+\\s+){0,4}(?:19|20)\\d{2}\\b|\\bborn\\s+(?:on\\s+)?\\d{4}-\\d\\d-\\d\\d|\\bdate of birth\\b|\\bbirthday\\s+(?:is|was)\\b|\\bD\\.?O\\.?B\\.?\\s*:|\\bnée?\\s+(?:le|en)\\s+(?:[\\p{L}\\d]+\\s+){0,3}(?:19|20)\\d{2}\\b",
    ),
  },
  {
    check: "birth-date-in-text",
    pattern: re(
      "(?:19|20)?\\d{2}년생|(?:19|20)\\d{2}년\\s*(?:\\d{1,2}월\\s*)?(?:\\d{1,2}일\\s*)?(?:에\\s*)?(?:[\\p{Script=Hangul}]+에서\\s*)?(?:출생|태어[나났난]\\p{Script=Hangul}?)|생년월일|생일은",
    ),
  },
  {
    check: "birth-date-in-text",
    pattern: re(
      "(?:出生于|生于)\\s*(?:19|20)\\d{2}(?:年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?)?|(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?(?:在[^，。]{1,8})?(?:出生|生人|生(?!产|活|效|病|长|火))|出生日期|(?:19|20)\\d{2}年生まれ",
    ),
  },
];

/** Ages of many, and of the law. */
const EN_GROUP = "(?!\\s*(?:to|and|[-–])\\s*\\d|\\s+(?:or|and|to)\\s+(?:over|older|above|under|younger|more)|\\s*\\+)";
const AGES: readonly Pattern[] = [
  { check: "age-in-text", pattern: re(`\\baged\\s+(?:about\\s+|only\\s+)?${EN_NUMBER}\\b${EN_GROUP}`) },
  { check: "age-in-text", pattern: re(`\\b(?<!between\\s|over\\s|under\\s)${EN_NUMBER}[-\\s]years?[-\\s]old\\b`) },
  { check: "age-in-text", pattern: re(`\\b${EN_NUMBER}\\s+years\\s+of\\s+age\\b(?!\\s+(?:or|and))`) },
  {
    check: "age-in-text",
    pattern: re(
      `(?<span>(?:\\bat\\s+)?(?:\\bthe\\s+)?(?<!under\\s|below\\s|over\\s|above\\s|than\\s|reached\\s)(?<!under\\sthe\\s|below\\sthe\\s|over\\sthe\\s|above\\sthe\\s|between\\sthe\\s|before\\sthe\\s|than\\sthe\\s|minimum\\s)\\bage\\s+(?:of\\s+)?${EN_NUMBER})\\b${EN_GROUP}`,
    ),
    unless:
      /\b(?:aged? between|minimum age|age of (?:criminal|majority|consent))|^\s*(?:children|people|prisoners|detainees|women|men|girls|boys|those)\b/iu,
  },
  {
    check: "age-in-text",
    pattern: re(
      `(?<=^|[.!?,;]\\s|\\b(?:who|and|when|arrested|taken|returned|detained|married|sold|imprisoned|died|fled|left|escaped|crossed)\\s)at\\s(?<span>${EN_AGE})(?=\\s*,|\\s*\\.(?!\\d)|\\s+(?:the|she|he|they|and|was|to|by|from)\\b)`,
    ),
    unless:
      /\b(?:o'clock|a\.?m\.|p\.?m\.|at (?:five|six|seven|eight|nine|ten) and|evening|morning|night|kilomet|degrees|until)\b/iu,
  },
  {
    check: "age-in-text",
    pattern: re(`\\bin\\s(?:his|her|their|my)\\s(?:\\d{1,2}(?:st|nd|rd|th)|\\w+(?:st|nd|rd|th))\\syear\\b`),
  },
  {
    check: "age-in-text",
    pattern: re(`\\b(?:had\\s(?:just\\s)?turned|just\\sturned|was\\sturning)\\s(?<span>${EN_AGE})\\b`),
  },
  {
    check: "age-in-text",
    pattern: re(
      `\\b(?:she|he|i|who|witness|speaker|person)\\s(?:was|is)\\s(?:only\\s|then\\s|about\\s|just\\s)?(?<span>${EN_AGE})(?=\\s+(?:when|at the time|then|years old)|\\s*[.;]|,\\s)`,
    ),
  },
  // A bare number after a person: "The witness, 52, lives …".
  {
    check: "age-in-text",
    pattern: /(?<=\p{L},\s)(?<span>[1-9]\d)(?=,\s(?!\d|and\s\d|or\s\d))/dgu,
    unless: /\b(?:cells?|camps?|rooms?|articles?|paragraphs?|resolutions?|pages?|chapters?|numbers|No)\b/iu,
  },
  { check: "age-in-text", pattern: re("(?<!\\p{L})âgée?s?\\s+de\\s+\\d{1,3}\\s+ans\\b(?!\\s+(?:à|et))") },
  // In other languages: to have so many years, as `avait trente-quatre ans`, `tenía 34 años`, `34 Jahre alt`, `34歳`.
  {
    check: "age-in-text",
    pattern: re(
      "(?<!\\p{L})(?:avai[ts]|avaient|ayant|a|ai)\\s(?:alors\\s|seulement\\s|à peine\\s)?(?<span>(?:\\d{1,3}|(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:[-\\s](?:et[-\\s])?[\\p{L}]+)*|dix(?:-\\p{L}+)?|onze|douze|treize|quatorze|quinze|seize)\\sans)(?!\\sde\\s)\\b",
    ),
  },
  {
    check: "age-in-text",
    pattern: re("(?<!\\p{L})(?:tenía|tiene|tenia|tinha|con)\\s(?<span>\\d{1,3}\\s(?:años|anos))(?!\\p{L})"),
  },
  {
    check: "age-in-text",
    pattern: re(
      "(?<!\\p{L})(?<span>\\d{1,3}\\sJahre)\\salt\\b|(?<!\\d)\\d{1,3}\\s?[歳歲](?!以|未|から)|(?<!\\d)(?<=было\\s)\\d{1,3}\\s(?:года?|лет)(?!\\p{L})",
    ),
  },
  {
    check: "age-in-text",
    pattern: re(
      `(?<![\\d~∼〜-])(?:만\\s?)?(?<!(?:에서|부터)\\s)\\d{1,3}\\s?(?:세|살)(?!기|대|트|금|관|계|림|아|던|았)(?!\\s?(?:이상|이하|미만|부터|까지|에서|초과|[~∼〜-]|안팎|전후))`,
    ),
  },
  {
    check: "age-in-text",
    pattern: re(
      `(?<!\\p{L})${KO_NATIVE}\\s?살(?!림|아|던|고|았|기\\s|수|펴|인\\s|해)(?!\\s?(?:이상|이하|미만|부터|까지|에서|안팎))`,
    ),
  },
  {
    check: "age-in-text",
    pattern: re(`(?<![到至从~十百多几\\d-])${ZH_NUMBER}[周]?岁(?!以|到|至|不|或|及|左右|[~-])`),
  },
];

const DAYS: readonly Pattern[] = [
  {
    check: "day-in-text",
    pattern: new RegExp(
      `\\b(?:the\\s)?${DAY_WORD}(?:\\sday)?(?:\\sof)?\\s${MONTH}(?:,?\\s\\d{4})?(?!\\p{L})|\\b${MONTH}\\s(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?\\b(?!\\s?\\d)|\\b\\d{1,2}(?:er)?\\s${MONTH_FR}(?:\\s\\d{4})?(?!\\p{L})`,
      "dgu",
    ),
  },
  {
    check: "day-in-text",
    pattern: /(?<![\d/-])(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?![\d/-])/dgu,
  },
  {
    check: "day-in-text",
    pattern: /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2]|[12]\d|3[01])[/.](?:19|20)\d\d(?![\d/])/dgu,
  },
  // Days that have a name, and days of the moon.
  {
    check: "day-in-text",
    pattern: re(
      "\\b(?:on|since|until|by|before|after)\\s(?<span>(?:Christmas|New Year(?:['’]s)?|Lunar New Year(?:['’]s)?)(?:\\s(?:Day|Eve))?)(?!\\p{L})|(?:음력\\s?(?:\\d{1,2}|정|이|삼|사|오|유|칠|팔|구|시|십일|동짓|섣|일)월?달?\\s?(?:\\d{1,2}일|보름(?:날)?|초\\p{Script=Hangul}{1,4}|그믐))|(?:설날|추석|성탄절|정월대보름|단옷?날|태양절|광명성절)(?=에|\\s(?:아침|저녁|밤|전날|다음\\s?날))|(?:除夕|中秋节|端午节|元旦)(?=[，、当那被她他前后夜晚早])",
    ),
  },
  { check: "day-in-text", pattern: re("(?:\\d{4}년\\s*)?\\d{1,2}월\\s*\\d{1,2}일(?!보|기)") },
  {
    check: "day-in-text",
    pattern: re(`(?:\\d{4}年)?${ZH_NUMBER}月(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]`),
  },
];

/** A day of many or of an institution; unless the sentence speaks of one person all the same. */
const PUBLIC_DAY =
  /\b(?:hundreds|thousands|dozens|mass returns?|forced returns? of|returns of|places|groups?|buses|there were \d+|resolution|adopted|assembly|council|commission|committee|published|press conference|hearing|listed|listing|sanctions?|in force|games|anniversary|treaty|convention|constitution|amended|satellite|imagery|image|election|ceasefire|armistice|earthquake|court|ruling|complaint|reported|repor(?:t|ts)|briefing|announced|[2-9]\d+\s(?:people|persons|refugees|north koreans|detainees|women))\b|수백|수십|수천|결의|채택|총회|위원회|이사회|시행|공개|발표|개정|보도|판결|위성|영상|사진|기자회견|\d{2,}여?\s?명|송환 (?:작전|당시)|강제송환 때|다섯 곳|집단|단체|버스|数百|数十|数千|决议|大会|委员会|理事会|通过|公布|发表|修改|生效|卫星|[\d]{2,}(?:多)?[人名]/iu;
const PERSONAL =
  /\b(?:witness|speaker|she|he|her|his|prisoner|detainee|person|i|my)\b|증언자|한\s(?:사람|여성|남성)|선고받|그녀|그는|她|他(?!们)|证人/iu;

/** A sentence on one person: the day it gives is theirs, even where the record has it as its own date. */
const OF_ONE =
  /\b(?:an?|one|the)\s(?:[\p{L}-]+\s){0,2}(?:woman|man|girl|boy|child|person|detainee|prisoner|inmate|witness|speaker|mother|baby|newborn)\b|(?<!\p{L})한\s(?:여성|남성|사람|여자|남자|아이|명|구금자|수감자)|(?:여성|남성|구금자|수감자|증언자)\s한\s?명|一[名个位](?!月)/iu;
export const tellsOfOne = (text: string, { start, end }: Span): boolean =>
  OF_ONE.test(sentenceAround(text, start, end));

/** Cheap looks that most texts do not pass: a hundred thousand accounts are read within seconds. */
const MAY_BE_BIRTH = /born|birth|D\.?O\.?B|née?|년생|출생|태어|생일|생년|出生|生/iu;
const MAY_BE_AGE =
  /\d(?<![\p{L}\d]\d)|\bage|\bold\b|turned|years? of|teen|twelve|eleven|(?:wen|hir|or|if|ix|even|igh|ine)ty[\s,.-]|\bten[\s,.]|th year|\sans(?!\p{L})|años|歳|лет|года|살|세|岁/u;
const MAY_BE_DAY =
  /\d(?<![\p{L}\d]\d)|(?:st|nd|rd|th)\s(?:day\s)?(?:of\s)?\p{Lu}|月|음력|[설옷]날|추석|[절]에|보름|New Year|Christmas|除夕|节|元旦/u;

const findBirths = where(MAY_BE_BIRTH, finderOf(BIRTHS));
const findAges = where(MAY_BE_AGE, finderOf(AGES));
/** Every day date, public or not. */
export const findAnyDays = where(MAY_BE_DAY, finderOf(DAYS));

const isPublicDay = (text: string, { start, end }: Span): boolean => {
  const sentence = sentenceAround(text, start, end);
  return PUBLIC_DAY.test(sentence) && !PERSONAL.test(sentence.replace(/High Commissioner|인권최고대표/gu, ""));
};

/** When somebody was born, how old they were, and the day something befell them. */
export const findDates: Finder = (text) => [
  ...findBirths(text),
  ...findAges(text),
  ...findAnyDays(text).filter((span) => !isPublicDay(text, span)),
];

/** One person under initials: `K.J.S.`, `K. J.`, but not the abbreviations that look alike; `김 모 씨`; `Kim XX`. */
const INITIALS =
  /\b(?!(?:U\.\s?[NSK]|D\.\s?C|P\.\s?O|N\.\s?Y|U\.S\.A|E\.U|U\.S\.S\.R|D\.P\.R|R\.O|a\.m|p\.m|e\.g|i\.e)\.)(?:[A-Z]\.[\s-]?){2,}|\p{Script=Hangul}\s?(?:모|○{1,2}|OO|XX)\s?씨|\b\p{Lu}\p{Ll}+\s(?:XX|OO)\b/dgu;

/** Initials beside a day: whoever was there knows who it was. */
export const findInitialsWithDay: Finder = (text) => {
  if (findAnyDays(text).length === 0) return [];
  return [...text.matchAll(INITIALS)].map((match) => {
    const words = match[0].trimEnd();
    return { check: "initials-with-day", start: match.index, end: match.index + words.length, text: words };
  });
};
