/** Text in a drawing has to be broken by hand: SVG knows no lines. Widths are estimated, a little too wide on purpose. */

/** In parts of the font size: Hangul and Hanzi fill their square, Latin letters about half of it. */
const WIDE = 0.96;
const NARROW = 0.53;

export const textWidth = (text: string, size: number): number =>
  [...text].reduce(
    (sum, character) => sum + (/[\u1100-\u11ff\u2e80-\ud7ff\uff00-\uffef]/.test(character) ? WIDE : NARROW),
    0,
  ) * size;

export interface Room {
  readonly width: number;
  readonly size: number;
  readonly most: number;
}

/** Lines no wider than the room, broken between words, within one only where it is too long (an address). */
export function wrapText(text: string, { width, size, most }: Room): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((word) => pieces(word, width, size))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ""} …`];
}

function pieces(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const found = [""];
  for (const character of word) {
    const last = found.at(-1) ?? "";
    if (last !== "" && textWidth(last + character, size) > width) found.push(character);
    else found[found.length - 1] = last + character;
  }
  return found;
}
