/** Entry of the static pages: what the page shows becomes the state of the atlas, and the page stays until it is drawn. */
import "./styles/static-page.css";
import "./styles/static-page-cover.css";
import "./styles/static-page-dark.css";
import { parseFragment, type Pair } from "../core/url-state";
import { start } from "./start";
import { setSheet } from "./store";
import { takeOver } from "./take-over";

const meta = document.querySelector<HTMLMetaElement>('meta[name="atlas-state"]');
const cover = document.getElementById("static-page");

/** A link into the text is no state: an account opens in its panel, the rest is where the browser has scrolled to. */
function readAnchor(page: readonly Pair[]): readonly Pair[] {
  const anchor = decodeURIComponent(location.hash.slice(1));
  if (anchor === "" || !cover?.contains(document.getElementById(anchor))) return page;
  history.replaceState(null, "", location.pathname + location.search);
  const [, account] = /^account-(.+)$/.exec(anchor) ?? [];
  return account === undefined ? page : [["account", account], ...page.filter(([key]) => key === "lang")];
}

if (meta && cover) {
  const page = readAnchor(parseFragment(meta.content));
  start({ page });
  // On a phone the text fills the screen, as it did on the page.
  if (cover.dataset["layout"] === "panel") setSheet("full");
  takeOver(cover, page);
}
