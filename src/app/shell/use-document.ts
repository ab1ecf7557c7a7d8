import { useEffect } from "react";
import { useAtlas } from "../store";
import { useMedia } from "./use-media";

/** The reader's choice, else the device's. */
export function useTheme(): "light" | "dark" {
  const chosen = useAtlas((state) => state.theme);
  const dark = useMedia("(prefers-color-scheme: dark)");
  return chosen ?? (dark ? "dark" : "light");
}

/** Language, title and theme of the page. The title stays in the browser's history: it tells
 * neither what is open nor, unless the reader wants it, what the page is about. */
export function useDocument({
  language,
  title,
  theme,
}: {
  language: string;
  title: string;
  theme: "light" | "dark";
}): void {
  useEffect(() => {
    document.documentElement.lang = language;
    if (title) document.title = title;
  }, [language, title]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}
