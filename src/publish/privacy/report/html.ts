/** Pieces of the report's page. Everything that comes from records passes through `escapeHtml`. */

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** A cell as HTML; `number` is set in figures of one width, to the right. */
export interface Cell {
  readonly html: string;
  readonly number?: boolean;
}
export const cell = (text: string): Cell => ({ html: escapeHtml(text) });
export const figure = (text: string): Cell => ({ html: escapeHtml(text), number: true });

const shape = ({ html, number = false }: Cell, tag: "td" | "th", scope = ""): string =>
  `<${tag}${scope}${number ? ' class="number"' : ""}>${html}</${tag}>`;

/** The first column names the row. */
export function table(caption: string, head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const body = rows.map(
    ([first, ...rest]) =>
      `<tr>${first ? shape(first, "th", ' scope="row"') : ""}${rest.map((one) => shape(one, "td")).join("")}</tr>`,
  );
  return `<div class="table" role="group" aria-label="${escapeHtml(caption)}" tabindex="0"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.map((one) => shape(one, "th", ' scope="col"')).join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
}

export const paragraph = (text: string, kind = ""): string =>
  `<p${kind === "" ? "" : ` class="${kind}"`}>${escapeHtml(text)}</p>`;

export const section = (id: string, heading: string, parts: readonly string[]): string =>
  `<section id="${id}" aria-labelledby="${id}-heading">\n<h2 id="${id}-heading">${escapeHtml(heading)}</h2>\n${parts.join("\n")}\n</section>`;
