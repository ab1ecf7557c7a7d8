/** Chromium on a published dataset: User Timing of the app, the browser's own counters, and pages that do the least. */
import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Peer } from "./peers";
import { TASKS_FROM, type Task, traceTasks } from "./tasks";

/** Milliseconds, megabytes or frames a second, one for each repetition, by name. */
export type Samples = Map<string, number[]>;

export function note(samples: Samples, name: string, value: number): void {
  const list = samples.get(name);
  if (list) list.push(value);
  else samples.set(name, [value]);
}

interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly samples: Samples;
  /** Stops listening to the tasks of loading, and tells them. */
  readonly tasks: () => Promise<readonly Task[]>;
}

/** Long tasks are kept from the start; compiled code expects a helper that names functions. */
const WATCH = `
globalThis.__name = (one) => one;
globalThis.longTasks = [];
new PerformanceObserver((list) => { for (const { startTime, duration } of list.getEntries()) longTasks.push([startTime, duration]); })
  .observe({ type: "longtask", buffered: true });
`;

async function visit(browser: Browser, samples: Samples, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(WATCH);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable");
  const tasks = await traceTasks(cdp);
  await page.goto(address);
  return { page, cdp, samples, tasks };
}

async function metric({ cdp }: Visit, name: string): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

const now = ({ page }: Visit): Promise<number> => page.evaluate("performance.now()");

const longestSince = ({ page }: Visit, since: number): Promise<number> =>
  page.evaluate(
    `Math.max(0, ...longTasks.filter(([start, duration]) => start + duration > ${since}).map(([, duration]) => duration))`,
  );

const markAt = ({ page }: Visit, name: string): Promise<number> =>
  page.evaluate(`performance.getEntriesByName(${JSON.stringify(name)})[0]?.startTime ?? NaN`);

/** Polled from outside: the page's own policy forbids it to run what it is handed later. */
async function until(page: Page, condition: string): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; ) {
    if (await page.evaluate(condition)) return;
    await page.waitForTimeout(15);
  }
  throw new Error(`This did not come true: ${condition}`);
}

const waitForMark = ({ page }: Visit, name: string): Promise<void> =>
  until(page, `performance.getEntriesByName(${JSON.stringify(name)}).length > 0`);

/** The page has nothing left to do: frames come on time. */
const settle = ({ page }: Visit): Promise<unknown> =>
  page.evaluate(`new Promise((done) => { let calm = 0, last = performance.now(); const look = () => {
    const at = performance.now(); calm = at - last < 40 ? calm + 1 : 0; last = at;
    if (calm > 12) done(null); else setTimeout(look, 20); }; setTimeout(look, 20); setTimeout(() => done(null), 4000); })`);

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds of script that no call of the map library is around; collecting rubbish left out. */
function ownScript({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const whose = (id: number | undefined): "nobody" | "ours" | "map" => {
    const url = id === undefined ? undefined : byId.get(id)?.callFrame.url;
    if (id === undefined || url === undefined) return "nobody";
    const above = whose(parents.get(id));
    if (above === "map" || url.includes("maplibre")) return "map";
    return url === "" ? above : "ours";
  };
  const ours = new Set(nodes.flatMap(({ id }) => (whose(id) === "ours" ? [id] : [])));
  return samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at + 1] ?? 0) / 1000 : 0), 0);
}

/** A task that keeps a reader waiting, in milliseconds. */
const LONG = 50;

function noteTasks(samples: Samples, name: string, tasks: readonly Task[]): void {
  note(samples, `${name}: longest task, processor`, Math.max(0, ...tasks.map(({ ms }) => ms)));
  note(samples, `${name}: longest without MapLibre`, Math.max(0, ...tasks.map(({ withoutMap }) => withoutMap)));
  note(samples, `${name}: tasks over 50 ms without MapLibre`, tasks.filter((task) => task.withoutMap > LONG).length);
}

/** Does something in the page and notes the measure it sets, the script it cost and the longest task until all is calm. */
async function measured(one: Visit, name: string, measure: string, act: string): Promise<void> {
  await settle(one);
  const stop = await traceTasks(one.cdp);
  // What starting costs is over by then, and the act is a task of its own as under a reader's hand.
  await one.page.waitForTimeout(300);
  const since = await now(one);
  const script = await metric(one, "ScriptDuration");
  await one.page.evaluate(
    `performance.mark("${TASKS_FROM}"); performance.clearMeasures(${JSON.stringify(measure)}); setTimeout(() => { ${act} })`,
  );
  await until(one.page, `performance.getEntriesByName(${JSON.stringify(measure)}, "measure").length > 0`);
  await settle(one);
  const duration: number = await one.page.evaluate(
    `performance.getEntriesByName(${JSON.stringify(measure)}, "measure").at(-1).duration`,
  );
  note(one.samples, name, duration);
  note(one.samples, `${name}: script`, ((await metric(one, "ScriptDuration")) - script) * 1000);
  note(one.samples, `${name}: longest task`, await longestSince(one, since));
  const tasks = await stop();
  noteTasks(one.samples, name, tasks);
  note(
    one.samples,
    `${name}: script, processor`,
    tasks.reduce((sum, task) => sum + task.script, 0),
  );
}

