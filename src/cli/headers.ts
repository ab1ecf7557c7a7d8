/** Headers a host should send; the same policy stands in the pages for hosts that send none. */

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

export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": "geolocation=(), camera=(), microphone=(), browsing-topics=()",
  "Cross-Origin-Resource-Policy": "cross-origin",
  // Everything here is public; a frame in a sandbox has no origin of its own to be let in by.
  "Access-Control-Allow-Origin": "*",
};
