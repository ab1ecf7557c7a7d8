import type { Span, TextCheck } from "./finding";

/** Finds the words of one kind in a folded text. */
export type Finder = (text: string) => Span[];

export interface Pattern {
  readonly check: TextCheck;
  /** Global; the group `span` is what is reported, else the whole match. */
  readonly pattern: RegExp;
  /** Whether the match counts, seen in its sentence. */
  readonly unless?: RegExp;
}

const SENTENCE_END = /[.!?](?=\s|$)|[。！？]|다\.(?=\s|$)|\n/gu;

/** The sentence around a place: abbreviations cut it short, which only makes a finding likelier. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(SENTENCE_END)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) return text.slice(from, index + mark.length);
  }
  return text.slice(from);
}

export const spanAt = (check: TextCheck, text: string, start: number, end: number): Span => ({
  check,
  start,
  end,
  text: text.slice(start, end),
});

function spanOf(check: TextCheck, text: string, match: RegExpExecArray): Span {
  const [start, end] = match.indices?.groups?.["span"] ?? [match.index, match.index + match[0].length];
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return spanAt(check, text, start + lead, start + words.trimEnd().length);
}

const NO_MATCHES: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern. Most texts hold none; to ask only that needs neither a copy of the pattern nor
 * indices, and costs a fraction.
 */
export function matcherOf(pattern: RegExp): (text: string) => readonly RegExpExecArray[] {
  const any = new RegExp(pattern.source, pattern.flags.replaceAll(/[dg]/gu, ""));
  return (text) => (any.test(text) ? ([...text.matchAll(pattern)] as RegExpExecArray[]) : NO_MATCHES);
}

/** Runs patterns one after the other. Each must be global and have indices (`gdu`). */
export function finderOf(patterns: readonly Pattern[]): Finder {
  const matchers = patterns.map(({ pattern, ...rest }) => ({ ...rest, matches: matcherOf(pattern) }));
  return (text) => {
    const found: Span[] = [];
    for (const { check, matches, unless } of matchers)
      for (const match of matches(text)) {
        const span = spanOf(check, text, match);
        if (!unless?.test(sentenceAround(text, span.start, span.end))) found.push(span);
      }
    return found;
  };
}

/**
 * Only where the text holds what no match can be without: a script, or one of the words. Most texts hold none of it, and
 * one cheap look spares them all the patterns. It must let through whatever a pattern could match.
 */
export const where =
  (needed: RegExp, finder: Finder): Finder =>
  (text) =>
    needed.test(text) ? finder(text) : [];

export const HANGUL = /\p{Script=Hangul}/u;
/** Blocks outside which there is no Han, asked for first: a script property is slow to look for where it is not. */
const MAY_BE_HAN = /[\u2e80-\u9fff\uf900-\ufaff\ud800-\udbff]/;
/** Han without kana: Japanese has its own words for the same signs. */
const isChinese = (text: string): boolean =>
  MAY_BE_HAN.test(text) && /\p{Script=Han}/u.test(text) && !/[\u3040-\u30ff]/u.test(text);
export const whereChinese =
  (finder: Finder): Finder =>
  (text) =>
    isChinese(text) ? finder(text) : [];
