import type { ByteSource } from "@scout/tabular/byte_source.ts";
import { gzipSource } from "@scout/tabular/gzip_source.ts";
import { isClutter } from "@scout/tabular/open_tables.ts";
import { READER_LIMITS } from "@scout/tabular/reader_limits.ts";
import type { Sniffed } from "@scout/tabular/sniffed.ts";
import { streamOf } from "@scout/tabular/stream_source.ts";
import { openWorkbook } from "@scout/tabular/workbook_package.ts";
import { packStrings } from "@scout/tabular/workbook_strings.ts";
import { STRINGS_PART } from "@scout/tabular/workbook_tables.ts";
import { zipMembers } from "@scout/tabular/zip_members.ts";
import type { InflatablePart } from "./reading.ts";

/**
 * What of a file is compressed and read from its beginning to its end: it must lie inflated for
 * reading to be taken up in the middle. Paths are those by which the readers ask for parts.
 */
export async function inflatableParts(
  source: ByteSource,
  { containers, format }: Sniffed,
): Promise<InflatablePart[]> {
  const [container] = containers;
  if (container === "gzip") {
    const inner = gzipSource(source, READER_LIMITS);
    return [{ path: "", size: await gzipLength(source), stream: () => inner.stream() }];
  }
  if (container === "zip" || format === "zip") {
    return (await zipMembers(source, READER_LIMITS))
      .filter(({ path, bytes }) => !isClutter(path) && bytes > 0)
      .map(({ path, bytes, source }) => ({ path, size: bytes, stream: () => source.stream() }));
  }
  if (format !== "xlsx" && format !== "xlsm") return [];
  const { sheets, strings } = await openWorkbook(source, READER_LIMITS, () => undefined);
  const parts = sheets.map(({ path, bytes, source }) => ({
    path,
    size: bytes,
    stream: () => source.stream(),
  }));
  if (strings === null) return parts;
  return [...parts, {
    path: STRINGS_PART,
    size: strings.bytes,
    stream: () => streamOf(packStrings(strings.source, READER_LIMITS)),
  }];
}

/** What the last four bytes of a gzip say of its length: modulo 2^32, and of its last member only. */
async function gzipLength(source: ByteSource): Promise<number | null> {
  const tail = await source.read(source.size - 4, source.size);
  if (tail.length < 4) return null;
  const told = new DataView(tail.buffer, tail.byteOffset, 4).getUint32(0, true);
  return told < source.size ? null : told;
}
