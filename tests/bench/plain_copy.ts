import { spawn, spawnSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";

/** Which plain client COPY goes through here. */
export function copyClient(): "psql" | "postgres.js" {
  return spawnSync("psql", ["--version"]).status === 0 ? "psql" : "postgres.js";
}

/**
 * `\copy table (columns) from file` (text format) in one transaction: through psql where there is
 * one, else through postgres.js.
 * @throws Error with what the client says when it fails
 */
export async function plainCopy(url: string, target: string, file: string): Promise<void> {
  if (copyClient() === "psql") return await psqlCopy(url, target, file);
  const sql = postgres(url, { max: 1 });
  try {
    await pipeline(
      createReadStream(file, { highWaterMark: 1 << 20 }),
      await sql.unsafe(`copy ${target} from stdin`).writable(),
    );
  } finally {
    await sql.end();
  }
}

function psqlCopy(url: string, target: string, file: string): Promise<void> {
  const child = spawn("psql", ["-X", "-q", url, "-c", `\\copy ${target} from '${file}'`], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (text) => errors += text);
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => {
      if (code === 0) done();
      else fail(new Error(`psql could not copy: ${errors.trim()}`));
    });
  });
}
