import { type Finder, HANGUL, matcherOf, spanAt, where } from "./patterns";
import type { Span } from "./finding";

const letters = (text: string): ReadonlySet<string> => new Set(text.replaceAll(" ", ""));

/** Surnames of both Koreas; the North writes 리, 림, 류, 량, 렴, 로, 라. */
const SURNAMES = letters(
  "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용리림류량렴로라려련룡녕계태목형피두감호동온사갈경탄간빈",
);
/** Surnames that few ordinary words begin with. */
const STRONG = letters("김박최윤황권홍허곽리림류량렴한오장조강정송백");
const COMMON = letters(
  "이임서신안전유고문양손배남심노하성차주우구나민진지엄채원천방공현함변염여추도석선설마길연표명기반왕금옥로라탁태계",
);
/** Syllables that begin given names and hardly stand second in other words. */
const NAMELIKE = letters("영철순옥숙희혜룡춘봉향은경미민준훈복련란");
const COMPOUND = ["남궁", "황보", "선우", "제갈", "독고", "사공", "서문", "동방"];

/** Syllables that stand first and last in given names of two, and seldom in other words. */
const FIRST = letters(
  "영철수진희순옥숙경은정현민지선혜연화금명성일광혁룡용남복춘봉만길호준우석훈태상승재종병창학향미설송인세귀규근덕동두윤원유애란련해하형홍효흥충강보분말끝필예주서나다아라소",
);
const LAST = letters(
  "영철수진희순옥숙경은정현민선혜연화금명성일광혁룡용남복춘봉길호준우석훈태재미설국란련심실애자별림섭식범근환택덕권균학주규빈윤율률향월녀삼만아나복홍학근범표필협형헌휘람솔솜봄빛샘찬천충흥녕련복옥",
);
/** Given names that end like a verb or a common noun, and are names all the same. */
const WHOLE = new Set(
  "은지 민지 수지 연지 혜지 현지 예지 유지 윤지 은하 영하 준하 윤하 동하 은서 민서 현서 예서 준서 윤서 지원 정원 희원 주원 채원 성원 혜원 예원 소원 영해 은해 유리 나리 미리 나라 보라 세라 아라 유라 소라 정인 해인 다인 영인 영도 상도 성도 요한 지한 은도 진리 은비 단비 한나 예나 미나 지나 유나 하나 영이 순이 옥이 철이 금이 분이 복이 은이 춘이 명이 희지 태양 은솔 한솔 한별 샛별 새별 은별 금별 영광 은심 국철 국화 매화 난희 리나 로미 보배 금실 은실 명실 영실 춘실 순실 복실 옥금 금화 명화 춘화 련화 설화 순화 은화 옥화 봉선 월녀 위혁 국성 송이 충성 충국 은혜 지혜 신혜 다혜 기철 기훈 기영 기호 기남 기옥 기순 기복 관수 관호 건우 건호 계순 계화 구용 대성 대현 대호 대철 도현 도영 도윤 무성 문수 문호 문희 문철 문옥 방실 백선 병철 삼룡 서연 서영 서윤 서진 서현 소연 소영 소희 시우 시현 신영 신애 심청 안나 언년 여진 예은 예진 오순 완수 왕식 위성 을순 의철 의성 익수 제인 조순 중철 중근 찬호 찬미 채영 채은 추월 치수 치영 탁수 평일 하은 하영 하늘 한솔 혁철 후남 희망".split(
    " ",
  ),
);
/** Too common as the end of other words to be the end of a name unless the name is a known one. */
const UNLIKELY = /(?:[하한할해했된될됨되지린라서이리도인원장관사소부실별자성화금선]|[은는를의과와])$/u;

/** Given names of one syllable. */
const SINGLE = letters("철혁설별훈현준옥란솔향율건빈욱일웅광명성룡국진학남림산강혜은");

