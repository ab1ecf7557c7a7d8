import { describe, expect, test } from "vitest";
import { publish } from "../../../src/publish/publish";
import { findInText, type TextContext } from "../../../src/publish/privacy/text/find-in-text";
import { nameCandidates, nameKey } from "../../../src/publish/privacy/text/listed";
import { overlay, readGood, toDataFile, toText } from "../fixtures";

const ACCOUNT: TextContext = { kind: "testimonies", field: ["text", "en"], isOwn: true };
const read = (text: string, context: TextContext = ACCOUNT, language = "en") => findInText({ text, language, context });

describe("a finding", () => {
  test("has the very words, and all of a text are found", () => {
    const text = "Kim Jong-su, 34, wrote to a@example.org and to Ri Yong-ae.";
    const found = read(text);
    expect(found.map((one) => one.text)).toEqual(["Kim Jong-su", "34", "a@example.org", "Ri Yong-ae"]);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  test("has the words of the author also where digits are full-width or Hangul is split", () => {
    const wide = "연락처는 ０１０－１２３４－５６７８이다.";
    expect(read(wide).map((one) => one.text)).toEqual(["０１０－１２３４－５６７８"]);
    const split = "박영희는 왔다.".normalize("NFD");
    expect(read(split).map((one) => one.text.normalize("NFC"))).toEqual(["박영희"]);
    const hidden = "Call 010-12\u200B34-5678 now.";
    expect(read(hidden).map((one) => one.check)).toEqual(["phone-in-text"]);
  });

  test.each([
    ["Write to minji&#64;example.org.", "minji&#64;example.org"],
    ["Write to minji&commat;example&#x2e;org.", "minji&commat;example&#x2e;org"],
    ["Call&nbsp;010&#45;1234&#45;5678&nbsp;now.", "010&#45;1234&#45;5678"],
    ["R&amp;D had no such number: 010-1234-5678 &amp;c.", "010-1234-5678"],
    ["Kim&nbsp;Jong&#8209;su came.", "Kim&nbsp;Jong&#8209;su"],
  ])("has the words as they were pasted from a page: %s", (text, words) => {
    expect(read(text).map((one) => one.text)).toEqual([words]);
    for (const { start, end } of read(text)) expect(text.slice(start, end)).toBe(words);
  });

  test("weighs more in an account, and more where a witness tells of their own", () => {
    const text = "Her husband was sentenced to three years.";
    const levels = (context: TextContext) => new Set(read(text, context).map(({ level }) => level));
    expect(levels(ACCOUNT)).toEqual(new Set(["error"]));
    expect(levels({ ...ACCOUNT, isOwn: false })).toEqual(new Set(["warning"]));
    expect(levels({ kind: "sites", field: ["summary", "en"] })).toEqual(new Set(["warning"]));
    expect(levels({ kind: "standards", field: ["statement", "en"] })).toEqual(new Set());
  });
});

describe("a first look that spares a text the patterns", () => {
  test.each([
    ["Records tell of the second deportations of that winter.", "returns-in-text"],
    ["It was the witness's third involuntary forced return.", "returns-in-text"],
    ["AN EX-SOLDIER DESCRIBES THE JOURNEY.", "job-in-text"],
    ["The speaker was sentenced to eight and a half years.", "sentence-in-text"],
    ["The witness was the only other survivor.", "singled-out-in-text"],
    ["The witness is a tractor driver.", "job-in-text"],
    ["두 번째 북송 뒤의 일이다.", "returns-in-text"],
    ["증언자는 교화형 3년을 받았다.", "sentence-in-text"],
    ["읍 동흥동에서 살던 때의 일이다.", "village-in-text"],
    ["증언자는 원래 용접공이었다.", "job-in-text"],
    ["왼쪽 팔을 잃은 사람이다.", "singled-out-in-text"],
    ["나의 형이 함께 있었다.", "kinship-in-text"],
    ["왕샤오밍과 함께 있었다.", "name-in-text"],
  ])("lets %s through", (text, check) => {
    expect(read(text).map((one) => one.check)).toContain(check);
  });
});

describe("what the dataset names itself", () => {
  const isKnown = (text: string, start: number, end: number): boolean => {
    const at = text.indexOf("Kim Chol Su Prison");
    return at >= 0 && at <= start && at + "Kim Chol Su Prison".length >= end;
  };
  test("is no name there, and hides no other name", () => {
    expect(read("Kim Chol Su Prison is large.", { ...ACCOUNT, isKnown })).toEqual([]);
    const found = read("Kim Chol-su was in Kim Chol Su Prison.", { ...ACCOUNT, isKnown });
    expect(found.map((one) => one.text)).toEqual(["Kim Chol-su"]);
  });
});

describe("words a record allows", () => {
  const summary = "Pak Yong-ho founded the house; Ri Yong-ae did not.";
  const withSite = async (allowed: unknown) => {
    const good = await readGood();
    const path = "sites/millbrook-holding-house.json";
    const record = JSON.parse(toText(good.find((file) => file.path === path)?.bytes ?? new Uint8Array())) as object;
    const site = { ...record, summary: { en: summary, fr: "Une maison." }, allowed };
    return publish(overlay(good, [toDataFile(path, JSON.stringify(site))]));
  };

  test("hide exactly these words, and stand in the findings with their reason", async () => {
    const { problems, textFindings } = await withSite([{ text: "Pak Yong-ho", reason: "A public person." }]);
    expect(problems.map(({ check, message }) => [check, message.includes("Ri Yong-ae")])).toEqual([
      ["name-in-text", true],
    ]);
    expect(textFindings.map(({ text, answer }) => [text, answer])).toEqual([
      ["Pak Yong-ho", { by: "allowed", reason: "A public person." }],
      ["Ri Yong-ae", null],
    ]);
  });

  test("a part of a name allows no name", async () => {
    const { problems } = await withSite([{ text: "Pak", reason: "A surname." }]);
    expect(problems.map(({ check }) => check).sort()).toEqual(["allowed-nothing", "name-in-text", "name-in-text"]);
  });

  test("never leave", async () => {
    const { files } = await withSite([
      { text: "Pak Yong-ho", reason: "A reason of its own." },
      { text: "Ri Yong-ae", reason: "A reason of its own." },
    ]);
    expect(files.length).toBeGreaterThan(0);
    expect(files.some(({ bytes }) => toText(bytes).includes("A reason of its own."))).toBe(false);
  });
});

describe("the local list", () => {
  const listed = (name: string) => (key: string) => key === nameKey(name);

  test.each([
    ["Jong-su Kim", "They met Kim Jong Su there.", "Kim Jong Su"],
    ["KIM Jongsu", "They met Jong-su Kim there.", "Jong-su Kim"],
    ["Zoë Martin", "They met Zoe Martin there.", "Zoe Martin"],
    ["박달님", "거기서 박달님에게 주었다.", "박달님"],
    ["박달님", "거기서 박 달님에게 주었다.", "박 달님"],
    ["李石头", "他们见过李石头两面。", "李石头"],
  ])("finds %s in: %s", (name, text, words) => {
    const found = read(text, { ...ACCOUNT, isListedName: listed(name) });
    expect(found.filter(({ check }) => check === "listed-name-in-text").map((one) => one.text)).toEqual([words]);
  });

  test("cannot be allowed", async () => {
    const good = await readGood();
    const path = "testimonies/b-09.json";
    const record = JSON.parse(toText(good.find((file) => file.path === path)?.bytes ?? new Uint8Array())) as object;
    const text = { en: "Letters for Millbrook Tanner were not allowed." };
    const allowed = [{ text: "Millbrook Tanner", reason: "A place." }];
    const { problems } = publish(overlay(good, [toDataFile(path, JSON.stringify({ ...record, text, allowed }))]), {
      isListedName: listed("Tanner Millbrook"),
    });
    expect(problems.map(({ check }) => check)).toContain("listed-name-in-text");
  });

  test("is asked about words that could be a name, not about every letter", () => {
    const text = "The guards of the house counted people twice at night and wrote to Kim Jong-su.";
    expect(nameCandidates(text).length).toBeLessThan(20);
  });
});
