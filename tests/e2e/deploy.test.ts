import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parse } from "smol-toml";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { denoBinary } from "@scout/stack/deno_binary.ts";
import { ownerUrl, prepareDatabase } from "@scout/stack/prepare.ts";
import { deployFunctions } from "../../scripts/deploy_functions.ts";
import { startTestStack, type TestStack } from "../stack.ts";
import { dropDatabase } from "../template_database.ts";
import { type ManagementApi, startManagementApi } from "./management_api.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

let api: ManagementApi;
let folder: string;
let profile: string;

interface Ended {
  code: number;
  output: string;
}

/** `npm run deploy -- …` with nothing in its environment but what is given. */
async function deploy(env: Record<string, string>, ...args: string[]): Promise<Ended> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) =>
      !/^(SUPABASE_|SCOUT_|DATABASE_URL$|PG)/.test(name)
    ),
  );
  const ended = await run(
    process.execPath,
    ["scripts/bootstrap.mjs", "deploy", "--profile", profile, ...args],
    { cwd: ROOT, env: { ...inherited, ...env } },
  ).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error) => error as { code: number; stdout: string; stderr: string },
  );
  return { code: ended.code, output: ended.stdout + ended.stderr };
}

const account = () => ({
  SUPABASE_PROJECT_REF: api.projectRef,
  SUPABASE_ACCESS_TOKEN: api.accessToken,
});

/** What Deno says a function is made of: an account of its own, apart from the code that deploys. */
async function moduleGraph(entrypoint: string): Promise<string[]> {
  const { stdout } = await run(denoBinary(), ["info", "--json", entrypoint], {
    cwd: ROOT,
    maxBuffer: 1e8,
  });
  const { modules } = JSON.parse(stdout) as { modules: { specifier: string }[] };
  return modules.map(({ specifier }) => specifier)
    .filter((specifier) => specifier.startsWith("file:") && !specifier.includes("/node_modules/"))
    .map((specifier) => relative(ROOT, fileURLToPath(specifier)));
}

