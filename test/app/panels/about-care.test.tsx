import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { AtlasManifest } from "../../../src/core/dataset";
import { en } from "../../../src/app/i18n/en";
import { ko } from "../../../src/app/i18n/ko";
import { RequestSteps, WitnessCare } from "../../../src/app/panels/AboutCare";
import { ReadingProvider } from "../../../src/app/reading";
import { manifest } from "./invented";

const show = (language: "en" | "ko", change: Partial<AtlasManifest> = {}): string =>
  renderToStaticMarkup(
    <ReadingProvider
      value={{ language, t: language === "ko" ? ko : en, manifest: { ...manifest, ...change }, href: () => "#" }}
    >
      <RequestSteps />
      <WitnessCare />
    </ReadingProvider>,
  );

describe("the about page", () => {
  test("says by when a request is dealt with, in the publisher's own terms", () => {
    expect(show("en")).toContain("Within 24 hours the record is hidden");
    expect(show("en")).toContain("Within 14 days it is decided");
    expect(show("ko")).toContain("24시간 안에 비공개로 전환합니다");
    const slower = { removal: { ...manifest.removal, hideWithinHours: 1, decideWithinDays: 30 } };
    expect(show("en", slower)).toContain("Within 1 hour the");
    expect(show("ko", slower)).toContain("30일 안에 정정할지");
  });

  test("promises no time that the publisher has not given", () => {
    const none = show("en", { removal: { statement: { en: "Ask." } } });
    expect(none).not.toMatch(/Within|24|14/);
    expect(none).toContain("No name, no reason and no proof is asked for.");
  });

  test("says what the gate does, with k and the numbers of this version", () => {
    const page = show("en");
    for (const says of [
      "Where fewer than 3 witnesses share",
      "The smallest group of witnesses that anything is said about has 4.",
      "2 accounts were generalised.",
      "1 journey was taken into a composite.",
      "4 accounts: no consent of the witness has been seen by the editors",
      "1 account: published with the consent of the witness for named uses",
    ])
      expect(page).toContain(says);
    expect(show("ko")).toContain("가장 작은 집단은 4명입니다");
  });

  test("gives no number where the files are of an earlier publisher", () => {
    expect(show("en", { privacy: { k: 5 } })).toContain("fewer than 5 witnesses");
    expect(show("en", { privacy: { k: 5 } })).not.toContain("At this version");
  });

  test("says where it ends", () => {
    expect(show("en")).toContain("No check can rule out that somebody who knows a person recognises them.");
    expect(show("ko")).toContain("아는 사람이 알아볼 가능성은 배제할 수 없습니다.");
  });
});
