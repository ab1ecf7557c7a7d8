import { numberIn } from "../number-in";
import type { takeAway as model } from "../en/take-away";

const number = numberIn("ko");

export const takeAway: typeof model = {
  heading: "인용·저장·인쇄",
  secondary: (holders) =>
    holders.length === 0
      ? "2차 자료를 바탕으로 한 편집자 요약이며 증거가 아닙니다. 원본은 인용한 문서의 발행처가 소장하고 있습니다."
      : `2차 자료를 바탕으로 한 편집자 요약이며 증거가 아닙니다. 원본 소장: ${holders.join("; ")}. 그 밖의 문서는 각 발행처가 소장하고 있습니다.`,
  otherHolders: (others) => `그 밖의 소장처 ${number(others)}곳`,
  copy: "복사",
  copied: "복사했습니다.",
  copyRefused: "브라우저가 복사를 허용하지 않았습니다. 글을 선택해 두었으니 키보드로 복사해 주십시오.",
  saved: (file) => `${file} 파일로 저장했습니다.`,
  failed: "처리하지 못했습니다. 다시 시도해 주십시오.",
  preparing: "준비하는 중 …",

  link: {
    heading: "링크와 삽입 코드",
    address: "이 페이지의 링크",
    none: (fragment) =>
      `이 기기에 있는 사본이어서 다른 사람이 열 수 있는 주소가 없고, 발행처도 주소를 밝히지 않았습니다. 어느 사본에서든 주소 뒤에 다음을 붙이면 이 페이지가 열립니다: ${fragment}`,
    embed: "웹페이지에 싣기 …",
    embedNote: "이 페이지를 지도와 함께 틀 안에 보여 줍니다. 이 지도가 놓인 서버 외에는 어디에도 연결하지 않습니다.",
  },

  cite: {
    heading: "인용",
    short: "인용",
    note: "원출처를 먼저 밝히고, 이 지도에서 정리한 내용을 쓸 때 이 지도를 함께 인용해 주십시오.",
    noteSource: "다른 문서를 옮긴 것이면 원문서를 앞에 적습니다.",
    what: "대상",
    page: "이 페이지",
    sources: (sources) => `출처 문서 ${number(sources)}건`,
    form: "형식",
    forms: {
      apa: "APA",
      chicago: "시카고(각주)",
      legal: "법률 각주(OSCOLA 방식)",
      bibtex: "BibTeX",
      ris: "RIS",
      "csl-json": "CSL-JSON",
    },
    result: "인용문",
    save: "파일로 저장",
    version: (version) => `자료 판 ${version}`,
    unaddressed: (id) => `[기록 ${id}, 공개 주소 없는 사본]`,
    unaddressedNote:
      "이 사본에는 공개 주소가 없습니다. 이 페이지의 인용문에는 주소 대신 기록 번호와 자료 판, 기준일을 적으며, 이것으로 어느 사본에서든 같은 기록을 찾을 수 있습니다.",
    readIn: (original) => `${original}. 재인용: `,
    noWritten:
      "발행처가 문장 형식의 인용문을 제공하지 않습니다. 서지 관리 프로그램용 BibTeX, RIS, CSL-JSON은 받을 수 있습니다.",
    pageNote: (date, licence) => `${date} 기준 자료, ${licence}`,
  },

  download: {
    heading: "내려받기",
    shown: "표시된 내용 내려받기",
    shownNow: (sites, filtered) =>
      filtered
        ? `선택한 조건에 맞는 ${number(sites)}곳입니다.`
        : `현재 표시된 전체 ${number(sites)}곳입니다. 조건을 선택하면 그에 맞는 곳만 내려받습니다.`,
    nothingShown: "선택한 조건에 맞는 장소가 없어 내려받을 내용이 없습니다.",
    format: "형식",
    formats: {
      geojson: "GeoJSON (지도 프로그램용)",
      csv: "CSV (스프레드시트용)",
      kml: "KML (Google Earth용)",
      json: "JSON (모든 기록)",
    },
    accounts: (accounts) => `증언과 보도·보고 ${number(accounts)}건의 본문 포함`,
    allAccounts: "증언과 보도·보고의 본문 포함",
    accountsNote:
      "증언은 선택한 경우에만 넣습니다. 내려받은 파일은 회수할 수 없으니, 나중에 철회된 증언이 있으면 삭제해 주십시오.",
    button: "내려받기",
    carries:
      "모든 파일에는 이용 허락, 자료 판, 링크, 선택한 조건이 함께 들어가며, 읽기 힘들 수 있는 글에는 그 내용이 표시됩니다.",
    distressNote:
      "“distress” 항목에 값이 있으면 그 글에 폭력이나 피해에 관한 내용이 있다는 뜻입니다. 이 지도에서는 그런 글을 독자가 직접 펼치기 전까지 접어 둡니다. 다른 곳에 실으실 때에도 그렇게 해 주시기 바랍니다.",
    closedConditions: (statements, kinds) =>
      `진술 ${number(statements)}건은 여기에 펼치지 않았습니다. 언급된 내용: ${kinds}. 본문은 이 파일의 closed_conditions 필드에 있으며, 아래 링크에서도 읽을 수 있습니다.`,
    closedAccounts: (accounts, kinds) =>
      `증언과 보도·보고 ${number(accounts)}건은 여기에 펼치지 않았습니다. 언급된 내용: ${kinds}. 본문은 이 파일의 closed_accounts 필드에 있으며, 아래 링크에서도 읽을 수 있습니다.`,
  },

  print: {
    heading: "인쇄·PDF 저장",
    accounts: (accounts) => `증언과 보도·보고 ${number(accounts)}건의 본문도 인쇄`,
    accountsNote: "선택하지 않으면 증언 본문은 인쇄하지 않습니다.",
    button: "인쇄 …",
    note: "브라우저의 인쇄 창이 열리며, 그곳에서 PDF로 저장할 수도 있습니다. 여기에서 펼치지 않은 서술은 인쇄물에도 나오지 않습니다.",
    left: (accounts) => `증언과 보도·보고 ${number(accounts)}건은 이 인쇄물에 넣지 않았습니다.`,
    map: (name) => `${name} 주변 지도`,
    colophon: "이 인쇄물에 대하여",
    address: "주소",
    version: "자료 판",
    versionSays: (version) => `${version} (공개 파일 전체의 SHA-256 앞부분이며, 파일별 값은 SHA256SUMS에 있습니다)`,
    date: "기준일",
    licence: "이용 허락",
    cite: "인용 표기",
  },
};
