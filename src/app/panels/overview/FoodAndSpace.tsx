/** Every published figure of food and space as a mark on a shared scale, with the standards in its unit as lines. */
import type { StandardDetail } from "../../../core/dataset";
import type { FigureGroup } from "../../../core/overview";
import { useOverviewWords } from "../../i18n/overview-words";
import { Local, useReading } from "../../reading";
import { SiteLink } from "../places";
import { Figure } from "./Figure";
import { Group, layOut } from "./FiguresChart";
import { useDrawn, type Drawn } from "./stated-figures";

interface FoodAndSpaceProps {
  readonly groups: readonly FigureGroup[];
  readonly standards: readonly StandardDetail[];
}

export function FoodAndSpace({ groups, standards }: FoodAndSpaceProps) {
  const { open } = useReading();
  const words = useOverviewWords();
  const drawn = useDrawn(groups, standards);
  if (groups.length === 0)
    return (
      <section className="overview-figure" aria-labelledby="overview-figures-title">
        <div className="overview-says">
          <h2 id="overview-figures-title">{words.figures.title}</h2>
        </div>
        <p className="record-nothing">{words.figures.none}</p>
      </section>
    );
  const height = (width: number): number => drawn.reduce((sum, group) => sum + layOut(group, width).height, 0);
  const chart = (width: number) => {
    let y = 0;
    return drawn.map((group) => {
      const from = y;
      y += layOut(group, width).height;
      return <Group key={group.key} group={group} width={width} from={from} />;
    });
  };
  return (
    <Figure
      id="figures"
      title={words.figures.title}
      counts={open ? words.figures.counts : words.figures.inTable}
      limits={words.figures.limits}
      chart={chart}
      height={height}
      table={<FigureTable drawn={drawn} />}
    />
  );
}

function FigureTable({ drawn }: { readonly drawn: readonly Drawn[] }) {
  const { t } = useReading();
  const words = useOverviewWords();
  return (
    <table>
      <caption className="visually-hidden">{words.figures.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.figures.place}</th>
          <th scope="col">{words.figures.figure}</th>
          <th scope="col">{words.figures.of}</th>
          <th scope="col">{words.figures.period}</th>
          <th scope="col">{words.figures.standard}</th>
        </tr>
      </thead>
      <tbody>
        {drawn.flatMap(({ rows, compared }) =>
          rows.map(({ placed: { site, mark }, figure }) => (
            <tr key={`${site} ${mark.id}`}>
              <th scope="row">
                <SiteLink id={site} />
              </th>
              <td className="words">{figure}</td>
              <td className="words">
                {t.vocabulary.category[mark.category]}
                {mark.scope && (
                  <>
                    {": "}
                    <Local text={mark.scope} />
                  </>
                )}
              </td>
              <td className="words">{mark.period ? t.vocabulary.period(mark.period.edtf) : t.common.undated}</td>
              <td className="words">
                {compared.map(({ standard }, nth) => (
                  <span key={standard.id} className="overview-standard">
                    {nth > 0 && <span className="visually-hidden">; </span>}
                    <Local text={standard.label ?? standard.statement} />
                    {standard.value !== undefined &&
                      `: ${t.vocabulary.figure({ value: standard.value, ...(standard.unit && { unit: standard.unit }), ...(standard.per && { per: standard.per }) })}`}
                  </span>
                ))}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
