import { createHash } from "node:crypto";
import type { Bucket } from "@scout/edge/bucket.ts";
import { ContentSum } from "./content_sum.ts";
import { readParquet } from "./parquet_file.ts";
import type { WireColumn } from "./wire_column.ts";

/** What a stored file holds. */
export interface ReadBack {
  rows: number;
  bytes: number;
  sha256: Uint8Array;
  contentSha256: Uint8Array;
}

/** Fetches a file from Storage and sums its bytes and its rows. */
export async function readBack(
  bucket: Bucket,
  path: string,
  columns: readonly WireColumn[],
): Promise<ReadBack> {
  const bytes = await bucket.get(path);
  const batchId = columns.findIndex(({ name }) => name === "batch_id");
  const sum = new ContentSum();
  let rows = 0;
  for await (const row of readParquet(bytes, columns)) {
    sum.add(row[batchId] ?? "", row);
    rows++;
  }
  return {
    rows,
    bytes: bytes.byteLength,
    sha256: createHash("sha256").update(bytes).digest(),
    contentSha256: sum.digest(),
  };
}
