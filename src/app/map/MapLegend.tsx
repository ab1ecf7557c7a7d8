import { useId, useState, type ReactNode } from "react";
import "../styles/route-lines.css";
import { mapLines as en, type MapLineWords } from "../i18n/en/map-lines";
import { mapLines as ko } from "../i18n/ko/map-lines";
import { useSection } from "../i18n/sections";
import { useMapWords } from "../i18n/map-words";
import { Local, useReading } from "../reading";
import { selectDataset } from "../selectors";
import { useAtlas } from "../store";
import { SymbolGlyph } from "../symbols";
import { growthOf, mostAccounts, symbolSize } from "./symbol-size";

const useLineWords = (): MapLineWords => useSection("mapLines", { en, ko });

const SCALE = [1, 5, 20] as const;
/** Any symbol would do: the scale is the same for all. */
const SAMPLE = { form: "disc", role: "detention" } as const;

/** What there is room for before the reader chooses: nothing but the button, the signs, or the signs and all that is said of them. */
export type LegendRoom = "none" | "signs" | "all";

/** What the signs mean and what the map cannot say. */
export function MapLegend({ room }: { readonly room: LegendRoom }) {
  const words = useMapWords();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const body = useId();
  const expanded = chosen ?? room !== "none";
  return (
    <div
      className="map-legend"
      data-covers={expanded && room !== "none" ? "left" : undefined}
      data-expanded={expanded || undefined}
    >
      <button
        type="button"
        className="map-legend-toggle"
        aria-expanded={expanded}
        aria-controls={body}
        onClick={() => setChosen(!expanded)}
      >
        {words.legend}
      </button>
      <div id={body} className="map-legend-body" hidden={!expanded}>
        <Types />
        <SizeScale />
        <Lines />
        <Notes all={room === "all"} />
      </div>
    </div>
  );
}

function Types() {
  const { manifest } = useReading();
  const dataset = useAtlas(selectDataset);
  const present = new Set(dataset?.sites.map((site) => site.properties.type));
  return (
    <ul className="legend-types">
      {manifest.siteTypes
        .filter((type) => present.has(type.id))
        .map((type) => (
          <li key={type.id}>
            <SymbolGlyph form={type.symbol} role={type.colourRole} size={14} />
            <span>
              <Local text={type.short ?? type.label} />
            </span>
          </li>
        ))}
    </ul>
  );
}

function SizeScale() {
  const words = useMapWords();
  const dataset = useAtlas(selectDataset);
  const growth = dataset ? growthOf(mostAccounts(dataset)) : 1;
  return (
    <div className="legend-row">
      <span className="legend-scale" aria-hidden="true">
        {SCALE.map((accounts) => (
          <span key={accounts}>
            <SymbolGlyph {...SAMPLE} size={symbolSize(accounts, growth)} />
            {accounts}
          </span>
        ))}
      </span>
      <span>{words.sizeScale}</span>
    </div>
  );
}

function Lines() {
  const words = useMapWords();
  const lines = useLineWords();
  return (
    <ul className="legend-lines">
      <li>
        <Sign>
          <path className="legend-route" d="M1 12Q17 2 33 12" />
          <path className="legend-arrow" d="M21.5 7 13.5 10.6 15.2 7 13.5 3.4Z" />
        </Sign>
        {words.route}
      </li>
      <li>
        <Sign>
          <path className="legend-route legend-route--pattern" d="M1 12Q17 2 33 12" />
        </Sign>
        {words.pattern}
      </li>
      <li>
        <Sign>
          <path className="legend-band" d="M1 3H33V13H1Z" />
          <path className="legend-edge" d="M1 3H33M1 13H33" />
          <path className="legend-core" d="M1 8H33" />
        </Sign>
        {lines.range}
      </li>
      <li>
        <Sign>
          <path className="legend-core" d="M1 8H33" />
          <path className="legend-edge legend-edge--open" d="M1 3H33M1 13H33" />
        </Sign>
        {lines.open}
      </li>
      <li>
        <Sign>
          <path className="legend-route legend-route--unknown" d="M2 8H33" />
        </Sign>
        {lines.unknown}
      </li>
      <li>
        <Sign>
          <circle className="legend-area" cx="17" cy="8" r="7" />
        </Sign>
        {words.precision}
      </li>
      <li className="legend-wide">
        <span className="legend-sign legend-stack" aria-hidden="true">
          <SymbolGlyph {...SAMPLE} size={12} />
          <b>3</b>
        </span>
        {words.stack}
      </li>
    </ul>
  );
}

const Sign = ({ children }: { readonly children: ReactNode }) => (
  <svg className="legend-sign" viewBox="0 0 34 16" width="34" height="16" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

/** The first sentence stands below the map at all times; the others are here. */
function Notes({ all }: { readonly all: boolean }) {
  const { manifest } = useReading();
  const words = useMapWords();
  const lines = useLineWords();
  const [, ...others] = manifest.mapNotes;
  return (
    <div className="legend-notes">
      <details open={all}>
        <summary>{words.notes}</summary>
        <p>{lines.largest}</p>
        {others.map((note) => (
          <p key={Object.values(note)[0]}>
            <Local text={note} />
          </p>
        ))}
      </details>
    </div>
  );
}
