import { z } from "zod";
import { DATASET_FIELDS } from "@scout/tabular/dataset_fields.ts";
import type { FileFormat, Forced } from "@scout/tabular/sniffed.ts";
import { ScoutError } from "@scout/wire/error.ts";

const count = z.coerce.number().int().nonnegative().max(1e9);

/** What somebody may say about how a file is to be read; form fields of an upload, and metadata.file_queue.options. */
export const fileOptionsSchema = z.object({
  forceFormat: z.string().min(1).max(20).optional(),
  sheetName: z.string().min(1).max(255).optional(),
  delimiter: z.string().min(1).max(8).transform((text) => text.replace("\\t", "\t")).optional(),
  encoding: z.string().min(1).max(40).optional(),
  /** Rows before the header (or the first row) that are no data. */
  skipRows: count.optional(),
  /** Rows of each table that are taken; the others are left out. */
  maxRows: count.optional(),
  /** What the file's tables hold, where that is known beforehand. */
  dataset: z.enum(Object.keys(DATASET_FIELDS) as (keyof typeof DATASET_FIELDS)[]).optional(),
}).strict();
export type FileOptions = z.infer<typeof fileOptionsSchema>;

const FORMATS = [
  "csv",
  "tsv",
  "fixed",
  "json",
  "ndjson",
  "xml",
  "xlsx",
  "xlsm",
  "xlsb",
  "xls",
  "ods",
  "parquet",
  "avro",
  "zip",
  "text",
  "excel",
] as const;

/**
 * Options from an upload's form fields.
 *
 * @throws ScoutError `option_invalid`
 */
export function parseFileOptions(fields: Readonly<Record<string, string>>): FileOptions {
  const parsed = fileOptionsSchema.safeParse(fields);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ScoutError(
      "option_invalid",
      `The option ${issue?.path.join(".") || "given"} is not valid: ${issue?.message}`,
      { status: 400, hint: `Options are ${Object.keys(fileOptionsSchema.shape).join(", ")}.` },
    );
  }
  const format = parsed.data.forceFormat;
  if (format !== undefined && !FORMATS.includes(format as never)) {
    throw new ScoutError("option_invalid", `There is no format ${format}.`, {
      status: 400,
      hint: `forceFormat is one of ${FORMATS.join(", ")}.`,
    });
  }
  return parsed.data;
}

/** The same as the sniffer takes it. `excel` is found by content: any workbook. */
export function forcedBy(options: FileOptions): Forced {
  const { forceFormat, delimiter, encoding, skipRows } = options;
  return {
    ...(forceFormat && forceFormat !== "excel" ? { format: forceFormat as FileFormat } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(encoding ? { encoding } : {}),
    ...(skipRows === undefined ? {} : { preamble_rows: skipRows }),
  };
}
