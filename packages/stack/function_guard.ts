// Preloaded into every function's process by the function host, so that the process ends when the
// host does, even by SIGKILL: the host holds the other end of stdin and never writes to it.
// Deno starts the function only when a preloaded module is idle, and a read of stdin is not. Hence
// the unreferenced timers: both fire no later for a function that waits for something while it
// loads, and two of them, as on a busy machine the first is due before Deno looks whether the module
// is idle; it looks before the second can be.
function soon(act: () => void): void {
  Deno.unrefTimer(setTimeout(act, 10) as unknown as number);
}

soon(() =>
  soon(async () => {
    for await (const _ of Deno.stdin.readable);
    Deno.exit(0);
  })
);
