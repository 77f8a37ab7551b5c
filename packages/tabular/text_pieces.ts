import { createDecoder } from "./decode.ts";

/** Text decoded from one piece of a source, and how its places are found again in the bytes. */
interface Piece {
  /** Where its text begins in the buffer. */
  at: number;
  byteStart: number;
  /** Bytes per character where that is the same throughout, else 0. */
  unit: number;
  /** Else the places of its line ends. */
  lineEnds: number[];
  /** Line ends of the text that were passed, up to `scanned`. */
  passed: number;
  scanned: number;
}

/**
 * A buffer of decoded text that knows at which byte its lines begin, in any encoding: lines are counted in the bytes and in the
 * text, where a character is not always the same number of bytes. So bytes that no decoder understands do no harm either.
 */
export class TextPieces {
  text = "";
  private pieces: Piece[] = [];
  private readonly decoder;
  private byteEnd: number;

  constructor(private readonly encoding: string, byteStart: number) {
    this.decoder = createDecoder(encoding);
    this.byteEnd = byteStart;
  }

  /** Decodes the next bytes of the source. Of UTF-16 and UTF-32 they must be whole units. */
  append(bytes: Uint8Array, last: boolean): void {
    const decoded = this.decoder.decode(bytes, last);
    const unit = this.unitOf(bytes, decoded);
    this.pieces.push({
      at: this.text.length,
      byteStart: this.byteEnd,
      unit,
      lineEnds: unit === 0 ? lineEndsOf(bytes, this.encoding) : [],
      passed: 0,
      scanned: 0,
    });
    this.byteEnd += bytes.length;
    this.text = this.text === "" ? decoded : this.text + decoded;
  }

  /** The byte at which the line that begins at `at` begins; places must be asked for in order. */
  byteAt(at: number): number {
    while (this.pieces.length > 1 && this.pieces[1]!.at < at) this.pieces.shift();
    const piece = this.pieces[0]!;
    const within = at - piece.at;
    if (piece.unit > 0 || within <= 0) return piece.byteStart + within * piece.unit;
    for (let i = piece.at + piece.scanned; i < at; i++) {
      const code = this.text.charCodeAt(i);
      if (code === 10 || code === 13) piece.passed++;
    }
    piece.scanned = within;
    return piece.byteStart + (piece.passed === 0 ? 0 : piece.lineEnds[piece.passed - 1]!);
  }

  /** Forgets the text before `at`. */
  drop(at: number): void {
    this.text = this.text.slice(at);
    for (const piece of this.pieces) piece.at -= at;
  }

  private unitOf(bytes: Uint8Array, decoded: string): number {
    if (this.encoding.startsWith("utf-16")) return 2;
    if (decoded.length !== bytes.length) return 0;
    if (/^(?:windows|iso-8859|koi8|ibm|macintosh|x-mac)/.test(this.encoding)) return 1;
    return this.encoding.startsWith("iso-2022") || !isAscii(bytes) ? 0 : 1;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes.length >> 2 : 0;
  const words = aligned > 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, aligned) : [];
  for (let i = 0; i < aligned; i++) if ((words[i]! & 0x80808080) !== 0) return false;
  for (let i = aligned << 2; i < bytes.length; i++) if (bytes[i]! > 0x7f) return false;
  return true;
}

/** The byte after each line feed and carriage return. In no encoding but UTF-32 are these bytes part of other characters. */
function lineEndsOf(bytes: Uint8Array, encoding: string): number[] {
  const ends: number[] = [];
  const width = encoding.startsWith("utf-32") ? 4 : 1;
  const low = encoding === "utf-32be" ? 3 : 0;
  for (let i = 0; i + width <= bytes.length; i += width) {
    const byte = bytes[i + low];
    if (byte !== 10 && byte !== 13) continue;
    if (width === 1 || zerosBut(bytes, i, low)) ends.push(i + width);
  }
  return ends;
}

function zerosBut(bytes: Uint8Array, at: number, low: number): boolean {
  for (let i = 0; i < 4; i++) if (i !== low && bytes[at + i] !== 0) return false;
  return true;
}
