/** The map in words for the view as it is, and the keys that work on it: one button, always at the same place. */
import "../styles/in-words.css";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import { inWords as en, type InWords as Words } from "../i18n/en/in-words";
import { inWords as ko } from "../i18n/ko/in-words";
import { useSection } from "../i18n/sections";
import { useReading } from "../reading";
import { useView } from "./use-view";
import { headlineOf, sentencesOf } from "./view-sentences";

export const useInWords = (): Words => useSection("inWords", { en, ko });

export function InWords({ map }: { readonly map: MapLibreMap | null }) {
  const words = useInWords();
  const reading = useReading();
  const seen = useView(map);
  const [expanded, setExpanded] = useState(false);
  const card = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const sentences = seen ? sentencesOf(seen.view, reading, words) : [];
  const close = () => {
    setExpanded(false);
    toggle.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !expanded) return;
    // Spent here: what is open beside the map stays open.
    event.preventDefault();
    close();
  };
  return (
    <div className="in-words" onKeyDown={onKeyDown}>
      <button
        ref={toggle}
        type="button"
        className="in-words-toggle"
        aria-expanded={expanded}
        aria-controls={card}
        title={words.button}
        onClick={() => setExpanded(!expanded)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M2.5 4H13.5M2.5 8H13.5M2.5 12H9" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
      </button>
      <section id={card} className="in-words-card" aria-label={words.heading} hidden={!expanded} tabIndex={-1}>
        <div className="in-words-head">
          <h2>{words.heading}</h2>
          <button type="button" className="in-words-close" onClick={close} aria-label={words.close}>
            ×
          </button>
        </div>
        <Sentences sentences={sentences} />
        <Keys words={words} />
      </section>
      {!expanded && <p className="visually-hidden">{sentences.join(" ")}</p>}
      {/* A drag is watched, and a panel that opens speaks for itself: said to the keyboard alone. */}
      <p className="visually-hidden" role="status">
        {seen?.byKeyboard ? headlineOf(seen.view, reading, words) : ""}
      </p>
    </div>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const [first, ...others] = sentences;
  return (
    <>
      <p className="in-words-first">{first}</p>
      <ul>
        {others.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Keys({ words }: { readonly words: Words }) {
  const groups: readonly (readonly [string, Readonly<Partial<Record<keyof Words["keyNames"], string>>>])[] = [
    [words.onMap, words.onMapSays],
    [words.walking, words.walkingSays],
    [words.inList, words.inListSays],
    [words.anywhere, words.anywhereSays],
  ];
  return (
    <div className="in-words-keys">
      <h3>{words.keys}</h3>
      {groups.map(([heading, keys]) => (
        <div key={heading} className="in-words-group">
          <h4>{heading}</h4>
          <dl>
            {(Object.keys(keys) as (keyof Words["keyNames"])[]).map((key) => (
              <div key={key}>
                <dt>{words.keyNames[key]}</dt>
                <dd>{keys[key]}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
