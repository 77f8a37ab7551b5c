import { open } from "node:fs/promises";
import { extname } from "node:path";

/** What an input file is taken for: payloads go to ingest-stream, everything else to the file processor. */
export type InputKind = "payloads" | "file";

const JSON_NAMES = new Set([".json", ".ndjson", ".jsonl"]);
const HEAD_BYTES = 65_536;
/** Keys that only devices' payloads have, in either spelling (packages/wire/device_payload.ts). */
const PAYLOAD_KEY =
  /"(?:transactionId|deviceId|device_id|items|ts_utc|tx_start_ts|audioContext|detectedBrands|brandDetection|edgeVersion)"\s*:/;

/**
 * Tells devices' payloads from other JSON: by the keys of the first record. JSON that cannot be read is
 * taken for payloads, of which about one in a hundred is malformed.
 */
export async function inputKind(path: string): Promise<InputKind> {
  if (!JSON_NAMES.has(extname(path).toLowerCase())) return "file";
  const head = (await headOf(path)).replace(/^\uFEFF/, "").trimStart();
  if (head.startsWith("[")) return "file";
  if (!head.startsWith("{") || PAYLOAD_KEY.test(head)) return "payloads";
  return isReadable(head) ? "file" : "payloads";
}

/** Whether the first line, or the whole of a short document, is JSON; of a long document that is not known here. */
function isReadable(head: string): boolean {
  for (const text of [head.split("\n", 1)[0] ?? "", head]) {
    try {
      JSON.parse(text);
      return true;
    } catch {
      // the next form
    }
  }
  return head.length >= HEAD_BYTES / 4;
}

async function headOf(path: string): Promise<string> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}
