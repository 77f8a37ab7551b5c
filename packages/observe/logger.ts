import { redact, redactText } from "./redact.ts";

export const LEVELS = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"] as const;
export type Level = (typeof LEVELS)[number];
export type Fields = Record<string, unknown>;

export interface Logger {
  debug(message: string, fields?: Fields): void;
  info(message: string, fields?: Fields): void;
  warning(message: string, fields?: Fields): void;
  /** `fields.error` may be an Error: its stack and causes are logged. */
  error(message: string, fields?: Fields): void;
  /** Also prints `!! ALERT: …`, for whoever watches the terminal. */
  critical(message: string, fields?: Fields): void;
  /** A logger whose entries carry these fields too (a trace id). */
  with(fields: Fields): Logger;
}

export interface LoggerOptions {
  component: string;
  /** Least level that is written; WARNING when not given or unknown. */
  level?: string;
  write?: (line: string) => void;
  now?: () => Date;
}

function errorFields(error: Error, depth = 0): Fields {
  const { code } = error as { code?: unknown };
  return {
    name: error.name,
    message: redactText(error.message),
    ...(typeof code === "string" ? { code } : {}),
    stack: redactText(error.stack ?? ""),
    ...(error.cause instanceof Error && depth < 5
      ? { cause: errorFields(error.cause, depth + 1) }
      : {}),
  };
}

/** File and line of the caller: the first stack frame outside this module. */
function callSite(): { file: string; line: number } | null {
  for (const frame of (new Error().stack ?? "").split("\n").slice(1)) {
    const at = /\(?((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?$/.exec(frame);
    if (at === null || at[1] === undefined || at[1].includes("observe/logger.ts")) continue;
    return {
      file: at[1].replace(/^file:\/\//, "").replace(
        /^.*\/(packages|functions|scripts|tests)\//,
        "$1/",
      ),
      line: Number(at[2]),
    };
  }
  return null;
}

/** Writes one JSON object per entry to stderr (stdout belongs to programs). */
export function createLogger(options: LoggerOptions): Logger {
  const write = options.write ?? ((line: string) => console.error(line));
  const now = options.now ?? (() => new Date());
  const wanted = LEVELS.indexOf((options.level ?? "").toUpperCase() as Level);
  const least = wanted < 0 ? LEVELS.indexOf("WARNING") : wanted;

  const make = (bound: Fields): Logger => {
    const log = (level: Level) => (message: string, fields: Fields = {}) => {
      if (LEVELS.indexOf(level) < least) return;
      const { error, ...others } = fields;
      write(JSON.stringify({
        timestamp: now().toISOString(),
        level,
        component: options.component,
        message: redactText(message),
        ...callSite(),
        ...(redact({ ...bound, ...others }) as Fields),
        ...(error === undefined
          ? {}
          : { error: error instanceof Error ? errorFields(error) : redact(error) }),
      }));
      if (level === "CRITICAL") write(`!! ALERT: ${redactText(message)}`);
    };
    return {
      debug: log("DEBUG"),
      info: log("INFO"),
      warning: log("WARNING"),
      error: log("ERROR"),
      critical: log("CRITICAL"),
      with: (fields) => make({ ...bound, ...fields }),
    };
  };
  return make({});
}
