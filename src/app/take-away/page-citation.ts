import type { Citation } from "../../core/export/cite";
import type { SiteSelection } from "../../core/url-state";
import { textOf, type Reading } from "../reading";
import { citedLink } from "./links";
import type { TakeAwayWords } from "./words";

interface PageOf {
  readonly reading: Reading;
  readonly words: TakeAwayWords;
  readonly selection: SiteSelection;
  readonly name: string;
  readonly id: string;
}

/** A page of the atlas: its title, the atlas, version and date of the data, the address. */
export function pageCitation({ reading, words, selection, name, id }: PageOf): Citation {
  const { manifest, language, t } = reading;
  const atlas = textOf(manifest.title, reading);
  return {
    original: null,
    page: true,
    item: {
      id: `${id}-${manifest.datasetVersion}`,
      type: "webpage",
      title: name,
      author: [{ literal: textOf(manifest.publisher.name, reading) }],
      issued: { "date-parts": [manifest.datasetDate.split("-").map(Number)] },
      "container-title": atlas,
      publisher: atlas,
      version: manifest.datasetVersion,
      URL: citedLink(manifest, selection, language),
      language,
      note: words.cite.pageNote(t.vocabulary.period(manifest.datasetDate), manifest.licence.name),
    },
  };
}
