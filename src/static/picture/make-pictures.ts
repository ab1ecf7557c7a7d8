/** Draws the pictures and writes them as PNG. What has not changed since the last build is taken from there. */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { drawPicture, type PictureOf } from "./draw-picture";
import type { PictureJob } from "./pictures";
import { openTiles } from "./tiles";

/** Few flat colours and their edges: a palette keeps a picture small, and none of it is a photograph. */
const PNG = { palette: true, dither: 0, effort: 4, compressionLevel: 9 } as const;

/** Sixteen colours take half the bytes, and are enough where one signal colour is shown; both need more. */
const coloursOf = ({ marks, lines }: PictureOf): number =>
  new Set([...marks.map(({ role }) => role), ...(lines.length > 0 ? ["passage"] : [])]).size > 1 ? 32 : 16;

export interface MadePictures {
  readonly count: number;
  readonly bytes: number;
  readonly heaviest: number;
  /** There is no basemap: the pictures are words alone. */
  readonly withoutMap: boolean;
}

export async function makePictures(
  jobs: readonly PictureJob[],
  { basemap, into, cache }: { readonly basemap: string; readonly into: string; readonly cache: string },
): Promise<MadePictures> {
  const tiles = await openTiles(basemap);
  await mkdir(cache, { recursive: true });
  const sizes: number[] = [];
  const make = async ({ path, picture }: PictureJob): Promise<void> => {
    const svg = await drawPicture(picture, tiles);
    const options = { ...PNG, colours: coloursOf(picture) };
    const kept = join(
      cache,
      `${createHash("sha256")
        .update(JSON.stringify([options, sharp.versions.sharp, svg]))
        .digest("hex")}.png`,
    );
    const known = await readFile(kept).catch(() => null);
    const png = known ?? (await sharp(Buffer.from(svg)).flatten().png(options).toBuffer());
    if (!known) await writeFile(kept, png);
    await mkdir(dirname(join(into, path)), { recursive: true });
    await writeFile(join(into, path), png);
    sizes.push(png.length);
  };
  try {
    // Two at a time: drawing waits for the disk and for the encoder in turn.
    const queue = [...jobs];
    const work = async (): Promise<void> => {
      for (let job = queue.shift(); job; job = queue.shift()) await make(job);
    };
    await Promise.all([work(), work()]);
  } finally {
    await tiles?.close();
  }
  return {
    count: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    heaviest: Math.max(0, ...sizes),
    withoutMap: tiles === null,
  };
}
