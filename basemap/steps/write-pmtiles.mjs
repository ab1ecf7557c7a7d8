// A PMTiles v3 archive in one piece: header, one root directory, metadata, tiles in the order of their ids.
import { gzipSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";

const headerBytes = 127;
// Readers fetch this much first; a larger root directory would have to be split into leaves.
const firstFetchBytes = 16_384;
const gzip = 2;
const vectorTiles = 1;

export function toPmtiles(tiles, { metadata, bounds, centre, zooms }) {
  const { entries, contents, tileCount } = placeTiles(tiles);
  const directory = gzipSync(encodeDirectory(entries), { level: 9 });
  const description = gzipSync(JSON.stringify(metadata), { level: 9 });
  if (headerBytes + directory.length > firstFetchBytes) throw new Error("Too many tiles for one root directory");
  const data = Buffer.concat(contents);
  const header = encodeHeader({
    lengths: [directory.length, description.length, 0, data.length],
    counts: [tileCount, entries.length, contents.length],
    bounds,
    centre,
    zooms,
  });
  return Buffer.concat([header, directory, description, data]);
}

/** Equal tiles are kept once, and a run of them takes one entry: open sea costs next to nothing. */
function placeTiles(tiles) {
  const sorted = Array.from(tiles, ({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes })).sort(
    (a, b) => a.id - b.id,
  );
  const offsets = new Map();
  const contents = [];
  const entries = [];
  let end = 0;
  for (const { id, bytes } of sorted) {
    const key = bytes.toString("latin1");
    const last = entries.at(-1);
    if (!offsets.has(key)) {
      offsets.set(key, end);
      contents.push(bytes);
      end += bytes.length;
    }
    const offset = offsets.get(key);
    if (last && last.offset === offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, offset, length: bytes.length, run: 1 });
  }
  return { entries, contents, tileCount: sorted.length };
}

function encodeDirectory(entries) {
  const ids = entries.map(({ id }, index) => id - (entries[index - 1]?.id ?? 0));
  const offsets = entries.map(({ offset }, index) => {
    const previous = entries[index - 1];
    // Zero says "right after the one before", so real offsets are counted from one.
    return previous && offset === previous.offset + previous.length ? 0 : offset + 1;
  });
  const columns = [ids, entries.map(({ run }) => run), entries.map(({ length }) => length), offsets];
  return Buffer.from([entries.length, ...columns.flat()].flatMap(varint));
}

function varint(value) {
  const bytes = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

function encodeHeader({ lengths, counts, bounds, centre, zooms }) {
  const header = Buffer.alloc(headerBytes);
  header.write("PMTiles");
  header[7] = 3;
  let offset = headerBytes;
  lengths.forEach((length, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + index * 16);
    offset += length;
  });
  counts.forEach((count, index) => header.writeBigUInt64LE(BigInt(count), 72 + index * 8));
  header[96] = 1; // clustered: tiles lie in the order of their ids
  header[97] = gzip;
  header[98] = gzip;
  header[99] = vectorTiles;
  header[100] = zooms[0];
  header[101] = zooms[1];
  const degrees = (value, at) => header.writeInt32LE(Math.round(value * 1e7), at);
  bounds.forEach((value, index) => degrees(value, 102 + index * 4));
  header[118] = centre[2];
  degrees(centre[0], 119);
  degrees(centre[1], 123);
  return header;
}
