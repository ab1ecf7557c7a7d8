import type { RouteWords } from "../en/route";

export const route: RouteWords = {
  precision: {
    day: "",
    month: "월까지만 알려짐",
    year: "연도까지만 알려짐",
    decade: "연대까지만 알려짐",
    century: "세기까지만 알려짐",
  },
  custody: "신병 인계",
  people: "인원",
  means: "이송 수단",
  date: "시기",
  nothing: "이 구간만 따로 전하는 내용은 없습니다.",
  differ: "이 집계들은 동시에 모두 맞을 수 없습니다. 출처마다 밝힌 숫자를 그대로 실었습니다.",
};
