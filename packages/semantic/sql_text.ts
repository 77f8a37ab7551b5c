import type { Value } from "./plan.ts";

/** Values of a statement: each becomes `$n`, equal ones share a number. */
export class Params {
  readonly values: (string | number | boolean | null)[] = [];
  readonly #places = new Map<string, string>();

  /** A place for a value of the given type; the type is one of ours, never of a question. */
  bind(value: string | number | boolean, type: "text" | "date" | "integer" | "numeric"): string {
    const key = `${type} ${typeof value} ${value}`;
    let place = this.#places.get(key);
    if (place === undefined) {
      // a number travels as text, so that no driver has to guess which kind it is
      this.values.push(String(value));
      place = `$${this.values.length}::text` + (type === "text" ? "" : `::${type}`);
      this.#places.set(key, place);
    }
    return place;
  }
}

/** The condition that an expression has one of the values; null among them is the unknown one. */
export function isOneOf(
  expression: string,
  values: readonly Value[],
  type: "text" | "integer",
  params: Params,
): string {
  const known = values.filter((value) => value !== null);
  const places = known.map((value) => params.bind(value, type)).join(", ");
  const tests = [
    ...(known.length > 0 ? [`${expression} in (${places})`] : []),
    ...(known.length < values.length ? [`${expression} is null`] : []),
  ];
  return tests.length === 1 ? tests.join("") : `(${tests.join(" or ")})`;
}

/** The opposite of isOneOf(): unknown values stay unless they are listed. */
export function isNoneOf(
  expression: string,
  values: readonly Value[],
  type: "text" | "integer",
  params: Params,
): string {
  const known = values.filter((value) => value !== null);
  const places = known.map((value) => params.bind(value, type)).join(", ");
  if (known.length === values.length) {
    return `(${expression} not in (${places}) or ${expression} is null)`;
  }
  return known.length === 0
    ? `${expression} is not null`
    : `(${expression} is not null and ${expression} not in (${places}))`;
}

/** The condition that an expression holds a text, whatever the case. */
export function contains(expression: string, text: string, params: Params): string {
  return `strpos(lower(${expression}), lower(${params.bind(text, "text")})) > 0`;
}
