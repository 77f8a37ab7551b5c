/**
 * Longest the database may take for one answer. Not a setting: a database that does not answer
 * cannot be asked for it.
 */
export const DATABASE_ANSWER_MS = 20_000;

/**
 * What the database answers, or an error that isUnavailable() after so many milliseconds: a server
 * that hangs, or a network that swallows packets, ends no connection. The work itself goes on, and
 * may even commit later; whoever sends again finds that out by the post's key.
 */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(ms)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** An error that isUnavailable(): the database took too long. */
export function tooLate(ms: number): Error {
  const error = new Error(`the database did not answer within ${ms} ms`);
  return Object.assign(error, { code: "ETIMEDOUT" });
}
