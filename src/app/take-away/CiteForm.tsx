import { useEffect, useId, useState } from "react";
import { BIBLIOGRAPHY, isWritten, loadBibliography, type CiteFormName } from "./cite-forms";
import { CITATION_STYLES, type CitationStyle, type Runs } from "../../core/citations";
import type { Citation } from "../../core/export/cite";
import type { BibliographyFormat } from "../../core/export/bibliography";
import { exportFileName } from "../../core/export/export-set";
import { useReading } from "../reading";
import { CitedField, CopyField } from "./CopyField";
import { saveFile } from "./save-file";
import { useWords } from "./words";
import { afterOriginal, usePagePatterns, useSourceCitations, writtenPage } from "./written";

const FORMS: readonly CiteFormName[] = [...CITATION_STYLES, "bibtex", "ris", "csl-json"];

interface CiteFormProps {
  /** What can be cited, each under a name; with one there is nothing to choose. */
  readonly subjects: readonly { readonly name: string; readonly citations: readonly Citation[] }[];
  /** Part of a file's name. */
  readonly id: string;
}

export function CiteForm({ subjects, id }: CiteFormProps) {
  const words = useWords();
  const field = useId();
  const [chosen, setChosen] = useState(0);
  const [form, setForm] = useState<CiteFormName>("apa");
  const citations = subjects[chosen]?.citations ?? [];
  return (
    <div className="take-form">
      <div className="take-choices">
        {subjects.length > 1 && (
          <p>
            <label htmlFor={`${field}what`}>{words.cite.what}</label>
            <select id={`${field}what`} value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
              {subjects.map(({ name }, at) => (
                <option key={name} value={at}>
                  {name}
                </option>
              ))}
            </select>
          </p>
        )}
        <p>
          <label htmlFor={`${field}form`}>{words.cite.form}</label>
          <select
            id={`${field}form`}
            value={form}
            onChange={(event) => setForm(FORMS.find((name) => name === event.target.value) ?? "apa")}
          >
            {FORMS.map((name) => (
              <option key={name} value={name}>
                {words.cite.forms[name]}
              </option>
            ))}
          </select>
        </p>
      </div>
      {isWritten(form) ? (
        <WrittenResult citations={citations} style={form} />
      ) : (
        <FileResult citations={citations} form={form} id={id} />
      )}
    </div>
  );
}

function Waiting({ status }: { readonly status: "loading" | "failed" }) {
  const words = useWords();
  return (
    <p className="take-said" role="status">
      {status === "failed" ? words.failed : words.preparing}
    </p>
  );
}

interface WrittenResultProps {
  readonly citations: readonly Citation[];
  readonly style: CitationStyle;
}

/** What the publisher's processor wrote; only the page of the atlas is put together here, after its pattern. */
function WrittenResult({ citations, style }: WrittenResultProps) {
  const words = useWords();
  const { language } = useReading();
  const patterns = usePagePatterns();
  const needed = citations.some(({ page }) => page === undefined);
  const sources = useSourceCitations(language, needed);
  if (patterns.status !== "ready") return <Waiting status={patterns.status} />;
  if (needed && sources.status !== "ready") return <Waiting status={sources.status} />;
  const pattern = patterns.value.find((one) => one.language === language);
  const paragraphs = citations.flatMap((citation): readonly Runs[] => {
    if (citation.page !== undefined) return pattern ? [writtenPage(citation, pattern, style, words)] : [];
    const written = sources.status === "ready" ? sources.value.get(citation.item.id) : undefined;
    return written ? [afterOriginal(citation.original, written[style], words)] : [];
  });
  if (paragraphs.length === 0) return <p className="record-note">{words.cite.noWritten}</p>;
  return <CitedField label={words.cite.result} paragraphs={paragraphs} />;
}

interface FileResultProps {
  readonly citations: readonly Citation[];
  readonly form: BibliographyFormat;
  readonly id: string;
}

function FileResult({ citations, form, id }: FileResultProps) {
  const words = useWords();
  const { manifest } = useReading();
  const result = useBibliography(citations, form);
  if (result.status !== "ready") return <Waiting status={result.status} />;
  return (
    <CopyField label={words.cite.result} text={result.text} code>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          const { extension, type } = BIBLIOGRAPHY[form];
          saveFile(exportFileName(manifest, id, extension), result.text, type);
        }}
      >
        {words.cite.save}
      </button>
    </CopyField>
  );
}

type Result = { readonly status: "ready"; readonly text: string } | { readonly status: "loading" | "failed" };
const LOADING: Result = { status: "loading" };

/** The library for files is fetched when one is asked for. */
function useBibliography(citations: readonly Citation[], form: BibliographyFormat): Result {
  const [made, setMade] = useState<{ readonly citations: unknown; readonly form: unknown; readonly result: Result }>();
  useEffect(() => {
    let current = true;
    const put = (result: Result) => {
      if (current) setMade({ citations, form, result });
    };
    loadBibliography()
      .then(({ toBibliography }) => put({ status: "ready", text: toBibliography(citations, form).trim() }))
      .catch(() => put({ status: "failed" }));
    return () => {
      current = false;
    };
  }, [citations, form]);
  return made?.citations === citations && made.form === form ? made.result : LOADING;
}
