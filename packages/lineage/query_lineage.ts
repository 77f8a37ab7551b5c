import type { Catalog, ColumnEdge, Origin } from "./catalog.ts";
import { all, type Origins, type Output, Scope, type Source, union } from "./scope.ts";
import {
  as,
  isNode,
  list,
  names,
  type Node,
  qualifiedFunction,
  relationName,
  text,
} from "./syntax.ts";

const NONE: Origins = new Set<Origin>();

/**
 * Follows values through one statement: what each column of its result comes from, and what each
 * column it writes comes from. Filters and orderings are not origins: they decide which rows, not
 * which values. A count of rows comes from the rows: `schema.relation.*`.
 */
export class QueryLineage {
  readonly edges: ColumnEdge[] = [];
  readonly #catalog: Catalog;
  readonly #functions: ReadonlyMap<string, readonly string[]>;
  readonly #via: string;

  constructor(catalog: Catalog, via: string) {
    this.#catalog = catalog;
    this.#via = via;
    this.#functions = new Map(catalog.functions.map(({ name, columns }) => [name, columns]));
  }

  /** Columns of a statement's result. */
  statement(node: unknown, outer?: Scope): Output[] {
    const select = as(node, "SelectStmt");
    if (select) return this.#select(select, outer);
    const insert = as(node, "InsertStmt");
    if (insert) return this.#insert(insert, outer);
    const update = as(node, "UpdateStmt");
    if (update) return this.#update(update, outer);
    const remove = as(node, "DeleteStmt");
    if (remove) return this.#delete(remove, outer);
    return [];
  }

