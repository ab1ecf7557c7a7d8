import { chooseReading } from "../care";
import { AtlasLink, useReading } from "../reading";
import { useAtlas } from "../store";

const LINKS = [
  ["stories", "stories"],
  ["actions", "accountability"],
  ["data", "data"],
  ["about", "about"],
  ["promise", "promise"],
] as const;

/** The pages beside the map: in the header of a desk, below the list on a phone. */
export function PageLinks({ className }: { readonly className: string }) {
  const { t, manifest } = useReading();
  const selection = useAtlas((state) => state.selection);
  const page = selection.kind === "page" ? selection.page : selection.kind === "story" ? "stories" : null;
  const links = manifest.stories?.length ? LINKS : LINKS.slice(1);
  return (
    <nav className={className} aria-label={t.shell.pages}>
      {links.map(([name, words]) => (
        <AtlasLink key={name} to={{ kind: "page", page: name }} current={page === name}>
          {t.shell[words]}
        </AtlasLink>
      ))}
      <ChooseReading />
    </nav>
  );
}

/** Opens the reader's settings; what opens by itself can be changed at any time. */
export function ChooseReading({ className }: { readonly className?: string }) {
  const { t } = useReading();
  return (
    <button type="button" className={className} onClick={chooseReading}>
      {t.shell.readingChoices}
    </button>
  );
}
