import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawPicture, type PictureOf } from "../../src/static/picture/draw-picture";
import { breakLines, canLetter, widthOf } from "../../src/static/picture/lettering";
import { makePictures } from "../../src/static/picture/make-pictures";
import { openTiles } from "../../src/static/picture/tiles";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-pictures-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const picture: PictureOf = {
  language: "ko",
  kind: "유치 시설",
  symbol: { form: "ring", role: "detention" },
  name: "그레이펠 감옥 Greyfell Prison",
  under: ["Grœyfell", "Valdria"],
  atlas: "Atlas of Valdria",
  attribution: "© Nobody",
  marks: [{ at: [127, 40], form: "ring", role: "detention", size: 46, radiusKm: 15 }],
  lines: [],
  view: { centre: [127, 40], zoom: 7.5 },
};

test("a PNG of the size that chats ask for, light, and the same every time", async () => {
  const make = async (name: string) => {
    const cache = join(folder, `${name}-cache`);
    const made = await makePictures([{ path: "map.png", picture }], {
      basemap: "public/basemap.pmtiles",
      into: join(folder, name),
      cache,
    });
    return { made, bytes: await readFile(join(folder, name, "map.png")) };
  };
  const [first, second] = [await make("one"), await make("two")];
  expect(first.bytes.equals(second.bytes)).toBe(true);
  expect(first.made).toMatchObject({ count: 1, withoutMap: false });
  expect(first.bytes.length).toBeLessThan(60_000);
  expect(await sharp(first.bytes).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
});

test("without a basemap there is a picture of words", async () => {
  const { withoutMap } = await makePictures([{ path: "map.png", picture }], {
    basemap: "nowhere.pmtiles",
    into: join(folder, "bare"),
    cache: join(folder, "bare-cache"),
  });
  expect(withoutMap).toBe(true);
  expect(await drawPicture(picture, null)).not.toContain("<circle");
});

test("how well a place is known is drawn as an area, and its signal colour survives the palette", async () => {
  const tiles = await openTiles("public/basemap.pmtiles");
  const svg = await drawPicture(picture, tiles);
  await tiles?.close();
  expect(svg).toMatch(/<circle[^>]*stroke-dasharray/);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  const png = await readFile(join(folder, "one", "map.png"));
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let red = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if ((data[at] ?? 0) > 120 && (data[at + 1] ?? 255) < 70 && (data[at + 2] ?? 255) < 60) red++;
  expect(red).toBeGreaterThan(400);
});

test("letters come from files of ours, and a name with a gap is not drawn", () => {
  expect(canLetter("온성군 보위부 (집결소), No. 12 ŏ", 600)).toBe(true);
  expect(canLetter("კარიერი", 600)).toBe(false);
  expect(widthOf("ww", 50, 600)).toBeGreaterThan(widthOf("ii", 50, 600));
  expect(breakLines("one two three", 50, 600, widthOf("one two", 50, 600) + 1)).toEqual(["one two", "three"]);
});
