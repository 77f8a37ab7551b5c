import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { isWebhookOurs } from "@scout/alerting/webhook.ts";

/** A request that a stand-in took, or would have. */
export interface Received {
  service: "slack" | "teams" | "mail" | "webhook";
  path: string;
  headers: Record<string, string>;
  // what came is looked into by tests, whatever its shape
  // deno-lint-ignore no-explicit-any
  body: any;
  status: number;
}

/** What a service does instead of taking the next request. */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: string }
  | { hang: true }
  /** Takes it, then loses the connection before it answers. */
  | { dropAnswer: true }
  /** Takes it and never answers. */
  | { takeAndHang: true };

/** Slack, Teams, a mail provider and a webhook's receiver on one port. */
export interface AlertReceivers {
  url: string;
  received: Received[];
  /** What was taken, each once: a repeated idempotency key is not taken again where the service says so. */
  taken(service: Received["service"]): Received[];
  /** The next requests of a service meet these, in turn. */
  fail(service: Received["service"], ...faults: Fault[]): void;
  /** The service is down until told otherwise. */
  down(service: Received["service"], isDown: boolean): void;
  stop(): Promise<void>;
}

/** What the stand-ins expect to be shown. */
export const RECEIVER_SECRETS = {
  slack: "xoxb-stand-in",
  mail: "re_stand_in",
  webhook: `whsec_${Buffer.from("a key of twenty-four bytes.").toString("base64")}`,
};

const plainText = (most: number) =>
  z.strictObject({
    type: z.literal("plain_text"),
    text: z.string().min(1).max(most),
    emoji: z.boolean().optional(),
  });
const blockSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("header"), text: plainText(150) }),
  z.strictObject({
    type: z.literal("context"),
    elements: z.array(plainText(2000)).min(1).max(10),
  }),
  z.strictObject({
    type: z.literal("rich_text"),
    elements: z.array(z.strictObject({
      type: z.literal("rich_text_section"),
      elements: z.array(z.strictObject({
        type: z.literal("text"),
        text: z.string().min(1),
        style: z.strictObject({ bold: z.boolean() }).optional(),
      })).min(1),
    })).min(1),
  }),
  z.strictObject({
    type: z.literal("actions"),
    elements: z.array(z.strictObject({
      type: z.literal("button"),
      action_id: z.string().max(255),
      text: plainText(75),
      value: z.string().max(2000).optional(),
      url: z.url().max(3000).optional(),
      style: z.enum(["primary", "danger"]).optional(),
    })).min(1).max(25),
  }),
]);
/** chat.postMessage and chat.update, as far as we use them: unknown fields are refused, as Slack ignores them in silence. */
const slackSchema = z.strictObject({
  channel: z.string().regex(/^[CDG][A-Z0-9]+$/),
  text: z.string().max(40_000),
  blocks: z.array(blockSchema).max(50),
  unfurl_links: z.boolean().optional(),
  metadata: z.strictObject({
    event_type: z.string(),
    event_payload: z.record(z.string(), z.string()),
  }).optional(),
  ts: z.string().regex(/^\d+\.\d+$/).optional(),
  thread_ts: z.string().regex(/^\d+\.\d+$/).optional(),
  reply_broadcast: z.boolean().optional(),
});
const cardElement = z.strictObject({
  type: z.literal("RichTextBlock"),
  inlines: z.array(z.strictObject({
    type: z.literal("TextRun"),
    text: z.string(),
    size: z.enum(["small", "default", "medium", "large", "extraLarge"]).optional(),
    weight: z.enum(["lighter", "default", "bolder"]).optional(),
    color: z.enum(["default", "good", "warning", "attention"]).optional(),
    isSubtle: z.boolean().optional(),
  })).min(1),
});
const teamsSchema = z.strictObject({
  type: z.literal("message"),
  attachments: z.array(z.strictObject({
    contentType: z.literal("application/vnd.microsoft.card.adaptive"),
    contentUrl: z.null(),
    content: z.strictObject({
      $schema: z.string(),
      type: z.literal("AdaptiveCard"),
      version: z.literal("1.4"),
      id: z.string(),
      msteams: z.strictObject({ width: z.literal("Full") }),
      body: z.array(cardElement),
      actions: z.array(z.strictObject({
        type: z.literal("Action.OpenUrl"),
        title: z.string(),
        url: z.url(),
      })).max(6),
    }),
  })).length(1),
});
const mailSchema = z.strictObject({
  from: z.string().regex(/@/),
  to: z.array(z.email()).min(1).max(50),
  subject: z.string().regex(/^[^\r\n]+$/),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string().regex(/^[^\r\n]*$/)),
});

