import type { FileFormat } from "./sniffed.ts";

/** What the first bytes of a file say for certain. */
export interface Signature {
  format: FileFormat;
  code?: string;
  message?: string;
}

interface Magic {
  at?: number;
  bytes: number[] | string;
  format?: FileFormat;
  code?: string;
  name: string;
}

/** Longest first where one begins with another. Code `unsupported_*` is data that Scout does not read; `is_*` is no data. */
const magics: Magic[] = [
  { bytes: "PAR1", format: "parquet", name: "Parquet" },
  { bytes: "PARE", format: "parquet", name: "Parquet with an encrypted footer" },
  { bytes: [0x4f, 0x62, 0x6a, 0x01], format: "avro", name: "Avro" },
  { bytes: [0x1f, 0x8b], format: "gzip", name: "gzip" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], format: "zip", name: "ZIP" },
  { bytes: [0x50, 0x4b, 0x05, 0x06], format: "zip", name: "empty ZIP" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], format: "xls", name: "OLE" },
  { bytes: [0x09, 0x08, 0x10, 0x00], format: "xls", name: "Excel BIFF 8" },
  { bytes: [0x09, 0x08, 0x08, 0x00], format: "xls", name: "Excel BIFF 5" },
  { bytes: [0x09, 0x04, 0x06, 0x00], format: "xls", name: "Excel BIFF 4" },
  { bytes: [0x09, 0x02, 0x06, 0x00], format: "xls", name: "Excel BIFF 3" },
  { bytes: [0x09, 0x00, 0x04, 0x00], format: "xls", name: "Excel BIFF 2" },
  { bytes: [0x09, 0x00, 0x06, 0x00], format: "xls", name: "Excel BIFF 2" },
  { bytes: "%PDF-", code: "is_pdf", name: "a PDF document" },
  { bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], code: "is_image", name: "a PNG image" },
  { bytes: [0xff, 0xd8, 0xff], code: "is_image", name: "a JPEG image" },
  { bytes: "GIF87a", code: "is_image", name: "a GIF image" },
  { bytes: "GIF89a", code: "is_image", name: "a GIF image" },
  { bytes: [0x49, 0x49, 0x2a, 0x00], code: "is_image", name: "a TIFF image" },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], code: "is_image", name: "a TIFF image" },
  { bytes: [0x00, 0x00, 0x01, 0x00], code: "is_image", name: "an icon" },
  { at: 8, bytes: "WEBP", code: "is_image", name: "a WebP image" },
  { at: 8, bytes: "WAVE", code: "is_media", name: "a sound" },
  { at: 8, bytes: "AVI ", code: "is_media", name: "a film" },
  { at: 4, bytes: "ftyp", code: "is_media", name: "a film, sound or HEIF image" },
  { bytes: "OggS", code: "is_media", name: "a sound or film" },
  { bytes: "fLaC", code: "is_media", name: "a sound" },
  { bytes: "ID3", code: "is_media", name: "a sound" },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], code: "is_media", name: "a film" },
  { bytes: "{\\rtf", code: "is_document", name: "a Rich Text document" },
  { bytes: "%!PS", code: "is_document", name: "a PostScript document" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], code: "is_program", name: "a program" },
  { bytes: [0xca, 0xfe, 0xba, 0xbe], code: "is_program", name: "a program" },
  { bytes: [0xcf, 0xfa, 0xed, 0xfe], code: "is_program", name: "a program" },
  { bytes: [0x00, 0x61, 0x73, 0x6d], code: "is_program", name: "a program" },
  { bytes: "wOFF", code: "is_font", name: "a font" },
  { bytes: "wOF2", code: "is_font", name: "a font" },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], code: "unsupported_zstd", name: "Zstandard data" },
  { bytes: "BZh", code: "unsupported_bzip2", name: "bzip2 data" },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], code: "unsupported_xz", name: "xz data" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], code: "unsupported_7z", name: "a 7-Zip archive" },
  { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], code: "unsupported_rar", name: "a RAR archive" },
  { bytes: [0x04, 0x22, 0x4d, 0x18], code: "unsupported_lz4", name: "LZ4 data" },
  { bytes: [0xff, 0x06, 0x00, 0x00, 0x73, 0x4e], code: "unsupported_snappy", name: "Snappy data" },
  { at: 257, bytes: "ustar", code: "unsupported_tar", name: "a tar archive" },
  { bytes: "SQLite format 3", code: "unsupported_sqlite", name: "an SQLite database" },
  { at: 8, bytes: "DUCK", code: "unsupported_duckdb", name: "a DuckDB database" },
  { bytes: "ARROW1", code: "unsupported_arrow", name: "an Arrow file" },
  { bytes: "FEA1", code: "unsupported_arrow", name: "a Feather file" },
  { bytes: [0x89, 0x48, 0x44, 0x46], code: "unsupported_hdf5", name: "an HDF5 file" },
  { at: 4, bytes: "Standard ", code: "unsupported_access", name: "an Access database" },
  { bytes: "$FL2", code: "unsupported_spss", name: "an SPSS file" },
];

