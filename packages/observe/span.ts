import {
  type Attributes,
  isSpanContextValid,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import type { Trace } from "./trace.ts";

// Deno registers itself as the provider where OTEL_DENO is true; elsewhere all of this does nothing
const tracer = trace.getTracer("scout");

/** The trace that the runtime has begun or gone on with for the call under way; undefined where it traces nothing. */
export function activeTrace(): Trace | undefined {
  const span = trace.getActiveSpan()?.spanContext();
  if (span === undefined || !isSpanContextValid(span)) return undefined;
  const flags = span.traceFlags.toString(16).padStart(2, "0");
  return { traceId: span.traceId, traceparent: `00-${span.traceId}-${span.spanId}-${flags}` };
}

/** Says more of the call under way. */
export function describeSpan(attributes: Attributes): void {
  trace.getActiveSpan()?.setAttributes(attributes);
}

/** Whether spans are recorded. */
export function isTracing(): boolean {
  // never ended, and so never told to anybody
  return tracer.startSpan("is there anybody").isRecording();
}

/** A request to another system, as a span that is ended by its outcome. */
export function startRequest(name: string, attributes: Attributes): Span {
  return tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes });
}

/** Ends a span; with an error, as failed. */
export function endSpan(span: Span, error?: unknown): void {
  if (error !== undefined) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    span.setStatus({ code: SpanStatusCode.ERROR, message: String(message ?? error) });
    if (typeof code === "string") span.setAttribute("error.type", code);
  }
  span.end();
}
