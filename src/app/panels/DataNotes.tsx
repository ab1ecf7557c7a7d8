/** Method, privacy, limits and changes: long to read and seldom needed, so the app fetches it after the page. */
import { dataNotes as en } from "../i18n/en/data-notes";
import { dataNotes as ko } from "../i18n/ko/data-notes";
import { useSection } from "../i18n/sections";
import { Local, textOf, useReading } from "../reading";
import { Section } from "./Facts";

export function DataNotes() {
  const reading = useReading();
  const { manifest, t } = reading;
  const words = useSection("dataNotes", { en, ko });
  const changes = manifest.changes ?? [];
  return (
    <>
      <Section id="method" heading={words.method}>
        {words.methodSays.map((says) => (
          <p key={says} className="record-text">
            {says}
          </p>
        ))}
      </Section>
      <Section id="data-privacy" heading={words.privacy}>
        <p className="record-text">{words.privacySays(manifest.privacy.k)}</p>
        <p className="record-text">{words.withdrawn}</p>
      </Section>
      {manifest.mapNotes.length > 0 && (
        <Section id="limits" heading={words.limits}>
          <ul className="says">
            {manifest.mapNotes.map((note) => (
              <li key={textOf(note, reading)}>
                <Local text={note} mark />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="changes" heading={words.changes}>
        {changes.length === 0 && <p className="record-nothing">{words.noChanges}</p>}
        <ul className="says">
          {changes.map(({ date, text }) => (
            <li key={`${date} ${textOf(text, reading)}`}>
              <time dateTime={date}>{t.vocabulary.period(date)}</time>: <Local text={text} mark />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
