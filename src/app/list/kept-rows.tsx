/**
 * Rows that are made once and kept: a filter takes some of a thousand out and puts others in, and touches none that
 * stays as it is. React sees the list and not its rows, which it would compare and draw one by one.
 */
import { useLayoutEffect, useRef, type RefCallback } from "react";
import type { SiteSelection } from "../../core/url-state";
import type { Reading } from "../reading";

/** What a row needs to speak to this reader. */
export type RowReading = Pick<Reading, "language" | "manifest" | "t" | "base" | "href">;

export interface Row<T> {
  readonly node: HTMLLIElement;
  readonly link: HTMLAnchorElement;
  /** Writes what a filter changes. */
  readonly show: (entry: T) => void;
}

export class KeptRows<T> {
  readonly #rows = new Map<string, Row<T>>();
  #open: ReadonlySet<string> = new Set();
  readonly idOf: (entry: T) => string;
  readonly #make: (entry: T) => Row<T>;
  constructor(idOf: (entry: T) => string, make: (entry: T) => Row<T>) {
    this.idOf = idOf;
    this.#make = make;
  }

  #of(entry: T): Row<T> {
    const id = this.idOf(entry);
    let row = this.#rows.get(id);
    if (!row) {
      row = this.#make(entry);
      row.node.dataset["id"] = id;
      this.#rows.set(id, row);
      if (this.#open.has(id)) setOpen(row, true);
    }
    row.show(entry);
    return row;
  }

  /** Makes these the rows of the list, in their order. Whoever has the focus in one that stays keeps it. */
  put(list: Element, entries: readonly T[]): void {
    const held = document.activeElement;
    const rows = entries.map((entry) => this.#of(entry).node);
    const staying = new Set<Element>(rows);
    let next = list.firstElementChild;
    const takeOut = () => {
      while (next && !staying.has(next)) {
        const gone = next;
        next = next.nextElementSibling;
        gone.remove();
      }
    };
    for (const row of rows) {
      takeOut();
      if (row === next) next = next.nextElementSibling;
      else list.insertBefore(row, next);
    }
    takeOut();
    if (held instanceof HTMLElement && held !== document.activeElement && list.contains(held))
      held.focus({ preventScroll: true });
  }

  /** Which of them are open. */
  mark(open: ReadonlySet<string>): void {
    const before = this.#open;
    this.#open = open;
    for (const [id, row] of this.#rows) if (before.has(id) !== open.has(id)) setOpen(row, open.has(id));
  }
}

function setOpen<T>({ node, link }: Row<T>, open: boolean): void {
  node.toggleAttribute("data-open", open);
  if (open) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
}

export function RowList<T>({ rows, entries }: { readonly rows: KeptRows<T>; readonly entries: readonly T[] }) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (list.current) rows.put(list.current, entries);
  }, [rows, entries]);
  return <ul ref={list} />;
}

/** Height of a row whose names take two lines, in pixels: what is not drawn yet leaves its room. */
const ROW_HEIGHT = 54;

/** Behind the last row that is drawn. Seen, it asks for more; with a key for their number, so that it is looked for anew. */
export function ListEnd({ left, seen }: { readonly left: number; readonly seen: RefCallback<Element> }) {
  return left > 0 && <div ref={seen} style={{ height: left * ROW_HEIGHT }} />;
}

/** An element with its class and what is in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export function rowLink(
  to: SiteSelection,
  { base = "", href }: RowReading,
  ...children: readonly Node[]
): HTMLAnchorElement {
  const link = element("a", "row-link", ...children);
  link.href = base + href(to);
  return link;
}
