/**
 * The citation processor of the publisher: citeproc-js with styles and locales of the CSL project. It runs here and
 * nowhere else; what leaves is its text. Why here, and why this one: docs/decisions.md.
 */
import { readFileSync } from "node:fs";
import CSL from "citeproc";
import type { CitationStyle, Run, Runs } from "../core/citations";
import type { CslItem } from "../core/export/cite";
import type { FormatCitations, StyledCitations } from "../publish/publish-citations";
import { openCitationCache } from "./citation-cache";

interface Style {
  readonly file: string;
  /** As an entry of a list, or as a note at the foot of a page. */
  readonly as: "entry" | "note";
  /** In every language, where the style puts its dates together in the order of one. */
  readonly locale?: string;
  /** Of several locales of one language, this style's own. */
  readonly prefers?: string;
}

const STYLES: Readonly<Record<CitationStyle, Style>> = {
  apa: { file: "apa.csl", as: "entry", locale: "en-US" },
  chicago: { file: "chicago-fullnote-bibliography.csl", as: "note" },
  legal: { file: "oscola.csl", as: "note", prefers: "en-GB" },
};

/** Locales in `csl/`, the first of a language being its usual one. */
const LOCALES = ["en-US", "en-GB", "ko-KR"] as const;

const read = (name: string): string => readFileSync(new URL(`csl/${name}`, import.meta.url), "utf8");

/**
 * Each citation stands alone: nothing in it may depend on which others there are. An entry of a list is laid out in the
 * style's own place for notes, since its list is sorted and told apart at every change of it.
 */
function alone(style: string, as: Style["as"]): string {
  const notes =
    as === "note"
      ? style
      : style
          .replace(/<citation[\s\S]*?<\/citation>/, "")
          .replace(/<bibliography([\s\S]*?)<\/bibliography>/, "<citation$1</citation>")
          .replace(/<sort>[\s\S]*?<\/sort>/, "");
  return notes.replace(
    / (?:disambiguate-[\w-]+|givenname-disambiguation-rule|subsequent-author-substitute[\w-]*)="[^"]*"/g,
    "",
  );
}

function localeOf({ locale, prefers }: Style, language: string): string {
  const [base] = language.split("-");
  const own = LOCALES.filter((one) => one.startsWith(`${base}-`));
  return locale ?? own.find((one) => one === prefers) ?? own[0] ?? LOCALES[0];
}

// Private-use characters of their own, so that no text can be taken for them.
const OPEN = "\uE000";
const CLOSE = "\uE001";
const PLAIN = "%%STRING%%";
const same = (_state: unknown, text: string): string => text;

/** Only italics are kept of what styles ask for; brackets, quotation marks and order are text anyway. */
CSL.Output.Formats["runs"] = {
  text_escape: (text: string) => text,
  bibstart: "",
  bibend: "",
  "@font-style/italic": `${OPEN}${PLAIN}${CLOSE}`,
  "@font-style/oblique": `${OPEN}${PLAIN}${CLOSE}`,
  "@font-style/normal": PLAIN,
  "@font-variant/small-caps": PLAIN,
  "@font-variant/normal": PLAIN,
  "@font-weight/bold": PLAIN,
  "@font-weight/normal": PLAIN,
  "@font-weight/light": PLAIN,
  "@text-decoration/none": PLAIN,
  "@text-decoration/underline": PLAIN,
  "@vertical-align/baseline": PLAIN,
  "@vertical-align/sup": PLAIN,
  "@vertical-align/sub": PLAIN,
  "@passthrough/true": CSL.Output.Formatters.passthrough,
  "@strip-periods/true": CSL.Output.Formatters.passthrough,
  "@strip-periods/false": CSL.Output.Formatters.passthrough,
  "@quotes/true": (state, text) => state.getTerm("open-quote") + text + state.getTerm("close-quote"),
  "@quotes/inner": (state, text) => state.getTerm("open-inner-quote") + text + state.getTerm("close-inner-quote"),
  "@quotes/false": false,
  "@bibliography/entry": same,
  "@display/block": same,
  "@display/left-margin": same,
  "@display/right-inline": same,
  "@display/indent": same,
  "@showid/true": same,
  "@URL/true": PLAIN,
  "@DOI/true": PLAIN,
};

/** Marked text as runs; italics inside italics are turned plain again, as printers do. */
function runsOf(marked: string): Runs {
  const runs: Run[] = [];
  let depth = 0;
  for (const part of marked.trim().split(/([\uE000\uE001])/)) {
    if (part === OPEN) depth += 1;
    else if (part === CLOSE) depth -= 1;
    else if (part !== "") runs.push(depth % 2 === 1 ? { italic: part } : part);
  }
  return runs;
}

function makeProcessor(style: Style, locale: string): (item: CslItem) => Runs {
  let item: CslItem | null = null;
  const engine = new CSL.Engine(
    {
      retrieveLocale: (name) => read(`locales-${LOCALES.find((one) => one === name) ?? LOCALES[0]}.xml`),
      retrieveItem: () => item,
    },
    alone(read(style.file), style.as),
    locale,
    true,
  );
  engine.setOutputFormat("runs");
  return (next) => {
    item = next;
    // A first note; the way over the register of cited items, which this leaves out, takes three times as long.
    return runsOf(engine.makeCitationCluster([{ id: next.id, position: 0 }]));
  };
}

/** All that decides how a citation reads: this file, the styles, the locales and the processor's version. */
const cache = openCitationCache(
  [
    readFileSync(new URL(import.meta.url), "utf8"),
    ...Object.values(STYLES).map(({ file }) => read(file)),
    ...LOCALES.map((locale) => read(`locales-${locale}.xml`)),
    CSL.PROCESSOR_VERSION,
  ].join("\n"),
);

function styled(name: CitationStyle, items: readonly CslItem[], language: string): StyledCitations {
  const style = STYLES[name];
  const locale = localeOf(style, language);
  let process: ((item: CslItem) => Runs) | null = null;
  const citations = items.map((item) => {
    const key = cache.keyOf([name, locale, item]);
    const known = cache.get(key);
    if (known) return known;
    process ??= makeProcessor(style, locale);
    const runs = process(item);
    cache.set(key, runs);
    return runs;
  });
  return { locale, citations };
}

export const formatCitations: FormatCitations = (items, language) => {
  const written = {
    apa: styled("apa", items, language),
    chicago: styled("chicago", items, language),
    legal: styled("legal", items, language),
  };
  cache.keep();
  return written;
};
