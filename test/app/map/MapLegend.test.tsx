// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { renderToStaticMarkup } from "react-dom/server";
import { en } from "../../../src/app/i18n/en";
import { map } from "../../../src/app/i18n/en/map";
import { MapLegend } from "../../../src/app/map/MapLegend";
import { MapMargin } from "../../../src/app/map/MapMargin";
import { ReadingProvider, type Reading } from "../../../src/app/reading";
import { SymbolGlyph } from "../../../src/app/symbols";
import { COLOUR_ROLES, SYMBOLS } from "../../../src/core/vocabulary";
import { manifest } from "./map-fixture";

const reading: Reading = { language: "en", t: en, manifest, href: () => "#" };

const show = (room: "none" | "signs" | "all") =>
  render(
    <ReadingProvider value={reading}>
      <MapLegend room={room} />
    </ReadingProvider>,
  );

afterEach(cleanup);

describe("MapLegend", () => {
  it("is closed where it would lie over the map, and opens on request", async () => {
    show("none");
    const button = screen.getByRole("button", { name: map.legend });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    await userEvent.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
  });

  it("says what the map cannot say; the misreading of size stands below the map, always", () => {
    show("all");
    render(
      <ReadingProvider value={reading}>
        <MapMargin />
      </ReadingProvider>,
    );
    expect(screen.getByText("Size is the number of accounts.").closest(".map-margin")).toBeTruthy();
    expect(screen.getByText("No symbol does not mean nothing.").closest("details")?.open).toBe(true);
  });
});

describe("SymbolGlyph", () => {
  it("has a form of its own for every symbol, hidden from readers of the screen, without a style attribute", () => {
    const glyphs = SYMBOLS.map((form) =>
      renderToStaticMarkup(<SymbolGlyph form={form} role={COLOUR_ROLES[0]} size={16} />),
    );
    expect(new Set(glyphs).size).toBe(SYMBOLS.length);
    for (const glyph of glyphs) {
      expect(glyph).toContain('aria-hidden="true"');
      expect(glyph).not.toContain("style=");
    }
  });
  it.each(COLOUR_ROLES)("takes its colour from the class of its role: %s", (role) => {
    expect(renderToStaticMarkup(<SymbolGlyph form="disc" role={role} size={16} />)).toContain(`symbol--${role}`);
  });
});
