/** A text as the patterns read it, and the way back to where its author wrote it. */
export interface Folded {
  readonly text: string;
  /** For each place in `text`, and for its end, the place in the original; null where both are the same. */
  readonly places: readonly number[] | null;
}

const INVISIBLE = /\p{Cf}/gu;
/** Hyphens that keep words together, and the minus: names and numbers are written with them as well. */
const HYPHENS = /[\u2010\u2011\u2212]/g;
const PLAIN = /^[\p{ASCII}가-힣\u4e00-\u9fff‘’“”–—…·、。，；：！？（）○○]*$/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** `&#64;`, `&nbsp;`: a text pasted from a page hides what it says from a pattern, and from nobody else. */
const ENTITY =
  /&(?:#(?<decimal>\d{1,6})|#x(?<hex>[\da-f]{1,5})|(?<name>nbsp|amp|shy|zwnj|zwj|lrm|rlm|quot|apos|hyphen|period|commat|lowbar));/iu;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  quot: '"',
  apos: "'",
  hyphen: "-",
  period: ".",
  commat: "@",
  lowbar: "_",
};
function decode(entity: string): string {
  const { decimal, hex, name = "" } = ENTITY.exec(entity)?.groups ?? {};
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return Number.isNaN(code) ? (NAMED[name.toLowerCase()] ?? "") : code > 0x10_ff_ff ? "" : String.fromCodePoint(code);
}

/** Graphemes, and each entity as one piece. */
function* piecesOf(text: string): Generator<{ readonly piece: string; readonly index: number }> {
  let from = 0;
  for (const part of text.split(/(&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{3,6});)/iu)) {
    if (ENTITY.test(part)) yield { piece: decode(part), index: from };
    else for (const { segment, index } of graphemes.segment(part)) yield { piece: segment, index: from + index };
    from += part.length;
  }
}

/**
 * Full-width digits, split Hangul and invisible characters, made plain: `０１０` is as much a phone as `010`. A grapheme
 * at a time, so that each place is known.
 */
export function fold(text: string): Folded {
  if (PLAIN.test(text) && !/[，：（）！？；]|&[#a-z]/u.test(text)) return { text, places: null };
  let folded = "";
  const places: number[] = [];
  for (const { piece, index } of piecesOf(text)) {
    const plain = piece.normalize("NFKC").replaceAll(INVISIBLE, "").replaceAll(HYPHENS, "-");
    for (let at = 0; at < plain.length; at += 1) places.push(plain.length === piece.length ? index + at : index);
    folded += plain;
  }
  return { text: folded, places: [...places, text.length] };
}

/** A span of the folded text in the original. */
export function unfold({ places }: Folded, start: number, end: number): { start: number; end: number } {
  if (!places) return { start, end };
  return { start: places[start] ?? 0, end: places[end] ?? places.at(-1) ?? 0 };
}
