import { Command } from "commander";
import type { Sql } from "postgres";
import { withDatabase } from "./connection.ts";

/** Scout's schemas, in the order data flows. */
export const SCHEMAS = [
  "staging",
  "bronze",
  "azure_data",
  "silver",
  "gold",
  "scout",
  "platinum",
  "semantic",
  "knowledge",
  "ref",
  "quality",
  "metadata",
  "archive",
  "public",
];

/** `scout dictionary`: the data dictionary, from the comments in the database. */
export function dictionaryCommand(): Command {
  return new Command("dictionary")
    .description("Print the data dictionary (Markdown), made from the comments in the database")
    .action(() => withDatabase(async (sql) => console.log(await dataDictionary(sql))));
}

/**
 * Every schema, table, view and function with its comment, as Markdown. The same for every
 * supported version of Postgres.
 */
export async function dataDictionary(sql: Sql): Promise<string> {
  const schemas = await sql<{ name: string; comment: string | null }[]>`
    select n.nspname as name, obj_description(n.oid) as comment
    from pg_namespace n where n.nspname in ${sql(SCHEMAS)}`;
  const relations = await sql<
    { schema: string; name: string; kind: string; comment: string; columns: Column[] }[]
  >`
    select n.nspname as schema, c.relname as name, c.relkind::text as kind, obj_description(c.oid, 'pg_class') as comment,
      (
        select json_agg(json_build_object(
          'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
          'required', a.attnotnull, 'comment', col_description(c.oid, a.attnum)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      ) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ${
    sql(SCHEMAS)
  } and c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
    order by n.nspname, c.relname`;
  const functions = await sql<{ schema: string; name: string; args: string; comment: string }[]>`
    select n.nspname as schema, p.proname as name, pg_get_function_identity_arguments(p.oid) as args,
      obj_description(p.oid, 'pg_proc') as comment
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ${sql(SCHEMAS)}
    order by n.nspname, p.proname, args`;

  const lines = [
    "# Data dictionary",
    "",
    "Generated from the comments in the database: `npx scout dictionary > docs/data-dictionary.md`.",
  ];
  for (const name of SCHEMAS) {
    const schema = schemas.find((s) => s.name === name);
    const own = relations.filter((r) => r.schema === name);
    const callable = functions.filter((f) => f.schema === name);
    if (!schema || (own.length === 0 && callable.length === 0)) continue;
    lines.push(
      "",
      `## ${name}`,
      "",
      name === "public" ? "The dashboard API: functions only." : schema.comment ?? "",
    );
    for (const relation of own) {
      lines.push(
        "",
        `### ${name}.${relation.name}${isView(relation.kind) ? " (view)" : ""}`,
        "",
        relation.comment,
        "",
      );
      lines.push("| column | type | |", "| --- | --- | --- |");
      for (const column of relation.columns) {
        const type = column.required || isView(relation.kind)
          ? column.type
          : `${column.type}, may be null`;
        lines.push(`| ${column.name} | ${type} | ${cell(column.comment ?? "")} |`);
      }
    }
    if (callable.length > 0) {
      lines.push("", `### Functions of ${name}`, "", "| function | |", "| --- | --- |");
      for (const f of callable) lines.push(`| ${f.name}(${cell(f.args)}) | ${cell(f.comment)} |`);
    }
  }
  return lines.join("\n");
}

interface Column {
  name: string;
  type: string;
  required: boolean;
  comment: string | null;
}

function isView(kind: string): boolean {
  return kind === "v" || kind === "m";
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
