// Preloaded into every function's process by the function host, so that the process ends when the
// host does, even by SIGKILL: the host holds the other end of stdin and never writes to it.
// Deno starts the function only when a preloaded module is idle, and a read of stdin is not: it
// begins when the function has loaded, which no timer could tell on a machine that is busy.
addEventListener("load", async () => {
  for await (const _ of Deno.stdin.readable);
  Deno.exit(0);
});