/** Ordinary words that a surname and two such syllables can spell. */
const WORDS = new Set(
  "로동복 로동성 로동자 로력자 라남시 라선시 라진시 한국성 미국성 계순이 정송이 백송이 한송이 안순화 전설화 태성화 정해진 정해지 주어진 이어진 배상금 보상금 전기선 강제성 두만강 량강도 진정성 유일성 이중성 주체성 정당성 공정성 김장용 현장용 한국행 북송선 경고성 우연성 전문성 독립성 연속성 이동성 유효성 연대성 최우선 최전선 유엔군 국경선 강경파 권한은 최하나 고통은 최후의 최초의 한복판 한밤중 이번주 이듬해 이튿날 오순도 송아지 유복자 신병인 노동자 진남포 전남편 전부인 현남편 강경책 강영실 전동차 전용차 고용주 고용인 공용실 성희롱 성차별 양성소 반동분 노동일 강성대 백성들 강원남 조미료 이미지 이민자 이민국 이민성 이민법 한미일 고문실 고문용 신체형 구성원 구성은 유전병 변동은 주동자 선동자 원동기 자동차 경운기 하수구 하수도 상수도 지하수 식용유 병용은 임용은 고용은 사용은 이용은 작용은 허용은 수용은 적용은 비용은 내용은 운용은 인용은 유용한 강원도 강계시 강동군 강성국 고문실 고위급 공산주 공장장 공개형 공동체 공무원 공식적 관리소 구금자 구류장 구호소 구치소 국가보 국경선 국제적 국제형 군인들 금지령 기독교 기본적 기상나 기숙사 길주군 김일성 김정일 김정은 나머지 나선시 남녀별 남성용 남조선 남포시 노동자 노동당 노동소 도시민 동영상 명령서 명천군 모두가 목격자 문덕군 문제점 문화어 미성년 민주주 민간인 박물관 박해자 반성문 방공호 배급소 백암군 변호사 보위성 보위부 북송자 사회주 사형수 생활관 서명자 선고형 선전용 성경책 성폭력 성인용 소금국 소련군 소식지 송림시 송환자 수감자 수용소 신고서 신고자 신도군 신분증 신의주 신생아 신양군 심문실 심사실 안내원 안전성 안전원 안전부 안주시 양강도 양덕군 여성용 여성형 연길시 연변주 연사군 연좌제 염주군 영양식 오로군 오전오 온성군 옥수수 왕청현 외무성 용천군 우시군 운전수 원산시 위원장 위성영 유선군 유엔군 은덕군 은율군 의무실 이주민 이천군 인도적 인신매 인권법 임산부 임시로 임신부 장교들 장진군 장연군 장춘시 전거리 전기봉 전천군 정기적 정보원 정주시 정치범 정치적 정평군 조선족 조선인 조사실 조사관 조사자 조직적 조치원 주민들 주석단 중국인 증산군 지도자 지방형 지원자 지린성 진료소 차별적 천내군 천마군 청진시 체포조 최고형 최소한 최종적 최초로 추방자 탄광촌 태천군 평양시 평성시 평원군 하루종 하루하 한국인 한국어 한국전 한인회 한반도 한중간 함경도 함주군 함흥시 해주시 허위로 허천군 형무소 혜산시 호송원 화대군 화성군 화장실 환자용 황주군 황해도 회령시 회창군 희천시 인민군 인민반 인원수 인천시 인사말 안보리 안전보 고등학 고아원 고위직 고발자 고소인 고소장 원고인 원산만 유산형 신학교 신학원 이유식 이용자 이동식 이전형 이중문 이탈자 이상은 이상의 이후로 이송자 전문의 전향자 전국적 전반적 전시실 전시형 정상적 정확한 정원은 조건은 지역별 지정일 지하실 지시서 지휘관 차량용 주도적 주기적 주인은 주장은 민원실 문서고 문화원 성별은 성인은 소유자 소장은 소재지 손목은 시설은 신문은 신문사 연구자 연구원 연령별 연락원 연합국 우선적 위생실 위원은 은신처 음식은 선교사 선원증 선박은 선거인 설명은 명단은 명령은 명시적 명확한 남은이 남편은 임시직 임신한 임의로 노인은 노역장 도강자 도로명 도주자 도지사 방문자 방문객 변경은 변화는 배우자 배급량 배급일 백화원 심지어 심리적 안전한 안정적 양심수 양식은 여권은 여름은 여성은 여인은 염소는 옥사한 옥중서 우려는 공안은 공안원 공용어 공정한 현장은 현지인 현실은 현재도 제도적 제한은 제조소 국민은 국영기 국내외 국적은 국장은 금속은 기록은 기관은 기관원 기관지 기도는 기준은 기차는 길이는 김장용 김치는 마을은 마지막 맹세문 모성은 반동은 반인도 부모님 천주교 천리마 성분은 성명은 성명서 성직자 진술서 진술은 진실은 진상은 지인은 지난해 지금은 지금도 지급은 어린아 어린이 어머니 어디서 어둠은 이야기 이유는 이름은 이번은 이웃은 이것은 이들은 이미지 이모부 고모부 여동생 남동생 하나의 하나는 하루에 하루는 한때는 한동안 한번도 한해의 오전은 오후는 오래된 오래도 오로지 오빠는 오늘은 서로의 서로는 서울은 서류는 서명은 서서히 나중에 나라는 나이는 나무는 나흘은 유일한 유럽은 유엔은 유사한 정부는 정전은 정신은 정원이 문에서 조선은 조국은 조사는 조용히 조금은 장소는 장기간 장애인 장시간 장마당 장례식 장작은 전기는 전염병 전쟁은 전체는 전체의 전에는 주변은 주로는 주인이 신발은 신체는 신호는 신앙은 신원은 신자는 신도는 최대한 최근에 최근의 최소의 한겨울 한여름 한밤중 한국은 한국의 한마디 한순간 한쪽은 한편은 한명은 강가에 강가의 강물은 강을건 강제로 강요한 강요로 강의는 황폐한 권리는 권고는 홍수는 허가는 허기진 허약한 허락은 허위는 박탈은 박해는 윤리는 송환은 송환일 송이는 백성은 백여명 백열등 성실한 안전은 안쪽은 변소는 변명은 우리는 우리의 구두는 구금은 구금일 구체적 구타는 구역은 구호는 민간은 민족은 민족의 차례는 차례로 차량은 차원은 여전히 여러명 연행은 연행한 연속은 연장은 경비원 경찰은 형기는 형제는 형법은 형태는 사람은 사람이 사망은 사건은 사진은 사실은 사형은 동료는 동료의 동기는 동안은 도중에 도움은 호송은 호출은 온도는 온몸은 국경은 국가는 용변은 용서는 위생은 위성은 위치는 위협은 위안부 위험은 금지는 기간은 기온은 용정시 길림성 료녕성 화룡시 도문시 훈춘시 심양시 단동시 연태시 곤명시 장백현 안도현 용림군 남양구 선봉군 금야군 고원군 고산군 신계군 신천군 신평군 신포시 신흥군 안악군 안변군 양강군 연안군 연탄군 영광군 영원군 용강군 운산군 운전군 은천군 이원군 자강도 장강군 장풍군 전남도 정안군 창성군 철산군 태안군 토산군 통천군 판교군 평강군 평산군 피현군 한천군 해안선 향산군 홍원군 화평군 황해남".split(
    " ",
  ),
);
/** And two syllables, surname and a given name of one. */
const SHORT_WORDS = new Set(
  "정신 허위 장화 조건 조준 조선 조국 조명 조성 조율 정현 정훈 정진 정일 정광 정국 정산 정남 정립 정성 정향 장진 장광 장남 장산 장학 장성 장국 장강 장남 강국 강진 강남 강산 강성 강행 강림 강건 강일 한국 한림 한일 한성 한남 한강 한산 한은 한명 허은 허명 오남 오명 오산 오일 송진 송림 송국 송별 송명 홍일 홍진 황산 황국 황룡 황남 황혁 백일 백설 백학 백성 백강 백명 백은 리성 리일 리국 리남 권일 권준 윤일 최현 최강 최은 최빈 박학 박빈 박명 박설 김일 류학 류산 림산 림국".split(
    " ",
  ),
);

