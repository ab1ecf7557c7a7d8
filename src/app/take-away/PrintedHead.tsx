/** What only a print shows below the facts: the map around the place, what the texts are, what was left out. */
import "../styles/print.css";
import { useEffect, useRef } from "react";
import { textOf, useReading } from "../reading";
import { takeMapPicture } from "../map-picture";
import { drawAll } from "../panels/steps";
import { secondaryLine } from "./metadata";
import { usePrint } from "./print-state";
import { useHolders, useSubject, type TakeAwayProps } from "./TakeAway";
import { useWords } from "./words";

export default function PrintedHead(props: TakeAwayProps) {
  const reading = useReading();
  const words = useWords();
  const { name } = useSubject(props);
  const holders = useHolders(props);
  const accounts = usePrint((state) => state.accounts);
  const told = props.details ? props.details.accounts.accounts.length + props.details.accounts.reports.length : 0;
  const figure = useRef<HTMLElement>(null);
  usePrintLayout(figure, footOf(textOf(reading.manifest.title, reading), name));
  return (
    <div className="print-only">
      <p className="print-secondary">{secondaryLine(words, holders)}</p>
      {!accounts && told > 0 && <p className="record-note">{words.print.left(told)}</p>}
      <figure className="print-map" ref={figure} hidden>
        <canvas role="img" aria-label={words.print.map(name)} />
        <figcaption>
          {words.print.map(name)} · {reading.manifest.basemap.attribution.map(({ text }) => text).join(" · ")}
        </figcaption>
      </figure>
    </div>
  );
}

const footOf = (atlas: string, name: string): string => `${atlas} · ${name}`;

/** Around every print, from the button or the browser's menu. */
function usePrintLayout(figure: { readonly current: HTMLElement | null }, foot: string): void {
  useEffect(() => {
    const root = document.documentElement;
    let opened: HTMLDetailsElement[] = [];
    const prepare = () => {
      drawAll();
      const { accounts } = usePrint.getState();
      root.toggleAttribute("data-print-accounts", accounts);
      root.style.setProperty("--print-foot", JSON.stringify(foot));
      // On paper nothing can be opened any more; statements of harm stay behind their line unless the reader has opened them.
      opened = [...document.querySelectorAll<HTMLDetailsElement>(".record details:not([open])")].filter(
        (details) =>
          !details.matches(".record-take-away details, .source-cite") &&
          !details.matches(".condition-care, .statement-care") &&
          (accounts || !details.closest(".record-accounts, .record-reports")),
      );
      for (const details of opened) details.open = true;
      if (figure.current) drawMap(figure.current);
    };
    const restore = () => {
      for (const details of opened) details.open = false;
      opened = [];
      root.removeAttribute("data-print-accounts");
      root.style.removeProperty("--print-foot");
    };
    addEventListener("beforeprint", prepare);
    addEventListener("afterprint", restore);
    return () => {
      removeEventListener("beforeprint", prepare);
      removeEventListener("afterprint", restore);
      restore();
    };
  }, [figure, foot]);
}

/** Height of the printed map as a part of its width, at most. */
const TALLEST = 0.55;
/** CSS pixels across the text of an A4 page: the width that print.css gives the map. */
const PRINTED_WIDTH = 656;

/**
 * A canvas and no image: what is drawn is there at once, an image may not have been read when the page is
 * printed. Exactly two pixels a CSS pixel: Chromium prints a canvas at other scales a few hundredths too small.
 */
function drawMap(figure: HTMLElement): void {
  const picture = takeMapPicture();
  const canvas = figure.querySelector("canvas");
  figure.hidden = picture === null;
  if (!picture || !canvas) return;
  canvas.width = PRINTED_WIDTH * 2;
  // The middle of a tall map: with its caption it stays below the facts on the first page.
  const height = Math.min(picture.height, Math.round(picture.width * TALLEST));
  canvas.height = Math.round((PRINTED_WIDTH * height) / picture.width) * 2;
  const top = (picture.height - height) / 2;
  canvas.getContext("2d")?.drawImage(picture, 0, top, picture.width, height, 0, 0, canvas.width, canvas.height);
}
