import type { Catalogue } from "../catalogue";

export const filters: Catalogue["filters"] = {
  types: "장소 유형",
  countries: "국가",
  regions: "도",
  authorities: "운영 기관",
  violations: "증언에 나오는 인권침해",
  more: "조건 더 보기",
  filters: "조건",
  chosen: (count) => `${count}개 선택`,
  all: "모두 보기",
  notKnown: "미상",
};
