// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ko } from "../../../src/app/i18n/ko";
import { open, useAtlas } from "../../../src/app/store";
import PrintedHead from "../../../src/app/take-away/PrintedHead";
import { usePrint } from "../../../src/app/take-away/print-state";
import ShownDownload from "../../../src/app/take-away/ShownDownload";
import TakeAway from "../../../src/app/take-away/TakeAway";
import { buildFacetIndex, NO_FACETS } from "../../../src/core/facets";
import { bundle, dataset, library, quarry, quarryRecord, Reader, transferFeature } from "../panels/invented";

// As a publisher's processor writes them; that they are what styles ask for is tested where it runs.
const PUBLISHED: Readonly<Record<string, unknown>> = {
  "citations/pages.json": ["en", "ko"].map((language) => ({
    language,
    apa: { locale: "en-US", pattern: ["Arvenia Watch. (2026, May 4). ", { italic: "{title}" }, ". {version}. {link}"] },
    chicago: { locale: "en-US", pattern: ["Arvenia Watch, “{title},” {version}, {link}."] },
    legal: { locale: "en-GB", pattern: ["Arvenia Watch, ‘{title}’ ({version}) <{link}> accessed {day}."] },
  })),
  "citations/en.json": {
    sources: ["report", "memoir"].map((id) => ({
      id,
      apa: [`${id}, APA & <more>, `, { italic: "A title" }],
      chicago: [`${id}, Chicago`],
      legal: [`${id}, footnote`],
    })),
  },
  "citations/ko.json": { sources: [] },
};
let published = PUBLISHED;

let saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  saved = [];
  published = PUBLISHED;
  vi.stubGlobal("fetch", (address: string | URL) => {
    const file = String(address).split("data/")[1] ?? "";
    return Promise.resolve(new Response(JSON.stringify(published[file]), { status: file in published ? 200 : 404 }));
  });
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: blobs.get(this.href)?.text() ?? Promise.resolve("") });
  });
  useAtlas.setState({
    facets: NO_FACETS,
    data: { status: "ready", dataset, index: buildFacetIndex(dataset) },
    bundles: { 0: { status: "ready", value: bundle } },
    library: { status: "ready", value: library },
  });
});
const goTo = (address: string) =>
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(address);
const hosted = location.href;
afterEach(() => {
  cleanup();
  goTo(hosted);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const sourceIds = ["report", "memoir"];
const showQuarry = (language = "en") =>
  render(
    <Reader open={open} language={language} {...(language === "ko" && { t: ko })}>
      <TakeAway feature={quarry} details={quarryRecord} sourceIds={sourceIds} library={library} />
      <PrintedHead feature={quarry} details={quarryRecord} sourceIds={sourceIds} library={library} />
    </Reader>,
  );
const part = (name: string) => {
  const found = screen.getByText(name, { selector: "summary" }).closest("details");
  if (!found) throw new Error(name);
  found.open = true;
  return within(found);
};

describe("copying", () => {
  test("is said aloud", async () => {
    const user = userEvent.setup();
    showQuarry();
    const link = part("Link and embed");
    await user.click(link.getByRole("button", { name: /^Copy.*Link to this page/ }));
    expect(await link.findByText("Copied.")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toMatch(/index\.html#site=quarry$/);
  });

  test("that is refused selects the text and says so", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    showQuarry();
    const link = part("Link and embed");
    await user.click(link.getByRole("button", { name: /^Copy.*Link to this page/ }));
    expect(await link.findByText(/did not allow copying/)).toBeTruthy();
    expect(document.activeElement).toBe(link.getByRole("textbox", { name: "Link to this page" }));
  });

  test("the code for a web page is made in a dialog of its own", () => {
    showQuarry();
    const button = part("Link and embed").getByRole("button", { name: /Put it on a web page/ });
    expect(button.getAttribute("aria-haspopup")).toBe("dialog");
  });
});

describe("citing", () => {
  const result = async () => await part("Cite").findByRole("region", { name: "Citation" });

  test("this page: title, atlas, version, address, with the italics of the style", async () => {
    showQuarry();
    const shown = await result();
    expect(shown.textContent).toMatch(
      /^Arvenia Watch\. \(2026, May 4\)\. Quarry Prison\. dataset version abc123\. \S+#site=quarry&lang=en$/,
    );
    expect(shown.querySelector("i")?.textContent).toBe("Quarry Prison");
  });

  test.each(["file:///C:/Users/somebody/atlas.html", "file:///media/stick/atlas/index.html"])(
    "a copy opened as %s gives the record's id and the version, says so, and nothing of the disk",
    async (address) => {
      const user = userEvent.setup();
      goTo(address);
      showQuarry();
      const given = [(await result()).textContent];
      expect(given[0]).toBe(
        "Arvenia Watch. (2026, May 4). Quarry Prison. dataset version abc123. [record quarry; copy without a public address]",
      );
      for (const form of ["chicago", "legal"]) {
        await user.selectOptions(part("Cite").getByLabelText("Form"), form);
        given.push((await result()).textContent);
      }
      expect(given[2]).toMatch(/\(dataset version abc123\) \[record quarry; [^\]]+\] accessed \d/);
      for (const form of ["BibTeX", "RIS", "CSL-JSON"]) {
        await user.selectOptions(part("Cite").getByLabelText("Form"), form);
        const field = await part("Cite").findByRole<HTMLTextAreaElement>("textbox", { name: "Citation" });
        await vi.waitFor(() => expect(field.value).toContain("[record quarry; copy without a public address]"));
        given.push(field.value);
      }
      expect(part("Cite").getByText(/This copy has no public address/)).toBeTruthy();
      expect(part("Link and embed").getByText(/#\S* behind its address opens this page/)).toBeTruthy();
      expect(document.body.innerHTML + given.join(" ")).not.toMatch(/file:|somebody|stick/);
    },
  );

  test("a legal footnote has the day of access as its style writes days", async () => {
    const user = userEvent.setup();
    showQuarry();
    const today = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date());
    await user.selectOptions(part("Cite").getByLabelText("Form"), "legal");
    expect((await result()).textContent).toContain(`> accessed ${today}.`);
  });

  test("its documents, in the form that is chosen, the original first", async () => {
    const user = userEvent.setup();
    showQuarry();
    const cite = part("Cite");
    await user.selectOptions(cite.getByLabelText("What"), "Its 2 source documents");
    await user.selectOptions(cite.getByLabelText("Form"), "legal");
    const paragraphs = [...(await result()).querySelectorAll("p")].map(({ textContent }) => textContent);
    expect(paragraphs).toEqual(["report, footnote", "The manuscript of 1999, read in: memoir, footnote"]);
    await user.selectOptions(cite.getByLabelText("Form"), "RIS");
    expect((await cite.findByRole<HTMLTextAreaElement>("textbox", { name: "Citation" })).value).toMatch(
      /^TY {2}- RPRT/,
    );
  });

  test("a dataset without citations in words says so, and what there is", async () => {
    const user = userEvent.setup();
    showQuarry("ko");
    const cite = part("인용");
    await user.selectOptions(cite.getByLabelText("대상"), "출처 문서 2건");
    expect(await cite.findByText(/BibTeX, RIS, CSL-JSON/)).toBeTruthy();
  });
});

describe("downloading a site", () => {
  test("leaves accounts out until they are ticked", async () => {
    const user = userEvent.setup();
    showQuarry();
    const download = part("Download");
    const tick = download.getByRole<HTMLInputElement>("checkbox");
    expect(tick.checked).toBe(false);
    await user.click(download.getByRole("button", { name: "Download" }));
    await download.findByText("Saved as arvenia-atlas_quarry_abc123.geojson.");
    await user.click(tick);
    await user.selectOptions(download.getByLabelText("Format"), "json");
    await user.click(download.getByRole("button", { name: "Download" }));
    await download.findByText("Saved as arvenia-atlas_quarry_abc123.json.");
    const [without, withAccounts] = await Promise.all(saved.map(({ text }) => text));
    expect(without).not.toContain("account_records");
    expect(JSON.parse(withAccounts ?? "").sites[0].accounts.length).toBeGreaterThan(1);
  });

  test("a withdrawn account stays where it is", async () => {
    const user = userEvent.setup();
    const [first] = quarryRecord.accounts.accounts;
    useAtlas.setState({
      data: {
        status: "ready",
        dataset: { ...dataset, withdrawn: [first?.id ?? ""] },
        index: buildFacetIndex(dataset),
      },
    });
    showQuarry();
    const download = part("Download");
    await user.click(download.getByRole("checkbox"));
    await user.click(download.getByRole("button", { name: "Download" }));
    await download.findByText(/^Saved as/);
    expect(await saved[0]?.text).not.toContain(`"${first?.id}"`);
  });
});

describe("downloading what is shown", () => {
  const show = () =>
    render(
      <Reader open={open}>
        <ShownDownload />
      </Reader>,
    );

  test("takes what the filters show, and says which they were", async () => {
    const user = userEvent.setup();
    useAtlas.setState({ facets: { ...NO_FACETS, types: ["ferry"] } });
    show();
    expect(screen.getByText("Shown now, with the filters set: 1 place.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Download" }));
    await screen.findByText(/^Saved as/);
    const read = JSON.parse((await saved[0]?.text) ?? "");
    expect(read.metadata.filters).toBe("type=ferry");
    expect(read.features.map(({ id }: { id: string }) => id)).toEqual(["landing"]);
  });

  test("says it when nothing is shown", () => {
    useAtlas.setState({ facets: { ...NO_FACETS, types: ["nothing"] } });
    show();
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByText(/No place matches/)).toBeTruthy();
  });

  test("makes no file with a hole in it", async () => {
    const user = userEvent.setup();
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 503 })));
    useAtlas.setState({ bundles: {} });
    show();
    await user.click(screen.getByRole("button", { name: "Download" }));
    expect(await screen.findByText("This could not be done. Please try again.")).toBeTruthy();
    expect(saved).toEqual([]);
    vi.unstubAllGlobals();
  });
});

