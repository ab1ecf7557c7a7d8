/** Fewest single-letter changes that turn one word into the other; two swapped neighbours count as one change. */
function distanceBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Among more words than this a guess takes too long, and is rarely the one meant. */
const MAX_CANDIDATES = 5000;

/** The nearest of the known words as a question, or nothing where none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  let nearest: { word: string; distance: number } | undefined;
  // Two letters of a short word, a third of a long one may be wrong; above that the guess would be noise.
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let looked = 0;
  for (const candidate of known) {
    looked += 1;
    if (looked > MAX_CANDIDATES) break;
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && (!nearest || distance < nearest.distance)) nearest = { word: candidate, distance };
  }
  return nearest ? ` Did you mean “${nearest.word}”?` : "";
}
