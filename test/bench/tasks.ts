/** Tasks of the page's main thread in processor time, which a busy machine stretches less than the clock, and what of each is MapLibre's. */
import type { CDPSession } from "@playwright/test";

/** As Chromium's tracing writes it; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

export interface Task {
  readonly ms: number;
  /** Without calls that begin in the map library: its frames and its answers from the worker. */
  readonly withoutMap: number;
  /** Calls of script that do not begin in the map library; what they ask of it is counted. */
  readonly script: number;
}

const TASK = /^(?:ThreadControllerImpl::)?RunTask$/;
const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
const spent = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;

/** The main thread on which most script ran; other pages have none under way. */
function mainThread(events: readonly TraceEvent[]): string | undefined {
  const mains = new Set(
    events.flatMap((event) =>
      event.name === "thread_name" && event.args?.name === "CrRendererMain" ? [threadOf(event)] : [],
    ),
  );
  const script = new Map<string, number>();
  for (const event of events)
    if (event.name === "FunctionCall" && mains.has(threadOf(event)))
      script.set(threadOf(event), (script.get(threadOf(event)) ?? 0) + spent(event));
  return [...script].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** A mark of the page; what ran before it is not counted. */
export const TASKS_FROM = "bench:from";

export function tasksIn(events: readonly TraceEvent[]): readonly Task[] {
  const main = mainThread(events);
  const from = events.find(({ name }) => name === TASKS_FROM)?.ts ?? 0;
  const own = events
    .filter((event) => event.ph === "X" && threadOf(event) === main && event.ts > from)
    .toSorted((a, b) => a.ts - b.ts);
  const calls = own.filter(({ name }) => name === "FunctionCall");
  let next = 0;
  return own
    .filter(({ name }) => TASK.test(name))
    .map((task) => {
      const end = task.ts + (task.dur ?? 0);
      let map = 0;
      let script = 0;
      let covered = 0;
      for (; next < calls.length; next += 1) {
        const call = calls[next];
        if (!call || call.ts >= end) break;
        // A call within a call counts with the outer one.
        if (call.ts < task.ts || call.ts < covered) continue;
        covered = call.ts + (call.dur ?? 0);
        if (call.args?.data?.url?.includes("maplibre")) map += spent(call);
        else script += spent(call);
      }
      return { ms: spent(task), withoutMap: spent(task) - map, script };
    });
}

/** Starts to listen; what is returned stops and tells. */
export async function traceTasks(cdp: CDPSession): Promise<() => Promise<readonly Task[]>> {
  const events: TraceEvent[] = [];
  const keep = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on("Tracing.dataCollected", keep);
  await cdp.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing"],
    },
  });
  return async () => {
    const complete = new Promise<void>((done) => cdp.once("Tracing.tracingComplete", () => done()));
    await cdp.send("Tracing.end");
    await complete;
    cdp.off("Tracing.dataCollected", keep);
    return tasksIn(events);
  };
}
