/** The head of a framed atlas: what it is, the way to all of it, full screen, and the exit. */
import "../styles/frame.css";
import { useEffect, useState, useSyncExternalStore, type MouseEvent } from "react";
import { chooseReading } from "../care";
import { useFrameWords } from "../i18n/frame-words";
import { Local, useReading } from "../reading";
import { LanguageChoice } from "../shell/Header";
import { QuickExit } from "../shell/QuickExit";
import { usePhone } from "../shell/use-media";
import { setSheet, useAtlas } from "../store";
import { atlasLink } from "./atlas-link";

export function FrameBar() {
  const { manifest, t } = useReading();
  return (
    <header className="header frame-bar">
      <h1 className="header-title">
        <Local text={manifest.title} />
      </h1>
      <div className="header-tools">
        <ListChoice />
        <OpenInAtlas />
        <FullScreen />
        <LanguageChoice />
        <ReadingChoices />
        <QuickExit t={t} />
      </div>
    </header>
  );
}

/** Where the embedder begins without the list it stays one press away: what the map shows can always be read. */
function ListChoice() {
  const words = useFrameWords();
  const asked = useAtlas((state) => state.host.panel);
  const phone = usePhone();
  const [open, setOpen] = useState(asked !== "closed");
  useEffect(() => {
    document.documentElement.toggleAttribute("data-no-list", !open);
    return () => document.documentElement.removeAttribute("data-no-list");
  }, [open]);
  useEffect(() => {
    if (asked === "open") setSheet("half");
  }, [asked]);
  // A sheet has its own handle.
  if (asked !== "closed" || phone) return null;
  return (
    <button type="button" className="frame-list" aria-expanded={open} onClick={() => setOpen(!open)}>
      {words.list}
    </button>
  );
}

/** A frame's reader can go on in a window of their own; the link carries what is open. */
function OpenInAtlas() {
  const words = useFrameWords();
  const address = useAtlas(atlasLink);
  const [refused, setRefused] = useState(false);
  const onClick = (event: MouseEvent) => {
    // Only a frame without an origin is in a sandbox, and only a sandbox refuses windows, without a word.
    if (self.origin !== "null") return;
    event.preventDefault();
    const opened = window.open(address, "_blank");
    if (opened) opened.opener = null;
    setRefused(!opened);
  };
  return (
    <>
      <a
        className="frame-open"
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        onClick={onClick}
        title={words.openInAtlas}
      >
        <span className="frame-word">{words.openInAtlas}</span>
        <Sign path="M9 2.5h4.5V7M13.5 2.5 7.5 8.5M6 3.5H2.5v10h10V10" />
      </a>
      {refused && (
        <div className="frame-refused" role="alert">
          <label htmlFor="frame-address">{words.noWindows}</label>
          <input id="frame-address" readOnly value={address} onFocus={(event) => event.target.select()} />
        </div>
      )}
    </>
  );
}

/** In the bar at every width: in a narrow frame the list, and what stands below it, may be folded away or under the sheet. */
function ReadingChoices() {
  const { t } = useReading();
  return (
    <button type="button" className="choose-reading" onClick={chooseReading} title={t.shell.readingChoices}>
      <span className="choose-word">{t.shell.readingChoices}</span>
      <Sign path="M2.5 4.5h5M11 4.5h2.5M7.5 4.5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0M2.5 11.5h2.5M8.5 11.5h5M5 11.5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0" />
    </button>
  );
}

const followFullScreen = (changed: () => void) => {
  document.addEventListener("fullscreenchange", changed);
  return () => document.removeEventListener("fullscreenchange", changed);
};

function FullScreen() {
  const words = useFrameWords();
  const full = useSyncExternalStore(followFullScreen, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  const name = full ? words.leaveFullScreen : words.fullScreen;
  const toggle = () => void (full ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return (
    <button type="button" className="frame-full" onClick={toggle} aria-label={name} title={name}>
      <Sign
        path={
          full
            ? "M2.5 6H6V2.5M10 2.5V6h3.5M13.5 10H10v3.5M6 13.5V10H2.5"
            : "M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10"
        }
      />
    </button>
  );
}

const Sign = ({ path }: { readonly path: string }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.4" />
  </svg>
);
