/** `[from, to)` in a text. */
export type TextRange = readonly [from: number, to: number];

/** Words a reader has looked for, where they stand in the text of one account. */
export interface FoundWords {
  readonly account: string;
  readonly language: string;
  readonly ranges: readonly TextRange[];
}

export interface Piece {
  /** Where it begins: a key that no other piece has. */
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

/** A text in pieces, those of the ranges marked. */
export function markPieces(text: string, ranges: readonly TextRange[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from < at || to > text.length) continue;
    if (from > at) pieces.push({ at, text: text.slice(at, from), marked: false });
    pieces.push({ at: from, text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ at, text: text.slice(at), marked: false });
  return pieces;
}
