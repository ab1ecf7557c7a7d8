/** Where a worker of `read-beside.ts` begins: the flag by which the publisher reads TypeScript does not reach workers. */
import { register } from "tsx/esm/api";

register();
await import("./read-beside-worker.ts");
