import type { StoryEntry } from "../../../core/dataset";
import { AtlasLink, Local } from "../../reading";

/** A link that opens a story at its beginning. */
export function StoryLink({ story }: { readonly story: Pick<StoryEntry, "id" | "title"> }) {
  return (
    <AtlasLink to={{ kind: "story", id: story.id, step: 1 }}>
      <Local text={story.title} />
    </AtlasLink>
  );
}
