/** Forms of the site symbols, shared by list, legend, panels and map. */
import type { ColourRole, SymbolForm } from "../core/vocabulary";

/** Side of the square that forms are drawn on. */
export const SYMBOL_FIELD = 20;

/**
 * Outlines on the field, filled by the even-odd rule; every part runs clockwise, so that filling without the rule gives
 * the silhouette. Outline and weight tell them apart at 11 pixels without colour.
 */
export const SYMBOL_PATHS: Record<SymbolForm, string> = {
  "diamond-ring": "M10 .6 19.4 10 10 19.4 .6 10Z M10 5.8 14.2 10 10 14.2 5.8 10Z",
  "barred-square": "M2 2H18V18H2Z M6 4.6H8.6V15.4H6Z M11.4 4.6H14V15.4H11.4Z",
  // One bar before an open ground: light where the barred square is dark.
  "open-barred-square": "M2 2H18V18H2Z M4.2 4.2H8.9V15.8H4.2Z M11.1 4.2H15.8V15.8H11.1Z",
  disc: "M10 1.8A8.2 8.2 0 0 1 10 18.2 8.2 8.2 0 0 1 10 1.8Z",
  triangle: "M10 1.4 19.2 17.8H.8Z",
  ring: "M10 1.8A8.2 8.2 0 0 1 10 18.2 8.2 8.2 0 0 1 10 1.8Z M10 6.4A3.6 3.6 0 0 1 10 13.6 3.6 3.6 0 0 1 10 6.4Z",
  "double-arrow": "M.4 10 6.6 3.6V8.4H13.4V3.6L19.6 10 13.4 16.4V11.6H6.6V16.4Z",
  // A thin wall with six corners: the ring is round and heavy.
  "hexagon-ring": "M10 .8 18 5.4V14.6L10 19.2 2 14.6V5.4Z M10 3.9 15.4 7V13L10 16.1 4.6 13V7Z",
  cross: "M7.2 1.8H12.8V7.2H18.2V12.8H12.8V18.2H7.2V12.8H1.8V7.2H7.2Z",
  "half-disc": "M10 1.8A8.2 8.2 0 0 1 10 18.2 8.2 8.2 0 0 1 10 1.8Z M4.4 10A5.6 5.6 0 0 1 15.6 10Z",
};

/** A symbol as text sees it. The name beside it says what it is, so it is hidden from readers of the screen. */
export function SymbolGlyph({
  form,
  role,
  size,
}: {
  readonly form: SymbolForm;
  readonly role: ColourRole;
  readonly size: number;
}) {
  return (
    <svg
      className={`symbol symbol--${role}`}
      viewBox={`0 0 ${SYMBOL_FIELD} ${SYMBOL_FIELD}`}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={SYMBOL_PATHS[form]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
