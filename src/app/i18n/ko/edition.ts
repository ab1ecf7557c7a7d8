import type { edition as model } from "../en/edition";

export const edition: typeof model = {
  says: (date, version) =>
    `파일 하나로 만든 사본이며 ${date} 자료입니다(판 ${version}). 그 뒤에 바로잡거나 철회한 내용은 반영되어 있지 않으니 오래된 사본은 다른 사람에게 전하지 마십시오.`,
  broken:
    "이 사본을 열 수 없습니다. 파일이 온전하지 않거나 브라우저가 오래되었을 수 있습니다(Chrome 103, Firefox 113, Safari 16.4 이상 필요).",
  newest: "최신 자료는 이 사본을 받은 곳에 있습니다.",
  newestAt: "최신 자료 보기",
};
