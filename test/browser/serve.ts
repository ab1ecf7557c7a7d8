/**
 * A plain static host under a sub-path, with the headers the README asks for. Faults are asked for by a first folder
 * in the address, so that each test has its own broken host: `/no-range/atlas/…`, `/wrong-types/atlas/…`.
 */
import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import { parseArgs } from "node:util";
import { frameSecurityPolicy, securityHeaders } from "../../src/cli/headers";

const { values } = parseArgs({
  options: { port: { type: "string" }, folder: { type: "string" }, under: { type: "string", default: "" } },
});
const folder = path.resolve(values.folder ?? "dist");
const prefix = values.under ? `/${values.under}/` : "/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".pmtiles": "application/octet-stream",
};

interface Manner {
  readonly range: boolean;
  readonly types: boolean;
  readonly cors?: false;
}
const MANNERS: Readonly<Record<string, Manner>> = {
  "no-range": { range: false, types: true },
  "wrong-types": { range: true, types: false },
  "no-cors": { range: true, types: true, cors: false },
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const [, first = ""] = url.pathname.split("/");
  const manner: Manner = MANNERS[first] ?? { range: true, types: true };
  const pathname = decodeURIComponent(first in MANNERS ? url.pathname.slice(first.length + 1) : url.pathname);
  const file = path.join(
    folder,
    pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname,
    pathname.endsWith("/") ? "index.html" : "",
  );
  const size = file.startsWith(folder) ? sizeOf(file) : null;
  if (values.under) for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (manner.cors === false) response.removeHeader("Access-Control-Allow-Origin");
  if (values.under && pathname.endsWith("/embed.html"))
    response.setHeader("Content-Security-Policy", frameSecurityPolicy);
  if (size === null || !pathname.startsWith(prefix)) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    return;
  }
  const extension = path.extname(file);
  // A careless host still sends pages and scripts as what they are: a browser would refuse them otherwise.
  const careless = !manner.types && ![".html", ".js", ".css"].includes(extension);
  response.setHeader("content-type", careless ? "text/plain" : (TYPES[extension] ?? "application/octet-stream"));
  const range = manner.range ? /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") : null;
  if (range) {
    const start = Number(range[1]);
    const end = Math.min(size - 1, range[2] ? Number(range[2]) : size - 1);
    response.writeHead(206, { "content-range": `bytes ${start}-${end}/${size}`, "content-length": end - start + 1 });
    createReadStream(file, { start, end }).pipe(response);
    return;
  }
  response.writeHead(200, { "content-length": size });
  createReadStream(file).pipe(response);
}

function sizeOf(file: string): number | null {
  try {
    const found = statSync(file);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

createServer(answer).listen(Number(values.port), "127.0.0.1");
