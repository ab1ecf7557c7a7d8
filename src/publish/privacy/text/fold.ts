/** A text as the patterns read it, and the way back to where its author wrote it. */
export interface Folded {
  readonly text: string;
  /** For each place in `text`, and for its end, the place in the original; null where both are the same. */
  readonly places: readonly number[] | null;
}

const INVISIBLE = /\p{Cf}/gu;
const PLAIN = /^[\p{ASCII}가-힣\u4e00-\u9fff‘’“”–—…·、。，；：！？（）○○]*$/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * Full-width digits, split Hangul and invisible characters, made plain: `０１０` is as much a phone as `010`. A grapheme
 * at a time, so that each place is known.
 */
export function fold(text: string): Folded {
  if (PLAIN.test(text) && !/[，：（）！？；]/u.test(text)) return { text, places: null };
  let folded = "";
  const places: number[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const plain = segment.normalize("NFKC").replaceAll(INVISIBLE, "");
    for (let at = 0; at < plain.length; at += 1) places.push(plain.length === segment.length ? index + at : index);
    folded += plain;
  }
  return { text: folded, places: [...places, text.length] };
}

/** A span of the folded text in the original. */
export function unfold({ places }: Folded, start: number, end: number): { start: number; end: number } {
  if (!places) return { start, end };
  return { start: places[start] ?? 0, end: places[end] ?? places.at(-1) ?? 0 };
}
