import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Command, Option } from "commander";
import { supabaseCli } from "@scout/stack/supabase_cli.ts";
import { connectWarehouse, type Warehouse } from "@scout/warehouse/connect.ts";
import { deployFunctions } from "./deploy_functions.ts";
import { decoded, type DeployOptions, type DeployPlan, deployPlan, STEPS } from "./deploy_plan.ts";
import { functionBundles } from "./function_bundle.ts";
import { smokeTest } from "./smoke_test.ts";
import { refreshLineage } from "./refresh_lineage.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const command = new Command("npm run deploy --")
  .description("Deploy Scout to a Supabase project: schema, functions, secrets, jobs; then try it")
  .option("--project-ref <ref>", "the project (SUPABASE_PROJECT_REF)")
  .option("--secrets <file>", "NAME=value lines to set as secrets of the functions")
  .addOption(new Option("--skip <step...>", "leave these out").choices(STEPS))
  .option("--profile <file>", "a profile of the Supabase CLI, for another Management API")
  .option("--dry-run", "check everything and tell what would be done; change nothing")
  .addHelpText(
    "after",
    `
Environment:
  SUPABASE_PROJECT_REF   the 20 letters in the project's address
  SUPABASE_ACCESS_TOKEN  of an account that may deploy to it
  DATABASE_URL           the project's session pooler, with the password
  SCOUT_PUBLISHABLE_KEY, SCOUT_SECRET_KEY   the project's API keys, for the smoke test
  SCOUT_API_URL          where the API is, unless https://<ref>.supabase.co

Ends with 0 when all is done, 1 when a step failed, 2 when something was missing. Run it again after
mending: what is done already is passed over.`,
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const options = command.opts<DeployOptions & { dryRun?: true }>();

const checked = await deployPlan(options, process.env);
if ("problems" in checked) {
  for (const problem of checked.problems) console.error(`missing: ${problem}`);
  console.error("nothing was changed (docs/deploy.md tells what to set and where it is found)");
  process.exit(2);
}
const { plan } = checked;
const cliArguments = options.profile ? ["--profile", options.profile] : [];

const does: Record<typeof STEPS[number], () => Promise<string>> = {
  database: pushDatabase,
  functions: async () => {
    const bundles = options.dryRun
      ? await functionBundles(ROOT)
      : await deployFunctions({ root: ROOT, projectRef: plan.projectRef, cliArguments });
    return bundles.map(({ slug, files, bytes }) =>
      `${slug} (${files.length} files, ${Math.ceil(bytes / 1024)} KiB)`
    ).join(", ");
  },
  secrets: setSecrets,
  jobs: () => withTarget(scheduleJobs),
  smoke: () =>
    withTarget(async (sql) => {
      if (options.dryRun) return plan.apiUrl;
      const ok = await smokeTest({ ...plan, sql, fetch, sleep, log: (line) => say(`  ${line}`) });
      if (!ok) throw new Error("the project does not do what it should; see the lines above");
      return plan.apiUrl;
    }),
};

for (const step of plan.steps) {
  try {
    const done = await does[step]();
    say(`${options.dryRun ? "would " : "ok    "}${step.padEnd(10)}${done}`);
  } catch (error) {
    say(`FAILED ${step}`);
    console.error(hidden(`!! ALERT: ${error instanceof Error ? error.message : error}`));
    process.exit(1);
  }
}

async function pushDatabase(): Promise<string> {
  const url = new URL(plan.databaseUrl);
  // other users of this machine can read arguments, not the environment
  process.env["PGPASSWORD"] = decoded(url.password);
  url.password = "";
  const push = await supabaseCli(
    "db",
    "push",
    `--remote=${url.href}`,
    "--include-seed",
    "--agent=no",
    "--yes",
    ...(options.dryRun ? ["--dry-run"] : []),
  );
  const said = `${push.stderr}\n${push.stdout}`;
  if (push.code !== 0) throw new Error(`the schema could not be applied:\n${said.trim()}`);
  const files = new Set(said.match(/\d{14}_\w+\.sql/g));
  return files.size === 0 ? "up to date" : `${files.size} migrations`;
}

async function setSecrets(): Promise<string> {
  const { file, names } = plan.secrets as NonNullable<DeployPlan["secrets"]>;
  if (!options.dryRun) {
    const set = await supabaseCli(
      "secrets",
      "set",
      `--env-file=${file}`,
      `--remote=${plan.projectRef}`,
      "--agent=no",
      "--yes",
      ...cliArguments,
    );
    if (set.code !== 0) {
      throw new Error(`the secrets could not be set:\n${(set.stderr + set.stdout).trim()}`);
    }
  }
  return names.join(", ");
}

async function scheduleJobs(sql: Warehouse): Promise<string> {
  if (options.dryRun) return "metadata.schedule_jobs(), lineage of columns";
  await sql`select metadata.set_functions_url(${`${plan.apiUrl}/functions/v1`})`;
  const [row] = await sql<{ jobs: number }[]>`select metadata.schedule_jobs() as jobs`;
  const steps = await refreshLineage(sql);
  return `${row?.jobs ?? 0} scheduled; ${steps} steps of lineage from column to column`;
}

async function withTarget<T>(task: (sql: Warehouse) => Promise<T>): Promise<T> {
  const sql = connectWarehouse(plan.databaseUrl, { applicationName: "scout deploy", max: 2 });
  try {
    return await task(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function say(line: string): void {
  console.log(hidden(line));
}

function hidden(text: string): string {
  return plan.confidential.reduce((kept, secret) => kept.replaceAll(secret, "•••"), text);
}
