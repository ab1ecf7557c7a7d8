import { numberIn } from "../number-in";
import type { ReturnsWords } from "../en/returns";

const number = numberIn("ko");

export const returns: ReturnsWords = {
  heading: "국경 통과 지점·연도별 송환",
  says: (events, unknown, crossings) =>
    `송환 ${number(events)}건, 출처에 이름이 나오는 국경 통과 지점 ${number(crossings)}곳. ${
      unknown === 0
        ? "모두 인원이 알려져 있습니다."
        : `이 가운데 ${number(unknown)}건은 인원이 알려지지 않아 건수로만 세고 인원으로는 세지 않았습니다.`
    }`,
  notAdded:
    "이 페이지의 숫자는 합산한 것이 아닙니다. 송환마다 출처가 밝힌 인원 범위를 그대로 실었으며, 서로 다른 송환에 같은 사람이 들어 있을 수 있습니다.",
  filtered: (left) =>
    left === 0
      ? "선택한 연도가 여기에도 적용되며, 제외된 송환은 없습니다. 다른 조건은 적용되지 않습니다."
      : `선택한 연도가 여기에도 적용되어 송환 ${number(left)}건이 제외되었습니다. 다른 조건은 적용되지 않습니다.`,
  unfiltered: "연도를 고르면 여기에도 적용됩니다. 다른 조건은 적용되지 않습니다.",
  brief: "송환을 하나씩 모두 싣기에는 너무 많습니다. 송환마다 페이지가 따로 있으며, 경로 목록에서 찾을 수 있습니다.",
  nothing: "선택한 연도에 해당하는 송환이 없습니다.",
  unnamed: "통과 지점 미상",
  unnamedNote: "송환 사실은 알려졌으나 어디로 넘어갔는지는 출처에 나오지 않습니다.",
  picture: "그림",
  pictureNote: "막대 하나가 송환 한 건이며, 높이는 인원입니다. 송환이 없는 해는 생략하고 축에 두 줄 빗금을 넣었습니다.",
  row: (name, events, unknown) =>
    `${name}: 송환 ${number(events)}건${unknown === 0 ? "" : `, 이 가운데 인원 미상 ${number(unknown)}건`}. 아래 표에 같은 내용이 있습니다.`,
  key: {
    exact: "출처에 적힌 그대로",
    range: "최소에서 최대까지",
    open: "이상",
    "up-to": "최대",
    unknown: "인원 미상",
    overlaps: "다른 송환과 같은 사람이 겹칠 수 있음",
  },
  undated: "시기 미상",
  span: "여러 해",
  table: "표",
  tableCaption: "통과 지점·연도별 송환 인원. 같은 해의 송환은 위아래로 나란히 적고 합산하지 않습니다.",
  crossing: "통과 지점",
  short: {
    range: (min, max) => `${min}~${max}`,
    unknown: "?",
    atLeast: (value) => `${value}+`,
    upTo: (value) => `≤ ${value}`,
  },
  notStated: "인원 미상",
  overlapsMark: "다른 송환과 같은 사람이 겹칠 수 있음",
  legend: (overlap, unknown) =>
    [
      "60~200: 최소~최대, 300+: 300명 이상, ≤ 50: 최대 50명.",
      unknown ? "?: 인원 미상." : "",
      overlap ? "†: 다른 송환과 같은 사람이 겹칠 수 있음." : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  csv: "표 내려받기(CSV)",
  list: "송환별 기록",
  listNote: "송환마다 출처를 달았습니다. 출처별 인원과 집계한 주체는 각 경로 페이지에 있습니다.",
  counts: (count) => `출처별 집계 ${number(count)}건`,
  overlaps: "같은 사람이 겹칠 수 있는 송환:",
  alsoAt: "함께 지난 통과 지점:",
  patterns: "종합 경로",
  patternsNote:
    "여러 증언을 종합한 경로입니다. 날짜가 없고 어느 한 사람의 경로도 아니어서 표의 어느 연도에도 넣지 않았습니다.",
  scrollPicture: "송환 그림, 좌우로 스크롤할 수 있음",
  scroll: "송환 표, 좌우로 스크롤할 수 있음",
};
