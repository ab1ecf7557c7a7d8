import { numberIn } from "../number-in";
import type { Amount, InWords } from "../en/in-words";
import { withParticle } from "./particles";

const number = numberIn("ko");

const amounts = (named: readonly Amount[]): string[] => named.map(({ name, count }) => `${name} ${number(count)}곳`);

export const inWords: InWords = {
  button: "지금 보이는 지도를 글로 읽기, 키보드 사용법",
  heading: "지금 보이는 지도",
  close: "닫기",
  noneShown: "조건에 맞는 장소가 없습니다.",
  noneInView: (all) => `표시된 장소 ${number(all)}곳이 ${all === 1 ? "" : "모두 "}이 화면 밖에 있습니다.`,
  nearest: (name) => `가장 가까운 곳은 ${name}입니다.`,
  inView: (sites, all) =>
    sites === all
      ? `표시된 장소 ${number(all)}곳이 ${all === 1 ? "" : "모두 "}이 화면에 있습니다`
      : `표시된 장소 ${number(all)}곳 가운데 ${number(sites)}곳이 이 화면에 있습니다`,
  where: (province, count, sites) =>
    count === sites
      ? `. ${sites === 1 ? "" : "모두 "}${province}에 있습니다.`
      : count * 2 > sites
        ? `. 그중 절반이 넘는 ${number(count)}곳이 ${province}에 있습니다.`
        : `. ${withParticle(province, "이/가")} ${number(count)}곳으로 가장 많습니다.`,
  stop: ".",
  named: (names) => `이 화면에 있는 곳: ${names.join(", ")}.`,
  provinceOf: (province, country) => `${country} ${province}`,
  noProvince: "소재 도 미상",
  provinces: ({ named, otherGroups, inOthers }) =>
    `도별: ${[...amounts(named), ...(inOthers > 0 ? [`그 밖의 도 ${number(otherGroups)}개에 ${number(inOthers)}곳`] : [])].join(", ")}.`,
  types: ({ named, otherGroups, inOthers }) =>
    `유형별: ${[...amounts(named), ...(inOthers > 0 ? [`그 밖의 유형 ${number(otherGroups)}개에 ${number(inOthers)}곳`] : [])].join(", ")}.`,
  counties: (named) => `장소가 많은 시·군: ${amounts(named).join(", ")}.`,
  nearBorder: (count, sites, km, countries) => {
    const where =
      countries.length === 2 ? `${withParticle(countries[0] ?? "", "과/와")} ${countries[1]}의 국경` : "국경";
    const how =
      count === sites
        ? sites === 1
          ? "이곳은"
          : "모두"
        : `${count * 2 > sites ? "절반이 넘는 " : ""}${number(count)}곳이`;
    return `${how} ${where}에서 ${km}km 안에 있습니다.`;
  },
  routes: (routes, patterns) => {
    if (routes === 0) return "이 화면을 지나는 경로는 없습니다.";
    const composites =
      patterns === 0
        ? ""
        : patterns === routes
          ? routes === 1
            ? ". 종합 경로입니다"
            : ". 모두 종합 경로입니다"
          : `. 그중 ${number(patterns)}개는 종합 경로입니다`;
    return `경로 ${number(routes)}개가 이 화면을 지납니다${composites}.`;
  },
  borderLegs: (legs) =>
    `국경을 넘는 구간: ${legs.map(({ from, to, routes }) => `${from} → ${to}(경로 ${number(routes)}개)`).join(", ")}.`,
  years: (first, last, undated) =>
    `시기가 알려진 기록: ${first === last ? `${first}년` : `${first}~${last}년`}.${undated === 0 ? "" : ` ${number(undated)}곳에는 시기가 알려진 기록이 없습니다.`}`,
  undatedOnly: "시기가 알려진 기록이 없습니다.",

  keys: "키보드 사용법",
  keyNames: {
    arrows: "화살표 키",
    zoom: "+ 키와 − 키",
    enter: "Enter 키",
    pages: "Page Up·Page Down 키",
    ends: "Home·End 키",
    escape: "Esc 키",
  },
  onMap: "지도에서",
  onMapSays: { arrows: "지도 움직이기", zoom: "확대와 축소", enter: "장소 사이를 옮겨 다니기 시작" },
  walking: "옮겨 다니는 동안",
  walkingSays: {
    arrows: "그 방향의 이웃한 장소로 가기",
    pages: "모든 장소를 차례로 가기",
    enter: "장소 열기",
    escape: "지도 움직이기로 돌아가기",
  },
  inList: "목록에서",
  inListSays: { arrows: "위아래 줄로 가기", ends: "첫 줄과 마지막 줄로 가기", enter: "열기" },
  anywhere: "어디서나",
  anywhereSays: { escape: "열린 것 닫기" },

  walkHint: "Enter 키를 누르면 화살표 키로 장소 사이를 옮겨 다닐 수 있습니다",
  walkHelp: "화살표 키: 이웃한 장소 · Enter: 열기 · Esc: 끝내기",
  walkNone: "표시된 장소가 없습니다.",
  walkEdge: "그 방향에는 장소가 없습니다.",
  walkEnded: "이제 화살표 키로 지도를 움직입니다.",
  walkAt: (name, type, accounts) => `${name}, ${type}, ${accounts === 0 ? "증언 없음" : `증언 ${number(accounts)}건`}`,
};
