import { EN_NUMBER, EN_ORDINAL, KO_NUMBER, ZH_NUMBER } from "./numbers";
import { type Finder, finderOf, type Pattern, where, whereChinese } from "./patterns";

/** How often somebody was returned or fled: few people share the number. */
const re = (source: string): RegExp => new RegExp(source, "dgiu");

const EN_RETURN =
  "(?:repatriat\\w*|deport\\w*|return(?:ed|s|ing)?|sent\\s(?:back|home)|taken\\sback|forced\\sback|handed\\s(?:over|back)|refoul\\w*|expelled|extradited|escape\\w*|fled|flee\\w*|defect\\w*|crossed|recaptured|brought\\sback|caught)";
const EN_TIMES = `(?:twice|thrice|(?:${EN_NUMBER}|several)\\s(?:separate\\s|different\\s)?(?:times|occasions)|for\\s(?:a|the)\\s${EN_ORDINAL}\\stime|(?:a|the|her|his|my|their)\\s${EN_ORDINAL}\\stime|${EN_ORDINAL}\\stime)`;
const A_WEEK = "(?!\\s+(?:a|an|per|each|every)\\s+(?:day|week|month|year))";
const EN_RETURNS: readonly Pattern[] = [
  {
    check: "returns-in-text",
    pattern: re(
      `\\b${EN_RETURN}\\b(?:\\s(?!and\\s(?:beaten|struck|hit|counted))[\\p{L}'-]+){0,6}?\\s(?<span>${EN_TIMES})\\b${A_WEEK}`,
    ),
  },
  {
    check: "returns-in-text",
    pattern: re(
      `\\b(?<span>${EN_TIMES})\\b${A_WEEK}(?:,?\\s(?!and\\s(?:beaten|struck|hit|counted))[\\p{L}'-]+){0,6}?\\s${EN_RETURN}\\b`,
    ),
  },
  {
    check: "returns-in-text",
    pattern: re(
      `\\b(?:${EN_ORDINAL}|${EN_NUMBER})\\s(?:(?:forced|forcible|involuntary)\\s)?(?:repatriations?|deportations?|forced\\sreturns?|forcible\\sreturns?|refoulements?|escapes?|defections?|arrests?|captures?)\\b`,
    ),
    unless: /\b(?:researchers|survey|recorded|documented|incidents|cases|database|counts?)\b/iu,
  },
  { check: "returns-in-text", pattern: re(`\\b(?:her|his|my|their)\\s(?<span>${EN_ORDINAL}\\sreturn)\\b`) },
];

const KO_RETURN =
  "(?:강제\\s?)?(?:북송(?!자|사업|\\s사업)|송환(?!자|민)|추방|탈북(?!민|자|\\s?난민|여성|청소년|단체)|도강|월경|체포되어 송환|잡혀\\s?(?:왔|온|오|갔)|붙잡혀|붙들려|되돌려\\s?보내)";
const KO_TIMES = `(?<!\\p{L}|제)(?:${KO_NUMBER}\\s?(?:번째|차례|번|회(?!령|의|원|담|피|사|복|수|계|고|전))|여러\\s차례|수차례|거듭)`;
const KO_GAP = "[^.。\\n]{0,12}?";
const KO_RETURNS: readonly Pattern[] = [
  {
    check: "returns-in-text",
    pattern: re(
      `(?<!하루에\\s|매일\\s|한\\s달에\\s|일주일에\\s)(?<span>${KO_TIMES})(?:로|이나|씩)?${KO_GAP}${KO_RETURN}`,
    ),
  },
  {
    check: "returns-in-text",
    pattern: re(
      `${KO_RETURN}(?:을|를|된|되어|이|은|은\\s모두|만)?\\s?(?:\\p{Script=Hangul}+\\s){0,2}(?<span>${KO_TIMES})`,
    ),
  },
];

const ZH_RETURN = "(?:遣返|遣送|押送回国|押回|送回|北送|驱逐|脱北|逃亡|逃跑)";
const ZH_TIMES = `(?:第?${ZH_NUMBER}[次度回]|多次)`;
const ZH_RETURNS: readonly Pattern[] = [
  {
    check: "returns-in-text",
    pattern: re(
      `(?<!每天|每月|每年|每周)(?<span>${ZH_TIMES})(?:(?:被|遭|遭到|受到|强制|强行|中国|警方|警察|公安|了|而){0,4})${ZH_RETURN}`,
    ),
  },
  { check: "returns-in-text", pattern: re(`${ZH_RETURN}(?:回国|回朝鲜|了|过|到朝鲜)?(?<span>${ZH_TIMES})`) },
];

/** What the law says is nobody's sentence. */
const EN_LAW =
  /\b(?:laws?|codes?|articles?|carr(?:y|ies)|provides?|punish(?:ed|able)\s(?:by|with)|up to|maximum|minimum|at least|between|ranged?|ranging|from .{1,25} to|sentences (?:of|were|ranged)|terms of)\b/iu;
