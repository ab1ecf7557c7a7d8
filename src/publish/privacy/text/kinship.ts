import { type Finder, finderOf, type Pattern, where, whereChinese } from "./patterns";

const EN_KIN =
  "(?:husband|wife|spouse|fianc[ée]e?|boyfriend|girlfriend|widow(?:er)?|mother|father|parents?|mum|mom|dad|son|daughter|child(?:ren)?|baby|babies|infant|newborn|toddler|twins?|brother|sister|siblings?|uncle|aunt|nephew|niece|cousin|grandmother|grandfather|grandparents?|granddaughter|grandson|grandchild(?:ren)?|(?:step|foster\\s|half[-\\s])(?:mother|father|son|daughter|brother|sister)|(?:mother|father|son|daughter|brother|sister|parents)-in-law|in-laws)";
/** Who may well be no kin of the witness when named with an article: a child in the cell, a mother beside it. */
const EN_RELATION =
  "(?:husband|wife|spouse|fianc[ée]e?|boyfriend|girlfriend|son|daughter|brother|sister|sibling|uncle|aunt|nephew|niece|cousin|grandmother|grandfather|granddaughter|grandson|grandchild|(?:mother|father|son|daughter|brother|sister)-in-law)";
const EN_COUNT = "(?:one|two|three|four|five|six|seven|eight|nine|both|\\d)";
const ADJECTIVES =
  "(?:(?:(?:late|own|only|first|second|third|ex-?|elder|eldest|older|oldest|younger|youngest|little|big|twin|unborn|newborn|baby|small|young|adult|teenage|aged|elderly|chinese|former|dead|dying|sick|ill|pregnant|beloved|infant|\\p{L}+-year-old)[\\s-]))*";
const re = (source: string): RegExp => new RegExp(source, "dgiu");

const EN_PATTERNS: readonly Pattern[] = [
  {
    check: "kinship-in-text",
    pattern: re(`\\b(?:my|her|his)\\s${ADJECTIVES}(?:${EN_COUNT}\\s)?${ADJECTIVES}${EN_KIN}s?(?!-?\\p{L})`),
  },
  { check: "kinship-in-text", pattern: re(`\\btheir\\s${ADJECTIVES}${EN_RELATION}(?!s|-?\\p{L})`) },
  {
    check: "kinship-in-text",
    pattern: re(
      `\\b(?:witness|speaker|prisoner|detainee|survivor|woman|man|girl|boy|person)(?:['’]s)\\s${ADJECTIVES}(?:${EN_COUNT}\\s)?${EN_KIN}(?!-?\\p{L})`,
    ),
  },
  {
    check: "kinship-in-text",
    pattern: re(`\\b(?:an?|an?\\sonly|the\\sonly|${EN_COUNT})\\s${ADJECTIVES}${EN_RELATION}s?(?!-?\\p{L})`),
  },
  {
    check: "kinship-in-text",
    pattern: re(
      `\\b(?:mother|father|parent)\\sof\\s(?:an?\\s)?${ADJECTIVES}(?<span>(?:${EN_COUNT}|twins|an?\\s\\p{L}+)(?:\\s${ADJECTIVES}(?:children|child|sons?|daughters?|girls?|boys?))?)`,
    ),
  },
  { check: "kinship-in-text", pattern: re(`\\b(?:only|eldest|youngest|oldest)\\s(?:child|son|daughter)\\b`) },
  {
    check: "kinship-in-text",
    pattern: re(
      `\\b(?:left|with|had|has|leaving|and|bore|raised|lost)\\s(?:behind\\s)?(?<span>(?:one|two|three|four|five|six|seven|\\d)\\s${ADJECTIVES}(?:children|kids))\\b(?!\\s(?:were|died|under|aged|in\\sthe\\scell))`,
    ),
  },
  {
    check: "kinship-in-text",
    pattern: re(`\\b${EN_RELATION}\\sof\\s(?:the\\s(?:witness|speaker)|a\\s(?:party|former))`),
  },
  {
    check: "kinship-in-text",
    pattern: re(
      `\\b(?:my|her|his)\\s${ADJECTIVES}${EN_KIN}s?(?:,|\\sand|\\sor)\\s(?<span>${ADJECTIVES}${EN_KIN})(?!-?\\p{L})`,
    ),
  },
];

