/**
 * Tells what postgres.js 3.4.9 throws where nobody can catch it when Postgres goes away, so that a long-lived process
 * may log it and go on; queries that somebody waits for are rejected on their own, whatever becomes of this:
 *
 * - a write to a connection that was lost in the meantime (porsager/postgres#1208);
 * - the loss of a connection on which a query of nobody's was under way: its stack has no caller;
 * - a server that refuses to be connected to again after it went away while the driver asked for its array types.
 */
export function isOfLostSocket(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const isDriver = (line: string) => /postgres\/src\/connection\.js/.test(line);
  if (error instanceof TypeError) {
    return frames.some(isDriver) && /null \(reading 'write'\)/.test(error.message);
  }
  if (!("code" in error) || !frames.every((line) => isDriver(line) || /\(node:/.test(line))) {
    return false;
  }
  return error.code === "CONNECTION_CLOSED"
    ? frames.some(isDriver)
    : "syscall" in error && "query" in error && ARRAY_TYPES.test(String(error.query));
}

/** The one query the driver makes for itself. */
const ARRAY_TYPES = /^\s*select b\.oid, b\.typarray\s+from pg_catalog\.pg_type/;
