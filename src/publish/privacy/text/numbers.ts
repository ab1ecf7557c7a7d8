/** Number words, as parts of patterns. */

const UNITS = "one|two|three|four|five|six|seven|eight|nine";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";

/** `3`, `three`, `thirty-four`. */
export const EN_NUMBER = `(?:\\d{1,3}|(?:${TENS})(?:[-\\s](?:${UNITS}))?|${TEENS}|${UNITS})`;
/** From ten on: what an age can be. */
export const EN_AGE = `(?:\\d{1,3}|(?:${TENS})(?:[-\\s](?:${UNITS}))?|${TEENS})`;
export const EN_ORDINAL = "(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th))";

/** Native Korean before a counter: `두`, `열두`, `스물세`. */
export const KO_NATIVE =
  "(?:(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)\\s?(?:한|하나|두|둘|세|셋|네|넷|다섯|여섯|일곱|여덟|아홉)|스무|열|서른|마흔|쉰|예순|일흔|여든|아흔|두|세|네|다섯|여섯|일곱|여덟|아홉)";
const KO_SINO = "(?:[일이삼사오육칠팔구]?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])";
export const KO_NUMBER = `(?:\\d{1,3}|${KO_NATIVE}|${KO_SINO})`;

export const ZH_NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])";
