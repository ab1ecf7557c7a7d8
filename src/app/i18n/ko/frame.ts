import { numberIn } from "../number-in";
import type { frame as model } from "../en/frame";

const number = numberIn("ko");

export const frame: typeof model = {
  openInAtlas: "원래 지도에서 열기",
  fullScreen: "전체 화면",
  leaveFullScreen: "전체 화면 끝내기",
  list: "목록",
  noWindows: "이 페이지에서는 삽입된 지도가 새 창을 열 수 없습니다. 원래 지도의 주소:",
  seen: {
    select: "이 지도를 실은 페이지는 여기에서 어떤 장소나 경로를 여는지 알 수 있습니다.",
    filter: "이 지도를 실은 페이지는 여기에서 무엇을 골라 보는지 알 수 있습니다.",
    both: "이 지도를 실은 페이지는 여기에서 무엇을 열고 골라 보는지 알 수 있습니다.",
  },
  frozen: (date, version) =>
    `${date} 기준 자료(판 ${version})를 당시 그대로 보여 줍니다. 그 뒤 철회된 내용은 뺐습니다.`,
  newest: "최신 자료 보기",
  versionFailed: "이 판의 자료는 보관되어 있지 않습니다",
  versionFailedSays: (version) =>
    `링크가 가리키는 자료 판(${version})이 이 지도에 없거나 일부가 빠져 있습니다. 다른 판으로 대신 보여 주지 않습니다.`,
  withheld: (accounts) => `이 장소의 글 ${number(accounts)}건은 이 링크를 만든 쪽에서 보이지 않게 해 두었습니다.`,
  readThere: "원래 지도에서 읽기",
};
