/** Several lines of text in a drawing, the first on its baseline. */
export function Lines({
  lines,
  x,
  y,
  step = 16,
  className,
  anchor = "start",
}: {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly step?: number;
  readonly className: string;
  readonly anchor?: "start" | "middle" | "end";
}) {
  return (
    <text className={className} x={x} y={y} textAnchor={anchor}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? 0 : step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
