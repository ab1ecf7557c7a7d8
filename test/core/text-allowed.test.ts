import { describe, expect, test } from "vitest";
import { textAllowed } from "../../src/core/text-allowed";
import { CONSENTS, TEXT_USES } from "../../src/core/vocabulary";

describe("the text of an account", () => {
  test.each(TEXT_USES)("may be used for %s without a consent that limits it", (use) => {
    expect(textAllowed({ consent: "not-seen" }, use)).toBe(true);
    expect(textAllowed({ consent: "public" }, use)).toBe(true);
  });

  test.each(TEXT_USES)("may be used for %s only where that use is named", (use) => {
    const others = TEXT_USES.filter((one) => one !== use && one !== "atlas");
    expect(textAllowed({ consent: "named-uses", uses: ["atlas", use] }, use)).toBe(true);
    expect(textAllowed({ consent: "named-uses", uses: use === "atlas" ? others : ["atlas", ...others] }, use)).toBe(
      false,
    );
    expect(textAllowed({ consent: "named-uses" }, use)).toBe(false);
  });

  test("may be used for nothing without the open page: all other uses take from its files", () => {
    const uses = TEXT_USES.filter((use) => use !== "atlas");
    for (const use of TEXT_USES) expect(textAllowed({ consent: "named-uses", uses }, use)).toBe(false);
  });

  test("may be used for nothing once the consent is withdrawn, whatever was named before", () => {
    for (const use of TEXT_USES) expect(textAllowed({ consent: "withdrawn", uses: TEXT_USES }, use)).toBe(false);
  });

  test("has a rule for every state of consent", () => {
    for (const consent of CONSENTS) expect(typeof textAllowed({ consent }, "atlas")).toBe("boolean");
  });
});
