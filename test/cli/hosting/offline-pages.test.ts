import { expect, test } from "vitest";
import { linksOfPages } from "../../../src/cli/hosting/offline-pages";
import { parseFragment, parseUrlState } from "../../../src/core/url-state";
import { buildPages } from "../../../src/static/build-pages";
import { assets, home, publishedOf } from "../../static/static-site";

test("every static page but the first stands for a link of the app without a fault, in its own language", async () => {
  const { pages } = await buildPages(await publishedOf("test/fixtures/good"), { assets, home });
  const links = linksOfPages(pages);
  expect(Object.keys(links).length).toBe(pages.length - 1);
  for (const { page, path } of pages) {
    if (path === "index.html") continue;
    const { state, problems } = parseUrlState(parseFragment(links[path.replace("index.html", "")] ?? "nothing=here"));
    expect(problems, path).toEqual([]);
    expect(state.foreign, path).toEqual([]);
    expect(state.lang, path).toBe(page.language);
  }
  expect(links["site/greyfell-prison/"]).toBe("site=greyfell-prison&lang=en");
});
