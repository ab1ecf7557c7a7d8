/**
 * Other ways to say what the finders of each kind look for: found by writing sentences against the gate. A row here costs
 * nothing elsewhere; what proves common may move to the file of its kind.
 */
import { EN_AGE, EN_NUMBER, EN_ORDINAL, KO_NUMBER, ZH_NUMBER } from "./numbers";
import type { Span } from "./finding";
import { type Finder, finderOf, HANGUL, type Pattern, spanAt, where, whereChinese } from "./patterns";

const row =
  (check: Pattern["check"]) =>
  (source: string, unless?: RegExp): Pattern => ({
    check,
    pattern: new RegExp(source, "dgu"),
    ...(unless && { unless }),
  });
/** Patterns of one kind, tried only where the text holds a word that one of them needs. */
const hinted = (hint: RegExp, patterns: readonly Pattern[]): Finder => where(hint, finderOf(patterns));
const age = row("age-in-text");
const day = row("day-in-text");
const email = row("email-in-text");
const job = row("job-in-text");
const kin = row("kinship-in-text");
const messenger = row("messenger-in-text");
const name = row("name-in-text");
const phone = row("phone-in-text");
const returns = row("returns-in-text");
const term = row("sentence-in-text");
const village = row("village-in-text");
const birth = row("birth-date-in-text");
const passport = row("passport-in-text");

const ROMAN_SURNAME =
  "(?:Kim|Ri|Lee|Pak|Park|Choe|Choi|Jong|Jung|Chong|Kang|Jo|Cho|Yun|Yoon|Jang|Chang|Im|Lim|Rim|Han|Oh|Seo|Sin|Shin|Kwon|Hwang|Ahn|Song|Ryu|Yu|Hong|Ko|Mun|Moon|Yang|Son|Pae|Paek|Nam|Sim|Ha|Kwak|Wang|Li|Zhang|Liu|Chen|Zhao|Wu|Xu|Sun|Zhu|Hu|Guo|Lin|Luo|Piao|Jin|Cui)";
const EN_ONE =
  "(?:she|he|i|who|(?:the\\s|a\\s)?(?:witness|speaker|person|prisoner|survivor|detainee|woman|man|girl|boy))";
const EN_DIGIT = "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double)";
const EN_TENS = "(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|[1-9]0s)";
const EN_BACK = "(?:sent|handed|taken|brought|forced|shipped|dragged|marched|driven|bussed)";
const EN_LAW = /\b(?:laws?|codes?|articles?|provides?|maximum|minimum|average|up to|at least|between)\b/iu;
const EN_SPAN = `(?:(?:about|almost|nearly|over)\\s)?(?:${EN_NUMBER}(?:\\sand\\sa\\shalf)?[-\\s](?:years?|months?)|an?\\s(?:year|month)(?:\\sand\\sa\\shalf)?|half\\sa\\syear|an?\\sdecade|life)`;

