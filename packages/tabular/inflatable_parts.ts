import type { ByteSource } from "./byte_source.ts";
import { gzipSource } from "./gzip_source.ts";
import { isClutter } from "./open_tables.ts";
import { randomAccess } from "./random_access.ts";
import type { ReaderLimits } from "./reader_limits.ts";
import { type ReaderOptions, type ResolvedOptions, resolveOptions } from "./reader_options.ts";
import { sniff } from "./sniff.ts";
import type { Sniffed } from "./sniffed.ts";
import { streamOf } from "./stream_source.ts";

/** What of a file can only be read from its start, and is therefore put somewhere inflated before it is read in slices. */
export interface InflatablePart {
  /** Under this path `openTables` asks its option `inflated` for it. */
  path: string;
  /** Bytes when inflated, as the container says; null where it does not. */
  size: number | null;
  /** Its bytes from the start; `from` skips those that were kept before. */
  stream(from?: number): ReadableStream<Uint8Array>;
}

/**
 * The parts of a gzip file, an archive or a workbook; none for a file that can be read at any place.
 * A workbook's shared strings are a part too, packed so that single ones can be looked up.
 */
export async function inflatableParts(
  source: ByteSource,
  sniffed: Sniffed,
  options: ReaderOptions = {},
): Promise<InflatablePart[]> {
  return await partsOf(source, sniffed, resolveOptions(options), 0);
}

async function partsOf(
  source: ByteSource,
  sniffed: Sniffed,
  options: ResolvedOptions,
  nesting: number,
): Promise<InflatablePart[]> {
  if (sniffed.notTabular) return [];
  const { limits } = options;
  if (sniffed.containers[0] === "gzip") {
    return [{ path: "", size: null, stream: (from) => gzipSource(source, limits).stream(from) }];
  }
  if (sniffed.containers[0] === "zip" || sniffed.format === "zip") {
    return await archiveParts(await randomAccess(source, options), options, nesting);
  }
  if (sniffed.format !== "xlsx" && sniffed.format !== "xlsm") return [];
  return await workbookParts(await randomAccess(source, options), limits);
}

async function workbookParts(source: ByteSource, limits: ReaderLimits): Promise<InflatablePart[]> {
  // as in openTables: loaded with the first file that needs it
  const [{ openWorkbook }, { packStrings }, { STRINGS_PART }] = await Promise.all([
    import("./workbook_package.ts"),
    import("./workbook_strings.ts"),
    import("./workbook_tables.ts"),
  ]);
  const workbook = await openWorkbook(source, limits, () => undefined);
  const parts: InflatablePart[] = workbook.sheets.map(({ path, bytes, source }) => ({
    path,
    size: bytes,
    stream: (from) => source.stream(from),
  }));
  if (workbook.strings !== null) {
    const { source, bytes } = workbook.strings;
    parts.push({
      path: STRINGS_PART,
      size: bytes,
      stream: () => streamOf(packStrings(source, limits)),
    });
  }
  return parts;
}

async function archiveParts(
  source: ByteSource,
  options: ResolvedOptions,
  nesting: number,
): Promise<InflatablePart[]> {
  const { zipMembers } = await import("./zip_members.ts");
  const parts: InflatablePart[] = [];
  for (const { path, bytes, source: member } of await zipMembers(source, options.limits)) {
    if (isClutter(path) || bytes === 0) continue;
    parts.push({ path, size: bytes, stream: (from) => member.stream(from) });
    // of a workbook or an archive within the archive, the parts of its own
    const head = await member.read(0, 2);
    const isContainer = head[0] === 0x50 && head[1] === 0x4b;
    if (
      !isContainer || bytes > options.limits.maxWholeBytes ||
      nesting + 1 >= options.limits.maxNesting
    ) {
      continue;
    }
    const inner = await randomAccess(member, options);
    for (const part of await partsOf(inner, await sniff(inner), options, nesting + 1)) {
      parts.push({ ...part, path: `${path}/${part.path}` });
    }
  }
  return parts;
}
