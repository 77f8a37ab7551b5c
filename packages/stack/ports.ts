import { createServer } from "node:net";

/** A port of the loopback interface that nothing listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => server.once("error", fail).listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no port was assigned");
  return address.port;
}

/**
 * Makes sure that nothing listens on the port.
 * @throws an error that names the port and the variable that moves it
 */
export async function assertPortFree(port: number, what: string, variable: string): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((done, fail) =>
      server.once("error", fail).listen(port, "127.0.0.1", done)
    );
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason = code === "EADDRINUSE" ? "is in use" : `cannot be used (${code})`;
    throw new Error(
      `Port ${port} for ${what} ${reason}. Stop what uses it, or choose another with ${variable}.`,
      { cause },
    );
  }
  await new Promise((done) => server.close(done));
}
