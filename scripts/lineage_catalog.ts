import type { Catalog } from "@scout/lineage/catalog.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { SCHEMAS } from "./dictionary.ts";

/** Tables, views and functions of Scout's schemas, as the database has them. */
export async function lineageCatalog(sql: Warehouse): Promise<Catalog> {
  const relations = await sql<{ name: string; columns: string[]; definition: string | null }[]>`
    select
      n.nspname || '.' || c.relname as name,
      json_agg(a.attname order by a.attnum) as columns,
      case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where n.nspname in ${
    sql(SCHEMAS)
  } and c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
    group by n.nspname, c.relname, c.relkind, c.oid
    order by 1`;
  const functions = await sql<
    { name: string; language: "sql" | "plpgsql"; body: string; columns: string[] }[]
  >`
    select
      n.nspname || '.' || p.proname as name,
      l.lanname as language,
      coalesce(pg_get_function_sqlbody(p.oid), p.prosrc) as body,
      coalesce(
        (
          select json_agg(o.name order by o.position)
          from unnest(p.proargnames, p.proargmodes) with ordinality o (name, mode, position)
          where o.mode in ('o', 'b', 't')
        ),
        (
          select json_agg(a.attname order by a.attnum)
          from pg_type t
          join pg_attribute a on a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped
          where t.oid = p.prorettype
        ),
        '[]'
      ) as columns
    from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    join pg_language l on l.oid = p.prolang
    where n.nspname in ${
    sql(SCHEMAS)
  } and l.lanname in ('sql', 'plpgsql') and p.prorettype <> 'trigger'::regtype
    order by 1, pg_get_function_identity_arguments(p.oid)`;
  const declared = await sql<{ function: string; reads: string[]; writes: string[] }[]>`
    select function_name as function, to_json(reads) as reads, to_json(writes) as writes
    from metadata.declared_lineage`;
  return {
    declared,
    relations: new Map(relations.map(({ name, columns }) => [name, columns])),
    views: relations.flatMap(({ name, definition }) => definition ? [{ name, definition }] : []),
    functions,
  };
}
