import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const MODULE = fileURLToPath(new URL("lost_output.ts", import.meta.url));

test("a process whose output nobody reads any more reports an exception and ends", async () => {
  const script = `
    import { outliveOutput } from ${JSON.stringify(MODULE)};
    outliveOutput();
    process.on("uncaughtException", (error) => {
      console.error(error.message);
      process.exitCode = 3;
    });
    setTimeout(() => { console.log("nobody hears this"); throw new Error("nor this"); }, 300);`;
  const child = spawn(process.execPath, [
    "--import",
    "tsx",
    "--input-type=module",
    "--eval",
    script,
  ]);
  child.stdout.destroy();
  child.stderr.destroy();
  const [code] = await once(child, "exit", { signal: AbortSignal.timeout(20_000) })
    .finally(() => child.kill("SIGKILL"));
  expect(code).toBe(3);
});
