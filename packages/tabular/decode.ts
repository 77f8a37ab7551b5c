import { joinedBytes } from "@scout/wire/joined_bytes.ts";
import { codePages, decodeCodePage } from "./code_pages.ts";
import { eucTw } from "./euc_tw.ts";
import { johab } from "./johab.ts";
import { sequenceDecoder } from "./sequence_decoder.ts";

/** Decodes text piece by piece; what was cut at the end of a piece is kept for the next one. */
export interface StreamDecoder {
  decode(bytes: Uint8Array, last: boolean): string;
}

/** A decoder of an encoding by its name (encoding.ts); throws a RangeError where there is none. A byte order mark is kept. */
export function createDecoder(encoding: string): StreamDecoder {
  if (encoding === "utf-32le") return utf32Decoder(true);
  if (encoding === "utf-32be") return utf32Decoder(false);
  if (encoding === "iso-2022-kr") return iso2022KrDecoder();
  if (encoding === "euc-tw") return sequenceDecoder(eucTw);
  if (encoding === "johab") return sequenceDecoder(johab);
  const page = codePages[encoding];
  if (page) return { decode: (bytes) => decodeCodePage(bytes, page) };
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return { decode: (bytes, last) => decoder.decode(bytes, { stream: !last }) };
}

/** Decodes all of `bytes`. */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  return createDecoder(encoding).decode(bytes, true);
}

function utf32Decoder(littleEndian: boolean): StreamDecoder {
  let kept = new Uint8Array(0);
  return {
    decode(bytes, last) {
      const all = kept.length === 0 ? bytes : joinedBytes([kept, bytes]);
      const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
      const whole = all.length - (all.length % 4);
      const codes: number[] = [];
      const parts: string[] = [];
      for (let at = 0; at < whole; at += 4) {
        const code = view.getUint32(at, littleEndian);
        const valid = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        codes.push(valid ? code : 0xfffd);
        if (codes.length === 4096) parts.push(String.fromCodePoint(...codes.splice(0)));
      }
      if (last && whole < all.length) codes.push(0xfffd);
      kept = last ? new Uint8Array(0) : all.slice(whole);
      parts.push(String.fromCodePoint(...codes));
      return parts.join("");
    },
  };
}

/** ISO-2022-KR (RFC 1557): between SO and SI the bytes are those of EUC-KR without their high bits. */
function iso2022KrDecoder(): StreamDecoder {
  const decoder = new TextDecoder("euc-kr", { ignoreBOM: true });
  let shifted = false;
  let designator = 0;
  return {
    decode(bytes, last) {
      const plain: number[] = [];
      for (const byte of bytes) {
        if (byte === 0x1b) designator = 3;
        else if (designator > 0) designator--;
        else if (byte === 0x0e) shifted = true;
        else if (byte === 0x0f) shifted = false;
        else plain.push(shifted && byte > 0x20 ? byte | 0x80 : byte);
      }
      return decoder.decode(new Uint8Array(plain), { stream: !last });
    },
  };
}