/** Reads the signature of a file's head; undefined where its bytes are text, or nothing known. */
export function signatureOf(head: Uint8Array): Signature | undefined {
  for (const magic of magics) {
    if (!hasBytes(head, magic.bytes, magic.at ?? 0)) continue;
    // four bytes that text can begin with as well
    if (magic.code === "is_media" && magic.bytes === "ID3" && (head[3] ?? 32) >= 32) continue;
    if (magic.bytes === "BZh" && !hasBytes(head, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59], 4)) continue;
    if (magic.format) return { format: magic.format };
    const message = magic.code?.startsWith("unsupported_")
      ? `The file is ${magic.name}, which Scout does not read.`
      : `The file is ${magic.name}, not a table.`;
    return { format: "not_tabular", code: magic.code!, message };
  }
  if (head[0] === 0x42 && head[1] === 0x4d && isBitmap(head)) {
    return {
      format: "not_tabular",
      code: "is_image",
      message: "The file is a bitmap, not a table.",
    };
  }
  if (head[0] === 0x4d && head[1] === 0x5a && head.subarray(0, 64).includes(0)) {
    return {
      format: "not_tabular",
      code: "is_program",
      message: "The file is a program, not a table.",
    };
  }
  if (hasBytes(head, "ORC", 0) && head.subarray(0, 64).some((byte) => byte < 9)) {
    return {
      format: "not_tabular",
      code: "unsupported_orc",
      message: "The file is an ORC file, which Scout does not read.",
    };
  }
  return undefined;
}

function isBitmap(head: Uint8Array): boolean {
  // reserved bytes are 0, the header is of a known length
  return head.length > 18 && head[6] === 0 && head[7] === 0 && head[8] === 0 && head[9] === 0 &&
    [12, 40, 52, 56, 64, 108, 124].includes(head[14]!);
}

function hasBytes(head: Uint8Array, bytes: number[] | string, at: number): boolean {
  if (head.length < at + bytes.length) return false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = typeof bytes === "string" ? bytes.charCodeAt(i) : bytes[i];
    if (head[at + i] !== byte) return false;
  }
  return true;
}

/** What kind of OLE file this is, by the names of the streams in its directory. */
export function oleFormat(bytes: Uint8Array): Signature {
  if (hasName(bytes, "Workbook") || hasName(bytes, "Book")) return { format: "xls" };
  if (hasName(bytes, "EncryptedPackage")) {
    return {
      format: "xlsx",
      code: "encrypted",
      message: "The workbook is protected by a password.",
    };
  }
  const what = hasName(bytes, "WordDocument")
    ? "a Word document"
    : hasName(bytes, "PowerPoint Document")
    ? "a PowerPoint presentation"
    : "an OLE file without a workbook";
  return {
    format: "not_tabular",
    code: "is_document",
    message: `The file is ${what}, not a table.`,
  };
}

function hasName(bytes: Uint8Array, name: string): boolean {
  const code = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  code.push(0, 0);
  const first = code[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    // entries of the directory begin at multiples of 128
    if (at % 128 === 0 && code.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
