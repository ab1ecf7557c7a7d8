import type { aboutPage as model } from "../en/about-page";
import { common } from "./common";

const { number } = common;

export const aboutPage: typeof model = {
  publisher: "발행",
  contact: "연락처",
  licence: "이용 허락",
  cannotSay: "지도가 말해 주지 못하는 것",
  accounts: "증언과 동의",
  accountsSay:
    "수록된 증언은 공개된 증언을 편집진이 풀어 쓴 요약이며 증언자의 말 그대로가 아닙니다. 증언자의 동의를 확인하지 못한 경우에는 그 사실을 밝혔습니다. 인용한 출처에 없는 신원 정보는 덧붙이지 않으며, 출처보다 적게 싣는 경우도 많습니다.",
  privacy: "이용자 개인정보",
  readerPrivacy:
    "이 지도는 쿠키를 쓰지 않고 제3자에게 연결하지 않습니다. 무엇을 열어 보았는지는 주소 가운데 서버로 전송되지 않는 부분에만 남습니다.",
  removal: "정정과 삭제 요청",
  borders: "국경과 지명",
  basemap: "배경 지도",
  holders: "자료의 권리자",
  holdersNote: (sources, holders) =>
    `출처 문서 ${number(sources)}건, 소장·발행 기관 ${number(holders)}곳입니다. 사실, 좌표, 집계에 관한 권리는 각 권리자에게 있습니다.`,
  helpLines: "도움받을 곳",
  toData: "자료 내려받기",
};
