import { numberIn } from "../number-in";
import type { map as model } from "../en/map";

const number = numberIn("ko");

export const map: typeof model = {
  region: "지도",
  canvas: "지도. 화살표 키로 움직이고 더하기와 빼기 키로 확대하거나 축소합니다.",
  description: (sites, routes) =>
    `지도에 장소 ${number(sites)}곳과 경로 ${number(routes)}개가 표시되어 있습니다. 모두 목록에서도 볼 수 있습니다.`,
  legend: "범례",
  notes: "지도가 말해 주지 못하는 것",
  sizeScale: "공개된 증언 수",
  route: "경로와 방향",
  pattern: "종합 경로",
  precision: "이 범위 안",
  stack: "이 자리에 있는 장소 수: 눌러서 고르기",
  choosePlace: (count) => `이 자리에 있는 장소 ${count}곳`,
  chooseRoute: (count) => `이곳을 지나는 경로 ${count}개`,
  zoomIn: "확대",
  zoomOut: "축소",
  wholeMap: "지도 전체 보기",
  attribution: "배경 지도 출처",
  scrollHint: (key) => `${key} 키를 누른 채 스크롤하면 지도가 확대됩니다`,
  touchHint: "두 손가락으로 지도를 움직이십시오",
};
