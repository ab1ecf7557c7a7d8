import { describe, expect, test } from "vitest";
import { countPhrases, hasPhrases, namesId, phrasesOf } from "../../../src/publish/withdraw/find-text";

const ENGLISH = "The clerk counted the blankets twice every evening and wrote the number on the door.";
const KOREAN = "저녁마다 담요를 두 번씩 세어 그 수를 문에 적어 두었다고 한다.";
const CHINESE = "每天晚上管理员都要把毯子数两遍然后把数目写在门上给大家看";
const phrases = phrasesOf([ENGLISH, KOREAN, CHINESE]);

describe("a text is found again", () => {
  test.each([
    ["as it stands", ENGLISH],
    ["in capitals and broken over lines", "THE CLERK COUNTED\nTHE BLANKETS  TWICE EVERY EVENING"],
    ["in part", "… blankets twice every evening and wrote the number …"],
    ["in HTML, with a tag inside", "<p>The clerk counted the <b>blankets</b> twice every&nbsp;evening</p>"],
    ["in JSON, with a line break inside", JSON.stringify("The clerk counted the blankets\ntwice every evening")],
    ["in an address", encodeURIComponent("저녁마다 담요를 두 번씩 세어 그 수를 문에 적어 두었다")],
    [
      "in escaped JSON",
      '"\\uc800\\ub141\\ub9c8\\ub2e4 \\ub2f4\\uc694\\ub97c \\ub450 \\ubc88\\uc529 \\uc138\\uc5b4 \\uadf8 \\uc218\\ub97c \\ubb38\\uc5d0 \\uc801\\uc5b4 \\ub450\\uc5c8"',
    ],
    ["in Korean spaced otherwise", "저녁마다 담요를 두번씩 세어 그수를 문에 적어 두었다"],
    ["in Chinese", "报告说：管理员都要把毯子数两遍然后把数目写在门上。"],
    ["as numbered entities", [...KOREAN].map((sign) => `&#${sign.codePointAt(0)};`).join("")],
  ])("%s", (_, content) => expect(countPhrases(content, phrases)).toBeGreaterThan(0));
});

describe("what is not the text is not found", () => {
  test.each([
    ["seven of its words", "the clerk counted the blankets twice every"],
    [
      "other words of the same kind",
      "The clerk counted the bowls twice every morning and wrote a list for the kitchen.",
    ],
    ["a few signs of it", "담요를 두 번씩"],
    ["nothing", ""],
  ])("%s", (_, content) => expect(countPhrases(content, phrases)).toBe(0));
});

test("a short text is looked for whole, a name or a word not at all", () => {
  const short = phrasesOf(["Letters were not allowed."]);
  expect(countPhrases('{"en":"Letters were not allowed."}', short)).toBe(1);
  expect(countPhrases("Letters were allowed.", short)).toBe(0);
  expect(hasPhrases(phrasesOf(["Greyfell Prison", "감옥"]))).toBe(false);
});

test("an id is found as a word of its own", () => {
  expect(namesId('{"id":"t-1"}', "t-1")).toBe(true);
  expect(namesId('{"id":"t-12"}', "t-1")).toBe(false);
  expect(namesId('{"id":"not-t-1"}', "t-1")).toBe(false);
});
