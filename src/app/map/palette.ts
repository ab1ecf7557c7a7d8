import type { ColourRole } from "../../core/vocabulary";

/** `contrast` stands for the reader's forced colours, which a canvas does not get from the browser. */
export type MapScheme = "light" | "dark" | "light-contrast" | "dark-contrast";
export const MAP_SCHEMES = ["light", "dark", "light-contrast", "dark-contrast"] as const satisfies readonly MapScheme[];

export interface MapPalette {
  readonly role: Record<ColourRole, string>;
  /** The ground around symbols and names. */
  readonly paper: string;
  readonly ink: string;
  readonly inkQuiet: string;
}

/** The signal colours of tokens.css; the darker passage keeps thin lines at 4.5:1 on land and sea. */
export const PALETTES: Record<MapScheme, MapPalette> = {
  light: { role: { detention: "#8f2a1e", passage: "#24586f" }, paper: "#fbfaf7", ink: "#1f1e1b", inkQuiet: "#55514a" },
  dark: { role: { detention: "#e0806f", passage: "#7fb6cf" }, paper: "#171c21", ink: "#e9e6df", inkQuiet: "#b9b5ac" },
  "light-contrast": {
    role: { detention: "#6b0f00", passage: "#00304a" },
    paper: "#ffffff",
    ink: "#000000",
    inkQuiet: "#000000",
  },
  "dark-contrast": {
    role: { detention: "#ffb3a1", passage: "#a6e0ff" },
    paper: "#000000",
    ink: "#ffffff",
    inkQuiet: "#ffffff",
  },
};

export const basemapTheme = (scheme: MapScheme): "light" | "dark" =>
  scheme === "dark" || scheme === "dark-contrast" ? "dark" : "light";

const FAMILIES = [
  "Noto Sans",
  "Helvetica Neue",
  "Segoe UI",
  "Roboto",
  "Apple SD Gothic Neo",
  "Malgun Gothic",
  "Noto Sans CJK KR",
  "PingFang SC",
  "Microsoft YaHei",
  "sans-serif",
];
/** No `glyphs`: MapLibre draws from the reader's own fonts and reads the weight from the first name. */
export const MAP_FONTS = { regular: FAMILIES, semibold: ["Semibold", ...FAMILIES], bold: ["Bold", ...FAMILIES] };
