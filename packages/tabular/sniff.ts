import type { ByteSource } from "./byte_source.ts";
import { bytesSource } from "./byte_source.ts";
import { gzipHead, memberHead, zipMembers } from "./container_members.ts";
import { decodeText } from "./decode.ts";
import { sniffEncoding } from "./encoding.ts";
import { oleFormat, signatureOf } from "./format_signature.ts";
import { type PartialSource, sniffText } from "./sniff_text.ts";
import type { FileFormat, Forced, Sniffed } from "./sniffed.ts";
import { workbookFormat } from "./format_zip.ts";

/** Bytes that are looked at, of the file and of what it contains. */
export const headBytes = 64 * 1024;
const longHeadBytes = 1024 * 1024;

/**
 * Finds out what a file is: what it is wrapped in, its format by its content first and its name last, and for text its
 * encoding and dialect. Reads the head, and of a ZIP the directory at its end; never the whole file.
 */
export async function sniff(source: ByteSource, forced: Forced = {}): Promise<Sniffed> {
  return await sniffBytes(source, forced, 0);
}

async function sniffBytes(
  source: PartialSource,
  forced: Forced,
  depth: number,
): Promise<Sniffed> {
  const head = await source.read(0, Math.min(source.size, headBytes));
  if (head.length === 0) {
    return notTabular("empty_file", "The file is empty.", 1, "it has no bytes");
  }
  const signature = signatureOf(head);
  const found = signature?.format;
  if (found === "gzip") return await sniffGzip(source, forced, depth);
  if (found === "zip") return await sniffZip(source, forced, depth);
  if (found === "xls" && head[0] === 0xd0) {
    const ole = oleFormat(await source.read(0, Math.min(source.size, 8 << 20)));
    return binary(ole.format, ole, "it begins like an OLE file");
  }
  if (found) return binary(found, signature, "its first bytes say so");
  const encoding = forced.encoding
    ? { name: forced.encoding, confidence: 1, bom: false }
    : sniffEncoding(head);
  if (!encoding) {
    return notTabular(
      "is_binary",
      "The file is binary data of no known format.",
      0.95,
      "it has control characters",
    );
  }
  const text = decodeText(await longHead(source, head), encoding.name);
  return await sniffText(text, head.length === source.size, encoding, source, forced);
}

/** The head, or more of the file where its lines are so long that the head has less than three. */
async function longHead(source: PartialSource, head: Uint8Array): Promise<Uint8Array> {
  if (head.length >= source.size || source.partial) return head;
  let lines = 0;
  for (let at = 0; lines < 3 && at < head.length; at++) {
    if (head[at] === 10 || head[at] === 13) lines++;
  }
  return lines < 3 ? await source.read(0, Math.min(source.size, longHeadBytes)) : head;
}

async function sniffGzip(source: ByteSource, forced: Forced, depth: number): Promise<Sniffed> {
  if (depth > 1) {
    return notTabular(
      "nested_too_deep",
      "Containers are nested more than twice.",
      0.99,
      "it is a gzip in a container in a container",
    );
  }
  let head: Uint8Array;
  try {
    head = await gzipHead(source, headBytes);
  } catch (cause) {
    return notTabular("gzip_damaged", "The gzip data cannot be inflated.", 0.99, String(cause));
  }
  const inner = await sniffBytes(
    headSource(head, withoutEnding(source.name)),
    forced,
    depth + 1,
  );
  return { ...inner, containers: ["gzip", ...inner.containers] };
}

async function sniffZip(source: ByteSource, forced: Forced, depth: number): Promise<Sniffed> {
  const members = await zipMembers(source);
  if (!members) {
    return notTabular(
      "zip_damaged",
      "The ZIP has no directory; it is truncated or damaged.",
      0.99,
      "its end is missing",
    );
  }
  const workbook = await workbookFormat(source, members);
  if (workbook) return binary(workbook.format, workbook, "its members are those of such a file");
  const files = members.filter((member) => isFile(member.name));
  const only = files[0];
  if (files.length !== 1 || !only || depth > 1) {
    return binary(
      "zip",
      files.length === 0
        ? { code: "empty_archive", message: "The ZIP has no files in it." }
        : undefined,
      `it is a ZIP of ${files.length} files`,
    );
  }
  if (only.encrypted) {
    return binary(
      "zip",
      { code: "encrypted", message: "The ZIP is protected by a password." },
      "its member is encrypted",
    );
  }
  const head = await memberHead(source, only, headBytes);
  if (!head) {
    return binary("zip", {
      code: "zip_method",
      message: "The ZIP is compressed by a method that Scout does not read.",
    }, "its method is neither stored nor deflate");
  }
  const inner = await sniffBytes(headSource(head, only.name), forced, depth + 1);
  // of a container within the ZIP only the head is here, so its directory is not
  if (inner.notTabular?.code === "zip_damaged") {
    return binary("zip", undefined, "it holds another ZIP");
  }
  return { ...inner, containers: ["zip", ...inner.containers] };
}

/** A source of which only the head is here; where that is full, the rest is not known. */
function headSource(head: Uint8Array, name: string): PartialSource {
  const partial = head.length === headBytes;
  return { ...bytesSource(head, name), size: head.length + (partial ? 1 : 0), partial };
}

function isFile(name: string): boolean {
  return !name.endsWith("/") && !name.startsWith("__MACOSX/") &&
    !/(?:^|\/)\.[^/]*$|Thumbs\.db$/.test(name);
}

function withoutEnding(name: string): string {
  return name.replace(/\.gz$|\.gzip$/i, "");
}

function binary(
  format: FileFormat,
  problem: { code?: string; message?: string } | undefined,
  why: string,
): Sniffed {
  return {
    format,
    confidence: 0.995,
    containers: [],
    ...(problem?.code ? { notTabular: { code: problem.code, message: problem.message! } } : {}),
    why: [`${format}: ${why}`],
  };
}

function notTabular(code: string, message: string, confidence: number, why: string): Sniffed {
  return {
    format: "not_tabular",
    confidence,
    containers: [],
    notTabular: { code, message },
    why: [why],
  };
}
