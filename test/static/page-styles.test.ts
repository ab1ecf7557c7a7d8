import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (name: string): string => readFileSync(`src/app/styles/${name}`, "utf8");
const colours = (css: string): readonly string[] => [...css.matchAll(/--[\w-]+: #[0-9a-f]+;/g)].map(([line]) => line);

test("a page whose theme no script has set is dark in the same colours", () => {
  const [, dark = ""] = /:root\[data-theme="dark"\] \{([^}]*)\}/.exec(read("tokens.css")) ?? [];
  const [, alone = ""] =
    /prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme\]\) \{([^}]*)\}/.exec(read("static-page-dark.css")) ??
    [];
  expect(colours(dark).length).toBeGreaterThan(10);
  expect(colours(alone)).toEqual(colours(dark));
});
