import type { DataFile } from "../../src/publish/decode-text";
import { toDataFile } from "./fixtures";

/** A number generator that gives the same numbers on every run. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const VIOLATIONS = ["beating", "torture", "starvation", "forced-labour", "inhuman-conditions"];
const WORDS =
  "the guards counted people at night and bread was cut while work went on until winter came over hills".split(" ");

/** Invented accounts with witness keys, as a raw folder of an organisation would hold them. */
export function makeTestimonies(count: number, sites: readonly string[], sources: readonly string[]): DataFile {
  const random = makeRandom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T; // Lists here are never empty.
  const lines = Array.from({ length: count }, (_, at) => {
    const site = pick(sites);
    return JSON.stringify({
      id: `g-${at}`,
      kind: "paraphrase",
      sites: [site],
      ...(random() < 0.8 && { period: String(1990 + Math.floor(random() * 30)) }),
      violations: [{ kind: pick(VIOLATIONS), site }],
      text: { en: `n${at}: ${Array.from({ length: 25 }, () => pick(WORDS)).join(" ")}` },
      sources: [pick(sources)],
      consent: "not-seen",
      distress: [],
      knownBy: "own",
      witness: `secret-${Math.floor(random() * count * 0.7)}`,
      ...(random() < 0.7 && { gender: random() < 0.6 ? "woman" : "man" }),
      ...(random() < 0.5 && { ageBand: pick(["18-29", "30-44", "45-59"]) }),
    });
  });
  return toDataFile("testimonies/generated.ndjson", `${lines.join("\n")}\n`);
}

/** The good dataset as a raw folder: not itself published, with generated accounts beside its own. */
export function makeRaw(good: readonly DataFile[], count: number): DataFile[] {
  const atlas = good.find(({ path }) => path === "atlas.json");
  const text = new TextDecoder().decode(atlas?.bytes).replace('"recordsArePublic": true', '"recordsArePublic": false');
  const generated = makeTestimonies(
    count,
    ["greyfell-prison", "millbrook-holding-house", "harbour-house"],
    ["hill-report-2009", "north-review-2008"],
  );
  return [...good.filter(({ path }) => path !== "atlas.json"), toDataFile("atlas.json", text), generated];
}
