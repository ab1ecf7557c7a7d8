import type { MapLineWords } from "../en/map-lines";

export const mapLines: MapLineWords = {
  range: "최소~최대",
  open: "몇 명 이상",
  unknown: "인원 미상",
  largest: "굵기: 한 번의 송환 가운데 가장 많은 인원(합산하지 않음)",
};
