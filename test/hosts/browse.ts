/** Opens the atlas in a browser as a reader would, and tells what went wrong. */
import type { Browser } from "@playwright/test";
import { Findings } from "./checks";
import type { Running } from "./servers";

const marked = (name: string): boolean => performance.getEntriesByName(name).length > 0;

export async function browse(browser: Browser, { root, sendsTable }: Running): Promise<Findings> {
  const findings = new Findings();
  for (const page of ["index.html", "embed.html"]) {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const errors: string[] = [];
    tab.on("pageerror", (error) => errors.push(String(error)));
    tab.on("console", (message) => {
      if (message.type() === "error" || /content security policy/i.test(message.text())) errors.push(message.text());
    });
    await tab.addInitScript(() =>
      addEventListener("securitypolicyviolation", (event) =>
        // oxlint-disable-next-line no-console -- heard by the test
        console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`),
      ),
    );
    await tab.goto(root + page);
    for (const mark of ["atlas:list-ready", "atlas:map-ready"])
      await tab
        .waitForFunction(marked, mark, { timeout: 45_000 })
        .then(() => findings.expect(true, ""))
        .catch(() => findings.expect(false, `${page}: no ${mark}`));
    findings.expect(errors.length === 0, `${page}: ${errors.join("; ")}`);
    await tab.close();
  }
  if (sendsTable) await lost(browser, root, findings);
  return findings;
}

/** An address that leads nowhere: the reader's language, and the way back to the atlas. */
async function lost(browser: Browser, root: string, findings: Findings): Promise<void> {
  for (const [locale, heading] of [
    ["en-GB", /no page/],
    ["ko-KR", /페이지가 없습니다/],
  ] as const) {
    const context = await browser.newContext({ locale });
    const tab = await context.newPage();
    const violations: string[] = [];
    tab.on("console", (message) => {
      if (/content security policy/i.test(message.text())) violations.push(message.text());
    });
    await tab.goto(`${root}no/such/page/`);
    const link = tab.locator("section:visible a");
    await tab
      .waitForFunction((home) => [...document.links].some(({ href }) => href === home), `${root}index.html`, {
        timeout: 10_000,
      })
      .catch(() => findings.expect(false, `404 (${locale}): no link to the atlas`));
    const said = await tab.locator("section:visible").allInnerTexts();
    findings.expect(said.length === 1 && heading.test(said[0] ?? ""), `404 (${locale}): ${said.join(" | ")}`);
    findings.same(await link.getAttribute("href"), `${root}index.html`, `404 (${locale}), link`);
    findings.expect(violations.length === 0, `404 (${locale}): ${violations.join("; ")}`);
    await context.close();
  }
}
