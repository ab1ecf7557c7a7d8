import { Local, useReading } from "../app/reading";
import { parseFragment, parseUrlState } from "../core/url-state";

/** The entry points that the dataset names, as far as a page answers them. */
export function WayInList() {
  const { manifest, href } = useReading();
  const ways = manifest.waysIn.map((way) => ({ ...way, ...parseUrlState(parseFragment(way.link)).state }));
  return (
    <ul className="ways-in">
      {ways
        .filter(({ selection }) => selection.kind !== "none")
        .map(({ label, link, selection }) => (
          <li key={link}>
            <a href={href(selection)}>
              <Local text={label} />
            </a>
          </li>
        ))}
    </ul>
  );
}
