/** Text as outlines, from a font of our own: the machine that builds need have none. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as OpenType from "opentype.js";
import type { Command, Font } from "opentype.js";

export type Weight = 400 | 600;

/** Noto Serif KR (OFL 1.1) comes in files by script; a character is taken from the first that has it. */
const SCRIPTS = ["latin", "latin-ext", "korean"] as const;

const require = createRequire(import.meta.url);
// Its module file is not one that node takes for a module.
const { parse } = require("opentype.js") as typeof OpenType;
const faces = new Map<Weight, readonly Font[]>();

function faceOf(weight: Weight): readonly Font[] {
  const known = faces.get(weight);
  if (known) return known;
  const face = SCRIPTS.map((script) => {
    const bytes = readFileSync(
      require.resolve(`@fontsource/noto-serif-kr/files/noto-serif-kr-${script}-${weight}-normal.woff`),
    );
    return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  });
  faces.set(weight, face);
  return face;
}

interface Run {
  readonly font: Font;
  text: string;
}

function runsOf(text: string, weight: Weight): readonly Run[] | null {
  const runs: Run[] = [];
  for (const character of text) {
    const font = faceOf(weight).find((one) => one.charToGlyphIndex(character) !== 0);
    if (!font) return null;
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

/** Whether every character can be drawn; a name with gaps would be another name. */
export const canLetter = (text: string, weight: Weight): boolean => runsOf(text, weight) !== null;

export const widthOf = (text: string, size: number, weight: Weight): number =>
  (runsOf(text, weight) ?? []).reduce((sum, { font, text: run }) => sum + font.getAdvanceWidth(run, size), 0);

const round = (value: number): string => value.toFixed(1).replace(/\.0$/, "");

/** The library's own writer stumbles over numbers near zero. */
function pathData(command: Command): string {
  switch (command.type) {
    case "M":
    case "L":
      return `${command.type}${round(command.x)} ${round(command.y)}`;
    case "Q":
      return `Q${round(command.x1)} ${round(command.y1)} ${round(command.x)} ${round(command.y)}`;
    case "C":
      return `C${round(command.x1)} ${round(command.y1)} ${round(command.x2)} ${round(command.y2)} ${round(command.x)} ${round(command.y)}`;
    case "Z":
      return "Z";
  }
}

/** The outlines of a line that begins at `x` on the base line `y`. */
export function letter(
  text: string,
  { x, y, size, weight }: { readonly x: number; readonly y: number; readonly size: number; readonly weight: Weight },
): string {
  let at = x;
  return (runsOf(text, weight) ?? [])
    .map(({ font, text: run }) => {
      const data = font.getPath(run, at, y, size).commands.map(pathData).join("");
      at += font.getAdvanceWidth(run, size);
      return data;
    })
    .join("");
}

/** Breaks between words, so that no line is wider than it may be; a word that is too wide stands alone. */
export function breakLines(text: string, size: number, weight: Weight, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
