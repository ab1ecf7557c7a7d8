import { describe, expect, test } from "vitest";
import { DataError } from "../../src/core/dataset";
import { storiesWithout } from "../../src/core/honour-withdrawn";
import { atlasLinks, parseStories, selectionOf, viewOfStep, wordsOf, type StoryDetail } from "../../src/core/story";

const story: StoryDetail = {
  id: "tale",
  title: { en: "A tale" },
  lead: { en: "About a way." },
  composite: true,
  drafts: [],
  steps: [
    {
      show: "route=way",
      sources: ["report"],
      title: { en: "First" },
      text: {
        en: [
          {
            kind: "paragraph",
            inner: [
              { kind: "text", text: "From " },
              {
                kind: "strong",
                inner: [{ kind: "atlas", to: "site=gate", inner: [{ kind: "text", text: "the gate" }] }],
              },
            ],
          },
          { kind: "list", ordered: false, items: [[{ kind: "text", text: "On foot" }]] },
        ],
      },
    },
    { sources: [], title: { en: "Second" }, text: { en: [{ kind: "paragraph", inner: [] }] } },
  ],
};

/** The story with one value of its JSON changed. */
const changed = (change: (copy: ReturnType<typeof JSON.parse>) => void): unknown => {
  const copy: unknown = JSON.parse(JSON.stringify([story]));
  change(copy);
  return copy;
};

describe("stories.json", () => {
  test("is read as it was written", () => expect(parseStories([story])).toEqual([story]));

  test.each<[string, unknown, string]>([
    ["no list", {}, ""],
    ["a story without steps", changed((copy) => (copy[0].steps = [])), "0.steps"],
    ["a step without a title", changed((copy) => delete copy[0].steps[0].title), "0.steps.0.title"],
    [
      "a link that runs",
      changed((copy) => (copy[0].steps[1].text.en[0].inner = [{ kind: "web", to: "javascript:x", inner: [] }])),
      "0.steps.1.text",
    ],
    [
      "a part nobody knows",
      changed((copy) => (copy[0].steps[1].text.en[0] = { kind: "html", inner: [] })),
      "0.steps.1.text",
    ],
    [
      "a kind of distress nobody knows",
      changed((copy) => (copy[0].steps[1].distress = ["noise"])),
      "0.steps.1.distress",
    ],
  ])("is refused for %s, with the place", (_, value, where) => {
    try {
      parseStories(value);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DataError);
      expect((error as DataError).fault).toEqual({ kind: "malformed", file: "stories.json", where });
    }
  });

  test("names what a step shows and links to, and its words", () => {
    const [block] = story.steps[0]?.text["en"] ?? [];
    const inner = block?.kind === "paragraph" ? block.inner : [];
    expect(atlasLinks(inner)).toEqual(["site=gate"]);
    expect(wordsOf(inner)).toBe("From the gate");
    expect(selectionOf("site=gate&from=2000")).toEqual({ kind: "site", id: "gate" });
    expect(selectionOf("type=prison")).toBeNull();
    expect(viewOfStep({ show: "type=prison&from=2000" }).facets).toMatchObject({ types: ["prison"], from: 2000 });
    expect(viewOfStep({}).selection).toEqual({ kind: "none" });
  });

  test("of a kept version loses the steps that speak of what was withdrawn, and a story that has none left", () => {
    expect(storiesWithout([story], { ids: ["gate"], names: [] })[0]?.steps.map(({ title }) => title["en"])).toEqual([
      "Second",
    ]);
    expect(storiesWithout([story], { ids: ["way"], names: [] })[0]?.steps).toHaveLength(1);
    expect(storiesWithout([story], { ids: ["other"], names: [] })).toEqual([story]);
    expect(storiesWithout([story], { ids: ["tale"], names: [] })).toEqual([]);
    const one = { ...story, steps: story.steps.slice(0, 1) };
    expect(storiesWithout([one], { ids: ["gate"], names: [] })).toEqual([]);
  });
});
