/**
 * Leaves at once. The page goes blank before the other one arrives, and its entry is replaced, so that "back" does not
 * return to it. Earlier entries of the browser's history stay: no page can remove them, and the atlas says so.
 */
export interface LeaveWords {
  readonly leaving: string;
  /** For a frame whose browser does not let it leave the page around it. */
  readonly staysOpen: string;
}

/** A frame that is still here after this long was not allowed to leave. */
const GRACE_MS = 1200;

export function leave(address: string, words: LeaveWords): void {
  // A browser that brings the page back from memory brings back a blank one, and it leaves again.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.replace(address);
  });
  const say = goBlank(address, words.leaving);
  if (window.top === window.self || !window.top) {
    location.replace(address);
    return;
  }
  // The page around is told as well: where the browser refuses us, its own script can leave.
  window.parent.postMessage({ atlas: 1, type: "exit" }, "*");
  try {
    window.top.location.replace(address);
  } catch {
    say(words.staysOpen);
  }
  // Some browsers refuse without an exception.
  setTimeout(say, GRACE_MS, words.staysOpen);
}

/** Empties the page, whatever its styles say; the tab is called after the page that comes. */
function goBlank(address: string, leaving: string): (words: string) => void {
  const status = document.createElement("p");
  status.setAttribute("role", "alert");
  status.className = "visually-hidden";
  document.body.replaceChildren(status);
  document.title = new URL(address).hostname;
  delete document.documentElement.dataset["theme"];
  status.textContent = leaving;
  return (words) => {
    status.className = "left";
    status.textContent = words;
  };
}
