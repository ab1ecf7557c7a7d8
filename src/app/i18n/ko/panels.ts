import type { Catalogue } from "../catalogue";
import { common } from "./common";

const { number } = common;

export const panels: Catalogue["panels"] = {
  pageKind: "전체 기록",
  close: "닫기",
  backTo: (name) => `뒤로: ${name}`,
  draft: "번역 초안",
  draftNote: "이 기록의 한국어 문장은 아직 사람이 검토하지 않은 번역 초안입니다.",

  site: {
    localTerm: "현지 명칭",
    runBy: "운영 기관",
    operating: "운영 기간",
    status: "운영 여부",
    statusAsOf: (status, date) => `${status} (${date} 기준)`,
    place: "소재지",
    placeWords: (county, province, country) => [country, province, county].filter((part) => part !== "").join(" "),
    location: "위치",
    locationSays: (within, precision) => `${within}, ${precision}`,
    evidence: "근거 자료",
    placeholder:
      "이 항목은 하나의 시설이 아닙니다. 지역만 밝히고 시설은 밝히지 않은 증언을 모은 것으로, 아무도 지목하지 않은 시설에 증언을 연결하지 않기 위해 두었습니다. 시설 수를 셀 때는 넣지 않습니다.",
    aliases: "다른 표기:",
  },

  conditions: {
    heading: "구금 환경",
    note: "알려진 내용을 출처와 함께 적었습니다. 서로 다른 진술은 나란히 실었습니다. 시기나 알게 된 경위가 없으면 출처에 나와 있지 않은 것입니다.",
    none: "내부 환경에 관해 수록된 내용이 없습니다.",
    standard: "최소 기준",
    standards: (topics, count) => `비교할 수 있는 최소 기준: ${topics} (${number(count)}건)`,
  },

  accounts: {
    heading: "증언",
    note: "공개된 증언을 편집진이 풀어 쓴 편집자 요약입니다. 증언자의 말을 그대로 옮긴 것이 아닙니다.",
    consentNotSeen: "편집진은 증언자의 동의 여부를 확인하지 못했습니다. 공개된 자료를 바탕으로 요약했습니다.",
    none: "이곳에 관해 수록된 증언이 없습니다. 이곳에서 아무 일도 없었다는 뜻은 아닙니다.",
    reports: "보도·보고",
    reportsNote: "단체와 언론이 전한 내용으로, 증언자가 직접 말한 것이 아닙니다.",
    outside: (count) => `선택한 조건에 맞지 않는 기록 (${number(count)}건)`,
    noneInside: "선택한 조건에 맞는 기록이 없습니다.",
    eachLine:
      "각 줄에는 이곳에서 있었다고 증언한 일을 적었습니다. 추정으로 이곳에 연결한 증언에는 그렇게 밝혀 두었습니다.",
    eachLineArea: "각 줄에는 증언한 일을 적었습니다. 출처는 지역만 밝히고 시설은 밝히지 않았습니다.",
    placeNotTold: (violations) => `${violations} (장소는 밝혀지지 않음)`,
    nothingPlaced: "이곳을 거침. 그 밖의 일은 다른 곳에서 있었음",
    mentions: (kinds) => `언급된 내용: ${kinds}`,
    linkInferred: "이곳으로 추정한 이유:",
    linkReason: "이곳에 연결한 이유:",
    otherSites: "함께 나오는 곳:",
    sources: "출처",
    holder: "원본 소장:",
    permalink: "이 증언의 링크",
    report: "이 기록의 링크",
    open: "읽기",
    shut: "접기",
  },

  routes: {
    heading: "들어오고 나간 경로",
    in: "이곳에 오기 전에 있던 곳",
    out: "이곳에서 이송된 곳",
    from: "",
    to: "",
    none: "수록된 경로 가운데 이곳을 지나는 것이 없습니다.",
    notAdded: "여러 경로의 인원에는 같은 사람이 겹쳐 있을 수 있어 합산하지 않습니다.",
    unlocated: "위치 미상",
    kind: "경로",
    pattern: "종합 경로",
    date: "시기",
    patternDate: "없음. 종합 경로에는 특정한 날짜가 없습니다",
    patternSays:
      "여러 증언을 종합한 경로입니다. 어느 한 사람의 경로가 아니며, 이 모든 곳을 거친 사람이 있다는 뜻도 아닙니다.",
    basedOn: "근거 자료",
    inferred: "추정:",
    stated: "출처에 명시:",
    people: "인원",
    peopleUnknown: "인원 미상",
    means: "이송 수단",
    stops: "거친 곳",
    custodyFromTo: (from, to) => `신병 인계: ${from} → ${to}`,
    custodyTo: (to) => `신병 인수: ${to}`,
    custodyFrom: (from) => `신병 인계: ${from}`,
    counts: "출처별 인원",
    countsNote: "서로 다른 집계는 나란히 싣고 합산하지 않습니다.",
    overlaps: "같은 사람이 겹칠 수 있는 경로",
    overlapsNote: "아래 경로의 인원에는 같은 사람이 들어 있을 수 있습니다. 더하면 같은 사람을 두 번 세게 됩니다.",
    inferredStops: "장소를 판단한 근거",
  },

  actions: {
    heading: "지금까지의 대응",
    statusAsOf: (status, date) => `${status} (${date} 기준)`,
    pending: "진행 중이며, 주장된 내용에 대한 판단은 아직 내려지지 않았습니다.",
    nextStep: "다음 단계:",
    sites: "지목된 곳:",
    page: "책임 규명",
    pageNote: (count, date) => `${date} 기준으로 수록된 조치 ${number(count)}건을 최근 것부터 실었습니다.`,
  },

  sources: {
    heading: "출처",
    note: "주소를 누르면 이 지도를 벗어나 다른 기관의 웹사이트로 이동합니다.",
    rights: (rights) => `따로 적지 않은 출처의 이용 조건: ${rights}`,
    leaves: "외부 사이트",
    archived: "보존본",
    accessed: (date) => `${date} 열람`,
    primary: "원문서:",
    holder: "소장:",
    noAddress: "공개된 주소 없음",
    missing: (id) => `출처 목록에 “${id}” 항목이 없습니다.`,
    cite: (numberOf) => `출처 ${numberOf}`,
  },

  waiting: {
    loading: "기록을 불러오는 중 …",
    failed: "기록을 불러오지 못했습니다",
    stillWorks: "지도, 목록, 조건 선택은 계속 쓸 수 있습니다.",
    fault: (fault) => {
      switch (fault.kind) {
        case "unreachable":
          return fault.status === null
            ? `파일을 가져오지 못했습니다(${fault.file}). 연결이 끊겼을 수 있습니다.`
            : `서버가 오류 ${fault.status}번을 보냈습니다(${fault.file}).`;
        case "not-json":
          return `파일이 손상되었거나 일부만 전송되었습니다(${fault.file}).`;
        case "newer":
          return `더 새로운 버전의 지도에서 쓰는 파일입니다(${fault.file}). 페이지를 새로 고치면 해결될 수 있습니다.`;
        case "malformed":
          return `파일의 형식이 맞지 않습니다(${fault.file}${fault.where === "" ? "" : `, ${fault.where}`}).`;
      }
    },
  },

  missing: {
    kind: "링크",
    unknown: "이 링크에 해당하는 기록이 없습니다",
    what: { site: "장소", route: "경로", account: "증언", story: "이야기" },
    unknownSays: (what, id) =>
      `식별자 “${id}”에 해당하는 ${what} 기록이 이 지도에 없습니다. 링크를 잘못 적었거나 다른 자료를 가리키는 링크일 수 있습니다.`,
    withdrawn: "철회된 기록",
    withdrawnSays: (id) =>
      `“${id}” 기록은 철회되었습니다. 본문은 더 이상 공개하지 않으며, 철회 이유는 밝히지 않습니다.`,
    waysOn: "다른 곳으로",
    toList: "지도와 목록에서 모든 장소 보기",
    toAbout: "지도 소개, 정정·삭제 요청 방법",
  },

  compare: { heading: "장소 비교" },

  about: { heading: "이 지도에 대하여" },
};
