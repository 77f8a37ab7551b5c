/**
 * Tells the one exception that postgres.js 3.4.9 throws where nobody can catch it: a write to a
 * connection that was lost in the meantime (porsager/postgres#1208). The queries concerned are
 * rejected on their own, so a long-lived process may log it and go on.
 */
export function isWriteToLostSocket(error: unknown): boolean {
  return error instanceof TypeError && /postgres\/src\/connection\.js/.test(error.stack ?? "") &&
    /null \(reading 'write'\)/.test(error.message);
}
