/** What a message of the host's page asks of the atlas: only ever what a link can ask, and never more of it. */
import { parseHostMessage } from "./embed-message";
import type { Facets } from "./facets";
import { parseFragment, parseUrlState, type Pair, type SiteSelection, type ViewState } from "./url-state";

export type HostWish =
  | { readonly type: "select"; readonly selection: SiteSelection }
  | { readonly type: "filter"; readonly facets: Facets }
  /** Only what the message names: the rest is the reader's choice. */
  | { readonly type: "view"; readonly change: Partial<Pick<ViewState, "view" | "lang" | "theme">> };

/** The wish of a message, or null: a message with a fault in it is refused whole. */
export function readHostMessage(data: unknown): HostWish | null {
  const message = parseHostMessage(data);
  if (!message) return null;
  const pairs = parseFragment(message.link);
  const { state, problems } = parseUrlState(pairs);
  if (problems.length > 0) return null;
  switch (message.type) {
    case "select":
      return { type: "select", selection: state.selection };
    case "filter":
      return { type: "filter", facets: state.facets };
    case "view":
      return { type: "view", change: named(pairs, state) };
  }
}

function named(
  pairs: readonly Pair[],
  { view, lang, theme }: ViewState,
): Partial<Pick<ViewState, "view" | "lang" | "theme">> {
  const has = (name: string) => pairs.some(([key]) => key === name);
  return { ...(has("view") && { view }), ...(has("lang") && { lang }), ...(has("theme") && { theme }) };
}
