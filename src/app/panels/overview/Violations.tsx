/** What accounts tell of at which type of place: a disc and its number in every cell that is not empty. */
import { scaleSqrt } from "d3-scale";
import type { ViolationMatrix } from "../../../core/overview";
import { useOverviewWords } from "../../i18n/overview-words";
import { useReading } from "../../reading";
import { wrapText } from "./chart-text";
import { Figure, NARROW } from "./Figure";
import { Lines } from "./Lines";
import { TypeMark, useTypeName } from "./types";

const HEAD = 64;

export function Violations({ matrix }: { readonly matrix: ViolationMatrix }) {
  const { t, open } = useReading();
  const words = useOverviewWords();
  const nameOf = useTypeName();
  const columns = matrix.types.flatMap((type, at) => {
    const accounts = matrix.accounts[at] ?? 0;
    return accounts > 0 ? [{ type, at, accounts }] : [];
  });
  const most = Math.max(1, ...matrix.rows.flatMap(({ counts }) => counts));
  const row = (width: number): number => (width < NARROW ? 54 : 36);
  // On a phone the columns are named in a key above: no room for words over them.
  const keyRows = Math.ceil(columns.length / 2);
  const head = (width: number): number => (width < NARROW ? keyRows * 22 + 46 : HEAD);
  const height = (width: number): number => head(width) + (matrix.rows.length + 1) * row(width) + 6;

  const chart = (width: number) => {
    const narrow = width < NARROW;
    const left = narrow ? 0 : 170;
    const totalWidth = narrow ? 40 : 56;
    const step = (width - left - totalWidth) / Math.max(1, columns.length);
    const radius = scaleSqrt([0, most], [0, Math.min(15, step / 2 - (narrow ? 4 : 14))]);
    const centre = (at: number): number => left + step * (at + 0.5);
    const top = head(width);
    return (
      <>
        {narrow &&
          columns.map(({ type }, at) => {
            const x = at < keyRows ? 0 : width / 2;
            const y = (at % keyRows) * 22;
            return (
              <g key={type}>
                <TypeMark type={type} x={x} y={y + 1} />
                <text className="name" x={x + 22} y={y + 13}>
                  {nameOf(type)}
                </text>
              </g>
            );
          })}
        {columns.map(({ type }, at) => (
          <g key={type}>
            <TypeMark type={type} x={centre(at) - 7} y={top - (narrow ? 28 : 62)} />
            {!narrow && (
              <Lines
                className="axis"
                anchor="middle"
                lines={wrapText(nameOf(type), { width: step - 6, size: 12, most: 2 })}
                x={centre(at)}
                y={top - 32}
                step={14}
              />
            )}
          </g>
        ))}
        <text className="axis" x={width} y={top - 18} textAnchor="end">
          {words.total}
        </text>
        {[
          ...matrix.rows.map(({ violation, counts, total }) => ({
            key: violation,
            name: t.vocabulary.violation[violation],
            values: columns.map((column) => counts[column.at] ?? 0),
            total: total as number | null,
          })),
          { key: "any", name: words.violations.any, values: columns.map(({ accounts }) => accounts), total: null },
        ].map(({ key, name, values, total }, at) => {
          const y = top + at * row(width);
          const middle = y + (narrow ? 36 : 18);
          return (
            <g key={key}>
              <line className="grid" x1={0} x2={width} y1={y + 0.5} y2={y + 0.5} />
              <Lines
                className={key === "any" ? "name name--all" : "name"}
                lines={narrow ? [name] : wrapText(name, { width: left - 8, size: 13, most: 2 })}
                x={0}
                y={
                  narrow
                    ? y + 17
                    : middle + (wrapText(name, { width: left - 8, size: 13, most: 2 }).length > 1 ? -3 : 5)
                }
                step={15}
              />
              {values.map((count, column) =>
                count === 0 ? (
                  <circle key={columns[column]?.type} className="nothing" cx={centre(column)} cy={middle} r={1} />
                ) : key === "any" ? (
                  <text
                    key={columns[column]?.type}
                    className="count"
                    x={centre(column)}
                    y={middle + 4}
                    textAnchor="middle"
                  >
                    {t.common.number(count)}
                  </text>
                ) : (
                  <g key={columns[column]?.type}>
                    <circle
                      className="mark"
                      cx={centre(column) - (narrow ? 6 : 10)}
                      cy={middle}
                      r={Math.max(1.5, radius(count))}
                    />
                    <text
                      className="count"
                      x={centre(column) - (narrow ? 6 : 10) + Math.max(1.5, radius(count)) + 4}
                      y={middle + 4}
                    >
                      {t.common.number(count)}
                    </text>
                  </g>
                ),
              )}
              {total !== null && (
                <text className="count" x={width} y={middle + 4} textAnchor="end">
                  {t.common.number(total)}
                </text>
              )}
            </g>
          );
        })}
      </>
    );
  };

  return (
    <Figure
      id="violations"
      title={words.violations.title}
      counts={open ? words.violations.counts : words.violations.inTable}
      limits={words.violations.limits}
      chart={chart}
      height={height}
      table={
        <table>
          <caption className="visually-hidden">{words.violations.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.violations.violation}</th>
              {columns.map(({ type }) => (
                <th key={type} scope="col">
                  {nameOf(type)}
                </th>
              ))}
              <th scope="col">{words.total}</th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ violation, counts, total }) => (
              <tr key={violation}>
                <th scope="row">{t.vocabulary.violation[violation]}</th>
                {columns.map(({ type, at }) => (
                  <td key={type}>{t.common.number(counts[at] ?? 0)}</td>
                ))}
                <td>{t.common.number(total)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{words.violations.any}</th>
              {columns.map(({ type, accounts }) => (
                <td key={type}>{t.common.number(accounts)}</td>
              ))}
              <td />
            </tr>
          </tbody>
        </table>
      }
    />
  );
}
