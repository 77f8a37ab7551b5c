// Postgres's parse tree as libpg-query gives it: every node is an object with one key, its type.
export type Node = Record<string, unknown>;

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of a node of the given type, or undefined when it is of another. */
export function as(node: unknown, type: string): Node | undefined {
  if (!isNode(node)) return undefined;
  const fields = node[type];
  return isNode(fields) ? fields : undefined;
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Strings of a list of String nodes; undefined for what is something else (a star). */
export function names(value: unknown): (string | undefined)[] {
  return list(value).map((item) => text(as(item, "String")?.["sval"]));
}

/** `schema.name` of a function call; undefined when it is not qualified, as Postgres's own are not. */
export function qualifiedFunction(call: Node): string | undefined {
  const [schema, name, ...rest] = names(call["funcname"]);
  return schema !== undefined && name !== undefined && rest.length === 0
    ? `${schema}.${name}`
    : undefined;
}

/** `schema.name` of a RangeVar, or the bare name. */
export function relationName(range: Node): string {
  const schema = text(range["schemaname"]);
  const name = text(range["relname"]) ?? "";
  return schema === undefined ? name : `${schema}.${name}`;
}
