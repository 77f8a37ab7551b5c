/**
 * Lets the process go on when whoever read its output is gone (`| head`, a closed terminal): the work is done all the
 * same. Without this, who reports an uncaught exception to a lost stderr makes the next one, for ever.
 */
export function outliveOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