interface Answer {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

/**
 * Stand-ins for the services alerts are sent to, strict about their protocols: a wrong token, an unknown field or
 * a text that is too long is refused as the service would (or more plainly, where that would be silent). Slack's own
 * client (@slack/web-api 8.2), Resend's and that of standardwebhooks work with them.
 */
export async function startAlertReceivers(port = 0): Promise<AlertReceivers> {
  const received: Received[] = [];
  const faults = new Map<string, Fault[]>();
  const isDown = new Set<string>();
  const posted = new Set<string>();
  const mailKeys = new Map<string, { body: string; id: string }>();
  let serial = 0;

  const slack = (path: string, headers: Headers, body: string): Answer => {
    const say = (answer: Record<string, unknown>, status = 200) => ({
      status,
      body: JSON.stringify(answer),
    });
    if (headers.get("authorization") !== `Bearer ${RECEIVER_SECRETS.slack}`) {
      return say({ ok: false, error: "invalid_auth" });
    }
    const parsed = slackSchema.safeParse(slackArguments(headers, body));
    if (!parsed.success) {
      return say({ ok: false, error: "invalid_blocks", response_metadata: parsed.error.issues });
    }
    const message = parsed.data;
    if (path.endsWith("chat.update")) {
      if (message.ts === undefined || !posted.has(message.ts)) {
        return say({ ok: false, error: "message_not_found" });
      }
      if (message.thread_ts !== undefined) return say({ ok: false, error: "invalid_arguments" });
      return say({ ok: true, ts: message.ts, channel: message.channel });
    }
    if (!path.endsWith("chat.postMessage")) return say({ ok: false, error: "unknown_method" });
    if (message.thread_ts !== undefined && !posted.has(message.thread_ts)) {
      return say({ ok: false, error: "thread_not_found" });
    }
    const ts = `${1_700_000_000 + ++serial}.000100`;
    posted.add(ts);
    return say({ ok: true, ts, channel: message.channel });
  };
  const teams = (_path: string, _headers: Headers, body: string): Answer => {
    if (body.length > 28_000) return { status: 413, body: "RequestEntityTooLarge" };
    const parsed = teamsSchema.safeParse(parse(body));
    return parsed.success
      ? { status: 202, body: "" }
      : { status: 400, body: JSON.stringify(parsed.error.issues) };
  };
  const mail = (_path: string, headers: Headers, body: string): Answer => {
    if (headers.get("authorization") !== `Bearer ${RECEIVER_SECRETS.mail}`) {
      return { status: 401, body: '{"name":"invalid_api_key"}' };
    }
    const key = headers.get("idempotency-key");
    if (key === null || key.length > 256) {
      return { status: 400, body: '{"name":"invalid_idempotency_key"}' };
    }
    const before = mailKeys.get(key);
    if (before) {
      return before.body === body
        ? { status: 200, body: JSON.stringify({ id: before.id }) }
        : { status: 409, body: '{"name":"invalid_idempotent_request"}' };
    }
    const parsed = mailSchema.safeParse(parse(body));
    if (!parsed.success) return { status: 422, body: JSON.stringify(parsed.error.issues) };
    const id = `mail-${++serial}`;
    mailKeys.set(key, { body, id });
    return { status: 200, body: JSON.stringify({ id }) };
  };
  const webhook = async (_path: string, headers: Headers, body: string): Promise<Answer> =>
    await isWebhookOurs(RECEIVER_SECRETS.webhook, headers, body, Date.now())
      ? { status: 204, body: "" }
      : { status: 401, body: "signature" };
  const services = { slack, teams, mail, webhook };

  const server: Server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? "/";
      const service = /^\/(slack|teams|mail|webhook)\b/.exec(path)?.[1] as
        | Received["service"]
        | undefined;
      const body = await read(request);
      if (service === undefined || request.method !== "POST") return response.writeHead(404).end();
      const headers = new Headers(request.headers as Record<string, string>);
      const fault: Fault | undefined = isDown.has(service)
        ? { status: 503, body: "down" }
        : faults.get(service)?.shift();
      if (fault && "hang" in fault) return;
      const answer = fault && "status" in fault
        ? { body: "", ...fault }
        : await services[service](path, headers, body);
      received.push({
        service,
        path,
        headers: Object.fromEntries(headers),
        body: parse(body),
        status: answer.status,
      });
      if (fault && "takeAndHang" in fault) return;
      if (fault && "dropAnswer" in fault) return request.socket.destroy();
      response.writeHead(answer.status, answer.headers ?? {}).end(answer.body);
    })();
  });
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}`,
    received,
    taken: (service) =>
      received.filter((r) => r.service === service && r.status < 300 && r.body?.ok !== false),
    fail: (service, ...next) => {
      faults.set(service, [...(faults.get(service) ?? []), ...next]);
    },
    down: (service, down) => {
      if (down) isDown.add(service);
      else isDown.delete(service);
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString("utf8");
}

/** Slack takes JSON and forms; its own client sends forms, with JSON in the fields that are no text. */
function slackArguments(headers: Headers, body: string): unknown {
  if (!headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")) {
    return parse(body);
  }
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [
      name,
      ["blocks", "metadata", "unfurl_links", "reply_broadcast"].includes(name)
        ? parse(value)
        : value,
    ]),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
