import { supabaseCli } from "./supabase_cli.ts";

/**
 * Applies supabase/migrations and seeds with the real CLI (`supabase db push`), exactly as a
 * deployment does. Migrations applied before are passed over.
 *
 * @throws Error with the CLI's output when a migration fails.
 */
export async function pushMigrations(databaseUrl: string): Promise<void> {
  const push = await supabaseCli(
    "db",
    "push",
    `--remote=${databaseUrl}`,
    "--include-seed",
    "--yes",
  );
  if (push.code !== 0) {
    throw new Error(`the migrations could not be applied:\n${(push.stdout + push.stderr).trim()}`);
  }
}
