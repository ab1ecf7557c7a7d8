import { numberIn } from "../number-in";
import type { Catalogue } from "../catalogue";

const number = numberIn("ko");

export const common: Catalogue["common"] = {
  sites: (count) => `장소 ${number(count)}곳`,
  accounts: (count) => `증언 ${number(count)}건`,
  reports: (count) => `보도·보고 ${number(count)}건`,
  onlyIn: (language) => `(${new Intl.DisplayNames("ko", { type: "language" }).of(language) ?? language}로만 제공)`,
  unknown: "알려지지 않음",
  undated: "시기 미상",
  close: "닫기",
  back: "뒤로",
  loading: "불러오는 중 …",
  tryAgain: "다시 시도",
  number,
  list: (items) => new Intl.ListFormat("ko").format(items),
};
