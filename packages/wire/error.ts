/** What an error looks like on the wire: PostgREST's shape, so that one client-side handler does for all of Scout. */
export interface ErrorBody {
  code: string;
  message: string;
  details: unknown;
  hint: string | null;
}

export interface ScoutErrorOptions {
  status?: number;
  hint?: string;
  details?: unknown;
  /** Sent as `Retry-After`. */
  retryAfterSeconds?: number;
  cause?: unknown;
}

/**
 * The one error of the system: a stable `code` that programs may test, a message and a hint for
 * people, the HTTP status it becomes, and the value that offended (`details`). The `cause` is kept
 * for our logs and never leaves the server.
 */
export class ScoutError extends Error {
  readonly code: string;
  readonly status: number;
  readonly hint: string | null;
  readonly details: unknown;
  readonly retryAfterSeconds: number | null;

  constructor(code: string, message: string, options: ScoutErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "ScoutError";
    this.code = code;
    this.status = options.status ?? 500;
    this.hint = options.hint ?? null;
    this.details = options.details ?? null;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
  }

  toJSON(): ErrorBody {
    return { code: this.code, message: this.message, details: this.details, hint: this.hint };
  }
}
