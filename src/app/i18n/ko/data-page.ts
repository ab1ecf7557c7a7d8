import type { dataPage as model } from "../en/data-page";
import { common } from "./common";

const { number } = common;

export const dataPage: typeof model = {
  heading: "자료",
  version: "판",
  date: "기준일",
  counts: "수록 내용",
  sites: "장소",
  sitesSay: (all, counted) =>
    all === counted ? `${number(all)}곳` : `${number(all)}곳 (시설로 세는 것은 ${number(counted)}곳)`,
  conditions: "구금 환경 진술",
  testimonies: "증언",
  reports: "보도·보고",
  routes: "경로",
  routesSay: (all, patterns) =>
    patterns === 0 ? `${number(all)}개` : `${number(all)}개 (그중 종합 경로 ${number(patterns)}개)`,
  actions: "조치",
  sources: "출처",
  standards: "최소 기준",
  ageBands: "증언자의 나이 (알려진 경우)",
  files: "파일",
  filesNote: "이 지도가 그대로 읽어 쓰는 공개 파일입니다.",
  file: {
    "atlas.json": "제목, 분류, 집계, 이용 허락",
    "sites.geojson": "장소 (QGIS 등 GIS용)",
    "routes.geojson": "경로 (QGIS 등 GIS용)",
    "testimony-index.json": "조건 선택용 색인 (본문 없음)",
    "actions.json": "조치",
    "sources.json": "출처 (CSL-JSON, Zotero 등)",
    "standards.json": "최소 기준",
    "plans.json": "시설 도면",
    "stories.json": "이야기",
    "withdrawn.json": "철회된 기록의 식별자",
    SHA256SUMS: "모든 파일의 검사합",
  },
  citations: "모든 출처의 문장 형식 인용문",
  records: (count) => `본문이 든 기록 파일 (${number(count)}개)`,
  cite: "인용 방법",
  citeNote: "사실을 인용할 때는 원출처를 먼저 밝혀 주십시오. 출처는 항목마다 적혀 있습니다.",
  citation: ({ publisher, year, title, subtitle, date, version, licence, address }) =>
    `${publisher} (${year}). ${title}${subtitle === "" ? "" : `: ${subtitle}`}. ${date} 기준 자료, 판 ${version}. ${licence}.${address === "" ? "" : ` ${address}`}`,
  licence: "이용 허락",
};
