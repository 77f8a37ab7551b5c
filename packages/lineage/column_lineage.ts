import { parse } from "libpg-query";
import type { Catalog, CatalogFunction, ColumnEdge } from "./catalog.ts";
import { type BodyStatement, plpgsqlStatements, withoutComments } from "./plpgsql_statements.ts";
import { QueryLineage } from "./query_lineage.ts";
import { type Output, Scope } from "./scope.ts";
import { isNode, list } from "./syntax.ts";

/** A statement of a function that cannot be followed; the function declares what it reads and writes. */
export interface Unfollowed {
  /** `schema.name`. */
  function: string;
  statement: string;
  reason: string;
}

/**
 * What every column of every view, and every column a function writes or returns, is computed from.
 * Definitions are parsed by Postgres's own parser (libpg-query). What cannot be followed that way
 * is listed, and told by the catalog's declarations, relation by relation.
 */
export async function columnLineage(
  catalog: Catalog,
): Promise<{ edges: ColumnEdge[]; unfollowed: Unfollowed[] }> {
  const edges: ColumnEdge[] = [];
  const unfollowed: Unfollowed[] = [];
  for (const { name, definition } of catalog.views) {
    const outputs = await follow(new QueryLineage(catalog, name), definition);
    const columns = catalog.relations.get(name) ?? [];
    edges.push(...returned(outputs, columns.map((column) => `${name}.${column}`), name));
  }
  for (const definition of catalog.functions) {
    const found = await functionLineage(catalog, definition);
    edges.push(...found.edges);
    unfollowed.push(...found.unfollowed);
  }
  for (const { function: name, reads, writes } of catalog.declared) {
    edges.push(...writes.map((relation) => ({
      target: `${relation}.*`,
      sources: reads.map((read) => `${read}.*`),
      via: `${name}()`,
    })));
  }
  return { edges: merged(edges), unfollowed };
}

async function functionLineage(catalog: Catalog, definition: CatalogFunction) {
  const { name, columns } = definition;
  const via = `${name}()`;
  const lineage = new QueryLineage(catalog, via);
  const targets = columns.length > 0 ? columns.map((column) => `${via}.${column}`) : [via];
  const edges: ColumnEdge[] = [];
  const unfollowed: Unfollowed[] = [];
  const variables = new Scope();
  for (const { sql, isReturned, isDynamic, assigns } of statementsOf(definition)) {
    if (isDynamic) {
      unfollowed.push({ function: name, statement: sql, reason: "made at run time" });
      continue;
    }
    try {
      const outputs = await follow(lineage, sql, variables);
      outputs.forEach((output, i) => {
        const name = assigns[i];
        if (name !== undefined) variables.assign({ ...output, name });
      });
      if (isReturned) edges.push(...returned(outputs, targets, via));
    } catch (error) {
      if (!namesRelation(sql, catalog)) continue;
      unfollowed.push({ function: name, statement: sql, reason: String(error) });
    }
  }
  return { edges: [...edges, ...lineage.edges], unfollowed };
}

function statementsOf({ language, body }: CatalogFunction): BodyStatement[] {
  return language === "plpgsql"
    ? plpgsqlStatements(body)
    : [{ sql: body, isReturned: true, isDynamic: false, assigns: [] }];
}

async function follow(lineage: QueryLineage, sql: string, outer?: Scope): Promise<Output[]> {
  const tree: unknown = await parse(sql);
  const statements = list(isNode(tree) ? tree["stmts"] : []);
  return statements.map((item) => lineage.statement(isNode(item) ? item["stmt"] : undefined, outer))
    .at(
      -1,
    ) ??
    [];
}

function returned(
  outputs: readonly Output[],
  targets: readonly string[],
  via: string,
): ColumnEdge[] {
  return outputs.flatMap((output, i): ColumnEdge[] => {
    const target = targets[i];
    return target === undefined ? [] : [{ target, sources: [...output.origins].sort(), via }];
  });
}

function namesRelation(statement: string, catalog: Catalog): boolean {
  const words = new Set(withoutComments(statement).match(/\b[a-z_]\w*\.[a-z_]\w*\b/gi) ?? []);
  return [...words].some((word) => catalog.relations.has(word));
}

/** One edge per target and way, without what leads nowhere. */
function merged(edges: readonly ColumnEdge[]): ColumnEdge[] {
  const byKey = new Map<string, ColumnEdge>();
  for (const edge of edges) {
    const key = `${edge.target}\n${edge.via}`;
    const sources = new Set([...byKey.get(key)?.sources ?? [], ...edge.sources]);
    byKey.set(key, { ...edge, sources: [...sources].sort() });
  }
  return [...byKey.values()].filter((edge) => edge.sources.length > 0)
    .sort((a, b) => a.target < b.target ? -1 : a.target > b.target ? 1 : 0);
}
