/** Bytes that can be read anywhere, any number of times: a file on disk, an object in Storage, an upload. */
export interface ByteSource {
  /** Name as it was told. A hint, never trusted. */
  readonly name: string;
  /** Length in bytes. */
  readonly size: number;
  /** Bytes from `start` up to `end` (exclusive); fewer only at the end of the source. */
  read(start: number, end: number): Promise<Uint8Array>;
  /** Bytes from `start` (default 0) to the end, in pieces. */
  stream(start?: number): ReadableStream<Uint8Array>;
}

/** A source over bytes in memory. */
export function bytesSource(bytes: Uint8Array, name = ""): ByteSource {
  return {
    name,
    size: bytes.length,
    read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
    stream: (start = 0) =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          if (start < bytes.length) controller.enqueue(bytes.subarray(start));
          controller.close();
        },
      }),
  };
}
