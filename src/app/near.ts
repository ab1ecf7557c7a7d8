import { useCallback, type RefCallback } from "react";

/** For the element behind the rows of a long list: calls back while it is on the screen. */
export function useNear(seen: () => void): RefCallback<Element> {
  return useCallback(
    (element: Element | null) => {
      if (!element || typeof IntersectionObserver === "undefined") return undefined;
      const observer = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) seen();
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [seen],
  );
}
