/**
 * `<testimony-atlas>`: a frame of the atlas on somebody's page. Name, attributes, events and messages are fixed for ever.
 * It stores nothing, counts nothing and asks nobody but the host it was loaded from.
 */
import { EMBED_CONTRACT, parseFrameMessage, rateLimit, type HostMessage } from "../core/embed-message";
import { FACET_KEYS, formatFragment, LINK_KEYS, SELECTION_KEYS, SHOWN_KEYS, type Pair } from "../core/link-keys";
import { wordsOf } from "./words";

/**
 * Where the atlas is: beside this script. A module script does not know itself, so it is looked up by its name, which a
 * content system may have given a number of its own (`?ver=6.4`).
 */
const ownAddress =
  (document.currentScript as HTMLScriptElement | null)?.src ??
  [...document.scripts].find(({ src }) => /\/embed\.js(?:\?|$)/.test(src))?.src;

const PATIENCE_MS = 20_000;
/** Height that is kept free where the page says nothing. */
const HEIGHT = "600px";

/**
 * A host's own rules reach the element itself, so what it needs to stand upright is important here; the inside is out of
 * their reach. The canvas shows nothing: it is what a flex row, a table or a float asks for its width, and gives way to any.
 * A column fills the height that a page gives the element, where a percentage would mean the window to a page without a doctype.
 */
const STYLES = `:host{display:flex!important;flex-direction:column!important;contain:layout}:host([hidden]){display:none!important}
div{position:relative;flex:1 0 auto;align-self:stretch;height:${HEIGHT};overflow:hidden}
canvas{display:block;width:100vw;max-width:100%;height:0}
iframe,p{position:absolute;inset:0;box-sizing:border-box;width:100%;height:100%;margin:0;border:0}
p{padding:1em;overflow:auto}[hidden]{display:none}`;

type Group = HostMessage["type"];
const GROUPS: Readonly<Record<Group, readonly string[]>> = {
  select: SELECTION_KEYS,
  filter: FACET_KEYS,
  view: SHOWN_KEYS,
};

/** The element and all that it stands in, the hosts of shadow trees included. */
function around(element: Element): readonly Element[] {
  const all: Element[] = [];
  for (let at: Element | null | undefined = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host)
    all.push(at);
  return all;
}

class TestimonyAtlas extends HTMLElement {
  static readonly observedAttributes = [...LINK_KEYS, "title", "height", "ratio"];
  /** The frame shows the atlas. */
  ready = false;
  readonly #box = document.createElement("div");
  /** What is read until the frame is ready, and stays where it never is: the page's own content of the element. */
  readonly #instead = document.createElement("p");
  readonly #link = document.createElement("a");
  readonly #failed = document.createElement("span");
  #frame: HTMLIFrameElement | undefined;
  #connected = new AbortController();
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** Language and light of the page where the element stands, as they were last seen. */
  #surroundings = { lang: "", theme: "" };
  /** What the frame last said of its content. */
  #content = 0;
  /** Attributes that the frame has not been told of yet. */
  readonly #changed = new Set<string>();

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    // A sheet of its own passes every `style-src`.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    const slot = document.createElement("slot");
    slot.append(this.#link);
    this.#link.target = "_blank";
    this.#link.rel = "noopener";
    this.#failed.role = "status";
    this.#instead.append(this.#failed, " ", slot);
    this.#box.append(document.createElement("canvas"), this.#instead);
    root.append(this.#box);
  }

  connectedCallback(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    this.#look();
    this.#layOut();
    this.#name();
    if (!ownAddress) return this.#fail();
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => {
      const before = this.#look();
      if (before.lang !== this.#surroundings.lang) {
        this.#name();
        this.#tell("lang");
      }
      if (before.theme !== this.#surroundings.theme) this.#tell("theme");
    };
    dark.addEventListener("change", follow, { signal });
    addEventListener("message", this.#onMessage, { signal });
    const page = new MutationObserver(follow);
    for (const element of around(this)) page.observe(element, { attributes: true });
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        this.#start();
      },
      { rootMargin: "600px" },
    );
    near.observe(this);
    signal.addEventListener("abort", () => {
      near.disconnect();
      page.disconnect();
    });
  }

  disconnectedCallback(): void {
    this.#connected.abort();
    this.#stop();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return;
    this.#layOut();
    this.#name();
    // Language and light come from around the element as well, which is watched with itself.
    if (!this.#frame || !LINK_KEYS.includes(name) || name in this.#surroundings) return;
    if (Object.values(GROUPS).some((keys) => keys.includes(name))) return this.#tell(name);
    // What only a whole link can say: the frame begins anew, under what is read until then.
    this.#stop();
    this.#start();
  }

  /** Opens what the fragment says, such as `site=some-id`; nothing: closes. */
  select(link = ""): void {
    this.#send({ atlas: EMBED_CONTRACT, type: "select", link });
  }

  /** Filters as the fragment says, such as `type=a,b&from=2000`; nothing: clears. */
  filter(link = ""): void {
    this.#send({ atlas: EMBED_CONTRACT, type: "filter", link });
  }

  /** The page's language decides, not the browser's: an article and its map are in one. */
  get #language(): string {
    return (
      around(this)
        .find((element) => element.hasAttribute("lang"))
        ?.getAttribute("lang") ?? ""
    );
  }

  /** Whether the page is dark where the element stands; a page that says nothing is light. */
  #scheme(): string {
    const asked = this.getAttribute("theme");
    if (asked) return asked;
    const scheme = getComputedStyle(this).colorScheme;
    const both = scheme.includes("light") && matchMedia("(prefers-color-scheme: dark)").matches;
    return scheme.includes("dark") && (both || !scheme.includes("light")) ? "dark" : "light";
  }

