import postgres from "postgres";

/** A failed RPC request, as PostgREST answers it: a status and `{code, message, details, hint}`. */
export class RpcError extends Error {
  override readonly name = "RpcError";
  readonly details: string | null;
  readonly hint: string | null;
  readonly headers: Record<string, string>;

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    extra: {
      details?: string | null | undefined;
      hint?: string | null | undefined;
      headers?: Record<string, string>;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: extra.cause });
    this.details = extra.details ?? null;
    this.hint = extra.hint ?? null;
    this.headers = extra.headers ?? {};
  }

  toResponse(): Response {
    const { code, message, details, hint } = this;
    return new Response(JSON.stringify({ code, message, details, hint }), {
      status: this.status,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "proxy-status": `PostgREST; error=${code}`,
        ...this.headers,
      },
    });
  }
}

const CONNECTION_FAILURE = /^(?:E[A-Z_]+|CONNECT(?:ION)?_[A-Z_]+)$/;

/** True when Postgres could not be reached, or is starting up or shutting down. */
export function isUnreachable(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== "string") return false;
  return error instanceof postgres.PostgresError
    ? /^57P0[123]$/.test(code)
    : CONNECTION_FAILURE.test(code);
}

/** The answer while Postgres cannot be reached; the next request tries again. */
export function unreachable(cause: unknown, code: "PGRST001" | "PGRST002"): RpcError {
  const message = code === "PGRST001"
    ? "Database client error. Retrying the connection."
    : "Could not query the database for the schema cache. Retrying.";
  return new RpcError(503, code, message, { headers: { "retry-after": "1" }, cause });
}

/**
 * What a statement's failure answers, after PostgREST's table of SQLSTATEs
 * (https://docs.postgrest.org/en/stable/references/errors.html).
 */
export function errorOfPostgres(error: unknown, authenticated: boolean): RpcError {
  if (error instanceof RpcError) return error;
  if (isUnreachable(error)) return unreachable(error, "PGRST001");
  if (!(error instanceof postgres.PostgresError)) throw error;
  if (error.code === "PGRST") return raisedResponse(error);
  const status = statusOf(error.code, error.message, authenticated);
  const headers: Record<string, string> = {};
  if (status === 401) headers["www-authenticate"] = "Bearer";
  if (status === 503) headers["retry-after"] = "1";
  return new RpcError(status, error.code, error.message, {
    details: error.detail,
    hint: error.hint,
    headers,
    cause: error,
  });
}

const STATUS_OF_STATE = new Map([
  ["23503", 409],
  ["23505", 409],
  ["25006", 405],
  ["42883", 404],
  ["42P01", 404],
  ["42P17", 500],
  ["53400", 500],
  ["57P01", 503],
  ["P0001", 400],
]);

const STATUS_OF_CLASS = new Map([
  ["08", 503],
  ["09", 500],
  ["0L", 403],
  ["0P", 403],
  ["25", 500],
  ["28", 403],
  ["2D", 500],
  ["38", 500],
  ["39", 500],
  ["3B", 500],
  ["40", 500],
  ["53", 503],
  ["54", 500],
  ["55", 500],
  ["57", 500],
  ["58", 500],
  ["F0", 500],
  ["HV", 500],
  ["P0", 500],
  ["XX", 500],
]);

function statusOf(state: string, message: string, authenticated: boolean): number {
  if (state === "42501") return authenticated ? 403 : 401;
  if (state === "21000") return message.endsWith("requires a WHERE clause") ? 400 : 500;
  if (state === "22023") {
    return message.startsWith("role") && message.endsWith("does not exist") ? 401 : 400;
  }
  if (state.startsWith("PT")) {
    const status = Number(state.slice(2));
    return status >= 200 && status <= 599 ? status : 500;
  }
  return STATUS_OF_STATE.get(state) ?? STATUS_OF_CLASS.get(state.slice(0, 2)) ?? 400;
}

/** `raise sqlstate 'PGRST'`: message and detail are JSON and say the whole response. */
function raisedResponse(error: InstanceType<typeof postgres.PostgresError>): RpcError {
  const said = objectIn(error.message);
  if (typeof said?.["code"] !== "string" || typeof said["message"] !== "string") {
    return badRaise(
      `Invalid JSON value for MESSAGE: '${error.message}'`,
      "MESSAGE must be a JSON object with obligatory keys: 'code', 'message' and optional keys: 'details', 'hint'.",
    );
  }
  const detailHint =
    "DETAIL must be a JSON object with obligatory keys: 'status', 'headers' and optional key: 'status_text'.";
  if (!error.detail) return badRaise("DETAIL is missing in the RAISE statement", detailHint);
  const detail = objectIn(error.detail);
  const status = detail?.["status"];
  const headers = detail?.["headers"];
  if (
    typeof status !== "number" || status < 200 || status > 599 || typeof headers !== "object" ||
    headers === null
  ) return badRaise(`Invalid JSON value for DETAIL: '${error.detail}'`, detailHint);
  const text = (value: unknown) => typeof value === "string" ? value : null;
  return new RpcError(status, said["code"], said["message"], {
    details: text(said["details"]),
    hint: text(said["hint"]),
    headers: Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, String(v)])),
    cause: error,
  });
}

function badRaise(details: string, hint: string): RpcError {
  const message = `Could not parse JSON in the "RAISE SQLSTATE 'PGRST'" error`;
  return new RpcError(500, "PGRST121", message, { details, hint });
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? value as Record<string, unknown>
      : undefined;
  } catch {
    return undefined; // said to the caller as PGRST121
  }
}
