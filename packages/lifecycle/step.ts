import { z } from "zod";
import { sourceColumnSchema, wireColumnSchema } from "./wire_column.ts";

const day = {
  table: z.string().regex(/^[a-z]\w*\.[a-z]\w*$/),
  day: z.iso.date(),
};
const file = {
  path: z.string().min(1),
  columns: z.array(wireColumnSchema).min(1),
  sha256: z.string().regex(/^[\da-f]{64}$/),
};
const rows = z.number().int().nonnegative();
const id = z.number().int().positive();

/** A step of archiving, as metadata.claim_archive_step() hands it out. */
export const stepSchema = z.discriminatedUnion("step", [
  z.object({
    step: z.literal("write"),
    ...day,
    part_no: id,
    batch_ids: z.array(id).min(1),
    rows,
    from: z.string(),
    to: z.string(),
    columns: z.array(sourceColumnSchema).min(1),
  }),
  z.object({ step: z.literal("verify"), ...day, ...file, export_id: id, rows, bytes: rows }),
  z.object({ step: z.literal("remove"), ...day, rows }),
  z.object({
    step: z.literal("restore"),
    ...day,
    ...file,
    batch_id: id,
    first_row: rows,
    rows,
  }),
]);
export type Step = z.infer<typeof stepSchema>;
export type StepOf<Name extends Step["step"]> = Extract<Step, { step: Name }>;

/** What became of a step. */
export interface StepResult {
  step: Step["step"];
  table: string;
  day: string;
  rows: number;
  /** The file it was about. */
  path?: string;
  batch_id?: number;
  /** False: nothing was done, or the file must be written again. */
  ok: boolean;
}
