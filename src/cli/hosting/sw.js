/*
 * Keeps the atlas on the device: registered only when a reader asks for it on the data page, and gone without a trace when
 * they ask for that. What changes is asked of the network first, so that what was withdrawn stays withdrawn.
 */
const KEPT = `atlas-kept ${self.registration.scope}`;
const COMING = `${KEPT} coming`;
const LIST = "offline.json";
const at = (path) => new URL(path, self.registration.scope).href;
const plain = (request) => fetch(request, { credentials: "omit", cache: "no-cache" });

async function keep(tell) {
  await caches.delete(COMING);
  const coming = await caches.open(COMING);
  const list = await plain(at(LIST));
  const { files } = await list.clone().json();
  let done = 0;
  for (const { path, bytes } of files) {
    const answer = await plain(at(path));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    await coming.put(at(path), answer);
    done += bytes;
    tell({ done });
  }
  await coming.put(at(LIST), list);
  // Whole or not at all: the old copy goes when the new one is there.
  const kept = await caches.open(KEPT);
  for (const old of await kept.keys()) if (!(await coming.match(old))) await kept.delete(old);
  for (const request of await coming.keys()) await kept.put(request, await coming.match(request));
  await caches.delete(COMING);
}

/** After a visit that reached the host: what was published since replaces what is kept. */
async function renew() {
  const kept = await caches.open(KEPT);
  const [old, now] = [await kept.match(at(LIST)), await plain(at(LIST)).catch(() => null)];
  if (old && now?.ok && (await old.text()) !== (await now.text())) await keep(() => {});
}

async function part(answer, range) {
  const bytes = await answer.arrayBuffer();
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  if (from === undefined) return new Response(bytes, { headers: answer.headers });
  const end = to === "" ? bytes.byteLength - 1 : Math.min(Number(to), bytes.byteLength - 1);
  const headers = { "Content-Range": `bytes ${from}-${end}/${bytes.byteLength}`, "Content-Type": answer.headers.get("Content-Type") ?? "" };
  return new Response(bytes.slice(Number(from), end + 1), { status: 206, headers });
}

async function answer(request, path) {
  const kept = await caches.open(KEPT);
  const own = await kept.match(at(path));
  if (own && path.endsWith(".pmtiles")) return part(own, request.headers.get("range") ?? "");
  if (own && path.startsWith("assets/")) return own;
  try {
    const fresh = await fetch(request);
    if (fresh.ok && own && path === "data/withdrawn.json") await kept.put(at(path), fresh.clone());
    return fresh;
  } catch (error) {
    if (own) return own;
    throw error;
  }
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0];
  if (request.method !== "GET" || !address.startsWith(self.registration.scope)) return;
  const path = address.slice(self.registration.scope.length);
  event.respondWith(answer(request, path === "" || path.endsWith("/") ? `${path}index.html` : path));
  if (request.mode === "navigate") event.waitUntil(renew().catch(() => {}));
});
self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data !== "keep" || !port) return;
  const tell = (news) => port.postMessage(news);
  event.waitUntil(keep(tell).then(() => tell({ kept: true }), (error) => tell({ failed: String(error) })));
});
