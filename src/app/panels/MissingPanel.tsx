/** A link that leads to nothing says so, shows the id, and offers ways on. */
import { NOTHING_OPEN } from "../../core/url-state";
import { AtlasLink, useReading } from "../reading";
import { PanelFrame } from "./PanelFrame";

export type MissingThing =
  | { readonly kind: "unknown"; readonly what: "site" | "route" | "account" | "story"; readonly id: string }
  | { readonly kind: "withdrawn"; readonly id: string };

export function MissingPanel({ thing }: { readonly thing: MissingThing }) {
  const { t } = useReading();
  const words = t.panels.missing;
  const [heading, says] = sayings(thing, words);
  return (
    <PanelFrame kind={words.kind} heading={heading}>
      <p className="record-explains">{says}</p>
      <nav aria-label={words.waysOn} className="ways-on">
        <ul className="plain-links">
          <li>
            <AtlasLink to={NOTHING_OPEN}>{words.toList}</AtlasLink>
          </li>
          <li>
            <AtlasLink to={{ kind: "page", page: "about" }}>{words.toAbout}</AtlasLink>
          </li>
        </ul>
      </nav>
    </PanelFrame>
  );
}

function sayings(
  thing: MissingThing,
  words: ReturnType<typeof useReading>["t"]["panels"]["missing"],
): readonly [heading: string, says: string] {
  switch (thing.kind) {
    case "unknown":
      return [words.unknown, words.unknownSays(words.what[thing.what], thing.id)];
    case "withdrawn":
      return [words.withdrawn, words.withdrawnSays(thing.id)];
  }
}