  /** Looks around anew; gives what was seen before. */
  #look(): { readonly lang: string; readonly theme: string } {
    const before = this.#surroundings;
    this.#surroundings = { lang: this.#language, theme: this.#scheme() };
    return before;
  }

  #pairs(keys: readonly string[]): Pair[] {
    const values: Record<string, string | null> = { lang: this.#language, theme: this.#scheme() };
    return keys.flatMap((key) => {
      const value = values[key] ?? this.getAttribute(key);
      return value ? [[key, value] as const] : [];
    });
  }

  #address(page: string, keys: readonly string[]): string {
    const fragment = formatFragment(this.#pairs(keys));
    return new URL(page, ownAddress).href + (fragment && `#${fragment}`);
  }

  #name(): void {
    const words = wordsOf(this.#language);
    this.#link.textContent = words.open;
    if (ownAddress) this.#link.href = this.#address("index.html", [...SELECTION_KEYS, ...FACET_KEYS, "lang"]);
    if (this.#frame) this.#frame.title = this.getAttribute("title")?.trim() || words.title;
  }

  #layOut(): void {
    const { style } = this.#box;
    const ratio = this.getAttribute("ratio")?.replace(":", "/");
    const asked = this.getAttribute("height") ?? "";
    const height = asked === "content" ? this.#content : Number(asked.replace(/px$/, ""));
    const pixels = height > 0 ? `${height}px` : "";
    style.aspectRatio = ratio ?? "";
    style.height = ratio ? "auto" : pixels;
    // A wide ratio on a phone would leave a slit.
    style.minHeight = ratio ? "320px" : "";
  }

  #start(): void {
    const frame = document.createElement("iframe");
    frame.allow = "fullscreen";
    // Not display: a frame without a box would not lay itself out.
    frame.style.visibility = "hidden";
    frame.src = this.#address("embed.html", LINK_KEYS);
    this.#frame = frame;
    this.#name();
    this.#box.prepend(frame);
    this.#patience = setTimeout(() => this.#fail(), PATIENCE_MS);
  }

  #stop(): void {
    clearTimeout(this.#patience);
    this.#frame?.remove();
    this.#frame = undefined;
    this.ready = false;
    this.#content = 0;
    this.#failed.textContent = "";
    this.#instead.hidden = false;
    this.#changed.clear();
  }

  #fail(): void {
    this.#failed.textContent = wordsOf(this.#language).failed;
  }

  /** Several attributes may change in one go; none is told before the frame listens. */
  #tell(name: string): void {
    if (!this.#frame) return;
    if (this.#changed.size === 0) queueMicrotask(() => this.#flush());
    this.#changed.add(name);
  }

  #flush(): void {
    if (!this.ready) return;
    for (const [type, keys] of Object.entries(GROUPS) as [Group, readonly string[]][]) {
      const changed = keys.filter((key) => this.#changed.has(key));
      // What is open or filtered is said whole; of the rest only what changed, since the reader may have chosen the others.
      if (changed.length > 0)
        this.#send({
          atlas: EMBED_CONTRACT,
          type,
          link: formatFragment(this.#pairs(type === "view" ? changed : keys)),
        });
    }
    this.#changed.clear();
  }

  #send(message: HostMessage): void {
    // "*": the frame may be sandboxed, and nothing in it is secret.
    this.#frame?.contentWindow?.postMessage(message, "*");
  }

  readonly #limit = rateLimit(40, 20);
  readonly #onMessage = ({ data, origin, source }: MessageEvent): void => {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    // A page in a sandbox gives its frames no origin either.
    if (origin !== new URL(ownAddress ?? "").origin && !(origin === "null" && self.origin === "null")) return;
    const message = parseFrameMessage(data);
    if (!message || !this.#limit(performance.now())) return;
    switch (message.type) {
      case "ready":
        clearTimeout(this.#patience);
        this.ready = true;
        this.#instead.hidden = true;
        this.#frame.style.visibility = "";
        this.#flush();
        break;
      case "resize":
        this.#content = Math.ceil(message.height);
        return this.#layOut();
      case "exit":
        this.#leave();
        break;
    }
    const detail = "link" in message ? { link: message.link } : null;
    this.dispatchEvent(new CustomEvent(`atlas-${message.type}`, { bubbles: true, composed: true, detail }));
  };

  /** The reader has pressed "leave now" in the frame: a page that names an address goes there as well. */
  #leave(): void {
    const address = this.getAttribute("exit");
    if (address && /^https?:\/\//.test(address)) location.replace(address);
  }
}

if (!customElements.get("testimony-atlas")) customElements.define("testimony-atlas", TestimonyAtlas);
