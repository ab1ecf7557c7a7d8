/** A worker of `read-beside.ts`: reads the texts it is sent, and answers with what they hold. */
import { type MessagePort, workerData } from "node:worker_threads";
import {
  partReader,
  type ReadPart,
  type RecordRead,
  type Surroundings,
  type TextPart,
} from "../publish/checks/read-texts";
import { listedNames, type NameList } from "./name-list";

export interface ToReader {
  readonly port: MessagePort;
  readonly list: NameList;
}
/** First what is known of the dataset, then parts by their numbers. */
export type Sent = Surroundings | readonly [at: number, part: TextPart];
export type Answer = readonly [at: number, read: readonly RecordRead[]];

const { port, list } = workerData as ToReader;
const isListedName = listedNames(list);
let read: ReadPart;
port.on("message", (sent: Sent) => {
  if ("places" in sent) read = partReader(sent, isListedName);
  else port.postMessage([sent[0], read(sent[1])] satisfies Answer);
});
