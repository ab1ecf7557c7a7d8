import { type Finder, finderOf, type Pattern, where, whereChinese } from "./patterns";

const re = (source: string): RegExp => new RegExp(source, "dgiu");

/** What people do for a living; singular, since a plural speaks of many. */
const EN_JOB =
  "(?:accountant|actor|actress|announcer|architect|artist|artiste|athlete|baker|barber|beautician|biologist|blacksmith|bookkeeper|bricklayer|builder|businessman|businesswoman|butcher|captain|carpenter|cashier|chef|chemist|clerk|composer|construction worker|craftsman|dancer|dentist|designer|diver|dressmaker|economist|editor|electrician|engineer|entertainer|factory worker|farm\\s?hand|farm worker|farmer|film-?maker|firefighter|fisherman|fisherwoman|fisher|florist|forester|foreman|fortune teller|gardener|geologist|hairdresser|historian|jeweller|joiner|kindergarten teacher|labourer|laborer|lecturer|librarian|logger|machinist|manager of a [\\p{L}]+|mason|mathematician|mechanic|merchant|metalworker|midwife|miner|coal miner|musician|novelist|nurse|painter|party (?:secretary|cadre|official)|peddler|pharmacist|philosopher|photographer|physicist|pianist|pilot|plasterer|plumber|poet|porter|postman|postwoman|potter|primary school teacher|printer|professor|programmer|quarryman|railway worker|sailor|saleswoman|salesman|schoolteacher|scientist|sculptor|seamstress|shepherd|shoemaker|shopkeeper|singer|smith|smuggler|student|surgeon|surveyor|tailor|teacher|technician|trader|tractor driver|train driver|tram driver|truck driver|lorry driver|bus driver|taxi driver|tutor|typist|vet|veterinarian|vendor|violinist|waiter|waitress|watchmaker|weaver|welder|writer|street vendor|market trader|university lecturer)";
/** Roles a place of detention has by itself: a job only where the text says it of somebody's past. */
const EN_ROLE =
  "(?:agent|aide|bodyguard|broker|bureaucrat|cadre|cook|diplomat|doctor|driver|employee|executive|guard|policeman|policewoman|police officer|official|officer|army officer|soldier|sergeant|lieutenant|colonel|major|commander|interpreter|translator|journalist|reporter|judge|lawyer|prosecutor|missionary|monk|pastor|physician|priest|secretary|servant|worker|warden|border guard|security agent|security officer|conscript|intelligence officer|spy|housewife|homemaker|veteran)";
const ADJECTIVES = "(?:(?!prisoner|inmate|detainee|witness|the\\b|of\\b)[\\p{L}-]+\\s){0,3}?";
/** What a prisoner was, did or had to do inside is no profession. */
const NO_JOB =
  "(?!(?:(?:\\p{L}+\\s)?(?:prisoner|inmate|detainee|slave|slaves|punishment|warning|result|part|witness|hostage|example|group|team|unit|whole|rule|way|means|minimum|form|crime|basis|cell)s?)\\b)";

/** Told by its name. */
const EN_JOBS: readonly Pattern[] = [
  {
    check: "job-in-text",
    pattern: re(
      `\\b(?:former|ex-?|retired|one-time|onetime|sometime|trained|qualified|aspiring)[\\s-](?<span>${ADJECTIVES}(?:${EN_JOB}|${EN_ROLE}))(?!s|\\p{L}|-|\\sof\\s(?:state|war))`,
    ),
    unless: /\bhead of state\b/iu,
  },
  { check: "job-in-text", pattern: re(`\\bex-(?:${EN_JOB}|${EN_ROLE})(?!s|\\p{L})`) },
  {
    check: "job-in-text",
    pattern: re(
      `\\b(?:was|is|been|being|be|become|became)\\s(?:once\\s|then\\s|still\\s)?(?<span>an?\\s${ADJECTIVES}(?:${EN_JOB}|(?:former|retired)\\s${EN_ROLE}))(?!s|\\p{L}|-)`,
    ),
  },
  {
    check: "job-in-text",
    pattern: re(
      `\\b(?:had\\sbeen|had\\sonce\\sbeen|used\\sto\\sbe)\\s(?<span>an?\\s${ADJECTIVES}(?:${EN_JOB}|${EN_ROLE}))(?!s|\\p{L}|-)`,
    ),
  },
  {
    check: "job-in-text",
    pattern: re(
      `\\ban?\\s${ADJECTIVES}${EN_JOB}(?!s|\\p{L}|-|['’]s|\\s(?:camp|centre|center|brigade|school|team|unit|house|shop))`,
    ),
  },
];

