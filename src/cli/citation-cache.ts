/** Citations that were written before, on the disk: a processor takes milliseconds for each, and thousands stay the same. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Runs } from "../core/citations";

const FILE = "node_modules/.cache/atlas-citations.json";
/** Far more than any dataset cites; beyond it only what this run has used is kept. */
const MOST = 100_000;

const hash = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 22);

function readKept(): Map<string, Runs> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(FILE, "utf8")) as Record<string, Runs>));
  } catch {
    return new Map();
  }
}

export interface CitationCache {
  readonly keyOf: (parts: readonly unknown[]) => string;
  readonly get: (key: string) => Runs | undefined;
  readonly set: (key: string, runs: Runs) => void;
  /**
   * Writes what is new, and lets go of all: it is read again when it is next asked for. A disk that takes nothing only
   * means that the next run is as slow as this one.
   */
  readonly keep: () => void;
}

/** `maker`: all that a citation depends on besides its source, so that a change of style or code writes it anew. */
export function openCitationCache(maker: string): CitationCache {
  let read: Map<string, Runs> | null = null;
  const used = new Map<string, Runs>();
  const prefix = hash(maker);
  let isNew = false;
  return {
    keyOf: (parts) => hash(JSON.stringify([prefix, ...parts])),
    get: (key) => {
      const runs = used.get(key) ?? (read ??= readKept()).get(key);
      if (runs) used.set(key, runs);
      return runs;
    },
    set: (key, runs) => {
      used.set(key, runs);
      isNew = true;
    },
    keep: () => {
      if (isNew) write();
      isNew = false;
      read = null;
      used.clear();
    },
  };

  function write(): void {
    const kept = read ?? readKept();
    const all = kept.size + used.size > MOST ? used : new Map([...kept, ...used]);
    try {
      mkdirSync(dirname(FILE), { recursive: true });
      // In one step: another run may be reading.
      writeFileSync(`${FILE}.${process.pid}`, JSON.stringify(Object.fromEntries(all)));
      renameSync(`${FILE}.${process.pid}`, FILE);
    } catch {
      // As said above.
    }
  }
}
