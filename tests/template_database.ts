import postgres from "postgres";
import { pushMigrations } from "@scout/stack/migrate.ts";
import { ownerUrl, prepareDatabase } from "@scout/stack/prepare.ts";

/** Addresses of one database. */
export interface DatabaseUrls {
  /** Of the role that owns Scout's tables and runs its functions. */
  url: string;
  /** Of a superuser. */
  adminUrl: string;
}

/** Makes a database that the real CLI has migrated from empty, to be cloned. */
export async function makeTemplate(serverUrl: string, name: string): Promise<void> {
  const admin = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(`create database ${name}`);
  } finally {
    await admin.end();
  }
  const adminUrl = urlOf(serverUrl, name);
  const template = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await prepareDatabase(template);
    await pushMigrations(await ownerUrl(template, adminUrl));
    // for emptyPipeline(), which removes rows without what removing them sets off
    await template`grant set on parameter session_replication_role to postgres`;
  } finally {
    await template.end();
  }
}

/** Clones a template, and mends what a clone does not inherit and what still names the template. */
export async function cloneTemplate(
  serverUrl: string,
  template: string,
  name: string,
): Promise<DatabaseUrls> {
  const admin = postgres(serverUrl, { max: 1, onnotice: () => {} });
  const adminUrl = urlOf(serverUrl, name);
  try {
    await admin.unsafe(`create database ${name} template ${template}`);
    await admin.unsafe(`grant all on database ${name} to postgres`);
    const inside = postgres(adminUrl, { max: 1, onnotice: () => {} });
    await inside`update cron.job set database = current_database()`;
    await inside`update metadata.job_registry set scheduled_at = now()`;
    await inside.end();
    return { url: await ownerUrl(admin, adminUrl), adminUrl };
  } finally {
    await admin.end();
  }
}

/** Removes a database, whoever is connected to it. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const admin = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(`drop database if exists ${name} with (force)`);
  } finally {
    await admin.end();
  }
}

function urlOf(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