const PARTICLES =
  "에게서는|에게서도|에게서|에게는|에게도|에게|한테서|한테|께서는|께서|께|으로부터|로부터|이라고|라고|이라는|라는|이라|이었다|이었|였다|였|이며|이고|이나|이와|하고|이랑|랑|과는|와는|과|와|은|는|이가|이는|이를|이의|이|가|을|를|의|도|만|에|까지|부터|처럼|보다|마저|조차|밖에|씨|님";
const ONLY_PARTICLES = new RegExp(`^(?:${PARTICLES})+$`, "u");
const PARTICLE_END = new RegExp(`^(?<stem>\\p{Script=Hangul}{2,4}?)(?:${PARTICLES})?$`, "u");

const isFull = (stem: string): boolean => {
  if (WORDS.has(stem)) return false;
  const [surname = "", first = "", last = ""] = stem;
  if (stem.length !== 3 || !SURNAMES.has(surname)) return false;
  const given = stem.slice(1);
  // A rare surname before a given name that other words end with is most often no name.
  if (WHOLE.has(given)) return STRONG.has(surname) || COMMON.has(surname);
  if (!FIRST.has(first) || !LAST.has(last)) return false;
  return UNLIKELY.test(given)
    ? STRONG.has(surname) && NAMELIKE.has(first)
    : STRONG.has(surname) || COMMON.has(surname) || NAMELIKE.has(first);
};
const isCompound = (stem: string): boolean =>
  COMPOUND.some((surname) => stem.startsWith(surname)) &&
  Array.from(stem.slice(2)).every((letter) => LAST.has(letter)) &&
  (stem.length === 3 || stem.length === 4);
