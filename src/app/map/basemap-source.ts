/**
 * Where tiles come from: one archive of our own origin, read in parts where the host can, else whole. Besides
 * load-dataset.ts the only place that fetches: the archive is the map's, and the page is whole without it.
 */
import { addProtocol } from "maplibre-gl";
import { PMTiles, Protocol } from "pmtiles";
import { ArchiveInMemory } from "./archive-in-memory";

const protocol = new Protocol();
let registered = false;

/** Read once for every map of the page; an archive that failed is tried again by the next map. */
const archives = new Map<string, Promise<boolean>>();

/** True if it is an archive: its header is read and its magic number checked. */
async function opens(archive: PMTiles): Promise<boolean> {
  try {
    await archive.getHeader();
    return true;
  } catch {
    return false;
  }
}

async function readWhole(url: string): Promise<PMTiles | null> {
  try {
    const response = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer" });
    // A host that answers everything with its start page sends text: not worth the bytes.
    if (!response.ok || (response.headers.get("content-type") ?? "").startsWith("text/html")) return null;
    return new PMTiles(new ArchiveInMemory(url, await response.arrayBuffer()));
  } catch {
    return null;
  }
}

async function findArchive(url: string): Promise<boolean> {
  const inParts = new PMTiles(url);
  const archive = (await opens(inParts)) ? inParts : await readWhole(url);
  if (!archive || !(await opens(archive))) return false;
  protocol.add(archive);
  return true;
}

/** Makes `pmtiles://<url>/…` answer. False: there is no basemap at this address, and the map goes on without one. */
export function openBasemap(url: string): Promise<boolean> {
  if (!registered) addProtocol("pmtiles", protocol.tile);
  registered = true;
  const known = archives.get(url) ?? findArchive(url);
  archives.set(url, known);
  void known.then((found) => found || archives.delete(url));
  return known;
}
