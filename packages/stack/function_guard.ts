// Preloaded into every function's process by the function host, so that the process ends when the
// host does, even by SIGKILL: the host holds the other end of stdin and never writes to it.
// Deno starts the function only when a preloaded module is idle, hence the unreferenced timer: it
// fires after that, and no later for a function that waits for something while it loads.
const timer = setTimeout(async () => {
  for await (const _ of Deno.stdin.readable);
  Deno.exit(0);
}, 10);
Deno.unrefTimer(timer as unknown as number);
