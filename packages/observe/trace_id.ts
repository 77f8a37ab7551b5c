/** The caller's trace id (W3C Trace Context), else a new one. */
export function traceIdOf(traceparent: string | undefined, randomId: () => string): string {
  return /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}/.exec(traceparent ?? "")?.[1] ??
    randomId().replaceAll("-", "");
}
