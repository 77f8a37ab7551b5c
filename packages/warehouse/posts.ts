import { type Receipt, receiptSchema } from "@scout/wire/receipt.ts";
import type { Device } from "./devices.ts";
import type { Transaction, Warehouse } from "./connect.ts";

/** A committed chunk of a post, as a re-send is compared with it. */
export interface CommittedChunk {
  firstLine: number;
  lastLine: number;
  sha256: string;
}

export interface OpenPost {
  verdict: "open" | "complete";
  postId: number;
  /** First line that is not committed. */
  nextLine: number;
  chunks: CommittedChunk[];
}

export type OpenVerdict =
  | OpenPost
  | { verdict: "in_progress"; postId: number }
  | { verdict: "rolled_back"; postId: number };

interface OpenRow {
  verdict: OpenVerdict["verdict"];
  post_id: number;
  next_line: number;
  chunks: { first_line: number; last_line: number; sha256: string }[];
}

/** bronze.open_post: finds or makes the post of a key and leases it. */
export async function openPost(
  sql: Warehouse,
  device: Device,
  idempotencyKey: string,
  leaseId: string,
): Promise<OpenVerdict> {
  const [row] = await sql<OpenRow[]>`
    select * from bronze.open_post(${device.deviceId}, ${device.storeId}, ${idempotencyKey}, ${leaseId})
  `;
  if (row === undefined) throw new Error("bronze.open_post answered nothing");
  if (row.verdict === "in_progress" || row.verdict === "rolled_back") {
    return { verdict: row.verdict, postId: row.post_id };
  }
  return {
    verdict: row.verdict,
    postId: row.post_id,
    nextLine: row.next_line,
    chunks: row.chunks.map((c) => ({
      firstLine: c.first_line,
      lastLine: c.last_line,
      sha256: c.sha256,
    })),
  };
}

/** How far a post is, without leasing it. */
export async function postPosition(
  sql: Warehouse,
  postId: number,
): Promise<{ nextLine: number; complete: boolean }> {
  const [row] = await sql<{ next_line: number; complete: boolean }[]>`
    select p.next_line, p.completed_at is not null as complete from bronze.posts p where p.id = ${postId}
  `;
  if (row === undefined) throw new Error(`post ${postId} is gone`);
  return { nextLine: row.next_line, complete: row.complete };
}

/** bronze.line_hashes: SHA-256 of committed lines by number; blank lines have none. */
export async function lineHashes(
  sql: Warehouse,
  postId: number,
  firstLine: number,
  lastLine: number,
): Promise<Map<number, Uint8Array>> {
  const rows = await sql<{ line_no: number; payload_hash: Uint8Array }[]>`
    select * from bronze.line_hashes(${postId}, ${firstLine}, ${lastLine})
  `;
  return new Map(rows.map((r) => [r.line_no, r.payload_hash]));
}

/**
 * bronze.finish_post: ends this request's work on the post and returns the receipt. With
 * `completeAt` the post is declared whole, provided its next line is that one.
 */
export async function finishPost(
  sql: Warehouse | Transaction,
  postId: number,
  leaseId: string,
  completeAt: number | null,
): Promise<Receipt> {
  const [row] = await sql<{ receipt: unknown }[]>`
    select bronze.finish_post(${postId}, ${leaseId}, ${
    completeAt !== null
  }, ${completeAt}) as receipt
  `;
  if (row === undefined) throw new Error(`post ${postId} is gone`);
  // checked, and told in the order people read it: jsonb keeps none
  return receiptSchema.parse(row.receipt);
}
