import { numberIn } from "../number-in";
import type { ChainWords } from "../en/chain";

const number = numberIn("ko");

const joined = (sites: number, composites: number): string =>
  `서로 다른 경로를 한 구간씩 이어 끝까지 따라간 것으로, 모두 ${number(sites)}곳입니다. ${
    composites === 0 ? "" : `이 가운데 ${number(composites)}개 구간은 종합 경로로만 알려져 있습니다. `
  }이 길을 전부 거친 사람이 있다는 뜻은 아닙니다.`;

export const chain: ChainWords = {
  feeds: "이곳으로 이어지는 경로",
  feedsNote: joined,
  fed: "이곳에서 이어지는 경로",
  fedNote: joined,
  nothingBefore: "이보다 앞선 경로는 수록된 기록에 없습니다.",
  nothingAfter: "이보다 더 이어지는 경로는 수록된 기록에 없습니다.",
  onMap: "지도에서는 앞뒤로 이어지는 구간을 진하게 그리고, 시작점과 끝점에 이름을 적었습니다.",
  show: "지도에서 전체 보기",
  elsewhere: "이어지는 경로는 목록의 다른 곳에 있음",
  place: (name) => `${name} (지도에 수록되지 않은 곳)`,
};
