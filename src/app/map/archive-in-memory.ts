/** An archive that is wholly in memory: a host ignored `Range`, or the page brought it along. */
import type { RangeResponse, Source } from "pmtiles";

export class ArchiveInMemory implements Source {
  readonly #url: string;
  readonly #bytes: ArrayBuffer;
  constructor(url: string, bytes: ArrayBuffer) {
    this.#url = url;
    this.#bytes = bytes;
  }
  getKey(): string {
    return this.#url;
  }
  getBytes(offset: number, length: number): Promise<RangeResponse> {
    return Promise.resolve({ data: this.#bytes.slice(offset, offset + length) });
  }
}
