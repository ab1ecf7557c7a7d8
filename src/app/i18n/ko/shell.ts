import { numberIn } from "../number-in";
import type { Catalogue } from "../catalogue";

const number = numberIn("ko");

export const shell: Catalogue["shell"] = {
  skipToList: "장소 목록으로 건너뛰기",
  pages: "페이지",
  stories: "이야기",
  accountability: "책임 규명",
  overview: "한눈에 보기",
  returns: "송환 현황",
  data: "자료",
  about: "이 지도에 대하여",
  more: "더 보기",
  language: "언어",
  theme: { light: "밝게", dark: "어둡게" },
  exit: "지금 나가기",
  leaving: "나갑니다",
  staysOpen: "여기는 닫혔습니다. 바깥 페이지는 아직 열려 있으니 탭을 닫아 주십시오.",
  tab: "지도",
  promise: "개인정보 보호",
  readingChoices: "열람 설정",
  openInAtlas: "원래 지도에서 열기",
  share: "링크와 삽입",
  panelFailed: "이 부분을 표시하지 못했습니다. 지도와 목록은 그대로 쓸 수 있습니다.",
  sheet: (height) =>
    `창 높이: ${{ low: "낮음", half: "중간", full: "전체" }[height]}. 눌러서 바꾸거나 위아래 화살표 키를 쓰십시오`,
  counts: (sites, accounts, sources) =>
    `장소 ${number(sites)}곳, 증언 ${number(accounts)}건, 출처 문서 ${number(sources)}건`,
  closeIntroduction: "소개 닫기",
  dataFailed: "자료를 불러오지 못했습니다",
  dataFault: (fault) => {
    switch (fault.kind) {
      case "unreachable":
        return fault.status === null
          ? `파일을 가져오지 못했습니다: ${fault.file}.`
          : `파일이 서버에 없습니다: ${fault.file}(응답 ${fault.status}).`;
      case "not-json":
        return `받은 파일의 내용이 잘렸거나 다른 파일입니다: ${fault.file}.`;
      case "newer":
        return `이 지도보다 새로운 버전용 파일입니다: ${fault.file}(형식 ${fault.format}). 페이지를 새로 고쳐 주십시오. 그래도 안 되면 이 사이트의 업데이트가 필요합니다.`;
      case "malformed":
        return `파일 ${fault.file}의 내용이 올바르지 않습니다${fault.where ? `(위치: ${fault.where})` : ""}.`;
    }
  },
  dataFailedAdvice:
    "빈 지도는 아무것도 없다는 뜻으로 읽힐 수 있어 아무것도 표시하지 않습니다. 다시 시도하거나 나중에 다시 찾아 주십시오.",
  mapFault: {
    "no-webgl":
      "이 브라우저에서는 지도를 그릴 수 없습니다(WebGL 2가 없거나 꺼져 있음). 지도에 나오는 내용은 모두 목록에 있습니다.",
    "context-lost": "브라우저가 그래픽 메모리를 회수하여 지도가 멈췄습니다. 목록은 그대로 쓸 수 있습니다.",
    "no-basemap": "배경 지도를 불러오지 못했습니다. 해안선과 국경 없이 장소와 경로만 표시합니다.",
    "no-code": "지도를 불러오지 못했습니다. 지도에 나오는 내용은 모두 목록에 있습니다.",
  },
};
