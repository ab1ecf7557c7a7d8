import { useRef, type FocusEvent, type KeyboardEvent, type MouseEvent } from "react";
import { chooseReading } from "../care";
import { AtlasLink, useReading } from "../reading";
import { ShareButton } from "../share/ShareButton";
import { useAtlas } from "../store";

/** What is shown of the subject, and what is said of the atlas itself. */
const SUBJECT = [
  ["stories", "stories"],
  ["overview", "overview"],
  ["returns", "returns"],
  ["actions", "accountability"],
] as const;
const ITSELF = [
  ["data", "data"],
  ["about", "about"],
  ["promise", "promise"],
] as const;

type Links = readonly (typeof SUBJECT | typeof ITSELF)[number][];

function Pages({ links }: { readonly links: Links }) {
  const { t, manifest } = useReading();
  const selection = useAtlas((state) => state.selection);
  const page = selection.kind === "page" ? selection.page : selection.kind === "story" ? "stories" : null;
  const there = manifest.stories?.length ? links : links.filter(([name]) => name !== "stories");
  return there.map(([name, words]) => (
    <AtlasLink key={name} to={{ kind: "page", page: name }} current={page === name}>
      {t.shell[words]}
    </AtlasLink>
  ));
}

/** Below the list of a phone: all of them. */
export function PageLinks({ className }: { readonly className: string }) {
  const { t } = useReading();
  return (
    <nav className={className} aria-label={t.shell.pages}>
      <Pages links={[...SUBJECT, ...ITSELF]} />
      <ChooseReading />
    </nav>
  );
}

/** In the header of a desk: the subject at once, the rest in a menu. */
export function HeaderLinks() {
  const { t } = useReading();
  const menu = useRef<HTMLDetailsElement>(null);
  const shut = () => menu.current?.removeAttribute("open");
  const back = () => menu.current?.querySelector("summary")?.focus();
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) shut();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !menu.current?.open) return;
    // What is open in the atlas stays open.
    event.preventDefault();
    shut();
    back();
  };
  // What a button opens gives the focus back when it closes: to what is still there.
  const onClick = ({ target }: MouseEvent) => {
    shut();
    if (target instanceof HTMLButtonElement) back();
  };
  return (
    <nav className="header-nav" aria-label={t.shell.pages}>
      <Pages links={SUBJECT} />
      <details ref={menu} className="header-more" onBlur={onBlur} onKeyDown={onKeyDown}>
        <summary>{t.shell.more}</summary>
        <div onClick={onClick} role="presentation">
          <Pages links={ITSELF} />
          <ChooseReading />
          <ShareButton className="share-open">{t.shell.share}</ShareButton>
        </div>
      </details>
    </nav>
  );
}

/** Opens the reader's settings; what opens by itself can be changed at any time. */
export function ChooseReading() {
  const { t } = useReading();
  return (
    <button type="button" onClick={chooseReading}>
      {t.shell.readingChoices}
    </button>
  );
}