beforeAll(async () => {
  api = await startManagementApi();
  folder = await mkdtemp(join(tmpdir(), "scout-deploy-test-"));
  profile = join(folder, "profile.yaml");
  await writeFile(
    profile,
    `name: mock\napi_url: ${api.url}\ndashboard_url: ${api.url}\nproject_host: mock.local\n`,
  );
});
afterEach(() => {
  expect(api.refused).toEqual([]);
  api.forget();
});
afterAll(async () => {
  await api?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("before anything is changed", () => {
  test("all that is missing is told at once", async () => {
    const { code, output } = await deploy({});
    expect(code).toBe(2);
    for (
      const name of [
        "SUPABASE_PROJECT_REF",
        "SUPABASE_ACCESS_TOKEN",
        "DATABASE_URL",
        "SCOUT_PUBLISHABLE_KEY",
        "SCOUT_SECRET_KEY",
      ]
    ) {
      expect(output).toMatch(new RegExp(`^missing: ${name} `, "m"));
    }
  });

  test("another project's database and the transaction pooler are refused", async () => {
    const { code, output } = await deploy(
      {
        ...account(),
        DATABASE_URL:
          "postgresql://postgres.zzzzzzzzzzzzzzzzzzzz:pass@a.pooler.supabase.com:6543/p",
      },
      "--skip",
      "smoke",
    );
    expect(code).toBe(2);
    expect(output).toMatch(/not of the project/);
    expect(output).toMatch(/6543/);
    expect(output).not.toContain("pass@");
  });

  test("secrets with the platform's names are refused, an unknown option too", async () => {
    const secrets = join(folder, "reserved.env");
    await writeFile(secrets, "SUPABASE_DB_URL=postgresql://user:hunter22@host/db\n");
    const refused = await deploy(
      account(),
      "--secrets",
      secrets,
      "--skip",
      "database",
      "jobs",
      "smoke",
    );
    expect(refused.code).toBe(2);
    expect(refused.output).toMatch(/SUPABASE_DB_URL: names with SUPABASE_ are the platform's/);
    expect(refused.output).not.toContain("hunter22");
    expect((await deploy(account(), "--nonsense")).code).toBe(2);
    expect((await deploy(account(), "--help")).code).toBe(0);
  });
});

describe("functions", () => {
  test("what is uploaded is each function's modules and import map, and nothing else", async () => {
    const { code, output } = await deploy(account(), "--skip", "database", "jobs", "smoke");
    expect(output).toMatch(/^ok {4}functions /m);
    expect(code).toBe(0);

    const config = parse(await readFile(join(ROOT, "supabase/config.toml"), "utf8"));
    const functions = config["functions"] as Record<
      string,
      { entrypoint: string; import_map: string }
    >;
    expect([...api.uploads.keys()].sort()).toEqual(Object.keys(functions).sort());
    for (const [slug, { metadata, files }] of api.uploads) {
      const { entrypoint = "", import_map = "" } = functions[slug] ?? {};
      expect(metadata.entrypoint_path).toBe(entrypoint.slice(3));
      expect(metadata.import_map_path).toBe(import_map.slice(3));
      expect(metadata.verify_jwt).toBe(false);
      const graph = await moduleGraph(metadata.entrypoint_path);
      expect(graph.length, slug).toBeGreaterThan(2);
      expect([...files.keys()].sort(), slug).toEqual([...graph, import_map.slice(3)].sort());
      for (const [path, text] of files) {
        expect(text, path).toBe(await readFile(join(ROOT, path), "utf8"));
        expect(path).not.toMatch(/^packages\/(stack|device)\/|^tests\/|\.test\.|(^|\/)\.env/);
      }
      const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      expect(bytes, slug).toBeLessThan(4 * 1024 * 1024);
    }
  }, 120_000);

  /** A project of its own, for what ours must never look like. */
  async function deployProject(files: Record<string, string>): Promise<string[]> {
    const root = await mkdtemp(join(folder, "project-"));
    const all: Record<string, string> = {
      "supabase/config.toml": ["one", "two"].map((slug) =>
        `[functions.${slug}]\nverify_jwt = false\nentrypoint = "../functions/${slug}/index.ts"\nimport_map = "../deno.json"\n`
      ).join("\n"),
      "deno.json": '{"imports": {"@x/lib/": "./packages/lib/"}}',
      "functions/one/index.ts": 'import { a } from "@x/lib/a.ts";\nDeno.serve(() => a());\n',
      "functions/two/index.ts": 'Deno.serve(() => new Response("two"));\n',
      "packages/lib/a.ts": 'export const a = () => new Response("a");\n',
      ...files,
    };
    for (const [path, text] of Object.entries(all)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    vi.stubEnv("SUPABASE_ACCESS_TOKEN", api.accessToken);
    try {
      const bundles = await deployFunctions({
        root,
        projectRef: api.projectRef,
        cliArguments: ["--profile", profile],
      });
      return bundles.map(({ slug }) => slug);
    } finally {
      vi.unstubAllEnvs();
    }
  }

  test("a folder of the import map is not uploaded as a whole: no test, no .env", async () => {
    expect(
      await deployProject({
        "packages/lib/a.test.ts": "throw new Error();\n",
        "packages/lib/.env": "PASSWORD=hunter22\n",
        "packages/lib/unused.ts": "export {};\n",
      }),
    ).toEqual(["one", "two"]);
    expect([...api.uploads.get("one")?.files.keys() ?? []].sort()).toEqual([
      "deno.json",
      "functions/one/index.ts",
      "packages/lib/a.ts",
    ]);
  });

  test("a warning of the CLI fails the deployment, though the CLI itself exits with 0", async () => {
    await expect(deployProject({
      "functions/two/index.ts": '// import "./ghost.ts"\nDeno.serve(() => new Response("two"));\n',
    })).rejects.toThrow(/WARN.*ghost\.ts/);
  });

  test("a module that the CLI does not see fails the deployment, by name", async () => {
    await expect(deployProject({
      "functions/two/index.ts":
        'const { b } = await import(/* the CLI looks past this */ "./b.ts");\nDeno.serve(() => b());\n',
      "functions/two/b.ts": 'export const b = () => new Response("b");\n',
    })).rejects.toThrow(/two: functions\/two\/b\.ts is missing/);
  });

  test.each([
    ["is not there", { "functions/two/index.ts": 'import "./gone.ts";\n' }, /two .*gone\.ts/],
    ["is outside the project", {
      "functions/two/index.ts": 'import "../../../outside.ts";\n',
      "../outside.ts": "export {};\n",
    }, /two imports \.\.\/outside\.ts/],
    ["is of the local stack", {
      "functions/two/index.ts": 'import "../../packages/stack/keys.ts";\n',
      "packages/stack/keys.ts": "export {};\n",
    }, /packages\/stack\/keys\.ts, which stays here/],
  ])("nothing is uploaded when a module %s", async (_, files, message) => {
    await expect(deployProject(files)).rejects.toThrow(message);
    expect(api.uploads.size).toBe(0);
  });
});

describe("a whole deployment", () => {
  const name = `scout_deploy_${randomBytes(6).toString("hex")}`;
  let admin: postgres.Sql;
  let databaseUrl: string;

  beforeAll(async () => {
    const serverUrl = inject("serverUrl");
    const server = postgres(serverUrl, { max: 1, onnotice: () => {} });
    await server.unsafe(`create database ${name}`);
    await server.end();
    const adminUrl = new URL(serverUrl);
    adminUrl.pathname = `/${name}`;
    admin = postgres(adminUrl.href, { max: 1, onnotice: () => {} });
    await prepareDatabase(admin);
    databaseUrl = await ownerUrl(admin, adminUrl.href);
  });
  afterAll(async () => {
    await admin?.end();
    await dropDatabase(inject("serverUrl"), name);
  });

  const secretsFile = async () => {
    const file = join(folder, "functions.env");
    await writeFile(file, "SCOUT_LOG_LEVEL=DEBUG\nSLACK_WEBHOOK=hunter22-hunter22\n");
    return file;
  };
  const exists = async (relation: string) =>
    (await admin`select to_regclass(${relation}) is not null as there`)[0]?.["there"];

  test("--dry-run tells what it would do, and does nothing", async () => {
    const { code, output } = await deploy(
      { ...account(), DATABASE_URL: databaseUrl },
      "--dry-run",
      "--skip",
      "smoke",
      "--secrets",
      await secretsFile(),
    );
    expect(code).toBe(0);
    expect(output).toMatch(/^would database +\d+ migrations/m);
    expect(output).toMatch(/^would functions +ingest-stream/m);
    expect(output).toMatch(/^would secrets +SCOUT_LOG_LEVEL, SLACK_WEBHOOK$/m);
    expect(await exists("bronze.posts")).toBe(false);
    expect(api.uploads.size + api.secrets.size).toBe(0);
  });

  test(
    "schema, seeds, functions, secrets and jobs, from empty; again changes nothing",
    async () => {
      const args = ["--skip", "smoke", "--secrets", await secretsFile()];
      const env = { ...account(), DATABASE_URL: databaseUrl };
      const first = await deploy(env, ...args);
      expect(first.output).toMatch(
        /^ok {4}database +\d+ migrations\nok {4}functions .*\nok {4}secrets .*\nok {4}jobs +\d+ scheduled; \d+ steps of lineage .*$/m,
      );
      expect(first.code).toBe(0);
      expect(first.output).not.toContain("hunter22");
      expect(first.output).not.toContain(api.accessToken);
      expect(api.secrets.get("SLACK_WEBHOOK")).toBe("hunter22-hunter22");
      expect(await exists("bronze.posts")).toBe(true);
      expect(await admin`select 1 from ref.exchange_rates`).not.toHaveLength(0);
      expect(await admin`select 1 from cron.job where jobname = 'scout-promote'`).toHaveLength(1);

      const second = await deploy(env, ...args);
      expect(second.output).toMatch(/^ok {4}database +up to date$/m);
      expect(second.code).toBe(0);
      expect(await admin`select 1 from cron.job where jobname = 'scout-promote'`).toHaveLength(1);
    },
    180_000,
  );

  test("credentials that do not fit stop it at the database, and are not printed", async () => {
    const url = new URL(databaseUrl);
    // a server that trusts this machine asks for no password, but knows its roles
    url.username = "nobody_of_this_name";
    url.password = "hunter22-hunter22";
    const { code, output } = await deploy(
      { ...account(), DATABASE_URL: url.href },
      "--skip",
      "smoke",
    );
    expect(code).toBe(1);
    expect(output).toMatch(/^FAILED database$/m);
    expect(output).not.toContain("hunter22");
    expect(api.uploads.size).toBe(0);
  });
});

describe("the smoke test", () => {
  let stack: TestStack;
  beforeAll(async () => {
    stack = await startTestStack({ cron: true });
  });
  afterAll(() => stack?.stop());

  const hosted = () => ({
    SCOUT_API_URL: stack.apiUrl,
    SCOUT_PUBLISHABLE_KEY: stack.keys.publishableKey,
    SCOUT_SECRET_KEY: stack.keys.secretKey,
    DATABASE_URL: stack.db.url,
  });

  test("ends a deployment: one sale, from the post to the dashboard", async () => {
    const { code, output } = await deploy(
      { ...account(), ...hosted() },
      "--skip",
      "functions",
    );
    expect(output.match(/^ {2}ok /gm)).toHaveLength(9);
    expect(output).toMatch(/^ok {4}smoke /m);
    expect(output).not.toContain(stack.keys.secretKey);
    expect(code).toBe(0);
    expect(await stack.db.sql`select 1 from metadata.device_tokens where revoked_at is null`)
      .toHaveLength(0);
    expect(await stack.db.sql`select 1 from metadata.devices where retired_at is null`)
      .toHaveLength(0);
  }, 120_000);

  test("as a command: the local stack, without any setting", async () => {
    const { stdout } = await scout({ SCOUT_DATA_DIR: stack.dataDir }, "smoke");
    expect(stdout).toMatch(/^ok {5}a dashboard reads it$/m);
    expect(stdout).toMatch(/^stays /m);
  }, 60_000);

  test("as a command: says what is missing, and fails where the promise is not kept", async () => {
    await expect(scout({ SCOUT_API_URL: stack.apiUrl }, "smoke")).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/SCOUT_PUBLISHABLE_KEY, SCOUT_SECRET_KEY, DATABASE_URL/),
    });
    // a sale is lost behind the code's back
    await stack.db.sql`
      delete from silver.transactions_cleaned where id = (select min(id) from silver.transactions_cleaned)`;
    await expect(scout(hosted(), "smoke")).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^FAILED nothing is lost: quality.conservation has 1 rows$/m),
      stderr: expect.stringMatching(/!! ALERT/),
    });
  }, 60_000);

  async function scout(env: Record<string, string>, ...args: string[]) {
    const { DATABASE_URL: _, ...inherited } = process.env;
    return await run(process.execPath, ["scripts/scout.mjs", ...args], {
      cwd: ROOT,
      env: { ...inherited, ...env },
    });
  }
});
