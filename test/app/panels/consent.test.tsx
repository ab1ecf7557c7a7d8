/** What a text may be used for is honoured where texts are shown: page, frame, page without script, paper. */
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { en } from "../../../src/app/i18n/en";
import { ko } from "../../../src/app/i18n/ko";
import { AccountText } from "../../../src/app/panels/AccountText";
import { ReadingProvider, type Reading } from "../../../src/app/reading";
import type { TestimonyDetail } from "../../../src/core/dataset";
import { TEXT_USES, type TextUse } from "../../../src/core/vocabulary";
import { manifest, testimonies } from "./invented";

const [mild] = testimonies as readonly [TestimonyDetail];
const TEXT = "The text of t-mild.";

const PAGES = {
  atlas: { open: () => undefined },
  embed: { open: () => undefined, framed: true },
  static: {},
} as const satisfies Partial<Record<TextUse, Partial<Reading>>>;

function show(page: Partial<Reading>, uses: readonly TextUse[], language = "en"): string {
  const reading: Reading = {
    language,
    t: language === "ko" ? ko : en,
    manifest,
    href: (selection) => `#account=${"id" in selection ? selection.id : ""}`,
    ...page,
  };
  return renderToStaticMarkup(
    <ReadingProvider value={reading}>
      <AccountText testimony={{ ...mild, consent: "named-uses", uses }} />
    </ReadingProvider>,
  );
}

describe.each(Object.entries(PAGES))("on a page that is %s", (use, page) => {
  const all = TEXT_USES.filter((one) => one !== use);

  test("the text stands where that use is named", () => {
    expect(show(page, TEXT_USES)).toContain(TEXT);
    expect(show(page, TEXT_USES)).not.toContain("account-withheld");
  });

  test.each([
    ["en", /The text of this account (?:may be read in the atlas|is not published)/],
    ["ko", /이 증언의 본문은/],
  ])("else a sentence in %s stands in its place, and no word of the text", (language, says) => {
    const markup = show(page, all, language);
    expect(markup).not.toContain(TEXT);
    expect(markup).toMatch(says);
  });
});

test("a frame leads to the account in the atlas itself", () => {
  expect(show(PAGES.embed, ["atlas"])).toContain('href="index.html#account=t-mild"');
});

test("on paper a sentence stands in the place of a text that may not be printed", () => {
  const markup = show(PAGES.atlas, ["atlas"]);
  expect(markup).toMatch(/class="account-text account-unprinted">The text/);
  expect(markup).toMatch(/class="account-withheld account-on-paper">The text of this account may be read/);
  expect(show(PAGES.atlas, ["atlas", "print"])).not.toContain("account-unprinted");
});
