import { createRoot } from "react-dom/client";
import { start } from "../start";
import { edition as en } from "../i18n/en/edition";
import { edition as ko } from "../i18n/ko/edition";
import { EditionNote } from "./EditionNote";
import { unpackTexts } from "./files";

async function open(): Promise<void> {
  await unpackTexts();
  start();
  const place = document.getElementById("edition");
  if (place) createRoot(place).render(<EditionNote />);
}

open().catch(() => {
  // An old browser, or a file that was cut off: before any catalogue is there.
  const place = document.getElementById("edition");
  if (place) place.textContent = `${en.broken} ${ko.broken}`;
});
