import type { Citation } from "../../core/export/cite";
import type { SiteSelection } from "../../core/url-state";
import { textOf, type Reading } from "../reading";
import { citedLink, publicRoot } from "./links";
import type { TakeAwayWords } from "./words";

interface PageOf {
  readonly reading: Reading;
  readonly words: TakeAwayWords;
  readonly selection: SiteSelection;
  readonly name: string;
  readonly id: string;
}

/** A page of the atlas: its title, the atlas, version and date of the data, the address or, in a copy without one, the id. */
export function pageCitation({ reading, words, selection, name, id }: PageOf): Citation {
  const { manifest, language, t } = reading;
  const atlas = textOf(manifest.title, reading);
  const note = words.cite.pageNote(t.vocabulary.period(manifest.datasetDate), manifest.licence.name);
  const hasAddress = publicRoot(manifest) !== null;
  const page = hasAddress ? citedLink(manifest, selection, language) : words.cite.unaddressed(id);
  return {
    original: null,
    page,
    item: {
      id: `${id}-${manifest.datasetVersion}`,
      type: "webpage",
      title: name,
      author: [{ literal: textOf(manifest.publisher.name, reading) }],
      issued: { "date-parts": [manifest.datasetDate.split("-").map(Number)] },
      "container-title": atlas,
      publisher: atlas,
      version: manifest.datasetVersion,
      language,
      ...(hasAddress ? { URL: page, note } : { note: `${note} ${page}` }),
    },
  };
}
