/** Goes through the text of a rendered panel and asks of every number which record it comes from. */
import { isSame, numbersIn } from "./reckon";
import * as raw from "./raw";
import { citedAt, type Accounted, type Page, type Rule } from "./lookup";
import { RULES } from "./rules";

/** A number nothing accounts for. */
export interface Untraced {
  readonly page: string;
  readonly section: string;
  readonly sentence: string;
  readonly numbers: readonly number[];
}

const verbatim = ({ texts = [] }: Accounted): readonly string[] =>
  texts
    .flatMap((text) => (text === undefined ? [] : typeof text === "string" ? [text] : Object.values(text)))
    .filter((text) => /\d/.test(text))
    .toSorted((a, b) => b.length - a.length);

/** What is left of a sentence after the texts of records, part by part. */
function leftOver(sentence: string, accounted: Accounted): readonly number[] {
  const rest = verbatim(accounted).reduce((text, one) => text.replaceAll(one, " "), sentence);
  return rest.split(/\s·\s/).flatMap((part) => {
    const numbers = numbersIn(part);
    return numbers.length === 0 || accounted.groups?.some((group) => isSame(group, numbers)) ? [] : numbers;
  });
}

const rulesIn = new WeakMap<Element, ReadonlyMap<Element, Rule>>();
/** Which rule each element of a page comes under: the first that fits. Asked once, since a page has thousands of texts. */
function rulesOf(host: Element): ReadonlyMap<Element, Rule> {
  const before = rulesIn.get(host);
  if (before) return before;
  const rules = new Map<Element, Rule>();
  for (const rule of RULES)
    for (const element of host.querySelectorAll(rule[0])) if (!rules.has(element)) rules.set(element, rule);
  rulesIn.set(host, rules);
  return rules;
}

function accountFor(element: Element | null, host: Element, page: Page): Accounted {
  const rules = rulesOf(host);
  for (let at = element; at; at = at.parentElement) {
    const rule = rules.get(at);
    if (rule) return rule[1](at, page);
  }
  return {};
}

const sectionOf = (element: Element | null): string =>
  /record-(?!section)[\w-]+/.exec(element?.closest(".record-section")?.className ?? "")?.[0] ??
  element?.closest("[class]")?.className ??
  "";

/** A number of a source leads to an entry of the list, and that entry is a source of the record it stands at. */
function isCited(link: Element, host: Element, page: Page): boolean {
  const entry = host.querySelector(`[id="${link.getAttribute("href")?.slice(1)}"]`);
  const title = entry?.querySelector("cite")?.textContent;
  const cited = citedAt(link, page);
  return (
    entry?.querySelector(".source-number")?.textContent === link.textContent &&
    raw.sources.some((source) => source.title === title && (cited === null || cited.includes(source.id)))
  );
}

/** Numbers of one piece of text that no record accounts for. */
export function untracedIn(text: Node, host: Element, page: Page): readonly number[] {
  const sentence = text.textContent ?? "";
  const numbers = numbersIn(sentence);
  const element = text.parentElement;
  if (numbers.length === 0) return [];
  if (element?.matches(".cites a")) return isCited(element, host, page) ? [] : numbers;
  return leftOver(sentence, accountFor(element, host, page));
}

/** Every piece of text of a panel with a number in it. */
export function textsWithNumbers(host: Element): readonly Node[] {
  const walker = host.ownerDocument.createTreeWalker(host, 4 /* text */);
  const found: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (/\d/.test(node.textContent ?? "")) found.push(node);
  return found;
}

export const traceNumbers = (host: Element, page: Page): readonly Untraced[] =>
  textsWithNumbers(host).flatMap((text) => {
    const numbers = untracedIn(text, host, page);
    const sentence = (text.textContent ?? "").slice(0, 160);
    return numbers.length === 0 ? [] : [{ page: page.name, section: sectionOf(text.parentElement), sentence, numbers }];
  });
