/** The stories' texts, fetched when the first one opens and kept while the page is. */
import { useCallback, useEffect } from "react";
import { create } from "zustand";
import { DataError } from "../../../core/dataset";
import type { StoryDetail } from "../../../core/story";
import { loadStories } from "../../load-later";
import { edition, type Loaded } from "../../store";

interface Kept {
  /** Texts of one version never stand beside places of another. */
  readonly version: string | null;
  readonly stories: Loaded<readonly StoryDetail[]>;
}

const useKept = create<Kept>()(() => ({ version: null, stories: { status: "idle" } }));

async function request(): Promise<void> {
  const own = edition();
  const { version, stories } = useKept.getState();
  if (version === own.version && (stories.status === "loading" || stories.status === "ready")) return;
  const put = (loaded: Kept["stories"]) => useKept.setState({ version: own.version, stories: loaded });
  put({ status: "loading" });
  try {
    put({ status: "ready", value: await loadStories(own) });
  } catch (error) {
    const fault =
      error instanceof DataError
        ? error.fault
        : ({ kind: "malformed", file: "stories.json", where: String(error) } as const);
    put({ status: "failed", fault });
  }
}

export function useStories(): { readonly stories: Kept["stories"]; readonly retry: () => void } {
  const stories = useKept((state) => state.stories);
  const retry = useCallback(() => void request(), []);
  useEffect(retry, [retry]);
  return { stories, retry };
}
