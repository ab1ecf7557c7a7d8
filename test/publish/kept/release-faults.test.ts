import { describe, expect, test } from "vitest";
import { releaseFaults } from "../../../src/publish/kept/release-faults";

describe("what keeps a dataset from going out", () => {
  const files = (atlas: object, rights = "facts cited; text not reproduced") => [
    { path: "atlas.json", bytes: Buffer.from(JSON.stringify(atlas)) },
    { path: "sources.json", bytes: Buffer.from(JSON.stringify([{ id: "s-1", rights }])) },
  ];
  const good = {
    publisher: { name: { en: "Valdria Archive" } },
    contact: { email: "corrections@valdria-archive.net", note: { en: "For example, tell us the page." } },
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  };

  test("is nothing, once all is said", () => expect(releaseFaults(files(good), "All rights are cleared.")).toEqual([]));

  test.each([
    [{ ...good, contact: { email: "a@b.invalid" } }, "The contact is still the example"],
    [{ ...good, contact: { email: "a@mail.example.com" } }, "The contact is still the example"],
    [{ ...good, contact: { url: "https://example.org/contact" } }, "The contact is still the example"],
    [{ ...good, contact: { ...good.contact, note: { ko: "예시로 적은 주소입니다." } } }, "The contact is still"],
    [{ ...good, contact: {} }, "Nobody can be reached"],
    [{ ...good, publisher: { name: { en: "Testimony Atlas editors" } } }, "The publisher is still the example"],
    [{ ...good, licence: { name: "", url: "" } }, "The licence is missing"],
  ])("%j", (atlas, says) => expect(releaseFaults(files(atlas), null)).toEqual([expect.stringContaining(says)]));

  test.each(["rights to be cleared", "licence of the repository not checked", "not yet cleared"])("%s", (rights) =>
    expect(releaseFaults(files(good, rights), null)).toEqual([expect.stringContaining("(s-1)")]),
  );
});
