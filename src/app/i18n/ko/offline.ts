import type { offline as model } from "../en/offline";

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)}MB`;

export const offline: typeof model = {
  heading: "오프라인용으로 저장",
  says: "이 기기에서 인터넷 연결 없이 지도를 볼 수 있습니다. 저장하면 페이지와 자료, 지도가 브라우저에 남아 기기를 쓰는 사람이 찾아볼 수 있습니다. 직접 고르기 전에는 아무것도 저장하지 않습니다.",
  ask: "이 기기에 저장하기 …",
  before: (bytes) =>
    `증언 본문을 포함해 ${megabytes(bytes)}를 내려받습니다. 연결되어 있을 때는 그사이 철회되거나 새로 공개된 내용을 먼저 확인합니다.`,
  keep: "내려받아 저장",
  progress: (done, all) => `${megabytes(all)} 중 ${megabytes(done)}`,
  isKept:
    "이 기기에 저장되어 있어 연결 없이도 열리며, 개별 장소나 페이지의 링크도 열 수 있습니다. 연결되어 있을 때는 그사이 철회되거나 새로 공개된 내용을 먼저 확인합니다.",
  remove: "이 기기에서 모두 지우기",
  failed:
    "저장하지 못했습니다. 연결이 끊겼거나 저장 공간이 부족하거나 브라우저가 허용하지 않습니다. 기기에 남은 것은 없습니다.",
};
