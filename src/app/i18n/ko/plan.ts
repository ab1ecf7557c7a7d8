import type { PlanGroup } from "../../../core/plan-geometry";
import type { PlanPart } from "../../../core/vocabulary";
import type { PlanWords } from "../en/plan";
import { withParticle } from "./particles";

/** What one of a kind is called, and with which word it is counted. */
const nouns: Record<PlanPart, readonly [noun: string, counter: string]> = {
  site: ["부지", "곳"],
  building: ["건물", "동"],
  cell: ["감방", "개"],
  "cell-door": ["문", "개"],
  "cell-bars": ["창살", "줄"],
  toilet: ["화장실", "개"],
  corridor: ["복도", "개"],
  "interrogation-room": ["신문실", "개"],
  "staff-quarters": ["직원 숙소", "곳"],
  courtyard: ["마당", "곳"],
  wall: ["담장", "개"],
  fence: ["울타리", "개"],
  gate: ["출입문", "개"],
  watchtower: ["감시탑", "개"],
  underground: ["지하실", "개"],
  "medical-building": ["의무동", "동"],
  workshop: ["작업장", "곳"],
};

const subject = (noun: string): string => withParticle(noun, "이/가");
const object = (noun: string): string => withParticle(noun, "을/를");
const counted = (count: number, kind: PlanPart): string => `${nouns[kind][0]} ${count}${nouns[kind][1]}`;

/** "감방 10개가 복도를 따라 나란히 있습니다.", "감방 10개에 각각 화장실이 있습니다." */
function groupSays({ kind, parts, inRow, along, of, apart, standing }: PlanGroup): string {
  const side = along === null ? "" : `${nouns[along][0]} 쪽에 `;
  if (of) {
    if (of.all === 1) {
      const what = parts.length === 1 ? nouns[kind][0] : counted(parts.length, kind);
      return `${nouns[of.kind][0]}에는 ${side}${subject(what)} 있습니다.`;
    }
    const hosts = counted(of.all, of.kind);
    return of.count === of.all
      ? `${hosts}에 각각 ${side}${subject(nouns[kind][0])} 있습니다.`
      : `${hosts} 가운데 ${of.count}${nouns[of.kind][1]}에 ${side}${subject(nouns[kind][0])} 있습니다.`;
  }
  const what = parts.length === 1 ? nouns[kind][0] : counted(parts.length, kind);
  // 개수와 자리는 도면의 것일 뿐이므로 "있습니다"라고 하지 않는다.
  if (standing === "composed") return `도면에 ${object(what)} ${apart ? "나머지와 떨어뜨려 " : ""}그렸습니다.`;
  const beside = along === null ? "" : ` ${object(nouns[along][0])} 따라`;
  return `${subject(what)}${beside}${inRow ? " 나란히" : ""} 있습니다.`;
}

export const plan: PlanWords = {
  scale: { schematic: "개략도, 축척 없음", measured: "축척에 맞춘 도면" },
  scaleSays: {
    schematic: "무엇이 있고 무엇과 맞닿아 있는지만 나타냅니다. 길이, 너비, 높이는 의미가 없습니다.",
    measured: "길이는 출처에 나온 값입니다.",
  },
  views: { axonometric: "비스듬히 보기", above: "위에서 보기" },
  words: "글로 읽기",
  chooseView: "도면을 보는 방식",
  drawing: (name, parts) => `${name} 도면, 요소 ${parts}개`,
  keys: "화살표 키로 요소 사이를 옮겨 다니고, Enter 키로 해당 설명을 엽니다.",
  choose: "도면에서 한 곳을 고르면 그곳에 관한 내용이 나옵니다.",
  previous: "이전 요소",
  next: "다음 요소",
  legend: "선의 뜻",
  standing: { known: "출처에 나옴", inferred: "추정", composed: "임의 구성" },
  standingSays: {
    known: "있다는 사실과 무엇과 맞닿아 있는지가 출처에 나옴",
    inferred: "그린 위치는 출처의 내용에서 미루어 정함",
    composed: "위치·모양·수는 출처에 없어 편집자가 정함",
  },
  partName: (label, standing, marks) =>
    `${label}. ${standing}${marks === 0 ? "" : `. 출처에 나온 인원을 나타내는 표시 ${marks}개`}`,
  nothingSaid: "출처에 더 나온 내용이 없습니다.",
  composedSays: "임의로 구성한 부분",
  groupSays,
  marks: (figure) =>
    `한 방에 그린 사각형은 출처에 나온 인원(${figure})을 나타냅니다. 몇 명인지만 보여 줄 뿐, 누가 어디에 있었는지를 뜻하지 않습니다.`,
  needs: (people, each, area) =>
    `1인당 ${each}로 계산하면 ${people}명에게는 ${withParticle(area, "이/가")} 필요합니다.`,
  needsNotDrawn: "축척이 없는 도면이므로 이 면적은 그리지 않았습니다.",
  needsDrawn: "도면 옆의 음영 사각형은 이 면적을 같은 축척으로 나타낸 것입니다.",
  needsDrawnAbove: "위에서 보면 이 면적이 도면 옆에 나타납니다.",
  metres: (metres) => `${metres}m`,
};
