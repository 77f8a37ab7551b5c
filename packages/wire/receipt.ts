import { z } from "zod";

/** A line that was quarantined: its 1-based number in the post, a stable code, a message for people. */
export const lineErrorSchema = z.object({
  line: z.int().positive(),
  code: z.string(),
  message: z.string(),
});

/**
 * What `POST /ingest-stream` answers with 200. Counts are cumulative over the post, that is, over
 * every request made with its key. `received = accepted + quarantined + blank`, always.
 */
export const receiptSchema = z.object({
  post_id: z.int().positive(),
  batch_ids: z.array(z.int().positive()),
  received: z.int().nonnegative(),
  accepted: z.int().nonnegative(),
  quarantined: z.int().nonnegative(),
  blank: z.int().nonnegative(),
  /** True when the whole post had been committed before, and this is its first receipt. */
  replayed: z.boolean(),
  complete: z.boolean(),
  /** 1-based line to continue from (`Scout-First-Line`) when `complete` is false. */
  resume_from: z.int().positive().nullable(),
  /** The first 100. */
  errors: z.array(lineErrorSchema).max(100),
}).strict();

export type LineError = z.infer<typeof lineErrorSchema>;
export type Receipt = z.infer<typeof receiptSchema>;

/** The body of every answer that is not a success. */
export const errorBodySchema = z.object({
  code: z.string().regex(/^[a-z][a-z0-9_]*$/),
  message: z.string(),
  details: z.unknown(),
  hint: z.string().nullable(),
}).strict();
