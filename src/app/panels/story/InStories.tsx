/** The stories a place or a route occurs in. */
import { inStories as en } from "../../i18n/en/in-stories";
import { inStories as ko } from "../../i18n/ko/in-stories";
import { useSection } from "../../i18n/sections";
import { AtlasLink, Local, useReading } from "../../reading";

export function InStories({ id }: { readonly id: string }) {
  const { stories = [] } = useReading().manifest;
  const words = useSection("inStories", { en, ko });
  const own = stories.filter(({ shows }) => shows.includes(id));
  if (own.length === 0) return null;
  return (
    <p className="record-aliases">
      <span className="record-term">{words.heading}</span>{" "}
      {own.map((story, at) => (
        <span key={story.id}>
          {at > 0 && "; "}
          <AtlasLink to={{ kind: "story", id: story.id, step: 1 }}>
            <Local text={story.title} />
          </AtlasLink>
        </span>
      ))}
    </p>
  );
}
