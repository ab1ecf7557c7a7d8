import type { Catalogue } from "../catalogue";

export const filters: Catalogue["filters"] = {
  types: "장소 유형",
  countries: "국가",
  regions: "도",
  authorities: "관할 기관",
  violations: "증언에 나오는 인권침해",
  more: "조건 더 보기",
  filters: "조건",
  chosen: (count) => `${count}개 선택`,
  all: "모두 보기",
  notKnown: "미상",
  yearsTitle: "시기가 알려진 기록",
  from: "시작 연도",
  to: "끝 연도",
  fromHandle: "첫 연도",
  toHandle: "마지막 연도",
  undated: (count) => `시기 미상 포함 (${count.toLocaleString("ko")})`,
  clearYears: "전체 연도",
  histogram: (first, last, peak, most) =>
    `연도별 증언과 구금 환경 기록, ${first}~${last}년. 가장 많은 해는 ${peak}년(${most}건)입니다.`,
};
