import { useEffect, useId, useState } from "react";
import { BIBLIOGRAPHY, isWritten, loadBibliography, type CiteFormName } from "./cite-forms";
import { writeCitation, WRITTEN_STYLES, type Citation } from "../../core/export/cite";
import { exportFileName } from "../../core/export/export-set";
import { useReading } from "../reading";
import { CopyField } from "./CopyField";
import { saveFile } from "./save-file";
import { useWords, type TakeAwayWords } from "./words";

const FORMS: readonly CiteFormName[] = [...WRITTEN_STYLES, "bibtex", "ris", "csl-json"];

interface CiteFormProps {
  /** What can be cited, each under a name; with one there is nothing to choose. */
  readonly subjects: readonly { readonly name: string; readonly citations: readonly Citation[] }[];
  /** Part of a file's name. */
  readonly id: string;
}

export function CiteForm({ subjects, id }: CiteFormProps) {
  const words = useWords();
  const { manifest } = useReading();
  const field = useId();
  const [chosen, setChosen] = useState(0);
  const [form, setForm] = useState<CiteFormName>("apa");
  const citations = subjects[chosen]?.citations ?? [];
  const result = useCitation(citations, form, words);
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
      {result.status === "ready" ? (
        <CopyField label={words.cite.result} text={result.text} code={!isWritten(form)}>
          {!isWritten(form) && (
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
          )}
        </CopyField>
      ) : (
        <p className="take-said" role="status">
          {result.status === "failed" ? words.failed : words.preparing}
        </p>
      )}
    </div>
  );
}

type Result = { readonly status: "ready"; readonly text: string } | { readonly status: "loading" | "failed" };
const LOADING: Result = { status: "loading" };

/** Written forms are there at once; the library for the others is fetched when one is asked for. */
function useCitation(citations: readonly Citation[], form: CiteFormName, words: TakeAwayWords): Result {
  const [made, setMade] = useState<{ readonly citations: unknown; readonly form: unknown; readonly result: Result }>();
  useEffect(() => {
    if (isWritten(form)) return undefined;
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
  if (isWritten(form))
    return {
      status: "ready",
      text: citations.map((citation) => writeCitation(citation, form, words.cite)).join("\n\n"),
    };
  return made?.citations === citations && made.form === form ? made.result : LOADING;
}
