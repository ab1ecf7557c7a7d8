/** The quick looks that spare most texts the patterns hide nothing that a pattern finds. */
import { expect, test, vi } from "vitest";
import { HALVES, readSentences } from "../../../src/cli/privacy-measure";
import { findInText } from "../../../src/publish/privacy/text/find-in-text";
import type * as Patterns from "../../../src/publish/privacy/text/patterns";

const sentences = (await Promise.all(HALVES.map((half) => readSentences(half)))).flat();

async function withoutLooks(): Promise<typeof findInText> {
  vi.resetModules();
  vi.doMock("../../../src/publish/privacy/text/patterns", async (original) => ({
    ...(await original<typeof Patterns>()),
    where: (_needed: RegExp, finder: Patterns.Finder) => finder,
  }));
  return (await import("../../../src/publish/privacy/text/find-in-text")).findInText;
}

test("every labelled sentence is read the same with and without them", async () => {
  const all = await withoutLooks();
  expect(all).not.toBe(findInText);
  const context = { kind: "testimonies", field: ["text"], isOwn: true } as const;
  const differs = sentences.filter(
    ({ text, language }) =>
      JSON.stringify(findInText({ text, language, context })) !== JSON.stringify(all({ text, language, context })),
  );
  expect(differs.map(({ text }) => text)).toEqual([]);
});
