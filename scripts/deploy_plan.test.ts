import { expect, test } from "vitest";
import { deployPlan, withTls } from "./deploy_plan.ts";

const ref = "abcdefghijklmnopqrst";
const env = {
  SUPABASE_PROJECT_REF: ref,
  SUPABASE_ACCESS_TOKEN: "sbp_token",
  DATABASE_URL: `postgresql://postgres.${ref}:p%40ss%25word@a.pooler.supabase.com:5432/postgres`,
  SCOUT_PUBLISHABLE_KEY: "sb_publishable_a",
  SCOUT_SECRET_KEY: "sb_secret_b",
};

async function problems(changed: Record<string, string>): Promise<string[]> {
  const checked = await deployPlan({}, { ...env, ...changed });
  return "problems" in checked ? checked.problems : [];
}

test("everything given makes a plan, with no secrets step where there is no file of them", async () => {
  expect(await deployPlan({}, env)).toMatchObject({
    plan: {
      steps: ["database", "functions", "jobs", "smoke"],
      apiUrl: `https://${ref}.supabase.co`,
      databaseUrl: `${env.DATABASE_URL}?sslmode=require`,
    },
  });
});

test("a password is hidden as it was given and as it is", async () => {
  const checked = await deployPlan({}, env);
  expect("plan" in checked && checked.plan.confidential).toEqual(
    expect.arrayContaining(["sbp_token", "sb_secret_b", "p%40ss%25word", "p@ss%word"]),
  );
});

test("only what the steps need is asked for", async () => {
  const checked = await deployPlan({ skip: ["smoke", "database", "jobs"] }, {
    SUPABASE_PROJECT_REF: ref,
    SUPABASE_ACCESS_TOKEN: "sbp_token",
  });
  expect(checked).toMatchObject({ plan: { steps: ["functions"] } });
});

test.each([
  [{ SUPABASE_PROJECT_REF: "https://x.supabase.co" }, /not 20 lower-case letters/],
  [{ DATABASE_URL: "10.0.0.1:5432" }, /no postgresql:/],
  [{ DATABASE_URL: `postgresql://postgres@db.${ref}.supabase.co/postgres` }, /no password/],
  [{ DATABASE_URL: env.DATABASE_URL.replace("5432", "6543") }, /transaction pooler/],
  [{ DATABASE_URL: env.DATABASE_URL.replace(ref, "z".repeat(20)) }, /not of the project/],
])("%o is refused", async (changed, message) => {
  expect((await problems(changed)).join("\n")).toMatch(message);
});

test.each([
  ["postgresql://u:p@127.0.0.1:54322/postgres", null],
  ["postgresql://u:p@localhost/postgres", null],
  ["postgresql://u:p@db.example.com/postgres", "require"],
  ["postgresql://u:p@db.example.com/postgres?sslmode=verify-full", "verify-full"],
])("TLS of %s is %s", (url, mode) => {
  expect(new URL(withTls(url)).searchParams.get("sslmode")).toBe(mode);
});
