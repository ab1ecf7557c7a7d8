/** Help lines by country, all of them: the reader's country is neither asked nor guessed. */
import "../styles/closed.css";
import type { HelpLine } from "../../core/dataset";
import { useClosedWords } from "../i18n/closed-words";
import { Local, textOf, useReading } from "../reading";

export function HelpList() {
  const reading = useReading();
  const { manifest, language, t } = reading;
  const words = useClosedWords();
  const countries = [...new Set(manifest.helpLines.map(({ country }) => country))];
  const known = (id: string) => manifest.countries.find((country) => country.id === id)?.label;
  const regions = new Intl.DisplayNames(language, { type: "region", fallback: "code" });
  return (
    <div className="help">
      <p className="help-note">{words.helpNote}</p>
      <dl>
        {countries.map((country) => {
          const label = known(country);
          return (
            <div key={country}>
              <dt>{label ? textOf(label, reading) : (regions.of(country) ?? country)}</dt>
              {manifest.helpLines.map(
                (line) => line.country === country && <HelpEntry key={textOf(line.name, reading)} line={line} t={t} />,
              )}
            </div>
          );
        })}
      </dl>
    </div>
  );
}

function HelpEntry({ line, t }: { readonly line: HelpLine; readonly t: ReturnType<typeof useReading>["t"] }) {
  const { language, framed } = useReading();
  const words = useClosedWords();
  const { name, phone, url, hours, languages, source, asOf } = line;
  const away = framed ? { target: "_blank" } : {};
  const tongues = new Intl.DisplayNames(language, { type: "language" });
  return (
    <dd>
      {/* Each on a line of its own where no style says otherwise: a number run together with the hours is another number. */}
      <div className="help-name">
        {url === undefined ? (
          <Local text={name} />
        ) : (
          <a href={url} rel="noopener noreferrer" {...away}>
            <Local text={name} />
          </a>
        )}
      </div>
      {phone !== undefined && (
        <div>
          <a className="help-phone" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
            {phone}
          </a>
        </div>
      )}
      <div className="help-source">
        {hours && (
          <>
            <Local text={hours} />
            {" · "}
          </>
        )}
        {languages && `${words.languages}: ${t.common.list(languages.map((tag) => tongues.of(tag) ?? tag))} `}
        {source !== undefined && (
          <a href={source} rel="noopener noreferrer" {...away}>
            {words.source}
          </a>
        )}
        {asOf !== undefined && ` ${words.asOf(t.vocabulary.period(asOf))}`}
      </div>
    </dd>
  );
}
