/**
 * `npm run bench`: datasets of the real shape at growing size through the real publisher and in a browser. Prints a table
 * and writes `.atlas/bench/results.json`. `--quick`: only the real size. `--reuse`: what an earlier run has published. `--no-browser`, `--repeat N`, `--size NAME`.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "@playwright/test";
import { findChromium } from "../browser/find-chromium";
import { note, type Samples, visitAtlas, visitList, visitPeer } from "./browser";
import { generate, realSize, type Size } from "./generate";
import { writePeers } from "./peers";
import { type Result, toTable } from "./table";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    "no-browser": { type: "boolean", default: false },
    reuse: { type: "boolean", default: false },
    repeat: { type: "string", default: "5" },
    size: { type: "string", multiple: true },
    port: { type: "string", default: "4760" },
  },
});
const folder = join(".atlas", "bench");
const repeat = Math.max(1, Number(values.repeat));

const SIZES: readonly Size[] = [
  realSize(),
  { name: "10,000 accounts", testimonies: 10_000, sites: 1000, routes: 500, sources: 1000, actions: 100 },
  { name: "100,000 accounts", testimonies: 100_000, sites: 1000, routes: 5000, sources: 5000, actions: 300 },
  { name: "10,000 sites", testimonies: 100_000, sites: 10_000, routes: 5000, sources: 5000, actions: 300 },
];
const chosen = SIZES.filter(({ name }, at) => (values.size ? values.size.includes(name) : at === 0 || !values.quick));

const slug = (name: string): string => name.replaceAll(/\W+/g, "-");

interface Published {
  readonly seconds: number;
  /** Of the publisher and all processes it starts. */
  readonly cpuSeconds: number;
  /** Their sum when it was largest; what they share is counted for each. */
  readonly maxRssMb: number;
}

interface SeenProcess {
  readonly pid: number;
  readonly rssMb: number;
  readonly cpuSeconds: number;
}

/** A process and all below it. */
function lookAtTree(root: number): SeenProcess[] {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,rss=,time="], { encoding: "utf8" });
  const tree = new Set([root]);
  return stdout.split("\n").flatMap((line): SeenProcess[] => {
    const [pid, parent, rss, time = ""] = line.trim().split(/\s+/);
    // A process is listed after the one that started it.
    if (!tree.has(Number(pid)) && !tree.has(Number(parent))) return [];
    tree.add(Number(pid));
    const cpuSeconds = time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
    return [{ pid: Number(pid), rssMb: Number(rss) / 1024, cpuSeconds }];
  });
}

/** A look takes some milliseconds of one processor. */
const LOOK_MS = 250;

