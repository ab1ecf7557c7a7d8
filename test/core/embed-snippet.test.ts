import { describe, expect, it } from "vitest";
import { elementSnippet, frameSnippet, type EmbedOrder } from "../../src/core/embed-snippet";
import { NO_HOST } from "../../src/core/url-state";

const order: EmbedOrder = {
  view: { selection: { kind: "site", id: "north-prison" }, lang: "ko", host: { ...NO_HOST, accounts: false } },
  size: { kind: "height", height: 480 },
  title: 'Map: "North" & <more>',
  link: "Open it",
  root: "https://atlas.example/",
};

describe("what an editor pastes", () => {
  it("is a frame with a title that cannot break out, and a link to all of the atlas", () => {
    expect(frameSnippet(order)).toBe(
      `<iframe src="https://atlas.example/embed.html#site=north-prison&amp;lang=ko&amp;accounts=no" title="Map: &quot;North&quot; &amp; &lt;more&gt;" width="100%" height="480" style="display:block;width:100%;height:480px;border:0" loading="lazy" allow="fullscreen"></iframe>\n` +
        `<p><a href="https://atlas.example/index.html#site=north-prison&amp;lang=ko">Open it</a></p>`,
    );
  });

  it("is an element with every key of the link as an attribute", () => {
    expect(elementSnippet({ ...order, size: { kind: "ratio", ratio: "4/3" } })).toBe(
      `<script async src="https://atlas.example/embed.js"></script>\n` +
        `<testimony-atlas site="north-prison" lang="ko" accounts="no" title="Map: &quot;North&quot; &amp; &lt;more&gt;" ratio="4/3" style="display:block;width:100%;aspect-ratio:4/3;min-height:320px"><a href="https://atlas.example/index.html#site=north-prison&amp;lang=ko">Open it</a></testimony-atlas>`,
    );
  });

  it("never carries keys of somebody else's", () => {
    expect(frameSnippet({ ...order, view: { foreign: [["secret", "abc"]] } })).not.toContain("secret");
  });
});
