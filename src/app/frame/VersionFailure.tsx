/** A link that asks for data which are not kept: said, with the way to the newest, and never another version in their place. */
import type { DataFault } from "../../core/dataset";
import type { Catalogue } from "../i18n/catalogue";
import { frameWords } from "../i18n/frame-words";
import { useAtlas } from "../store";
import { atlasLink } from "./atlas-link";

interface VersionFailureProps {
  readonly t: Catalogue;
  readonly language: string;
  readonly framed: boolean;
  readonly fault: DataFault;
  readonly retry: () => void;
}

export default function VersionFailure({ t, language, framed, fault, retry }: VersionFailureProps) {
  const words = frameWords({ language, t });
  const version = useAtlas((state) => state.host.version) ?? "";
  const newest = useAtlas((state) => atlasLink({ ...state, host: { ...state.host, version: null } }));
  return (
    <main className="failure">
      <div role="alert">
        <h1>{words.versionFailed}</h1>
        <p>{words.versionFailedSays(version)}</p>
        <p>{t.shell.dataFault(fault)}</p>
      </div>
      <p>
        <a href={newest} {...(framed && { target: "_blank", rel: "noopener noreferrer" })}>
          {words.newest}
        </a>
      </p>
      <button type="button" className="text-button" onClick={retry}>
        {t.common.tryAgain}
      </button>
    </main>
  );
}
