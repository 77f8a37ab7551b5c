import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Applies supabase/migrations and seeds with the real CLI (`supabase db push`), exactly as a
 * deployment does. Migrations applied before are passed over.
 *
 * @throws Error with the CLI's output when a migration fails.
 */
export async function pushMigrations(databaseUrl: string): Promise<void> {
  const cli = createRequire(import.meta.url).resolve("supabase/package.json").replace(
    /package\.json$/,
    "dist/supabase.js",
  );
  const child = spawn(
    process.execPath,
    [cli, "db", "push", `--remote=${databaseUrl}`, "--include-seed", "--yes"],
    {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, SUPABASE_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
    },
  );
  let output = "";
  child.stdout.on("data", (text) => output += text);
  child.stderr.on("data", (text) => output += text);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  });
  if (code !== 0) throw new Error(`the migrations could not be applied:\n${output.trim()}`);
}
