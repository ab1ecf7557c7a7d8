import type { Pattern } from "./patterns";
import { type Finder, finderOf, where, whereChinese } from "./patterns";

const found = (source: string): Pattern => ({ check: "singled-out-in-text", pattern: new RegExp(source, "dgiu") });

const EN_ONE =
  "(?:survivor|woman|man|girl|boy|child|person|prisoner|detainee|inmate|foreigner|christian|doctor|teacher|member|one)";
const MAY_SINGLE_OUT = new RegExp(
  `\\s(?:only|sole|tallest|oldest|youngest|smallest|first)\\s(?:\\S+\\s){0,2}?${EN_ONE}|\\s(?:arm|leg|eye|hand|foot)\\b|tattoo|birthmark|scar\\s|\\sborn\\sin`,
  "i",
);
const findEnglish = where(
  MAY_SINGLE_OUT,
  finderOf([
    found(
      `\\b(?:the|as)\\s(?:only|sole)\\s(?!child)(?:[\\p{L}-]+\\s){0,2}?${EN_ONE}(?:\\b(?!s)|\\s(?:who|to|of|among))`,
    ),
    found(`\\b(?:the)\\s(?:tallest|oldest|youngest|smallest|first)\\s(?:[\\p{L}-]+\\s)?${EN_ONE}\\b(?!s)`),
    found(
      "\\b(?:has|had|lost|with)\\s(?:only\\s)?(?:one|an?|the\\s(?:left|right))\\s(?:arm|leg|eye|hand|foot)\\b(?!\\s(?:on|in|out|through|under))",
    ),
    found("\\b(?:tattoo(?:ed)?|birthmark|scar\\s(?:on|across)\\s(?:the|his|her|my))\\b"),
    found(
      "\\b(?:korean|person|witness|speaker)\\s(?:who\\swas\\s)?born\\sin\\s(?:japan|china|russia|the\\ssouth|south\\skorea)\\b",
    ),
  ]),
);
const MAY_SINGLE_OUT_KO =
  /유일|혼자만|마지막\s|재일교포|재일동포|귀국자|화교|국군포로|납북자|잃었|잃은|문신|(?:얼굴|이마|목|뺨)에\s/u;
const findKorean = where(
  MAY_SINGLE_OUT_KO,
  finderOf([
    found("(?<!\\p{L})(?:유일한|유일하게|혼자만|마지막)\\s(?:생존자|여성|남성|사람|수감자|구금자|외국인|살아남)"),
    found(
      "(?<!\\p{L})(?:재일교포|재일동포|귀국자|화교|국군포로|납북자)(?:\\s?(?:출신|가족|가정|의\\s(?:딸|아들|자녀|손녀|손자)))",
    ),
    found(
      "(?:한쪽|왼쪽|오른쪽)?\\s?(?:팔|다리|눈|손)(?:을|를)?\\s?(?:잃었|잃은)|문신(?=이|을|가)|(?:얼굴|이마|목|뺨)에\\s(?:\\p{Script=Hangul}+\\s)?(?:흉터|점|화상)",
    ),
  ]),
);
const findChinese = whereChinese(
  finderOf([
    found("唯一(?:的|一名|一个|一位)?(?:幸存者|女性|男性|女人|男人|人|囚犯|外国人)"),
    found("(?:独臂|独眼|纹身|胎记|失去了?(?:一只|左|右)(?:手|臂|腿|眼))"),
  ]),
);

/** What only one person in a place is or bears: whoever was there knows who it is. */
export const findSingledOut: Finder = (text) => [...findEnglish(text), ...findKorean(text), ...findChinese(text)];
