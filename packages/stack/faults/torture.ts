import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { pushMigrations } from "../migrate.ts";
import { freePort } from "../ports.ts";
import { ownerUrl, prepareDatabase } from "../prepare.ts";
import { deliver } from "./device.ts";
import type { Fault, Sent } from "./fault.ts";
import { deliverFile } from "./files.ts";
import { type Pipeline, startPipeline } from "./pipeline.ts";
import { type RestartablePostgres, startRestartablePostgres } from "./restartable_postgres.ts";
import { brokenPromises, difference, resultOf, settle } from "./verdict.ts";

/** How a fault went. */
export interface Score {
  name: string;
  what: string;
  ok: boolean;
  /** Of the fault and its checks, without the time its stack took to start. */
  ms: number;
  /** Rows of silver and quarantine that were compared with the clean run's. */
  compared: number;
  /** Why it failed; null when it did not. */
  reason: string | null;
}

const TEMPLATE = "scout_fault_template";

/**
 * Does faults to a throw-away stack, one after the other, and tells how each went. Everything
 * lives in a temporary folder on free ports and is gone afterwards, however it ends. Faults that
 * need no settings share a stack, emptied after each, until one does harm.
 */
export async function* torture(
  faults: readonly Fault[],
  signal?: AbortSignal,
): AsyncGenerator<Score> {
  const folder = await mkdtemp(join(tmpdir(), "scout-torture-"));
  const running = new Set<Pipeline>();
  let server: RestartablePostgres | undefined;
  try {
    const postgres = server = await startRestartablePostgres({
      dataDir: folder,
      port: await freePort(),
      log: () => {},
    });
    await makeTemplate(postgres);
    const start = async (settings: Fault["settings"] = {}) => {
      const pipeline = await startPipeline({
        postgres,
        template: TEMPLATE,
        folder: await mkdtemp(join(folder, "stack-")),
        settings,
      });
      running.add(pipeline);
      return pipeline;
    };
    const reference = await start();
    let shared: Pipeline | undefined;
    for (const fault of faults) {
      signal?.throwIfAborted();
      const pipeline = fault.settings ? await start(fault.settings) : shared ??= await start();
      const result = await score(fault, pipeline, reference);
      await postgres.up();
      if (pipeline === shared && result.ok) {
        await pipeline.wipe();
      } else {
        running.delete(pipeline);
        await pipeline.stop();
        if (pipeline === shared) shared = undefined;
      }
      yield result;
    }
  } finally {
    // a database can only be dropped where there is a server
    await server?.up();
    await Promise.all([...running].map((pipeline) => pipeline.stop()));
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function score(fault: Fault, pipeline: Pipeline, reference: Pipeline): Promise<Score> {
  const began = performance.now();
  const told = { name: fault.name, what: fault.what };
  const ms = () => Math.round(performance.now() - began);
  try {
    const input = await fault.run(pipeline);
    const compared = await judge(input, pipeline, reference);
    return { ...told, ok: true, ms: ms(), compared, reason: null };
  } catch (error) {
    const alerts = pipeline.logged().split("\n").filter((line) => /ALERT|"ERROR"/.test(line));
    const reason = [error instanceof Error ? error.message : String(error), ...alerts.slice(-3)]
      .join("\n  ");
    return { ...told, ok: false, ms: ms(), compared: 0, reason };
  }
}

/** Sends everything again, finishes the work, and compares with a clean run. */
async function judge(
  input: readonly Sent[],
  pipeline: Pipeline,
  reference: Pipeline,
): Promise<number> {
  for (const sent of input) await send(sent, pipeline);
  await settle(pipeline.sql);
  const broken = await brokenPromises(pipeline.sql);
  if (broken.length > 0) throw new Error(broken.join("\n  "));

  await reference.wipe();
  for (const sent of input) {
    if ("device" in sent) await reference.device(sent.device.id, sent.device.store);
    await send(sent, reference);
  }
  await settle(reference.sql);
  const found = await resultOf(pipeline.sql);
  const different = difference(found, await resultOf(reference.sql));
  if (different) throw new Error(different);
  return found.length;
}

async function send(sent: Sent, pipeline: Pipeline): Promise<void> {
  if ("device" in sent) await deliver(pipeline.ingestUrl, sent);
  else await deliverFile(pipeline, sent);
}

async function makeTemplate(server: RestartablePostgres): Promise<void> {
  const admin = postgres(server.adminUrl(), { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(`create database ${TEMPLATE}`);
  } finally {
    await admin.end();
  }
  const template = postgres(server.adminUrl(TEMPLATE), { max: 1, onnotice: () => {} });
  try {
    await prepareDatabase(template);
    await pushMigrations(await ownerUrl(template, server.adminUrl(TEMPLATE)));
  } finally {
    await template.end();
  }
}
