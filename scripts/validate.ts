import { Command } from "commander";
import { withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";
import { dayCount } from "./whole_number.ts";

/** `scout validate`: do the dictionary, stores, lines and the analytics agree; after a deployment. */
export function validateCommand(): Command {
  return new Command("validate")
    .description(
      "Check that taxonomy, brands, stores' places and the Nielsen analytics agree with the data; exits 1 when they do not",
    )
    .option("--days <n>", "check the analytics of so many days up to today", dayCount, 30)
    .option("--json", "print JSON")
    .action((options: { days: number; json?: true }) =>
      withDatabase(async (sql) => {
        const checks = await sql`
          select 'taxonomy' as of, v.* from quality.validate_canonical_taxonomy() v
          union all
          select 'places', v.* from quality.validate_store_places() v
          union all
          select 'nielsen', v.*
          from quality.validate_nielsen_analytics(
            metadata.business_today() - ${options.days}::integer, metadata.business_today()) v`;
        if (options.json) console.log(JSON.stringify(checks, null, 2));
        else printTable(checks, "nothing was checked");
        const failed = checks.filter(({ status }) => status === "fail");
        if (failed.length > 0) throw new Error(`${failed.length} checks failed`);
      })
    );
}