/** The same act once more under the profiler, which slows it: only what script of ours it cost is noted. */
async function profiled(one: Visit, name: string, measure: string, act: string): Promise<void> {
  await settle(one);
  await one.cdp.send("Profiler.enable");
  await one.cdp.send("Profiler.setSamplingInterval", { interval: 200 });
  await one.cdp.send("Profiler.start");
  await one.page.evaluate(`performance.clearMeasures(${JSON.stringify(measure)}); ${act}`);
  await until(one.page, `performance.getEntriesByName(${JSON.stringify(measure)}, "measure").length > 0`);
  await settle(one);
  const { profile } = await one.cdp.send("Profiler.stop");
  await one.cdp.send("Profiler.disable");
  note(one.samples, `${name}: script without MapLibre`, ownScript(profile));
}

/** Frames while the map is dragged by hand, four ways. */
async function pan(one: Visit, name: string): Promise<void> {
  const { page, samples } = one;
  await settle(one);
  await page.evaluate(
    "globalThis.frames = []; globalThis.panning = true; (function tick(at) { frames.push(at); if (panning) requestAnimationFrame(tick); })(performance.now())",
  );
  for (const [x, y] of [
    [-4, 0],
    [0, 3],
    [4, 0],
    [0, -3],
  ] as const) {
    await page.mouse.move(1000, 450);
    await page.mouse.down();
    for (let step = 1; step <= 25; step += 1) await page.mouse.move(1000 + x * step, 450 + y * step);
    await page.mouse.up();
  }
  const frames: number[] = await page.evaluate("panning = false; frames");
  const gaps = frames.slice(1).map((at, before) => at - (frames[before] ?? at));
  const total = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
  note(samples, `${name}: frames a second`, (gaps.length / total) * 1000);
  note(samples, `${name}: longest frame`, Math.max(...gaps));
}

async function heap(one: Visit, name: string): Promise<void> {
  await one.cdp.send("HeapProfiler.collectGarbage");
  note(one.samples, name, (await metric(one, "JSHeapUsedSize")) / 1e6);
}

const check = (facet: number, option: number): string =>
  `document.querySelectorAll(".filters .facet")[${facet}].querySelectorAll("input")[${option}].click()`;
const clearAll = `document.querySelectorAll(".filters .facet .text-button").forEach((one) => one.click())`;

const clearYears = `document.querySelector(".years-head > .text-button")?.click()`;

/**
 * Whether the browser had the processor to itself: the same sum, in milliseconds, in the middle of twenty times after as
 * many to warm up. A sum that runs once is timed in whatever the engine has made of it by then.
 */
const spin = ({ page }: Visit): Promise<number> =>
  page.evaluate(`(() => {
    const sum = () => { const from = performance.now(); let sum = 0; for (let i = 0; i < 3e6; i += 1) sum = (sum + i * 7) | 0; return [performance.now() - from, sum]; };
    const times = Array.from({ length: 40 }, sum).slice(20).map(([time]) => time).sort((a, b) => a - b);
    return times[10];
  })()`);

async function filters(one: Visit, where = ""): Promise<void> {
  const { page } = one;
  const names = ["type", "violation", "country", "authority", "province"];
  await page.evaluate(`document.querySelector(".filters-more").open = true`);
  const facets = Math.min(names.length, await page.locator(".filters .facet").count());
  for (let facet = 0; facet < facets; facet += 1) {
    await measured(one, `${where}filter`, "atlas:filter", check(facet, 0));
    await measured(one, `${where}filter`, "atlas:filter", check(facet, 1));
    await measured(one, `${where}filter lifted`, "atlas:filter", clearAll);
    await profiled(one, `${where}filter`, "atlas:filter", check(facet, 0));
    await page.evaluate(clearAll);
  }
  const setYear = `{ const input = document.querySelector(".years-handle"); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, 2000); input.dispatchEvent(new Event("input", { bubbles: true })); }`;
  if ((await page.locator(".years-handle").count()) > 0)
    await measured(one, `${where}filter by year`, "atlas:filter", setYear);
}

/** Years that are let play, at the pace a reader finds. */
const PLAYED = 8;

/** The time line plays year by year; each year is a filter of its own. */
async function play(one: Visit): Promise<void> {
  const { page, samples } = one;
  await settle(one);
  const stop = await traceTasks(one.cdp);
  await page.waitForTimeout(300);
  const since = await now(one);
  const press = `document.querySelectorAll(".years-play button")[1].click()`;
  const measures = `performance.getEntriesByName("atlas:filter", "measure")`;
  await page.evaluate(
    `performance.mark("${TASKS_FROM}"); performance.clearMeasures("atlas:filter"); setTimeout(() => { ${press} })`,
  );
  await until(page, `${measures}.length >= ${PLAYED}`);
  const years: number[] = await page.evaluate(`(${press}, ${measures}.map(({ duration }) => duration))`);
  for (const year of years) note(samples, "play: a year", year);
  note(samples, "play: longest task", await longestSince(one, since));
  const tasks = await stop();
  noteTasks(samples, "play", tasks);
  const script = tasks.reduce((sum, task) => sum + task.script, 0);
  note(samples, "play: script a year, processor", script / years.length);
}

