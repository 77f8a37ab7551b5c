import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";

const value = z.object({
  stringValue: z.string().optional(),
  intValue: z.union([z.string(), z.number()]).optional(),
  boolValue: z.boolean().optional(),
  doubleValue: z.number().optional(),
  arrayValue: z.object({ values: z.array(z.record(z.string(), z.unknown())) }).optional(),
});
const attributes = z.array(z.object({ key: z.string().min(1), value })).default([]);
const hex = (length: number) => z.string().regex(new RegExp(`^[\\da-f]{${length}}$`));
/** ExportTraceServiceRequest of OTLP 1.x in JSON, as far as it is looked at. */
const exportSchema = z.object({
  resourceSpans: z.array(z.object({
    resource: z.object({ attributes }),
    scopeSpans: z.array(z.object({
      spans: z.array(z.object({
        traceId: hex(32),
        spanId: hex(16),
        parentSpanId: z.union([hex(16), z.literal("")]).optional(),
        name: z.string().min(1),
        startTimeUnixNano: z.union([z.string(), z.number()]),
        endTimeUnixNano: z.union([z.string(), z.number()]),
        attributes,
      })),
    })),
  })),
});

/** A span as it was exported. */
export interface CollectedSpan {
  service: string;
  traceId: string;
  spanId: string;
  parentSpanId: string | null;
  name: string;
  attributes: Record<string, unknown>;
}

/** A collector of OTLP over HTTP with JSON: keeps spans, takes metrics and logs and forgets them. */
export async function startOtlpCollector(): Promise<
  { url: string; spans: CollectedSpan[]; refused: string[]; stop(): Promise<void> }
> {
  const spans: CollectedSpan[] = [];
  const refused: string[] = [];
  const take = (text: string) => {
    for (const { resource, scopeSpans } of exportSchema.parse(JSON.parse(text)).resourceSpans) {
      const service = String(plain(resource.attributes)["service.name"]);
      for (const span of scopeSpans.flatMap((scope) => scope.spans)) {
        spans.push({
          service,
          traceId: span.traceId,
          spanId: span.spanId,
          parentSpanId: span.parentSpanId || null,
          name: span.name,
          attributes: plain(span.attributes),
        });
      }
    }
  };
  const server = createServer(async (req, res) => {
    let text = "";
    for await (const piece of req) text += piece;
    try {
      if (req.url === "/v1/traces") take(text);
      else if (!/^\/v1\/(metrics|logs)$/.test(req.url ?? "")) throw new Error(`no ${req.url}`);
      res.writeHead(200, { "content-type": "application/json" });
      res.end("{}");
    } catch (error) {
      refused.push(String(error));
      res.writeHead(400).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    refused,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function plain(list: z.infer<typeof attributes>): Record<string, unknown> {
  return Object.fromEntries(list.map(({ key, value }) => [key, plainValue(value)]));
}

function plainValue(value: Record<string, unknown>): unknown {
  const { arrayValue, intValue } = value as {
    arrayValue?: { values: unknown[] };
    intValue?: unknown;
  };
  if (arrayValue) return arrayValue.values.map((one) => plainValue(one as Record<string, unknown>));
  return intValue === undefined ? Object.values(value)[0] : Number(intValue);
}
