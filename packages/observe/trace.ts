/** A call's place in a trace (W3C Trace Context). */
export interface Trace {
  traceId: string;
  /** What is shown to those who are called because of it. */
  traceparent: string;
}

/** The caller's trace, where it shows one; else a new one. */
export function traceOf(traceparent: string | undefined, randomId: () => string): Trace {
  const id = () => randomId().replaceAll("-", "");
  const traceId = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}/.exec(traceparent ?? "")?.[1] ??
    id();
  return { traceId, traceparent: `00-${traceId}-${id().slice(0, 16)}-01` };
}
