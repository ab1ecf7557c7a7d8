import { describe, expect, test } from "vitest";
import { parseStories } from "../../src/core/story";
import { publish } from "../../src/publish/publish";
import { plainStoryText, readStoryText } from "../../src/publish/story-markdown";
import { overlay, readGood, toDataFile, toText } from "./fixtures";

const good = await readGood();
const PATH = "stories/the-way-to-greyfell.md";
const source = toText(good.find(({ path }) => path === PATH)?.bytes ?? new Uint8Array());
const file = (files: readonly { path: string; bytes: Uint8Array }[], path: string): unknown =>
  JSON.parse(toText(files.find((one) => one.path === path)?.bytes ?? new Uint8Array()));

describe("a story", () => {
  test("is published as a tree of words, lists and links, with what its steps show", () => {
    const { files, problems } = publish(good);
    expect(problems).toEqual([]);
    const [story] = parseStories(file(files, "stories.json"));
    expect(story).toMatchObject({ id: "the-way-to-greyfell", composite: true, drafts: ["fr"] });
    expect(story?.steps.map(({ show, plan, parts, distress }) => ({ show, plan, parts, distress }))).toEqual([
      { show: "route=usual-way", plan: undefined, parts: undefined, distress: undefined },
      { show: "site=millbrook-holding-house", plan: "millbrook-holding-house", parts: ["yard"], distress: ["beating"] },
      { show: "type=prison&from=2000", plan: undefined, parts: undefined, distress: undefined },
    ]);
    expect(story?.steps[0]?.text["en"]).toEqual([
      {
        kind: "paragraph",
        inner: [
          { kind: "text", text: "People are taken over " },
          { kind: "atlas", to: "route=usual-way", inner: [{ kind: "text", text: "the eastern gate" }] },
          { kind: "text", text: ", " },
          { kind: "emphasis", inner: [{ kind: "text", text: "never" }] },
          { kind: "text", text: " by night. Two things are told:" },
        ],
      },
      {
        kind: "list",
        ordered: false,
        items: [
          [{ kind: "text", text: "They walk." }],
          [
            { kind: "text", text: "They wait for " },
            { kind: "strong", inner: [{ kind: "text", text: "the others" }] },
            { kind: "text", text: "." },
          ],
        ],
      },
    ]);
  });

  test("stands in the manifest with its title, its length and what it shows", () => {
    expect(file(publish(good).files, "atlas.json")).toMatchObject({
      stories: [{ id: "the-way-to-greyfell", steps: 3, shows: ["millbrook-holding-house", "usual-way"] }],
    });
  });

  test("may leave a step untranslated where its record says why", () => {
    const text = source
      .replace("## fr: La maison\n\nLa maison a une cour.\n", "")
      .replace(
        "drafts: [fr]",
        "drafts: [fr]\nacknowledged: [{ check: step-not-translated, reason: Being translated. }]",
      );
    const { problems, acknowledged } = publish(overlay(good, [toDataFile(PATH, text)]));
    expect(problems).toEqual([]);
    expect(acknowledged.map(({ check }) => check)).toContain("step-not-translated");
  });

  test("is a text, and nothing else in its folder is", () => {
    const { problems } = publish(overlay(good, [toDataFile("stories/x.json", "{}"), toDataFile("sites/x.md", "# 1")]));
    expect(problems.map(({ file: path, check }) => [path, check])).toEqual([
      ["sites/x.md", "unknown-file"],
      ["stories/x.json", "unknown-file"],
    ]);
  });

  test("that was withdrawn is gone from texts and manifest, and its id answers", () => {
    const withdrawn = [toDataFile("withdrawn/the-way-to-greyfell.json", '{ "id": "the-way-to-greyfell" }')];
    const { files, problems } = publish(overlay(good, withdrawn, [PATH]));
    expect(problems).toEqual([]);
    expect(file(files, "stories.json")).toEqual([]);
    expect(file(files, "atlas.json")).toMatchObject({ stories: [] });
    expect(file(files, "withdrawn.json")).toContain("the-way-to-greyfell");
  });
});

describe("Markdown", () => {
  test.each([
    ["code", "`x`"],
    ["a quotation", "> x"],
    ["a line across", "x\n\n---"],
    ["a forced break", "x\\\ny"],
    ["a link by reference", "[x][a]\n\n[a]: https://example.org"],
    ["a list in a list", "- a\n  - b"],
    ["a link without words", "[](#site=x)"],
    ["a mail address", "<who@example.org>"],
  ])("refuses %s", (_, markdown) => expect(readStoryText(markdown).faults.length).toBeGreaterThan(0));

  test("joins lines with a space, and Chinese lines without one", () => {
    expect(plainStoryText("one\ntwo")).toBe("one two");
    expect(plainStoryText("온성에서\n청진으로")).toBe("온성에서 청진으로");
    expect(plainStoryText("图们\n拘留所")).toBe("图们拘留所");
  });
});
