import { createHash } from "node:crypto";

/**
 * SHA-256 (FIPS 180-4) of bytes: 32 bytes. Read from hexadecimal digits, because Deno hands a digest over as digits in
 * half the time it takes as a Buffer; in Node it makes no difference.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const digits = createHash("sha256").update(bytes).digest("hex");
  const digest = new Uint8Array(32);
  for (let i = 0; i < 32; i++) {
    digest[i] = digitAt(digits, 2 * i) * 16 + digitAt(digits, 2 * i + 1);
  }
  return digest;
}

/** The value of a digit, 0-9 or a-f, of a text. */
function digitAt(digits: string, at: number): number {
  const code = digits.charCodeAt(at);
  return code < 58 ? code - 48 : code - 87;
}
