// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import { PromisePage } from "../../../src/app/panels/PromisePage";
import { Reader } from "./invented";

afterEach(cleanup);

describe("the promise page", () => {
  test("counts the bundles that hide which place is read", () => {
    render(
      <Reader>
        <PromisePage places={120} bundles={4} />
      </Reader>,
    );
    expect(screen.getByText(/The texts of 120 places lie in 4 files/)).toBeTruthy();
  });

  test("measures what the browser keeps, and says what it finds", async () => {
    localStorage.setItem("somebody-else", "1");
    render(
      <Reader>
        <PromisePage places={1} bundles={1} />
      </Reader>,
    );
    const now = await screen.findByText("somebody-else (of other pages of this server)");
    expect(now).toBeTruthy();
    localStorage.clear();
    const section = screen.getByRole("region", { name: "What the page finds now" });
    within(section).getByRole("button", { name: "Look again" }).click();
    expect((await within(section).findAllByText("none")).length).toBeGreaterThan(0);
  });

  test("without script it says that it cannot measure", () => {
    const markup = renderToStaticMarkup(
      <Reader language="ko">
        <PromisePage places={1} bundles={1} />
      </Reader>,
    );
    expect(markup).toContain("스크립트가 없는 페이지는 확인할 수 없고");
    expect(markup).not.toContain("style=");
  });
});