/** In a folder of its own, where citations of an earlier run are kept, or none. */
async function publishOnce(data: string, target: string, cwd: string): Promise<Published> {
  mkdirSync(cwd, { recursive: true });
  const script = resolve("test/bench/publish-once.ts");
  const run = spawn(process.execPath, ["--import", "tsx", script, resolve(data), resolve(target)], {
    cwd,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let maxRssMb = 0;
  const cpuByProcess = new Map<number, number>();
  const watch = setInterval(() => {
    const seen = lookAtTree(run.pid ?? 0);
    maxRssMb = Math.max(
      maxRssMb,
      seen.reduce((sum, { rssMb }) => sum + rssMb, 0),
    );
    for (const { pid, cpuSeconds } of seen) cpuByProcess.set(pid, cpuSeconds);
  }, LOOK_MS);
  const [printed, [status]] = await Promise.all([text(run.stdout), once(run, "close")]);
  clearInterval(watch);
  if (status !== 0) throw new Error(`Publishing ${data} failed.`);
  const cpuSeconds = [...cpuByProcess.values()].reduce((sum, seconds) => sum + seconds, 0);
  return { seconds: Number(printed), cpuSeconds, maxRssMb };
}

const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** Sizes in kB: as they lie on the disk and as a host sends them. */
function measureFiles(samples: Samples, target: string): void {
  const of = (path: string): void => {
    const bytes = readFileSync(join(target, path));
    note(samples, `${path}: kB`, bytes.length / 1000);
    note(samples, `${path}: kB, brotli`, brotli(bytes) / 1000);
  };
  for (const path of ["sites.geojson", "routes.geojson", "testimony-index.json", "sources.json", "search/names.json"])
    of(path);
  const bundles = readdirSync(join(target, "records")).map((name) => join(target, "records", name));
  const largest = bundles.map((path) => ({ path, size: statSync(path).size })).sort((a, b) => b.size - a.size);
  note(samples, "bundles of texts", bundles.length);
  note(
    samples,
    "largest bundle: kB, brotli",
    Math.max(...largest.slice(0, 5).map(({ path }) => brotli(readFileSync(path)) / 1000)),
  );
}

function buildApp(): string {
  const target = join(folder, "app");
  const run = spawnSync(
    process.execPath,
    [
      "node_modules/vite/bin/vite.js",
      "build",
      "--configLoader",
      "runner",
      "--outDir",
      target,
      "--emptyOutDir",
      "--logLevel",
      "warn",
    ],
    { encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}${run.stderr}`);
  return target;
}

async function inBrowser(samples: Samples, app: string, data: string): Promise<void> {
  const site = join(folder, "site");
  rmSync(site, { recursive: true, force: true });
  cpSync(app, site, { recursive: true });
  rmSync(join(site, "data"), { recursive: true, force: true });
  cpSync(data, join(site, "data"), { recursive: true });
  const peers = writePeers(site);
  const port = values.port;
  const server = spawn(
    process.execPath,
    ["--import", "tsx", "test/browser/serve.ts", "--port", port, "--folder", site],
    { stdio: "ignore" },
  );
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
  try {
    const origin = `http://127.0.0.1:${port}`;
    await untilServed(origin);
    const sites = JSON.parse(readFileSync(join(site, "data/sites.geojson"), "utf8")) as {
      features: { id: string; properties: { name: string; accounts: number } }[];
    };
    const largest = sites.features
      .toSorted((a, b) => b.properties.accounts - a.properties.accounts)
      .slice(0, 2)
      .map(({ id }) => id);
    const word = sites.features[0]?.properties.name.slice(0, 5).toLowerCase() ?? "site";
    for (let round = 0; round < repeat; round += 1) {
      await visitAtlas(browser, samples, { origin, word, largest });
      await visitList(browser, samples, { origin, word, largest });
      for (const peer of peers) await visitPeer(browser, samples, origin, peer);
    }
  } finally {
    await browser.close();
    server.kill();
  }
}

async function untilServed(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${origin}/index.html`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers at ${origin}.`);
}

const log = (text: string): void => void process.stderr.write(`${text}\n`);
mkdirSync(folder, { recursive: true });
const app = values["no-browser"] ? "" : buildApp();
const results: Result[] = [];
for (const size of chosen) {
  const samples: Samples = new Map();
  const data = join(folder, slug(size.name), "data");
  const target = join(folder, slug(size.name), "published");
  const reuse = values.reuse && existsSync(target);
  log(`${size.name}: ${reuse ? "as published before" : "generating"}`);
  if (!reuse) generate(data, size);
  for (const round of reuse ? [] : values["no-browser"] ? Array.from({ length: Math.min(3, repeat) }).keys() : [0]) {
    log(`${size.name}: publishing, ${round + 1}`);
    const cwd = join(folder, "publisher");
    rmSync(cwd, { recursive: true, force: true });
    for (const name of ["publish", "publish, citations kept"]) {
      const { seconds, cpuSeconds, maxRssMb } = await publishOnce(data, target, cwd);
      note(samples, `${name}: seconds`, seconds);
      note(samples, `${name}: processor seconds`, cpuSeconds);
      note(samples, `${name}: MB at most`, maxRssMb);
    }
  }
  measureFiles(samples, target);
  if (!values["no-browser"]) {
    log(`${size.name}: in the browser`);
    await inBrowser(samples, app, target);
  }
  results.push({ size, samples: Object.fromEntries(samples) });
}
const machine = {
  processors: cpus().length,
  memoryGb: Math.round(totalmem() / 1e9),
  load: loadavg(),
  node: process.version,
};
writeFileSync(join(folder, "results.json"), `${JSON.stringify({ machine, repeat, results }, null, 1)}\n`);
process.stdout.write(`${toTable(results)}\n`);
