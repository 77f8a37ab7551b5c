import { outliveOutput } from "./lost_output.ts";
import { runScout } from "./run_scout.ts";

outliveOutput();
await runScout(process.argv.slice(2));
