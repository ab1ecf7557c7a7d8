/** Types of places as the manifest names and draws them. */
import { textOf, useReading } from "../../reading";
import { SYMBOL_FIELD, SYMBOL_PATHS } from "../../symbols";

export function useTypeName(): (id: string) => string {
  const reading = useReading();
  return (id) => {
    const type = reading.manifest.siteTypes.find((known) => known.id === id);
    return type ? textOf(type.short ?? type.label, reading) : id;
  };
}

const SIZE = 14;

/** The symbol of the map, with its top left corner at x and y. */
export function TypeMark({ type: id, x, y }: { readonly type: string; readonly x: number; readonly y: number }) {
  const { manifest } = useReading();
  const type = manifest.siteTypes.find((known) => known.id === id);
  if (!type) return null;
  return (
    <path
      className={`type-mark type-mark--${type.colourRole}`}
      transform={`translate(${x} ${y}) scale(${SIZE / SYMBOL_FIELD})`}
      d={SYMBOL_PATHS[type.symbol]}
      fillRule="evenodd"
    />
  );
}
