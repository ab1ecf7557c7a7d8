import { numberIn } from "../number-in";
import type { GapKind } from "../../../core/not-known";
import type { OverviewWords } from "../en/overview";

const number = numberIn("ko");

const gap: Record<GapKind, string> = {
  "account-undated": "시기를 알 수 없는 증언",
  "account-span": "시기가 여러 해에 걸치거나 시작·끝을 알 수 없는 증언",
  "account-single": "문서 한 건에만 근거한 증언",
  "condition-undated": "시기를 알 수 없는 구금 환경 진술",
  "condition-single": "문서 한 건에만 근거한 구금 환경 진술",
  "place-imprecise": "마을·군·도까지만 알려진 곳",
  "place-years": "운영 시기가 알려지지 않은 곳",
  "place-single": "출처 기록이 한 건 이하인 곳",
  "place-no-account": "증언이 없는 곳",
  "place-no-condition": "구금 환경 진술이 없는 곳",
  "place-no-action": "어느 조치에서도 지목되지 않은 곳",
};

export const overview: OverviewWords = {
  heading: "표시된 내용 한눈에 보기",
  kind: "한눈에 보기",
  says: (places, accounts, reports) =>
    `장소 ${number(places)}곳, 증언 ${number(accounts)}건${reports > 0 ? `(이 가운데 ${number(reports)}건은 단체·언론의 보도·보고)` : ""}.`,
  whole: "전체 기록을 집계했습니다.",
  all: "전체 기록을 집계했습니다. 조건을 고르면 모든 도표에 반영됩니다.",
  filtered: "고른 조건에 맞는 기록만 집계했습니다.",
  notPeople:
    "사람이 아니라 증언의 수입니다. 한 사람의 증언이 여러 건일 수 있고, 일어난 일 대부분은 증언으로 남지 못했습니다.",
  nothing: "조건에 맞는 기록이 없어 집계할 것이 없습니다. 실제로 아무 일도 없었다는 뜻은 아닙니다.",
  table: "표로 보기",
  save: "저장",
  saveAs: { svg: "SVG", png: "PNG" },
  saveLabel: (title, form) => `‘${title}’ 도표를 ${form} 파일로 저장`,
  saved: (file) => `${file} 파일로 저장했습니다.`,
  saveFailed: "도표 파일을 만들지 못했습니다. 다시 시도해 주십시오.",
  source: (atlas, version, date) => `출처: ${atlas}, 자료 판 ${version}(${date}).`,
  sourceFilters: (filters) => `조건: ${filters === "none" ? "없음" : filters}.`,
  sourceLicence: (licence) => `이용 허락: ${licence}.`,
  undated: "시기 미상",
  total: "전체",
  records: {
    ask: (files) => `아래 도표는 기록 본문에서 집계하며, 파일 ${number(files)}개를 불러와야 합니다.`,
    load: "기록 불러오기",
    elsewhere: "구금 환경 수치와 출처는 이 페이지에 다 싣기에 많습니다. 지도와 각 장소의 페이지에서 볼 수 있습니다.",
    progress: (ready, all) => `기록 파일 ${number(all)}개 가운데 ${number(ready)}개를 불러왔습니다 …`,
  },

  periods: {
    title: "시기와 장소 유형별 증언",
    inTable: "사람이 아니라 증언의 수입니다.",
    counts: "사람이 아니라 증언의 수입니다. 막대의 길이는 증언의 시기에 해당하는 연도를, 높이는 건수를 나타냅니다.",
    limits:
      "여러 해에 걸친 시기를 한 해에 넣지 않았습니다. 2000~2004년의 증언은 그 가운데 하루의 일일 수도, 여러 해 동안의 일일 수도 있습니다. 증언자를 보호하려고 시기를 일부러 넓혀 공개하기도 합니다. 두 유형의 장소가 나오는 증언은 두 줄에 모두 들어갑니다.",
    label: (count) => `증언 ${number(count)}건`,
    all: "모든 유형",
    type: "장소 유형",
    period: "시기",
    accounts: "증언",
    span: (from, to) => {
      if (from === null) return `${to}년까지`;
      if (to === null) return `${from}년부터`;
      return from === to ? `${from}년` : `${from}~${to}년`;
    },
    open: "끊어진 막대: 다른 쪽 끝을 알 수 없음",
  },

  violations: {
    title: "장소 유형별 증언 내용",
    inTable: "해당 유형의 장소에서 그런 일이 있었다고 말한 증언의 수입니다.",
    counts: "해당 유형의 장소에서 그런 일이 있었다고 말한 증언의 수입니다. 원의 넓이는 옆에 적은 수와 비례합니다.",
    limits:
      "한 증언에 여러 내용이 담길 수 있어 세로로 더한 값은 전체와 같지 않습니다. 증언에 나오지 않는다고 해서 없었던 일은 아니며, 증언할 수 있었던 사람이 거의 없는 곳도 있습니다. 행의 순서는 건수와 관계없이 고정되어 있습니다.",
    violation: "증언 내용",
    any: "전체 증언",
  },

  figures: {
    title: "급식과 공간: 기준과 비교",
    inTable: "한 줄은 한 장소에 대해 공개된 수치 하나이며, 같은 단위로 정해진 최소 기준을 함께 적었습니다.",
    counts: "막대 하나는 한 장소에 대해 공개된 수치 하나이며, 세로선은 같은 단위로 정해진 최소 기준입니다.",
    limits:
      "모든 수치는 출처에 나온 그대로이며, 서로 다른 수치는 따로 두고 평균을 내지 않았습니다. 수치마다 방과 시기가 다르며, 수치가 없는 곳의 환경이 더 낫다는 뜻은 아닙니다.",
    none: "표시된 곳에 대해 공개된 급식·공간 수치가 없습니다.",
    place: "장소",
    figure: "수치",
    of: "대상",
    period: "시기",
    standard: "기준",
    perPerson: "이 기준들은 1인당 면적입니다. 그 방에 몇 명이 있었는지는 별도의 수치입니다.",
    noneComparable: (standards) => `같은 단위의 기준이 없으며, 환산하지 않았습니다. 참고할 기준: ${standards}.`,
    needs: (each, whose, area) => `1인당 ${each}(${whose})로 계산하면 ${area}`,
  },

  sources: {
    title: "발행처와 연도별 출처 문서",
    counts: (records, documents) =>
      `표시된 내용에 인용한 출처 기록 ${number(records)}건, 문서 ${number(documents)}건입니다. 사본과 번역본은 따로 기록되어 있습니다.`,
    limits:
      "연도는 발행 연도이며 증언에 나오는 일의 시기가 아닙니다. 한 발행처의 기록이 많다고 해서 더 확실하게 뒷받침되는 것은 아닙니다. 기준과 그 출처는 세지 않았습니다.",
    publisher: "발행처",
    noPublisher: "발행처 표시 없음",
    others: (count) => `그 밖의 발행처 ${number(count)}곳`,
    year: "연도",
    years: (from, to) => (from === to ? `${from}` : `${from}~${String(to).slice(2)}`),
    records: "기록",
  },

  gaps: {
    title: "알려지지 않은 것",
    inTable: "내용이 빠져 있는 기록의 수입니다.",
    counts: "내용이 빠져 있는 기록의 수입니다. 수를 누르면 해당 기록의 목록이 열립니다.",
    limits:
      "빈칸은 앞으로 조사할 부분이며, 그 장소에 대한 판단이 아닙니다. ‘증언이 없는 곳’은 이 지도에 공개된 증언이 없다는 뜻입니다.",
    gap,
    share: (kind, count, of) => {
      const unit = kind.startsWith("place-") ? "곳" : "건";
      return `${number(of)}${unit} 가운데 ${number(count)}${unit}`;
    },
    more: (count) => `${number(count)}건 더 보기`,
    account: (id) => `증언 ${id}`,
  },
};
