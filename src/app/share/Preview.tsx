/** The frame itself, at the widths it will meet; a wider one than there is room for is drawn smaller. */
import { useEffect, useRef, useState } from "react";
import type { EmbedSize } from "../../core/embed-snippet";
import type { ShareWords } from "./share-words";

const WIDTHS = { phone: 360, column: 720, full: 1200 } as const;
type WidthName = keyof typeof WIDTHS;
/** While an editor types a year the frame waits. */
const PAUSE_MS = 400;

interface PreviewProps {
  readonly address: string;
  readonly size: EmbedSize;
  readonly words: ShareWords;
}

export function Preview({ address, size, words }: PreviewProps) {
  const [name, setName] = useState<WidthName>("column");
  const settled = useSettled(address);
  const room = useRef<HTMLDivElement>(null);
  const available = useWidth(room);
  const width = WIDTHS[name];
  const height = heightOf(size, width);
  const scale = Math.min(1, available / width);
  return (
    <div className="share-preview">
      <div className="share-widths" role="group" aria-label={words.preview}>
        {(Object.keys(WIDTHS) as WidthName[]).map((each) => (
          <button key={each} type="button" aria-pressed={each === name} onClick={() => setName(each)}>
            {words.widths[each]} <span className="count">{WIDTHS[each]}</span>
          </button>
        ))}
      </div>
      <button type="button" className="share-skip" onClick={() => focusBehind(room.current)}>
        {words.skipPreview}
      </button>
      <div ref={room} className="share-room" style={{ height: Math.round(height * scale) }}>
        {available > 0 && (
          // No sandbox: it is this very folder, and without an origin it would need a host that sends CORS headers.
          // oxlint-disable-next-line react/iframe-missing-sandbox
          <iframe
            key={settled}
            src={settled}
            title={words.previewTitle(words.widths[name])}
            style={{ width, height, transform: `translateX(-50%) scale(${scale})` }}
          />
        )}
      </div>
    </div>
  );
}

/** A whole atlas lies between the choices and the code: nobody should have to walk through it by key. */
function focusBehind(room: HTMLElement | null): void {
  room?.parentElement?.parentElement?.querySelector<HTMLElement>(".share-preview ~ * textarea")?.focus();
}

function heightOf(size: EmbedSize, width: number): number {
  if (size.kind === "height") return size.height;
  if (size.kind === "content") return 600;
  const [across = 1, down = 1] = size.ratio.split("/").map(Number);
  return Math.max(320, Math.round((width * down) / across));
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(setSettled, PAUSE_MS, value);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
