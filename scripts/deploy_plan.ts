import { readFile } from "node:fs/promises";
import { parseEnv } from "node:util";

/** The parts of a deployment, in the order they are done. */
export const STEPS = ["database", "functions", "secrets", "jobs", "smoke"] as const;
export type Step = (typeof STEPS)[number];

/** What `npm run deploy --` is told on the command line. */
export interface DeployOptions {
  projectRef?: string;
  secrets?: string;
  skip?: Step[];
  profile?: string;
}

/** Everything a deployment needs, checked. */
export interface DeployPlan {
  steps: Step[];
  projectRef: string;
  /** Session pooler or direct connection, as the role that owns the schema; with TLS. */
  databaseUrl: string;
  apiUrl: string;
  publishableKey: string;
  secretKey: string;
  /** File of secrets for the functions, and their names. */
  secrets: { file: string; names: string[] } | undefined;
  /** Texts that are never printed. */
  confidential: string[];
}

/**
 * Puts a deployment together from the command line and the environment.
 *
 * @returns the plan, or everything that is missing or wrong, a sentence each
 */
export async function deployPlan(
  options: DeployOptions,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ plan: DeployPlan } | { problems: string[] }> {
  const problems: string[] = [];
  const steps = STEPS.filter((step) => !options.skip?.includes(step));
  const needs = (...some: Step[]) => some.some((step) => steps.includes(step));
  const given = (name: string, what: string, isNeeded: boolean) => {
    const value = env[name]?.trim() ?? "";
    if (value === "" && isNeeded) problems.push(`${name} is not set: ${what}`);
    return value;
  };

  const projectRef = options.projectRef ?? env["SUPABASE_PROJECT_REF"]?.trim() ?? "";
  if (!/^[a-z]{20}$/.test(projectRef)) {
    problems.push(
      projectRef === ""
        ? "SUPABASE_PROJECT_REF (or --project-ref) is not set: the 20 letters in the project's address"
        : `the project ref "${projectRef}" is not 20 lower-case letters`,
    );
  }
  const token = given(
    "SUPABASE_ACCESS_TOKEN",
    "make one under Account > Access Tokens",
    needs("functions", "secrets"),
  );
  const databaseUrl = given(
    "DATABASE_URL",
    "the session pooler's connection string (Connect > Session pooler), with the password in it",
    needs("database", "jobs", "smoke"),
  );
  if (databaseUrl) problems.push(...databaseProblems(databaseUrl, projectRef));
  const publishableKey = given(
    "SCOUT_PUBLISHABLE_KEY",
    "Project Settings > API Keys",
    needs("smoke"),
  );
  const secretKey = given("SCOUT_SECRET_KEY", "Project Settings > API Keys", needs("smoke"));
  const apiUrl = (env["SCOUT_API_URL"]?.trim() || `https://${projectRef}.supabase.co`)
    .replace(/\/+$/, "");

  const secrets = options.secrets && steps.includes("secrets")
    ? await readSecrets(options.secrets, problems)
    : undefined;
  if (problems.length > 0) return { problems };
  return {
    plan: {
      steps: steps.filter((step) => step !== "secrets" || secrets),
      projectRef,
      databaseUrl: databaseUrl && withTls(databaseUrl),
      apiUrl,
      publishableKey,
      secretKey,
      secrets: secrets && { file: secrets.file, names: Object.keys(secrets.values) },
      confidential: [
        token,
        secretKey,
        ...passwordForms(databaseUrl),
        // a shorter one is a setting such as a log level, and all over the output
        ...Object.values(secrets?.values ?? {}).filter((text) => text.length >= 8),
      ].filter((text) => text !== ""),
    },
  };
}

async function readSecrets(file: string, problems: string[]) {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    problems.push(
      `the secrets cannot be read: ${error instanceof Error ? error.message : error}`,
    );
    return undefined;
  }
  const values = parseEnv(text) as Record<string, string>;
  const reserved = Object.keys(values).filter((name) => name.startsWith("SUPABASE_"));
  if (reserved.length > 0) {
    problems.push(`${file} sets ${reserved.join(", ")}: names with SUPABASE_ are the platform's`);
  }
  if (Object.keys(values).length === 0) problems.push(`${file} holds no NAME=value line`);
  return { file, values };
}

function databaseProblems(text: string, projectRef: string): string[] {
  const url = parsed(text);
  if (!url || !/^postgres(?:ql)?:$/.test(url.protocol)) {
    return ["DATABASE_URL is no postgresql:// address (encode special characters of the password)"];
  }
  const problems: string[] = [];
  if (url.password === "") problems.push("DATABASE_URL holds no password");
  if (/\.supabase\.(?:co|com)$/.test(url.hostname)) {
    if (url.port === "6543") {
      problems.push("DATABASE_URL is the transaction pooler (6543): migrations need a session");
    }
    if (!url.hostname.includes(projectRef) && !url.username.endsWith(`.${projectRef}`)) {
      problems.push(`DATABASE_URL is not of the project ${projectRef}`);
    }
  }
  return problems;
}

/** The same address, with TLS asked for unless it is this machine's or says otherwise. */
export function withTls(text: string): string {
  const url = new URL(text);
  const isLocal = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (!isLocal && !url.searchParams.has("sslmode")) url.searchParams.set("sslmode", "require");
  return url.href;
}

function passwordForms(text: string): string[] {
  const password = parsed(text)?.password ?? "";
  return [password, decoded(password)];
}

/** What stands behind percent-encoding; the text itself where there is none. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // a lone percent sign is no encoding
    return text;
  }
}

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
