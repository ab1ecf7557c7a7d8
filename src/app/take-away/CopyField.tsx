/** A text to take along: it can be read, selected, copied. The result of copying is spoken. */
import { useId, useRef, useState, type ReactNode } from "react";
import { useWords } from "./words";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Texts whose line breaks count are shown in a typewriter face. */
  readonly code?: boolean;
  /** Beside the button, such as a further one. */
  readonly children?: ReactNode;
}

export function CopyField({ label, text, code = false, children }: CopyFieldProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const copy = async () => {
    // Emptied first, so that copying twice is spoken twice.
    setSaid(null);
    const copied = await writeClipboard(text);
    if (!copied) {
      field.current?.focus();
      field.current?.select();
    }
    setSaid({ of: text, text: copied ? words.copied : words.copyRefused });
  };
  return (
    <div className="take-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        className={code ? "take-code" : undefined}
        readOnly
        rows={Math.min(8, Math.max(2, Math.ceil(text.length / 52), text.split("\n").length))}
        value={text}
        spellCheck={false}
      />
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

/** Frames and pages without HTTPS are refused; then the reader copies by hand. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
