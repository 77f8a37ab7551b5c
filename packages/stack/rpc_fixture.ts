import postgres, { type Sql } from "postgres";
import { createTestDatabase } from "../../tests/database.ts";
import { newProjectKeys, type ProjectKeys } from "./keys.ts";
import { asRole } from "./prepare.ts";
import { connectAuthenticator } from "./rpc_connection.ts";
import { createRpcGateway } from "./rpc_gateway.ts";

/** An RPC gateway on a database of a test's own; requests go to it without a server. */
export interface RpcFixture {
  admin: Sql;
  keys: ProjectKeys;
  fetch: typeof fetch;
  logged: string[];
  stop(): Promise<void>;
}

export const API = "http://127.0.0.1/rest/v1";

/** Makes the database, runs `schema` as superuser and lets every role call what it made; `change` may
 * lead the gateway's connections elsewhere. */
export async function startRpcFixture(
  schema: string,
  change: (url: string) => string = (url) => url,
): Promise<RpcFixture> {
  const db = await createTestDatabase();
  const admin = postgres(db.adminUrl, { max: 2, onnotice: () => {} });
  await admin.unsafe(schema).simple();
  await admin.unsafe(
    `grant usage on schema public to anon, authenticated, service_role;
     grant execute on all functions in schema public to anon, authenticated, service_role`,
  ).simple();
  const sql = connectAuthenticator(change(asRole(db.adminUrl, "authenticator")));
  const keys = await newProjectKeys();
  const logged: string[] = [];
  const gateway = createRpcGateway({
    sql,
    jwtSecret: keys.jwtSecret,
    keys,
    schemas: ["public"],
    maxRows: 1000,
    log: (line) => logged.push(line),
  });
  return {
    admin,
    keys,
    fetch: async (input, init) => {
      init?.signal?.throwIfAborted();
      return await gateway.fetch(new Request(input as Request, init));
    },
    logged,
    stop: async () => {
      await gateway.stop();
      await sql.end({ timeout: 1 });
      await admin.end();
      await db.stop();
    },
  };
}