/** Told by where or how it was done. */
const EN_WORK: readonly Pattern[] = [
  {
    check: "job-in-text",
    pattern: re(
      `\\b(?:work(?:ed|ing|s)?|employed|serv(?:ed|ing)|trained|qualified|job|career|position|living|post)\\sas\\s(?<span>(?:an?|the|one\\sof\\sthe)\\s${NO_JOB}(?:[\\p{L}-]+\\s){0,2}?[\\p{L}-]+)`,
    ),
  },
  {
    check: "job-in-text",
    pattern: re("\\b(?<span>an?\\s(?:[\\p{L}-]+\\s){1,3}?)by\\s(?:trade|profession|occupation|training)\\b"),
  },
  {
    check: "job-in-text",
    pattern: re("\\b(?:profession|occupation)\\s(?:is|was|as)\\s(?<span>(?:[\\p{L}-]+\\s?){1,3})"),
  },
  {
    check: "job-in-text",
    pattern: re(
      "\\b(?:ran|owned|managed|kept)\\s(?<span>an?\\s(?:[\\p{L}-]+\\s){0,2}?(?:shop|stall|restaurant|inn|business|pharmacy|clinic|farm))\\b",
    ),
  },
  // Told by what was done: only of the past, since prisoners work in mines too.
  {
    check: "job-in-text",
    pattern: re(
      "\\b(?<span>(?:taught|teaches|teaching|lectured|lecturing)\\s(?:in\\s|on\\s)?(?:[\\p{L}-]+\\s){0,3}?(?:at|in)\\s(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,2}?(?:school|kindergarten|college|university|institute))\\b",
    ),
  },
  {
    check: "job-in-text",
    pattern: re(
      "\\b(?:had|used\\sto|before\\sthe\\sarrest[^.]{0,30}?)\\s(?<span>work(?:ed)?\\s(?:in|at|for)\\s(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,2}?(?:factory|mine|mill|hospital|clinic|school|office|bank|shop|restaurant|market|farm|newspaper|ministry|railways?))\\b",
    ),
  },
  {
    check: "job-in-text",
    pattern: re(
      "\\b(?:speaker|witness|person|he|she|i)\\s(?:had\\s(?:once\\s)?|used\\sto\\s)?(?<span>(?:s[aiu]ng|danced?|acted|act|play(?:ed)?|perform(?:ed)?|wr[io]te|written|fl[eo]w|fly|flown|sail(?:ed)?|report(?:ed)?|edit(?:ed)?|paint(?:ed)?|compet(?:ed|e)|fenced|coach(?:ed)?)\\s(?:in|for|with|on|at)\\s(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,2}?(?:opera|orchestra|theatre|theater|ballet|choir|band|troupe|ensemble|circus|team|league|newspaper|magazine|radio|television|studio|navy|air\\sforce|airline|ship|boat|club))\\b",
    ),
  },
  {
    check: "job-in-text",
    pattern: re("\\b(?<span>[\\p{L}]+(?:ed|ove|old|aught)\\s(?:[\\p{L}-]+\\s){0,4}?for\\sa\\sliving)\\b"),
  },
];

const KO_JOB =
  "(?:(?:인민|소|중|고등|대)?학교\\s)?(?:교사|교원|선생님|교수|강사|보육원|유치원\\s교양원|교양원|간호사|간호원|의사|한의사|준의|약사|약제사|조산사|산파|수의사|치과의사|군의관|군의|군인|병사|장교|하사관|제대군인|비행사|조종사|선원|선장|어부|농민|농부|농장원|광부|탄부|채탄공|굴진공|벌목공|노동자|기술자|기사|기술원|설계원|연구원|과학자|학자|기자|방송원|아나운서|작가|시인|화가|가수|배우|무용수|연주자|음악가|예술인|체육인|운동선수|선수|감독|운전사|운전수|기관사|차장|열차원|철도원|역무원|우편원|체신원|미용사|리발사|이발사|재단사|재봉사|재봉공|방직공|직포공|용접공|선반공|목수|미장공|전기공|수리공|요리사|접대원|종업원|판매원|상인|장사꾼|보따리장수|밀수꾼|무역상|무역일군|외화벌이\\s?일군|사업가|회계원|부기원|통계원|경리|사무원|공무원|당\\s?간부|간부|지배인|관리위원장|작업반장|인민반장|당비서|세포비서|외교관|통역|통역원|대학생|학생|점쟁이|무당|목사|전도사|판사|변호사|경비원|보위원|보안원|안전원|경찰관?|교도관|간수|국경경비대원|식모|가정부|보모)";
const KO_ROLE =
  "(?:보위원|보안원|안전원|간수|교도관|군인|병사|의사|간호사|검사|판사|기자|통역|운전사|간부|경찰관?|감독|학생|상인|노동자|농민|선생님|브로커)";
