import { joinedBytes } from "@scout/wire/joined_bytes.ts";
import { type ByteSource, bytesSource } from "./byte_source.ts";
import { unreadable } from "./reader_error.ts";
import type { ResolvedOptions } from "./reader_options.ts";
import { pieces, StreamSource } from "./stream_source.ts";

/**
 * The source itself where any place of it can be read, else its bytes in memory, if they are not
 * too many: a workbook within an archive is read from its end.
 */
export async function randomAccess(
  source: ByteSource,
  options: ResolvedOptions,
): Promise<ByteSource> {
  if (!(source instanceof StreamSource)) return source;
  const { maxWholeBytes } = options.limits;
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces(source.stream())) {
    length += piece.length;
    if (length > maxWholeBytes) {
      throw unreadable(
        "too_large_in_memory",
        `${source.name} must be read at any place, and is more than ${maxWholeBytes} bytes within its archive.`,
        { hint: "Send it by itself, not within an archive." },
      );
    }
    held.push(piece);
  }
  return bytesSource(joinedBytes(held), source.name);
}
