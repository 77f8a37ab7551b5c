import { Command, CommanderError } from "commander";
import { archiveCommand } from "./archive.ts";
import { backfillCommand } from "./backfill.ts";
import { contractsCommand } from "./contracts.ts";
import { deviceCommand } from "./device.ts";
import { dictionaryCommand } from "./dictionary.ts";
import { gatesCommand } from "./gates.ts";
import { explainCommand } from "./explain.ts";
import { healthCommand } from "./health.ts";
import { ingestCommand } from "./ingest.ts";
import { lineageCommand } from "./lineage.ts";
import { privacyCommand } from "./privacy.ts";
import { maintenanceCommand } from "./maintenance.ts";
import { promoteCommand } from "./promote.ts";
import { quarantineCommand } from "./quarantine.ts";
import { receiptCommand } from "./receipt.ts";
import { refreshCommand } from "./refresh.ts";
import { replayCommand } from "./replay.ts";
import { rollbackCommand } from "./rollback.ts";
import { smokeCommand } from "./smoke.ts";
import { statusCommand } from "./status.ts";
import { tokenCommand } from "./token.ts";
import { tortureCommand } from "./torture.ts";
import { validateCommand } from "./validate.ts";
import { traceCommand } from "./trace.ts";

const scout = new Command("scout")
  .description(
    "Operate Scout: devices, data, pipeline. Works on the stack of `npm start`, or on DATABASE_URL.",
  )
  .showHelpAfterError("(add --help for usage)")
  // an option after a subcommand is the subcommand's, also where its parent has one of the name
  .enablePositionalOptions();

for (
  const command of [
    statusCommand(),
    tokenCommand(),
    contractsCommand(),
    deviceCommand(),
    gatesCommand(),
    ingestCommand(),
    promoteCommand(),
    refreshCommand(),
    receiptCommand(),
    explainCommand(),
    traceCommand(),
    lineageCommand(),
    quarantineCommand(),
    rollbackCommand(),
    replayCommand(),
    backfillCommand(),
    healthCommand(),
    validateCommand(),
    privacyCommand(),
    archiveCommand(),
    maintenanceCommand(),
    smokeCommand(),
    dictionaryCommand(),
    tortureCommand(),
  ]
) {
  scout.addCommand(command);
}

// exit codes for schedulers: 0 success, 1 failure, 2 bad usage
for (const command of everyCommand(scout)) command.exitOverride();
try {
  await scout.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    console.error(`!! ALERT: ${reason(error)}`);
    process.exitCode = 1;
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
