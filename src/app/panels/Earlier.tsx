/**
 * Stands before rows of which earlier ones are not drawn, since a link leads far down. They come above what the reader
 * looks at, which stays where it is: not every browser sees to that by itself.
 */
import { Component, useRef, type ReactNode, type RefObject } from "react";
import { useCompareWords } from "../i18n/compare-words";
import { SHEET, type Drawn } from "./steps";

export function Earlier({ from, drawBefore }: Pick<Drawn, "from" | "drawBefore">) {
  const { rest } = useCompareWords();
  const place = useRef<HTMLParagraphElement>(null);
  return (
    <Kept from={from} place={place}>
      {from > 0 && (
        <p ref={place} className="record-note record-earlier">
          {rest.before(from)}{" "}
          <button type="button" className="text-button" onClick={() => drawBefore(false)}>
            {rest.some(Math.min(from, SHEET))}
          </button>{" "}
          <button type="button" className="text-button" onClick={() => drawBefore(true)}>
            {rest.all}
          </button>
        </p>
      )}
    </Kept>
  );
}

interface KeptProps {
  readonly from: number;
  readonly place: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

interface Before {
  readonly next: Element;
  readonly top: number;
  /** The control was in use, and may be gone now. */
  readonly focused: boolean;
}

/** A class: only these can look at the page just before it changes. */
class Kept extends Component<KeptProps> {
  override getSnapshotBeforeUpdate({ from }: KeptProps): Before | null {
    const { place } = this.props;
    const next = place.current?.nextElementSibling;
    if (!next || from === this.props.from) return null;
    return {
      next,
      top: next.getBoundingClientRect().top,
      focused: place.current?.contains(document.activeElement) === true,
    };
  }

  override componentDidUpdate(_props: KeptProps, _state: object, before: Before | null): void {
    const panel = before?.next.closest(".panel");
    if (!before || !panel) return;
    panel.scrollTop += before.next.getBoundingClientRect().top - before.top;
    if (before.focused && !this.props.place.current)
      before.next.querySelector<HTMLElement>("summary")?.focus({ preventScroll: true });
  }

  override render(): ReactNode {
    return this.props.children;
  }
}