const isShort = (stem: string, word: string): boolean => {
  const [surname = "", given = ""] = stem;
  const particle = word.slice(2);
  return (
    stem.length === 2 &&
    STRONG.has(surname) &&
    SINGLE.has(given) &&
    !SHORT_WORDS.has(stem) &&
    /^(?:은|이|을|의|에게|에게서|이라는|이라고|과)$/u.test(particle)
  );
};

/** With which letters a name can begin; most words begin with another. */
const BEGINS = [...new Set([...SURNAMES, ...STRONG, ...COMPOUND.map((surname) => surname.charAt(0))])].join("");
/** A word that begins like a name. What stands before it is asked last: the letter alone rules most places out. */
const EOJEOL = new RegExp(`[${BEGINS}](?<!\\p{L}.)\\p{Script=Hangul}{1,8}(?!\\p{Script=Hangul})`, "gu");

/** The name a word begins with, particles left out; undefined where it is an ordinary word. */
function nameIn(word: string): string | undefined {
  // A particle may be a syllable of the name: the longer reading is tried first, unless it is a word.
  for (const length of [4, 3, 2]) {
    const stem = word.slice(0, length);
    if (stem.length < length) continue;
    const isLike =
      length === 4 ? isCompound(stem) : length === 3 ? isFull(stem) || isCompound(stem) : isShort(stem, word);
    // The patterns come last: few words begin like a name.
    if (!isLike || !PARTICLE_END.test(word)) continue;
    const rest = word.slice(length);
    if (rest === "" || ONLY_PARTICLES.test(rest)) {
      // `조사가`: a word of two and a particle reads like three syllables of a name.
      if (length === 3 && rest === "" && /[이가은는을를의도만과와에로]$/u.test(stem) && !isGivenWithEnd(stem)) continue;
      return stem;
    }
  }
  return undefined;
}
/** Endings that are particles as often as names: only after syllables that hardly end a common noun. */
const STRONG_GIVEN =
  /^(?:김|박|최|윤|황|권|허|곽)(?:영|순|옥|명|철|은|정|미|경|춘|성|금|수|지|혜|선|민|다|가|나|하)(?:이|은|의|도|가)$/u;

