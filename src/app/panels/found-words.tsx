/** The words a reader has looked for, marked in the account that was opened from the results. */
import { createContext, useContext } from "react";
import type { LocalText } from "../../core/dataset";
import { markPieces, type FoundWords } from "../../core/search/mark-pieces";
import { chooseText, Local, useReading } from "../reading";

const FoundContext = createContext<FoundWords | null>(null);
export const FoundProvider = FoundContext.Provider;

/** Text of an account; the marks are in one language, and another text stays as it is. */
export function FoundText({ account, text }: { readonly account: string; readonly text: LocalText }) {
  const { language, manifest } = useReading();
  const found = useContext(FoundContext);
  const chosen = chooseText(text, language, manifest.languages);
  if (found?.account !== account || found.language !== chosen.lang) return <Local text={text} mark />;
  return (
    <span lang={chosen.lang}>
      {markPieces(chosen.text, found.ranges).map(({ at, text: piece, marked }) =>
        marked ? <mark key={at}>{piece}</mark> : piece,
      )}
    </span>
  );
}