const KO_KIN =
  "(?:(?:친|시|외|큰|작은|막내|의붓|양|새)?(?:어머니|아버지|할머니|할아버지)|남편|아내|배우자|안해|부인(?=은|이|과|의|\\s씨)|모친|부친|부모님?|엄마|아빠|(?:큰|작은|막내|맏|외동|친|갓난)?(?:딸|아들)|오빠|언니|누나|누이|(?:남|여|친|막내|쌍둥이)\\s?동생|동생|친형|형님|형제|자매|시부모|시댁|장모|장인어른|삼촌|외삼촌|이모(?!\\s?씨)|이모부|고모|고모부|숙모|숙부|조카|(?:외|친)?사촌|손자|손녀|며느리|사위|쌍둥이|약혼자|약혼녀|시누이|시동생|올케|처남|처제|처형|형수|제수|매형|매부|매제|아주버니|양부모|남자\\s?친구|여자\\s?친구|모녀|부녀)";
/** Children in general have mothers. */
const KO_GROUP = /(?:아동|어린이|아이들|수감자들|여성들|사람들|주민들|가족들)(?:은|는|이|을|에게|의)/u;
const KO_PATTERNS: readonly Pattern[] = [
  {
    unless: KO_GROUP,
    check: "kinship-in-text",
    pattern: re(
      `(?<!\\p{L})(?:(?:두|세|네|다섯|한|\\d)\\s)?${KO_KIN}(?!들)(?=\\P{L}|$|은|는|이|가|을|를|의|와|과|도|에|만|로|였|이었|하고|랑|한테|께|이며|이고|마저|조차|까지|처럼|보다|둘|셋|하나)(?:\\s?(?:하나|둘|셋|넷))?`,
    ),
  },
  {
    check: "kinship-in-text",
    pattern: re(
      "(?<!\\p{L})(?:(?:한|두|세|네|다섯|\\d)\\s(?:아이|자녀|자식)|(?:아이|자녀|자식)\\s(?:하나|둘|셋|넷|다섯|[한두세네]\\s?명|\\d\\s?명))(?!들)",
    ),
  },
  {
    check: "kinship-in-text",
    pattern: re(
      "(?:증언자|자신|본인|그녀|그|나|내)의?\\s(?<span>(?:어린\\s|갓난\\s)?(?:아이|아기|자녀|자식|형|처))(?!들)(?=은|는|이|가|을|를|의|와|과|도|에|\\P{L})",
    ),
  },
];

const ZH_KIN =
  "(?:丈夫|妻子|老公|老婆|爱人|前夫|前妻|父亲|母亲|爸爸|妈妈|父母|继父|继母|养父|养母|儿子|女儿|儿女|哥哥|姐姐|弟弟|妹妹|兄弟|姐妹|姊妹|婆婆|公公|岳父|岳母|叔叔|伯父|舅舅|姑姑|姨妈|阿姨|祖母|祖父|奶奶|爷爷|外婆|外公|侄子|侄女|外甥女?|表[哥弟姐妹]|堂[哥弟姐妹]|孙子|孙女|双胞胎|未婚[夫妻]|男朋友|女朋友|独生子|独生女|小舅子|嫂子)";
const ZH_PATTERNS: readonly Pattern[] = [
  {
    check: "kinship-in-text",
    pattern: re(`(?:(?:她|他|我|证人|自己)的?)?(?:[一两二三四五](?:个|名|位))?(?:大|小|亲)?${ZH_KIN}(?!们)`),
  },
  {
    check: "kinship-in-text",
    pattern: re(
      "(?:(?:她|他|我|证人)的)(?:孩子|婴儿|子女)(?!们)|(?:留下|带着|有|把|生了)(?<span>[一两二三四五](?:个|名)(?:小)?孩子)",
    ),
  },
];

const findEnglish = where(new RegExp(EN_KIN, "iu"), finderOf(EN_PATTERNS));
const findKorean = where(new RegExp(`${KO_KIN}|아이|아기|자녀|자식|\\s[형처]`, "u"), finderOf(KO_PATTERNS));
const findChinese = whereChinese(finderOf(ZH_PATTERNS));

/** Who belongs to somebody. Groups ("the mothers", "families") are nobody's kin. */
export const findKinship: Finder = (text) => [...findEnglish(text), ...findKorean(text), ...findChinese(text)];
