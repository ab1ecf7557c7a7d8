import { atlasLinks, inlinesOf, selectionOf, type StoryDetail } from "../../../core/story";
import { AtlasLink, useReading } from "../../reading";
import { Section } from "../Facts";
import { RouteLink, SiteLink, usePlaces } from "../places";
import { StoryLink } from "./StoryLink";
import { useStoryWords } from "./words";

/** Where the story was, and where one can go from here. */
export function StoryEnd({ story }: { readonly story: StoryDetail }) {
  const { manifest, open } = useReading();
  const words = useStoryWords();
  const { sites, routes } = usePlaces();
  const shown = placesOf(story);
  const others = (manifest.stories ?? []).filter(({ id }) => id !== story.id);
  return (
    <Section id="story-end" heading={words.whatNext}>
      <h3>{words.places}</h3>
      <ul className="plain-links">
        {shown.map(({ kind, id }) =>
          kind === "site"
            ? sites.has(id) && (
                <li key={`site ${id}`}>
                  <SiteLink id={id} />
                </li>
              )
            : routes.has(id) && (
                <li key={`route ${id}`}>
                  <RouteLink id={id} />
                </li>
              ),
        )}
      </ul>
      {others.length > 0 && (
        <>
          <h3>{words.others}</h3>
          <ul className="plain-links">
            {others.map((other) => (
              <li key={other.id}>
                <StoryLink story={other} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="plain-links story-ways">
        <li>
          <AtlasLink to={{ kind: "page", page: "actions" }}>{words.actions}</AtlasLink>
        </li>
        {others.length > 0 && (
          <li>
            <AtlasLink to={{ kind: "page", page: "stories" }}>{words.all}</AtlasLink>
          </li>
        )}
      </ul>
      {open && (
        <button type="button" className="text-button" onClick={() => window.print()}>
          {words.print}
        </button>
      )}
    </Section>
  );
}

/** Sites and routes the story shows or links to, in the order in which it comes to them. */
function placesOf({ steps }: StoryDetail): readonly { readonly kind: "site" | "route"; readonly id: string }[] {
  const links = steps.flatMap(({ show, text }) => [
    ...(show === undefined ? [] : [show]),
    ...Object.values(text).flatMap((blocks) => blocks.flatMap((block) => atlasLinks(inlinesOf(block)))),
  ]);
  const places = new Map<string, { readonly kind: "site" | "route"; readonly id: string }>();
  for (const link of links) {
    const selection = selectionOf(link);
    if (selection?.kind === "site" || selection?.kind === "route")
      places.set(`${selection.kind} ${selection.id}`, { kind: selection.kind, id: selection.id });
  }
  return [...places.values()];
}
