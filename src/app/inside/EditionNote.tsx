/** Says of an edition in one file what it is: data of a day, to which no later withdrawal comes. */
import "../styles/inside.css";
import { sectionOf } from "../i18n/sections";
import { useCatalogue } from "../i18n/use-catalogue";
import { selectManifest } from "../selectors";
import { useAtlas } from "../store";
import { edition as en } from "../i18n/en/edition";
import { edition as ko } from "../i18n/ko/edition";

export function EditionNote() {
  const reader = useCatalogue();
  const manifest = useAtlas(selectManifest);
  if (!reader || !manifest) return null;
  const words = sectionOf(reader, "edition", { en, ko });
  const { datasetDate, datasetVersion, address } = manifest;
  return (
    <p className="edition-note">
      {words.says(reader.t.vocabulary.period(datasetDate), datasetVersion)}{" "}
      {address === undefined ? (
        words.newest
      ) : (
        <a href={address} rel="noopener">
          {words.newestAt}
        </a>
      )}
    </p>
  );
}
