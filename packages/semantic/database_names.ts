import { compile } from "./compile.ts";
import type { Plan } from "./plan.ts";
import type { NameMatch, Names, Place } from "./value_names.ts";

/** Runs a statement as the caller of the question may: scout_nl2sql, with the caller's claims. */
export type RunAsCaller = (
  text: string,
  params: readonly unknown[],
) => Promise<Record<string, unknown>[]>;

/** The names in the data of the caller's stores, as semantic.match_values() finds them. */
export function databaseNames(run: RunAsCaller): Names {
  let places: Promise<readonly Place[]> | undefined;
  return {
    match: async (same, alike) =>
      await run(
        "select phrase, dimension, value, match, likeness from semantic.match_values(" +
          "array(select jsonb_array_elements_text($1::text::jsonb)), array(select jsonb_array_elements_text($2::text::jsonb)))",
        [JSON.stringify(same), JSON.stringify(alike)],
      ) as unknown as NameMatch[],
    places: () =>
      places ??= run(
        "select dimension, value, to_jsonb(store_ids) as store_ids from semantic.named_places order by 1, 2",
        [],
      ) as unknown as Promise<readonly Place[]>,
    list: async (dimension, most) =>
      (await run(
        "select value from semantic.named_values where dimension = $1::text order by value limit $2::text::integer",
        [dimension, String(most)],
      )).map((row) => String(row["value"])),
  };
}

/** Compares plans by what they answer: their figures, whatever the groups are called. */
export function answersOf(run: RunAsCaller): (a: Plan, b: Plan) => Promise<boolean> {
  const figures = async (plan: Plan) => {
    const { text, params, columns } = compile(plan);
    const shown = columns.filter((column) => column.kind === "figure").map(({ name }) => name);
    return JSON.stringify((await run(text, params)).map((row) => shown.map((name) => row[name])));
  };
  return async (a, b) => await figures(a) === await figures(b);
}
