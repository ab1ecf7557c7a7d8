import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  type Node,
  type ParseError,
  printParseErrorCode,
} from "jsonc-parser";
import type { FieldPath } from "./problem";
import { type LineOf, lineFinder } from "./text-lines";

/** No record nests deeper than ten levels; parsers give up on thousands. */
const MAX_DEPTH = 40;

export interface JsonFault {
  readonly check: string;
  readonly line: number;
  readonly message: string;
  readonly field?: FieldPath;
}
export interface JsonRead {
  /** Undefined where faults stand: a file with a fault has no value. */
  readonly value?: unknown;
  readonly faults: readonly JsonFault[];
}

const DANGEROUS_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** Deepest nesting, counted before the recursive parser sees the text, and how many fields are written. */
function depthOf(text: string): { depth: number; offset: number; fields: number } {
  let depth = 0;
  let fields = 0;
  let deepest = { depth: 0, offset: 0 };
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x3a) fields += 1;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest.depth) deepest = { depth, offset: at };
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return { ...deepest, fields };
}

/** Fields of a value at any depth; NaN where one of them would have to be looked at in the text. */
function countFields(value: unknown): number {
  if (typeof value === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? 0 : NaN;
  if (typeof value !== "object" || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + countFields(entry), 0);
  let fields = 0;
  for (const key of Object.keys(value))
    fields += DANGEROUS_KEYS.has(key) ? NaN : 1 + countFields((value as Record<string, unknown>)[key]);
  return fields;
}

/**
 * The value where nothing can be wrong with the text: it parses, no key stands twice (as many fields as are written) and
 * none is refused. Undefined where the parser that knows places has to say what is wrong. Tables of a hundred thousand
 * records are read five times as fast.
 */
function readFaultless(text: string, fields: number): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return countFields(value) === fields ? { value } : undefined;
  } catch {
    return undefined;
  }
}

const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: "is not JSON",
  InvalidNumberFormat: "is not a number JSON knows: write 1 or 0.5, with a point and without leading zeros",
  PropertyNameExpected: "stands where a field name in quotation marks is needed",
  ValueExpected: "stands where a value is needed",
  ColonExpected: "stands where a colon is needed after the field name",
  CommaExpected: "stands where a comma is needed: is one missing before it",
  CloseBraceExpected: "stands where the closing } is needed",
  CloseBracketExpected: "stands where the closing ] is needed",
  EndOfFileExpected: "stands after the end of the record: a file holds one record",
  InvalidCommentToken: "is a comment: JSON has none. Put the remark into the commit message",
  UnexpectedEndOfComment: "is a comment that does not end",
  UnexpectedEndOfString: "is a text without its closing quotation mark",
  UnexpectedEndOfNumber: "is a number that does not end",
  InvalidUnicode: "is no Unicode escape such as \\uac00",
  InvalidEscapeCharacter: "is no escape JSON knows: write \\\\ for a backslash",
  InvalidCharacter: "is a character JSON does not allow in a text: write \\n for a new line, \\t for a tab",
};

function wordSyntax(text: string, error: ParseError): string {
  const found = text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 30))).trim();
  const before = text.slice(0, error.offset).trimEnd();
  const noNumber = /^(?:NaN|-?Infinity)/.exec(text.slice(error.offset));
  if (noNumber) return `“${noNumber[0]}” is no number JSON knows. Leave the field out where the value is not known.`;
  if (found === "" && error.offset >= text.trimEnd().length)
    return "The file ends too early: a closing } or ] is missing.";
  if (before.endsWith(",") && /^[}\]]/.test(found)) return `There is a comma before “${found.charAt(0)}”: remove it.`;
  return `“${found.replaceAll('"', "")}” ${SYNTAX[printParseErrorCode(error.error)] ?? "is not JSON"}.`;
}

function pathOf(node: Node | undefined): FieldPath {
  const path: (string | number)[] = [];
  for (let at = node; at?.parent; at = at.parent) {
    if (at.parent.type === "array") path.unshift(at.parent.children?.indexOf(at) ?? 0);
    else if (at.type === "property") path.unshift(String(at.children?.[0]?.value));
  }
  return path;
}

