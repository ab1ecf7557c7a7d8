/** 닫힌 목록의 이름표와 그것으로 만드는 표현. */
import { numberIn } from "../number-in";
import type { PartialDate } from "../../../core/period";
import type { PerWhat, Unit } from "../../../core/vocabulary";
import type { Catalogue } from "../catalogue";
import { parseDuration, rangeOf, type DurationUnit, type Figure, type PeopleCount } from "../format-figure";
import { formatPeriod, type PeriodWords } from "../format-period";

const number = numberIn("ko");

type Vocabulary = Catalogue["vocabulary"];

const qualifier: Vocabulary["qualifier"] = {
  "at-least": "이상",
  "more-than": "초과",
  "up-to": "최대",
  "at-most": "이하",
  about: "약",
};

/** What stands before and after the number: 사망자 3명, 건물 12동. */
const unit: Record<Unit, readonly [before: string, after: string]> = {
  people: ["", "명"],
  incidents: ["사건 ", "건"],
  interviewees: ["면담 대상자 ", "명"],
  arrivals: ["신규 수감자 ", "명"],
  deaths: ["사망자 ", "명"],
  guards: ["경비 인원 ", "명"],
  percent: ["", "%"],
  cells: ["감방 ", "개"],
  buildings: ["건물 ", "동"],
  storeys: ["", "층"],
  checkpoints: ["검문소 ", "곳"],
  minutes: ["", "분"],
  hours: ["", "시간"],
  days: ["", "일"],
  months: ["", "개월"],
  years: ["", "년"],
  "calendar-year": ["", "년"],
  grams: ["", "그램"],
  kernels: ["", "알"],
  kcal: ["", "킬로칼로리"],
  litres: ["", "리터"],
  centimetres: ["", "센티미터"],
  metres: ["", "미터"],
  kilometres: ["", "킬로미터"],
  "square-metres": ["", "제곱미터"],
  "square-kilometres": ["", "제곱킬로미터"],
  volts: ["", "볼트"],
  items: ["", "개"],
};

const per: Record<PerWhat, string> = {
  person: "1인당",
  cell: "감방 하나에",
  room: "방 하나에",
  group: "한 집단에",
  vehicle: "차량 한 대에",
  toilet: "화장실 하나에",
  meal: "한 끼",
  day: "하루",
  week: "한 주에",
  month: "한 달에",
  year: "한 해에",
};

const duration: Record<DurationUnit, string> = { days: "일", weeks: "주", months: "개월", years: "년" };

function amount({ value, max, unit: of, qualifier: how, category }: Figure): string {
  const [before, after] =
    of === undefined ? ["", ""] : of === "years" && category === "children" ? ["", "세"] : unit[of];
  const digits = of === "calendar-year" ? String : number;
  const text = max === undefined ? digits(value) : `${digits(value)}~${digits(max)}`;
  switch (how) {
    case "about":
    case "up-to":
      return `${before}${qualifier[how]} ${text}${after}`;
    case "at-least":
    case "more-than":
    case "at-most":
      return `${before}${text}${after} ${qualifier[how]}`;
    default:
      return `${before}${text}${after}`;
  }
}

/** "하루 12시간 초과", "하루 사망자 3명 이상", "6개월 동안 사망자 130명 초과". */
function figure(given: Figure): string {
  const span = given.within === undefined ? null : parseDuration(given.within);
  return [
    span ? `${number(span.count)}${duration[span.unit]} 동안` : "",
    ...(given.per ?? []).map((what) => per[what]),
    amount(given),
  ]
    .filter((word) => word !== "")
    .join(" ");
}

function people(count: PeopleCount): string {
  const range = rangeOf(count);
  if (!range) return "";
  if ("value" in range)
    return figure({ value: range.value, unit: "people", ...(range.qualifier && { qualifier: range.qualifier }) });
  return `${range.about ? "약 " : ""}${number(range.min)}~${number(range.max)}명`;
}

function bareDate(date: PartialDate): string {
  switch (date.precision) {
    case "century":
      return `${date.year / 100 + 1}세기`;
    case "decade":
      return `${date.year}년대`;
    case "year":
      return `${date.year}년`;
    case "month":
      return `${date.year}년 ${date.month}월`;
    case "day":
      return `${date.year}년 ${date.month}월 ${date.day}일`;
  }
}
const date = (value: PartialDate): string => (value.approximate ? `${bareDate(value)}경` : bareDate(value));

function span(from: PartialDate, to: PartialDate): string {
  if (from.approximate !== to.approximate) return `${date(from)}~${date(to)}`;
  const mark = from.approximate ? "경" : "";
  if (from.precision === "year" && to.precision === "year") return `${from.year}~${to.year}년${mark}`;
  if (from.precision === "month" && to.precision === "month" && from.year === to.year)
    return `${from.year}년 ${from.month}~${to.month}월${mark}`;
  if (from.precision === "day" && to.precision === "day" && from.year === to.year) {
    const end = from.month === to.month ? `${to.day}일` : `${to.month}월 ${to.day}일`;
    return `${bareDate(from)}~${end}${mark}`;
  }
  return `${bareDate(from)}~${bareDate(to)}${mark}`;
}