/** `리철만`: a surname and a syllable that hardly any word begins with, whatever the last is. */
const NAMELIKE_GIVEN = /^[김박최윤황권허곽리림류량렴][영철순옥숙희혜룡춘봉향경준훈복련란][만도]$/u;
const isGivenWithEnd = (stem: string): boolean => STRONG_GIVEN.test(stem) || NAMELIKE_GIVEN.test(stem);

function bareNames(text: string): Span[] {
  return [...text.matchAll(EOJEOL)].flatMap((match): Span[] => {
    const name = nameIn(match[0]);
    return name === undefined ? [] : [spanAt("name-in-text", text, match.index, match.index + name.length)];
  });
}

const CONTEXT: readonly RegExp[] = [
  // 김 씨, 김모 씨, 김 아무개, 김○○
  /(?<!\p{L})(?<span>\p{Script=Hangul}\s?(?:모|○{1,2}|[Oo]{2}|[Xx]{2}|\*{1,2})\s?(?:씨|군|양|여인|노인|할머니|할아버지))/dgu,
  /(?<!\p{L})(?<span>[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용리림류량렴]\s?아무개)/dgu,
  /(?<!\p{L})(?<span>[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽리림류]\s?(?:○{1,2}|〇{1,2}|[OX]{2}|\*{1,2}))/dgu,
  /(?<!\p{L}|그|저|이|어떤)(?<span>[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용리림류량렴]\s(?:씨|군|양|님|선생|여사|목사|전도사|교사|소장|과장|동무|동지)(?:님)?)(?=\P{L}|$|는|은|가|이|를|을|의|에게|와|과|도|로|처럼)/dgu,
  /(?<!\p{L})(?<span>\p{Script=Hangul}{2,4}\s(?:씨|여사|아무개))(?=\P{L}|$|는|은|가|이|를|을|의|에게|와|과|도|로|라|였|께)/dgu,
  /(?<!\p{L})(?<span>[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용리림류량렴](?<given>\p{Script=Hangul}{2})\s(?:군|양|님))(?=\P{L}|$|은|이|을|의|에게|과|도|으)/dgu,
  // 영희 엄마, 철수네 아버지: somebody by the name of their child.
  /(?<!\p{L})(?<span>(?!미국|영국|광주|진주|남성|수용)(?<given>\p{Script=Hangul}{2})(?:이네|네|이)?\s(?:엄마|아빠|어머니|아버지))(?=\P{L}|$|[는은가이를을의와과도]|에게|한테)/dgu,
  /(?<!\p{L})(?:자기|자신|스스로)를\s(?<span>(?<given>\p{Script=Hangul}{2}))이라고\s(?:했|하였|소개|불렀|밝)/dgu,
  // Whatever is called a name is one.
  /(?<!시설\s|장소\s|기관\s|건물\s|마을\s|교화소\s|구금시설\s)이름(?:은|이)\s(?<span>\p{Script=Hangul}{2,4}?)(?=이라|라|이다|이었|였|인|으로|로\s|[,.]|$)/dgu,
  /(?<!\p{L})(?<span>\p{Script=Hangul}{2,4}?)(?:이라는|라는|이란|란)\s(?:이름|사람|여성|남성|여자|남자|아이|청년|소녀|소년|친구|수감자|보위원|브로커|처녀|총각|노인)/dgu,
  /(?<!\p{L})(?<span>\p{Script=Hangul}{2,4}?)(?:이라고|라고)\s(?:불리|불린|부르|불렀|하는\s(?:사람|여성|남성|아이|친구))/dgu,
  /(?:브로커|중개인|거간꾼)\s(?<span>[왕리이장유류진양황조주오서손호임곽마라량송당한등풍팽증소채반원동여방]\p{Script=Hangul}{1,3}?)(?!들)(?=은|는|이|가|을|를|의|에게|와|과|라는|도)/dgu,
  // Chinese names as Hangul writes them.
  /(?<!\p{L})(?<span>(?:왕|류|천|자오|저우|쉬|쑨|궈|쑹|셰|펑|샤오|차오|위안|덩|량|황|허우|장|마|후|린|가오)(?:샤오|밍|리|웨이|핑|화|쥔|젠|궈|훙|메이|팡|옌|위|린|룽|펑|타오|강|융|춘|쥐안|잉|창|하이|빈|신|즈|궈){2})(?=은|는|이|가|을|를|의|에게|와|과|라는|\P{L}|$)/dgu,
  /(?<!\p{L})(?<span>(?:왕|자오|저우|쉬|쑨|궈|쑹|셰|샤오|차오|덩)(?:샤오|밍|웨이|핑|쥔|젠|훙|메이|옌|룽|펑|타오|쥐안|잉|하이))(?=은|는|이|가|을|를|의|에게|와|과|라는|\P{L}|$)/dgu,
];
const CONTEXT_MATCHERS = CONTEXT.map(matcherOf);
/** The titles, signs and turns of phrase above: a name in context has one of them beside it. */
const MAY_BE_IN_CONTEXT =
  /[모○〇OoXx*]\s?(?:씨|군|양|여인|노인|할머니|할아버지)|아무개|[○〇*]|OO|XX|OX|XO|\s(?:씨|군|양|님|선생|여사|목사|전도사|교사|소장|과장|동무|동지)|이름[은이]\s|(?:라는|란)\s(?:이름|사람|여성|남성|여자|남자|아이|청년|소녀|소년|친구|수감자|보위원|브로커|처녀|총각|노인)|라고\s(?:불리|불린|부르|불렀|하는|했|하였|소개|밝)|\s(?:엄마|아빠|어머니|아버지)|브로커|중개인|거간꾼|(?:왕|류|천|자오|저우|쉬|쑨|궈|쑹|셰|펑|샤오|차오|위안|덩|량|황|허우|장|마|후|린|가오)(?:샤오|밍|리|웨이|핑|화|쥔|젠|궈|훙|메이|팡|옌|위|린|룽|펑|타오|강|융|춘|쥐안|잉|창|하이|빈|신|즈)/u;
