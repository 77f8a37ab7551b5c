import { Command, InvalidArgumentError } from "commander";
import type { Transaction } from "@scout/warehouse/connect.ts";
import { act } from "./acting.ts";
import { withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";

interface Change {
  dryRun?: true;
  json?: true;
}

/** `scout brands`: what products were not recognised, and teaching the dictionary that recognises them. */
export function brandsCommand(): Command {
  const brands = new Command("brands")
    .description("See which products are not recognised, and teach the dictionary of brands");

  brands.command("unmatched")
    .option("--days <n>", "sold in so many business days up to today (default: ever)", wholeNumber)
    .option("--limit <n>", "at most so many", wholeNumber, 20)
    .option("--json", "print JSON")
    .description("List products whose brand is not known, the most frequent first")
    .action((options: { days?: number; limit: number; json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await sql`
          select *
          from silver.unmatched_products(
            case when ${options.days ?? null}::integer is null then '-infinity'
              else metadata.business_today() - ${options.days ?? null}::integer + 1 end,
            'infinity', ${options.limit})`;
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else {
          printTable(
            rows.map((row) => ({
              product: row["product_text"],
              reason: row["brand_reason"],
              told: row["told_brand"],
              lines: row["lines"],
              receipts: row["transactions"],
              peso: row["revenue_peso"],
              category: row["product_category"],
            })),
            "every product's brand is known",
          );
        }
      })
    );

  brands.command("list")
    .argument("[text]", "only brands whose name, alias or maker holds it")
    .option("--json", "print JSON")
    .description("List the dictionary's brands")
    .action((text: string | undefined, options: { json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await sql`
          select b.brand_name as brand, b.manufacturer as maker,
            (select string_agg(a.alias, ', ' order by a.alias) from ref.brand_aliases a where a.brand_name = b.brand_name and a.alias <> b.brand_name) as aliases,
            (select string_agg(distinct m.nielsen_category, ', ') from ref.nielsen_brand_map m where m.standardized_brand_name = b.brand_name) as categories
          from ref.brands b
          where b.is_active and (${text ?? null}::text is null
            or strpos(ref.plain_text(concat_ws(' ', b.brand_name, b.manufacturer,
              (select string_agg(a.alias, ' ') from ref.brand_aliases a where a.brand_name = b.brand_name))), ref.plain_text(${
          text ?? ""
        })) > 0)
          order by b.brand_name`;
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows, "no brand is called so");
      })
    );

  brands.command("detect")
    .argument("<text...>", "product texts, each in quotes")
    .option("--json", "print JSON")
    .description("Show what the dictionary sees in a product's text")
    .action((texts: string[], options: { json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await act(sql, true, (tx) =>
          tx`
          select told as text, brand_name as brand, brand_confidence as confidence,
            coalesce(brand_method, brand_reason) as how, nielsen_category as category, nielsen_department as department, pack_size as pack
          from silver.detect_products(array(select jsonb_array_elements_text(${
            JSON.stringify(texts)
          }::text::jsonb)))`);
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows, "there is no text");
      })
    );

  teaching(
    brands.command("add")
      .argument("<brand>", "its standard name", brandName)
      .option("--maker <name>", "who makes it")
      .option("--category <name...>", "Nielsen categories it is sold in, the likeliest first")
      .option("--alias <text...>", "other ways to write it")
      .description("Teach a brand; the lines it explains are corrected at once"),
  ).action((brand: string, options: Change & Taught) =>
    teach(options, async (tx) => {
      await tx`
        insert into ref.brands (brand_name, manufacturer) values (${brand}, ${
        options.maker ?? null
      })
        on conflict (brand_name) do update
        set manufacturer = coalesce(excluded.manufacturer, brands.manufacturer), is_active = true, updated_at = now()`;
      for (const alias of options.alias ?? []) await addAlias(tx, brand, alias, options);
      for (const [i, category] of (options.category ?? []).entries()) {
        const [known] =
          await tx`select from ref.nielsen_taxonomy where nielsen_category = ${category}`;
        if (!known) throw new Error(`no category ${category} in ref.nielsen_taxonomy`);
        await tx`
          insert into ref.nielsen_brand_map (original_brand_name, standardized_brand_name, nielsen_category, confidence_score)
          values (${brand}, ${brand}, ${category}, ${i === 0 ? 0.9 : 0.5})
          on conflict (original_brand_name, nielsen_category) do update set confidence_score = excluded.confidence_score`;
      }
    })
  );

  teaching(
    brands.command("alias")
      .argument("<brand>", "a brand of the dictionary")
      .argument("<text...>", "other ways to write it")
      .option("--kind <kind>", "exact, abbreviation or misspelling", "exact")
      .option("--ambiguous", "the words mean other things too: they count only with a context")
      .option("--weak", "other brands use them as well: they count where no other brand is named")
      .description("Teach other ways to write a brand"),
  ).action((brand: string, texts: string[], options: Change & AliasOptions) =>
    teach(options, async (tx) => {
      await requireBrand(tx, brand);
      for (const alias of texts) await addAlias(tx, brand, alias, options);
    })
  );

  teaching(
    brands.command("retire")
      .argument("<brand>", "a brand of the dictionary")
      .description("Stop detecting a brand; what was detected as it is looked at again"),
  ).action((brand: string, options: Change) =>
    teach(options, async (tx) => {
      await requireBrand(tx, brand);
      await tx`update ref.brands set is_active = false, updated_at = now() where brand_name = ${brand}`;
    })
  );

  return brands;
}

