/** The sentences of the promise page, held against what a browser does while everything is opened. */
import { expect, test } from "./atlas";

const WALK = [
  "",
  "site=kyohwaso-12-chongori",
  "site=onsong-mps-detention-centre",
  "route=r-typical-onsong",
  "compare=kyohwaso-12-chongori,kwanliso-15",
  "page=actions",
  "page=about",
  "page=data",
  "page=promise",
  "type=kyohwaso&from=2000&to=2010&q=chongori&lang=ko",
];

test("nothing is kept, no one else is told, and the server never sees what is read", async ({
  atlas,
  page,
  context,
}) => {
  const requests: Promise<{ url: string; headers: Record<string, string>; body: string | null }>[] = [];
  page.on("requestfinished", (request) => {
    // As they went over the line, not as the page meant them.
    requests.push(request.allHeaders().then((headers) => ({ url: request.url(), headers, body: request.postData() })));
  });
  for (const fragment of WALK) {
    await atlas.open(fragment);
    await page.waitForTimeout(600);
  }
  await atlas.open("site=kyohwaso-12-chongori");
  for (const summary of await atlas.panel.locator(".account summary").all()) await summary.click();
  await page.locator("#list-search").fill("Nongpo");
  await page.waitForTimeout(500);

  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ cookie: "", local: [], session: [], databases: [], caches: [], workers: 0 });

  expect(requests.length).toBeGreaterThan(20);
  for (const { url, headers, body } of await Promise.all(requests)) {
    expect(headers["referer"] ?? "", url).toBe("");
    expect(headers["cookie"], url).toBeUndefined();
    expect(body, url).toBeNull();
    if (!/^https?:/.test(url)) continue;
    const { hostname, pathname, search } = new URL(url);
    expect(hostname).toBe("127.0.0.1");
    expect(search, url).toBe("");
    // What is asked for are whole files of the atlas: no place, route or word of the reader's is in a name.
    expect(decodeURIComponent(pathname)).not.toMatch(/kyohwaso|chongori|onsong|kwanliso|nongpo|2000|lang/i);
  }
});

test("the page finds now what the browser says", async ({ atlas, page, baseURL }) => {
  await atlas.open("page=promise");
  const now = page.getByRole("region", { name: "What the page finds now" });
  await expect(now.getByText("Servers asked")).toBeVisible();
  const fact = (term: string) => now.locator(".fact", { has: page.getByText(term, { exact: true }) }).locator("dd");
  for (const term of ["Cookies", "Entries in storage", "Databases and caches", "Background scripts"])
    await expect(fact(term)).toHaveText("none");
  await expect(fact("Servers asked")).toHaveText(new URL(baseURL ?? "").host);
  // It measures, and does not recite.
  await page.evaluate(() => {
    document.cookie = "somebody=1";
    localStorage.setItem("somebody", "1");
  });
  await now.getByRole("button", { name: "Look again" }).click();
  await expect(fact("Cookies")).toHaveText("1");
  await expect(fact("Entries in storage")).toHaveText(/somebody/);
});
