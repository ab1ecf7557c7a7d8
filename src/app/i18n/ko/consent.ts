import type { consent as en } from "../en/consent";

export const consent: typeof en = {
  notHere: {
    atlas: "이 증언의 본문은 공개하지 않습니다.",
    embed: "이 증언의 본문은 이 지도의 사이트에서만 읽을 수 있으며, 다른 사이트에 삽입된 화면에는 싣지 않습니다.",
    export: "이 증언의 본문은 이 지도에서 읽을 수 있으나 파일로는 내려받을 수 없습니다.",
    print: "이 증언의 본문은 이 지도에서 읽을 수 있으나 인쇄하지 않습니다.",
    static: "이 증언의 본문은 지도 화면에서만 읽을 수 있으며 이 페이지에는 싣지 않습니다.",
    offline: "이 증언의 본문은 이 지도에서 읽을 수 있으나 사본에는 넣지 않습니다.",
  },
  read: "지도에서 읽기",
};
