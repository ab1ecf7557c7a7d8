import type { linkProblems as model } from "../en/link-problems";

export const linkProblems: typeof model = {
  heading: "링크의 일부를 쓸 수 없습니다.",
  problem: (problem) =>
    `${problem.key} = ${problem.value || "(빈 값)"}: ${{ malformed: "이 지도가 읽을 수 없는 값입니다", "out-of-range": "가능한 범위를 벗어났습니다", twice: "두 번 이상 나옵니다. 첫 번째 값만 씁니다" }[problem.fault]}`,
};
