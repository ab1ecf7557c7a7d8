import { useMapWords } from "../i18n/map-words";
import { Local, useReading } from "../reading";

/** The line below a printed map: what a symbol's size is misread as, and whose work the ground is. Always open. */
export function MapMargin() {
  const { manifest } = useReading();
  const words = useMapWords();
  const [first] = manifest.mapNotes;
  return (
    <div className="map-margin">
      {first && (
        <p className="map-caution">
          <Local text={first} />
        </p>
      )}
      <p className="map-attribution" aria-label={words.attribution} role="note">
        {manifest.basemap.attribution.map(({ text, url }, at) => (
          <span key={text}>
            {at > 0 && " · "}
            {url && /^https?:\/\//.test(url) ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {text}
              </a>
            ) : (
              text
            )}
          </span>
        ))}
      </p>
    </div>
  );
}
