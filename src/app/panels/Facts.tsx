/** Terms and what is known of each; a term without an answer is left to its caller to say. */
import type { ReactNode } from "react";

export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A part of a panel under its own heading. */
export function Section({
  id,
  heading,
  note,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={`record-section record-${id}`} aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`}>{heading}</h2>
      {note !== undefined && <p className="record-note">{note}</p>}
      {children}
    </section>
  );
}
