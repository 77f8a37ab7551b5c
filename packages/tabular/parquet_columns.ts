import { parquetSchema } from "hyparquet";
import type { FileMetaData, SchemaElement, SchemaTree } from "hyparquet";
import { unreadable } from "./reader_error.ts";
import { bytesText, leafText, toJsonText } from "./parquet_text.ts";
import type { Cell } from "./table.ts";

/** A column of the table: a leaf of the schema, or a list or map as JSON. */
export interface ParquetColumn {
  /** Dotted, through the groups around it. */
  name: string;
  path: string[];
  text(value: unknown): Cell;
}

export interface ParquetColumns {
  columns: ParquetColumn[];
  /** The metadata with the types that we convert ourselves taken for what they are stored as, so that no digit is lost. */
  metadata: FileMetaData;
}

/** Flattens groups to dotted names; what repeats (lists, maps) stays one column. */
export function parquetColumns(metadata: FileMetaData, maxDepth: number): ParquetColumns {
  const root = parquetSchema(metadata);
  const columns: ParquetColumn[] = [];
  const stored = new Set<SchemaElement>();

  function walk(node: SchemaTree, depth: number): void {
    if (depth > maxDepth) throw unreadable("nesting_too_deep", "The schema is nested too deep.");
    for (const child of node.children) {
      const { element, path } = child;
      if (element.name === "__proto__") {
        throw unreadable("unsafe_field_name", "A column is named __proto__.");
      }
      if (isStruct(child)) {
        walk(child, depth + 1);
        continue;
      }
      const isLeaf = child.children.length === 0 && element.repetition_type !== "REPEATED";
      const text = isLeaf ? leafText(element) : null;
      if (text !== null) stored.add(element);
      columns.push({
        name: path.join("."),
        path,
        text: (value) => {
          if (value === null || value === undefined) return null;
          if (text !== null) return text(value);
          return isLeaf && value instanceof Uint8Array ? bytesText(value) : toJsonText(value);
        },
      });
    }
  }
  walk(root, 1);
  return {
    columns,
    metadata: {
      ...metadata,
      schema: metadata.schema.map((element) => stored.has(element) ? asStored(element) : element),
    },
  };
}

function isStruct({ children, element }: SchemaTree): boolean {
  return children.length > 0 && element.repetition_type !== "REPEATED" &&
    element.converted_type === undefined && element.logical_type === undefined &&
    children.every((child) => child.element.repetition_type !== "REPEATED");
}

function asStored(
  { converted_type: _, logical_type: __, ...element }: SchemaElement,
): SchemaElement {
  return element;
}

/** The value at a path through groups; null where one of them is null. */
export function valueAt(value: unknown, path: readonly string[], from: number): unknown {
  let at = value;
  for (let i = from; i < path.length; i++) {
    if (typeof at !== "object" || at === null) return null;
    at = Object.getOwnPropertyDescriptor(at, path[i] ?? "")?.value;
  }
  return at;
}
