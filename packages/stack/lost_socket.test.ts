import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import postgres from "postgres";
import { expect, test } from "vitest";
import { isOfLostSocket } from "./lost_socket.ts";

const DRIVER =
  "    at Socket.closed (file:///scout/node_modules/postgres/src/connection.js:453:57)";
const NODE = "    at Socket.emit (node:events:524:28)";
const OURS = "    at refresh (file:///scout/packages/stack/cron.ts:10:3)";

function thrown(error: Error, code: string | undefined, ...frames: string[]): Error {
  error.stack = [`${error.name}: ${error.message}`, ...frames].join("\n");
  return code === undefined ? error : Object.assign(error, { code });
}
const lost = (...frames: string[]) =>
  thrown(new Error("write CONNECTION_CLOSED 127.0.0.1:5432"), "CONNECTION_CLOSED", ...frames);
const write = "Cannot read properties of null (reading 'write')";

test.each([
  ["a write to a lost connection", thrown(new TypeError(write), undefined, DRIVER, NODE), true],
  ["the same from elsewhere", thrown(new TypeError(write), undefined, OURS, NODE), false],
  ["a query of nobody's on a lost connection", lost(DRIVER, NODE, NODE), true],
  ["a query of ours that nobody awaited", lost(DRIVER, NODE, OURS), false],
  ["another failure in the driver", thrown(new Error("odd"), "ODD", DRIVER, NODE), false],
  ["a refused connection of ours", thrown(new Error("refused"), "ECONNREFUSED", NODE), false],
  ["no error at all", "text", false],
])("%s", (_, error, expected) => {
  expect(isOfLostSocket(error)).toBe(expected);
});

test("a server that is gone when its array types are asked for, and refuses to be asked again", async () => {
  const authenticatedAndReady = Buffer.from("R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I", "latin1");
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => {
      socket.write(authenticatedAndReady);
      socket.once("data", () => {
        server.close();
        socket.end();
      });
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  try {
    const unhandled = once(process, "unhandledRejection");
    const sql = postgres({ host: "127.0.0.1", port: (server.address() as AddressInfo).port });
    await expect(sql`select 1`).rejects.toMatchObject({ code: "ECONNREFUSED" });
    const [error] = await unhandled;
    await sql.end({ timeout: 1 });
    expect([(error as Error).message, isOfLostSocket(error)])
      .toEqual([expect.stringContaining("ECONNREFUSED"), true]);
  } finally {
    for (const listener of others) process.on("unhandledRejection", listener);
  }
});
