import { numberIn } from "../number-in";
import type { ExpectedCategory } from "../../../core/evidence";
import type { Unit } from "../../../core/vocabulary";
import type { ConditionWords } from "../en/conditions";

const number = numberIn("ko");

const unit: Record<Unit, string> = {
  people: "명",
  incidents: "건",
  interviewees: "명",
  arrivals: "명",
  deaths: "명",
  guards: "명",
  percent: "%",
  cells: "개",
  buildings: "동",
  storeys: "층",
  checkpoints: "곳",
  minutes: "분",
  hours: "시간",
  days: "일",
  months: "개월",
  years: "년",
  "calendar-year": "년",
  grams: "그램",
  kernels: "알",
  kcal: "킬로칼로리",
  litres: "리터",
  centimetres: "센티미터",
  metres: "미터",
  kilometres: "킬로미터",
  "square-metres": "제곱미터",
  "square-kilometres": "제곱킬로미터",
  volts: "볼트",
  items: "개",
};

const missing: Record<ExpectedCategory, string> = {
  "cell-size": "감방 크기",
  occupancy: "감방 인원",
  food: "급식",
  "water-sanitation": "물과 위생",
  medical: "의료",
  mortality: "사망",
};

export const conditions: ConditionWords = {
  unit,
  axis: {
    "hours-of-day": "하루 24시간",
    "minutes-of-hour": "1시간(분)",
    percent: "%",
    days: "일(세로줄은 1주 간격)",
    months: "개월",
  },
  key: {
    heading: "그림 읽는 법",
    exact: "출처의 수치 그대로",
    about: "약",
    open: "이상·초과",
    "up-to": "최대·이하",
    range: "범위",
    standard: "최소 기준",
  },
  drawn: {
    person: "사각형 하나가 한 사람입니다.",
    kernel: "표시 하나가 한 알입니다.",
    cell: "사각형 하나가 감방 하나입니다.",
    area: "면적을 같은 축척의 정사각형으로 나타냈습니다. 실제 모양은 이 수치로 알 수 없습니다.",
    metre: (side) => `선의 길이는 ${side}입니다.`,
  },
  wouldNeed: (each, whose, people, area) =>
    `1인당 ${each}(${whose})로 계산하면 ${people}에게 필요한 면적은 ${area}입니다.`,
  sizeNotPublished: {
    cell: "감방의 크기는 공개된 바 없습니다.",
    room: "방의 크기는 공개된 바 없습니다.",
  },
  noEnergy: "이 음식의 열량은 공개된 바 없으며, 음식의 양을 열량으로 환산하지 않았습니다.",
  incidents: "출처로 표시한 자료집에 실린 사건의 수이며, 사람의 수가 아닙니다.",
  differ: "수치가 서로 다릅니다. 각 출처의 수치를 그대로 실었습니다.",
  differsFrom: (others) => `다른 수치: ${others.join(", ")}`,
  differsFromMany: (count) => `위의 다른 수치 ${number(count)}개와 다름`,
  dated: (figure, period) => `${figure}(${period})`,
  documents: (documents, copies) =>
    documents === copies ? `문서 ${number(documents)}건` : `문서 ${number(documents)}건(사본 포함 ${number(copies)}건)`,
  behind: (accounts) => `같은 문서에서 나온 증언 ${number(accounts)}건 수록`,
  noneBehind: "증언 건수를 적지 않은 진술은 같은 문서에서 나온 증언이 수록되어 있지 않은 것입니다.",

  evidence: ({
    claims,
    accounts,
    reports,
    conditions: said,
    distinctDocuments,
    firstYear,
    lastYear,
    undated,
    open,
  }) => {
    if (claims === 0)
      return "수록된 증언, 보도·보고, 구금 환경에 관한 진술이 없습니다. 출처에는 시설의 이름과 대략의 위치만 나와 있습니다.";
    const kinds = [
      accounts > 0 ? `증언 ${number(accounts)}건` : "",
      reports > 0 ? `보도·보고 ${number(reports)}건` : "",
      said > 0 ? `구금 환경에 관한 진술 ${number(said)}건` : "",
    ].filter((part) => part !== "");
    const from = distinctDocuments === null ? "" : `문서 ${number(distinctDocuments)}건에 실린 `;
    const what = kinds.length === 1 ? kinds[0] : `기록 ${number(claims)}건(${kinds.join(", ")})`;
    const years =
      firstYear === null || lastYear === null
        ? "모두 시기 미상"
        : `${firstYear === lastYear ? firstYear : `${firstYear}~${lastYear}`}년${open === null ? "" : open === "since" ? "부터" : "까지"}${undated > 0 ? `, ${number(undated)}건은 시기 미상` : ""}`;
    return `${from}${what}, ${years}`;
  },
  missing: (categories) => `공개된 바 없음: ${categories.map((category) => missing[category]).join(", ")}`,
  between: "잇는 곳",
  side: (country) => `(${country})`,
  town: (km, town) => (km === 0 ? `${town} 안 또는 그 가까이` : `${town}에서 약 ${number(km)}km`),
  border: (km, country) =>
    km === 0 ? `${country} 쪽 국경도 이 반경 안에 있음` : `${country}에서 직선거리로 약 ${number(km)}km`,
};
