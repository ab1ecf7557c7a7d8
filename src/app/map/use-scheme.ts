import { useMedia } from "../shell/use-media";
import { useTheme } from "../shell/use-document";
import type { MapScheme } from "./palette";

/** Theme and contrast of the map: the reader's choice, the device's, and forced colours, which no canvas inherits. */
export function useScheme(): MapScheme {
  const theme = useTheme();
  const forced = useMedia("(forced-colors: active)");
  const dark = useMedia("(prefers-color-scheme: dark)");
  // Under forced colours the device decides, not the theme in the link: a light map in a black page would blind.
  if (forced) return dark ? "dark-contrast" : "light-contrast";
  return theme;
}
