import { useId, useState } from "react";
import { EXPORT_FORMATS, exportFileName, type ExportFormat, type ExportSet } from "../../core/export/export-set";
import { useReading } from "../reading";
import { saveFile } from "./save-file";
import { useWords } from "./words";

interface DownloadFormProps {
  /** Part of the file's name. */
  readonly subject: string;
  /** How many accounts could come along; null where they have not been counted. */
  readonly accounts: number | null;
  readonly collect: (withAccounts: boolean) => Promise<ExportSet> | ExportSet;
}

export function DownloadForm({ subject, accounts, collect }: DownloadFormProps) {
  const words = useWords();
  const { manifest } = useReading();
  const id = useId();
  const [format, setFormat] = useState<ExportFormat>("geojson");
  const [withAccounts, setWithAccounts] = useState(false);
  const [said, setSaid] = useState("");
  const download = async () => {
    setSaid(words.preparing);
    try {
      const [{ buildExport }, set] = await Promise.all([
        import("../../core/export/build-export"),
        collect(withAccounts),
      ]);
      const { text, type } = buildExport(set, format);
      const name = exportFileName(manifest, subject, format);
      saveFile(name, text, type);
      setSaid(words.saved(name));
    } catch {
      setSaid(words.failed);
    }
  };
  return (
    <div className="take-form">
      <div className="take-choices">
        <p>
          <label htmlFor={`${id}format`}>{words.download.format}</label>
          <select
            id={`${id}format`}
            value={format}
            onChange={(event) => setFormat(EXPORT_FORMATS.find((name) => name === event.target.value) ?? "geojson")}
          >
            {EXPORT_FORMATS.map((name) => (
              <option key={name} value={name}>
                {words.download.formats[name]}
              </option>
            ))}
          </select>
        </p>
      </div>
      {accounts !== 0 && (
        <Tick
          label={accounts === null ? words.download.allAccounts : words.download.accounts(accounts)}
          note={words.download.accountsNote}
          value={withAccounts}
          onChange={setWithAccounts}
        />
      )}
      <p className="record-note">{words.download.carries}</p>
      <div className="take-buttons">
        <button type="button" className="text-button" onClick={() => void download()}>
          {words.download.button}
        </button>
        <span className="take-said" role="status">
          {said}
        </span>
      </div>
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly note: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function Tick({ label, note, value, onChange }: TickProps) {
  const id = useId();
  return (
    <div className="take-tick">
      <label>
        <input
          type="checkbox"
          checked={value}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      <p className="record-note" id={id}>
        {note}
      </p>
    </div>
  );
}
