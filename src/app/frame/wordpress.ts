/**
 * WordPress frames pages of hosts it does not know in a sandbox, hides the frame beside its own quotation, and shows it when
 * the page inside reports its height together with the secret that WordPress appended to its address.
 */
import type { Pair } from "../../core/url-state";

export interface WordPressHost {
  readonly height: (value: number) => void;
  /** WordPress says that it listens. */
  readonly asks: (data: unknown) => boolean;
}

/** null where no page of WordPress has left a secret. */
export function wordPressOf(foreign: readonly Pair[]): WordPressHost | null {
  const secret = foreign.find(([key]) => key === "secret")?.[1] ?? "";
  if (!/^[A-Za-z0-9]{1,64}$/.test(secret)) return null;
  return {
    height: (value) => {
      if (value > 0) window.parent.postMessage({ message: "height", value, secret }, "*");
    },
    asks: (data) =>
      typeof data === "object" &&
      data !== null &&
      (data as Record<string, unknown>)["message"] === "ready" &&
      (data as Record<string, unknown>)["secret"] === secret,
  };
}
