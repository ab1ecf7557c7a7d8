/** Reads the basemap's tiles from the archive the atlas itself shows. */
import { open } from "node:fs/promises";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles, type Source } from "pmtiles";

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly layers: VectorTile["layers"];
}

export interface Tiles {
  /** Tiles of a zoom within a rectangle of the world, given as parts of it from 0 to 1. */
  readonly within: (zoom: number, box: Box) => Promise<readonly Tile[]>;
  readonly close: () => Promise<void>;
}
export interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** null: there is no such archive, and pictures do without. */
export async function openTiles(file: string): Promise<Tiles | null> {
  const handle = await open(file).catch(() => null);
  if (!handle) return null;
  const source: Source = {
    getKey: () => file,
    getBytes: async (offset, length) => {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, offset);
      return { data: buffer.buffer.slice(0, bytesRead) as ArrayBuffer };
    },
  };
  const archive = new PMTiles(source);
  const kept = new Map<string, Promise<Tile | null>>();
  const read = async (z: number, x: number, y: number): Promise<Tile | null> => {
    const found = await archive.getZxy(z, x, y);
    return found ? { z, x, y, layers: new VectorTile(new PbfReader(new Uint8Array(found.data))).layers } : null;
  };
  const tile = (z: number, x: number, y: number): Promise<Tile | null> => {
    const key = `${z}/${x}/${y}`;
    const known = kept.get(key) ?? read(z, x, y);
    kept.set(key, known);
    return known;
  };
  return {
    within: async (zoom, { west, north, east, south }) => {
      const across = 2 ** zoom;
      const index = (part: number) => Math.max(0, Math.min(across - 1, Math.floor(part * across)));
      const wanted: Promise<Tile | null>[] = [];
      for (let x = index(west); x <= index(east); x++)
        for (let y = index(north); y <= index(south); y++) wanted.push(tile(zoom, x, y));
      return (await Promise.all(wanted)).filter((found) => found !== null);
    },
    close: () => handle.close(),
  };
}
