import { type Finder, finderOf, type Pattern, where, whereChinese } from "./patterns";

const COORDINATES: readonly Pattern[] = [
  {
    check: "coordinates-in-text",
    pattern: /-?\d{1,3}\.\d{3,}\s*°?\s*[NSEW]?\s*(?:[,;/]\s*|\s)[NSEW]?\s*-?\d{1,3}\.\d{3,}\s*°?\s*[NSEW]?/dgu,
  },
  {
    check: "coordinates-in-text",
    pattern:
      /\d{1,3}\s?°\s?\d{1,2}(?:\.\d+)?\s?['′](?:\s?\d{1,2}(?:\.\d+)?\s?(?:"|″|”|''))?\s?[NSEW]?(?:[\s,;/]{1,3}\d{1,3}\s?°\s?\d{1,2}(?:\.\d+)?\s?['′](?:\s?\d{1,2}(?:\.\d+)?\s?(?:"|″|”|''))?\s?[NSEW]?)?/dgu,
  },
  {
    check: "coordinates-in-text",
    pattern: /\b[NS]\s?\d{1,2}[°\s.]\s?\d[\d.'′]*\s?[,;/]?\s?[EW]\s?\d{1,3}[°\s.]\s?\d[\d.'′]*/dgu,
  },
  { check: "coordinates-in-text", pattern: /\d{1,2}\.\d+\s?°?\s?[NS]\b[,;\s]{1,3}\d{1,3}\.\d+\s?°?\s?[EW]\b/dgu },
  {
    check: "coordinates-in-text",
    pattern:
      /(?:북위|남위|위도)\s?\d{1,3}[\d.도분초°′″'"\s]*[,·\s]*(?:동경|서경|경도)\s?\d{1,3}[\d.]*(?:\s?[도분초°′″'"]\s?[\d.]*)*/dgu,
  },
  {
    check: "coordinates-in-text",
    pattern:
      /(?:北纬|南纬|纬度)\s?\d{1,3}[\d.度分秒°′″'"\s]*[,、\s]*(?:东经|西经|经度)\s?\d{1,3}[\d.]*(?:[度分秒°′″'"][\d.]*)*/dgu,
  },
];

const PLACE_WORD =
  "(?:(?!The\\b|This\\b|That\\b|Each\\b|Every\\b|A\\b|Another\\b|One\\b)\\p{Lu}[\\p{L}'’]+(?:[-\\s]\\p{Lu}?[\\p{L}'’]+)?)";
const VILLAGES: readonly Pattern[] = [
  // -ri and -dong are the smallest places a home is told by.
  {
    check: "village-in-text",
    pattern: /(?<![\p{L}-])\p{Lu}[\p{L}'’]+-(?:ri|dong|rodongjagu|inminban|maul|tong)(?![\p{L}-])/dgu,
  },
  {
    check: "village-in-text",
    pattern: new RegExp(
      `(?<![\\p{L}-])${PLACE_WORD}\\s(?:village|hamlet|inminban|neighbou?rhood unit)(?!\\p{L})`,
      "dgu",
    ),
  },
  {
    check: "village-in-text",
    pattern: new RegExp(`\\b(?:village|hamlet|neighbou?rhood)\\s(?:called|named|of|known as)\\s${PLACE_WORD}`, "dgu"),
  },
];

/** Words that end like a village and are none. */
const NO_VILLAGE =
  "강제노동|노동|활동|이동|행동|운동|변동|감동|자동|공동|작동|진동|난동|선동|파동|합동|아동|수동|능동|출동|소동|관리|처리|우리|다리|거리|무리|머리|자리|소리|논리|분리|권리|승리|수리|심리|원리|유리|정리|진리|추리|편리|합리|허리|고리|꼬리|뿌리|울타리|항아리|격리|총리|대리|비리|의리|도리|사리|요리|조리|일자리|잠자리|목소리|부리|파리|오리|개구리|멀리|빨리|몰래|동|리";
const KO_PLACE = `(?!(?:${NO_VILLAGE})(?:\\P{L}|에|의|을|를|이|가|은|는|로|과|와|도|$))\\p{Script=Hangul}{1,4}?`;
const KO_VILLAGES: readonly Pattern[] = [
  {
    check: "village-in-text",
    pattern: new RegExp(
      `(?<!\\p{L})(?<span>\\p{Script=Hangul}{1,4}(?:시|군|구역|읍)\\s(?:\\p{Script=Hangul}{1,5}(?:구|읍|면)\\s)?${KO_PLACE}(?:리|동|마을|촌|로동자구|\\d{1,2}반))(?=\\P{L}|$|에|의|을|를|이|가|은|는|로|출신|사람|주민)`,
      "dgu",
    ),
  },
  { check: "village-in-text", pattern: /(?<!\p{L})\p{Script=Hangul}{1,4}(?:읍|리|동)\s?\d{1,2}반/dgu },
  {
    check: "village-in-text",
    pattern: new RegExp(
      `(?<!\\p{L})(?<span>${KO_PLACE}(?:리|동|촌))(?=(?:에서|이|가)?\\s?(?:태어|나고 자|자라|살던|살았|살고|고향|출신)|에\\s?(?:살|거주|집이)|(?:이|가)\\s고향|\\s(?:주민|사람)(?:이|으로|인))`,
      "dgu",
    ),
  },
  { check: "village-in-text", pattern: /(?<!\p{L})(?!아랫|윗|온|한|옆|이웃|산간|농촌)\p{Script=Hangul}{2,5}마을/dgu },
];

const ZH_VILLAGES: readonly Pattern[] = [
  {
    check: "village-in-text",
    pattern:
      /(?:\p{Script=Han}{2}(?:市|县|郡|区))?(?:\p{Script=Han}{2,3}(?:镇|乡))?(?!农|该|同|本|全|每|这|那|乡|各|某|整|一)(?!.农|.该|小山|个|.个|.乡|.座)[^\P{Script=Han}的在从到来于是自被把和与]{2}(?:村|屯)(?!民|庄|落|子|长|委)/dgu,
  },
];

/** A ward after its county, a numbered unit, or somebody who lived there: `리` and `동` alone end too many words. */
const MAY_BE_VILLAGE_KO =
  /(?:시|군|구역|읍)\s(?:\S{2,6}\s)?\S{1,6}[리동을촌구반]|[읍리동]\s?\d|[리동촌](?:(?:에서|이|가)?\s?(?:태어|나고 자|자라|살|고향|출신)|에\s?(?:살|거주|집이)|[이가]\s고향|\s(?:주민|사람))|마을/u;

const findCoordinates = where(/\d/, finderOf(COORDINATES));
const findEnglishVillages = where(
  /-(?:ri|dong|rodong|inminban|maul|tong)|village|hamlet|neighbo|inminban/,
  finderOf(VILLAGES),
);
const findKoreanVillages = where(MAY_BE_VILLAGE_KO, finderOf(KO_VILLAGES));
const findChineseVillages = whereChinese(finderOf(ZH_VILLAGES));

/** Where somebody's home is. */
export const findHomes: Finder = (text) => [
  ...findCoordinates(text),
  ...findEnglishVillages(text),
  ...findKoreanVillages(text),
  ...findChineseVillages(text),
];
