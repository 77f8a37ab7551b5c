import { type ByteSource, bytesSource } from "./byte_source.ts";
import { unreadable } from "./reader_error.ts";

/** A member of a ZIP as its central directory tells it; enough to know what the ZIP is, not to trust it. */
export interface Member {
  name: string;
  method: number;
  encrypted: boolean;
  compressedSize: number;
  size: number;
  headerOffset: number;
}

const mostListed = 4096;
const mostDirectoryBytes = 4 << 20;

/** Members of the ZIP, at most 4,096; undefined where its directory is missing or makes no sense (a truncated file). */
export async function zipMembers(source: ByteSource): Promise<Member[] | undefined> {
  const tailStart = Math.max(0, source.size - 65_557);
  const tail = await source.read(tailStart, source.size);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  let end = -1;
  for (let at = tail.length - 22; at >= 0 && end < 0; at--) {
    if (view.getUint32(at, true) === 0x06054b50) end = at;
  }
  if (end < 0) return undefined;
  let size = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  if (start === 0xffffffff || size === 0xffffffff) {
    const found = await zip64(source, view, end);
    if (!found) return undefined;
    ({ size, start } = found);
  }
  if (start + size > source.size) return undefined;
  const directory = await source.read(start, start + Math.min(size, mostDirectoryBytes));
  return readDirectory(directory);
}

async function zip64(source: ByteSource, tail: DataView, end: number) {
  if (end < 20 || tail.getUint32(end - 20, true) !== 0x07064b50) return undefined;
  const at = Number(tail.getBigUint64(end - 12, true));
  if (at + 56 > source.size) return undefined;
  const bytes = await source.read(at, at + 56);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== 0x06064b50) return undefined;
  return {
    size: Number(view.getBigUint64(40, true)),
    start: Number(view.getBigUint64(48, true)),
  };
}

function readDirectory(bytes: Uint8Array): Member[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members: Member[] = [];
  for (let at = 0; at + 46 <= bytes.length && members.length < mostListed;) {
    if (view.getUint32(at, true) !== 0x02014b50) return members.length > 0 ? members : undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const comment = view.getUint16(at + 32, true);
    members.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerOffset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return members;
}

/** At most `limit` inflated bytes of a gzip source; what is there of a truncated one. */
export function gzipHead(source: ByteSource, limit: number): Promise<Uint8Array> {
  return inflatedHead(source.stream(), "gzip", limit);
}

/** At most `limit` inflated bytes of a member; undefined where its method is not stored or deflate. */
export async function memberHead(
  source: ByteSource,
  member: Member,
  limit: number,
): Promise<Uint8Array | undefined> {
  const header = await source.read(member.headerOffset, member.headerOffset + 30);
  if (header.length < 30) return undefined;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const start = member.headerOffset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (member.method === 0) {
    return source.read(start, Math.min(source.size, start + Math.min(limit, member.size)));
  }
  if (member.method !== 8) return undefined;
  // no more than the member itself: what follows its data is an error for Deno, before it has given anything
  const stored = await source.read(start, start + Math.min(member.compressedSize, 2 * limit));
  try {
    return await inflatedHead(bytesSource(stored).stream(), "deflate-raw", limit);
  } catch (cause) {
    throw unreadable("damaged_archive", `The member ${member.name} is damaged.`, { cause });
  }
}

async function inflatedHead(
  stream: ReadableStream<Uint8Array>,
  format: "gzip" | "deflate-raw",
  limit: number,
): Promise<Uint8Array> {
  const inflate = new DecompressionStream(format);
  const reader = inflate.readable.getReader();
  // what follows the data (the next member) is an error of the stream, which has given its bytes by then
  const piped = stream.pipeTo(inflate.writable as WritableStream<Uint8Array>).catch(() =>
    undefined
  );
  const head = new Uint8Array(limit);
  let length = 0;
  try {
    while (length < limit) {
      const { done, value } = await reader.read();
      if (done) break;
      const piece = value.subarray(0, limit - length);
      head.set(piece, length);
      length += piece.length;
    }
  } catch (error) {
    if (length === 0) throw error;
  }
  await reader.cancel().catch(() => undefined);
  await piped;
  return head.subarray(0, length);
}
