/** A story: front matter in YAML, then the text of each step in each language under headings. */
import { fromMarkdown } from "mdast-util-from-markdown";
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type ParsedNode,
  visit,
} from "yaml";
import type { FieldPath, Origin, Problem } from "./problem";
import { problemOfFile } from "./problem";
import type { TableRead } from "./read-tables";

type MarkdownNode = ReturnType<typeof fromMarkdown>["children"][number];
type Fault = { readonly check: string; readonly line: number; readonly message: string };

interface Section {
  readonly step: number;
  readonly language: string;
  readonly title: string;
  /** Line of the heading and of the first line of the text, in the file. */
  readonly line: number;
  textLine: number;
  from: number;
  to: number;
}
interface Body {
  readonly sections: readonly Section[];
  readonly steps: readonly number[];
  readonly faults: readonly Fault[];
}

const FRONT = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
const FORM = "A step is a line “# 1”, and below it “## en: Heading” for each language with the text under it.";

/** The words of a heading as they are written, without the marks before them. */
const headingText = (text: string, node: MarkdownNode): string =>
  text
    .slice(node.position?.start.offset, node.position?.end.offset)
    .replace(/^#+\s*/, "")
    .replace(/\s+#+\s*$/, "")
    .trim();

/** Walks the headings: # number, ## language: heading. The text of a section is what stands below until the next one. */
function readBody(text: string, firstLine: number): Body {
  const sections: Section[] = [];
  const steps: number[] = [];
  const faults: Fault[] = [];
  let open: Section | undefined;
  // Below a heading that was refused nothing more is said: it would be an echo.
  let lost = false;
  for (const node of fromMarkdown(text).children) {
    const line = firstLine + (node.position?.start.line ?? 1) - 1;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const fault = (check: string, message: string) => void faults.push({ check, line, message });
    if (node.type !== "heading" || node.depth > 2) {
      if (!open) {
        if (!lost) fault("text-outside-step", `This text belongs to no language of a step. ${FORM}`);
        lost = true;
        continue;
      }
      if (open.from === open.to) {
        open.from = start;
        open.textLine = line;
      }
      open.to = end;
      continue;
    }
    const words = headingText(text, node);
    open = undefined;
    lost = node.depth === 2;
    if (node.depth === 1) {
      if (words !== String(steps.length + 1))
        fault(
          "steps-out-of-order",
          `The heading “# ${words}” stands where “# ${steps.length + 1}” is due: steps are numbered from 1, one after the other.`,
        );
      steps.push(line);
      continue;
    }
    const [, language, title] = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*):\s*(\S.*)$/.exec(words) ?? [];
    if (steps.length === 0) fault("heading-outside-step", `“## ${words}” stands before the first step. ${FORM}`);
    else if (language === undefined || title === undefined)
      fault("wrong-heading", `“## ${words}” names no language and heading, such as “## en: Over the bridge”.`);
    else if (sections.some((one) => one.step === steps.length && one.language === language))
      fault("language-twice", `Step ${steps.length} has “${language}” twice. Keep one.`);
    else {
      open = { step: steps.length, language, title, line, textLine: line, from: end, to: end };
      sections.push(open);
      lost = false;
    }
  }
  for (const one of sections)
    if (one.from === one.to)
      faults.push({
        check: "step-without-text",
        line: one.line,
        message: `Step ${one.step} has a heading in “${one.language}”, but no text below it.`,
      });
  return { sections, steps, faults };
}

/** A step that says nothing in a language another step speaks falls back, and the reader is told: somebody has to want that. */
function checkSteps(count: number, { sections, steps }: Body, endLine: number): (Fault & { level?: "warning" })[] {
  const faults: (Fault & { level?: "warning" })[] = [];
  if (steps.length !== count)
    faults.push({
      check: "step-count",
      line: steps.at(count) ?? endLine,
      message: `The front matter has ${count} steps, the text ${steps.length}. Each step has an entry in “steps” and a part “# …” in the text, in the same order.`,
    });
  const languages = [...new Set(sections.map(({ language }) => language))];
  for (const [at, line] of steps.entries()) {
    const own = sections.filter(({ step }) => step === at + 1).map(({ language }) => language);
    if (own.length === 0)
      faults.push({ check: "step-without-text", line, message: `Step ${at + 1} has no text in any language. ${FORM}` });
    else
      for (const language of languages.filter((one) => !own.includes(one)))
        faults.push({
          level: "warning",
          check: "step-not-translated",
          line,
          message: `Step ${at + 1} has no text in “${language}”, which other steps have: its readers get another language here, and are told.`,
        });
  }
  return faults;
}

interface Front {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  readonly lineOf: (path: FieldPath) => number;
}

/** YAML without anchors, aliases and tags: a record holds what JSON can hold. */
function readFront(yaml: string): Front {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, version: "1.2" });
  // The front matter begins on line 2, below its first ---.
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  const faults = [...document.errors, ...document.warnings].map(
    ({ message, pos }): Fault => ({
      check: "yaml-syntax",
      line: lineAt(pos[0]),
      message: `The front matter is no YAML we can read: ${message.replace(/\.?\s*$/, "")}.`,
    }),
  );
  visit(document, {
    Node: (_, node) => {
      const name = isAlias(node) ? node.source : "anchor" in node ? node.anchor : undefined;
      if (name !== undefined && faults.length === 0)
        faults.push({
          check: "yaml-alias",
          line: lineAt(node.range?.[0] ?? 0),
          message: `“${String(name)}” is an anchor or an alias of YAML. Write the value out where it is needed.`,
        });
    },
  });
  let value: unknown;
  try {
    if (faults.length === 0) value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    faults.push({ check: "yaml-syntax", line: 2, message: `The front matter cannot be read: ${String(error)}.` });
  }
  return { value, faults, lineOf: (path) => lineAt(offsetOf(document.contents, path)) };
}

