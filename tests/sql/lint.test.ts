import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { supabaseCli } from "@scout/stack/supabase_cli.ts";
import { SCHEMAS } from "../../scripts/dictionary.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

const lint = () =>
  supabaseCli(
    "db",
    "lint",
    `--remote=${db.url}`,
    "--schema",
    SCHEMAS.join(","),
    "--fail-on",
    "error",
  );

interface Finding {
  function: string;
  issues: { level: string; message: string }[];
}

test("supabase db lint finds nothing, where its checker (plpgsql_check) is to be had", async () => {
  const [checker] = await db.sql`
    select from pg_available_extensions where name = 'plpgsql_check'`;
  const result = await lint();
  if (!checker) {
    // the embedded Postgres has none; .ci/run runs this on one that has
    expect(result.code).not.toBe(0);
    expect(result.stdout + result.stderr).toMatch(/plpgsql_check/);
    return;
  }
  const admin = postgres(db.adminUrl, { max: 1, onnotice: () => {} });
  await admin`create extension if not exists plpgsql_check with schema extensions`;
  await admin.end();
  const checked = await lint();
  expect(checked.code, checked.stdout + checked.stderr).toBe(0);
  const findings = (checked.stdout.includes("[")
    ? JSON.parse(checked.stdout.slice(checked.stdout.indexOf("[")))
    : []) as Finding[];
  // the parameters' names are part of the interface
  const unexpected = findings.flatMap((f) =>
    f.issues.map((i) => `${f.function}: ${i.message}`)
  )
    .filter((text) => !/name of parameter "(from|to)" is reserved keyword/.test(text));
  expect(unexpected).toEqual([]);
}, 60_000);

test(
  "supabase db advisors finds nothing but the procedures that may not have a SET clause",
  async () => {
    const result = await supabaseCli("db", "advisors", `--remote=${db.url}`);
    expect(result.code, result.stdout + result.stderr).toBe(0);
    const start = result.stdout.indexOf("[");
    const findings = (start < 0 ? [] : JSON.parse(result.stdout.slice(start))) as {
      detail: string;
    }[];
    expect(findings.map((f) => f.detail).sort()).toEqual([
      "Function `gold.refresh_slow` has a role mutable search_path",
      "Function `gold.refresh` has a role mutable search_path",
      "Function `silver.mask_transcripts` has a role mutable search_path",
      "Function `silver.promote` has a role mutable search_path",
      "Function `silver.refresh_profiles` has a role mutable search_path",
    ]);
  },
  60_000,
);
