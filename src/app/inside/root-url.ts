/** In place of `app/root-url` where everything is in the page: a file to take away is made from its block. */
import { textInside } from "./files";

const here = new URL(location.href);
here.hash = "";
export const rootUrl = new URL(".", here);

const made = new Map<string, string>();

export function atlasUrl(path: string): string {
  if (path === "index.html") return here.href;
  const text = textInside(path);
  if (text === null) return new URL(path, rootUrl).href;
  const known = made.get(path) ?? URL.createObjectURL(new Blob([text], { type: "application/json" }));
  made.set(path, known);
  return known;
}
