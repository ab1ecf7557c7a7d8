/** Longest stretch of work before the page may answer its reader. */
const SLICE_MS = 12;

/** Lets the page answer; a message comes sooner than a timer. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began > SLICE_MS) {
      await pause();
      began = performance.now();
    }
  }
}
