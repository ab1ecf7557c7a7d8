import { ScaleControl } from "react-map-gl/maplibre";
import { useMapWords } from "../i18n/map-words";
import type { Camera } from "./use-camera";

/** Zoom and the whole map; words for who cannot see the signs. */
export function MapControls({ camera }: { readonly camera: Camera }) {
  const words = useMapWords();
  return (
    <>
      <div className="map-controls">
        <button type="button" onClick={camera.zoomIn} title={words.zoomIn}>
          <Sign path="M8 2.5V13.5M2.5 8H13.5" />
        </button>
        <button type="button" onClick={camera.zoomOut} title={words.zoomOut}>
          <Sign path="M2.5 8H13.5" />
        </button>
        <button type="button" onClick={camera.showWhole} title={words.wholeMap}>
          <Sign path="M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10" />
        </button>
      </div>
      <ScaleControl position="bottom-right" maxWidth={90} unit="metric" />
    </>
  );
}

const Sign = ({ path }: { readonly path: string }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.4" />
  </svg>
);
