/** Line of an offset in a text, counted from 1. */
export type LineOf = (offset: number) => number;

function offsetsOfLines(text: string): number[] {
  const offsets = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) offsets.push(at + 1);
  return offsets;
}

/** Finds lines of one text. The line starts are looked for once, and only if somebody asks: most files have no problem. */
export function lineFinder(text: string): LineOf {
  let offsets: number[] | undefined;
  return (offset) => {
    offsets ??= offsetsOfLines(text);
    let low = 0;
    let high = offsets.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
