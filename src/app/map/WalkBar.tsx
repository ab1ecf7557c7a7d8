/** Where a walk over the map has come to, for the eye and for the ear. */
import { useFiltered } from "../following";
import { textOf, useReading } from "../reading";
import { selectShownSites } from "../selectors";
import { SymbolGlyph } from "../symbols";
import { useInWords } from "./InWords";
import type { Walk } from "./use-walk";
import { placeName } from "./view-sentences";

export function WalkBar({ walk }: { readonly walk: Walk }) {
  const reading = useReading();
  const words = useInWords();
  const shown = useFiltered(selectShownSites);
  const entry = walk.kind === "at" ? shown.find(({ site }) => site.id === walk.id) : undefined;
  const type = entry && reading.manifest.siteTypes.find(({ id }) => id === entry.site.properties.type);
  const spoken = (): string => {
    switch (walk.kind) {
      case "off":
        return "";
      case "none-shown":
        return words.walkNone;
      case "panning":
        return walk.ended ? words.walkEnded : "";
      case "at":
        if (walk.edge) return words.walkEdge;
        return entry
          ? words.walkAt(placeName(entry.site, reading), type ? textOf(type.label, reading) : "", entry.accounts)
          : "";
    }
  };
  return (
    <div className="walk-bar">
      <div data-shown={walk.kind !== "off" || undefined}>
        <p className="walk-says" role="status">
          {entry && type && <SymbolGlyph form={type.symbol} role={type.colourRole} size={14} />}
          <span>{spoken()}</span>
        </p>
        {walk.kind !== "off" && (
          <p className="walk-keys">{walk.kind === "panning" ? words.walkHint : words.walkHelp}</p>
        )}
      </div>
    </div>
  );
}
