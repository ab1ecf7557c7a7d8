/**
 * What a host should send, in one table: `hosting/host-files.ts` writes it down for each kind of host, and
 * `npm run test:hosts` holds real servers to it. The content policy stands in the pages too, for hosts that send none.
 */
import { NOT_FOUND_HASHES } from "./hosting/not-found";

/** No third party, no inline code. `data:` images are maplibre's control icons; the worker is a file of ours. */
const POLICY: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "worker-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  // The preview of what an embedder is about to copy.
  "frame-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

const written = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join("; ");

export const contentSecurityPolicy = written(POLICY);
/** In a sandboxed frame without an origin maplibre starts its worker from a `data:` address. */
export const frameSecurityPolicy = written({ ...POLICY, "worker-src": "'self' data:" });
/** `404.html` brings its own style and script, since it does not know where the atlas lies. */
export const notFoundPolicy = written({
  "default-src": "'none'",
  "script-src": NOT_FOUND_HASHES.script,
  "style-src": NOT_FOUND_HASHES.style,
  "connect-src": "'self'",
  "img-src": "data:",
  "base-uri": "'none'",
  "form-action": "'none'",
});
/**
 * What any page of the folder may do, for hosts: one value for all, because several hosts join the values of rules that
 * overlap. Each page's own `meta` narrows it to what that page needs; a browser holds a page to both.
 */
export const hostPolicy = written({
  ...POLICY,
  "script-src": `'self' ${NOT_FOUND_HASHES.script}`,
  "style-src": `'self' ${NOT_FOUND_HASHES.style}`,
  "worker-src": "'self' data:",
});

export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": "geolocation=(), camera=(), microphone=(), browsing-topics=()",
  "Cross-Origin-Resource-Policy": "cross-origin",
  // Everything here is public; a frame in a sandbox has no origin of its own to be let in by.
  "Access-Control-Allow-Origin": "*",
};

/** Sent with every file, errors included. */
export const hostHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  "Content-Security-Policy": hostPolicy,
};

/** By the end of the file name. What is text says that it is UTF-8. */
export const MIME: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  geojson: "application/geo+json",
  pmtiles: "application/vnd.pmtiles",
  webmanifest: "application/manifest+json",
  xml: "application/xml",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  ico: "image/x-icon",
};

/** Worth compressing on the way. Never the basemap: its parts are asked for by their place in the file. */
export const COMPRESSED: readonly string[] = [
  "text/html",
  "text/javascript",
  "text/css",
  "text/plain",
  "text/csv",
  "application/json",
  "application/geo+json",
  "application/manifest+json",
  "application/xml",
  "image/svg+xml",
];

export type Files =
  | { readonly kind: "folder"; readonly name: string }
  | { readonly kind: "ending"; readonly name: string }
  | { readonly kind: "file"; readonly name: string };

/** Asked for anew each time, and answered "unchanged" by their tag: what is corrected or withdrawn has to arrive at once. */
export const REVALIDATE = "public, max-age=0, must-revalidate";

/** The exceptions. No file matches two of them. */
export const CACHING: readonly { readonly files: Files; readonly value: string }[] = [
  // Their names change with their content.
  { files: { kind: "folder", name: "assets" }, value: "public, max-age=31536000, immutable" },
  // Read in parts by their place; a proxy that packs the file would break that.
  { files: { kind: "ending", name: "pmtiles" }, value: "public, max-age=86400, no-transform" },
  // On pages of others, with each of their readers.
  { files: { kind: "file", name: "embed.js" }, value: "public, max-age=3600" },
];

const matches = ({ kind, name }: Files, path: string): boolean => {
  if (kind === "folder") return path.startsWith(`${name}/`);
  return kind === "ending" ? path.endsWith(`.${name}`) : path === name;
};

/** What the table asks for one file, by its path in the built folder. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const type = MIME[/\.([a-z]+)$/.exec(path)?.[1] ?? ""];
  return {
    ...hostHeaders,
    "Cache-Control": CACHING.find(({ files }) => matches(files, path))?.value ?? REVALIDATE,
    ...(type !== undefined && { "Content-Type": type }),
  };
}
