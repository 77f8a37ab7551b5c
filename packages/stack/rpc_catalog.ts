import type { Sql } from "postgres";
import { begin } from "@scout/warehouse/transaction.ts";

/** An input parameter of a function. */
export interface RpcParameter {
  /** Empty for an unnamed one. */
  name: string;
  /** The type as SQL writes it in a cast. */
  type: string;
  /** The type as people write it, for messages. */
  shownType: string;
  required: boolean;
  variadic: boolean;
}

/** A function that the API exposes. */
export interface RpcFunction {
  schema: string;
  name: string;
  volatility: "volatile" | "stable" | "immutable";
  returnsSet: boolean;
  returnsVoid: boolean;
  /** A composite, a table or OUT parameters: columns rather than one value. */
  returnsRow: boolean;
  /** A `statement_timeout` of the function's own (`alter function … set`). */
  statementTimeout: string | null;
  parameters: RpcParameter[];
}

/** What the API knows of the database. */
export interface RpcCatalog {
  /** By schema, then name. */
  functions: Map<string, Map<string, RpcFunction[]>>;
  /** Settings of roles (`alter role … set`), which switching to a role does not apply by itself. */
  roleSettings: Map<string, [name: string, value: string][]>;
}

/** Reads signatures and role settings; types come qualified wherever they need it. */
export async function readCatalog(sql: Sql, schemas: readonly string[]): Promise<RpcCatalog> {
  return await begin(sql, "read only", async (tx) => {
    await tx`select set_config('search_path', '', true)`;
    const rows = await tx<RpcFunction[]>`
      select
        n.nspname as schema,
        p.proname as name,
        case p.provolatile when 'v' then 'volatile' when 's' then 'stable' else 'immutable' end as volatility,
        p.proretset as "returnsSet",
        p.prorettype = 'void'::regtype as "returnsVoid",
        t.typtype = 'c' or coalesce(p.proargmodes::text[] && '{o,b,t}', false) as "returnsRow",
        (
          select substr(own.setting, length('statement_timeout=') + 1)
          from unnest(p.proconfig) as own (setting)
          where own.setting like 'statement_timeout=%'
        ) as "statementTimeout",
        coalesce(inputs.parameters, '[]') as parameters
      from pg_proc as p
      join pg_namespace as n on n.oid = p.pronamespace
      join pg_type as t on t.oid = p.prorettype
      left join lateral (
        select
          json_agg(
            json_build_object(
              'name', coalesce(p.proargnames[argument.place], ''),
              'type', format_type(argument.type, -1),
              'shownType', format_type(argument.type, null),
              'required', argument.number <= p.pronargs - p.pronargdefaults,
              'variadic', coalesce(argument.mode = 'v', false)
            )
            order by argument.place
          ) as parameters
        from (
          select place, type, mode, row_number() over (order by place) as number
          from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]), p.proargmodes::text[])
            with ordinality as a (type, mode, place)
          where mode is null or mode in ('i', 'b', 'v')
        ) as argument
      ) as inputs on true
      where n.nspname in ${tx([...schemas])}
        and p.prokind = 'f'
        and t.typname not in ('trigger', 'event_trigger')
      order by n.nspname, p.proname, p.oid`;
    const settings = await tx<{ role: string; name: string; value: string }[]>`
      select
        r.rolname as role,
        split_part(entry.setting, '=', 1) as name,
        substr(entry.setting, strpos(entry.setting, '=') + 1) as value
      from pg_db_role_setting as s
      join pg_roles as r on r.oid = s.setrole
      join lateral unnest(s.setconfig) as entry (setting) on true
      join pg_settings as known on known.name = split_part(entry.setting, '=', 1) and known.context = 'user'
      where s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
      -- what is set for this database wins over what is set for all
      order by s.setdatabase`;
    return { functions: bySchema(rows), roleSettings: byRole(settings) };
  });
}

function bySchema(rows: readonly RpcFunction[]): RpcCatalog["functions"] {
  const functions: RpcCatalog["functions"] = new Map();
  for (const row of rows) {
    // by name only, except for a single parameter that takes the whole body
    if (row.parameters.length > 1 && row.parameters.some(({ name }) => name === "")) continue;
    let names = functions.get(row.schema);
    if (!names) functions.set(row.schema, names = new Map());
    const overloads = names.get(row.name);
    if (overloads) overloads.push(row);
    else names.set(row.name, [row]);
  }
  return functions;
}

function byRole(
  rows: readonly { role: string; name: string; value: string }[],
): RpcCatalog["roleSettings"] {
  const settings: RpcCatalog["roleSettings"] = new Map();
  for (const { role, name, value } of rows) {
    settings.set(role, [...settings.get(role) ?? [], [name, value]]);
  }
  return settings;
}

/** The catalog, kept until Postgres says `notify pgrst`. */
export interface CatalogCache {
  current(): Promise<RpcCatalog>;
  /** Reads it again now; calls at the same time share one read. */
  reload(): Promise<RpcCatalog>;
  /** The next call reads it again. */
  forget(): void;
  stop(): Promise<void>;
}

const RETRY_MS = 1000;

/**
 * Caches the catalog. Reloads on `notify pgrst, 'reload schema'` or `'reload config'`, and after the
 * listening connection was lost, since a notification may have been missed meanwhile.
 */
export function cacheCatalog(
  sql: Sql,
  schemas: readonly string[],
  log: (line: string) => void,
): CatalogCache {
  let cached: RpcCatalog | undefined;
  let loading: Promise<RpcCatalog> | undefined;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let listener: { unlisten(): Promise<void> } | undefined;
  const forget = () => {
    cached = undefined;
    // a read under way may be older than the change
    loading = undefined;
  };

  const listen = async () => {
    try {
      listener = await sql.listen("pgrst", forget, forget);
      if (stopped) await listener.unlisten();
    } catch (error) {
      if (stopped) return;
      log(
        `cannot listen for schema changes yet: ${error instanceof Error ? error.message : error}`,
      );
      timer = setTimeout(listen, RETRY_MS);
    }
  };
  const listening = listen();

  const reload = () => {
    if (loading) return loading;
    const read: Promise<RpcCatalog> = readCatalog(sql, schemas).then((catalog) => {
      if (loading === read) cached = catalog;
      return catalog;
    }).finally(() => {
      if (loading === read) loading = undefined;
    });
    return loading = read;
  };
  return {
    current: async () => cached ?? await reload(),
    reload,
    forget,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await listening;
      await listener?.unlisten().catch((error: unknown) => {
        log(`while stopping to listen: ${error instanceof Error ? error.message : error}`);
      });
    },
  };
}
