import postgres, { type Sql, type TransactionSql } from "postgres";

/**
 * `sql.begin()` that survives the loss of its connection. postgres.js 3.4.9 answers any failure
 * with a `rollback`; on a connection that is gone, that write throws where nobody can catch it and
 * ends the process (porsager/postgres#1208). A transaction that lost its connection is therefore
 * left unsettled; postgres.js rejects the whole when it sees the connection close.
 */
export async function begin<Types extends Record<string, unknown>, T>(
  sql: Sql<Types>,
  mode: string,
  work: (tx: TransactionSql<Types>) => Promise<T>,
): Promise<T> {
  return await sql.begin(mode, (tx) =>
    work(tx).catch((error: unknown) => {
      if (isConnectionLost(error)) return new Promise<never>(() => {});
      throw error;
    })) as T;
}

function isConnectionLost(error: unknown): boolean {
  if (error instanceof postgres.PostgresError) {
    return error.severity === "FATAL" || error.severity === "PANIC";
  }
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  return code === "CONNECTION_CLOSED" || code === "CONNECTION_DESTROYED" || syscall !== undefined;
}
