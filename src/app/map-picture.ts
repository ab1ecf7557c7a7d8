/** Where the map, if there is one, leaves the means to picture it: panels never touch the map themselves. */
type Picture = () => HTMLCanvasElement | null;

let current: Picture | null = null;

/** For `app/map` alone. Returns a function that takes the means back. */
export function provideMapPicture(picture: Picture): () => void {
  current = picture;
  return () => {
    if (current === picture) current = null;
  };
}

/** The part of the map that is seen now, copied; null where no map is drawn. */
export const takeMapPicture: Picture = () => current?.() ?? null;
