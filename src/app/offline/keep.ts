/** Asks the browser to keep the atlas on the device, and to let it go again. Nothing here runs before the reader asks. */
import { fetchFile } from "../fetch-file";
import { atlasUrl, rootUrl } from "../root-url";

const kept = (name: string): boolean => name.startsWith(`atlas-kept ${rootUrl.href}`);

/** A page from a disk, in a private window of some browsers, or without https cannot keep anything. */
export const canKeep = (): boolean =>
  /^https?:$/.test(location.protocol) && "serviceWorker" in navigator && "caches" in window;

export async function isKept(): Promise<boolean> {
  const names = await caches.keys();
  return names.some((name) => kept(name) && !name.endsWith(" coming"));
}

/** Bytes that will be fetched, or null where this host has no list of them. */
export async function sizeToKeep(): Promise<number | null> {
  const answer = await fetchFile("offline.json", { credentials: "omit", cache: "no-cache" }).catch(() => null);
  if (!answer?.ok) return null;
  const { files } = (await answer.json()) as { files: readonly { bytes: number }[] };
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

interface News {
  readonly done?: number;
  readonly kept?: true;
  readonly failed?: string;
}

export async function keepAll(progress: (bytes: number) => void): Promise<void> {
  await navigator.serviceWorker.register(atlasUrl("sw.js"), { scope: rootUrl.href });
  const { active } = await navigator.serviceWorker.ready;
  if (!active) throw new Error("the browser did not start what keeps the atlas");
  await new Promise<void>((resolve, reject) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener("message", ({ data }: MessageEvent<News>) => {
      if (data.failed !== undefined) reject(new Error(data.failed));
      else if (data.kept) resolve();
      else if (data.done !== undefined) progress(data.done);
    });
    channel.port1.start();
    active.postMessage("keep", [channel.port2]);
  });
}

/** All of it: what answers in the place of the host, and every file. */
export async function letGo(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(rootUrl.href);
  if (registration?.scope === rootUrl.href) {
    registration.active?.postMessage("let go");
    await registration.unregister();
  }
  for (const name of await caches.keys()) if (kept(name)) await caches.delete(name);
}
