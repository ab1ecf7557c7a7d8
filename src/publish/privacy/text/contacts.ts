import { findPhoneNumbersInText } from "libphonenumber-js/max";
import { type Finder, finderOf, type Pattern, spanAt, where } from "./patterns";

const PATTERNS: readonly Pattern[] = [
  { check: "email-in-text", pattern: /[\w.+-]+\s?(?:@|\[at\]|\(at\))\s?[\w-]+(?:\.[\w-]+)+/dgiu },
  // Latin letters with "ID", a colon, or a sign that no word has.
  {
    check: "messenger-in-text",
    pattern:
      /\b(?:kakao\s?(?:talk)?|we\s?chat|weixin|whatsapp|telegram|signal|line|viber|qq|skype|facebook|instagram|zalo)(?:['’]s)?\s*(?:(?:id|account|user\s?name|name|number|handle)\s*(?:is|was|:|=)?|[:=])\s*["“(]?@?[\w.@+-]{3,}/dgiu,
  },
  {
    check: "messenger-in-text",
    pattern:
      /\b(?:kakao\s?talk|we\s?chat|weixin|whatsapp|telegram|viber|qq)\s*(?:is|was|as|under|\(|-)?\s*["“(]?@?(?=[\w.-]*[\d_])[A-Za-z][\w.-]{3,}/dgiu,
  },
  {
    check: "messenger-in-text",
    pattern:
      /(?:카카오\s?톡|카톡|위챗|텔레그램|라인|왓츠앱|페이스북|인스타그램|큐큐)\s*(?:아이디|ID|계정)?\s*(?:은|는|이|:|\()?\s*@?[A-Za-z0-9][\w.@+-]{3,}/dgiu,
  },
  {
    check: "messenger-in-text",
    pattern: /(?:微信|QQ|支付宝|抖音)(?:账号|帐号|号码|号|ID)?\s*(?:是|为|叫|:)?\s*[\w.@+-]{4,}/dgiu,
  },
  // What is spelt like a name of an account, near the word for the messenger.
  {
    check: "messenger-in-text",
    pattern:
      /(?:kakao(?:\s?talk)?|we\s?chat|weixin|whatsapp|telegram|카카오톡?|카톡|위챗|텔레그램|微信)[^.。!?\n]{0,40}?(?<![\w.@-])(?<span>(?=[\w.-]*[\d_])[A-Za-z][\w.-]{2,}\w)/dgiu,
  },
  { check: "messenger-in-text", pattern: /(?<![\w.])@[A-Za-z][\w.]{2,}\w/dgu },
];

/** How people write the phones of both Koreas, China, Japan and the United States, also with numbers no library would call valid. */
const PHONES: readonly Pattern[] = [
  { check: "phone-in-text", pattern: /(?<![\d.,])\+\d{1,3}(?:[\s.()-]{0,2}\d{1,4}){2,6}(?!\d)/dgu },
  { check: "phone-in-text", pattern: /(?<![\d-])\(?0\d{1,3}\)?[-.\s]{1,2}\d{3,4}[-.\s]\d{4}(?!\d)/dgu },
  { check: "phone-in-text", pattern: /(?<![\d-])0\d{2,3}[-\s]\d{7,8}(?!\d)/dgu },
  { check: "phone-in-text", pattern: /(?<!\d)01[016789]\d{7,8}(?!\d)/dgu },
  { check: "phone-in-text", pattern: /(?<![\d-])1[3-9]\d(?:\d{8}|[-\s]\d{4}[-\s]\d{4})(?!\d)/dgu },
  { check: "phone-in-text", pattern: /(?<![\d-])(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.]\d{4}(?!\d)/dgu },
  { check: "phone-in-text", pattern: /(?<![\d-])1[568]\d\d-\d{4}(?![\d-])/dgu },
  // Read aloud: 공일공, 一三八, zero one zero; wholly or in part.
  {
    check: "phone-in-text",
    pattern:
      /(?<!\p{L})[공영][일이삼사오육칠팔구][공일육칠팔구]?[-,\s]{0,2}(?:[\d공영일이삼사오육칠팔구][-,\s]{0,2}){7,8}/dgu,
  },
  { check: "phone-in-text", pattern: /[零〇一二三四五六七八九幺](?:[-\s]?[零〇一二三四五六七八九幺]){9,}/dgu },
  {
    check: "phone-in-text",
    pattern:
      /\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double)[-,\s]{1,2}){6,}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/dgiu,
  },
];

const COUNTRIES = ["KR", "CN", "JP", "US"] as const;
/** Nothing with fewer digits is a phone; most texts end here. */
const MAY_BE_PHONE = /\d(?:[\s().+/-]{0,2}\d){6}/u;
/** Numbers in words count things as well, unless they are read out digit by digit as a phone is: with a nought or a double. */
const MAY_BE_SPOKEN = /[공영][일이삼사오육칠팔구]|[零〇一二三四五六七八九幺]{4}|\b(?:zero|oh|double)[-,\s]/i;
const isDate = (words: string): boolean => /^(?:19|20)\d\d[-./\s]\d/u.test(words);

const findPatterned = finderOf(PHONES);
/** The patterns first; the library knows the numbers of other places and how long they are. */
const findPhones: Finder = (text) => {
  if (!MAY_BE_PHONE.test(text)) return MAY_BE_SPOKEN.test(text) ? findPatterned(text) : [];
  const library = COUNTRIES.flatMap((defaultCountry) =>
    findPhoneNumbersInText(text, { defaultCountry }).map(({ startsAt, endsAt }) =>
      spanAt("phone-in-text", text, startsAt, endsAt),
    ),
  );
  return [...findPatterned(text), ...library.filter((span) => !isDate(span.text))];
};

const MAY_BE_WRITTEN =
  /[@＠]|[([]at[)\]]|kakao|chat|weixin|whatsapp|telegram|signal|line|viber|qq|skype|facebook|instagram|zalo|톡|위챗|텔레그램|라인|왓츠앱|페이스북|인스타|큐큐|微信|支付宝|抖音/iu;

const findWritten = where(MAY_BE_WRITTEN, finderOf(PATTERNS));

/** Ways to reach somebody. */
export const findContacts: Finder = (text) => [...findWritten(text), ...findPhones(text)];
