import {
  PUBLISHED_FORMAT,
  type RecordBundle,
  type RouteDetail,
  type SiteDetail,
  type TestimonyDetail,
} from "../core/dataset";
import { type PublishedFile, toFile, writeLines } from "./write-files";

/**
 * Raw characters of a bundle. JSON of short paraphrases in two languages shrinks to a fifth to a seventh with brotli, so
 * this keeps a bundle near the 100 kB a reader on a slow line is asked to wait for.
 */
const MAX_CHARACTERS = 500_000;

export interface Bundles {
  readonly files: readonly PublishedFile[];
  readonly siteBundles: ReadonlyMap<string, readonly number[]>;
  readonly routeBundles: ReadonlyMap<string, number>;
}

type Kind = Exclude<keyof RecordBundle, "format">;

interface Filler {
  /** Puts a record into the bundle being filled, or into a new one where it would not fit, and says which. */
  readonly fill: <K extends Kind>(kind: K, record: RecordBundle[K][number]) => number;
  readonly files: () => readonly PublishedFile[];
}

/** Each record is written once, and each bundle becomes bytes as soon as it is full: its text need not be kept. */
function makeFiller(): Filler {
  const files: PublishedFile[] = [];
  let lines: Readonly<Record<Kind, string[]>> | null = null;
  let used = 0;
  const close = (): void => {
    if (lines) files.push(toFile(`records/${files.length}.json`, writeBundle(lines)));
    lines = null;
    used = 0;
  };
  return {
    fill: (kind, record) => {
      const line = JSON.stringify(record);
      if (used + line.length > MAX_CHARACTERS && used > 0) close();
      lines ??= { sites: [], testimonies: [], routes: [] };
      used += line.length;
      lines[kind].push(line);
      return files.length;
    },
    files: () => {
      close();
      return files;
    },
  };
}

/** As `writeFields` would write the bundle. */
const writeBundle = ({ sites, testimonies, routes }: Readonly<Record<Kind, readonly string[]>>): string =>
  `{\n"format":${PUBLISHED_FORMAT},\n"sites":${writeLines(sites)},\n"testimonies":${writeLines(testimonies)},\n"routes":${writeLines(routes)}\n}\n`;

function groupByFirstSite(testimonies: readonly TestimonyDetail[]): Map<string, TestimonyDetail[]> {
  const groups = new Map<string, TestimonyDetail[]>();
  for (const testimony of testimonies) {
    const first = [...testimony.sites].sort()[0] ?? "";
    const group = groups.get(first);
    if (group) group.push(testimony);
    else groups.set(first, [testimony]);
  }
  return groups;
}

/**
 * Sites in order of id, each followed by the accounts that name it first; every record stands in one bundle only. A
 * site's bundles are its own and those of accounts that it shares with an earlier site. Expects lists sorted by id.
 */
export function makeBundles(
  sites: readonly SiteDetail[],
  testimonies: readonly TestimonyDetail[],
  routes: readonly RouteDetail[],
): Bundles {
  const { fill, files } = makeFiller();
  const byFirstSite = groupByFirstSite(testimonies);
  const siteBundles = new Map<string, Set<number>>(sites.map((site) => [site.id, new Set()]));
  for (const site of sites) {
    siteBundles.get(site.id)?.add(fill("sites", site));
    for (const testimony of byFirstSite.get(site.id) ?? []) {
      const bundle = fill("testimonies", testimony);
      for (const id of testimony.sites) siteBundles.get(id)?.add(bundle);
    }
  }
  const routeBundles = new Map(routes.map((route) => [route.id, fill("routes", route)]));
  return {
    files: files(),
    siteBundles: new Map([...siteBundles].map(([id, set]) => [id, [...set].sort((a, b) => a - b)])),
    routeBundles,
  };
}
