import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { useReading } from "../reading";
import { setSheet, useAtlas, type SheetHeight } from "../store";

const HEIGHTS: readonly SheetHeight[] = ["low", "half", "full"];
/** A shorter movement than this is a tap. */
const TAP_PX = 8;

const step = (height: SheetHeight, by: number): SheetHeight =>
  HEIGHTS[Math.min(2, Math.max(0, HEIGHTS.indexOf(height) + by))] ?? height;

/** Raises and lowers the sheet on a phone: by tap, drag or arrow keys. Hidden where there is no sheet. */
export function SheetHandle() {
  const { t } = useReading();
  const sheet = useAtlas((state) => state.sheet);
  const start = useRef(0);
  const dragged = useRef(false);
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    start.current = event.clientY;
    dragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerUp = (event: PointerEvent) => {
    dragged.current = Math.abs(event.clientY - start.current) >= TAP_PX;
    if (dragged.current) setSheet(nearest(event.clientY));
  };
  const onClick = () => {
    // The click that ends a drag has nothing left to do; what remains is a tap or a key.
    if (!dragged.current) setSheet(sheet === "full" ? "low" : step(sheet, 1));
    dragged.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    setSheet(step(sheet, event.key === "ArrowUp" ? 1 : -1));
  };
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={t.shell.sheet(sheet)}
      onPointerDown={onPointerDown}
      onPointerUp={onPointerUp}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <span />
    </button>
  );
}

/** Heights as parts of the window: the same figures stand in shell-narrow.css. */
const nearest = (y: number): SheetHeight => {
  const share = 1 - y / window.innerHeight;
  return share < 0.3 ? "low" : share < 0.7 ? "half" : "full";
};
