import type { ByteSource } from "./byte_source.ts";
import { unreadable } from "./reader_error.ts";

const SAME_BYTES = new Set(["utf-8", "utf8", "ascii", "us-ascii"]);

/** The same text in UTF-8. Text in another encoding is decoded from its start each time it is read. */
export function utf8Source(source: ByteSource, encoding: string | undefined): ByteSource {
  const name = encoding?.toLowerCase() ?? "utf-8";
  if (SAME_BYTES.has(name)) return source;
  try {
    new TextDecoder(name);
  } catch (cause) {
    throw unreadable("unknown_encoding", `The encoding ${name} is not known.`, { cause });
  }
  return fromStream(source.name, source.size, () =>
    source.stream()
      .pipeThrough(new TextDecoderStream(name) as ReadableWritablePair<string, Uint8Array>)
      .pipeThrough(new TextEncoderStream() as ReadableWritablePair<Uint8Array, string>));
}

/** A source over bytes that can only be had from their start; `size` is an estimate. */
export function fromStream(
  name: string,
  size: number,
  open: () => ReadableStream<Uint8Array>,
): ByteSource {
  const stream = (start = 0) => open().pipeThrough(skipping(start));
  return {
    name,
    size,
    stream,
    async read(start, end) {
      const bytes = new Uint8Array(end - start);
      let length = 0;
      for await (const piece of pieces(stream(start))) {
        const taken = piece.subarray(0, bytes.length - length);
        bytes.set(taken, length);
        length += taken.length;
        if (length === bytes.length) break;
      }
      return bytes.subarray(0, length);
    },
  };
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
