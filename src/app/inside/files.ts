/** The published files of an edition in one file: texts packed in one block of the page, the basemap in another. */
const texts = new Map<string, string>();

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
const blockOf = (name: string): string | null =>
  document.querySelector(`script[data-inside="${CSS.escape(name)}"]`)?.textContent ?? null;

/** Before anything else: what follows asks for files one by one. */
export async function unpackTexts(): Promise<void> {
  const packed = new Blob([bytesOf(blockOf("data") ?? "")]).stream().pipeThrough(new DecompressionStream("gzip"));
  const files = (await new Response(packed).json()) as Readonly<Record<string, string>>;
  for (const [path, text] of Object.entries(files)) texts.set(path, text);
}

export const textInside = (path: string): string | null => texts.get(path) ?? null;

export function bytesInside(path: string): ArrayBuffer | null {
  const block = blockOf(path);
  return block === null ? null : bytesOf(block).buffer;
}
