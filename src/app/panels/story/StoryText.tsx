/** The small tree of a story's text, drawn. Links lead into the atlas or to a named page on the web. */
import { Fragment, type ReactNode } from "react";
import { NO_FACETS } from "../../../core/facets";
import type { StoryBlock, StoryInline } from "../../../core/story";
import { formatFragment, formatUrlState, NOTHING_OPEN, parseFragment, parseUrlState } from "../../../core/url-state";
import { AtlasLink, useReading, type Reading } from "../../reading";
import { WebLink } from "../SourceList";

/** `end` follows the last words of the text: the numbers of its sources. */
export function StoryText({ blocks, end }: { readonly blocks: readonly StoryBlock[]; readonly end: ReactNode }) {
  return (
    <>
      {blocks.map((block, at) => {
        const last = at === blocks.length - 1 && end;
        if (block.kind === "paragraph")
          return (
            // oxlint-disable-next-line react/no-array-index-key -- they never change places
            <p key={at}>
              <Inlines of={block.inner} />
              {last}
            </p>
          );
        const List = block.ordered ? "ol" : "ul";
        return (
          // oxlint-disable-next-line react/no-array-index-key -- they never change places
          <List key={at}>
            {block.items.map((item, itemAt) => (
              // oxlint-disable-next-line react/no-array-index-key -- they never change places
              <li key={itemAt}>
                <Inlines of={item} />
                {itemAt === block.items.length - 1 && last}
              </li>
            ))}
          </List>
        );
      })}
    </>
  );
}

function Inlines({ of: inlines }: { readonly of: readonly StoryInline[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- they never change places
  return inlines.map((inline, at) => <Fragment key={at}>{inlineOf(inline)}</Fragment>);
}

function inlineOf(inline: StoryInline): ReactNode {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "emphasis":
      return (
        <em>
          <Inlines of={inline.inner} />
        </em>
      );
    case "strong":
      return (
        <strong>
          <Inlines of={inline.inner} />
        </strong>
      );
    case "web":
      return (
        <>
          <Inlines of={inline.inner} /> (<WebLink address={inline.to} />)
        </>
      );
    case "atlas":
      return (
        <IntoAtlas to={inline.to}>
          <Inlines of={inline.inner} />
        </IntoAtlas>
      );
  }
}

/** What opens something opens as every link does; what filters the map is an address of its own. */
function IntoAtlas({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const reading = useReading();
  const { state } = parseUrlState(parseFragment(to));
  const opensOnly = formatFragment(formatUrlState({ ...state, selection: NOTHING_OPEN })) === "";
  if (opensOnly && state.selection.kind !== "none") return <AtlasLink to={state.selection}>{children}</AtlasLink>;
  return <a href={addressOf(to, reading)}>{children}</a>;
}

/** The link as it is written, in the reader's language and light: those are not the story's to set. */
function addressOf(to: string, { href, base = "" }: Reading): string {
  const [path = "", fragment = ""] = href(NOTHING_OPEN).split("#");
  const own = parseUrlState(parseFragment(fragment)).state;
  const { selection, facets, map, view } = parseUrlState(parseFragment(to)).state;
  return `${base}${path}#${formatFragment(formatUrlState({ ...own, facets: { ...NO_FACETS, ...facets }, selection, map, view }))}`;
}
