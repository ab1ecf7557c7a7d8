/** What a reader sees while a record is on its way, and when it does not arrive. */
import type { DataFault } from "../../core/dataset";
import type { Library } from "../load-dataset";
import { useReading } from "../reading";
import type { Loaded } from "../store";

export type RecordState<T> =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly fault: DataFault; readonly retry?: (() => void) | undefined }
  | { readonly status: "ready"; readonly value: T };

export function Waiting({ record }: { readonly record: RecordState<unknown> }) {
  const { t } = useReading();
  if (record.status === "failed") return <Failed fault={record.fault} retry={record.retry} />;
  return (
    <p className="record-waiting" role="status">
      {t.panels.waiting.loading}
    </p>
  );
}

export function Failed({ fault, retry }: { readonly fault: DataFault; readonly retry?: (() => void) | undefined }) {
  const { t } = useReading();
  const words = t.panels.waiting;
  return (
    <div className="record-failed" role="alert">
      <p className="record-failed-what">{words.failed}</p>
      <p>{words.fault(fault)}</p>
      <p>{words.stillWorks}</p>
      {retry && (
        <button type="button" className="text-button" onClick={retry}>
          {t.common.tryAgain}
        </button>
      )}
    </div>
  );
}

/** Stands where actions and sources will be. */
export function LibraryWaiting({
  library,
  retry,
}: {
  readonly library: Loaded<Library>;
  readonly retry?: (() => void) | undefined;
}) {
  return library.status === "failed" ? (
    <Failed fault={library.fault} retry={retry} />
  ) : (
    <Waiting record={{ status: "loading" }} />
  );
}
