/** The frame's side of what it and the page around it say to each other. */
import type { FrameMessage } from "../../core/embed-message";
import { rateLimit } from "../../core/embed-message";
import { readHostMessage, type HostWish } from "../../core/host-message";
import { DEFAULT_VIEW, formatFragment, formatUrlState, type ViewState } from "../../core/url-state";
import { filter, open, ownView, useAtlas } from "../store";
import { contentHeight } from "./content-height";
import { wordPressOf } from "./wordpress";

/** Between two looks at what has changed: a drag over the years is one message, not a hundred. */
const PAUSE_MS = 120;

const linkOf = (view: Partial<ViewState>): string => formatFragment(formatUrlState({ ...DEFAULT_VIEW, ...view }));

/** Speaks and listens until the returned function is called. Outside a frame there is nobody to speak to. */
export function speakWithHost(): () => void {
  if (window.parent === window) return () => {};
  const stopped = new AbortController();
  const { signal } = stopped;
  // "*": whoever frames the atlas may know this much, and a page in a sandbox has no origin to name.
  const say = (message: FrameMessage) => window.parent.postMessage(message, "*");
  const wordPress = wordPressOf(useAtlas.getState().foreign);
  const told = { ready: false, height: 0, select: "", filter: "" };

  const tell = () => {
    const { data, selection, facets, host } = ownView(useAtlas.getState());
    if (data.status === "loading") return;
    const height = contentHeight();
    if (height > 0 && Math.abs(height - told.height) > 1) {
      told.height = height;
      say({ atlas: 1, type: "resize", height });
      wordPress?.height(height);
    }
    // A failure is said in the frame, in the reader's language: that, too, is to be read.
    if (!told.ready && height > 0) {
      told.ready = true;
      told.select = linkOf({ selection });
      told.filter = linkOf({ facets });
      say({ atlas: 1, type: "ready" });
    }
    for (const [type, link] of [
      ["select", linkOf({ selection })],
      ["filter", linkOf({ facets })],
    ] as const) {
      if (link === told[type]) continue;
      told[type] = link;
      if (host.events.includes(type)) say({ atlas: 1, type, link });
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      tell();
    }, PAUSE_MS);
  };

  const allow = rateLimit(20, 10);
  const onMessage = ({ data, source }: MessageEvent) => {
    if (source !== window.parent) return;
    if (wordPress?.asks(data)) return wordPress.height(told.height);
    const wish = readHostMessage(data);
    if (!wish || !allow(performance.now())) return;
    // What the host has set itself is no news to it.
    if (wish.type === "select") told.select = linkOf({ selection: wish.selection });
    if (wish.type === "filter") told.filter = linkOf({ facets: wish.facets });
    grant(wish);
  };
  addEventListener("message", onMessage, { signal });
  addEventListener("resize", later, { signal });
  const unsubscribe = useAtlas.subscribe(later);
  const sizes = new MutationObserver(later);
  sizes.observe(document.body, { childList: true, subtree: true });
  later();
  return () => {
    stopped.abort();
    clearTimeout(timer);
    unsubscribe();
    sizes.disconnect();
  };
}

function grant(wish: HostWish): void {
  const state = useAtlas.getState();
  switch (wish.type) {
    case "select":
      if (linkOf({ selection: wish.selection }) !== linkOf({ selection: state.selection })) open(wish.selection);
      return;
    case "filter":
      return filter(wish.facets);
    case "view":
      return useAtlas.setState(wish.change);
  }
}
