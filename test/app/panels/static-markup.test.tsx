/** Static pages are made from the panels: they must render in node, where there is no document. */
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ko } from "../../../src/app/i18n/ko";
import { AboutPage } from "../../../src/app/panels/AboutPage";
import { ActionsPage } from "../../../src/app/panels/ActionsPage";
import { ComparePanel } from "../../../src/app/panels/ComparePanel";
import { DataPage } from "../../../src/app/panels/DataPage";
import { MissingPanel } from "../../../src/app/panels/MissingPanel";
import { RoutePanel } from "../../../src/app/panels/RoutePanel";
import {
  namelessDetail,
  nameless,
  quarry,
  Quarry,
  quarryRecord,
  Reader,
  readyLibrary,
  testimonies,
  transfer,
  transferFeature,
} from "./invented";

const namelessRecord = { site: namelessDetail, accounts: { accounts: [], reports: [] }, routes: [] };

const panels = {
  site: <Quarry />,
  "site on its way": <Quarry record={{ status: "loading" }} known={{ status: "loading" }} />,
  "site that failed": <Quarry record={{ status: "failed", fault: { kind: "not-json", file: "records/0.json" } }} />,
  "site of which nothing is told": (
    <Quarry
      site={nameless}
      record={{ status: "ready", value: { site: namelessDetail, accounts: { accounts: [], reports: [] }, routes: [] } }}
    />
  ),
  route: <RoutePanel feature={transferFeature} record={{ status: "ready", value: transfer }} library={readyLibrary} />,
  about: <AboutPage library={readyLibrary} />,
  data: <DataPage fileHref={(file) => `data/${file}`} bundles={2} />,
  actions: <ActionsPage library={readyLibrary} />,
  compared: (
    <ComparePanel
      ids={["quarry", "nameless", "nowhere"]}
      record={{
        status: "ready",
        value: [
          { feature: quarry, details: quarryRecord },
          { feature: nameless, details: namelessRecord },
        ],
      }}
      library={readyLibrary}
    />
  ),
  "comparison on its way": (
    <ComparePanel ids={["quarry"]} record={{ status: "loading" }} library={{ status: "loading" }} />
  ),
  missing: <MissingPanel thing={{ kind: "unknown", what: "site", id: "nowhere" }} />,
};

describe("without a document", () => {
  test("there is none here", () => expect(typeof document).toBe("undefined"));

  test.each(Object.entries(panels))("%s", (_, panel) => {
    for (const markup of [
      renderToStaticMarkup(<Reader>{panel}</Reader>),
      renderToStaticMarkup(
        <Reader language="ko" t={ko}>
          {panel}
        </Reader>,
      ),
    ]) {
      expect(markup).toMatch(/^<article[^>]* aria-labelledby="panel-heading"/);
      expect(markup).toContain('<h1 id="panel-heading"');
      expect(markup).not.toMatch(/\sstyle=/);
      expect(markup).not.toMatch(/undefined|\[object|NaN/);
      expect(markup).not.toMatch(/href="(?!https?:|#|mailto:|tel:|data\/)/);
    }
  });

  test("every account is on the page, also those that are closed", () => {
    const markup = renderToStaticMarkup(<Reader>{panels.site}</Reader>);
    for (const { id, text } of testimonies) expect(markup, id).toContain(Object.values(text)[0]);
  });

  test("source numbers jump within the page", () => {
    const markup = renderToStaticMarkup(<Reader>{panels.site}</Reader>);
    const cited = [...markup.matchAll(/href="#(source-\d+)"/g)].map(([, anchor]) => anchor);
    expect(cited.length).toBeGreaterThan(5);
    for (const anchor of cited) expect(markup).toContain(`id="${anchor}"`);
  });
});
