/** In place of `basemap-source` where the archive is in the page. */
import { addProtocol } from "maplibre-gl";
import { PMTiles, Protocol, type RangeResponse, type Source } from "pmtiles";
import { bytesInside } from "../inside/files";
import { rootUrl } from "../root-url";

class Inside implements Source {
  readonly #url: string;
  readonly #bytes: ArrayBuffer;
  constructor(url: string, bytes: ArrayBuffer) {
    this.#url = url;
    this.#bytes = bytes;
  }
  getKey(): string {
    return this.#url;
  }
  getBytes(offset: number, length: number): Promise<RangeResponse> {
    return Promise.resolve({ data: this.#bytes.slice(offset, offset + length) });
  }
}

const protocol = new Protocol();
const opened = new Map<string, boolean>();

export function openBasemap(url: string): Promise<boolean> {
  const known = opened.get(url) ?? open(url);
  opened.set(url, known);
  return Promise.resolve(known);
}

function open(url: string): boolean {
  const bytes = bytesInside(url.slice(rootUrl.href.length));
  if (!bytes) return false;
  addProtocol("pmtiles", protocol.tile);
  protocol.add(new PMTiles(new Inside(url, bytes)));
  return true;
}
