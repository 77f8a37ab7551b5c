/** A piece of memory that rows are built in. */
export interface Segment {
  bytes: Uint8Array<ArrayBuffer>;
  view: DataView;
  length: number;
}

export const SEGMENT_BYTES = 65_536;

/**
 * Memory for rows, lent and taken back. A chunk's segments return one by one while it is sent and
 * the next chunk fills them, so a post of any length is carried by little more than one chunk's
 * worth, and the collector has nothing to do.
 */
export class SegmentPool {
  readonly #free: Segment[] = [];
  readonly #keepBytes: number;

  constructor(keepBytes = 16_777_216) {
    this.#keepBytes = keepBytes;
  }

  /** A segment of at least so many bytes. */
  take(atLeast: number): Segment {
    const free = atLeast <= SEGMENT_BYTES ? this.#free.pop() : undefined;
    if (free !== undefined) return free;
    const bytes = new Uint8Array(Math.max(atLeast, SEGMENT_BYTES));
    return { bytes, view: new DataView(bytes.buffer), length: 0 };
  }

  give(segment: Segment): void {
    segment.length = 0;
    if (
      segment.bytes.length === SEGMENT_BYTES && this.#free.length * SEGMENT_BYTES < this.#keepBytes
    ) this.#free.push(segment);
  }
}
