/** The text of a story's step: of Markdown only what a text needs. Anything else is a fault with its line. */
import { fromMarkdown } from "mdast-util-from-markdown";
import { type StoryBlock, type StoryInline, inlinesOf, wordsOf } from "../core/story";

type Root = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = Root["children"][number];

export interface MarkdownFault {
  readonly check: string;
  /** Line within the text, counted from 1. */
  readonly line: number;
  readonly message: string;
}
export interface StoryText {
  readonly blocks: readonly StoryBlock[];
  readonly faults: readonly MarkdownFault[];
  /** Links into the atlas, as they are written after `#`. */
  readonly links: readonly { readonly to: string; readonly line: number }[];
}

/** Line feeds within a paragraph are spaces, except between characters of scripts that write none. */
const SPACELESS_BREAK =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}，。、；：！？」』）])\n(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『（])/gu;
const toLine = (text: string): string => text.replaceAll(SPACELESS_BREAK, "").replaceAll(/\s*\n\s*/g, " ");

/** What a text may not hold, in the words of whoever wrote it. */
const REFUSED: Readonly<Record<string, string>> = {
  html: "holds HTML. Texts are Markdown without HTML: write the words only",
  image: "holds an image. A story shows the map and plans; describe the picture in words, or link to its page",
  imageReference: "holds an image. A story shows the map and plans; describe the picture in words, or link to its page",
  heading: "holds a heading. A step has one, in the line ## above its text; make two steps of it",
  code: "holds a block of code, or a paragraph that begins with four spaces. Begin it at the margin",
  inlineCode: "holds `code`. Write the words without the marks",
  blockquote: "holds a quotation block. Accounts are told in our own words; write a paragraph",
  thematicBreak: "holds a line across. Make two steps of it, or two paragraphs",
  break: "holds a forced line break. Write two paragraphs",
  linkReference: "holds a link by reference. Write the address itself: [words](#site=…)",
  definition: "holds the address of a link by reference. Write it into the link: [words](#site=…)",
};

class Reader {
  readonly faults: MarkdownFault[] = [];
  readonly links: { to: string; line: number }[] = [];

  refuse(
    node: { readonly type: string; readonly position?: Root["position"] },
    check = "markdown",
    says?: string,
  ): void {
    const what = says ?? REFUSED[node.type] ?? `holds a part (${node.type}) that stories do not know`;
    this.faults.push({ check, line: node.position?.start.line ?? 1, message: `The text ${what}.` });
  }

  inlines(nodes: readonly unknown[]): StoryInline[] {
    return (nodes as readonly Inline[]).flatMap((node) => this.inline(node));
  }

  inline(node: Inline): StoryInline[] {
    switch (node.type) {
      case "text":
        return [{ kind: "text", text: toLine(node.value) }];
      case "emphasis":
      case "strong":
        return [{ kind: node.type, inner: this.inlines(node.children) }];
      case "link":
        return this.link(node);
      default:
        this.refuse(node, node.type === "html" ? "html-in-text" : "markdown");
        return [];
    }
  }

  link(node: Extract<Inline, { type: "link" }>): StoryInline[] {
    const inner = this.inlines(node.children);
    const { url } = node;
    if (wordsOf(inner).trim() === "") this.refuse(node, "link-without-words", `holds a link to “${url}” without words`);
    if (/^https?:\/\/[^\s]+$/i.test(url)) return [{ kind: "web", to: url, inner }];
    if (url.startsWith("#") && url.length > 1) {
      this.links.push({ to: url.slice(1), line: node.position?.start.line ?? 1 });
      return [{ kind: "atlas", to: url.slice(1), inner }];
    }
    this.refuse(
      node,
      "link-elsewhere",
      `holds a link to “${url}”. Links lead into the atlas (#site=…, #route=…, #page=…) or to a web page (https://…)`,
    );
    return inner;
  }

  blocks(nodes: readonly MarkdownNode[]): StoryBlock[] {
    return nodes.flatMap((node): StoryBlock[] => {
      if (node.type === "paragraph") return [{ kind: "paragraph", inner: this.inlines(node.children) }];
      if (node.type === "list")
        return [{ kind: "list", ordered: node.ordered === true, items: node.children.map((item) => this.item(item)) }];
      this.refuse(node, node.type === "html" ? "html-in-text" : "markdown");
      return [];
    });
  }

  item(item: Extract<MarkdownNode, { type: "listItem" }>): StoryInline[] {
    const [first, ...more] = item.children;
    for (const node of more)
      this.refuse(node, "markdown", "holds an entry of a list with more than one paragraph. Make entries of them");
    if (first?.type === "paragraph") return this.inlines(first.children);
    this.refuse(first ?? item, "markdown", "holds an entry of a list that is no plain sentence");
    return [];
  }
}

type Inline = Extract<MarkdownNode, { type: "paragraph" }>["children"][number];

/** Reads the text of one step. Never throws. */
export function readStoryText(markdown: string): StoryText {
  const reader = new Reader();
  const blocks = reader.blocks(fromMarkdown(markdown).children);
  return { blocks, faults: reader.faults, links: reader.links };
}

const addresses = (inner: readonly StoryInline[]): string[] =>
  inner.flatMap((one) =>
    one.kind === "text" ? [] : [...(one.kind === "web" ? [one.to] : []), ...addresses(one.inner)],
  );

/** The words as they are read, with the web addresses behind them: marks between letters hide nothing from the privacy gate. */
export function plainStoryText(markdown: string): string {
  return readStoryText(markdown)
    .blocks.map((block) => {
      const inner = inlinesOf(block);
      return [block.kind === "list" ? block.items.map(wordsOf).join("\n") : wordsOf(inner), ...addresses(inner)].join(
        "\n",
      );
    })
    .join("\n");
}
