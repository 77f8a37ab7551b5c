import type { Bucket, StoredObject } from "@scout/edge/bucket.ts";
import type { ByteSource } from "@scout/tabular/byte_source.ts";

const WINDOW_BYTES = 262_144;
const WINDOWS = 4;

/**
 * An object in Storage as bytes that can be read anywhere. It is the same object throughout: one that
 * is replaced meanwhile is an error (`object_changed`), never a mixture.
 */
export function storedSource(
  bucket: Bucket,
  path: string,
  name: string,
  object: StoredObject,
): ByteSource {
  // readers of containers jump between a directory and members
  const windows: { start: number; bytes: Uint8Array }[] = [];
  return {
    name,
    size: object.size,
    read: async (from, to) => {
      const start = Math.max(0, from);
      const end = Math.min(to, object.size);
      if (start >= end) return new Uint8Array(0);
      const known = windows.find((w) => w.start <= start && end <= w.start + w.bytes.length);
      if (known) return known.bytes.subarray(start - known.start, end - known.start);
      const until = Math.min(object.size, Math.max(end, start + WINDOW_BYTES));
      const response = await bucket.range(path, object, start, until);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (bytes.length <= 4 * WINDOW_BYTES) {
        windows.unshift({ start, bytes });
        windows.splice(WINDOWS);
      }
      return bytes.subarray(0, end - start);
    },
    stream: (start = 0) => {
      if (start >= object.size) return emptyStream();
      let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
      return new ReadableStream<Uint8Array>({
        async pull(controller) {
          reader ??= ((await bucket.range(path, object, start)).body ?? emptyStream()).getReader();
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        },
        cancel: async (reason) => await reader?.cancel(reason),
      }, { highWaterMark: 0 });
    },
  };
}

function emptyStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.close() });
}
