import type { LocalText, SiteType } from "../../core/dataset";
import { chooseText } from "../reading";
import type { ShownSite } from "../selectors";
import { SYMBOL_FIELD, SYMBOL_PATHS } from "../symbols";
import { nameOf, otherNames } from "./group-sites";
import { element, rowLink, type Row, type RowReading } from "./kept-rows";

/** Names in both scripts, the type in words for whoever does not see its symbol, and the accounts that the filters leave. */
export function siteRow({ site }: ShownSite, type: SiteType | undefined, reading: RowReading): Row<ShownSite> {
  const { language, manifest, t } = reading;
  const name = element("span", "row-name", nameOf(site, language));
  if (site.properties[`name:${language}`] === undefined) name.lang = manifest.languages[0] ?? "";
  const names = element("span", "row-names", name);
  if (type) names.append(element("span", "visually-hidden", ", ", localNode(type.label, reading)));
  const [other] = otherNames(site, language, manifest.languages);
  if (other) {
    const beside = element("span", "row-other", other.name);
    beside.lang = other.lang;
    names.append(beside);
  }
  const link = rowLink({ kind: "site", id: site.id }, reading, names);
  if (type) link.prepend(symbolNode(type));
  const number = element("span", "");
  number.setAttribute("aria-hidden", "true");
  const inWords = element("span", "visually-hidden");
  const count = element("span", "row-count", number, inWords);
  const node = element("li", "row", link);
  node.dataset["site"] = site.id;
  let written = 0;
  return {
    node,
    link,
    show({ accounts }) {
      if (accounts === written) return;
      number.textContent = String(accounts);
      inWords.textContent = `, ${t.list.accountsShort(accounts)}`;
      if (written === 0) link.append(count);
      else if (accounts === 0) count.remove();
      written = accounts;
    },
  };
}

function localNode(text: LocalText, { language, manifest }: RowReading): Node | string {
  const chosen = chooseText(text, language, manifest.languages);
  if (chosen.lang === language) return chosen.text;
  const node = element("span", "", chosen.text);
  node.lang = chosen.lang;
  return node;
}

const SVG = "http://www.w3.org/2000/svg";

/** As `SymbolGlyph` draws it. */
function symbolNode({ symbol, colourRole }: SiteType): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const attributes = { class: `symbol symbol--${colourRole}`, viewBox: `0 0 ${SYMBOL_FIELD} ${SYMBOL_FIELD}` };
  const more = { width: "15", height: "15", "aria-hidden": "true", focusable: "false" };
  for (const [name, value] of Object.entries({ ...attributes, ...more })) svg.setAttribute(name, value);
  const path = document.createElementNS(SVG, "path");
  for (const [name, value] of [
    ["d", SYMBOL_PATHS[symbol]],
    ["fill", "currentColor"],
    ["fill-rule", "evenodd"],
  ] as const)
    path.setAttribute(name, value);
  svg.append(path);
  return svg;
}