  #withCtes(clause: unknown, outer: Scope | undefined): Scope {
    const scope = new Scope(outer);
    const recursive = isNode(clause) && clause["recursive"] === true;
    for (const item of list(isNode(clause) ? clause["ctes"] : [])) {
      const cte = as(item, "CommonTableExpr");
      if (!cte) continue;
      const name = text(cte["ctename"]) ?? "";
      const aliases = names(cte["aliascolnames"]);
      // the first arm of a recursion does not see the CTE, and names its columns
      const first = recursive ? as(cte["ctequery"], "SelectStmt")?.["larg"] : undefined;
      if (isNode(first)) {
        scope.defineCte(name, rename(this.#select(first, scope), aliases));
      }
      scope.defineCte(name, rename(this.statement(cte["ctequery"], scope), aliases));
    }
    return scope;
  }

  #select(select: Node, outer: Scope | undefined): Output[] {
    const scope = this.#withCtes(select["withClause"], outer);
    const left = select["larg"];
    const right = select["rarg"];
    if (isNode(left) && isNode(right)) {
      const second = this.#select(right, scope);
      return this.#select(left, scope).map((column, i) => ({
        name: column.name,
        origins: union(column.origins, second[i]?.origins ?? NONE),
      }));
    }
    const rows = list(select["valuesLists"]).map((row) => list(as(row, "List")?.["items"]));
    if (rows.length > 0) {
      return (rows[0] ?? []).map((_, i) => ({
        name: `column${i + 1}`,
        origins: union(...rows.map((row) => this.#value(row[i], scope))),
      }));
    }
    this.#from(select["fromClause"], scope);
    return this.#targets(select["targetList"], scope);
  }

  #insert(insert: Node, outer: Scope | undefined): Output[] {
    const scope = this.#withCtes(insert["withClause"], outer);
    const target = relationName(as({ r: insert["relation"] }, "r") ?? {});
    const told = list(insert["cols"]).map((col) => text(as(col, "ResTarget")?.["name"]) ?? "");
    const columns = told.length > 0 ? told : this.#catalog.relations.get(target) ?? [];
    this.statement(insert["selectStmt"], scope).forEach((output, i) => {
      const column = columns[i];
      if (column !== undefined) this.#write(`${target}.${column}`, output.origins);
    });
    const conflict = insert["onConflictClause"];
    if (isNode(conflict)) {
      const inner = new Scope(scope);
      inner.sources.push(this.#relation(target, aliasOf(insert["relation"]) ?? target));
      this.#assign(target, conflict["targetList"], inner);
    }
    return this.#returning(insert, target, scope);
  }

  #update(update: Node, outer: Scope | undefined): Output[] {
    const scope = this.#withCtes(update["withClause"], outer);
    const target = relationName(as({ r: update["relation"] }, "r") ?? {});
    scope.sources.push(this.#relation(target, aliasOf(update["relation"]) ?? target));
    this.#from(update["fromClause"], scope);
    this.#assign(target, update["targetList"], scope);
    return this.#returning(update, target, scope);
  }

  #delete(remove: Node, outer: Scope | undefined): Output[] {
    const scope = this.#withCtes(remove["withClause"], outer);
    this.#from(remove["usingClause"], scope);
    const target = relationName(as({ r: remove["relation"] }, "r") ?? {});
    return this.#returning(remove, target, scope);
  }

  #returning(statement: Node, target: string, scope: Scope): Output[] {
    const clause = statement["returningClause"] ?? statement["returningList"];
    const exprs = isNode(clause) ? clause["exprs"] : clause;
    if (list(exprs).length === 0) return [];
    const inner = new Scope(scope);
    inner.sources.push(
      this.#relation(target, aliasOf(statement["relation"]) ?? target),
      ...scope.sources,
    );
    return this.#targets(exprs, inner);
  }

  #assign(target: string, assignments: unknown, scope: Scope): void {
    for (const item of list(assignments)) {
      const assignment = as(item, "ResTarget");
      const column = text(assignment?.["name"]);
      if (column) this.#write(`${target}.${column}`, this.#value(assignment?.["val"], scope));
    }
  }

  #write(target: Origin, origins: Origins): void {
    this.edges.push({ target, sources: [...origins].sort(), via: this.#via });
  }

  #targets(targets: unknown, scope: Scope): Output[] {
    return list(targets).flatMap((item): Output[] => {
      const target = as(item, "ResTarget");
      const value = target?.["val"];
      const fields = list(as(value, "ColumnRef")?.["fields"]);
      if (as(fields[fields.length - 1], "A_Star")) {
        const alias = text(as(fields[0], "String")?.["sval"]);
        const sources = alias === undefined
          ? scope.sources
          : [scope.source(alias)].filter((source) => source !== undefined);
        return sources.flatMap((source) => [...source.columns]);
      }
      const row = this.#row(value, scope);
      return [{
        name: text(target?.["name"]) ?? impliedName(value),
        origins: this.#value(value, scope),
        ...(row ? { row } : {}),
      }];
    });
  }

  #from(items: unknown, scope: Scope): void {
    for (const item of list(items)) this.#fromItem(item, scope);
  }

  #fromItem(item: unknown, scope: Scope): void {
    const join = as(item, "JoinExpr");
    if (join) {
      this.#fromItem(join["larg"], scope);
      this.#fromItem(join["rarg"], scope);
      return;
    }
    const range = as(item, "RangeVar");
    if (range) {
      const name = relationName(range);
      const cte = range["schemaname"] === undefined ? scope.cte(name) : undefined;
      const alias = aliasOf(range) ?? text(range["relname"]) ?? "";
      const source = cte ? { alias, columns: cte } : this.#relation(name, alias);
      scope.sources.push({ ...source, columns: rename(source.columns, aliasColumns(range)) });
      return;
    }
    const subselect = as(item, "RangeSubselect");
    if (subselect) {
      scope.sources.push({
        alias: aliasOf(subselect) ?? "",
        columns: rename(this.statement(subselect["subquery"], scope), aliasColumns(subselect)),
      });
      return;
    }
    const call = as(item, "RangeFunction");
    if (call) scope.sources.push(this.#rangeFunction(call, scope));
  }

  #relation(name: string, alias: string): Source {
    const columns = this.#catalog.relations.get(name);
    const origins = new Set([`${name}.*`]);
    return columns
      ? { alias, columns: columns.map((c) => ({ name: c, origins: new Set([`${name}.${c}`]) })) }
      : { alias, columns: [], rest: name.includes(".") ? origins : NONE };
  }

  #rangeFunction(range: Node, scope: Scope): Source {
    const calls = list(range["functions"]).map((f) => list(as(f, "List")?.["items"])[0]);
    const aliases = [
      ...aliasColumns(range),
      ...list(range["coldeflist"]).map((c) => text(as(c, "ColumnDef")?.["colname"])),
    ];
    const origins = union(...calls.map((call) => this.#value(call, scope)));
    const name = calls.length === 1 ? callName(calls[0]) : undefined;
    const alias = aliasOf(range) ?? name?.split(".")[1] ?? impliedName(calls[0]);
    const own = name === undefined ? [] : this.#functions.get(name) ?? [];
    if (name !== undefined && own.length > 0) {
      const columns = own.map((c) => ({ name: c, origins: new Set([`${name}().${c}`]) }));
      return { alias, columns: rename(columns, aliases) };
    }
    const unnested = as(calls[0], "FuncCall");
    if (calls.length === 1 && names(unnested?.["funcname"]).at(-1) === "unnest") {
      const row = this.#row(list(unnested?.["args"])[0], scope);
      if (row) return { alias, columns: rename(row, aliases) };
    }
    const told = aliases.filter((column) => column !== undefined);
    return {
      alias,
      columns: (told.length > 0 ? told : [alias]).map((column) => ({ name: column, origins })),
      rest: origins,
    };
  }

  /** Where the value of an expression comes from. */
  #value(node: unknown, scope: Scope): Origins {
    if (Array.isArray(node)) return union(...node.map((item) => this.#value(item, scope)));
    if (!isNode(node)) return NONE;
    const column = as(node, "ColumnRef");
    if (column) return this.#columnRef(names(column["fields"]), scope);
    const sub = as(node, "SubLink");
    if (sub) {
      const inside = this.statement(sub["subselect"], scope).map((output) => output.origins);
      return union(...inside, this.#value(sub["testexpr"], scope));
    }
    if (as(node, "SelectStmt")) {
      return union(...this.statement(node, scope).map((output) => output.origins));
    }
    const call = as(node, "FuncCall");
    if (call) return this.#call(call, scope);
    const choice = as(node, "CaseExpr");
    if (choice) {
      // the condition chooses among values; it is no value itself
      const results = list(choice["args"]).map((when) => as(when, "CaseWhen")?.["result"]);
      return this.#value([...results, choice["defresult"]], scope);
    }
    return union(...Object.values(node).map((child) => this.#value(child, scope)));
  }

  /** The columns of an expression that is a row, or an array of rows. */
  #row(node: unknown, scope: Scope): readonly Output[] | undefined {
    const fields = names(as(node, "ColumnRef")?.["fields"]);
    if (fields.length === 1 && fields[0] !== undefined) return scope.column(fields[0])?.row;
    const sub = as(node, "SubLink");
    if (sub?.["subLinkType"] === "ARRAY_SUBLINK") {
      return this.statement(sub["subselect"], scope)[0]?.row;
    }
    const call = as(node, "FuncCall");
    return names(call?.["funcname"]).at(-1) === "array_agg"
      ? this.#row(list(call?.["args"])[0], scope)
      : undefined;
  }

  #call(call: Node, scope: Scope): Origins {
    // a rank comes from what it orders by, as percentile_cont() does
    const origins = this.#value(
      list(call["args"]).length > 0
        ? [call["args"], call["agg_within_group"] ? call["agg_order"] : undefined]
        : call["over"],
      scope,
    );
    const own = qualifiedFunction(call);
    if (own !== undefined && this.#functions.has(own)) return union(origins, [`${own}()`]);
    const counted = call["agg_star"] === true
      ? scope.sources.flatMap((source) => [...rowsOf(all(source))])
      : [];
    return union(origins, counted);
  }

  #columnRef(fields: (string | undefined)[], scope: Scope): Origins {
    const [first, second, third] = fields;
    if (first === undefined) return union(...scope.sources.map(all));
    if (fields.length === 1) return scope.column(first)?.origins ?? NONE;
    if (fields.length === 2) {
      const source = scope.source(first);
      if (second === undefined) return source ? all(source) : NONE;
      return scope.qualified(first, second) ?? NONE;
    }
    return third === undefined ? NONE : new Set([`${first}.${second}.${third}`]);
  }
}

/** `schema.relation.*` of each relation among origins; a value computed by a function is no row. */
function rowsOf(origins: Origins): Origins {
  return new Set(
    [...origins].filter((origin) => !origin.endsWith("()")).map((origin) =>
      origin.replace(/\.[^.()]+$/, ".*")
    ),
  );
}

function rename(columns: readonly Output[], aliases: readonly (string | undefined)[]): Output[] {
  return columns.map((column, i) => ({ ...column, name: aliases[i] ?? column.name }));
}

function aliasOf(range: unknown): string | undefined {
  const alias = isNode(range) ? range["alias"] : undefined;
  return isNode(alias) ? text(alias["aliasname"]) : undefined;
}

function aliasColumns(range: Node): (string | undefined)[] {
  const alias = range["alias"];
  return isNode(alias) ? names(alias["colnames"]) : [];
}

function callName(call: unknown): string | undefined {
  const fields = as(call, "FuncCall");
  return fields ? qualifiedFunction(fields) : undefined;
}

/** The name Postgres gives an output column that has none. */
function impliedName(value: unknown): string {
  const field = names(as(value, "ColumnRef")?.["fields"]).at(-1);
  if (field !== undefined) return field;
  const inside = names(as(value, "A_Indirection")?.["indirection"]).at(-1);
  if (inside !== undefined) return inside;
  const cast = as(value, "TypeCast");
  if (cast) return impliedName(cast["arg"]);
  const call = names(as(value, "FuncCall")?.["funcname"]).at(-1);
  if (call !== undefined) return call;
  if (as(value, "CoalesceExpr")) return "coalesce";
  return as(value, "CaseExpr") ? "case" : "?column?";
}
