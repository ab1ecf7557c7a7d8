/** Every language says everything: each section has the same keys and takes the same arguments as its English model. */
import { describe, expect, test } from "vitest";
import { FURTHER_LANGUAGES } from "../../pseudo/further-languages";
import { pseudoText } from "../../pseudo/pseudo";

type Section = Record<string, unknown>;
const english = import.meta.glob<Section>("../../../src/app/i18n/en/*.ts", { eager: true });
const korean = import.meta.glob<Section>("../../../src/app/i18n/ko/*.ts", { eager: true });

/** `panels.routes.in`: what is at each place, functions with how many arguments they take at most. */
function shapeOf(value: unknown, at: string, into = new Map<string, string>()): Map<string, string> {
  if (typeof value === "function") into.set(at, "function");
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value)) shapeOf(part, `${at}.${key}`, into);
  else into.set(at, typeof value);
  return into;
}
const shapes = (section: Section) => [...shapeOf(section, "")].sort();
const koreanOf = (file: string): Section | undefined => korean[file.replace("/en/", "/ko/")];

/** Strings of a section, and what its functions say of sample arguments. */
function textsOf(value: unknown, at: string): [at: string, text: string][] {
  if (typeof value === "string") return [[at, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${at}.${key}`));
}

/** Names of formats, files, keys and signs that are written the same in every language. */
const SAME_EVERYWHERE =
  /^(?:[\s\p{P}\p{S}\d]*|APA|BibTeX|RIS|CSL-JSON|GeoJSON|KML|CSV|JSON|SVG|PNG|SHA256SUMS|km|m|Enter|Esc|DAISY|EPUB|PDF|XLSX|Chicago|OSCOLA)$/u;

describe("the catalogue", () => {
  test.each(Object.keys(english))("%s is in Korean with the same keys", (file) => {
    const model = english[file];
    const own = koreanOf(file);
    expect(own, "the section is missing").toBeDefined();
    // A language may keep helpers of its own beside the sections.
    expect(shapes(own ?? {})).toEqual(shapes(model ?? {}));
  });

  test("no English is left in Korean", () => {
    const english = Object.entries(korean).flatMap(([file, section]) => textsOf(section, file));
    expect(english.length).toBeGreaterThan(400);
    expect(english.filter(([, text]) => !/\p{sc=Hangul}/u.test(text) && !SAME_EVERYWHERE.test(text))).toEqual([]);
  });

  test("no particle is left open in Korean", () => {
    const sources = import.meta.glob<string>("../../../src/app/i18n/ko/*.ts", {
      eager: true,
      query: "?raw",
      import: "default",
    });
    const open = Object.entries(sources).flatMap(([file, text]) =>
      file.endsWith("/particles.ts")
        ? []
        : [...text.matchAll(/은\(는\)|는\(은\)|이\(가\)|을\(를\)|와\(과\)|과\(와\)|\(으\)로|\(이\)나/g)].map(
            ({ 0: found }) => `${file}: ${found}`,
          ),
    );
    expect(open).toEqual([]);
  });

  test("another language is one file: the pseudo-locale holds every section, all of it marked", async () => {
    const whole = await FURTHER_LANGUAGES["en-XA"]?.();
    expect(whole).toBeDefined();
    const texts = textsOf(whole, "en-XA").filter(([, text]) => /\p{L}/u.test(text));
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter(([, text]) => !/^⟦.*⟧$/su.test(text))).toEqual([]);
    expect(whole?.common.sites(2)).toBe(pseudoText("2 sites"));
    expect(whole?.inWords.heading).toBe(pseudoText("This view in words"));
  });

  test("the language for tests is longer than its model", () => {
    expect(pseudoText("Legend")).toBe("⟦Ĺéĝéñđ ·····⟧");
    expect(pseudoText("2 – 3")).toBe("2 – 3");
  });
});
