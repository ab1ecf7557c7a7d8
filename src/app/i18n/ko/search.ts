import { numberIn } from "../number-in";
import type { ResultKind } from "../../search/find";
import type { search as model } from "../en/search";

const number = numberIn("ko");

const FORMS: Record<ResultKind, readonly [what: string, counter: string]> = {
  site: ["구금시설", "곳"],
  passage: ["국경 통과 지점·국외 구금시설", "곳"],
  place: ["지명", "건"],
  route: ["경로", "건"],
  story: ["이야기", "건"],
  action: ["조치", "건"],
  account: ["증언", "건"],
  withdrawn: ["철회된 기록", "건"],
};

export const search: typeof model = {
  results: "검색 결과",
  kind: {
    site: "구금시설",
    passage: "국경 통과 지점·국외 구금시설",
    place: "지명",
    route: "경로",
    story: "이야기",
    action: "조치",
    account: "증언",
    withdrawn: "철회된 기록",
  },
  said: (counts) => {
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    const parts = counts.map(([kind, count]) => `${FORMS[kind][0]} ${number(count)}${FORMS[kind][1]}`);
    return `검색 결과 ${number(all)}건: ${parts.join(", ")}`;
  },
  nothing: "이 이름이나 낱말로 찾은 것이 없습니다.",
  nothingAdvice:
    "한글, 한자, 로마자 가운데 어느 표기로든 찾을 수 있습니다. 찾은 것이 없다고 해서 그곳에 아무것도 없다는 뜻은 아닙니다.",
  matched: "일치한 이름:",
  byWord: "같은 뜻의 말로 찾음:",
  without: (left) =>
    `이 낱말이 모두 들어간 이름은 없습니다. ${left.map((word) => `‘${word}’`).join(", ")} 없이 찾은 결과:`,
  similar: "이렇게 적은 이름은 없습니다. 비슷한 이름:",
  more: (count) => `${number(count)}건 더 보기`,
  tooMany: (count) => `이 밖에 ${number(count)}건이 더 있습니다. 낱말을 더하면 좁혀집니다.`,
  near: (count, km) => (count === 0 ? `${km}km 안에 이 지도에 실린 장소 없음` : `${km}km 안에 장소 ${number(count)}곳`),
  inProvince: (count) => (count === 0 ? "이 지도에 실린 장소 없음" : `장소 ${number(count)}곳 보기`),
  words: (count) => `본문에 ${number(count)}번 나옴`,
  closed: (count) => `본문은 열어야 보입니다. 찾는 말이 본문에 ${number(count)}번 나옵니다.`,
  byId: "번호로 찾은 증언입니다. 본문은 열어야 보입니다.",
  inLanguage: (language) => `${new Intl.DisplayNames("ko", { type: "language" }).of(language) ?? language} 본문에서`,
  withdrawn: "철회된 기록입니다. 본문은 더 이상 공개하지 않습니다.",
  composite: "종합 경로",
  steps: (count) => `${number(count)}단계`,
  step: (step, count) => `${number(count)}단계 중 ${number(step)}단계`,
  loading: "이름 목록을 불러오는 중 …",
  texts: "증언 본문을 불러오는 중 …",
  textsLarge: (accounts, megabytes) => `증언 ${number(accounts)}건의 본문도 검색하기(약 ${number(megabytes)}MB)`,
  textsFailed: "증언 본문을 불러오지 못했습니다. 이름은 그대로 검색할 수 있습니다.",
  tryAgain: "다시 시도",
  private: "입력한 내용은 이 기기 밖으로 나가지 않습니다.",
};
