/** Spellings of Korean and Chinese names in Latin letters, in every romanisation people use. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Surnames of both Koreas, lower case. */
const KOREAN_SURNAMES = set(
  "kim gim lee yi ri rhee li park pak bak choi choe choy jung jong jeong chung chong cheong kang gang cho jo joh yoon yun jang chang lim rim im han oh o seo so suh sur shin sin kwon gwon hwang ahn an song ryu yoo yu you ryoo jeon jon chon chun cheon hong ko go koh moon mun yang ryang liang son sohn bae pae paek baek back heo ho huh hur nam shim sim noh no ro roh ha kwak gwak sung seong cha joo ju chu woo u ku koo gu goo na ra min jin chin ji chi jee om eom um chae pang bang kong gong hyon hyun ham byon byun byeon yom ryom yeom yo ryo yeo do to sok seok sol seol ma kil gil yon ryon yeon wi pyo myong myung myeong ki gi ban pan wang kum geum ok yuk in maeng je mo tak kuk gook ogu namgung hwangbo hwangpo sonu sunwoo jegal tokko dokgo kyon kyeon pong bong ye rye tae sobang ryong mok kye gye ton pyon thak thae phyo won",
);
/** Surnames that are English words or syllables of places: they need a given name that cannot be anything else. */
const WEAK_SURNAMES = set(
  "no do to so go an in im o u you sin son song min ban pan moon young han yang chin tae ho ki ma ro wi mo ye back bang gong sung sur ton pong mok um ham kum chun hung chi ra na je ok gang ju chu chae kong jin ji sol ha pang kil yo ryong kye won",
);
const CHINESE_SURNAMES = set(
  "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lü lv lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin chang qiao lai wen ouyang piao cen quan an",
);

