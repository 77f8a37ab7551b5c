/** Eight tables of 256, so that eight bytes are taken at once (Intel's slicing-by-8). */
const TABLES = tables();

function tables(): Int32Array[] {
  const all = Array.from({ length: 8 }, () => new Int32Array(256));
  const [first] = all as [Int32Array];
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    first[n] = c;
  }
  for (let k = 1; k < 8; k++) {
    for (let n = 0; n < 256; n++) {
      const c = all[k - 1]![n]!;
      all[k]![n] = (c >>> 8) ^ first[c & 0xff]!;
    }
  }
  return all;
}

const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

/** CRC-32 of ZIP and gzip, of bytes behind those that `crc` is of. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  let c = ~crc;
  let at = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const last = bytes.length - 8; at <= last; at += 8) {
    const low = c ^ view.getInt32(at, true), high = view.getInt32(at + 4, true);
    c = T7[low & 255]! ^ T6[(low >>> 8) & 255]! ^ T5[(low >>> 16) & 255]! ^ T4[low >>> 24]! ^
      T3[high & 255]! ^ T2[(high >>> 8) & 255]! ^ T1[(high >>> 16) & 255]! ^ T0[high >>> 24]!;
  }
  for (; at < bytes.length; at++) c = (c >>> 8) ^ T0[(c ^ bytes[at]!) & 255]!;
  return ~c >>> 0;
}