describe("printing", () => {
  test("keeps accounts out until they are ticked, and forgets the tick with the panel", async () => {
    const user = userEvent.setup();
    const { unmount } = showQuarry();
    dispatchEvent(new Event("beforeprint"));
    expect(document.documentElement.hasAttribute("data-print-accounts")).toBe(false);
    dispatchEvent(new Event("afterprint"));
    await user.click(part("Print or save as PDF").getByRole("checkbox"));
    dispatchEvent(new Event("beforeprint"));
    expect(document.documentElement.hasAttribute("data-print-accounts")).toBe(true);
    dispatchEvent(new Event("afterprint"));
    expect(document.documentElement.hasAttribute("data-print-accounts")).toBe(false);
    unmount();
    expect(usePrint.getState().accounts).toBe(false);
  });

  test("opens what is closed and closes it again", () => {
    document.body.innerHTML = `<div class="record"><details id="standards"></details>
      <section class="record-accounts"><details id="account"></details></section></div>`;
    showQuarry();
    const isOpen = (id: string) => document.querySelector<HTMLDetailsElement>(`#${id}`)?.open;
    dispatchEvent(new Event("beforeprint"));
    expect([isOpen("standards"), isOpen("account")]).toEqual([true, false]);
    dispatchEvent(new Event("afterprint"));
    expect([isOpen("standards"), isOpen("account")]).toEqual([false, false]);
    document.body.innerHTML = "";
  });

  test("says what the texts are and who holds the originals, in the reader's language", () => {
    showQuarry("ko");
    expect(screen.getAllByText(/증거가 아닙니다.*Survey Group/).length).toBeGreaterThan(0);
  });
});

test("a route has a link, a citation and a print, and no file", () => {
  render(
    <Reader open={open}>
      <TakeAway feature={transferFeature} sourceIds={["report"]} library={library} />
    </Reader>,
  );
  expect(screen.getAllByText(/./, { selector: "summary" }).map(({ textContent }) => textContent)).toEqual([
    "Link and embed",
    "Cite",
    "Print or save as PDF",
  ]);
});
