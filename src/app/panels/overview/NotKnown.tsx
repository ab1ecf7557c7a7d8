/** What the shown records do not tell, each number with the list of the records it counts. */
import { scaleLinear } from "d3-scale";
import { useState } from "react";
import type { Gap, GapRecord } from "../../../core/not-known";
import { useOverviewWords } from "../../i18n/overview-words";
import { AtlasLink, useReading } from "../../reading";
import { SiteLink } from "../places";
import { wrapText } from "./chart-text";
import { Figure, NARROW } from "./Figure";
import { Lines } from "./Lines";

const BAR = 12;

export function NotKnown({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t, open } = useReading();
  const words = useOverviewWords();
  const row = (width: number): number => (width < NARROW ? 46 : 34);
  const height = (width: number): number => gaps.length * row(width) + 4;
  const chart = (width: number) => {
    const narrow = width < NARROW;
    const left = narrow ? 0 : 300;
    const right = width - 96;
    const share = scaleLinear([0, 1], [0, right - left]);
    return gaps.map(({ kind, of, records }, at) => {
      const y = at * row(width);
      const middle = y + (narrow ? 30 : 17);
      const lines = wrapText(words.gaps.gap[kind], { width: narrow ? width : left - 16, size: 13, most: 2 });
      return (
        <g key={kind}>
          <Lines
            className="name"
            lines={narrow ? [lines.join(" ")] : lines}
            x={0}
            y={narrow ? y + 14 : middle + (lines.length > 1 ? -3 : 5)}
            step={15}
          />
          <rect className="whole" x={left + 0.5} y={middle - BAR / 2 + 0.5} width={right - left - 1} height={BAR - 1} />
          <rect
            className="mark mark--undated"
            x={left}
            y={middle - BAR / 2}
            width={of === 0 ? 0 : share(records.length / of)}
            height={BAR}
          />
          <text className="count" x={width} y={middle + 4} textAnchor="end">
            {`${t.common.number(records.length)} / ${t.common.number(of)}`}
          </text>
        </g>
      );
    });
  };
  return (
    <Figure
      id="gaps"
      title={words.gaps.title}
      counts={open ? words.gaps.counts : words.gaps.inTable}
      limits={words.gaps.limits}
      chart={chart}
      height={height}
      table={open ? undefined : <GapTable gaps={gaps} />}
    >
      {open && (
        <ul className="overview-gaps">
          {gaps
            .filter(({ records }) => records.length > 0)
            .map((gap) => (
              <li key={gap.kind}>
                <GapList gap={gap} />
              </li>
            ))}
        </ul>
      )}
    </Figure>
  );
}

/** Without script: the numbers, without lists that open. */
function GapTable({ gaps }: { readonly gaps: readonly Gap[] }) {
  const words = useOverviewWords();
  return (
    <table>
      <caption className="visually-hidden">{words.gaps.title}</caption>
      <tbody>
        {gaps.map(({ kind, of, records }) => (
          <tr key={kind}>
            <th scope="row">{words.gaps.gap[kind]}</th>
            <td>{words.gaps.share(kind, records.length, of)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many of a list are drawn at a time. */
const SHEET = 60;

/** The list is made when it is opened: a hundred thousand records are not laid out for a number. */
function GapList({ gap: { kind, of, records } }: { readonly gap: Gap }) {
  const words = useOverviewWords();
  const [opened, setOpened] = useState(false);
  const [most, setMost] = useState(SHEET);
  const rest = records.length - most;
  return (
    <details onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <span>{words.gaps.gap[kind]}</span>
        <span className="overview-gap-count">{words.gaps.share(kind, records.length, of)}</span>
      </summary>
      {opened && (
        <>
          <ul className="overview-records">
            {bySite(records.slice(0, most)).map(([site, own]) => (
              <li key={site}>
                <SiteLink id={site} />
                {own.some(({ kind: what }) => what === "account") && (
                  <span className="overview-ids">
                    {own.map(({ id }) => (
                      <AtlasLink key={id} to={{ kind: "account", id }} label={words.gaps.account(id)}>
                        {id}
                      </AtlasLink>
                    ))}
                  </span>
                )}
                {own.some(({ kind: what }) => what === "condition") && (
                  <span className="overview-ids">{`× ${own.length}`}</span>
                )}
              </li>
            ))}
          </ul>
          {rest > 0 && (
            <button type="button" className="text-button" onClick={() => setMost(most + 10 * SHEET)}>
              {words.gaps.more(Math.min(rest, 10 * SHEET))}
            </button>
          )}
        </>
      )}
    </details>
  );
}

/** Records under the place they are opened at, in the order of their first one. */
function bySite(records: readonly GapRecord[]): readonly (readonly [site: string, own: readonly GapRecord[]])[] {
  const found = new Map<string, GapRecord[]>();
  for (const record of records) {
    const site = record.kind === "site" ? record.id : record.site;
    const own = found.get(site);
    if (own) own.push(record);
    else found.set(site, [record]);
  }
  return [...found];
}
