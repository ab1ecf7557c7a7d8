import type { LegWalkWords } from "../en/leg-walk";

export const legWalk: LegWalkWords = {
  heading: "지도에서 구간별로 보기",
  previous: "이전 구간",
  next: "다음 구간",
  whole: "경로 전체",
  at: (leg, of, from, to) => `전체 ${of}개 구간 가운데 ${leg}번째: ${from} → ${to}`,
  notDrawn: (leg) => `${leg} (위치를 알 수 없어 지도에는 그리지 않음)`,
};
