/** What happens once when something opens: the focus goes there, and the time it took is measured. Each renders nothing. */
import { useEffect } from "react";
import { accountAnchor } from "./Accounts";
import { PANEL_HEADING } from "./PanelFrame";
import { afterPaint } from "./steps";

/** The focus returns to where it came from when the panels close, if that can still be reached. */
export function ReturnFocus() {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body)
        opener.focus({ preventScroll: true });
    };
  }, []);
  return null;
}

const panelStart = () =>
  performance.getEntriesByName("atlas:panel-start", "mark").at(-1) as PerformanceMark | undefined;

/** A static page has given on the place where it was read, and the focus in it. */
function isTakenOver(): boolean {
  const [taken] = performance.getEntriesByName("atlas:taken-over", "mark");
  return taken !== undefined && taken.startTime >= (panelStart()?.startTime ?? Infinity);
}

/**
 * The focus follows what the reader has chosen. What a link opens comes while the reader may be in the menu or at the
 * search already, and then takes the focus from nothing; a frame takes it from no page around.
 */
function mayFocus(): boolean {
  if (window.parent !== window && !document.hasFocus()) return false;
  if (panelStart()?.detail !== "link") return true;
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.closest(".panel") !== null;
}

/**
 * With the frame that shows it, and before that is painted: focus and scrolling need a layout, which the frame makes
 * anyway and the reader's own task would have to make by itself.
 */
function withFrame(act: () => void): () => void {
  const frame = requestAnimationFrame(act);
  return () => cancelAnimationFrame(frame);
}

export function FocusHeading() {
  useEffect(
    () =>
      withFrame(() => {
        if (isTakenOver()) return;
        const heading = document.getElementById(PANEL_HEADING);
        if (mayFocus()) heading?.focus({ preventScroll: true });
        // To the top of what scrolls, wherever the panel before was left.
        heading?.closest(".panel")?.scrollTo({ top: 0 });
      }),
    [],
  );
  return null;
}

/** Goes to an account; rendered once its text is there. */
export function FocusAccount({ id }: { readonly id: string }) {
  useEffect(
    () =>
      withFrame(() => {
        const item = document.getElementById(accountAnchor(id));
        const panel = item?.closest(".panel");
        // Within the panel: asked into view, a frame would scroll the page around it.
        if (item && panel) panel.scrollTop += item.getBoundingClientRect().top - panel.getBoundingClientRect().top;
        else item?.scrollIntoView({ block: "start" });
        if (mayFocus()) item?.querySelector<HTMLElement>("summary")?.focus({ preventScroll: true });
      }),
    [id],
  );
  return null;
}

/** `atlas:panel`: from the choice to the frame that shows the text, its layout included; rendered once the text is there. */
export function MarkReadable() {
  useEffect(
    () =>
      afterPaint(() => {
        if (performance.getEntriesByName("atlas:panel-start", "mark").length === 0) return;
        performance.measure("atlas:panel", "atlas:panel-start");
        performance.clearMarks("atlas:panel-start");
      }),
    [],
  );
  return null;
}