function checkKeys(lineOf: LineOf, node: Node, faults: JsonFault[]): void {
  const seen = new Map<string, number>();
  for (const property of node.children ?? []) {
    const key = property.children?.[0];
    if (!key) continue;
    const name = String(key.value);
    const first = seen.get(name);
    if (DANGEROUS_KEYS.has(name))
      faults.push({
        check: "forbidden-key",
        line: lineOf(key.offset),
        field: pathOf(property),
        message: `“${name}” is no field name: programs that read it may break. Remove it.`,
      });
    if (first === undefined) seen.set(name, key.offset);
    else
      faults.push({
        check: "duplicate-key",
        line: lineOf(key.offset),
        field: pathOf(property),
        message: `“${name}” stands twice, here and on line ${lineOf(first)}. Keep one.`,
      });
  }
}

function checkNumber(text: string, lineOf: LineOf, node: Node, faults: JsonFault[]): void {
  if (Math.abs(Number(node.value)) <= Number.MAX_SAFE_INTEGER) return;
  const written = text.slice(node.offset, node.offset + Math.min(node.length, 30));
  faults.push({
    check: "number-too-large",
    line: lineOf(node.offset),
    field: pathOf(node),
    message: `${written} is larger than any figure here can be. Check the digits.`,
  });
}

function checkNodes(text: string, lineOf: LineOf, root: Node): JsonFault[] {
  const faults: JsonFault[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "object") checkKeys(lineOf, node, faults);
    if (node.type === "number") checkNumber(text, lineOf, node, faults);
    for (const child of node.children ?? []) waiting.push(child);
  }
  return faults.sort((a, b) => a.line - b.line);
}

/** After a few lines a parser only repeats that it is lost. */
const MAX_SYNTAX_FAULTS = 5;

/** One message a line: what follows the first slip on a line is mostly its echo. */
function syntaxFaults(text: string, lineOf: LineOf, errors: readonly ParseError[]): JsonFault[] {
  const byLine = new Map<number, JsonFault>();
  for (const error of errors) {
    const line = lineOf(error.offset);
    if (!byLine.has(line)) byLine.set(line, { check: "json-syntax", line, message: wordSyntax(text, error) });
    if (byLine.size === MAX_SYNTAX_FAULTS) break;
  }
  return [...byLine.values()];
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** The value of a JSON text; duplicate keys, keys that poison objects and numbers beyond reason are faults. Never throws. */
export function readJson(text: string): JsonRead {
  if (text.trim() === "") return { faults: [{ check: "empty-file", line: 1, message: "The file is empty." }] };
  const lineOf = lineFinder(text);
  const deepest = depthOf(text);
  if (deepest.depth > MAX_DEPTH) {
    return {
      faults: [
        {
          check: "nested-too-deep",
          line: lineOf(deepest.offset),
          message: `The text nests ${deepest.depth} levels deep; records nest fewer than ${MAX_DEPTH}. Check the brackets.`,
        },
      ],
    };
  }
  const faultless = readFaultless(text, deepest.fields);
  if (faultless) return { value: faultless.value, faults: [] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  if (errors.length > 0 || !root) return { faults: syntaxFaults(text, lineOf, errors) };
  const faults = checkNodes(text, lineOf, root);
  return faults.length > 0 ? { faults } : { value: getNodeValue(root), faults };
}

/** Finds the line of a field, or of the nearest thing around it. Parses when first asked: only problems ask. */
export function fieldLineFinder(text: string): (path: FieldPath) => number {
  const lineOf = lineFinder(text);
  let root: Node | undefined;
  return (path) => {
    // A file that cannot be parsed safely has been refused; its problems carry their own lines.
    root ??= depthOf(text).depth > MAX_DEPTH ? undefined : parseTree(text, [], STRICT);
    if (!root) return 1;
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, depth) as (string | number)[]);
      if (node) return lineOf((node.parent?.type === "property" ? node.parent : node).offset);
    }
    return lineOf(root.offset);
  };
}
