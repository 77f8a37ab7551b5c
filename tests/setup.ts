import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { freePort } from "@scout/stack/ports.ts";
import { startPostgres } from "@scout/stack/postgres.ts";
import { dropDatabase, makeTemplate } from "./template_database.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A superuser's URL of the server the suite runs on. */
    serverUrl: string;
    /** A database with all migrations applied, to be cloned. */
    templateName: string;
  }
}

/**
 * Once per run: a Postgres (embedded, or DATABASE_URL's) with a template database that the real
 * CLI has migrated from empty. Each test file clones it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["DATABASE_URL"] || undefined;
  const folder = given ? undefined : await mkdtemp(join(tmpdir(), "scout-tests-"));
  const server = folder
    ? await startPostgres({
      dataDir: folder,
      port: await freePort(),
      log: () => {},
      // a crash of the machine may lose a test's data; tests of crashes start servers of their own
      settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
    })
    : undefined;
  const serverUrl = given ?? server?.adminUrl() ?? "";
  const templateName = `scout_template_${process.pid}`;
  try {
    await makeTemplate(serverUrl, templateName);
  } catch (error) {
    await server?.stop();
    throw error;
  }
  project.provide("serverUrl", serverUrl);
  project.provide("templateName", templateName);

  return async () => {
    await dropDatabase(serverUrl, templateName);
    await server?.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
  };
}
