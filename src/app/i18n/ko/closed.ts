import { numberIn } from "../number-in";
import type { closed as model } from "../en/closed";

const number = numberIn("ko");

export const closed: typeof model = {
  choose: "저절로 펼쳐질 글 고르기",
  settings: "설정",
  told: (statements) => `진술 ${number(statements)}건`,
  help: "도움받을 곳",
  helpNote:
    "누구나 연락할 수 있습니다. 어디에 계신지 묻거나 짐작하지 않으므로 모든 나라를 함께 적었습니다. 번호와 시간은 옆에 적은 날짜를 기준으로 합니다.",
  languages: "사용 언어",
  source: "출처",
  asOf: (date) => `(${date} 기준)`,
};
