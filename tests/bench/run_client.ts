import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const CLIENT = fileURLToPath(new URL("post_client.ts", import.meta.url));
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What a client process is to do. */
export interface ClientTask {
  /** upload: one post, resumed; open-loop: many posts at scheduled times. */
  mode: "upload" | "open-loop";
  apiUrl: string;
  token: string;
  /** NDJSON to be posted. */
  file: string;
  key: string;
  /** upload: how slowly to send; as fast as it goes when not given. */
  bytesPerSecond?: number;
  linesPerPost?: number;
  /** open-loop: one per device. */
  tokens?: string[];
  rowsPerPost?: number;
  postsPerSecond?: number;
  /** open-loop: lines in the file. */
  linesOfAll?: number;
}

/** What it tells. */
export interface ClientResult {
  /** From the first byte sent to the last answer. */
  seconds: number;
  posts: number;
  accepted: number;
  /** open-loop: from the scheduled time of each post to its answer. */
  latenciesMs: number[];
  errors: string[];
}

/** Runs a client in a process of its own. @throws Error with its output when it fails */
export async function runClient(task: ClientTask): Promise<ClientResult> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", CLIENT, JSON.stringify(task)],
    { cwd: ROOT, maxBuffer: 64 << 20 },
  );
  return JSON.parse(stdout) as ClientResult;
}
