// Preloaded into every function's process by the function host, so that the process ends when the
// host does, even by SIGKILL: the host holds the other end of stdin and never writes to it.
// It waits for "load": Deno runs a preloaded module until it is idle before it starts the function.
addEventListener("load", async () => {
  for await (const _ of Deno.stdin.readable);
  Deno.exit(0);
});