const KO_PATTERNS: readonly Pattern[] = [
  {
    check: "job-in-text",
    pattern: re(
      `(?<!\\p{L})(?!(?:간수|교도관|보위원|보안원|안전원)(?:이)?[었였]다)(?<span>${KO_JOB})(?=(?:으)?로\\s?(?:\\p{Script=Hangul}+\\s){0,2}?(?:일하|일했|일한|근무|재직|종사|복무|활동하|있던|있었|지내|살)|(?:이)?었(?:던|다|으)|였(?:던|다|으)|이던|\\s?출신|\\s?생활|을\\s?하던|를\\s?하던|을\\s?지낸|를\\s?지낸)`,
    ),
  },
  {
    check: "job-in-text",
    pattern: re(
      `(?<span>(?:전직|퇴직|은퇴한|현직|전)\\s${KO_JOB})(?!들)(?=\\P{L}|$|은|는|이|가|을|를|의|였|이었|인|출신|에게|과|와)`,
    ),
  },
  {
    check: "job-in-text",
    pattern: re(`(?<!\\p{L})한\\s(?<span>(?:전직\\s)?(?!${KO_ROLE})${KO_JOB})(?!들)(?=\\P{L}|$|은|는|이|가|을|를|의)`),
  },
  // Trades end in 공; these do not.
  {
    check: "job-in-text",
    pattern: re(
      "(?<!\\p{L})(?!(?:성공|제공|가공|항공|주인공|허공|인공|진공|침공|시공|공공)(?:이|으))(?<span>\\p{Script=Hangul}{1,5}공)(?=이었(?:던|다|으)|이던|\\s?출신|으로\\s?(?:\\p{Script=Hangul}+\\s){0,2}?(?:일하|일했|일한))",
    ),
  },
  { check: "job-in-text", pattern: re("직업은\\s(?<span>\\p{Script=Hangul}+)") },
  {
    check: "job-in-text",
    pattern: re(
      "(?<!\\p{L})(?!강제|서|주|새|실제|대|억지|수시|때|별|홀|따|무리|무보수|종일|그대)(?<span>\\p{Script=Hangul}{1,6}(?:사|원|공|수|인|관|꾼|상|일군|기사))(?:으로|로)\\s?(?:일하|일했|일한|근무|재직|종사)",
    ),
  },
];

const ZH_JOB =
  "(?:教师|老师|教授|讲师|护士|大夫|药剂师|药师|助产士|兽医|牙医|司机|卡车司机|矿工|煤矿工人|渔民|农民|会计|工程师|技术员|厨师|裁缝|理发师|歌手|演员|舞蹈演员|画家|作家|诗人|记者|播音员|运动员|教练|飞行员|船员|水手|木匠|电工|焊工|纺织工|工人|服务员|售货员|商人|小贩|生意人|公务员|科学家|研究员|外交官|学生|大学生|翻译|铁路工人|伐木工|党干部|秘书|列车员)";
const ZH_ROLE = "(?:军人|士兵|军官|警察|看守|狱警|检察官|法官|律师|医生|干部|官员|保安员|传教士|牧师|特工|边防军人)";
const ZH_PATTERNS: readonly Pattern[] = [
  {
    check: "job-in-text",
    pattern: re(
      `(?:当过|做过|担任过?|曾任|曾当|曾是|原是|以前是|过去是|本来是|原为|从事|职业是|是)(?:一名|一位|个|一个)?[\\p{Script=Han}]{0,4}?(?:${ZH_JOB})(?!们)`,
    ),
  },
  {
    check: "job-in-text",
    pattern: re(
      `(?:当过|做过|担任过|曾任|曾当|曾是|原是|以前是|过去是|本来是|原为)(?:一名|一位|个|一个)?[\\p{Script=Han}]{0,4}?(?:${ZH_ROLE})(?!们)`,
    ),
  },
  { check: "job-in-text", pattern: re(`(?<!之|以|提|向|面|目|空)(?:前|退役|退休)(?:${ZH_JOB}|${ZH_ROLE})(?!们)`) },
  { check: "job-in-text", pattern: re(`(?:一名|一位|一个)[\\p{Script=Han}]{0,3}?(?:${ZH_JOB})(?!们)`) },
];

/** No pattern matches without a job, or without one of the ways to tell of it. */
const MAY_BE_JOB = new RegExp(`[\\s-](?:${EN_JOB}|${EN_ROLE})`, "iu");
const MAY_BE_WORK =
  /\sas\s|profession|occupation|by\stra|\s(?:shop|stall|restaurant|inn|business|pharmacy|clinic|farm)\b|taught|teach|lectur|\swork(?:ed)?\s(?:in|at|for)\s|\s(?:opera|orchestra|theat|ballet|choir|band|troupe|ensemble|circus|team|league|newspaper|magazine|radio|television|studio|navy|air|ship|boat|club)|a\sliving/i;
const MAY_BE_JOB_KO = new RegExp(
  `${KO_JOB}|공(?:이었|이던|\\s?출신|으로)|직업은|로\\s?(?:일하|일했|일한|근무|재직|종사)`,
  "u",
);
const findEnglishJobs = where(MAY_BE_JOB, finderOf(EN_JOBS));
const findEnglishWork = where(MAY_BE_WORK, finderOf(EN_WORK));
const findKorean = where(MAY_BE_JOB_KO, finderOf(KO_PATTERNS));
const findChinese = whereChinese(finderOf(ZH_PATTERNS));

/** What somebody did before. Guards, prosecutors and doctors of a place are not meant, as long as they act as such. */
export const findJobs: Finder = (text) => [
  ...findEnglishJobs(text),
  ...findEnglishWork(text),
  ...findKorean(text),
  ...findChinese(text),
];
