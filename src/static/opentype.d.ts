/** The part of opentype.js that pictures are lettered with; the package brings no types. */
declare module "opentype.js" {
  interface Path {
    toPathData(places?: number): string;
  }
  interface Font {
    charToGlyphIndex(character: string): number;
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): Path;
  }
  export function parse(bytes: ArrayBuffer): Font;
  export type { Font };
}
