import type { compare as model } from "../en/compare";
import { common } from "./common";

const { number } = common;
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");
const events = (count: number): string => `사례 ${number(count)}건`;
const patterns = (count: number): string => `종합 경로 ${number(count)}개`;

export const compare: typeof model = {
  accountsFilter: {
    open: "골라 보기",
    violations: "언급된 인권침해",
    years: "연도",
    from: "시작",
    to: "끝",
    undated: (count) => `시기 미상 포함 (${number(count)}건)`,
    matching: (count, all) =>
      `전체 ${number(all)}건 가운데 ${number(count)}건을 골랐습니다. 나머지는 그 아래에 있습니다.`,
    all: "모두 보기",
  },

  rest: {
    left: (count) => `${number(count)}건이 더 있으며, 아래로 내리면 이어서 나옵니다.`,
    all: "지금 모두 보기",
    before: (count) => `이 앞에 ${number(count)}건이 더 있습니다.`,
    some: (count) => `바로 앞 ${count}건 보기`,
  },

  ways: {
    note: "이곳을 지나는 경로에서 알 수 있는 내용입니다.",
    told: (eventCount, patternCount) =>
      joined([eventCount > 0 ? events(eventCount) : "", patternCount > 0 ? patterns(patternCount) : ""]),
    asPattern: "여러 증언을 모은 종합 경로(특정인의 경로가 아님):",
    alone: "앞뒤 경로는 알려지지 않고 이곳만 언급된 사례",
    noPeople: "인원 미상",
    withPattern: (eventCount, patternCount) =>
      eventCount === 0
        ? "종합 경로로만 알려짐"
        : joined([events(eventCount), patternCount > 0 ? patterns(patternCount) : ""]),
  },

  actions: {
    naming: (count) => `이곳을 지목한 조치 ${number(count)}건`,
    none: (count, date) => `${date} 기준으로 수록된 조치 ${number(count)}건 가운데 이곳을 지목한 것은 없습니다.`,
    authority: (name) => `운영 기관을 지목한 조치: ${name}`,
    authorityNote: (count) => `운영 기관을 지목했으나 이곳을 특정하지는 않은 조치 ${number(count)}건입니다.`,
    authorityNone: (count, name) => `조치 ${number(count)}건 가운데 운영 기관(${name})을 지목한 것도 없습니다.`,
    timeline: "연도별",
    timelineSays: (count, first, last, most, inYears) =>
      `${first}년부터 ${last}년까지 ${number(count)}건. 가장 많은 해는 ${inYears}(${number(most)}건)입니다. 아래 목록에 모두 실었습니다.`,
    family: {
      un: "유엔 조사·결의·표결",
      court: "재판·고소",
      state: "입법·제재·청문회",
      report: "보고서·의견서",
    },
    hollow: "빈 표시: 진행 중",
    undated: (count) => `연도를 알 수 없는 ${number(count)}건은 표시하지 않았습니다.`,
    kind: "종류",
    forum: "기관",
    allKinds: (count) => `모든 종류 (${number(count)})`,
    allForums: (count) => `모든 기관 (${number(count)})`,
    option: (label, count) => `${label} (${number(count)})`,
    chosen: (count, all) => `조치 ${number(all)}건 가운데 ${number(count)}건, 최근 것부터`,
    nothing: "이 기관에서 이루어진 이 종류의 조치는 수록되어 있지 않습니다.",
    list: "조치 목록",
    gap: "어느 조치에서도 지목되지 않은 장소",
    gapSays: (unnamed, all, date) =>
      `${date} 기준으로 ${number(all)}곳 가운데 ${number(unnamed)}곳은 수록된 어느 조치에서도 지목되지 않았습니다. 증언이 많은 곳부터 실었습니다.`,
    gapPlaceholders: "시설을 특정하지 않은 항목은 뺐습니다. 시설 대신 운영 기관을 지목한 조치가 있을 수 있습니다.",
    gapNone: "모든 장소가 하나 이상의 조치에서 지목되었습니다.",
    gapRest: (count) => `나머지 ${number(count)}곳 모두 보기`,
    noAccount: "증언 없음",
  },

  compare: {
    kind: (count) => `장소 ${number(count)}곳`,
    with: "다른 장소와 비교",
    place: "장소",
    sameType: "같은 유형",
    otherTypes: "다른 유형",
    choose: "비교하기",
    addPlace: "추가할 장소",
    addButton: "추가",
    full: "네 곳까지 나란히 볼 수 있습니다.",
    pick: "장소 선택",
    remove: "빼기",
    removeNamed: (name) => `비교에서 빼기: ${name}`,
    single: "비교할 장소를 추가하십시오.",
    nothing: "수록된 내용 없음",
    caption:
      "한 행에 한 항목씩 나란히 놓았습니다. ‘수록된 내용 없음’은 기록이 없다는 뜻이며, 그런 일이 없었다는 뜻이 아닙니다.",
    what: "개요",
    years: "운영 기간",
    status: "운영 여부",
    location: "위치",
    evidence: "근거 자료",
    conditions: "구금 환경",
    accounts: "증언",
    told: "증언에 언급된 인권침해와 증언 수",
    ways: "들어오고 나간 경로",
    from: "이곳에 오기 전에 있던 곳",
    to: "이곳에서 이송된 곳",
    actions: "책임 규명",
    naming: "이곳을 지목한 조치",
    missing: (id) => `식별자 “${id}”에 해당하는 장소 기록이 이 지도에 없습니다.`,
  },
};