const EN_SPAN = `(?:(?:about|almost|nearly|over)\\s)?${EN_NUMBER}(?:\\sand\\sa\\shalf)?[-\\s](?:years?|months?|weeks?|days?)(?:\\s(?:and\\s)?${EN_NUMBER}\\smonths?)?`;
const EN_SENTENCES: readonly Pattern[] = [
  {
    check: "sentence-in-text",
    pattern: re(
      `\\b(?:sentenced\\sto|(?:a|the|her|his|my|their)?\\s?(?:sentence|term)\\s(?:of|was|is|had\\sbeen)|term\\sof|condemned\\sto|given|gave|received|got|imprisoned\\sfor|jailed\\sfor|serv(?:ed|ing)(?:\\sout)?)\\s(?:(?:a|the|her|his|sentence|term|of|full)\\s){0,3}(?<span>${EN_SPAN})(?!\\s(?:ago|later|earlier|before|after|old|of\\s(?:war|rest|leave)))`,
    ),
    unless: EN_LAW,
  },
  {
    check: "sentence-in-text",
    pattern: re(
      `\\b(?:gave|handed|given)\\s(?:(?:the|this|that)\\s[\\p{L}-]+|him|her|me|them|us)\\s(?<span>(?:(?:about|almost|nearly|over)\\s)?${EN_NUMBER}(?:\\sand\\sa\\shalf)?[-\\s](?:years?|months?)(?:\\s(?:and\\s)?${EN_NUMBER}\\smonths?)?)(?!['’]|\\s(?:of\\s(?:rest|leave|notice|pay)|to\\s|pay|wages))`,
    ),
    unless: EN_LAW,
  },
  {
    check: "sentence-in-text",
    pattern: re(
      `\\b${EN_NUMBER}(?:-and-a-half)?[-\\s](?:year|month)s?(?:'|’)?[-\\s](?:(?:prison|labou?r|jail|long)\\s)?(?:sentence|term|imprisonment)\\b`,
    ),
    unless: /\b(?:laws?|codes?|articles?|carr(?:y|ies)|provides?|punish(?:ed|able)|maximum|minimum)\b/iu,
  },
  {
    check: "sentence-in-text",
    pattern: re(
      `\\b(?<span>${EN_SPAN})\\s(?:of|at|in)\\s(?:(?:hard|forced|correctional|re-?education\\sthrough|reform\\sthrough)\\s)?(?:labou?r|imprisonment|re-?education)\\b`,
    ),
    unless: EN_LAW,
  },
];

const KO_LAW =
  /이하|이상|미만|부터|까지|(?:\d|년|개월|달)에서\s?\d|내지|규정|처벌한다|처한다|형법|법은|법률|제\s?\d+조|최고|최대|평균|범위|~/u;
const KO_SPAN = `${KO_NUMBER}\\s?(?:년|개월|달)(?:\\s?반|\\s?${KO_NUMBER}\\s?개월)?`;
const KO_SENTENCES: readonly Pattern[] = [
  {
    check: "sentence-in-text",
    pattern: re(`(?:징역|교화형|단련형|교양형|금고|실형|형기(?:는|가)?|형량(?:은|이)?)\\s?(?<span>${KO_SPAN})`),
    unless: KO_LAW,
  },
  {
    check: "sentence-in-text",
    pattern: re(
      `(?<span>${KO_SPAN}(?:의|간의?)?\\s?형?)(?=\\s?(?:을|를)?\\s?(?:형|징역|(?:노동\\s?)?교화형|(?:노동\\s?)?단련형|선고|복역|언도|교화\\s?생활|형기))`,
    ),
    unless: KO_LAW,
  },
  {
    check: "sentence-in-text",
    pattern: re(
      `(?:재판|판결|법정|판사|예심)[^.。\\n]{0,20}?(?<span>${KO_SPAN}\\s?형?)(?:을|를|이|가)?\\s?(?:받|언도|내리|내렸|떨어|때렸|때리)`,
    ),
    unless: KO_LAW,
  },
  { check: "sentence-in-text", pattern: re(`${KO_NUMBER}년\\s?형(?!태|식|법|성|제)`), unless: KO_LAW },
];

const ZH_LAW = /以上|以下|规定|刑法|不等|从.{1,8}到|最高|最多|至少|第.{1,6}条|平均/u;
const ZH_SPAN = `${ZH_NUMBER}(?:年半?|个月)(?:零?${ZH_NUMBER}个月)?`;
const ZH_SENTENCES: readonly Pattern[] = [
  {
    check: "sentence-in-text",
    pattern: re(
      `(?:判处|判了|判给了?|判|判刑|刑期(?:是|为)?|服刑|获刑|服了|劳教|劳改|劳动教养|劳动教养了|监禁)(?:[他她我]|证人|被告)?(?:有期徒刑|劳动教养|劳改)?(?<span>${ZH_SPAN})`,
    ),
    unless: ZH_LAW,
  },
  { check: "sentence-in-text", pattern: re(`${ZH_SPAN}(?:的)?(?:有期)?(?:徒刑|劳改|劳教|刑期|监禁)`), unless: ZH_LAW },
];

const MAY_BE_RETURNS = new RegExp(
  `twice|thrice|times|occasions|\\stime\\b|(?:${EN_ORDINAL}|${EN_NUMBER})\\s(?:(?:forced|forcible|involuntary)\\s){0,2}(?:repatriation|deportation|return|refoulement|escape|defection|arrest|capture)`,
  "i",
);
const MAY_BE_SENTENCE = new RegExp(`${EN_NUMBER}(?:\\sand\\sa\\shalf|-and-a-half)?[-\\s](?:year|month|week|day)`, "i");
const findEnglishReturns = where(MAY_BE_RETURNS, finderOf(EN_RETURNS));
const findEnglishSentences = where(MAY_BE_SENTENCE, finderOf(EN_SENTENCES));
const findKoreanReturns = where(/북송|송환|추방|탈북|도강|월경|잡혀|붙들려|되돌려/u, finderOf(KO_RETURNS));
const findKoreanSentences = where(/형|징역|금고|선고|복역|언도|교화|재판|판결|법정|판사|예심/u, finderOf(KO_SENTENCES));
const findChinese = whereChinese(finderOf([...ZH_RETURNS, ...ZH_SENTENCES]));

/** Counts of one life: how often returned, how long sentenced. */
export const findLife: Finder = (text) => [
  ...findEnglishReturns(text),
  ...findEnglishSentences(text),
  ...findKoreanReturns(text),
  ...findKoreanSentences(text),
  ...findChinese(text),
];
