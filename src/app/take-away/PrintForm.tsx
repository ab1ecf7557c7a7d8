import { useEffect } from "react";
import { Tick } from "./DownloadForm";
import { usePrint } from "./print-state";
import { useWords } from "./words";

export function PrintForm({ accounts }: { readonly accounts: number }) {
  const words = useWords();
  const wanted = usePrint((state) => state.accounts);
  // The tick is for this panel: the next one begins without accounts again.
  useEffect(() => () => usePrint.setState({ accounts: false }), []);
  return (
    <details>
      <summary>{words.print.heading}</summary>
      <div className="take-form">
        {accounts > 0 && (
          <Tick
            label={words.print.accounts(accounts)}
            note={words.print.accountsNote}
            value={wanted}
            onChange={(value) => usePrint.setState({ accounts: value })}
          />
        )}
        <p className="record-note">{words.print.note}</p>
        <div className="take-buttons">
          <button type="button" className="text-button" onClick={() => window.print()}>
            {words.print.button}
          </button>
        </div>
      </div>
    </details>
  );
}
