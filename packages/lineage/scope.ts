import type { Origin } from "./catalog.ts";

export type Origins = ReadonlySet<Origin>;

/** A column with where its values come from. */
export interface Output {
  name: string;
  origins: Origins;
}

/** Something in FROM. */
export interface Source {
  alias: string;
  columns: readonly Output[];
  /** Where any column not listed comes from: rows of a function whose columns are not known. */
  rest?: Origins;
}

export function union(...sets: Iterable<Origin>[]): Origins {
  return new Set(sets.flatMap((set) => [...set]));
}

export function all(source: Source): Origins {
  return union(...source.columns.map((column) => column.origins), source.rest ?? []);
}

/** Names visible at a place in a query; what is not found is looked for further out. */
export class Scope {
  readonly sources: Source[] = [];
  readonly #ctes = new Map<string, readonly Output[]>();
  readonly #outer: Scope | undefined;

  constructor(outer?: Scope) {
    this.#outer = outer;
  }

  defineCte(name: string, columns: readonly Output[]): void {
    this.#ctes.set(name, columns);
  }

  cte(name: string): readonly Output[] | undefined {
    return this.#ctes.get(name) ?? this.#outer?.cte(name);
  }

  source(alias: string): Source | undefined {
    return this.sources.find((source) => source.alias === alias) ?? this.#outer?.source(alias);
  }

  /** Origins of an unqualified name; undefined for a parameter or a variable. */
  column(name: string): Origins | undefined {
    const found = this.sources.flatMap((source) =>
      source.columns.filter((column) => column.name === name)
    );
    if (found.length > 0) return union(...found.map((column) => column.origins));
    const whole = this.sources.find((source) => source.alias === name);
    if (whole) return all(whole);
    return this.#outer?.column(name);
  }

  /** Origins of `alias.name`. */
  qualified(alias: string, name: string): Origins | undefined {
    const source = this.source(alias);
    if (!source) return undefined;
    return source.columns.find((column) => column.name === name)?.origins ?? source.rest;
  }
}
