import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import type { ByteSource } from "../packages/tabular/byte_source.ts";

/** A file on disk as a source of bytes, and how to close it. */
export interface FileSource extends ByteSource {
  close(): Promise<void>;
}

/** Opens a file; only what is asked for is read. */
export async function fileSource(path: string): Promise<FileSource> {
  const file: FileHandle = await open(path);
  const { size } = await file.stat();
  return {
    name: basename(path),
    size,
    async read(start, end) {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length, start + length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return bytes.subarray(0, length);
    },
    stream: (start = 0) =>
      Readable.toWeb(createReadStream(path, { start })) as ReadableStream<Uint8Array>,
    close: () => file.close(),
  };
}
