/** A text to take along: it can be read, selected, copied. The result of copying is spoken. */
import { useId, useRef, useState, type ReactNode, type RefObject } from "react";
import { htmlOfRuns, textOfRuns, type Runs } from "../../core/citations";
import { useWords } from "./words";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** The same text with its italics, a paragraph each: they go along when it is copied. */
  readonly paragraphs?: readonly Runs[];
  /** Texts whose line breaks count are shown in a typewriter face. */
  readonly code?: boolean;
  /** Beside the button, such as a further one. */
  readonly children?: ReactNode;
}

/** A field of its own, since one that asks for italics is no form control. */
export function CitedField({ label, paragraphs }: { readonly label: string; readonly paragraphs: readonly Runs[] }) {
  return <CopyField label={label} text={paragraphs.map(textOfRuns).join("\n\n")} paragraphs={paragraphs} />;
}

export function CopyField({ label, text, paragraphs, code = false, children }: CopyFieldProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const copy = async () => {
    // Emptied first, so that copying twice is spoken twice.
    setSaid(null);
    const copied = await writeClipboard(text, paragraphs);
    if (!copied && field.current) selectAll(field.current);
    setSaid({ of: text, text: copied ? words.copied : words.copyRefused });
  };
  return (
    <div className="take-field">
      {paragraphs ? (
        <Paragraphs id={id} label={label} paragraphs={paragraphs} field={field} />
      ) : (
        <>
          <label htmlFor={id}>{label}</label>
          <textarea
            id={id}
            ref={field as RefObject<HTMLTextAreaElement>}
            className={code ? "take-code" : undefined}
            readOnly
            rows={Math.min(8, Math.max(2, Math.ceil(text.length / 52), text.split("\n").length))}
            value={text}
            spellCheck={false}
          />
        </>
      )}
      <div className="take-buttons">
        <button type="button" className="text-button" onClick={() => void copy()}>
          {words.copy}
          <span className="visually-hidden">: {label}</span>
        </button>
        {children}
        <span className="take-said" role="status">
          {said?.of === text ? said.text : ""}
        </span>
      </div>
    </div>
  );
}

interface ParagraphsProps {
  readonly id: string;
  readonly label: string;
  readonly paragraphs: readonly Runs[];
  readonly field: RefObject<HTMLElement | null>;
}

/** Many citations scroll in their box, so the keyboard must be able to enter it. */
function Paragraphs({ id, label, paragraphs, field }: ParagraphsProps) {
  return (
    <>
      <p className="take-label" id={id}>
        {label}
      </p>
      <div
        className="take-paragraphs"
        role="region"
        aria-labelledby={id}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        tabIndex={0}
        ref={field as RefObject<HTMLDivElement>}
      >
        {paragraphs.map((runs, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- they never change places
          <p key={at}>
            <Cited runs={runs} />
          </p>
        ))}
      </div>
    </>
  );
}

export const Cited = ({ runs }: { readonly runs: Runs }) =>
  // oxlint-disable-next-line react/no-array-index-key -- they never change places
  runs.map((run, at) => (typeof run === "string" ? run : <i key={at}>{run.italic}</i>));

function selectAll(element: HTMLElement): void {
  element.focus();
  if (element instanceof HTMLTextAreaElement) element.select();
  else getSelection()?.selectAllChildren(element);
}

/** Frames and pages without HTTPS are refused; then the reader copies by hand. */
async function writeClipboard(text: string, paragraphs: readonly Runs[] | undefined): Promise<boolean> {
  try {
    if (paragraphs && typeof ClipboardItem === "function") {
      const html = paragraphs.map((runs) => `<p>${htmlOfRuns(runs)}</p>`).join("");
      const both = { "text/plain": text, "text/html": html };
      await navigator.clipboard.write([
        new ClipboardItem(
          Object.fromEntries(Object.entries(both).map(([type, value]) => [type, new Blob([value], { type })])),
        ),
      ]);
      return true;
    }
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
