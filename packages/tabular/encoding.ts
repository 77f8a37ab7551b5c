import { decodeText } from "./decode.ts";
import { encodingCandidates, languages } from "./encoding_candidates.ts";
import { type LanguageModel, plainChance, readModel, textChance } from "./language_model.ts";
import { languageForms } from "./language_models.ts";
import type { SniffedEncoding } from "./sniffed.ts";

/** Bytes beyond ASCII that are looked at, at most; with the lines that they are in. */
const mostBytes = 2400;
const mostSampled = 16 * 1024;

/** How sure it is that what begins in ASCII is UTF-8. */
const ASCII = 0.985;

/** How much plain letters count: they are the same in every encoding, and tell of the language only. */
const plainWeight = 0.15;
const mostPlain = 6;

const marks: [string, number[]][] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The encoding of text by its first bytes; undefined where they are no text. Names are those of the Encoding Standard. */
export function sniffEncoding(head: Uint8Array): SniffedEncoding | undefined {
  for (const [name, mark] of marks) {
    if (mark.every((byte, i) => head[i] === byte)) return { name, confidence: 0.999, bom: true };
  }
  const counts = countsOf(head);
  const wide = counts[0]! > 0 ? wideEncoding(head) : undefined;
  if (wide) return { name: wide, confidence: 0.99, bom: false };
  if (isBinary(counts, head.length)) return undefined;
  const escaped = counts[0x1b]! > 0 ? escapedEncoding(head) : undefined;
  if (escaped) return { name: escaped, confidence: 0.98, bom: false };
  const isAscii = counts.subarray(0x80).every((count) => count === 0);
  const unicode = isAscii ? ASCII : utf8Confidence(head);
  if (unicode > 0) return { name: "utf-8", confidence: unicode, bom: false };
  return { ...mostLikely(head), bom: false };
}

/** UTF-16 or UTF-32 without a mark, by where the zero bytes of its delimiters, digits and line ends are. */
function wideEncoding(head: Uint8Array): string | undefined {
  const length = Math.min(head.length, 8192) & ~3;
  if (length < 4) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) if (head[i] === 0) zeros[i % 4]!++;
  const [a, b, c, d] = zeros.map((count) => count / (length / 4)) as [
    number,
    number,
    number,
    number,
  ];
  if (d > 0.99 && c > 0.6 && a < 0.05) return "utf-32le";
  if (a > 0.99 && b > 0.6 && d < 0.05) return "utf-32be";
  for (
    const [name, high, low] of [["utf-16le", b + d, a + c], ["utf-16be", a + c, b + d]] as const
  ) {
    if (high < 0.04 || low > high * 0.1) continue;
    const text = decodeText(head.subarray(0, length), name);
    const odd = text.match(/[\p{Cn}\p{Co}\ufffd]|(?![\t\n\r])\p{Cc}/gu)?.length ?? 0;
    if (odd < text.length * 0.02) return name;
  }
  return undefined;
}

/** How often each byte comes. */
function countsOf(head: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (let i = 0; i < head.length; i++) counts[head[i]!]!++;
  return counts;
}

/** Whether the bytes hold control characters as no text has: more than a few, and not one that separates cells. */
function isBinary(counts: Uint32Array, length: number): boolean {
  let controls = 0;
  let most = 0;
  for (let byte = 0; byte < 32; byte++) {
    // tabs and line ends, shifts and escapes of stateful encodings, and the end of a file of old
    if ((byte >= 9 && byte <= 15) || byte === 26 || byte === 27) continue;
    controls += counts[byte]!;
    if (byte > 0) most = Math.max(most, counts[byte]!);
  }
  return controls - most > Math.max(2, length * 0.02);
}

