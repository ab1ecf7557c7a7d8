import nlp from "compromise/two";
import type { Span } from "./finding";
import { type Finder, matcherOf, spanAt } from "./patterns";
import { isHyphenedGiven, isRomanSurname, romanisedNameAt } from "./romanised";

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `Kim`, `O'Connell`, `Jong-su`, `PARK`; the possessive is left out. */
const CAPITAL = /\p{Lu}(?<![\p{L}\p{N}]\p{Lu})(?:[\p{L}ŏŭ]|['’-](?!s(?!\p{L}))(?=\p{L}))*/gu;

/** Words that stand in names of bodies, places and documents, and at the head of sentences. */
const NO_NAME = new Set(
  "The A An This That These Those It He She They We I You His Her Their Its My Our Your One Two Three Four Five Six Seven Eight Nine Ten In On At By For From To Of With Without Under Over After Before During Between Among Since Until When While Where Who What Which Why How If As And But Or Nor So Yet Then There Here No Not Nobody None Some Many Most More Few Several All Each Every Any Other Others Another Both Either Neither Such Only Also Even Still Again Never Always Often Later Once Twice People Person Women Woman Men Man Children Child Prisoners Prisoner Detainees Detainee Inmates Guards Guard Officers Officer Former Witness Witnesses Families Family Mothers Fathers Relatives Wives Husbands Camp Camps Cell Cells Room Prison Prisons Centre Center Kwanliso Kyohwaso Jipkyulso Article Articles Section Chapter Resolution Council Commission Committee Assembly Court Ministry Minister Bureau Department Office Agency Party State Security Safety Public People's Central National International United Nations General Human Rights Watch Special Rapporteur High Commissioner Secretary President Chairman Prosecutor Prosecutors Police Army Military Border Service Group Unit Database Atlas Report Survey Institute Centre Center University Foundation Association Union Alliance Society Church Embassy Consulate Convention Law Act Code Criminal Constitution Rules Statute Treaty Protocol Communist Workers Worker Democratic Republic Kingdom Province Provincial County District City Town Village Road Street River Bridge Port Station Airport Mountain Mount Lake Sea Island North South East West Northern Southern Eastern Western Korea Korean Koreans Chinese China Japan Japanese Russia Russian America American Americans British European Asia Asian January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas New Old Big Great Red Cross Doctors Borders Amnesty World War Cold Peace Games Daily Times News Post Herald Press Radio Free Seoul Pyongyang Beijing Geneva Washington London Tokyo Hague Rome Moscow New York Water Food Work Food Sleep Letters Sentences Accounts Satellite Cases Returned Held Arrested Released Sent Taken Called Told Asked Around About According Although Because Despite Against Above Below Behind Beside Prior Inside Outside Through Towards Upon Within Nothing Something Someone Somebody Everyone Everybody Anyone Part Photographs Images Medicine Infections Tuberculosis Typhoid Hunger Illness Death Deaths Winter Summer Spring Autumn Morning Night Today Yesterday Speaker Account Source Sources Document Interview Interviews Newspaper Journal Volume Number Nr Christians Christian Bible God Jesus Buddhist".split(
    " ",
  ),
);

/** What follows a place, a body or a document, never a person. */
const THING_AFTER =
  /^(?:['’]s)?[\s-](?:County|Province|City|District|Prefecture|River|Road|Street|Bridge|Station|Square|Mountain|Village|Town|Island|Airport|University|Hospital|Hotel|Camp|Prison|Centre|Center|Ministry|Agency|Bureau|Committee|Council|Commission|Court|Act|Law|Code|Convention|Party|Foundation|Institute|Times|Daily|Post|Church|Peninsula|Strait|Bay|Rules|Principles|Protocol|Prize|Award|Regulations|Guidelines|Doctrine|Port|Harbou?r|Gulf|Dynasty|province|county|city|district|river|bridge|area|region|crossing|border|prison|camp|detention|holding|centre|center)\b/u;
/** What only a person does, says or is. */
const PERSON_AFTER =
  /^(?:,?\s(?:who|whose)\b|,\s(?:\d\d|an?|the)\s?|\s(?:said|says|told|tells|recalled|recalls|remembered|remembers|described|describes|testified|explained|added|wrote|died|cried|wept|refused|confessed|escaped|fled|worked|lived|was\s(?:arrested|beaten|held|taken|sent|returned|repatriated|killed|executed|moved|questioned|released|born|tortured|transferred|detained|imprisoned|shot|sick|ill|pregnant|hit|struck|caught|led|put|carried|buried)|had\s(?:been|died|gone|left|escaped)|did\snot|could\snot|never|helped|gave|shared|paid|cried|signed|visited|slept|sat|stood)\b|['’]s\s(?:cell|name|body|husband|wife|mother|father|family|arm|leg|hands?|face|story|account|testimony|death|home|house|son|daughter|brother|sister|child)\b)/u;
/** What comes before a name. */
const NAMING =
  /(?:\b(?:(?:woman|man|girl|boy|person|child|detainee|prisoner|inmate|guard|officer|broker|witness|friend|refugee|neighbou?r|colleague|interpreter|cellmate|relative|survivor|teacher|doctor|nurse|driver|missionary|pastor|someone|one)\s(?:was\s)?(?:named|called|known\sas)|(?:his|her|my|their|the|whose)\sname\s(?:is|was)|(?:by\sthe|under\sthe)\sname(?:\sof)?|nicknamed|pseudonym|alias|aka|cellmate,?|named)\s["“‘]?)$/iu;
const TITLE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Rev|Reverend|Pastor|Father|Sister|Brother|Uncle|Aunt|Auntie|Granny|Grandma|Grandpa|Madam|Comrade|Sgt|Sergeant|Lt|Lieutenant|Captain|Capt|Major|Colonel|Col|Inspector|Prosecutor|Judge|Officer|Guard|Detective|Old|Elder)\.?\s$/u;

/** Blocks that have capitals, without those of Hangul and Han: the property is slow to look for where it is not. */
const MAY_BE_CAPITAL = /[A-Z\u00c0-\u2dff\ua640-\uabff\uff21-\uff3a\ud800-\udbff]/;

function capitalWords(text: string): Word[] {
  return [...text.matchAll(CAPITAL)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Words one space apart. */
function runsOf(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && /^[ \u00A0]$/u.test(text.slice(before.end, word.start))) last.push(word);
    else runs.push([word]);
  }
  return runs;
}

const isPlain = ({ text }: Word): boolean => NO_NAME.has(text);
const isAcronym = ({ text }: Word): boolean => /^\p{Lu}+$/u.test(text) && text.length > 1;

type Place = (span: { readonly start: number; readonly end: number }) => boolean;

function romanisedIn(text: string, run: readonly Word[]): Span[] {
  const found: Span[] = [];
  const words = run.map((word) => word.text);
  for (let at = 0; at < run.length; at += 1) {
    const length = romanisedNameAt(words, at);
    const [first, last] = [run[at], run[at + Math.max(length, 1) - 1]];
    if (!first || !last) continue;
    if (length > 0 && !THING_AFTER.test(text.slice(last.end, last.end + 20))) {
      found.push(spanAt("name-in-text", text, first.start, last.end));
      at += length - 1;
    } else if (
      length === 0 &&
      isHyphenedGiven(first.text) &&
      !THING_AFTER.test(text.slice(first.end, first.end + 20))
    ) {
      found.push(spanAt("name-in-text", text, first.start, first.end));
    }
  }
  return found;
}

const TITLE_WORD =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Professor|Reverend|Pastor|Father|Sister|Brother|Uncle|Aunt|Auntie|Granny|Comrade|Sergeant|Lieutenant|Captain|Major|Colonel|Inspector|Prosecutor|Judge|Officer|Guard|Detective|Old)$/u;

/** `Comrade Ryang`: the title begins the run itself. */
function titledIn(text: string, [title, ...rest]: readonly Word[]): Span[] {
  const [first] = rest;
  const stop = rest.findIndex(isPlain);
  const last = (stop < 0 ? rest : rest.slice(0, stop)).at(-1);
  if (!title || !first || !last || !TITLE_WORD.test(title.text) || first.text.length < 2) return [];
  return THING_AFTER.test(text.slice(last.end, last.end + 20)) || isAcronym(first)
    ? []
    : [spanAt("name-in-text", text, title.start, last.end)];
}

/** A run of unknown words after a title or "named", or before what only a person does. */
function contextualIn(text: string, run: readonly Word[]): Span[] {
  const from = run.findIndex((word) => !isPlain(word));
  const tail = from < 0 ? [] : run.slice(from);
  const stop = tail.findIndex(isPlain);
  const name = stop < 0 ? tail : tail.slice(0, stop);
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last) return [];
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  const after = text.slice(last.end, last.end + 60);
  const words = name.length;
  const title = TITLE.exec(before);
  const isTitled = title !== null && first.text.length > 1;
  if (isTitled) return [spanAt("name-in-text", text, first.start - title[0].length, last.end)];
  if (THING_AFTER.test(after) || words > 4) return [];
  if (NAMING.test(before) && first.text.length > 1) return [spanAt("name-in-text", text, first.start, last.end)];
  const isPerson = PERSON_AFTER.test(after) && !name.some(isAcronym) && (words > 1 || isRomanSurname(first.text));
  return isPerson && stop < 0 && from === 0 ? [spanAt("name-in-text", text, first.start, last.end)] : [];
}

/** Answers of the library by the words asked for: it takes half a millisecond, and the same words come again and again. */
const asked = new Map<string, boolean>();
const MOST_ASKED = 20_000;

function hasGivenName(words: string): boolean {
  const before = asked.get(words);
  if (before !== undefined) return before;
  const is = nlp(`${words} said so.`).has("#FirstName");
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(words, is);
  return is;
}

/** The library knows some thousand given names; it is asked only about words nothing else explains. */
function libraryIn(text: string, run: readonly Word[], isPlace: Place): Span[] {
  const unknown = run.filter((word) => !isPlain(word) && !isPlace(word) && (!isAcronym(word) || run.length > 1));
  const [first, last] = [unknown[0], unknown.at(-1)];
  if (!first || !last || THING_AFTER.test(text.slice(last.end, last.end + 20))) return [];
  const words = text.slice(first.start, last.end);
  return !hasGivenName(words) ? [] : [spanAt("name-in-text", text, first.start, last.end)];
}

/** Names of people in Latin letters. `isPlace` answers for what the dataset itself names. */
export function findEnglishNames(text: string, isPlace: Place): Span[] {
  if (!MAY_BE_CAPITAL.test(text)) return [];
  return runsOf(text, capitalWords(text)).flatMap((run) => {
    if (run.every(isPlain)) return [];
    const found = [...romanisedIn(text, run), ...titledIn(text, run), ...contextualIn(text, run)].filter(
      (span) => !isPlace(span),
    );
    return found.length > 0 ? found : libraryIn(text, run, isPlace);
  });
}

const findWesternPseudonyms = matcherOf(
  /\b(?:(?:Ms|Mr|Mrs|Miss)\.?\s[A-Z](?![\p{L}'’]|\.?\s?\p{Lu}[\p{Ll}.])|(?:Witness|Detainee|Prisoner|Victim|Survivor|Person|Interviewee)\s(?:[A-Z]|\d{1,3})(?![\p{L}\d.]\p{L}|\p{L}))/gu,
);
const findAsianPseudonyms = matcherOf(
  /(?<![A-Za-z])[A-Z]\s?(?:씨|군|양)(?!\p{L}{2})|(?:증인|증언자|피해자|목격자)\s[A-Z](?![A-Za-z])|가명\s?[:(]?\s?\p{Script=Hangul}{2,4}|\p{Script=Hangul}{2,4}\s?\(가명\)|(?<![A-Za-z])[A-Z](?:女士|先生|某|小姐)|证人[A-Z甲乙丙丁](?![A-Za-z])|化名\p{Script=Han}{2,3}/gu,
);

/** Letters and numbers that stand for one person in a document: whoever has it knows more. */
export const findPseudonyms: Finder = (text) =>
  [...findWesternPseudonyms(text), ...findAsianPseudonyms(text)].map((match) =>
    spanAt("pseudonym-in-text", text, match.index, match.index + match[0].length),
  );