/** One syllable of a Korean name, however it is spelt. */
const SYLLABLE =
  "(?:kk|gg|tt|dd|pp|bb|ss|jj|tch|ch['’]?|sh|k['’]?|t['’]?|p['’]?|g|n|d|r|l|m|b|s|j|h)?(?:you|yeo|yae|yoo|yo|yu|ya|ye|wae|woo|weo|wo|wa|wi|we|eo|eu|ae|oe|ui|oo|ee|ou|oh|uh|ŏ|ŭ|a|e|i|o|u)(?:ng|ck|hn|k|g|n|l|t|m|p|b|r|h|s)?";
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`, "iu");
const TWO_SYLLABLES = new RegExp(`^(?:${SYLLABLE}){2}$`, "iu");
const HYPHENED = new RegExp(`^${SYLLABLE}[-‐]${SYLLABLE}$`, "iu");

/** Administrative endings: `Chongam-ri` is a place. */
const PLACE_ENDING = /[-‐](?:ri|dong|up|eup|gun|kun|si|do|gu|ku|myon|myeon|san|gang|kang|tong|ni|bong|ro)$/iu;
/** Ordinary words that could be two syllables of a name. */
const WORDS = set(
  "the and but not for all are was has had her his its our she they you him one two ten who how why when then than that this these those there here what were will with from into over some many most more much such only also been done gone none made make take took came come home hope name same time line life like late lane land hand long song sing ring king bring moon soon noon room book look took cook foot food good wood men man men women woman human person state nation security prison camp room cell house north south east west river bridge border mountain city county province district town village centre center police party people army guard war peace world court council union league young old new big small low high law act bill code june july may march august september october november december january february april monday tuesday wednesday thursday friday saturday sunday china chinese korea korean japan japanese russia russian america american britain british asia asian europe european seoul beijing geneva hanoi moscow tokyo london washington hague rome bank board team unit hall park ranger museum hospital hotel station street road university college school institute agency office ministry bureau department commission committee general assembly report human rights watch square station airport port island sea lake dynasty yen won yuan day days daily news times post herald sun un us uk eu ngo red cross kong hong peninsula embassy camp no in is it as at be by do go he if me my of on or so to up we",
);

const isKoreanPart = (word: string): boolean =>
  ONE_SYLLABLE.test(word) && !WORDS.has(word.toLowerCase()) && word.length > 1;

const isKoreanGiven = (word: string): boolean =>
  !WORDS.has(word.toLowerCase()) && !PLACE_ENDING.test(word) && (HYPHENED.test(word) || TWO_SYLLABLES.test(word));

const PINYIN =
  "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|üan|van|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|üe|ve|ui|un|uo|ün|a|e|i|o|u|ü|v)";
const PINYIN_GIVEN = new RegExp(`^${PINYIN}(?:['’-]?${PINYIN})?$`, "iu");
const isPinyinGiven = (word: string): boolean =>
  word.length > 1 && PINYIN_GIVEN.test(word) && !WORDS.has(word.toLowerCase());

const strip = (word: string): string => word.replaceAll(/['’]/gu, "").toLowerCase();
const isKoreanSurname = (word: string): boolean => KOREAN_SURNAMES.has(strip(word));
const isWeak = (word: string): boolean => WEAK_SURNAMES.has(strip(word));
const isChineseSurname = (word: string): boolean => CHINESE_SURNAMES.has(strip(word));

/** `Myongchol`: two syllables in one word, long enough and spelt as few other words are, so that even `Han` before it is a surname. */
const isLongGiven = (word: string): boolean => word.length > 5 && isKoreanGiven(word) && TYPICAL_GIVEN.test(word);
const TYPICAL_GIVEN =
  /(?:chol|cheol|chul|ho|hun|hui|hee|suk|sook|su|soo|ok|ae|ran|nyo|nam|il|ung|hyok|hyuk|hyang|hwa|sim|sil|kil|gil|ryong|guk|song|sung|mi|kyong|kyung|jong|jung|sun|soon|hwan|won|yong|young|ryon|taek)$/iu;

/** Whether a word can only be a given name of two syllables: `Jong-su`, `Hye-jin`. */
export const isHyphenedGiven = (word: string): boolean => HYPHENED.test(word) && !PLACE_ENDING.test(word);

export const isRomanSurname = (word: string): boolean => isKoreanSurname(word) || isChineseSurname(word);

/** How many words from `at` on are one romanised name; 0 where there is none. */
export function romanisedNameAt(words: readonly string[], at: number): number {
  const [first = "", second = "", third = ""] = words.slice(at, at + 3);
  if (second === "") return 0;
  // Surname first, as at home.
  if (isKoreanSurname(first)) {
    if (HYPHENED.test(second) && !PLACE_ENDING.test(second)) return 2;
    if (third !== "" && isKoreanPart(second) && isKoreanPart(third)) return 3;
    // `Ri Sun Ok`, `Nam Song Nam`: after a surname that is nothing else, one of both may also be a word or a surname.
    if (
      third !== "" &&
      !isWeak(first) &&
      ONE_SYLLABLE.test(second) &&
      ONE_SYLLABLE.test(third) &&
      second.length > 1 &&
      third.length > 1 &&
      (isKoreanPart(second) || isKoreanPart(third))
    )
      return 3;
    if (!WORDS.has(first.toLowerCase()) && isLongGiven(second)) return 2;
    if (!isWeak(first) && (isKoreanGiven(second) || isKoreanPart(second))) return 2;
  }
  if (isChineseSurname(first) && isPinyinGiven(second)) return isWeak(first) && second.length < 4 ? 0 : 2;
  // Given name first, as abroad.
  if (isKoreanSurname(second) && HYPHENED.test(first) && !PLACE_ENDING.test(first)) return 2;
  if (third !== "" && isKoreanSurname(third) && !isWeak(third) && isKoreanPart(first) && isKoreanPart(second)) return 3;
  if (
    isChineseSurname(second) &&
    !isWeak(second) &&
    isPinyinGiven(first) &&
    PINYIN_GIVEN.test(first) &&
    first.length > 4
  )
    return 2;
  return 0;
}