interface AliasOptions {
  kind?: string;
  ambiguous?: true;
  weak?: true;
}

interface Taught extends AliasOptions {
  maker?: string;
  category?: string[];
  alias?: string[];
}

const teaching = (command: Command): Command =>
  command
    .option("--dry-run", "tell how many lines it would correct, and change nothing")
    .option("--json", "print JSON");

function brandName(text: string): string {
  const name = text.trim();
  if (name === "" || name.length > 256) {
    throw new InvalidArgumentError("expected 1 to 256 characters");
  }
  return name;
}

async function requireBrand(tx: Transaction, brand: string): Promise<void> {
  const [known] = await tx`select from ref.brands where brand_name = ${brand}`;
  if (!known) throw new Error(`no brand ${brand} (scout brands list finds them by a part)`);
}

async function addAlias(
  tx: Transaction,
  brand: string,
  alias: string,
  { kind, ambiguous, weak }: AliasOptions,
): Promise<void> {
  const [other] = await tx<{ brand_name: string }[]>`
    select b.brand_name from ref.brands b
    where b.is_active and b.brand_name <> ${brand} and ref.plain_text(b.brand_name) = ref.plain_text(${alias})`;
  if (other) {
    throw new Error(
      `${alias} is the name of the brand ${other.brand_name}: retire that one first, or give a longer alias`,
    );
  }
  await tx`
    insert into ref.brand_aliases (alias, brand_name, kind, is_ambiguous, is_weak)
    values (${alias}, ${brand}, ${kind ?? "exact"}, ${ambiguous ?? null}, ${weak ?? false})
    on conflict (alias, brand_name) do update
    set kind = excluded.kind, is_ambiguous = excluded.is_ambiguous, is_weak = excluded.is_weak, updated_at = now()`;
}

/** Changes the dictionary and corrects what it concerns, in one transaction; tells how much that was. */
async function teach(
  { dryRun, json }: Change,
  change: (tx: Transaction) => Promise<void>,
): Promise<void> {
  await withDatabase(async (sql) => {
    const outcome = await act(sql, dryRun ?? false, async (tx) => {
      await change(tx);
      const [row] = await tx`
        select changes::int, texts::int, lines::int, transactions::int from silver.redetect()`;
      return row;
    });
    if (json) {
      console.log(JSON.stringify({ dry_run: dryRun ?? false, ...outcome }));
      return;
    }
    console.log(
      `${dryRun ? "would correct" : "corrected"} ${outcome?.["lines"]} lines of ${
        outcome?.["transactions"]
      } transactions (${outcome?.["texts"]} product texts looked at)`,
    );
  });
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new InvalidArgumentError("a whole number of 1 or more is expected");
  }
  return value;
}
