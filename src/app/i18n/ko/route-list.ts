import type { routeList as model } from "../en/route-list";

export const routeList: typeof model = {
  patterns: "종합 경로",
  patternsNote: "여러 증언을 모아 재구성한 것으로, 특정인의 이동이 아닙니다.",
  datedRoutes: "시기가 알려진 송환",
  undatedRoutes: "시기 미상 송환",
  peopleRange: (min, max) => {
    if (min !== undefined && max !== undefined) return min === max ? `${min}명` : `${min}~${max}명`;
    if (min !== undefined) return `${min}명 이상`;
    if (max !== undefined) return `최대 ${max}명`;
    return "인원 미상";
  },
};
