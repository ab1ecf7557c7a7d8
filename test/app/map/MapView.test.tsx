// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { en } from "../../../src/app/i18n/en";
import { map } from "../../../src/app/i18n/en/map";
import { ReadingProvider } from "../../../src/app/reading";
import { reportMapFault, useAtlas } from "../../../src/app/store";
import { MapView } from "../../../src/app/map/MapView";
import { manifest } from "./map-fixture";

const show = () =>
  render(
    <ReadingProvider value={{ language: "en", t: en, manifest, href: () => "#" }}>
      <MapView frame={false} />
    </ReadingProvider>,
  );

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  reportMapFault(null);
});

describe("MapView", () => {
  it("says so where the browser cannot draw it, and leaves the page alive", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
    show();
    await waitFor(() => expect(useAtlas.getState().mapFault).toBe("no-webgl"), { timeout: 4000 });
    expect(screen.getByRole("region", { name: map.region })).toBeTruthy();
  });

  it("names the sources of the ground, with web links only", () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
    show();
    expect(screen.getByRole("link", { name: "Surveyor" }).getAttribute("href")).toBe("https://example.org/survey");
    expect(screen.getByText(/Unsafe/)).toBeTruthy();
    expect(screen.queryByRole("link", { name: "Unsafe" })).toBeNull();
  });
});
