/** Which hand the reader uses last: the map's hint names two fingers or a key accordingly, also on machines that have both. */
export function followInput(): () => void {
  const stopped = new AbortController();
  const options = { capture: true, passive: true, signal: stopped.signal };
  const set = (kind: "touch" | "mouse") => {
    document.documentElement.dataset["input"] = kind;
  };
  addEventListener("touchstart", () => set("touch"), options);
  addEventListener("wheel", () => set("mouse"), options);
  return () => stopped.abort();
}
