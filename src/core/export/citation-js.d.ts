/** The part of citation-js we call; it brings no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(items: readonly object[]);
    format(format: "bibtex" | "ris"): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: "@bibtex"): { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
