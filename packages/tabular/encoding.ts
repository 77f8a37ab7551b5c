import type { SniffedEncoding } from "./sniffed.ts";

const marks: [string, number[]][] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The encoding of text by its first bytes; undefined where they are no text. */
export function sniffEncoding(head: Uint8Array): SniffedEncoding | undefined {
  for (const [name, mark] of marks) {
    if (mark.every((byte, i) => head[i] === byte)) return { name, confidence: 0.999, bom: true };
  }
  const wide = wideEncoding(head);
  if (wide) return { name: wide, confidence: 0.99, bom: false };
  if (isBinary(head)) return undefined;
  if (isUtf8(head)) return { name: "utf-8", confidence: 0.99, bom: false };
  return { name: "windows-1252", confidence: 0.5, bom: false };
}

/** UTF-16 or UTF-32 without a mark, by where the zero bytes of its Latin letters and line ends are. */
function wideEncoding(head: Uint8Array): string | undefined {
  const length = Math.min(head.length, 4096) & ~3;
  if (length < 4) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) if (head[i] === 0) zeros[i % 4]!++;
  const share = zeros.map((count) => count / (length / 4));
  const [a, b, c, d] = share as [number, number, number, number];
  if (c > 0.95 && d > 0.95 && a < 0.1) return "utf-32le";
  if (a > 0.95 && b > 0.95 && d < 0.1) return "utf-32be";
  if (b > 0.3 && d > 0.3 && a < 0.1 && c < 0.1) return "utf-16le";
  if (a > 0.3 && c > 0.3 && b < 0.1 && d < 0.1) return "utf-16be";
  return undefined;
}

/** Whether the bytes hold control characters as no text has: more than a few, and not one that separates cells. */
function isBinary(head: Uint8Array): boolean {
  const counts = new Uint32Array(256);
  for (const byte of head) counts[byte]!++;
  let controls = 0;
  let most = 0;
  for (let byte = 0; byte < 32; byte++) {
    if ((byte >= 9 && byte <= 13) || byte === 27 || byte === 26) continue;
    controls += counts[byte]!;
    if (byte > 0) most = Math.max(most, counts[byte]!);
  }
  return controls - most > Math.max(2, head.length * 0.02);
}

/** Whether the bytes are UTF-8; a character cut at the end is none against it. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
