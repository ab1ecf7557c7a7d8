/*
 * Keeps the atlas on the device: registered only when a reader asks for it on the data page, and gone without a trace when
 * they ask for that. What changes is asked of the network first, so that what was withdrawn stays withdrawn.
 */
const KEPT = `atlas-kept ${self.registration.scope}`;
const COMING = `${KEPT} coming`;
const LIST = "offline.json";
const at = (path) => new URL(path, self.registration.scope).href;
/** Never `open` to read: that would lay an empty copy where the reader has just removed it. */
const keptAt = (path) => caches.match(at(path), { cacheName: KEPT });
/** The reader has removed the copy: what is still on its way must not come after that. */
let gone = false;
const plain = (request) => fetch(request, { credentials: "omit", cache: "no-cache" });

async function keep(tell) {
  await caches.delete(COMING);
  const coming = await caches.open(COMING);
  const list = await plain(at(LIST));
  const { files } = await list.clone().json();
  let done = 0;
  for (const { path, bytes } of files) {
    const answer = await plain(at(path));
    if (gone) throw new Error("it was removed meanwhile");
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    await coming.put(at(path), answer);
    done += bytes;
    tell({ done });
  }
  await coming.put(at(LIST), list);
  // Whole or not at all: the old copy goes when the new one is there.
  if (gone) throw new Error("it was removed meanwhile");
  const kept = await caches.open(KEPT);
  for (const old of await kept.keys()) if (!(await coming.match(old))) await kept.delete(old);
  for (const request of await coming.keys()) await kept.put(request, await coming.match(request));
  await caches.delete(COMING);
  if (gone) await caches.delete(KEPT);
}

/** After a visit that reached the host: what was published since replaces what is kept. */
async function renew() {
  const [old, now] = [await keptAt(LIST), await plain(at(LIST)).catch(() => null)];
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

/**
 * A static page that cannot be fetched: what is kept shows the same in the same language. A link into the page opens the
 * account it names, and what a fragment asks for goes before what the path says, as on the page itself.
 */
async function inApp({ url }, path) {
  const { pages = {} } = (await (await keptAt(LIST))?.json()) ?? {};
  const own = pages[path.replace(/index\.html$/, "")] ?? pages[`${path}/`];
  if (own === undefined) return null;
  const asked = url.split("#")[1] ?? "";
  const account = /^account-(.+)$/.exec(asked)?.[1];
  const language = own.split("&").find((pair) => pair.startsWith("lang="));
  const first = account ? `account=${account}` : asked.includes("=") ? asked : own;
  const link = !language || /(?:^|&)lang=/.test(first) ? first : `${first}&${language}`;
  return Response.redirect(`${at("index.html")}#${link}`);
}

async function answer(request, path) {
  const own = await keptAt(path);
  if (own && path.endsWith(".pmtiles")) return part(own, request.headers.get("range") ?? "");
  if (own && path.startsWith("assets/")) return own;
  try {
    const fresh = await fetch(request);
    if (fresh.ok && own && path === "data/withdrawn.json" && !gone) await (await caches.open(KEPT)).put(at(path), fresh.clone());
    return fresh;
  } catch (error) {
    const instead = own ?? (request.mode === "navigate" && (await inApp(request, path)));
    if (instead) return instead;
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
  if (event.data === "let go") gone = true;
  if (event.data !== "keep" || !port) return;
  gone = false;
  const tell = (news) => port.postMessage(news);
  event.waitUntil(keep(tell).then(() => tell({ kept: true }), (error) => tell({ failed: String(error) })));
});
