// Coast, lakes and inland rivers of GSHHG at full detail. GMT hands them out cut into one-degree bins;
// geometry/ joins the pieces again.
import { execFileSync } from "node:child_process";
import { grow } from "./boxes.mjs";

const layers = {
  coast: ["-W1/0.1p"],
  lakes: ["-W2/0.1p", "-A0/2/4"],
  rivers: ["-Ia"],
};

export function readShore({ bounds, readingMargin }) {
  const reading = Object.entries(layers).map(([name, options]) => [
    name,
    readPieces(options, grow(bounds, readingMargin)),
  ]);
  return Object.fromEntries(reading);
}

function readPieces(options, [west, south, east, north]) {
  const region = `-R${west}/${east}/${south}/${north}`;
  const text = execFileSync("gmt", ["coast", region, "-Df", "-M", ...options], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    // GMT writes a history file into the folder it is started in.
    env: { ...process.env, GMT_SESSION_NAME: "atlas-basemap" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return text
    .split(/^>/m)
    .slice(1)
    .map(toPiece)
    .filter((piece) => piece.geometry.coordinates.length > 1);
}

function toPiece(block) {
  const [head, ...rows] = block.trim().split("\n");
  const level = Number(/Level (\d+)/.exec(head)?.[1]);
  const coordinates = rows
    .filter((row) => row && !row.startsWith("#"))
    .map((row) => row.trim().split(/\s+/).map(Number));
  return { type: "Feature", properties: { level }, geometry: { type: "LineString", coordinates } };
}
