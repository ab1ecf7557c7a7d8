import type { StoryWords } from "../en/stories";

export const stories: StoryWords = {
  kind: "이야기",
  heading: "이야기",
  about:
    "이야기는 단계별로 읽으며, 지도는 각 단계에서 다루는 곳을 보여 줍니다. 지도가 없어도 글만으로 모두 읽을 수 있고, 단계마다 출처를 밝혔습니다.",
  none: "이 지도에는 아직 이야기가 없습니다.",
  steps: (count) => `${count}단계`,
  composite: "종합한 글: 특정한 사람의 이야기가 아님",
  compositeSays:
    "여러 증언을 모아 종합한 글입니다. 어느 한 사람의 행적을 따라가지 않으며, 어느 단계도 특정한 사람이 겪은 일을 가리키지 않습니다.",
  draft: "한국어 문장은 아직 사람이 검토하지 않은 번역 초안입니다.",
  contents: "차례",
  of: (step, count) => `${step} / ${count}`,
  now: (step, count, title) => `${count}단계 중 ${step}단계: ${title}`,
  previous: "이전",
  next: "다음",
  through: "이야기 단계 이동",
  keys: "화면을 내리거나 왼쪽·오른쪽 화살표 키 또는 버튼으로 이동합니다.",
  onlyIn: (language) =>
    `${new Intl.DisplayNames("ko", { type: "language" }).of(language) ?? language}로만 제공되는 글입니다`,
  planOf: (name, description) => `${name} 도면. ${description}`,
  marked: (parts) => `표시한 부분: ${parts}.`,
  planPage: "도면 전체를 부분별로 보기",
  unprinted: "인쇄할 때 닫혀 있던 글이므로 화면에서 읽을 수 있습니다.",
  whatNext: "이어서 볼 곳",
  places: "이 이야기에 나오는 장소와 경로",
  others: "다른 이야기",
  actions: "지금까지 기록된 조치, 그리고 조치가 없는 곳",
  all: "모든 이야기",
  print: "이 이야기 인쇄",
};
