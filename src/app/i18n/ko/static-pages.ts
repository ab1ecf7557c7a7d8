import { numberIn } from "../number-in";
import type { staticPages as en } from "../en/static-pages";

const number = numberIn("ko");

export const staticPages: typeof en = {
  skip: "본문으로 건너뛰기",
  ways: "현재 위치",
  map: "지도",
  list: "목록",
  places: "전체 장소",
  routes: "전체 경로",
  openOnMap: "지도에서 보기",
  openMap: "지도 열기",
  neighbours: "목록의 앞뒤 장소",
  routeNeighbours: "목록의 앞뒤 경로",
  withoutMap:
    "지도나 목록을 불러오지 못했습니다. 이 페이지는 그대로 끝까지 읽을 수 있고, 링크를 따라 다른 모든 페이지로 갈 수 있습니다.",
  addressSays:
    "이 페이지는 주소에 내용이 드러나므로, 페이지를 보내 주는 서버가 무엇을 읽는지 알 수 있습니다. 지도에서는 알 수 없습니다.",
  dataset: (date, version) => `${date} 기준 자료, 판 ${version}.`,
  moreAccounts: (from, to, of) =>
    `증언과 보도·보고 ${number(of)}건 가운데 ${number(from)}~${number(to)}번째를 이 페이지에 실었습니다.`,
  moreActions: (from, to, of) =>
    `조치 ${number(of)}건 가운데 ${number(from)}~${number(to)}번째를 이 페이지에 실었습니다.`,
  morePlaces: (from, to, of) =>
    `장소 ${number(of)}곳 가운데 ${number(from)}~${number(to)}번째를 이 페이지에 실었습니다.`,
  moreRoutes: (from, to, of) =>
    `경로 ${number(of)}개 가운데 ${number(from)}~${number(to)}번째를 이 페이지에 실었습니다.`,
  page: (page, of) => `${number(of)}쪽 중 ${number(page)}쪽`,
  accountsPage: (page, of) => `증언, ${number(of)}쪽 중 ${number(page)}쪽`,
  partOf: (part, name) => `${name}: ${part}`,
  partPage: (part, page, of) => `${part}, ${number(of)}쪽 중 ${number(page)}쪽`,
  apart: "따로 한 페이지에 실었습니다.",
  planHeading: "도면",
  backTo: (name) => `${name} 전체 보기`,
  byProvince: "도별 장소",
  placesNote: "증언이 많은 곳부터 실었으며, 장소 옆의 숫자는 증언 수입니다.",
  describe: {
    site: (type, place) => (place === "" ? type : `${type}, ${place}`),
    holds: (accounts, conditions) => {
      const statements = conditions === 0 ? "" : `구금 환경 진술 ${number(conditions)}건`;
      const all = [accounts, statements].filter((part) => part !== "").join(", ");
      return all === "" ? "확인된 내용을 출처와 함께 실었습니다." : `${all}을 출처와 함께 실었습니다.`;
    },
    route: "강제송환 또는 이송 경로를 거친 곳 순서대로, 출처와 함께 실었습니다.",
    pattern: "여러 증언을 모아 재구성한 종합 경로로, 특정인의 이동을 나타내지 않습니다.",
    actions: (count) => `책임 규명을 위한 조치 ${number(count)}건과, 어느 조치에서도 지목되지 않은 장소를 실었습니다.`,
    overview:
      "연도·유형별 증언, 인권침해 유형, 최소 기준과 비교한 급식과 공간, 출처, 아직 알려지지 않은 것을 도표로 정리했습니다.",
    returns:
      "기록된 송환을 국경 통과 지점과 연도별로 정리했습니다. 인원은 출처가 밝힌 범위 그대로 두고, 알려지지 않은 인원은 미상으로 세었으며, 합산하지 않았습니다.",
    data: "자료 내려받기, 인용 방법, 이용 허락, 작성 방법, 개인정보 보호, 변경 내역, 한계를 실었습니다.",
    places: (count) => `지도에 실린 장소 ${number(count)}곳을 도별로 모았습니다.`,
    routes: (count) => `지도에 실린 경로 ${number(count)}개를 거친 곳 순서대로 모았습니다.`,
    stories: (count: number) => `단계마다 출처를 밝힌 이야기 ${number(count)}편.`,
    withdrawn: "철회된 기록입니다.",
  },
  picture: {
    site: (name, type) => `${name}(${type})의 위치를 나타낸 지도`,
    route: (name) => `경로를 나타낸 지도: ${name}`,
    atlas: (title) => `${title}에 실린 장소를 나타낸 지도`,
  },
};
