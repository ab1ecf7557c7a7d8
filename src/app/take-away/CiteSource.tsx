import { useMemo, useState } from "react";
import { citationOf } from "../../core/export/cite";
import type { SourceDocument } from "../../core/dataset";
import { CiteForm } from "./CiteForm";
import { useWords } from "./words";

/** How to cite one document; its form is made when it is opened. */
export function CiteSource({ source }: { readonly source: SourceDocument }) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const subjects = useMemo(() => [{ name: source.title, citations: [citationOf(source)] }], [source]);
  return (
    <details className="source-cite" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        {words.cite.short}
        <span className="visually-hidden">: {source.title}</span>
      </summary>
      {opened && (
        <>
          {source.primary !== undefined && <p className="record-note">{words.cite.noteSource}</p>}
          <CiteForm subjects={subjects} id={source.id} />
        </>
      )}
    </details>
  );
}
