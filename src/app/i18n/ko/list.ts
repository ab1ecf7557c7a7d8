import { numberIn } from "../number-in";
import type { Catalogue } from "../catalogue";

const number = numberIn("ko");

export const list: Catalogue["list"] = {
  title: "장소와 경로",
  places: "장소",
  routes: "경로",
  search: "지도에서 찾기",
  searchHint: "이름(모든 표기) 또는 낱말",
  clearSearch: "이름 지우기",
  shown: (sites, accounts) => `장소 ${number(sites)}곳, 증언 ${number(accounts)}건`,
  notFacilities: (count) => `그 밖에 시설명이 나오지 않는 항목 ${number(count)}건`,
  undated: (count) => `이 가운데 시기 미상 ${number(count)}건`,
  clearAll: "모든 조건 지우기",
  overview: "도표로 보기",
  download: "내려받기",
  sort: "정렬",
  sortBy: { province: "도별", type: "유형별", name: "이름순", accounts: "증언이 많은 순" },
  showMap: "지도",
  showList: "목록",
  viewAs: "보기",
  noProvince: "소재 도 미상",
  returns: "국경 통과 지점·연도별 송환",
  nothing: "이 조건에 맞는 것이 없습니다.",
  nothingAdvice: "그곳에 아무것도 없다는 뜻은 아닙니다. 조건을 하나 빼거나 모두 지워 보십시오.",
  accountsShort: (count) => `증언 ${count}건`,
};
