import { expect, test } from "vitest";
import { parseStories } from "../../src/core/story";
import { publish } from "../../src/publish/publish";
import { overlay, readGood, toDataFile, toText } from "./fixtures";

const good = await readGood();
const PATH = "stories/the-way-to-greyfell.md";
const source = toText(good.find(({ path }) => path === PATH)?.bytes ?? new Uint8Array());
const step3 = (lines: string, text = "The prison.") =>
  source
    .replace("  - show: type=prison&from=2000\n", `  - ${lines}\n`)
    .replace("[Every prison](#type=prison) is on the map.", text);
const publishWith = (story: string) => publish(overlay(good, [toDataFile(PATH, story)]));
const messages = (story: string) => publishWith(story).problems.map(({ check, message }) => `${check}: ${message}`);

test.each([
  ["shows", "show: site=greyfell-prison", undefined],
  ["compares", "show: compare=greyfell-prison,millbrook-holding-house", undefined],
  ["draws", "plan: millbrook-holding-house", undefined],
  ["links to", "show: type=prison", "[Here](#site=greyfell-prison) it is."],
])("a step that %s a place with kinds must decide", (_, lines, text) =>
  expect(messages(step3(lines, text))).toEqual([
    expect.stringMatching(/^step-distress-undecided: Step 3 names places/),
  ]),
);

test("what it decides is taken as it is: kinds, or none after reading", () => {
  expect(messages(step3("show: site=greyfell-prison\n    distress: [hunger]"))).toEqual([]);
  const { problems, files } = publishWith(step3("show: site=greyfell-prison\n    distress: []"));
  expect(problems).toEqual([]);
  const stories: unknown = JSON.parse(
    toText(files.find(({ path }) => path === "stories.json")?.bytes ?? new Uint8Array()),
  );
  expect(parseStories(stories)[0]?.steps[2]).not.toHaveProperty("distress");
});

test("filters and pages name no place", () => expect(messages(step3("show: type=prison"))).toEqual([]));

test("the sentence that is like a marked statement is named, in whatever language it stands", () => {
  const site = good.find(({ path }) => path === "sites/greyfell-prison.json");
  const record: { conditions: { statement: object }[] } = JSON.parse(toText(site?.bytes ?? new Uint8Array()));
  const statement = {
    en: "Whoever fell asleep was beaten by the guards.",
    fr: "Les gardiens frappaient ceux qui dormaient.",
  };
  const changed = {
    ...record,
    conditions: record.conditions.map((one, at) => (at === 2 ? { ...one, statement, distress: ["beating"] } : one)),
  };
  const story = step3(
    "show: site=greyfell-prison",
    "The light was on. By the guards were beaten those who fell asleep.",
  );
  const { problems } = publish(
    overlay(good, [toDataFile("sites/greyfell-prison.json", JSON.stringify(changed)), toDataFile(PATH, story)]),
  );
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining(
      "Look first at “By the guards were beaten those who fell asleep.”: a statement like it is marked beating.",
    ),
  ]);
  expect(messages(step3("show: site=greyfell-prison"))[0]).not.toContain("Look first");
});
