import type { Origin } from "./catalog.ts";

export type Origins = ReadonlySet<Origin>;

/** A column with where its values come from. */
export interface Output {
  name: string;
  origins: Origins;
  /** The columns of a value that is a row, or an array of rows. */
  row?: readonly Output[];
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
  readonly #variables = new Map<string, Output>();
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

  /** Notes what a variable was given; given several times, it may hold any of it. */
  assign(variable: Output): void {
    const before = this.#variables.get(variable.name);
    this.#variables.set(variable.name, {
      ...variable,
      origins: union(variable.origins, before?.origins ?? []),
    });
  }

  /** What an unqualified name stands for; undefined for a parameter. */
  column(name: string): Output | undefined {
    const found = this.sources.flatMap((source) =>
      source.columns.filter((column) => column.name === name)
    );
    const [first] = found;
    if (first) return { ...first, origins: union(...found.map((column) => column.origins)) };
    const whole = this.sources.find((source) => source.alias === name);
    if (whole) return { name, origins: all(whole), row: whole.columns };
    return this.#variables.get(name) ?? this.#outer?.column(name);
  }

  /** Origins of `alias.name`. */
  qualified(alias: string, name: string): Origins | undefined {
    const source = this.source(alias);
    if (!source) return undefined;
    return source.columns.find((column) => column.name === name)?.origins ?? source.rest;
  }
}
