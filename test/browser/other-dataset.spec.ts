import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "./atlas";

/** Words and letters of the dataset this repository keeps; none may be left when another one is shown. */
const OF_KOREA = /korea|pyongyang|kyohwaso|hamgyong|china|[\uac00-\ud7af\u4e00-\u9fff]/i;

const OUT = "test-results/other-dataset";

test.beforeAll(() => {
  execFileSync("npx", ["tsx", "src/cli/build-data.ts"], {
    env: { ...process.env, ATLAS_DATA: "test/fixtures/good", ATLAS_OUT: OUT },
  });
});

test("the same build shows another dataset, and no word of this one is left", async ({ atlas, page }) => {
  atlas.expectedErrors.push(/Failed to load resource/);
  await page.route("**/data/**", (route) => {
    const file = path.join(
      OUT,
      "data",
      decodeURIComponent(new URL(route.request().url()).pathname.split("/data/")[1] ?? ""),
    );
    return existsSync(file) ? route.fulfill({ body: readFileSync(file) }) : route.fulfill({ status: 404, body: "" });
  });
  // An atlas without a basemap of its own: the sites are drawn all the same.
  await page.route("**/*.pmtiles", (route) => route.fulfill({ status: 404, body: "" }));
  for (const fragment of [
    "",
    "site=greyfell-prison",
    "route=return-2004",
    "page=about",
    "page=data",
    "page=actions",
    "site=b-12",
    "account=b-12",
  ]) {
    await atlas.open(fragment);
    if (fragment) await atlas.panel.getByRole("heading").first().waitFor();
    await expect(page.getByRole("banner")).toContainText(/Valdria/);
    const text = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      // The pages' own head and sentences for readers without scripts are written anew by a build of the other dataset.
      for (const element of copy.querySelectorAll("script, style, noscript, meta, link")) element.remove();
      return copy.outerHTML;
    });
    expect(OF_KOREA.exec(text)?.[0] ?? null, fragment).toBeNull();
  }
});