/** ISO-2022-JP and ISO-2022-KR, by their escape sequences. */
function escapedEncoding(head: Uint8Array): string | undefined {
  for (let at = head.indexOf(0x1b); at >= 0; at = head.indexOf(0x1b, at + 1)) {
    const next = String.fromCharCode(...head.subarray(at + 1, at + 4));
    if (/^(?:\$[@B]|\([BJI])/.test(next)) return "iso-2022-jp";
    if (next === "$)C") return "iso-2022-kr";
  }
  return undefined;
}

/** How sure it is that bytes are UTF-8: by its sequences of several bytes, of which a few may be broken. 0 where they are not. */
function utf8Confidence(bytes: Uint8Array): number {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    if (i + more >= bytes.length && more > 0) break;
    let whole = more > 0 && byte < 0xf5;
    for (let k = 1; whole && k <= more; k++) whole = (bytes[i + k]! & 0xc0) === 0x80;
    if (whole) {
      good++;
      i += more;
    } else bad++;
  }
  if (bad === 0) return good === 0 ? ASCII : 1 - 0.08 / (good + 1);
  return good > bad * 4 ? 0.9 : 0;
}

const models = new Map<string, LanguageModel>();

function modelOf(language: string): LanguageModel {
  let model = models.get(language);
  if (!model) models.set(language, model = readModel(language, languageForms[language]!));
  return model;
}

const caseless = new Set(["he", "ar", "fa", "th", "ja", "ko", "zh-Hans", "zh-Hant"]);

/** The legacy encoding in which the bytes make the most likely text of one of its languages. */
function mostLikely(head: Uint8Array): { name: string; confidence: number } {
  const sample = linesBeyondAscii(head);
  const declared = declaredEncoding(head);
  const plain = plainPenalties(sample);
  const scores = encodingCandidates.map(({ name, languages, prior }) => {
    const text = decodeText(sample, name);
    const cased = (language: string) => !caseless.has(language);
    const chances = languages.map((language) =>
      textChance(text, modelOf(language), cased(language)) + (plain.get(language) ?? 0)
    );
    return { name, text, score: Math.max(...chances) + prior + (name === declared ? 12 : 0) };
  }).sort((a, b) => b.score - a.score);
  const best = scores[0]!;
  // where the text is the same, the encoding is the same for all that matters
  const other = scores.find(({ text }) => text !== best.text);
  const margin = other ? best.score - other.score : 20;
  return { name: best.name, confidence: 1 / (1 + Math.exp(-(0.3 + 0.25 * margin))) };
}

/** How much less likely the plain letters are in each Latin language than in the one they fit best. */
function plainPenalties(sample: Uint8Array): Map<string, number> {
  const chances = new Map<string, number>();
  for (const language of languages) {
    const chance = plainChance(sample.subarray(0, 2000), modelOf(language));
    if (chance !== undefined) chances.set(language, chance);
  }
  const best = Math.max(...chances.values());
  for (const [language, chance] of chances) {
    chances.set(language, Math.max(-mostPlain, plainWeight * (chance - best)));
  }
  return chances;
}

function linesBeyondAscii(head: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let seen = 0;
  let length = 0;
  for (let from = 0; from < head.length && seen < mostBytes && length < mostSampled;) {
    const end = head.indexOf(10, from);
    let to = end < 0 ? head.length : end + 1;
    if (to - from > mostSampled) to = from + mostSampled;
    const line = head.subarray(from, to);
    const beyond = line.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
    if (beyond > 0) {
      parts.push(line);
      seen += beyond;
      length += line.length;
    }
    from = to;
  }
  const sample = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    sample.set(part, at);
    at += part.length;
  }
  return sample;
}

/** What an XML declaration or an HTML page says of itself, as the Encoding Standard names it. */
function declaredEncoding(head: Uint8Array): string | undefined {
  const start = decodeText(head.subarray(0, 1024), "windows-1252");
  const label = /(?:encoding|charset)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  if (!label) return undefined;
  // not of the Encoding Standard
  const other = /^(?:x-)?(euc-tw|johab)$/i.exec(label)?.[1];
  if (other) return other.toLowerCase();
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === "gbk" ? "gb18030" : encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
