import type { ReportWords } from "./words-en";

const number = (value: number): string => value.toLocaleString("ko");

export const ko: ReportWords = {
  number,
  period: (edtf) => {
    const [from, to] = edtf.split("/");
    if (to === undefined) return `${edtf}년`;
    if (from === "..") return `${to}년까지`;
    return to === ".." ? `${from}년부터` : `${from}~${to}년`;
  },
  violation: {
    "arbitrary-detention": "자의적 구금",
    beating: "구타",
    "death-in-custody": "구금 중 사망",
    "denial-of-medical-care": "의료 제공 거부",
    "enforced-disappearance": "강제실종",
    execution: "처형",
    "forced-abortion": "강제낙태",
    "forced-labour": "강제노동",
    "inhuman-conditions": "비인도적 구금 환경",
    "killing-of-newborns": "영아살해",
    refoulement: "강제송환",
    "religious-persecution": "종교 박해",
    "sexual-violence": "성폭력",
    starvation: "굶주림",
    torture: "고문",
  },
  gender: { woman: "여성", man: "남성" },
  consent: {
    "not-seen": "편집진은 증언자의 동의 여부를 확인하지 못했습니다",
    public: "증언자의 동의를 받아 공개",
    "named-uses": "증언자가 동의한 용도에 한해 공개",
    withdrawn: "동의 철회",
  },
  use: {
    atlas: "이 지도",
    embed: "다른 사이트에 삽입된 화면",
    export: "내려받는 파일",
    print: "인쇄물",
    static: "스크립트 없는 페이지",
    offline: "오프라인용 사본",
  },
  step: {
    "gender-withheld": "성별 비공개",
    "period-to-decade": "시기를 10년 단위로 넓힘",
    "period-withheld": "시기 비공개",
  },
  heading: "개인정보 보호 보고서",
  subject: (title) => `공개 전 점검에서 측정하고 조치한 내용: ${title}`,
  version: (version, date) =>
    version === null ? `${date} 기준 자료, 공개된 파일 없음` : `${date} 기준 자료, 판 ${version}`,
  otherLanguage: "Read in English",
  passOn:
    "이 보고서는 증언을 공개된 식별자로만 가리킵니다. 증언자를 구별하는 키는 담지 않았고, 공개하기에 너무 작은 조합은 수만 적었습니다. 그 내용을 적으면 비공개로 돌린 것을 다시 공개하는 셈이기 때문입니다.",
  keep: "문제가 남아 있는 동안에는 외부에 전달하지 마십시오. 아직 공개되지 않은 본문이 인용되어 있습니다.",
  verdict: (k, groups) =>
    `공개된 성별·시기·국가 조합 가운데 증언자가 ${number(k)}명 미만인 것은 없습니다(조합 ${number(groups)}개 측정).`,
  verdictSmall: (small, k) =>
    `공개된 조합 ${number(small)}개의 증언자가 ${number(k)}명 미만입니다. 공개 프로그램의 오류이므로 이 파일을 배포하지 마십시오.`,
  blocked: (problems) =>
    `문제 ${number(problems)}건이 남아 있어 아무것도 공개되지 않았습니다. 공개 파일의 측정은 문제를 해결한 뒤에 할 수 있습니다.`,
  figures: {
    accounts: "증언 (건)",
    people: "증언자 (최대, 명)",
    smallest: "공개된 가장 작은 집단 (명)",
    generalised: "일반화한 증언 (건)",
    warnings: "답하지 않은 주의 사항 (건)",
  },
  measured: {
    heading: "측정 대상",
    says: (files, k) =>
      `공개 파일 자체를 지도가 쓰는 방식 그대로 다시 읽어 측정했습니다(기록 파일 ${number(files)}개). 증언자에 관해서는 성별과 시기까지만 공개되며, 여기에 장소의 국가가 더해져 하나의 조합이 됩니다. 증언자에 관해 무언가를 알려 주는 조합은 증언자 k = ${number(k)}명 이상이 공유해야 합니다(k-익명성: L. Sweeney, k-Anonymity: A Model for Protecting Privacy. International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 10(5), 2002).`,
    people: (accounts, people) =>
      `증언 ${number(accounts)}건의 증언자는 최대 ${number(people)}명으로 셉니다. 같은 증언자 키가 붙은 증언은 한 사람의 것으로 보고, 키가 없으면 출처를 직접 또는 다른 증언을 거쳐 공유하는 증언을 한 사람의 것으로 봅니다. 적게 세는 것은 안전하지만 많이 세는 것은 그렇지 않습니다.`,
    public:
      "기록 폴더 자체가 공개되어 있습니다. 비공개로 돌려야 할 값이 그 폴더에 있으면 오류로 처리되므로 전과 후가 같아야 합니다.",
    raw: "기록 폴더는 따로 보관되며 공개되는 것보다 많은 내용을 담고 있습니다. ‘전’은 입력된 값, ‘후’는 공개 파일에 나타난 값입니다.",
  },
  sizes: {
    heading: "조치 전후의 집단 크기",
    caption: "같은 조합을 공유하는 증언자 수에 따른 증언 건수",
    size: "집단의 증언자 수",
    before: "전",
    after: "후",
    silent: "알려 주는 것 없음",
    tooSmall: "너무 작음",
    andMore: (from) => `${number(from)}명 이상`,
    summary: "요약",
    combinations: "증언자에 관해 무언가를 알려 주는 조합",
    small: (k) => `그 가운데 증언자 ${number(k)}명 미만`,
    smallest: "그 가운데 가장 작은 것",
    none: "없음",
    accountsAxis: "증언 건수",
    chart: "막대그래프. 수치는 아래 표에 있습니다.",
  },
  generalised: {
    heading: "일반화한 내용과 이유",
    says: "성별 비공개, 시기를 10년 단위로 넓힘, 시기 비공개의 순서로 적용합니다. 집단이 너무 작은 동안에만 다음 단계를 적용합니다. ‘현재 공개 내용’은 남은 전부이며, 비공개로 돌린 값과 알 수 없는 값은 구별되지 않습니다.",
    none: "없습니다. 모든 조합이 입력된 상태로 충분히 컸습니다.",
    widened: (count) => `집단의 크기와 관계없이 규칙에 따라 시기 ${number(count)}건을 5년 단위로 넓혔습니다.`,
    record: "증언",
    steps: "단계와 그 원인이 된 집단",
    group: (people) => `${number(people)}명 집단`,
    left: "현재 공개 내용",
    more: (count) => `나머지 ${number(count)}건은 report.json에 있습니다.`,
  },
  diversity: {
    heading: "집단에 속한다는 사실이 드러내는 것",
    says: "누군가가 어느 집단에 속한다는 것만 알아도, 그 집단의 모든 증언자가 같은 일을 증언했다면 무언가를 알게 됩니다. 침해 유형에 대한 l-다양성을 두 가지로 측정했습니다(A. Machanavajjhala 외, l-Diversity: Privacy Beyond k-Anonymity. ACM TKDD 1(1), 2007). 종류 l은 서로 다른 침해 유형의 수이고, 엔트로피 l은 증언자와 침해 유형의 쌍에 대한 섀넌 엔트로피의 지수로, l가지 유형이 고르게 증언되면 l이 되고 한 유형이 두드러지면 작아집니다.",
    group: "공개된 집단",
    people: "증언자",
    accounts: "증언",
    distinct: "종류 l",
    entropy: "엔트로피 l",
    shared: "모두가 증언한 유형",
    flagged: (count) =>
      count === 0
        ? "모든 증언자가 같은 침해 유형을 증언한 집단은 없습니다."
        : `집단 ${number(count)}개에서 모든 증언자가 같은 침해 유형을 증언했습니다. 누군가가 그 집단에 속한다는 것을 알면 그 일을 증언했다는 것도 알게 됩니다. 해당 증언에 시기가 있으면 비공개로 돌리는 것을 검토하십시오.`,
    nothing: "증언자에 관해 알려 주는 것 없음",
  },
  rare: {
    heading: "드문 조합",
    says: (below, k) =>
      `장소, 시기, 침해 유형은 하나만으로는 아무도 가리키지 않더라도 함께 있으면 누군가를 가리킬 수 있습니다. 공개된 조합 가운데 증언자가 ${number(k)}명 미만이고 침해 유형이 드문 것, 곧 지도 전체에서 ${number(below)}명 미만이 증언한 것을 모두 적었습니다. 주의 사항일 뿐 공개를 막지 않습니다. 출처를 아는 사람만이 판단할 수 있기 때문입니다.`,
    all: (small, all) =>
      `장소·시기·침해 유형 조합 ${number(all)}개 가운데 ${number(small)}개는 증언자가 k명 미만입니다. 증언의 성격상 당연한 일이며, 흔한 침해 유형은 그것만으로 적지 않은 이유이기도 합니다.`,
    answerHow:
      "조치 방법: 시기를 빼거나, 침해의 장소를 null로 하거나, 그 침해 유형을 뺍니다. 출처가 이미 장소와 시기를 밝히고 있으면 증언 기록에 그렇게 적습니다.",
    answerCode: '"acknowledged": [{ "check": "rare-combination", "reason": "…" }]',
    none: "없습니다.",
    site: "장소",
    period: "시기",
    violation: "침해 유형",
    people: (people, anywhere) => `이곳 ${number(people)}명, 지도 전체 ${number(anywhere)}명`,
    told: "증언자",
    accounts: "증언",
    answer: "답",
    unanswered: "미정",
    undated: "시기 없음",
    idle: (ids) => `“rare-combination”에 답했으나 어느 조합에도 들지 않는 증언: ${ids}. 답을 지우십시오.`,
  },
  journeys: {
    heading: "종합 경로에 합친 이동",
    says: (k) =>
      `${number(k)}명 미만의 이동은 곧 누군가의 삶입니다. 경로로 공개하지 않고 구간만 종합 경로에 합치며, 식별자·날짜·인원·설명은 공개하지 않습니다.`,
    none: "없습니다.",
    pattern: "종합 경로",
    joined: "합친 이동",
  },
  texts: {
    heading: "본문에서 찾은 표현",
    says: "사람을 가리킬 수 있는 표현을 정확한 위치와 앞뒤 문맥과 함께 적었습니다. 오류는 고쳐야 하고, 주의 사항은 이유를 밝히고 그대로 둘 수 있습니다.",
    none: "없습니다.",
    where: "위치",
    what: "찾은 표현",
    answer: "답",
    open: "미정",
    error: "오류: 고쳐야 함",
    check: "코드",
    count: "문제 (건)",
    blockedBy: "공개를 막고 있는 문제",
  },
  consents: {
    heading: "동의",
    state: "상태",
    accounts: "증언",
    uses: "동의한 용도",
    limited: (count) =>
      `용도를 정해 동의한 증언은 ${number(count)}건입니다. 본문은 동의한 용도로만 보여 주고, 삽입하고, 저장하고, 인쇄하고, 복사합니다.`,
    withdrawn: (count) => `철회된 기록은 ${number(count)}건이며 식별자만 남아 있습니다.`,
  },
  cannot: {
    heading: "이 점검으로 할 수 없는 것",
    list: [
      "아는 사람이 알아볼 가능성은 배제할 수 없습니다. 말하는 방식, 장소, 두 사람만 본 일로도 알아볼 수 있습니다.",
      "이 지도만을 측정합니다. 다른 출판물이나 명부, 이웃이 아는 사실과 합치면 같은 증언이 더 많은 것을 말할 수 있습니다.",
      "증언자 수는 기록이 허락하는 만큼만 정확합니다. 두 출처가 한 사람을 다룬 것이라면 집단은 보기보다 작습니다.",
      "본문은 규칙과 목록으로 살핍니다. 규칙이 모르는 단서는 지나칠 수 있으므로 편집자의 눈을 대신하지 못합니다.",
      "이 자료의 증언자를 보호할 뿐, 증언에 나오는 사람까지 보호하지는 못합니다.",
      "이미 공개되었거나 내려받았거나 보관된 것은 되돌릴 수 없습니다.",
    ],
  },
  made: "npm run privacy로 기록과 공개 파일만을 바탕으로 작성했습니다. 내용이 같으면 보고서도 같습니다.",
};
