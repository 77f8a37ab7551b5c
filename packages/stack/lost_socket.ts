/**
 * Tells what postgres.js 3.4.9 throws where nobody can catch it when Postgres goes away, so that a long-lived process
 * may log it and go on; queries that somebody waits for are rejected on their own, whatever becomes of this:
 *
 * - a write to a connection that was lost in the meantime (porsager/postgres#1208);
 * - the loss of a connection on which a query of nobody's was under way: its stack has no caller.
 */
export function isOfLostSocket(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const isDriver = (line: string) => /postgres\/src\/connection\.js/.test(line);
  if (error instanceof TypeError) {
    return frames.some(isDriver) && /null \(reading 'write'\)/.test(error.message);
  }
  return "code" in error && error.code === "CONNECTION_CLOSED" && frames.some(isDriver) &&
    frames.every((line) => isDriver(line) || /\(node:/.test(line));
}