/** Read in small letters: to ignore the case costs more than all the patterns do. */
const inSmall: readonly Finder[] = [
  hinted(
    /turned|\d ?y|yrs|birthday|to be (?:exact|precise)|\bin (?:her|his|my) |aged ["“‘']|(?:man|girl|boy|person) of |, (?:then|now|only|barely|just) |(?:year|sign) of the /,
    [
      age(`\\b${EN_ONE}\\s(?:had\\s)?(?:just\\s)?turned\\s(?<span>${EN_AGE})\\b(?!\\s(?:people|degrees|pages))`),
      age(`\\b${EN_AGE}\\s?(?:y\\s?/\\s?o|yo|yrs?\\.?(?:\\s|-)old)(?!\\p{L})`),
      age("\\b(?:her|his|my|their)\\s(?<span>(?:\\d{1,2}|[\\p{L}-]{3,})(?:st|nd|rd|th)\\sbirthday)\\b"),
      age(`\\b(?<span>${EN_AGE})\\sto\\sbe\\s(?:exact|precise)\\b`),
      // What a band says, the gate withholds for an account.
      age(`\\bin\\s(?:her|his|my)\\s(?<span>(?:(?:early|mid|middle|late|very\\slate)[-\\s])?${EN_TENS})\\b`),
      age(`\\baged\\s["“‘']${EN_AGE}\\b`),
      age(
        `\\b(?:an?|the|another)\\s(?:young\\s)?(?:woman|man|girl|boy|person)\\sof\\s(?:only\\s|about\\s|barely\\s)?(?<span>(?!\\d{3})${EN_AGE})\\b(?!\\s?(?:years['’]|per|people|cm|cent|met|kilo|kg|feet|foot|inch|mm|m\\b))`,
      ),
      age(`(?<=,\\s)(?:then|now|only|barely|just)\\s(?<span>${EN_AGE}(?:\\syears)?)(?=,)`),
      // The sign of a year tells the age to twelve years.
      age("\\bborn\\s(?:in|under)\\s(?:the\\s)?(?:year|sign)\\sof\\sthe\\s\\p{L}+"),
    ],
  ),
  hinted(/\d\/\d|\b(?:mar|apr|jun|jul)\b|day (?:of|in) /, [
    day(
      "\\bon\\s(?<span>(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|[12]\\d|3[01]))(?=[,.;]|$|\\s(?:at|in|she|he|they|when|and|the|i)\\b)",
    ),
    day(
      "\\bthe\\s(?:first|second|third|fourth|last)\\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\\s(?:of|in)\\s(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\\s\\d{4})?\\b",
    ),
  ]),
  hinted(/ dot |골뱅이/, [
    email("(?<![\\w.])[\\w+-]+(?:\\sdot\\s[\\w-]+)*\\s(?:at|골뱅이)\\s[\\w-]+(?:\\sdot\\s[\\w-]+)+"),
    email("[\\w.+-]+\\s?골뱅이\\s?[\\w-]+(?:\\s?(?:점|닷|쩜|\\.)\\s?[\\w-]+)+"),
  ]),
  hinted(/used to|(?:was|been|as) the |held the|on the (?:staff|payroll)/, [
    job(
      `\\b${EN_ONE}\\sused\\sto\\s(?<span>(?:drive\\s(?:an?|the)?\\s?(?:[\\p{L}-]+\\s)?(?:lorry|truck|bus|taxi|train|tractor|locomotive|van)s?|(?:teach|nurse|repair|weld|edit|preach|lecture|translate|interpret)\\b(?!\\s(?:her|him|me|them|us)\\b))[^.,;]{0,30})`,
    ),
    job(
      "\\b(?:was|been|as)\\s(?<span>the\\s(?:[\\p{L}-]+\\s)?(?:midwife|nurse|teacher|accountant|bookkeeper|director|headmaster|headmistress|manager|pharmacist|vet|librarian|conductor|choirmaster)\\sof\\s(?:an?|the)\\s[\\p{L}-]+)",
    ),
    job("\\bheld\\sthe\\s(?:rank|post|position|office)\\sof\\s(?<span>(?:an?\\s)?[\\p{L}-]+)"),
    job(
      "\\bon\\s(?<span>the\\s(?:staff|payroll)\\sof\\s(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,2}?(?:newspaper|hospital|school|university|magazine|theatre|theater|bank|ministry|factory|mine|hotel|restaurant))\\b",
    ),
  ]),
  hinted(
    /(?:her|my) man|(?:his|my) woman|(?:little|eldest|youngest|only) (?:girl|boy|one)|birth to|bore |pregnant with|(?:boy|girl|son|daughter) and /,
    [
      kin("\\b(?:her|my)\\sman\\b|\\b(?:his|my)\\swoman\\b"),
      kin(
        "\\b(?:her|his|my|(?:witness|speaker|prisoner|woman|man|survivor)['’]s)\\s(?:little|eldest|youngest|only)\\s(?:girl|boy|one)\\b",
      ),
      kin("\\b(?:gave\\sbirth\\sto|bore|pregnant\\swith)\\s(?<span>twins|triplets|an?\\s(?:boy|girl|son|daughter))\\b"),
      kin(
        "\\b(?:had|has|have|left|with)\\s(?:behind\\s)?(?<span>an?\\s(?:boy|girl|son|daughter)\\sand\\s(?:an?\\s)?(?:boy|girl|son|daughter))\\b",
      ),
    ],
  ),
  hinted(/ (?:dot|underscore|dash|hyphen|point) /, [
    messenger(
      "\\b(?:kakao(?:\\s?talk)?|we\\s?chat|weixin|whatsapp|telegram|qq|line)\\b(?:\\s(?:id|account|name|user\\s?name))?\\s?(?:is|was|:|=)\\s?(?<span>[A-Za-z]\\w*(?:\\s(?:dot|underscore|dash|hyphen|point)\\s\\w+)+)",
    ),
  ]),
  hinted(
    /(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double)[-, ]{1,2}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double)/,
    [phone(`\\b(?:${EN_DIGIT}[-,\\s]{1,2}){6,}${EN_DIGIT}(?=[.,;!?”"]|$|\\s(?:to|is|was|and|before|for)\\b)`)],
  ),
  hinted(/time|twice|thrice|\d ?[x×]|number|no\.|nr\.|#|in (?:19|20)\d\d/, [
    returns(
      `\\b(?<span>(?:the|her|his|my|their|a)\\s${EN_ORDINAL}\\stime)\\b[^.]{0,40}?\\b${EN_BACK}\\s(?:(?:her|him|me|us|them)\\s)?(?:back|over|home)\\b`,
    ),
    returns(
      `\\b(?<span>(?:twice|thrice|${EN_NUMBER}\\stimes))\\s(?:over|across|back|through)\\s?(?:the\\s(?:river|border|bridge|water|wire))?(?=[\\s,.;]|$)`,
      /\b(?:guards?|soldiers?|patrols?|looked|walked|read|went|paced)\b/iu,
    ),
    returns(
      "\\b(?:repatriated|deported|returned|refouled|sent\\sback|handed\\sover|arrested)\\s(?<span>\\d{1,2}\\s?[x×])(?!\\p{L})",
    ),
    returns(
      `\\b(?:repatriation|deportation|refoulement|return|escape|arrest)\\s(?:number|no\\.|nr\\.|#)\\s?${EN_NUMBER}\\b`,
    ),
    returns(
      "\\b(?:sent\\sback|returned|repatriated|deported|handed\\sover)\\s(?:(?:to|from)\\s[\\p{L}\\s]{2,20}?)?in\\s(?<span>(?:19|20)\\d\\d(?:,\\s(?:19|20)\\d\\d)*,?\\sand\\s(?:again\\sin\\s)?(?:19|20)\\d\\d)\\b",
      /\b(?:people|refugees|groups?|hundreds|dozens|they|were|women|men|defectors|figures|numbers)\b/iu,
    ),
  ]),
  hinted(/year|month|decade|life/, [
    term(
      `\\b(?:gave|handed|given|got|received|served|did)\\s(?:(?:him|her|me|them|us|(?:the|this|that)\\s[\\p{L}-]+)\\s)?(?<span>(?:an?\\s(?:year|month)(?:\\sand\\sa\\shalf)?|half\\sa\\syear|an?\\sdecade))(?!\\s(?:of\\s(?:rest|leave|notice|pay)|to\\s|pay|wages|later|ago|before|after|off))(?=\\sof\\s(?:hard\\s|forced\\s)?(?:labou?r|prison)|\\s(?:in|at|for)\\b|[.,;]|$)`,
      EN_LAW,
    ),
    term(
      `\\b(?:verdict|judge?ment|sentence|term|punishment)\\s?(?::|was|is|came\\sto|read|said)\\s?(?:to\\s)?(?<span>${EN_SPAN})\\b`,
      EN_LAW,
    ),
    term(
      `\\bsentence\\s(?:was|had\\sbeen|got)\\s(?:cut|reduced|raised|shortened|extended|commuted)\\s(?:[\\p{L}]+\\s){0,3}?(?<span>${EN_SPAN})\\b`,
      EN_LAW,
    ),
    term(
      `\\b(?<span>${EN_NUMBER}\\s(?:months?|years?)['’]?)\\s(?:of\\s)?(?:labou?r[-\\s]training|hard\\slabou?r|re-?education)`,
      EN_LAW,
    ),
  ]),
  hinted(/\(b|born/, [birth("\\(b\\.?\\s?(?:19|20)\\d\\d\\)|\\bborn\\b[^.;]{1,40}?\\b19[3-9]\\d\\b")]),
  hinted(/passport/, [
    passport(
      "\\bpassport\\s(?:no\\.?|nr\\.?|number)?\\s?(?:is|was|:)?\\s?(?<span>[a-z]{1,2}\\s?\\d(?:[\\s-]?\\d){6,8})(?!\\d)",
    ),
  ]),
];
/** Names and what bears one. */
const asWritten: readonly Finder[] = [
  hinted(/\d\/\d|\b(?:Mar|Apr|Jun|Jul)\b|day (?:of|in) /, [
    day(
      "\\b\\d{1,2}\\s(?:Mar|Apr|Jun|Jul)(?:\\s\\d{4})?\\b(?!\\.\\p{L})|\\b(?:Mar|Apr|Jun|Jul)\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?\\b",
    ),
  ]),
  hinted(/-gu|\b(?:ri|dong|rodongjagu)\b|district/, [
    village("\\p{Lu}[\\p{L}-]+-gu(?=,?\\s(?:house|block|flat|building|unit|number)\\s\\d)"),
    village("(?<![\\p{L}-])\\p{Lu}\\p{Ll}{2,}\\s(?:ri|dong|rodongjagu)(?![\\p{L}-])"),
    village("\\b(?:workers['’]\\sdistrict\\s(?:of\\s)?\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+\\sworkers['’]\\sdistrict)"),
  ]),
  hinted(/["“‘']|\b[A-Z]\./, [
    name(`\\b${ROMAN_SURNAME}\\s(?:[A-Z]\\.[-\\s]?){1,2}(?!\\p{L})`),
    // Shouted in a cell or at a count; other words are shouted too, so only what is a surname.
    name(
      `\\b(?:shouted|called|cried|yelled|said|read)(?:\\sout)?[:,]?\\s["“‘'](?<span>${ROMAN_SURNAME})(?=[!.,]?["”’'])`,
    ),
  ]),
];
const KO_TENS =
  "(?:(?:열|스물|서른|마흔|쉰|예순|일흔|여든)\\s?(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)|스물|서른|마흔|쉰|예순|일흔|여든)";
