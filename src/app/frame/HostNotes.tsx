/** What whoever made the link has set, said to the reader: who can see what, and how old the data are. */
import "../styles/host-notes.css";
import { useFrameWords } from "../i18n/frame-words";
import { useReading } from "../reading";
import { useAtlas } from "../store";
import { atlasLink } from "./atlas-link";

export default function HostNotes() {
  const { framed, manifest } = useReading();
  const words = useFrameWords();
  const { events, version } = useAtlas((state) => state.host);
  const newest = useAtlas((state) => atlasLink({ ...state, host: { ...state.host, version: null } }));
  const [only] = events;
  return (
    <aside className="host-notes">
      {framed && only && <p>{words.seen[events.length > 1 ? "both" : only]}</p>}
      {version !== null && (
        <p>
          {words.frozen(manifest.datasetDate, version)}{" "}
          <a href={newest} {...(framed && { target: "_blank", rel: "noopener noreferrer" })}>
            {words.newest}
          </a>
        </p>
      )}
    </aside>
  );
}
