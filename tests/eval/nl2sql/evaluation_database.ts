import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@scout/stack/ports.ts";
import { ownerUrl } from "@scout/stack/prepare.ts";
import { startPostgres } from "@scout/stack/postgres.ts";
import { connectWarehouse, type Warehouse } from "@scout/warehouse/connect.ts";
import { makeTemplate } from "../../template_database.ts";
import { loadHistory } from "./load_history.ts";

/** A server of its own with the history that questions are asked about. */
export interface EvaluationDatabase {
  /** As the owner. */
  sql: Warehouse;
  url: string;
  transactions: number;
  stop(): Promise<void>;
}

/** Starts an embedded Postgres, applies the migrations and seeds, and loads the history. Takes half a minute. */
export async function startEvaluationDatabase(): Promise<EvaluationDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "scout-eval-"));
  const server = await startPostgres({
    dataDir: folder,
    port: await freePort(),
    log: () => {},
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
  });
  const end = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(server.adminUrl(), "evaluation");
    const admin = connectWarehouse(server.adminUrl("evaluation"), {
      applicationName: "evaluation",
    });
    const url = await ownerUrl(admin, server.adminUrl("evaluation"));
    await admin.end();
    const sql = connectWarehouse(url, { applicationName: "evaluation" });
    const { transactions } = await loadHistory(sql);
    return {
      sql,
      url,
      transactions,
      stop: async () => {
        await sql.end({ timeout: 5 });
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
