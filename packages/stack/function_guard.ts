// Loaded before a function by the local function host: when the host is gone, however it ended, the
// function ends too. A pipe to the host would tell sooner, but Deno waits for a preloaded module's
// reads before it starts the main module; an unreferenced timer it does not wait for.
const host = Deno.ppid;
const timer: unknown = setInterval(() => {
  if (Deno.ppid !== host) Deno.exit(0);
}, 500);
Deno.unrefTimer(timer as number);
