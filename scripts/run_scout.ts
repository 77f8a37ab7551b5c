import { Command, CommanderError, type OutputConfiguration } from "commander";

/** In the order of `scout --help`. Only what is asked for is loaded: a command is up in a third of the time. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  status: async () => (await import("./status.ts")).statusCommand(),
  token: async () => (await import("./token.ts")).tokenCommand(),
  brands: async () => (await import("./brands.ts")).brandsCommand(),
  contracts: async () => (await import("./contracts.ts")).contractsCommand(),
  device: async () => (await import("./device.ts")).deviceCommand(),
  gates: async () => (await import("./gates.ts")).gatesCommand(),
  ingest: async () => (await import("./ingest.ts")).ingestCommand(),
  drive: async () => (await import("./drive.ts")).driveCommand(),
  files: async () => (await import("./files.ts")).filesCommand(),
  review: async () => (await import("./review.ts")).reviewCommand(),
  worker: async () => (await import("./worker.ts")).workerCommand(),
  promote: async () => (await import("./promote.ts")).promoteCommand(),
  refresh: async () => (await import("./refresh.ts")).refreshCommand(),
  receipt: async () => (await import("./receipt.ts")).receiptCommand(),
  ask: async () => (await import("./ask.ts")).askCommand(),
  explain: async () => (await import("./explain.ts")).explainCommand(),
  trace: async () => (await import("./trace.ts")).traceCommand(),
  lineage: async () => (await import("./lineage.ts")).lineageCommand(),
  questions: async () => (await import("./questions.ts")).questionsCommand(),
  quarantine: async () => (await import("./quarantine.ts")).quarantineCommand(),
  rollback: async () => (await import("./rollback.ts")).rollbackCommand(),
  replay: async () => (await import("./replay.ts")).replayCommand(),
  backfill: async () => (await import("./backfill.ts")).backfillCommand(),
  health: async () => (await import("./health.ts")).healthCommand(),
  diagnose: async () => (await import("./diagnose.ts")).diagnoseCommand(),
  alerts: async () => (await import("./alerts.ts")).alertsCommand(),
  metrics: async () => (await import("./metrics.ts")).metricsCommand(),
  report: async () => (await import("./report.ts")).reportCommand(),
  validate: async () => (await import("./validate.ts")).validateCommand(),
  privacy: async () => (await import("./privacy.ts")).privacyCommand(),
  archive: async () => (await import("./archive.ts")).archiveCommand(),
  maintenance: async () => (await import("./maintenance.ts")).maintenanceCommand(),
  sniff: async () => (await import("./sniff.ts")).sniffCommand(),
  smoke: async () => (await import("./smoke.ts")).smokeCommand(),
  dictionary: async () => (await import("./dictionary.ts")).dictionaryCommand(),
  torture: async () => (await import("./torture.ts")).tortureCommand(),
  "train-mapping": async () => (await import("./train_mapping_command.ts")).trainMappingCommand(),
};

/**
 * Runs one command of `scout` and sets the exit code, for schedulers: 0 success, 1 failure, 2 bad usage.
 *
 * @param args as after `scout` on the command line
 * @param output where help and complaints about usage go; the terminal when not given
 */
export async function runScout(args: readonly string[], output: OutputConfiguration = {}) {
  const scout = new Command("scout")
    .description(
      "Operate Scout: devices, data, pipeline. Works on the stack of `npm start`, or on DATABASE_URL.",
    )
    .showHelpAfterError("(add --help for usage)")
    // an option after a subcommand is the subcommand's, also where its parent has one of the name
    .enablePositionalOptions();
  const asked = args[0] ?? "";
  const names = Object.hasOwn(COMMANDS, asked) ? [asked] : Object.keys(COMMANDS);
  for (const name of names) {
    const command = await COMMANDS[name]?.();
    if (command) scout.addCommand(command);
  }
  for (const command of everyCommand(scout)) command.exitOverride().configureOutput(output);
  try {
    await scout.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else {
      console.error(`!! ALERT: ${reason(error)}`);
      process.exitCode = 1;
    }
  }
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env["SCOUT_LOG_LEVEL"] === "DEBUG") return error.stack ?? error.message;
  const hint = "hint" in error && typeof error.hint === "string" ? ` (${error.hint})` : "";
  return `${error.message || error.name}${hint}`;
}
