import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from "react";
import { DISTRESS_KINDS } from "../../core/vocabulary";
import { useCare } from "../care";
import { useCareWords } from "../i18n/care-words";
import { AtlasLink, useReading } from "../reading";
import { QuickExit } from "../shell/QuickExit";
import { useAtlas } from "../store";
import { HelpList } from "./HelpList";
import { canKeep } from "./keep";

const close = () => useCare.setState({ choosing: false });

/** The reader's settings. Each takes effect at once; there is nothing to confirm. */
export function CareDialog() {
  const { manifest, t } = useReading();
  const words = useCareWords().choice;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Not on the exit, which comes first: a careless Enter would leave.
    heading.current?.focus();
    // A link in the dialog leads out of it.
    const unsubscribe = useAtlas.subscribe((state, before) => {
      if (state.selection !== before.selection) close();
    });
    return () => {
      unsubscribe();
      element?.close();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // The browser closes the dialog; what lies below it must not take the key for its own.
    if (event.key === "Escape") event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    if (event.target === dialog.current) close();
  };
  return (
    <dialog
      ref={dialog}
      className="care-dialog"
      aria-labelledby="care-heading"
      onClose={close}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className="care-sheet">
        <div className="care-head">
          <h2 id="care-heading" ref={heading} tabIndex={-1}>
            {words.heading}
          </h2>
          <QuickExit t={t} />
        </div>
        <p>{words.says}</p>
        <Kinds />
        <fieldset>
          <legend>{words.traces}</legend>
          <Quiet />
        </fieldset>
        <Keeping />
        {manifest.helpLines.length > 0 && (
          <section className="care-help">
            <h3>{words.help}</h3>
            <HelpList />
          </section>
        )}
        <div className="care-foot">
          <AtlasLink to={{ kind: "page", page: "promise" }}>{words.promise}</AtlasLink>
          <button type="button" className="care-done" onClick={close}>
            {words.done}
          </button>
        </div>
      </div>
    </dialog>
  );
}

function Kinds() {
  const { t } = useReading();
  const words = useCareWords().choice;
  const open = useCare((state) => state.open);
  const limit = useAtlas((state) => state.host.closed);
  const choose = (kinds: typeof open) =>
    useCare.setState({ open: DISTRESS_KINDS.filter((kind) => kinds.includes(kind)) });
  return (
    <fieldset>
      <legend>{words.kinds}</legend>
      <div className="care-kinds">
        {DISTRESS_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={open.includes(kind) && !limit.includes(kind)}
              disabled={limit.includes(kind)}
              onChange={({ target }) =>
                choose(target.checked ? [...open, kind] : open.filter((other) => other !== kind))
              }
            />
            {t.vocabulary.distress[kind]}
          </label>
        ))}
      </div>
      {limit.length > 0 && (
        <p className="care-note">{words.limited(t.common.list(limit.map((kind) => t.vocabulary.distress[kind])))}</p>
      )}
      <div className="care-buttons">
        <button type="button" className="text-button" onClick={() => choose(DISTRESS_KINDS)}>
          {words.all}
        </button>
        <button type="button" className="text-button" onClick={() => choose([])}>
          {words.none}
        </button>
      </div>
    </fieldset>
  );
}

function Quiet() {
  const words = useCareWords().choice;
  const quiet = useCare((state) => state.quiet);
  const fullTitle = useCare((state) => state.fullTitle);
  return (
    <>
      <Tick note={words.quietNote} value={quiet} onChange={(value) => useCare.setState({ quiet: value })}>
        {words.quiet}
      </Tick>
      <Tick note={words.fullTitleNote} value={fullTitle} onChange={(value) => useCare.setState({ fullTitle: value })}>
        {words.fullTitle}
      </Tick>
    </>
  );
}

function Keeping() {
  const words = useCareWords().choice;
  const kept = useCare((state) => state.kept);
  const [possible] = useState(canKeep);
  return (
    <div className="care-keep">
      <Tick
        note={possible ? words.keepNote : words.keepImpossible}
        value={kept}
        disabled={!possible}
        onChange={(value) => useCare.setState({ kept: value })}
      >
        {words.keep}
      </Tick>
      {kept && (
        <button type="button" className="text-button" onClick={() => useCare.setState({ kept: false })}>
          {words.forget}
        </button>
      )}
    </div>
  );
}

function Tick({
  children,
  note,
  value,
  disabled = false,
  onChange,
}: {
  readonly children: ReactNode;
  readonly note: string;
  readonly value: boolean;
  readonly disabled?: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  const id = useId();
  return (
    <div className="care-tick">
      <label>
        <input
          type="checkbox"
          checked={value}
          disabled={disabled}
          aria-describedby={id}
          onChange={({ target }) => onChange(target.checked)}
        />
        {children}
      </label>
      <p id={id} className="care-note">
        {note}
      </p>
    </div>
  );
}
