/**
 * Simple patterns of what identifies a person directly. They find slips; no pattern finds everything, and no check
 * replaces the editor who asks whether somebody could be recognised.
 */

export interface IdentifierFinding {
  readonly check: string;
  readonly message: string;
}
interface Identifier {
  readonly check: string;
  readonly what: string;
  readonly pattern: RegExp;
}

const DAY_DATE =
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b|\b\d{1,2}(?:er)?\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s+\d{4}\b|\d{4}년\s*\d{1,2}월\s*\d{1,2}일|\d{4}年\d{1,2}月\d{1,2}日/iu;

/** `K.J.S.` or `K. J.`, but not the abbreviations that look alike; `김 모 씨`; `Kim XX`. */
const INITIALS =
  /\b(?!(?:U\.\s?[NSK]|D\.\s?C|P\.\s?O|N\.\s?Y|U\.S\.A|E\.U|U\.S\.S\.R)\.)(?:[A-Z]\.[\s-]?){2,}|\p{Script=Hangul}\s?(?:모|○{1,2}|OO|XX)\s?씨|\b\p{Lu}\p{Ll}+\s(?:XX|OO)\b/u;

const IDENTIFIERS: readonly Identifier[] = [
  { check: "email-in-text", what: "an e-mail address", pattern: /[\w.+-]+@[\w-]+\.[\w.-]*\w/u },
  {
    check: "resident-number-in-text",
    what: "a resident registration number",
    pattern: /\b\d{6}[-–][1-8]\d{6}\b|\b[1-9]\d{5}(?:19|20)\d{9}[\dXx]\b/u,
  },
  {
    check: "phone-in-text",
    what: "a phone number",
    pattern:
      /(?<![\d.,])\+\d{1,3}(?:[\s.()-]{0,2}\d{2,4}){2,5}(?!\d)|(?<![\d-])0\d{1,3}[-.\s]\d{3,4}[-.\s]\d{4}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|\(\d{3}\)\s?\d{3}-\d{4}/u,
  },
  {
    check: "messenger-in-text",
    what: "a messenger name",
    pattern:
      /\b(?:kakao(?:talk)?|wechat|weixin|whatsapp|telegram|signal|line|viber)\s*(?:id)?\s*[:：]\s*[\w.@+-]{3,}|(?:카카오톡|카톡|위챗|텔레그램)\s*(?:아이디)?\s*[:：]\s*[\w.@+-]{3,}|(?:微信|QQ)号?\s*[:：]\s*[\w.@+-]{3,}|(?<![\w.])@[A-Za-z][\w.]{2,}/iu,
  },
  {
    check: "birth-date-in-text",
    what: "a date or year of birth",
    pattern:
      /\bborn\s+(?:on|in)\s+(?:[\p{L}\d,]+\s+){0,3}(?:19|20)\d{2}\b|\bdate of birth\b|\bD\.?O\.?B\.?\s*[:：]|\bnée?\s+(?:le|en)\s+(?:[\p{L}\d]+\s+){0,3}(?:19|20)\d{2}\b|(?:19|20)?\d{2}년생|(?:19|20)\d{2}년\s*(?:\d{1,2}월\s*\d{1,2}일\s*)?(?:에\s*)?(?:출생|태어)|생년월일|出生于?\s*(?:19|20)\d{2}/iu,
  },
  {
    check: "age-in-text",
    what: "an exact age",
    pattern:
      /\baged\s+\d{1,3}\b|\b\d{1,3}[-\s]years?[-\s]old\b|\b(?:at\s+)?(?:the\s+)?age\s+of\s+\d{1,3}\b|(?<!\p{L})âgée?s?\s+de\s+\d{1,3}\s+ans\b|(?<!\d)\d{1,3}\s?(?:세|살)(?!기|대)(?!\s?(?:이상|이하|미만|부터|까지))|(?<!\d)\d{1,3}\s?岁(?!以)/iu,
  },
  {
    check: "coordinates-in-text",
    what: "coordinates",
    pattern: /-?\d{1,3}\.\d{3,}\s*°?\s*[NSEW]?\s*[,;/]\s*-?\d{1,3}\.\d{3,}|\d{1,3}\s?°\s?\d{1,2}(?:\.\d+)?\s?['′]/u,
  },
];

/** Everything in a text that points to one person, each named with the very words. */
export function findIdentifiers(text: string): IdentifierFinding[] {
  const direct = IDENTIFIERS.flatMap(({ check, what, pattern }): IdentifierFinding[] => {
    const match = pattern.exec(text);
    return match
      ? [
          {
            check,
            message: `The text holds ${what}: “${match[0].trim()}”. Remove it; say it so that it is true of many.`,
          },
        ]
      : [];
  });
  const initials = INITIALS.exec(text);
  const day = DAY_DATE.exec(text);
  if (!initials || !day) return direct;
  return [
    ...direct,
    {
      check: "initials-with-day",
      message: `The text holds initials (“${initials[0].trim()}”) together with a day (“${day[0]}”): whoever was there knows who it was. Remove one of them, better both.`,
    },
  ];
}
