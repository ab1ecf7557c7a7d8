/** The part of opentype.js that pictures are lettered with; the package brings no types. */
declare module "opentype.js" {
  type Command =
    | { readonly type: "M" | "L"; readonly x: number; readonly y: number }
    | { readonly type: "Q"; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
    | {
        readonly type: "C";
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
        readonly x: number;
        readonly y: number;
      }
    | { readonly type: "Z" };
  interface Path {
    readonly commands: readonly Command[];
  }
  interface Font {
    charToGlyphIndex(character: string): number;
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): Path;
  }
  export function parse(bytes: ArrayBuffer): Font;
  export type { Command, Font };
}
