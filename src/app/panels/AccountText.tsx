/** The text of an account, where the consent reaches as far as this page does; else a sentence in its place. */
import "../styles/consent.css";
import type { TestimonyDetail } from "../../core/dataset";
import { textAllowed } from "../../core/text-allowed";
import type { TextUse } from "../../core/vocabulary";
import { consent as en } from "../i18n/en/consent";
import { consent as ko } from "../i18n/ko/consent";
import { useSection } from "../i18n/sections";
import { useReading, type Reading } from "../reading";
import { DraftMark } from "./DraftMark";
import { FoundText } from "./found-words";

/** What showing a text here is a use of. Panels of static pages cannot open anything. */
const useOfPage = ({ framed, open }: Pick<Reading, "framed" | "open">): TextUse =>
  framed ? "embed" : open ? "atlas" : "static";

export function AccountText({ testimony }: { readonly testimony: TestimonyDetail }) {
  const reading = useReading();
  const words = useSection("consent", { en, ko });
  const use = useOfPage(reading);
  if (!textAllowed(testimony, use)) {
    return (
      <p className="account-withheld">
        {words.notHere[use]}
        {use === "embed" && (
          <>
            {" "}
            {/* Beside the frame's own page, which is where the same link opens all of the atlas. */}
            <a
              href={`index.html${reading.href({ kind: "account", id: testimony.id })}`}
              target="_blank"
              rel="noreferrer noopener"
            >
              {words.read}
            </a>
          </>
        )}
      </p>
    );
  }
  const printed = textAllowed(testimony, "print");
  return (
    <>
      <p className={printed ? "account-text" : "account-text account-unprinted"}>
        <FoundText account={testimony.id} text={testimony.text} /> <DraftMark drafts={testimony.drafts} />
      </p>
      {!printed && <p className="account-withheld account-on-paper">{words.notHere.print}</p>}
    </>
  );
}
