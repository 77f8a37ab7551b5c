import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mintUserToken, type UserToken } from "@scout/stack/keys.ts";
import { freePort } from "@scout/stack/ports.ts";
import { type Stack, startStack } from "@scout/stack/stack.ts";
import { createTestDatabase, type TestDatabase } from "./database.ts";

/** A whole stack on a database of its own: real Deno functions, API and cron. */
export interface TestStack extends Stack {
  db: TestDatabase;
  dataDir: string;
  /** A user's JWT. */
  userToken(user: Pick<UserToken, "role" | "stores">): Promise<string>;
  /** What the parts have said so far. */
  logged(): string;
}

/** Starts a stack; cron is off unless asked for, so that a test decides when data moves. */
export async function startTestStack(
  options: { cron?: boolean; drive?: boolean; functionEnv?: Record<string, string> } = {},
): Promise<TestStack> {
  const db = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), "scout-stack-"));
  let logged = "";
  const cleanUp = async () => {
    await db.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const stack = await startStack({
      dataDir,
      apiPort: await freePort(),
      dbPort: await freePort(),
      databaseUrl: db.adminUrl,
      isMigrated: true,
      cron: options.cron ?? false,
      drive: options.drive ?? false,
      functionEnv: options.functionEnv ?? {},
      log: (part, line) => logged += `${part}: ${line}\n`,
    });
    return {
      ...stack,
      db,
      dataDir,
      userToken: (user) =>
        mintUserToken({ ...user, secret: stack.keys.jwtSecret, expiresInSeconds: 3600 }),
      logged: () => logged,
      stop: async () => {
        await stack.stop();
        await cleanUp();
      },
    };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}
