/** A function as lineage sees it. */
export interface CatalogFunction {
  /** `schema.name`; overloads share one entry. */
  name: string;
  language: "sql" | "plpgsql";
  body: string;
  /** Names of the columns it returns; empty for a scalar. */
  columns: readonly string[];
}

export interface CatalogView {
  name: string;
  definition: string;
}

/** What a function that runs SQL made at run time reads and writes, as people have written it down. */
export interface DeclaredLineage {
  /** `schema.name`. */
  function: string;
  /** Relations; a function's result is `schema.name()`. */
  reads: readonly string[];
  writes: readonly string[];
}

/** What there is in the database, as far as lineage needs it. Names are `schema.name`. */
export interface Catalog {
  /** Columns of tables and views, in order. */
  relations: ReadonlyMap<string, readonly string[]>;
  views: readonly CatalogView[];
  functions: readonly CatalogFunction[];
  declared: readonly DeclaredLineage[];
}

/** Where a value comes from: `schema.relation.column`, or `schema.function().column`. */
export type Origin = string;

/** `target` is computed from `sources` by `via`: a view, or a function that writes or returns it. */
export interface ColumnEdge {
  target: Origin;
  sources: readonly Origin[];
  via: string;
}
