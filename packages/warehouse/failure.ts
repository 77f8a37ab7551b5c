import { ScoutError } from "@scout/wire/error.ts";
import { isUnavailable, unavailable } from "./connect.ts";

/**
 * What a caller is told of an error: one of ours as it is, a database that cannot be reached as 503,
 * anything else as `internal`. The error itself is kept as the cause, for our logs.
 */
export function failureOf(error: unknown): ScoutError {
  if (error instanceof ScoutError) return error;
  if (isUnavailable(error)) return unavailable(error);
  return new ScoutError("internal", "Something went wrong on our side.", { cause: error });
}
