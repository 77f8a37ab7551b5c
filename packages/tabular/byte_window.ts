import type { ByteSource } from "./byte_source.ts";

const MOST_AT_ONCE = 64 * 1024;

/** The bytes of a source from some place on, of which only the part at hand is kept. */
export class ByteWindow {
  /** What is held. Valid from `position` to `length`. */
  bytes: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  length = 0;
  /** The next byte to be taken, as an index of `bytes`. */
  position = 0;
  ended = false;
  #base: number;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor(source: ByteSource, start = 0) {
    this.#base = start;
    this.#reader = source.stream(start).getReader();
  }

  /** Place in the source of the next byte to be taken. */
  get offset(): number {
    return this.#base + this.position;
  }

  /** Gets more bytes behind those held; false at the end. Moves what is held to the front: indexes kept by callers must be relative to `position`. */
  async more(): Promise<boolean> {
    if (this.ended) return false;
    const value = await this.#piece();
    if (value === null) {
      this.ended = true;
      return false;
    }
    const held = this.length - this.position;
    if (held === 0) {
      this.bytes = value;
      this.length = value.length;
    } else {
      const needed = held + value.length;
      // Twice what is needed, so that a long row is not copied once a piece.
      const target = this.bytes.length >= needed && this.#owned
        ? this.bytes
        : new Uint8Array(2 * needed);
      target.set(this.bytes.subarray(this.position, this.length));
      target.set(value, held);
      this.bytes = target;
      this.length = needed;
      this.#owned = true;
    }
    if (held === 0) this.#owned = false;
    this.#base += this.position;
    this.position = 0;
    return true;
  }

  #pending: Uint8Array | null = null;

  /** The next bytes of the stream, cut where a source gives all of them at once. */
  async #piece(): Promise<Uint8Array | null> {
    let bytes = this.#pending;
    if (bytes === null) {
      const { done, value } = await this.#reader.read();
      if (done) return null;
      bytes = value;
    }
    this.#pending = bytes.length > MOST_AT_ONCE ? bytes.subarray(MOST_AT_ONCE) : null;
    return bytes.subarray(0, MOST_AT_ONCE);
  }

  /** The buffer is ours to write in (not a piece of the stream). */
  #owned = false;

  async close(): Promise<void> {
    await this.#reader.cancel();
  }
}
