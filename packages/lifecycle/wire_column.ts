import type { SchemaElement } from "hyparquet";
import { z } from "zod";

/**
 * A column of an export, as metadata.wire_columns() tells it. Values cross between Postgres, Parquet
 * and checksums as wire text: text that is exact, and equal exactly where values are.
 */
export const wireColumnSchema = z.object({
  name: z.string().min(1),
  kind: z.enum([
    "int64",
    "int32",
    "boolean",
    "float",
    "double",
    "string",
    "strings",
    "bytes",
    "date",
    "timestamp",
  ]),
});
/** A column as it is read from its table. */
export const sourceColumnSchema = wireColumnSchema.extend({
  /** SQL for the wire text of `r.<name>`. */
  expression: z.string(),
});
export type WireColumn = z.infer<typeof wireColumnSchema>;
export type WireKind = WireColumn["kind"];

/** A value as hyparquet-writer takes it and, with the parsers of parquet_file.ts, hyparquet gives it. */
export type ParquetValue =
  | bigint
  | number
  | boolean
  | string
  | Uint8Array
  | (string | null)[]
  | null
  | undefined;

const TIMESTAMP = { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MICROS" } as const;

/** The column's part of a Parquet schema: every column may be null; a list is a group of its own. */
export function schemaOf({ name, kind }: WireColumn): SchemaElement[] {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  switch (kind) {
    case "int64":
      return [{ ...optional, type: "INT64" }];
    case "int32":
      return [{ ...optional, type: "INT32" }];
    case "boolean":
      return [{ ...optional, type: "BOOLEAN" }];
    case "float":
      return [{ ...optional, type: "FLOAT" }];
    case "double":
      return [{ ...optional, type: "DOUBLE" }];
    case "bytes":
      return [{ ...optional, type: "BYTE_ARRAY" }];
    case "date":
      return [{ ...optional, type: "INT32", converted_type: "DATE" }];
    case "timestamp":
      return [{
        ...optional,
        type: "INT64",
        converted_type: "TIMESTAMP_MICROS",
        logical_type: TIMESTAMP,
      }];
    case "string":
      return [{ ...optional, type: "BYTE_ARRAY", converted_type: "UTF8" }];
    case "strings":
      return [
        { ...optional, converted_type: "LIST", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        {
          name: "element",
          repetition_type: "OPTIONAL",
          type: "BYTE_ARRAY",
          converted_type: "UTF8",
        },
      ];
  }
}

/** Wire text → the value that is written. */
export function toParquet(kind: WireKind, wire: string | null): ParquetValue {
  if (wire === null) return null;
  switch (kind) {
    case "int64":
    case "timestamp":
      return BigInt(wire);
    case "int32":
    case "date":
      return Number(wire);
    case "boolean":
      return wire === "true";
    case "float":
      return viewOf(wire).getFloat32(0);
    case "double":
      return viewOf(wire).getFloat64(0);
    case "string":
      return wire;
    case "bytes":
      return bytesOf(wire);
    case "strings": {
      const list: unknown = JSON.parse(wire);
      if (!Array.isArray(list) || list.some((item) => item !== null && typeof item !== "string")) {
        throw new TypeError(`no list of texts: ${wire.slice(0, 80)}`);
      }
      return list as (string | null)[];
    }
  }
}

/** A value that was read → its wire text; the inverse of toParquet(). */
export function fromParquet(kind: WireKind, value: ParquetValue): string | null {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case "int64":
    case "timestamp":
    case "int32":
    case "date":
    case "boolean":
      return String(value);
    case "float":
      return hexOf(4, (view) => view.setFloat32(0, value as number));
    case "double":
      return hexOf(8, (view) => view.setFloat64(0, value as number));
    case "string":
      return value as string;
    case "bytes":
      return hex(value as Uint8Array);
    case "strings":
      return JSON.stringify((value as (string | null | undefined)[]).map((item) => item ?? null));
  }
}

/** Wire text → text that Postgres casts to the column's type. */
export function toPostgres(kind: WireKind, wire: string | null): string | null {
  if (wire === null || (kind !== "float" && kind !== "double")) return wire;
  const value = toParquet(kind, wire) as number;
  return Object.is(value, -0) ? "-0" : String(value);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += HEX[byte];
  return text;
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

function viewOf(text: string): DataView {
  return new DataView(bytesOf(text).buffer);
}

function hexOf(length: number, set: (view: DataView) => void): string {
  const view = new DataView(new ArrayBuffer(length));
  set(view);
  return hex(new Uint8Array(view.buffer));
}