/** Where a field, or the nearest thing around it, begins. */
function offsetOf(root: ParsedNode | null, path: FieldPath): number {
  let node: Node | null = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(key)] as Node | undefined) ?? null;
      if (!node) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Front matter and texts as one record; only what the schema knows of a step is added. */
function join(front: unknown, { sections }: Body, text: string): unknown {
  if (!isObject(front) || !Array.isArray(front["steps"])) return front;
  const entries = (step: number, say: (one: Section) => string): Record<string, string> =>
    Object.fromEntries(sections.filter((one) => one.step === step).map((one) => [one.language, say(one)]));
  const steps = front["steps"].map((step: unknown, at): unknown =>
    isObject(step)
      ? {
          ...step,
          title: entries(at + 1, ({ title }) => title),
          text: entries(at + 1, ({ from, to }) => text.slice(from, to)),
        }
      : step,
  );
  return { ...front, steps };
}

/** A story file as one raw record, with everything its form gets wrong. A file with an error of form has no record. */
export function readStory(file: string, source: string): TableRead {
  const text = source.replaceAll("\r\n", "\n");
  const fail = (fault: Fault): TableRead => ({ records: [], problems: [problemOfFile(file, fault)] });
  if (text.trim() === "") return fail({ check: "empty-file", line: 1, message: "The file is empty." });
  const match = FRONT.exec(text);
  if (!match)
    return fail({
      check: "front-matter-missing",
      line: 1,
      message: "A story begins with its front matter: a line ---, the fields in YAML, and a line --- that ends it.",
    });
  const front = readFront(match[1] ?? "");
  const body = text.slice(match[0].length);
  const firstLine = text.slice(0, match[0].length).split("\n").length;
  const read = readBody(body, firstLine);
  const count = isObject(front.value) && Array.isArray(front.value["steps"]) ? front.value["steps"].length : null;
  const counted = count === null ? [] : checkSteps(count, read, text.trimEnd().split("\n").length);
  const faults = [...front.faults, ...read.faults, ...counted];
  const id = isObject(front.value) && typeof front.value["id"] === "string" ? front.value["id"] : undefined;
  const problems = faults.map(
    (fault): Problem => ({ ...problemOfFile(file, fault), ...(id !== undefined && { record: id }) }),
  );
  const origin: Origin = { file, lineOf: (path) => lineOfField(path, read, front) };
  if (problems.some(({ level }) => level === "error")) return { records: [], problems };
  return { records: [{ value: join(front.value, read, body), origin }], problems };
}

function lineOfField(path: FieldPath, { sections, steps }: Body, front: Front): number {
  const [first, step, field, language] = path;
  if (first !== "steps" || (field !== "title" && field !== "text")) return front.lineOf(path);
  const section = sections.find((one) => one.step === Number(step) + 1 && (language ?? one.language) === one.language);
  return (field === "title" ? section?.line : section?.textLine) ?? steps[Number(step)] ?? 1;
}

/** The front matter with one field taken out or set, every other line as it was; null where it cannot be done. */
export function setStoryField(source: string, path: FieldPath, value: string | undefined): string | null {
  const match = FRONT.exec(source);
  if (!match) return null;
  const document = parseDocument(match[1] ?? "", { version: "1.2" });
  if (document.errors.length > 0) return null;
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, value);
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return `---\n${yaml}\n---\n${source.slice(match[0].length)}`;
}
