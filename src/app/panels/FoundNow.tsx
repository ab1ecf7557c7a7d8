/** The page looks at itself: what this browser keeps for it, and whom it has asked. */
import { useEffect, useState } from "react";
import { KEPT_AS } from "../care";
import { useReading } from "../reading";
import type { promise } from "../i18n/en/promise";
import { Fact, Facts } from "./Facts";

/** null: the browser refuses the page even to look, and so to keep. */
interface Found {
  readonly cookies: number | null;
  readonly kept: readonly string[] | null;
  /** null: the browser does not say. */
  readonly databases: readonly string[] | null;
  readonly workers: number | null;
  readonly hosts: readonly string[];
  readonly files: number;
  readonly steps: number;
}

function tried<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}

async function awaited<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch {
    return null;
  }
}

async function look(): Promise<Found> {
  const cookies = tried(() => document.cookie.split(";").filter((part) => part.trim() !== "").length);
  const kept = tried(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  const stores = await awaited(() => indexedDB.databases());
  const caches = await awaited(() => window.caches.keys());
  const workers = await awaited(async () => (await navigator.serviceWorker.getRegistrations()).length);
  const addresses = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const asked = addresses.filter(({ protocol }) => protocol === "http:" || protocol === "https:");
  return {
    cookies,
    kept,
    databases:
      stores === null && caches === null ? null : [...(stores ?? []).map(({ name }) => name ?? ""), ...(caches ?? [])],
    workers,
    hosts: [...new Set(asked.map(({ host }) => host))],
    files: new Set(asked.map(({ pathname }) => pathname)).size,
    steps: history.length,
  };
}

export function FoundNow({ words }: { readonly words: (typeof promise)["now"] }) {
  const { t } = useReading();
  const [found, setFound] = useState<Found | null>(null);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    let current = true;
    void look().then((result) => {
      if (current) setFound(result);
    });
    return () => {
      current = false;
    };
  }, [looks]);
  if (!found) return <p className="record-note">{words.unseen}</p>;
  const counted = (count: number | null) =>
    count === null ? words.refused : count === 0 ? words.none : words.count(count);
  const foreign = found.kept?.filter((name) => name !== KEPT_AS) ?? [];
  const kept = [
    ...(found.kept?.includes(KEPT_AS) ? [`${KEPT_AS} (${words.ours})`] : []),
    ...(foreign.length > 0 ? [words.foreign(t.common.list(foreign))] : []),
  ];
  return (
    <div className="found-now">
      <p className="record-note">{words.note}</p>
      <Facts>
        <Fact term={words.cookies}>{counted(found.cookies)}</Fact>
        <Fact term={words.storage}>{found.kept?.length ? kept.join("; ") : counted(found.kept && 0)}</Fact>
        <Fact term={words.databases}>
          {found.databases === null
            ? words.unknown
            : found.databases.length > 0
              ? t.common.list(found.databases)
              : words.none}
        </Fact>
        <Fact term={words.worker}>{found.workers === null ? words.refused : counted(found.workers)}</Fact>
        <Fact term={words.hosts}>{t.common.list(found.hosts)}</Fact>
        <Fact term={words.files}>{words.count(found.files)}</Fact>
        <Fact term={words.history}>{words.count(found.steps)}</Fact>
      </Facts>
      <button type="button" className="text-button" onClick={() => setLooks(looks + 1)}>
        {words.again}
      </button>
    </div>
  );
}