const KO_SURNAME = "[김박최조강윤장임오서권황홍허곽리림류안송신]";
const KO_TITLE =
  "(?:아주머니|아줌마|아저씨|할머니|할아버지|영감|서방|아바이|아매|지도원|보위원|보안원|안전원|반장|소좌|중좌|대좌|상위|중위|소위|대위|선생님|사장)";
/** A first syllable of a given name, standing alone. */
const KO_GIVEN = "[영철순옥숙희혜룡춘봉향경미민준훈복련란은정성명금광수진선지현연]";
const KO_MONTH = "(?:\\d{1,2}월|정월|동짓달|섣달|[일이삼사오유칠팔구시]월|십[일이]월)";
const KO_DAY =
  "(?:(?:초|열|스무)?\\s?(?:하룻날|하루|이튿날|이틀|사흗날|사흘|나흗날|나흘|닷샛날|닷새|엿샛날|엿새|이렛날|이레|여드렛날|여드레|아흐렛날|아흐레)|초열흘|열흘날|보름날|스무날|그믐날)";
const KO_SPAN = `${KO_NUMBER}\\s?(?:년|개월|달)(?:\\s?반|\\s?${KO_NUMBER}\\s?개월)?`;
const KO_LAW = /이하|이상|미만|부터|까지|내지|규정|처한다|형법|법은|최고|최대|평균|범위|~/u;
const KO_WORKER =
  "(?:교사|교원|선생(?:님)?|교수|강사|교양원|간호사|간호원|의사|약사|약제사|조산사|수의사|조종사|선원|어부|농장원|광부|탄부|벌목공|기사|설계원|연구원|기자|방송원|작가|시인|화가|가수|배우|무용수|선수|운전사|운전수|기관사|차장|역무원|우편원|미용사|리발사|이발사|재단사|재봉사|재봉공|방직공|용접공|선반공|용해공|목수|미장공|전기공|수리공|요리사|접대원|판매원|회계원|부기원|통계원|경리|사무원|공무원|지배인|비서|통역|점쟁이|무당|목사|변호사)";

