import { Buffer, isAscii } from "node:buffer";

/**
 * Decodes lines of one piece of a body after another. Nearly every line of nearly every body is ASCII, for which a
 * decoder of UTF-8 is slow: it costs ten times what looking and copying do.
 */
export class LineDecoder {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  #piece: Uint8Array | null = null;
  #buffer: Buffer = Buffer.alloc(0);

  /** bytes[start, end) as text. Throws TypeError when they are not UTF-8. */
  decode(bytes: Uint8Array, start: number, end: number): string {
    const line = bytes.subarray(start, end);
    if (!isAscii(line)) return this.#decoder.decode(line);
    if (bytes !== this.#piece) {
      this.#piece = bytes;
      this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    return this.#buffer.toString("latin1", start, end);
  }
}