async function search(one: Visit, word: string): Promise<void> {
  const { page, samples } = one;
  const input = page.locator("#list-search");
  await input.focus();
  await page.waitForTimeout(300);
  const stop = await traceTasks(one.cdp);
  await page.waitForTimeout(300);
  const since = await now(one);
  await page.evaluate(`performance.mark("${TASKS_FROM}")`);
  for (const letter of word) {
    await page.evaluate(`performance.clearMeasures("atlas:search")`);
    await input.press(letter);
    await until(page, `performance.getEntriesByName("atlas:search", "measure").length > 0`);
    note(
      samples,
      "search: a letter",
      await page.evaluate(`performance.getEntriesByName("atlas:search", "measure").at(-1).duration`),
    );
  }
  note(samples, "search: longest task", await longestSince(one, since));
  noteTasks(samples, "search", await stop());
  await page.evaluate(`(document.querySelector(".name-field-clear"))?.click()`);
}

async function panels(one: Visit, largest: readonly string[], where = ""): Promise<void> {
  const row = (at: number): string => `document.querySelectorAll(".row-link")[${at}].click()`;
  const site = (id: string): string =>
    `document.querySelector(${JSON.stringify(`[data-site="${id}"] .row-link`)}).click()`;
  await measured(one, `${where}panel, the first`, "atlas:panel", row(0));
  await measured(one, `${where}panel, another`, "atlas:panel", row(1));
  // The first one again: its texts are there.
  await measured(one, `${where}panel, texts there`, "atlas:panel", row(0));
  // The two places with most accounts: first their texts come, then each is opened with them there.
  const [first, second] = largest;
  if (first !== undefined && second !== undefined) {
    const close = `document.querySelector(".panel button.record-control")?.click()`;
    for (const name of [`${where}panel of the largest`, `${where}panel of the largest, texts there`])
      for (const id of [first, second]) {
        await one.page.evaluate(close);
        await measured(one, name, "atlas:panel", site(id));
      }
  }
}

export interface VisitPlan {
  readonly origin: string;
  /** Typed letter by letter. */
  readonly word: string;
  /** Ids of the places with most accounts, among those the list draws unasked. */
  readonly largest: readonly string[];
}

/** One fresh visit of the app: load, filters, search, panel, pan. */
export async function visitAtlas(browser: Browser, samples: Samples, plan: VisitPlan): Promise<void> {
  const { origin, word, largest } = plan;
  const one = await visit(browser, samples, `${origin}/index.html`);
  await waitForMark(one, "atlas:map-ready");
  await settle(one);
  note(samples, "list ready", await markAt(one, "atlas:list-ready"));
  note(samples, "map ready", await markAt(one, "atlas:map-ready"));
  note(samples, "load: longest task", await longestSince(one, 0));
  noteTasks(samples, "load", await one.tasks());
  // Only now: it would be the longest task itself.
  note(samples, "processor check", await spin(one));
  await heap(one, "heap after load");
  await filters(one);
  await one.page.evaluate(clearAll);
  await play(one);
  await one.page.evaluate(clearYears);
  await pan(one, "pan");
  await search(one, word);
  await settle(one);
  await panels(one, largest);
  await heap(one, "heap at the end");
  await one.page.context().close();
}

/** Filters and panels where no map is: what of them is not the map's. */
export async function visitList(browser: Browser, samples: Samples, { origin, largest }: VisitPlan): Promise<void> {
  const one = await visit(browser, samples, `${origin}/index.html#view=list`);
  await waitForMark(one, "atlas:list-ready");
  await until(one.page, `document.querySelector(".years-bars") !== null`);
  await settle(one);
  await one.tasks();
  await filters(one, "list alone: ");
  await one.page.evaluate(clearAll);
  await one.page.evaluate(clearYears);
  await panels(one, largest, "list alone: ");
  await one.page.context().close();
}

export async function visitPeer(browser: Browser, samples: Samples, origin: string, peer: Peer): Promise<void> {
  const one = await visit(browser, samples, `${origin}/peers/${peer}.html`);
  await waitForMark(one, "peer:ready");
  note(samples, `${peer}: ready`, await markAt(one, "peer:ready"));
  note(samples, `${peer}: load, longest task`, await longestSince(one, 0));
  await one.tasks();
  for (const at of [0, 1, 2]) {
    await measured(one, `${peer}: filter`, "peer:filter", `filterBy(types[${at}])`);
    await measured(one, `${peer}: filter lifted`, "peer:filter", "filterBy(null)");
  }
  await pan(one, `${peer}: pan`);
  await heap(one, `${peer}: heap`);
  await one.page.context().close();
}
