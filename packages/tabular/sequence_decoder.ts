import { joinedBytes } from "@scout/wire/joined_bytes.ts";
import type { StreamDecoder } from "./decode.ts";

/** What stands for bytes that are no character. */
export const NO_CHARACTER = 0xfffd;

/** An encoding of ASCII and sequences of several bytes that begin with one of 0x80 or more. */
export interface SequenceEncoding {
  /** Bytes of the sequence that begins with `lead`; 1 where none does. */
  length(lead: number): number;
  /** UTF-16 unit of the sequence of `length` bytes at `at`. */
  unit(bytes: Uint8Array, at: number, length: number): number;
}

/** Decodes piece by piece. A sequence broken by a byte of ASCII costs itself only, so no delimiter or line end is lost. */
export function sequenceDecoder({ length, unit }: SequenceEncoding): StreamDecoder {
  let kept = new Uint8Array(0);
  return {
    decode(bytes, last) {
      const all = kept.length === 0 ? bytes : joinedBytes([kept, bytes]);
      const parts: string[] = [], units: number[] = [];
      let at = 0;
      while (at < all.length) {
        const lead = all[at]!, size = lead < 0x80 ? 1 : length(lead);
        if (at + size > all.length && !last) break;
        const found = lead < 0x80
          ? lead
          : size === 1 || at + size > all.length
          ? NO_CHARACTER
          : unit(all, at, size);
        units.push(found);
        if (units.length === 8192) parts.push(String.fromCharCode(...units.splice(0)));
        at += found === NO_CHARACTER ? skipped(all, at, size) : size;
      }
      kept = all.slice(at);
      parts.push(String.fromCharCode(...units));
      return parts.join("");
    },
  };
}

/** Bytes that make no character: up to the next one of ASCII. */
function skipped(bytes: Uint8Array, at: number, size: number): number {
  let n = 1;
  while (n < size && at + n < bytes.length && bytes[at + n]! >= 0x80) n++;
  return n;
}
