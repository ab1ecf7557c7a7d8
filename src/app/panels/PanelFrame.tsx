/** What every panel stands in: a slim head that stays, the heading, the text. */
import { createContext, useContext, useEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import type { SiteSelection } from "../../core/url-state";
import { AtlasLink, useReading } from "../reading";

/** What the head offers; nothing on a static page. */
export interface PanelControls {
  readonly close?: () => void;
  /** Where the reader was before, within the panels. */
  readonly back?: { readonly to: SiteSelection; readonly name: string };
}

const ControlsContext = createContext<PanelControls>({});
export const ControlsProvider = ControlsContext.Provider;

export const PANEL_HEADING = "panel-heading";

interface PanelFrameProps {
  /** One short line above the heading: what kind of thing this is. */
  readonly kind: ReactNode;
  readonly heading: ReactNode;
  readonly headingLang?: string | undefined;
  /** Under the heading, such as the name in other scripts. */
  readonly under?: ReactNode;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

export function PanelFrame({ kind, heading, headingLang, under, busy = false, children }: PanelFrameProps) {
  const { t, open } = useReading();
  const { close, back } = useContext(ControlsContext);
  const headRef = useRef<HTMLDivElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const passed = usePassed(headingRef, headRef);
  return (
    <article
      className="record"
      aria-labelledby={PANEL_HEADING}
      aria-busy={busy || undefined}
      data-passed={passed || undefined}
    >
      <div className="record-head" ref={headRef}>
        <p className="record-kind">{kind}</p>
        {/* A repetition for the eye only: the heading itself stays where it is for everyone else. */}
        {open && (
          <p className="record-passed" lang={headingLang} aria-hidden="true">
            {heading}
          </p>
        )}
        {back && (
          <AtlasLink to={back.to} className="record-control" label={t.panels.backTo(back.name)}>
            {t.common.back}
          </AtlasLink>
        )}
        {close && (
          <button type="button" className="record-control" onClick={close}>
            {t.panels.close}
          </button>
        )}
      </div>
      <div className="record-body">
        <h1 id={PANEL_HEADING} ref={headingRef} tabIndex={-1} lang={headingLang}>
          {heading}
        </h1>
        {under}
        {children}
      </div>
    </article>
  );
}

/** Whether the heading has been scrolled away under the head, and not merely below the edge of a low sheet. */
function usePassed(headingRef: RefObject<HTMLElement | null>, headRef: RefObject<HTMLElement | null>): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const head = headRef.current;
    if (!head || !headingRef.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(([entry]) =>
      setPassed(
        entry !== undefined &&
          !entry.isIntersecting &&
          entry.boundingClientRect.bottom <= head.getBoundingClientRect().bottom,
      ),
    );
    observer.observe(headingRef.current);
    return () => observer.disconnect();
  }, [headingRef, headRef]);
  return passed;
}
