// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buildFacetIndex, NO_FACETS } from "../../../src/core/facets";
import type { StoryDetail } from "../../../src/core/story";
import { DEFAULT_VIEW, NOTHING_OPEN } from "../../../src/core/url-state";
import { PanelHost } from "../../../src/app/panels/PanelHost";
import { ReadingProvider, useReading } from "../../../src/app/reading";
import { applyLink, open, ownView, useAtlas } from "../../../src/app/store";
import { actions, dataset, Reader, sources, standards } from "./invented";

const paragraph = (text: string) => ({ kind: "paragraph", inner: [{ kind: "text", text }] }) as const;
const story: StoryDetail = {
  id: "tale",
  title: { en: "A tale of a quarry", ko: "채석장 이야기" },
  lead: { en: "How one comes there." },
  composite: true,
  drafts: ["ko"],
  steps: [
    {
      show: "site=quarry",
      sources: ["report"],
      title: { en: "The quarry" },
      text: { en: [paragraph("It lies inland.")] },
    },
    {
      show: "type=crossing&from=2000",
      sources: [],
      distress: ["beating"],
      title: { en: "The landing" },
      text: { en: [paragraph("Closed at first.")] },
    },
    {
      show: "page=actions",
      sources: [],
      title: { en: "What was done" },
      text: {
        en: [
          {
            kind: "paragraph",
            inner: [
              { kind: "atlas", to: "site=landing", inner: [{ kind: "text", text: "See the landing" }] },
              { kind: "atlas", to: "type=crossing", inner: [{ kind: "text", text: "or all of them" }] },
            ],
          },
        ],
      },
    },
  ],
};
const entry = { id: "tale", title: story.title, steps: 3, composite: true, drafts: ["ko"], shows: ["quarry"] };
const told = { ...dataset, manifest: { ...dataset.manifest, stories: [entry] } };
const files: Readonly<Record<string, unknown>> = {
  "stories.json": [story],
  "actions.json": actions,
  "sources.json": sources,
  "standards.json": standards,
};
const own = { ...NO_FACETS, from: 1990 };

beforeEach(() => {
  vi.stubGlobal("fetch", (address: string) =>
    Promise.resolve(new Response(JSON.stringify(files[address.slice(address.lastIndexOf("/data/") + 6)]))),
  );
  useAtlas.setState({
    ...DEFAULT_VIEW,
    facets: own,
    data: { status: "ready", dataset: told, index: buildFacetIndex(told) },
    library: { status: "idle" },
    aside: null,
    shows: null,
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The panel as it stands in the app, in an atlas with a story. */
function Room() {
  return (
    <ReadingProvider value={{ ...useReading(), manifest: told.manifest }}>
      <div className="panel">
        <PanelHost />
      </div>
    </ReadingProvider>
  );
}

const read = async (step = 1) => {
  useAtlas.setState({ selection: { kind: "story", id: "tale", step } });
  const drawn = render(
    <Reader open={open}>
      <Room />
    </Reader>,
  );
  await screen.findByRole("heading", { name: "The quarry" });
  return drawn;
};
const where = () => screen.getByText(/^Step \d of 3/).textContent;

describe("a story", () => {
  test("holds all its steps, each marked as following no one, and a mark on the first that is read", async () => {
    await read();
    const steps = story.steps.map(({ title }) => screen.getByRole("region", { name: title["en"] ?? "" }));
    for (const [at, step] of steps.entries()) {
      expect(within(step).getByText(`${at + 1} of 3`)).toBeTruthy();
      expect(within(step).getByText("Composite: it follows no one")).toBeTruthy();
    }
    expect(steps.map((step) => step.getAttribute("aria-current"))).toEqual(["step", null, null]);
  });

  test("goes on by keys and buttons, no further than its ends, and says where it is", async () => {
    const user = userEvent.setup();
    await read();
    await user.keyboard("{ArrowRight}");
    expect(where()).toBe("Step 2 of 3: The landing");
    await user.keyboard("{PageDown}{ArrowRight}");
    expect(where()).toBe("Step 3 of 3: What was done");
    await user.click(screen.getByRole("button", { name: /Previous/ }));
    await user.keyboard("{PageUp}{ArrowLeft}");
    expect(where()).toBe("Step 1 of 3: The quarry");
    expect(screen.getByRole("button", { name: /Previous/ }).getAttribute("aria-disabled")).toBe("true");
  });

  test("keeps a text that may distress closed until it is opened", async () => {
    await read(2);
    const step = screen.getByRole("region", { name: "The landing" });
    const details = within(step).getByText("Closed at first.").closest("details");
    expect(details?.open).toBe(false);
    expect(within(step).getByText("The text mentions: beating")).toBeTruthy();
  });

  test("of which there is none, or which was withdrawn, says so", async () => {
    useAtlas.setState({ selection: { kind: "story", id: "other", step: 1 } });
    render(
      <Reader open={open}>
        <PanelHost />
      </Reader>,
    );
    expect((await screen.findByRole("article")).textContent).toMatch(/no story “other”/);
  });
});

describe("the view beside it", () => {
  test("is the step's, and the reader's own again when the story is left", async () => {
    const user = userEvent.setup();
    await read();
    await waitFor(() => expect(useAtlas.getState().shows).toEqual({ kind: "site", id: "quarry" }));
    expect(useAtlas.getState().facets).toEqual(NO_FACETS);
    await user.keyboard("{ArrowRight}");
    await waitFor(() => expect(useAtlas.getState().facets).toMatchObject({ types: ["crossing"], from: 2000 }));
    expect(useAtlas.getState().shows).toEqual(NOTHING_OPEN);
    expect(ownView(useAtlas.getState()).facets).toEqual(own);
    act(() => open(NOTHING_OPEN));
    expect(useAtlas.getState()).toMatchObject({ facets: own, shows: null, aside: null });
  });

  test("is left alone by the story when a link has set another", async () => {
    await read();
    await waitFor(() => expect(useAtlas.getState().aside).not.toBeNull());
    const facets = { ...NO_FACETS, to: 2010 };
    act(() => applyLink({ ...DEFAULT_VIEW, facets }, []));
    expect(useAtlas.getState()).toMatchObject({ facets, shows: null, aside: null });
  });

  test("gives way to what a link in the text opens, with a way back", async () => {
    const user = userEvent.setup();
    await read(3);
    await user.click(screen.getByRole("link", { name: "See the landing" }));
    expect(useAtlas.getState()).toMatchObject({ selection: { kind: "site", id: "landing" }, facets: own });
    expect(await screen.findByRole("link", { name: /A tale of a quarry/ })).toBeTruthy();
  });
});
