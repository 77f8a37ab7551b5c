import type { ByteSource } from "./byte_source.ts";

/** A source over bytes that can only be had from their start (inflated, decoded): reading elsewhere reads all before it. */
export class StreamSource implements ByteSource {
  readonly name: string;
  /** Known or estimated. */
  readonly size: number;
  readonly #open: () => ReadableStream<Uint8Array>;

  constructor(name: string, size: number, open: () => ReadableStream<Uint8Array>) {
    this.name = name;
    this.size = size;
    this.#open = open;
  }

  stream(start = 0): ReadableStream<Uint8Array> {
    return start === 0 ? this.#open() : this.#open().pipeThrough(skipping(start));
  }

  async read(start: number, end: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(Math.max(0, end - start));
    let length = 0;
    for await (const piece of pieces(this.stream(start))) {
      const taken = piece.subarray(0, bytes.length - length);
      bytes.set(taken, length);
      length += taken.length;
      if (length === bytes.length) break;
    }
    return bytes.subarray(0, length);
  }
}

/** A stream as an iterator; what is left of it is cancelled where the caller stops. */
export async function* pieces(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** The same bytes in pieces of one length but the last, each in the memory that it is given. */
export async function* evenPieces(
  bytes: AsyncIterable<Uint8Array>,
  memory: () => Uint8Array<ArrayBuffer>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let piece = memory();
  let filled = 0;
  for await (const given of bytes) {
    for (let at = 0; at < given.length;) {
      const taken = given.subarray(at, at + piece.length - filled);
      piece.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled === piece.length) {
        yield piece;
        piece = memory();
        filled = 0;
      }
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/** An iterator of bytes as a stream that is only filled as it is read. */
export function streamOf(bytes: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await bytes.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await bytes.return(undefined);
    },
  }, { highWaterMark: 0 });
}

function skipping(bytes: number): TransformStream<Uint8Array, Uint8Array> {
  let left = bytes;
  return new TransformStream({
    transform(piece, controller) {
      if (left >= piece.length) {
        left -= piece.length;
        return;
      }
      controller.enqueue(left === 0 ? piece : piece.subarray(left));
      left = 0;
    },
  });
}
