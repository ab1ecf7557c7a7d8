/** The two encoders that browsers and node share; neither lib knows them, so their shape is declared here. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Text of valid UTF-8; throws on anything else. */
export const decodeUtf8 = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

/** A character by its place in a standard that came before Unicode; U+FFFD where the standard has none there. */
export const characterIn = (standard: "euc-kr" | "gb2312", row: number, cell: number): string =>
  new TextDecoder(standard).decode(Uint8Array.of(row, cell));

export const encodeUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
