/** The same returns as a table: a row a crossing, a column a year, every return its own figure. */
import { Fragment } from "react";
import { eventsIn, type ReturnEvent, type ReturnTable } from "../../../core/returns";
import { useReturnsWords } from "../../i18n/returns-words";
import { AtlasLink, useReading } from "../../reading";
import { SiteLink } from "../places";
import { columnsOf, peopleOf, returnForm } from "./return-form";

export function ReturnsTable({ table }: { readonly table: ReturnTable }) {
  const words = useReturnsWords();
  const columns = columnsOf(table);
  const rows = table.rows.filter(({ events }) => events.length > 0);
  const events = rows.flatMap((row) => row.events);
  return (
    <>
      <p className="record-note">{words.tableCaption}</p>
      {/* Reached by keyboard, so that it can be scrolled without a mouse. */}
      <div className="returns-scroll" role="region" aria-label={words.scroll} tabIndex={0}>
        <table className="returns-table" aria-label={words.table}>
          <thead>
            <tr>
              <th scope="col">{words.crossing}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {typeof column === "number" ? column : words[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.crossing ?? ""}>
                <th scope="row">{row.crossing === null ? words.unnamed : <SiteLink id={row.crossing} />}</th>
                {columns.map((column) => (
                  <td key={column}>
                    {eventsIn(row, column).map((event, at) => (
                      <Fragment key={event.route.id}>
                        {at > 0 && <span className="visually-hidden">; </span>}
                        <Figure event={event} />
                      </Fragment>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="record-note">
        {words.legend(
          events.some(({ overlaps }) => overlaps.length > 0),
          events.some((event) => returnForm(event) === "unknown"),
        )}
      </p>
    </>
  );
}

/** Short for the eye; read out in full, with its day. */
function Figure({ event }: { readonly event: ReturnEvent }) {
  const { t } = useReading();
  const words = useReturnsWords();
  const { date } = event.route.properties;
  const people = t.vocabulary.people(peopleOf(event));
  const said = [
    date === undefined ? t.common.undated : t.vocabulary.period(date),
    people === "" ? words.notStated : people,
    ...(event.overlaps.length > 0 ? [words.overlapsMark] : []),
  ];
  return (
    <AtlasLink to={{ kind: "route", id: event.route.id }} className="returns-figure">
      <span>{shortOf(event, words, t.common.number)}</span>
      {event.overlaps.length > 0 && <sup>†</sup>}
      <span className="visually-hidden"> ({said.join(", ")})</span>
    </AtlasLink>
  );
}

function shortOf(
  event: ReturnEvent,
  { short }: ReturnType<typeof useReturnsWords>,
  number: (value: number) => string,
): string {
  const [min, max] = [number(event.min ?? 0), number(event.max ?? 0)];
  switch (returnForm(event)) {
    case "exact":
      return min;
    case "range":
      return short.range(min, max);
    case "open":
      return short.atLeast(min);
    case "up-to":
      return short.upTo(max);
    case "unknown":
      return short.unknown;
  }
}
