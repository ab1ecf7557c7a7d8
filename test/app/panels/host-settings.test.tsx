// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { en } from "../../../src/app/i18n/en";
import { ReadingProvider, type Reading } from "../../../src/app/reading";
import { PlacesProvider } from "../../../src/app/panels/places";
import { NO_HOST, type HostSettings } from "../../../src/core/url-state";
import { DISTRESS_KINDS, type Distress } from "../../../src/core/vocabulary";
import { dataset, manifest, Quarry, testimonies } from "./invented";

afterEach(cleanup);

function show(host: Partial<HostSettings>, { account }: { account?: string } = {}) {
  const reading: Reading = {
    language: "en",
    t: en,
    manifest,
    href: () => "#",
    open: () => {},
    framed: true,
    host: { ...NO_HOST, ...host },
    care: { open: DISTRESS_KINDS, limit: host.closed ?? [], choose: () => {} },
  };
  const places = { sites: new Map(dataset.sites.map((site) => [site.id, site])), routes: new Map() };
  return render(
    <ReadingProvider value={reading}>
      <PlacesProvider value={places}>
        <Quarry {...(account !== undefined && { account })} />
      </PlacesProvider>
    </ReadingProvider>,
  );
}
const texts = testimonies.flatMap(({ text }) => Object.values(text));
const openTexts = (container: HTMLElement) => container.querySelectorAll(".account > details[open]").length;

describe("in a frame whose maker shows no accounts", () => {
  test("no text of one is in the page, and it is said", async () => {
    const { container } = show({ accounts: false });
    expect(await screen.findByText(/chosen to show none/, undefined, { timeout: 20_000 })).toBeTruthy();
    for (const text of texts) expect(container.textContent).not.toContain(text);
    expect(screen.getByRole("link", { name: "Read them in the atlas" }).getAttribute("href")).not.toContain("accounts");
  });
});

describe("in a frame", () => {
  test("kinds are kept closed, whatever the reader has chosen to open", () => {
    const usual = openTexts(show({}).container);
    const kinds = [...new Set(testimonies.flatMap(({ distress }) => distress))];
    const fewer = openTexts(show({ closed: kinds }).container);
    expect(usual).toBeGreaterThan(0);
    expect(fewer).toBe(
      testimonies.filter(({ distress, sites }) => distress.length === 0 && sites.includes("quarry")).length,
    );
  });

  test("a link opens no account whose kinds are kept closed", () => {
    const closed = testimonies.find(({ distress, sites }) => distress.includes("torture") && sites.includes("quarry"));
    expect(closed).toBeDefined();
    const opened = (kept: readonly Distress[]) => {
      const { container, unmount } = show({ closed: kept }, { account: closed?.id ?? "" });
      const result = container.querySelector<HTMLDetailsElement>(`#account-${closed?.id ?? ""} > details`)?.open;
      unmount();
      return result;
    };
    expect(opened(["torture"])).toBe(false);
    expect(opened([])).toBe(true);
  });
});
