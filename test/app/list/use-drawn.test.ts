// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { takeRows, useDrawn } from "../../../src/app/list/use-drawn";

describe("rows of groups", () => {
  test("are taken in order until there are enough", () => {
    expect(takeRows([[1, 2], [3, 4, 5], [6]], 4)).toEqual([[1, 2], [3, 4], []]);
    expect(takeRows([[1, 2], [3]], 9)).toEqual([[1, 2], [3]]);
  });
  test("a group that is taken whole stays the same list, so that nothing of it is drawn again", () => {
    const whole = [1, 2];
    expect(takeRows([whole, [3]], 3)[0]).toBe(whole);
  });
});

describe("a long list", () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  /** Stands for the browser's: tells the newest observer that the end was seen. */
  function watchEnds(): () => void {
    let seen: () => void = () => undefined;
    vi.stubGlobal(
      "IntersectionObserver",
      class {
        constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
          seen = () => tell([{ isIntersecting: true }]);
        }
        observe(): void {}
        disconnect(): void {}
      },
    );
    return () => act(() => seen());
  }
  const list = (total: number) =>
    renderHook(({ all, size }) => useDrawn(all, size), { initialProps: { all: {}, size: total } });

  test("is drawn in steps, and beyond a thousand rows only when its end is seen", async () => {
    const seeEnd = watchEnds();
    const { result } = list(5000);
    expect(result.current.count).toBe(125);
    await waitFor(() => expect(result.current.count).toBe(1000));
    await new Promise((done) => setTimeout(done, 50));
    expect(result.current.count).toBe(1000);
    act(() => void result.current.end(document.createElement("div")));
    seeEnd();
    expect(result.current.count).toBe(1125);
  });

  test("is drawn whole by itself where it has a thousand rows or fewer", async () => {
    const { result } = list(700);
    await waitFor(() => expect(result.current.count).toBeGreaterThanOrEqual(700));
  });

  test("is drawn whole at once where it is short", () => {
    expect(list(150).result.current.count).toBe(150);
  });

  test("after another choice begins with what is near, wherever the reader has come to", async () => {
    const { result, rerender } = list(900);
    await waitFor(() => expect(result.current.count).toBeGreaterThanOrEqual(900));
    rerender({ all: {}, size: 9000 });
    expect(result.current.count).toBe(60);
    const scrolled = document.createElement("div");
    act(() => void result.current.top(scrolled));
    scrolled.getBoundingClientRect = () => new DOMRect(0, -9000, 300, 20_000);
    act(() => void document.dispatchEvent(new Event("scroll")));
    rerender({ all: {}, size: 8000 });
    // 9,000 pixels and two views, in rows of 36 pixels at least.
    expect(result.current.count).toBeGreaterThanOrEqual((9000 + 2 * innerHeight) / 36);
    expect(result.current.count).toBeLessThan(400);
  });

  test("that is filtered again and again draws no more than what is near", async () => {
    const { result, rerender } = list(900);
    for (let choice = 0; choice < 5; choice += 1) {
      rerender({ all: {}, size: 900 });
      await new Promise((done) => setTimeout(done, 100));
      expect(result.current.count).toBe(60);
    }
  });
});
