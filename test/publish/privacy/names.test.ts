import { describe, expect, test } from "vitest";
import { findInText } from "../../../src/publish/privacy/text/find-in-text";

const CONTEXT = { kind: "testimonies", field: ["text"], isOwn: true } as const;
const words = (list: string): string[] => list.split(" ");
const HANGUL_SURNAMES = words(
  "김 리 박 최 정 강 조 윤 장 림 한 오 신 안 홍 류 고 문 량 백 허 남 로 라 주 차 방 탁 태 계",
);
const HANGUL_GIVEN = words(
  "철민 영남 광철 금희 영숙 순옥 금실 은실 향란 복녀 월녀 철남 성일 철혁 학수 은별 진향 은경 수련 정심 은주 소연 은정 금화 련화 설화 명호 영길 성룡 평일 만수 태식 원철 봉선 국철",
);
const LATIN_SURNAMES = words("Kim Ri Pak Choe Jong Kang Jo Yun Jang Rim Hwang Hong Ryu Ko Mun Paek Ho Nam Han An");
const LATIN_GIVEN = words("Jong-su Myong-chol Kum-hui Yong-ae Chun-hwa Hyon-suk Kwang-il Song-nam Un-hyang");
const HAN_SURNAMES = words("王 李 张 刘 陈 杨 赵 黄 周 吴 孙 朱 林 崔 朴 金 许 姜 洪 高 方 马");
const HAN_GIVEN = words("明哲 春花 英爱 宝贵 美玉 光日 顺姬 香兰 桂兰 国强 雪梅 凤仙 福顺 晓明");

const pairs = (surnames: readonly string[], given: readonly string[], join = ""): string[] =>
  surnames.flatMap((surname) => given.map((name) => surname + join + name));
const shareFound = (names: readonly string[], frame: string, language: string): number => {
  const found = names.filter((name) => {
    const text = frame.replace("…", name);
    return findInText({ text, language, context: CONTEXT }).some(({ check }) => check === "name-in-text");
  });
  return found.length / names.length;
};

describe("surnames and given names, each with each", () => {
  test.each(["…은 밤에 끌려갔다.", "옷은 …에게 주었다.", "마지막에 부른 이름은 …."])("Hangul: %s", (frame) => {
    expect(shareFound(pairs(HANGUL_SURNAMES, HANGUL_GIVEN), frame, "ko")).toBeGreaterThanOrEqual(0.98);
  });

  const latin = pairs(LATIN_SURNAMES, LATIN_GIVEN, " ");
  const given = LATIN_SURNAMES.flatMap((surname) => LATIN_GIVEN.map((name) => `${name} ${surname}`));
  test.each([
    ["as at home", latin],
    ["the surname last", given],
    ["the surname in capitals", latin.map((name) => name.replace(/^\S+/u, (surname) => surname.toUpperCase()))],
    ["in one word", latin.map((name) => name.replace("-", ""))],
  ])("Latin letters, %s", (_, names) => {
    expect(shareFound(names, "They met … in the yard.", "en")).toBeGreaterThanOrEqual(0.97);
  });

  test.each(["名单上有…。", "…说门一直锁着。", "她把衣服给了…。"])("Chinese: %s", (frame) => {
    expect(shareFound(pairs(HAN_SURNAMES, HAN_GIVEN), frame, "zh")).toBeGreaterThanOrEqual(0.97);
  });
});
