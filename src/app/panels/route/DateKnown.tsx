/** A date in words, and how much of it is known where that is less than the day. */
import { periodParts } from "../../../core/period";
import { useReading } from "../../reading";
import { useRouteWords } from "./route-words";

export function DateKnown({ edtf }: { readonly edtf: string }) {
  const { t } = useReading();
  const words = useRouteWords();
  const parts = periodParts(edtf);
  const known = parts?.kind === "instant" ? words.precision[parts.at.precision] : "";
  return (
    <>
      {t.vocabulary.period(edtf)}
      {known !== "" && <span className="record-meta"> ({known})</span>}
    </>
  );
}