/** Who is addressed with 씨 by no name, and words that read as 군 or 양. */
const NO_CONTEXT =
  /^(?:아무개|모|할머니|어머니|아저씨|솜씨|날씨|말씨|글씨|마음씨|불씨|국\s군|한\s군|우\s군|아\s군|북한\s군|사람|이번|그때|당시|여기|거기|우리|자신|본인|무엇|어디|누구|것|그것|이것|오후\s?씨|하루\s양|많은\s양|적은\s양|일정한\s양|주\s양|하\s양|그런|저런|어떤|주님|하나님|하느님|선생님|부모님|교회|중국|공산당|자유|종교|정치범|송환|반역자|배신자|조국|지옥|사상|죄인)/u;

const isGiven = (given: string): boolean => WHOLE.has(given) || (FIRST.has(given[0] ?? "") && LAST.has(given[1] ?? ""));

const contextNames: Finder = where(MAY_BE_IN_CONTEXT, (text) =>
  CONTEXT_MATCHERS.flatMap((matches) =>
    matches(text).flatMap((match): Span[] => {
      const [start, end] = match.indices?.groups?.["span"] ?? [match.index, match.index + match[0].length];
      const words = text.slice(start, end);
      const given = match.groups?.["given"];
      if (given !== undefined && !isGiven(given)) return [];
      return NO_CONTEXT.test(words) || WORDS.has(words) ? [] : [spanAt("name-in-text", text, start, end)];
    }),
  ),
);

/** Names of people in Hangul. */
export const findHangulNames: Finder = where(HANGUL, (text) => [...contextNames(text), ...bareNames(text)]);
