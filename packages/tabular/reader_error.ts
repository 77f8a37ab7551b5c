import { ScoutError } from "../wire/error.ts";

/** A file that cannot be read, or must not be: the file is at fault, so 422, and other files are not touched by it. */
export function unreadable(
  code: string,
  message: string,
  options: { details?: unknown; hint?: string; cause?: unknown } = {},
): ScoutError {
  return new ScoutError(code, message, { status: 422, ...options });
}