const inKorean: readonly Finder[] = [
  hinted(/열|스물|서른|마흔|쉰|예순|일흔|여든|[환회]갑|[칠팔]순|고희|0대|십|띠/, [
    age(
      `(?<!\\p{L})(?:나이(?:는|가)?|당시|그때|만|갓|올해|고작|겨우)\\s(?:나이(?:는|가)?\\s)?(?<span>${KO_TENS})(?=\\s?(?:이었|였|이던|인\\s|에\\s|의\\s나이|살|\\.|,|$))`,
    ),
    age(
      `(?<!\\p{L})(?<span>${KO_TENS})(?=\\s?(?:나던|되던|먹던|나이에|의\\s나이)|에\\s(?:잡|붙잡|체포|송환|북송|결혼|팔|끌|탈북|두만강|압록강))`,
    ),
    age("(?<!\\p{L})(?:환갑|회갑|칠순|팔순|고희)(?=을\\s?(?:넘|지|맞|앞)|이\\s?(?:넘|지나|된)|에\\s)"),
    age(
      "(?<!\\p{L})(?<span>[1-9]0대(?:\\s?(?:초반|중반|후반))?)(?=\\s(?:여성|남성|여자|남자|여인|청년|수감자|구금자)\\s한\\s?명|(?:였다|였던|이었)|로\\s보이)",
      /대부분|대다수|절반|모두|많|주로|들(?:은|이|의)|\d\s?(?:명|%)|퍼센트/u,
    ),
    age(
      "(?<!\\p{L})(?:한|증언자는|증언자인)\\s(?<span>[1-9]0대(?:\\s?(?:초반|중반|후반))?)(?=\\s(?:여성|남성|여자|남자|여인|청년|수감자|구금자)(?!들)|$|\\.|,|이)",
    ),
    age("(?<!\\p{L})(?<span>[이삼사오육칠팔]십\\s?[일이삼사오육칠팔구]?\\s?세)(?!기|대)"),
    age(`(?<!\\p{L})(?<span>${KO_TENS})(?=이\\s(?:되(?:던|었|자|어)|된|넘))`),
    age("(?<!\\p{L})(?:쥐|소|호랑이|범|토끼|용|뱀|말|양|원숭이|닭|개|돼지)띠"),
  ]),
  hinted(/월|\d\/\d|\d\./, [
    day(`(?<!\\p{L})(?:음력\\s?)?${KO_MONTH}\\s?${KO_DAY}`),
    day(
      "(?<!\\p{L})(?:[일이삼사오유칠팔구시]|십[일이])월\\s?(?:(?:이|삼)?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])일(?=에|\\s|부터|까지|이|,|\\.|$)",
    ),
    day(
      "(?<![\\d/.])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])(?=에|일|부터|까지|\\s(?:새벽|아침|낮|저녁|밤|오전|오후))",
    ),
    day("(?<!\\d)(?:19|20)\\d\\d\\.\\s?(?:0?[1-9]|1[0-2])\\.\\s?(?:0?[1-9]|[12]\\d|3[01])(?!\\d)"),
    day("\\d{1,2}월\\s(?:첫|첫째|둘째|셋째|넷째|마지막)\\s주\\s?[월화수목금토일]요일"),
  ]),
  hinted(/[을를일활] ?(?:했|하|해|한)|(?:학교|유치원|대학|야학|[단대])에서|복무|몰/, [
    job(
      `(?<!\\p{L})(?<span>${KO_WORKER}(?:을|를|\\s?일을|\\s?노릇을|\\s?생활을))\\s?(?:했|하다|하던|하였|해\\s?왔|한\\s적)`,
    ),
    job("(?<span>(?:학교|유치원|대학|야학)에서\\s(?:\\p{Script=Hangul}+\\s){0,2}가르(?:쳤|치던|친))"),
    job(
      "(?<span>(?:예술단|악단|극단|선전대|합창단|무용단|축구단|체육단)에서\\s(?:\\p{Script=Hangul}+\\s)?(?:노래|춤|연주|연기|활동|뛰))",
    ),
    job("(?<span>군\\s?복무)(?=를\\s(?:하다|마치|마친|하던)|\\s중(?:이던|에\\s제대))"),
    job("(?<span>(?:기관차|화물차|트럭|버스|뜨락또르|기차|택시)를\\s몰)(?=던|았던|며)"),
  ]),
  hinted(/애|아이|둥이|막내|맏이|째|님|누이|시집|친정|의붓|막냇/, [
    kin(
      "(?<!\\p{L})(?:큰애|작은애|큰아이|작은아이|늦둥이)(?=를|는|가|와|도|의|에게|\\s)|(?<!\\p{L})(?:막내|맏이|둘째|셋째)(?=를\\s|에게\\s|와\\s)",
    ),
    kin(
      "(?<!\\p{L})(?:어머님|아버님|누이동생|시집\\s?식구(?:들)?|친정(?:집|\\s?식구(?:들)?)|의붓(?:딸|아들)|막냇동생)(?=\\P{L}|$|[은는이가을를의와과도]|에게|에서)",
    ),
  ]),
  hinted(
    new RegExp(
      `${KO_SURNAME}\\s${KO_TITLE}|[가-힣]\\s?모(?:[는가의를와(（]|에게|\\s[(（])|[OX○〇]\\s[OX○〇]|\\([\\u4e00-\\u9fff]|[\\u4e00-\\u9fff]{3}|[가-힣]\\s${KO_GIVEN}\\s[가-힣]`,
    ),
    [
      name(
        `(?<!\\p{L})(?<span>(?!조\\s반장)${KO_SURNAME}\\s${KO_TITLE})(?=\\P{L}|$|[은는이가을를의도와과]|에게|한테|네|들은)(?!들)`,
      ),
      name(
        "(?<!\\p{L})(?<span>[김박최강윤황홍허곽권정조장임한오서신안송전유고문양손배백남심노하이]\\s?모)(?=\\s?[(（](?:여|남|\\d|가명|당시))",
      ),
      name("(?<!\\p{L})(?<span>[김박최강윤황홍허곽권]모)(?=는|가|의|를|와|에게)"),
      name(
        "(?<!\\p{L})(?<span>[김박최강윤황홍허곽권정조장임한오서신안송리림류이]\\s?[OX○〇]\\s[OX○〇])(?=\\P{L}|$|[은는이가을를의와과도씨])",
      ),
      // 왕팡(王芳): as it sounds, and as it is written.
      name(
        "(?<!\\p{L})(?<span>\\p{Script=Hangul}{2,4}\\s?\\((?!韩国|韓國|沈阳|徐州|黄海|苏联|宋朝|李朝)[王李张刘陈杨赵黄吴徐胡朱郭罗梁宋郑谢韩冯董曹袁邓许沈彭吕苏蒋蔡贾魏薛潘姜姚谭廖崔尹朴裴金張劉陳楊趙黃吳羅鄭謝韓許蔣][\\p{sc=Han}]{1,2}\\))",
      ),
      // A Korean name in its Chinese letters, in a Korean sentence.
      name(
        "(?<!\\p{sc=Han})(?<span>(?!金正|金日|金剛|韓半|韓民|韓國|張家|朝鮮)[金李朴崔鄭趙尹張韓吳徐權黃宋洪梁孫裵許沈盧郭朱羅池禹閔嚴][\\p{sc=Han}]{2})(?=[은는이가을를의와과도]|씨|\\s씨|에게|\\s)",
      ),
      name(
        `(?<!\\p{L})(?<span>[김박최조강윤장임오서권황홍허곽리림류안송신한정이]\\s${KO_GIVEN}\\s[영철순옥숙희혜룡춘봉향경미민준훈복련란은정성명금광수진선지현연일남호실화자])(?=[은는이가을를의과와도]|에게|씨)`,
      ),
    ],
  ),
  hinted(/번|차례|\d년/, [
    returns(
      `(?<!\\p{L}|제|하루에\\s|매일\\s)(?<span>(?:${KO_NUMBER}\\s?(?:번째|차례|번)))(?:로|이나|씩)?\\s(?:\\p{Script=Hangul}+\\s)?(?:잡혀\\s?(?:나[오온왔]|들어[오온왔])|끌려\\s?(?:나[오온왔]|왔|온)|넘겨졌|넘겨진|실려\\s?왔|돌려보내)`,
    ),
    returns(
      `(?<!\\p{L}|제)(?<span>${KO_NUMBER}\\s?(?:번|차례))\\s?(?:(?:다|모두|만에)\\s(?:잡|붙잡|끌려|북송)|넘어가|넘어갔|건너가|건너갔)`,
    ),
    returns(
      "(?<span>(?:19|20)\\d\\d년(?:(?:과|,)\\s(?:19|20)\\d\\d년){1,4})에\\s(?:각각\\s)?(?:강제\\s?)?(?:북송|송환)(?:되었|됐|된|당)",
      /들(?:은|이)|\d\s?명|집단|사람들|여러/u,
    ),
  ]),
  hinted(/년|개월|달/, [
    term(
      `(?<!\\p{L})(?:(?:노동|로동)?(?:교화|단련대?)|교양소?)\\s?(?<span>${KO_SPAN})(?=(?:을|를)?\\s?(?:받|살|선고|언도|먹|형)|\\.|,|$)`,
      KO_LAW,
    ),
    term(`(?<!\\p{L})(?<span>${KO_NUMBER}\\s?(?:년|개월|달)\\s?짜리)(?=\\s?(?:단련|교화|징역|형|교양))`, KO_LAW),
    term(`(?<!\\p{L})(?<span>${KO_SPAN})(?=(?:을|를)\\s살(?:고\\s(?:나왔|나온|석방)|다가\\s(?:나왔|석방)))`, KO_LAW),
  ]),
  hinted(/\d ?(?:인민)?반|고향|본가|집[은이]/, [
    village(
      "(?<!\\p{L})\\p{Script=Hangul}{1,5}(?:구|로동자구)\\s?\\d{1,2}(?:인민)?반(?!\\p{L}*실)|(?<!\\p{L}|\\d)\\d{1,3}\\s?인민반",
    ),
    village(
      "(?:고향|본가|집)(?:은|이)\\s(?<span>(?:\\p{Script=Hangul}{1,4}(?:시|군|구역|읍)\\s)?\\p{Script=Hangul}{1,4}(?:리|동|촌|마을))(?=이?다|였|이었|이며|[.,]|$)",
    ),
  ]),
];

