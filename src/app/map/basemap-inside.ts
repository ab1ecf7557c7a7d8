/** In place of `basemap-source` where the archive is in the page. */
import { addProtocol } from "maplibre-gl";
import { PMTiles, Protocol } from "pmtiles";
import { bytesInside } from "../inside/files";
import { rootUrl } from "../root-url";
import { ArchiveInMemory } from "./archive-in-memory";

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
  protocol.add(new PMTiles(new ArchiveInMemory(url, bytes)));
  return true;
}
