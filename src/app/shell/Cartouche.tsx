import { useState } from "react";
import { parseFragment, parseUrlState } from "../../core/url-state";
import { Local, useReading } from "../reading";
import { applyLink, useAtlas } from "../store";

/** The title cartouche of the first view: what this map is, and the ways in. Gone once something is open. */
export function Cartouche() {
  const { manifest, t } = useReading();
  const nothingOpen = useAtlas((state) => state.selection.kind === "none");
  const [closed, setClosed] = useState(false);
  if (!nothingOpen || closed) return null;
  const { counts } = manifest;
  return (
    <section className="cartouche" aria-labelledby="cartouche-title" data-covers="left">
      <h2 id="cartouche-title">
        <Local text={manifest.subtitle ?? manifest.title} />
      </h2>
      <p className="cartouche-counts">{t.shell.counts(counts.countedSites, counts.testimonies, counts.sources)}</p>
      <WaysIn />
      <button
        type="button"
        className="cartouche-close"
        onClick={() => setClosed(true)}
        aria-label={t.shell.closeIntroduction}
      >
        ×
      </button>
    </section>
  );
}

/** The entry points that the dataset names. */
export function WaysIn() {
  const { manifest } = useReading();
  return (
    <ul className="ways-in">
      {manifest.waysIn.map((way) => (
        <li key={way.link}>
          <WayIn link={way.link}>
            <Local text={way.label} />
          </WayIn>
        </li>
      ))}
    </ul>
  );
}

function WayIn({ link, children }: { readonly link: string; readonly children: React.ReactNode }) {
  const { base = "" } = useReading();
  return (
    <a
      href={`${base}#${link}`}
      onClick={(event) => {
        event.preventDefault();
        const { lang, theme, host, foreign } = useAtlas.getState();
        const { state } = parseUrlState(parseFragment(link));
        applyLink({ ...state, lang, theme, host, foreign }, []);
        if (state.selection.kind === "none") document.getElementById("list-search")?.focus();
      }}
    >
      {children}
    </a>
  );
}