const ZH_YEARS = "(?:[1-9]\\d|[二三四五六七八九]?十有?[一二三四五六七八九]?)";
const ZH_SPAN = `${ZH_NUMBER}(?:年半?|个月)(?:零?${ZH_NUMBER}个月)?`;
const ZH_LAW = /以上|以下|规定|刑法|不等|最高|最多|至少|平均/u;
const ZH_TIMES = `(?:第?${ZH_NUMBER}[次度回趟]|多次)`;
const ZH_BACK = "(?:抓|押|送|带|赶|遣|弄|拉)回(?:去|来|国内?|朝鲜)?";
const ZH_WORKPLACE =
  "(?:医院|诊所|学校|小学|中学|大学|幼儿园|工厂|矿上|煤矿|银行|报社|商店|饭店|餐馆|农场|铁路|邮局|剧团|研究所|[\\p{Script=Han}]厂)";
const ZH_TRADE =
  "(?:开(?:卡车|车|出租车?|货车|拖拉机|火车|小店|饭馆|餐馆)|教(?:书|数学|语文|英语|俄语|化学|物理|历史|音乐|体育)|打鱼|捕鱼|种地|做(?:生意|买卖|木工|木匠|裁缝)|看病|唱戏|跳舞|当兵|经商|写诗|画画)";

