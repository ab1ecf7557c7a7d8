import type { TimelineWords } from "../timeline-words";
import { common } from "./common";

const { number } = common;

const kind: TimelineWords["kind"] = {
  account: "증언",
  return: "송환",
  action: "조치",
  condition: "구금 환경",
};

export const timeline: TimelineWords = {
  title: "연도별 기록",
  region: "연표",
  show: "연표 펼치기",
  hide: "연표 접기",
  from: "시작 연도",
  to: "끝 연도",
  fromHandle: "첫 연도",
  toHandle: "마지막 연도",
  all: "전체 연도",
  undated: (count) => `시기 미상 포함 (${number(count)})`,
  earlier: "이전 해",
  later: "다음 해",
  play: "연도순으로 재생",
  pause: "일시 정지",
  pace: "속도",
  paces: { slow: "한 해 2초", steady: "한 해 1초", quick: "한 해 0.5초" },
  kinds: "집계 대상",
  kind,
  kindCount: {
    account: (count) => `증언 ${number(count)}건`,
    return: (count) => `송환 ${number(count)}건`,
    action: (count) => `조치 ${number(count)}건`,
    condition: (count) => `구금 환경 진술 ${number(count)}건`,
  },
  manner: {
    exact: "해당 연도",
    within: "이 기간 중 어느 때",
    open: "한쪽이 열린 기간 포함",
  },
  ofWhichUndated: (count) => `(시기 미상 ${number(count)}건 포함)`,
  nothing: "시기가 알려진 기록 없음",
  drawing: (first, last, peak, most, undated) =>
    most === 0
      ? `선택한 항목 가운데 시기가 알려진 기록이 없습니다. 시기 미상 ${number(undated)}건. 수치는 표에 있습니다.`
      : `연도별 기록, ${first}~${last}년. 가장 많은 해는 ${peak}(${number(most)}건)입니다. 시기 미상 ${number(undated)}건. 수치는 표에 있습니다.`,
  inUse: "운영 시기",
  notKnown: "알려지지 않음",
  numbers: "수치와 설명",
  how: [
    "채운 막대는 연도가 알려진 기록입니다. 빗금은 여러 해 가운데 어느 때이거나 대략 그 무렵인 기록으로, 해당할 수 있는 모든 해에 표시되므로 연도별 수를 더해서는 안 됩니다.",
    "점선은 ‘2012년까지’처럼 한쪽 끝이 열린 기록까지 더한 것입니다. 어디까지 이어지는지는 알 수 없습니다.",
    "시기 미상 기록은 어느 연도에도 넣지 않았고, 종합 경로에는 시기가 없습니다.",
    "송환과 조치는 전체를 집계한 것으로, 장소나 침해 유형을 골라도 줄어들지 않습니다.",
  ],
  violationNote: "침해 유형을 고르면 구금 환경 진술은 집계하지 않습니다. 침해는 증언에만 나오기 때문입니다.",
  caption: "연도별 기록 수",
  year: "연도",
  mannerHead: { exact: "해당 연도", within: "기간 중", open: "열린 기간" },
  undatedRow: "시기 미상",
};
