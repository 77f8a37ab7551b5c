import { readdir, readFile } from "node:fs/promises";
import type { Sql } from "postgres";

const MIGRATIONS = new URL("../../supabase/migrations/", import.meta.url);
/** Postgres settings without which a commit is not one. */
const DURABLE = ["fsync", "synchronous_commit", "full_page_writes"];

/** The settings as the migrations insert them: name to JSON value. */
export async function settingDefaults(): Promise<Map<string, unknown>> {
  const defaults = new Map<string, unknown>();
  for (const file of (await readdir(MIGRATIONS)).sort()) {
    const text = await readFile(new URL(file, MIGRATIONS), "utf8");
    const inserts = text.split(/^insert into metadata\.settings\b/m).slice(1);
    for (const insert of inserts) {
      const body = insert.slice(0, insert.search(/;\s*$/m));
      for (const [, name = "", value = ""] of body.matchAll(/^\s*\('([a-z0-9_]+)', '([^']*)',/gm)) {
        defaults.set(name, JSON.parse(value));
      }
    }
  }
  return defaults;
}

/**
 * The settings that are on, for the report.
 * @throws Error when one differs from the migrations', or commits are not durable: such figures
 * would tell nothing about production
 */
export async function productionSettings(
  sql: Sql,
  { durable = true } = {},
): Promise<Record<string, unknown>> {
  const rows = await sql<{ name: string; value: unknown }[]>`
    select name, value from metadata.settings order by name`;
  const found = new Map(rows.map(({ name, value }) => [name, value]));
  const defaults = await settingDefaults();
  const differing = [...new Set([...found.keys(), ...defaults.keys()])]
    .filter((name) => JSON.stringify(found.get(name)) !== JSON.stringify(defaults.get(name)))
    .map((name) =>
      `${name} is ${JSON.stringify(found.get(name))}, the migrations say ${
        JSON.stringify(defaults.get(name))
      }`
    );
  if (durable) {
    const server = await sql<{ name: string; setting: string }[]>`
      select name, setting from pg_settings where name = any(${DURABLE})`;
    for (const { name, setting } of server) {
      if (setting !== "on") differing.push(`Postgres runs with ${name} = ${setting}`);
    }
  }
  if (differing.length > 0) {
    throw new Error(`the bench runs with production defaults only: ${differing.join("; ")}`);
  }
  return Object.fromEntries(found);
}
