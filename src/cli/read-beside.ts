/** Texts of many records are read on a second processor as well: that is two fifths of what it takes to publish them. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { ReadParts, RecordRead, TextParts } from "../publish/checks/read-texts";
import type { DataFile } from "../publish/decode-text";
import type { NameList } from "./name-list";
import type { Answer, Sent, ToReader } from "./read-beside-worker";

/** About 5,000 accounts. Below this, starting a worker costs more than it saves. */
const MANY_BYTES = 4_000_000;

/** Parts on their way to the worker and back: enough that it is never without one, few enough to be read here at the end. */
const UNDER_WAY = 12;

export interface Reader {
  readonly readParts: ReadParts;
  /** Done when the worker is gone. */
  readonly end: () => Promise<void>;
}

/**
 * A worker for many texts; undefined for few. It is started while records are read, and has loaded by the time their
 * texts are. The publisher reads as well and never waits for it: what the worker has not answered, for whatever reason,
 * is read here, so that only the time depends on it. If it ends by itself, that is said.
 */
export function startReader(files: readonly DataFile[], list: NameList): Reader | undefined {
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) < MANY_BYTES) return undefined;
  const { port1, port2 } = new MessageChannel();
  const worker = startWorker({ port: port2, list });
  return {
    readParts: (parts, around, readHere) => {
      port1.postMessage(around satisfies Sent);
      const found = share(port1, parts, readHere);
      port1.close();
      return Array.from({ length: parts.count }, (_, at) => found.get(at) ?? readHere(parts.part(at)));
    },
    end: async () => void (await worker.terminate()),
  };
}

/** Sends parts while few are under way, and reads the others meanwhile. */
function share(port: MessagePort, { count, part }: TextParts, readHere: Parameters<ReadParts>[2]) {
  const found = new Map<number, readonly RecordRead[]>();
  let underWay = 0;
  const takeAnswers = (): void => {
    for (let message = receiveMessageOnPort(port); message; message = receiveMessageOnPort(port)) {
      found.set(...(message.message as Answer));
      underWay -= 1;
    }
  };
  for (let at = 0; at < count; at += 1) {
    takeAnswers();
    if (underWay < UNDER_WAY) {
      port.postMessage([at, part(at)] satisfies Sent);
      underWay += 1;
    } else found.set(at, readHere(part(at)));
  }
  // From the last: the worker is at the first.
  for (let at = count - 1; at >= 0; at -= 1) {
    takeAnswers();
    if (!found.has(at)) found.set(at, readHere(part(at)));
  }
  return found;
}

function startWorker(data: ToReader): Worker {
  const worker = new Worker(new URL("read-beside-start.mjs", import.meta.url), {
    workerData: data,
    transferList: [data.port],
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  worker.unref();
  worker.on("error", (error) =>
    process.stderr.write(
      `The worker that reads texts has ended: ${String(error)}. What it left was read without it.\n`,
    ),
  );
  return worker;
}
