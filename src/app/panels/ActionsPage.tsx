import { newestFirst, sourceNumbers } from "../../core/relations";
import type { Library } from "../load-dataset";
import { useReading } from "../reading";
import type { Loaded } from "../store";
import { ActionList } from "./Actions";
import { Citations } from "./citations";
import { PanelFrame } from "./PanelFrame";
import { SourceList } from "./SourceList";
import { LibraryWaiting } from "./Waiting";

/** Every recorded action, newest first. */
export function ActionsPage({
  library,
  retry,
}: {
  readonly library: Loaded<Library>;
  readonly retry?: (() => void) | undefined;
}) {
  const { manifest, t } = useReading();
  const words = t.panels.actions;
  const actions = library.status === "ready" ? newestFirst(library.value.actions) : [];
  const numbers = sourceNumbers(actions.map(({ sources }) => sources));
  return (
    <PanelFrame kind={t.panels.pageKind} heading={words.page} busy={library.status === "loading"}>
      {library.status === "ready" ? (
        <Citations numbers={numbers}>
          <p className="record-note">{words.pageNote(actions.length, t.vocabulary.period(manifest.datasetDate))}</p>
          <ActionList actions={actions} sites />
          <SourceList numbers={numbers} library={library} retry={retry} />
        </Citations>
      ) : (
        <LibraryWaiting library={library} retry={retry} />
      )}
    </PanelFrame>
  );
}
