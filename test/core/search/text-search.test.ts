import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markPieces } from "../../../src/core/search/mark-pieces";
import {
  buildTextIndex,
  buildTextIndexes,
  excerptOf,
  foldInPlace,
  rangesIn,
  searchTexts,
  soughtAlike,
  soughtWords,
} from "../../../src/core/search/text-search";

const TEXTS = [
  "A person says that maize was counted by the grain, and that the grain was spoiled.",
  "사람들은 로동단련대에서 하루 종일 일했다고 한다.",
  "사람들이 노동단련대로 보내졌다.",
  "Held at Ŏnsan for 130 days; the days were counted.",
];
const index = buildTextIndex({
  format: 1,
  language: "en",
  account: [4, 7, 9, 12],
  closed: [0, 0, 1, 0],
  text: TEXTS,
});
const accounts = (query: string): readonly number[] => {
  const words = soughtWords(query);
  return words ? searchTexts(index, words).map(({ account }) => account) : [];
};

describe("words in texts", () => {
  test.each([
    ["grain", [4]],
    ["GRAIN maize", [4]],
    ["gra", [4]],
    ["rain", []],
    ["grain days", []],
    ["counted", [4, 12]],
    ["onsan", [12]],
    ["Ŏnsan", [12]],
    ["130", [12]],
    ["30", []],
    ["노동단련대", [9, 7]],
    ["로동단련대", [7, 9]],
    ["단련대", [7, 9]],
    ["보내졌ㄷ", [9]],
  ] as const)("%s", (query, expected) => expect([...accounts(query)].sort()).toEqual([...expected].sort()));

  test("too little to tell anything is not looked for", () => {
    for (const query of ["", "a", "ab", "ㅇㅅ", "사", "3", "…"]) expect(soughtWords(query)).toBeNull();
  });

  test("counts how often the words stand there", () => {
    expect(searchTexts(index, soughtWords("grain spoiled") ?? [])).toEqual([{ account: 4, row: 0, count: 3 }]);
  });

  test("a search in many texts finds what a look into each text finds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[abc éŎ가나]{0,12}$/), { minLength: 1 }),
        fc.stringMatching(/^[abc]{3}$/),
        (texts, word) => {
          const many = buildTextIndex({
            format: 1,
            language: "en",
            account: texts.map((_, at) => at),
            closed: texts.map(() => 0),
            text: texts,
          });
          const words = soughtWords(word) ?? [];
          const one = texts.flatMap((text, at) => (rangesIn(text, words).length > 0 ? [at] : []));
          expect(searchTexts(many, words).map(({ account }) => account)).toEqual(one);
        },
      ),
    );
  });
});

describe("other words for the same", () => {
  const GROUPS = [
    { words: ["forced labour", "Forced work"], held: ["로동단련대", "단련대"] },
    { words: ["meal"], held: ["grain"] },
  ];
  const alike = (query: string) =>
    (soughtAlike(query, GROUPS) ? searchTexts(index, soughtAlike(query, GROUPS) ?? []) : []).map(
      ({ account }) => account,
    );

  test("stand for a phrase of several words, in any script", () => {
    expect(alike("forced labour")).toEqual([7, 9]);
    expect(alike("Meal")).toEqual([4]);
  });

  test("are looked for beside the rest of what was typed", () => {
    expect(alike("spoiled meal")).toEqual([4]);
    expect(alike("meal days")).toEqual([]);
  });

  test("are counted once where one holds another", () => {
    expect(searchTexts(index, soughtAlike("forced labour", GROUPS) ?? []).map(({ count }) => count)).toEqual([1, 1]);
  });

  test("are none for a part of a word", () => {
    expect(soughtAlike("mealtime", GROUPS)).toBeNull();
    expect(soughtAlike("labour", GROUPS)).toBeNull();
  });

  test("are none for what names hold: that is looked for as it is", () => {
    expect(soughtAlike("grain", GROUPS)).toBeNull();
  });
});

describe("marks", () => {
  test("folding keeps every letter at its place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = text.normalize("NFC").replace(/[^\p{L}\p{N} ]/gu, "");
        fc.pre(plain.toLowerCase().length === plain.length);
        expect(foldInPlace(plain)).toHaveLength(plain.length);
      }),
    );
    expect(foldInPlace("İstanbul Çā 온성")).toBe("istanbul ca 온성");
  });

  test("stand on the words, and the pieces are the text", () => {
    const text = TEXTS[3] ?? "";
    const pieces = markPieces(text, rangesIn(text, soughtWords("days onsan") ?? []));
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(["Ŏnsan", "days", "days"]);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  });

  test("an excerpt begins and ends between words and says where it was cut", () => {
    const text = `${"before ".repeat(20)}grain ${"after ".repeat(40)}`.trim();
    const excerpt = excerptOf(text, rangesIn(text, soughtWords("grain") ?? []));
    const shown = excerpt.map((piece) => piece.text).join("");
    expect(shown.startsWith("… before ")).toBe(true);
    expect(shown.endsWith("after …")).toBe(true);
    expect(excerpt.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(["grain"]);
  });
});

describe("texts in steps", () => {
  const count = 900;
  const source = {
    format: 1,
    language: "en",
    account: Array.from({ length: count }, (_, at) => at * 2),
    closed: Array.from({ length: count }, (_, at): 0 | 1 => (at % 3 === 0 ? 1 : 0)),
    text: Array.from({ length: count }, (_, at) => `${"Water stood in the yard. ".repeat(20)}Row ${at}`),
  };
  const steps = buildTextIndexes(source);
  let step = steps.next();
  for (; step.done !== true; step = steps.next());
  const indexes = step.value;

  test("hold every text once, each of a bounded length", () => {
    expect(indexes.length).toBeGreaterThan(3);
    expect(indexes.flatMap(({ source: { text } }) => text)).toEqual(source.text);
    expect(indexes.flatMap(({ source: { account } }) => account)).toEqual(source.account);
    expect(indexes.flatMap(({ source: { closed } }) => closed)).toEqual(source.closed);
    for (const { folded } of indexes) expect(folded.length).toBeLessThan(110_000);
  });

  test("find what the whole finds", () => {
    for (const query of ["yard", "row 77", "899"]) {
      const words = soughtWords(query) ?? [];
      const found = indexes.flatMap((one) =>
        searchTexts(one, words).map(({ account, count: often }) => [account, often]),
      );
      const whole = searchTexts(buildTextIndex(source), words).map(({ account, count: often }) => [account, often]);
      expect(found).toEqual(whole);
      expect(whole.length).toBeGreaterThan(0);
    }
  });
});