const findChinese = whereChinese(
  finderOf([
    age(
      `(?:年仅|年方|刚满|刚过|时年|虚岁|周岁|芳龄|年满|今年|那年)(?:才|只有|是|刚满|已经)?(?<span>${ZH_YEARS})(?=[，。、；,.;\\s]|$)`,
    ),
    age("年(?:过|近|逾)(?:花甲|半百|古稀|[五六七八]旬)"),
    day(
      "(?:正月|腊月|冬月|[二三四五六七八九]月|十[一二]?月)(?:初[一二三四五六七八九十]|十[一二三四五六七八九](?![日号个多年])|廿[一二三四五六七八九]?|三十(?![日号个多年])|除夕)",
    ),
    job(
      `在[\\p{Script=Han}]{0,4}?${ZH_WORKPLACE}(?:里|上)?(?:当|做|任|教)[\\p{Script=Han}]{1,4}?(?=[，。；,.;]|$|时|期间)`,
    ),
    job(
      `(?:被捕前|被抓前|以前|从前|过去|原来|原先|来之前|出逃前)(?:[她他我])?(?:是|靠|曾)?(?:在[\\p{Script=Han}]{1,6}?)?(?<span>${ZH_TRADE})(?!的)`,
    ),
    kin("(?:她|他|我|证人)的?(?:男人|女人|娃娃?|闺女|丫头|小子|婆家|娘家|老大|老二)(?!们)"),
    kin("(?:把|有|带着|留下|生了)(?:[一二两三]个?)?(?<span>闺女|娃娃?|丫头)(?!们)"),
    // 王姐, 李嫂: a surname and what one calls somebody.
    name(
      "(?:(?<=^|[，。；：！？“、\\s])|[和与跟给向对把被让找问叫救帮是有])(?<span>[王李张刘陈杨赵吴徐孙胡朱郭罗梁宋郑谢韩冯董曹袁邓许沈彭吕苏蒋蔡贾魏薛潘姜姚谭廖崔尹朴金玄池林全方][姐哥嫂婶叔伯姨])(?!们|姐|哥|叔|伯)",
    ),
    returns(`${ZH_BACK}(?:了|过)?(?<span>${ZH_TIMES})|(?<span2>${ZH_TIMES})(?:被|遭)?(?:警察|公安|他们)?${ZH_BACK}`),
    term(`(?:坐了?|蹲了?)(?<span>${ZH_SPAN})的?(?:牢|监狱|大狱|大牢)`, ZH_LAW),
    term(`(?:判决|刑期|判的)(?:结果)?(?:是|为|:)\\s?(?<span>${ZH_SPAN})(?![后前之以内])`, ZH_LAW),
    village("(?<=[乡镇村屯])[\\p{Script=Han}]{1,4}村(?:第?[一二三四五六七八九十\\d]{1,3}[组队])?"),
    age("(?<!\\d)\\d{1,3}\\s?[歲歳](?![以未到至])"),
    age("(?:[二三四五六七]十|[2-7]0)(?:出头|多岁|来岁|几岁)", /大多|多数|们|最多|之间|从/u),
    age("属(?:鼠|牛|虎|兔|龙|蛇|马|羊|猴|鸡|狗|猪)(?![于性])"),
    birth("[〇零一二三四五六七八九]{2,4}年(?:出生|生(?![产活效病长火日]))"),
    day("月的?第[一二三四]个?(?:星期|礼拜|周)[一二三四五六日天]"),
    job("在[\\p{Script=Han}]{0,4}?(?:文工团|剧团|歌舞团|乐团|艺术团|合唱团)(?:里)?(?:唱歌|跳舞|演奏|拉琴|演戏)"),
    job("(?:是|当|做)(?<span>[\\p{Script=Han}]{0,8}?(?:接生婆|赤脚医生|算命先生|媒婆))(?!们)"),
    messenger("(?:微信|QQ)(?:号|账号|名)?(?:叫|是|为|:)[^，。\\s]{0,8}(?:下划线|小圆点|横杠)[^，。\\s]{1,10}"),
    name(
      "姓(?<span>[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董曹袁邓许沈彭吕苏卢蒋蔡贾丁魏薛叶潘杜戴钟田姜范方石姚谭廖熊金陆崔康毛秦江史侯孟龙段雷汤尹黎武朴权玄安])(?=的)",
    ),
    returns("[两二三四五六]进[两二三四五六]出"),
    term(`判了?[她他我](?:整整|足足|了)(?<span>${ZH_SPAN})`, ZH_LAW),
  ]),
);

const small = (text: string): string => text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
const all = (finders: readonly Finder[], text: string): Span[] => finders.flatMap((find) => find(text));

/** Without a Latin letter there is no English word, and what else is written so is an address or a day. */
const MAY_BE_SMALL = /[A-Za-z]|골뱅이|\d\/\d/;
const findInSmall = where(MAY_BE_SMALL, (text) =>
  all(inSmall, small(text)).map(({ check, start, end }) => spanAt(check, text, start, end)),
);
const findInKorean = where(HANGUL, (text) => all(inKorean, text));

export const findOtherWordings: Finder = (text) => [
  ...findInSmall(text),
  ...all(asWritten, text),
  ...findInKorean(text),
  ...findChinese(text),
];
