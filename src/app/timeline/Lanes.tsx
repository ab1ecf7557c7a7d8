/** When what is open was in use: a bar between known years, broken where an end is open. Unknown is said, not drawn. */
import { memo } from "react";
import type { SiteFeature } from "../../core/dataset";
import { periodParts, type PartialDate } from "../../core/period";
import type { TimeAxis } from "../../core/time-bars";
import type { SiteSelection } from "../../core/url-state";
import { useTimelineWords } from "../i18n/timeline-words";
import { useReading } from "../reading";
import { selectDataset, selectSitesById, sitesOfAccount } from "../selectors";
import { useAtlas, type AtlasState } from "../store";
import { share } from "./scale";

function openSites(state: AtlasState, selection: SiteSelection): readonly string[] {
  switch (selection.kind) {
    case "site":
      return [selection.id];
    case "compare":
      return selection.ids;
    case "account": {
      const dataset = selectDataset(state);
      return dataset ? sitesOfAccount(dataset, selection.id) : [];
    }
    default:
      return [];
  }
}

export const Lanes = memo(function Lanes({ axis }: { readonly axis: TimeAxis }) {
  const words = useTimelineWords();
  const ids = useAtlas((state) => openSites(state, state.selection).join(" "));
  const sites = useAtlas(selectSitesById);
  const open = ids.split(" ").flatMap((id) => sites.get(id) ?? []);
  if (open.length === 0) return null;
  return (
    <ul className="years-lanes" aria-label={words.inUse}>
      {open.map((site) => (
        <Lane key={site.id} site={site} axis={axis} />
      ))}
    </ul>
  );
});

interface Ends {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}
function endsOf(edtf: string | undefined): Ends | null {
  const parts = edtf === undefined ? null : periodParts(edtf);
  switch (parts?.kind) {
    case undefined:
      return null;
    case "instant":
      return { from: parts.at, to: parts.at };
    case "span":
      return { from: parts.from, to: parts.to };
    case "since":
      return { from: parts.from, to: null };
    case "until":
      return { from: null, to: parts.to };
  }
}

function Lane({ site: { properties }, axis }: { readonly site: SiteFeature; readonly axis: TimeAxis }) {
  const { t, language } = useReading();
  const words = useTimelineWords();
  const ends = endsOf(properties.operating);
  const name = properties[`name:${language}`] ?? properties.name;
  const said = properties.operating && ends ? t.vocabulary.period(properties.operating) : words.notKnown;
  return (
    <li>
      <span>
        <span className="years-lane-name">{name}</span> {words.inUse}: {said}
      </span>
      {ends && <LaneBar ends={ends} axis={axis} />}
    </li>
  );
}

function LaneBar({ ends, axis }: { readonly ends: Ends; readonly axis: TimeAxis }) {
  const years = axis.last - axis.first + 1;
  const place = (year: number) => share(Math.min(years, Math.max(0, year - axis.first)), years);
  const { from, to } = ends;
  const start = place(from?.year ?? axis.first);
  // A decade or a century ends with its last year.
  const width = to?.precision === "decade" ? 10 : to?.precision === "century" ? 100 : 1;
  const end = place(to ? to.year + width : axis.last + 1);
  return (
    <svg className="years-lane" aria-hidden="true">
      <line className={from && to ? "lane-known" : "lane-open"} x1={start} x2={end} y1="6" y2="6" />
      {(from?.year ?? -Infinity) < axis.first && (
        <text className="lane-beyond" x="-2" y="10.5" textAnchor="end">
          ‹
        </text>
      )}
      {!to && (
        <text className="lane-beyond" x="100%" dx="2" y="10.5">
          ›
        </text>
      )}
      {from && from.year >= axis.first && <LaneEnd at={start} about={from.approximate} />}
      {to && <LaneEnd at={end} about={to.approximate} />}
    </svg>
  );
}

/** A known end is a stroke, an approximate one a hollow dot. */
const LaneEnd = ({ at, about }: { readonly at: string; readonly about: boolean }) =>
  about ? (
    <circle className="lane-about" cx={at} cy="6" r="3.5" />
  ) : (
    <line className="lane-end" x1={at} x2={at} y1="1" y2="11" />
  );
