// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import { useCare } from "../../src/app/care";
import { open, useAtlas } from "../../src/app/store";
import { syncUrl } from "../../src/app/sync-url";

let stop = () => {};
afterEach(() => {
  stop();
  useCare.setState({ quiet: false });
});

function follow(fragment: string): void {
  location.hash = fragment;
  stop = syncUrl();
}

describe("a reader who leaves no steps", () => {
  test("has nothing that is open or filtered in the address", () => {
    follow("#site=quarry&type=prison&lang=ko");
    useCare.setState({ quiet: true });
    expect(location.hash).toBe("#lang=ko");
    open({ kind: "site", id: "mill" });
    expect(useAtlas.getState().selection).toEqual({ kind: "site", id: "mill" });
    expect(location.hash).toBe("#lang=ko");
  });

  test("sees no more after a reload than the host of a frame shows", () => {
    follow("#site=quarry&accounts=no&closed=torture");
    useCare.setState({ quiet: true });
    expect(location.hash).toBe("#accounts=no&closed=torture");
    stop();
    stop = syncUrl();
    expect(useAtlas.getState().host).toMatchObject({ accounts: false, closed: ["torture"] });
  });
});