const periodWords: PeriodWords = {
  date,
  span,
  since: (from) => `${from}부터`,
  until: (to) => `${to}까지`,
  undated: "시기 미상",
};

export const vocabulary: Vocabulary = {
  precision: {
    exact: "위치가 확인됨",
    locality: "시·읍·리까지만 알려짐",
    county: "시·군까지만 알려짐",
    province: "도까지만 알려짐",
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
  distress: {
    beating: "구타",
    death: "사망",
    humiliation: "모욕",
    hunger: "굶주림",
    illness: "질병",
    killing: "살해",
    "sexual-violence": "성폭력",
    suicide: "자살",
    torture: "고문",
    "violence-against-children": "아동에 대한 폭력",
    "violence-against-pregnant-women": "임신부에 대한 폭력",
  },
  knownBy: {
    own: "직접 경험",
    seen: "목격",
    told: "전해 들음",
    document: "문서",
    imagery: "위성사진",
    unknown: "알게 된 경위 미상",
  },
  testimonyKind: { paraphrase: "증언", report: "보도·보고" },
  gender: { woman: "여성", man: "남성" },
  ageBand: {
    child: "18세 미만",
    "18-29": "18~29세",
    "30-44": "30~44세",
    "45-59": "45~59세",
    "60-and-over": "60세 이상",
  },
  consent: {
    "not-seen": "편집진은 증언자의 동의 여부를 확인하지 못했습니다",
    public: "증언자의 동의를 받아 공개",
    "named-uses": "증언자가 동의한 용도에 한해 공개",
    withdrawn: "동의 철회",
  },
  qualifier,
  status: {
    operating: "운영 중",
    closed: "폐쇄",
    disputed: "운영 여부에 대한 견해가 엇갈림",
    unknown: "알려지지 않음",
  },
  routeMode: {
    bus: "버스",
    truck: "화물차",
    train: "열차",
    boat: "선박",
    foot: "도보",
    mixed: "여러 수단",
    unknown: "이송 수단 미상",
  },
  actionKind: {
    "civil-suit": "민사소송",
    "criminal-complaint": "형사고소·고발",
    decision: "결정",
    hearing: "청문회",
    judgment: "판결",
    legislation: "입법",
    "procedural-vote": "절차 표결",
    report: "보고서",
    sanction: "제재",
    submission: "의견서 제출",
    "un-inquiry": "유엔 조사",
    "un-resolution": "유엔 결의",
  },
  actionStatus: {
    completed: "종료",
    "in-force": "시행 중",
    pending: "진행 중",
    announced: "발표됨",
    ended: "효력 종료",
    unknown: "진행 상황 미상",
  },
  standardTopic: {
    space: "공간",
    food: "급식",
    water: "물",
    sanitation: "위생",
    light: "채광과 환기",
    bedding: "침구",
    medical: "의료",
    exercise: "운동",
    labour: "노동",
    treatment: "처우",
    women: "여성",
    children: "아동",
  },
  category: {
    "cell-size": "감방 크기",
    "cell-count": "감방 수",
    occupancy: "감방·방별 수용 인원",
    population: "수감 인원",
    capacity: "수용 능력",
    food: "급식",
    "water-sanitation": "물과 위생",
    "posture-regime": "고정자세 강요",
    labour: "노동",
    medical: "의료",
    mortality: "사망",
    violence: "폭력",
    "sexual-violence": "성폭력",
    "reproductive-violence": "임신·출산 관련 폭력",
    search: "몸수색",
    children: "아동",
    release: "석방",
    procedure: "절차와 구금 기간",
    regime: "일과와 규율",
    layout: "시설 구조",
    security: "경비",
    extent: "면적과 범위",
    transfer: "이송과 송환",
    incidents: "기록된 사건",
    history: "연혁",
    method: "조사 방법",
  },
  planPart: {
    site: "부지",
    building: "건물",
    cell: "감방",
    "cell-door": "감방 문",
    "cell-bars": "감방 창살",
    toilet: "화장실",
    corridor: "복도",
    "interrogation-room": "신문실",
    "staff-quarters": "직원 숙소",
    courtyard: "마당",
    wall: "담장",
    fence: "울타리",
    gate: "출입문",
    watchtower: "감시탑",
    underground: "지하",
    "medical-building": "의무동",
    workshop: "작업장",
  },
  symbol: {
    "diamond-ring": "마름모 고리",
    "barred-square": "창살 사각형",
    "open-barred-square": "열린 창살 사각형",
    disc: "원판",
    triangle: "삼각형",
    ring: "고리",
    "double-arrow": "양방향 화살표",
    "hexagon-ring": "육각 고리",
    cross: "십자",
    "half-disc": "반원판",
  },
  colourRole: { detention: "구금", passage: "국경 통과와 국외 구금" },
  figure,
  people,
  period: (edtf) => formatPeriod(edtf, periodWords),
  within: (kilometres) =>
    kilometres < 1 ? `반경 ${number(Math.round(kilometres * 1000))}m 이내` : `반경 ${number(kilometres)}km 이내`,
};
