/** In the place of accounts that the maker of the link does not show: that there are some, and where they can be read. */
import { useFrameWords } from "../i18n/frame-words";
import { useReading } from "../reading";
import { useAtlas } from "../store";
import { atlasLink } from "./atlas-link";

export default function AccountsWithheld({ accounts }: { readonly accounts: number }) {
  const words = useFrameWords();
  const { framed } = useReading();
  const address = useAtlas(atlasLink);
  return (
    <p className="record-note">
      {words.withheld(accounts)}{" "}
      <a href={address} {...(framed && { target: "_blank", rel: "noopener noreferrer" })}>
        {words.readThere}
      </a>
    </p>
  );
}
