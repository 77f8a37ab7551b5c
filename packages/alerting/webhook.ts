import { MissingSetting, optionOf, secretOf, type Send } from "./channel.ts";
import { fromBase64, hmac, isEqual, toBase64 } from "./hmac.ts";
import { byStatus, postJson } from "./http_outcome.ts";
import { headline } from "./wording.ts";

/** A webhook signed as Standard Webhooks (standardwebhooks.com) has it; any 2xx acknowledges, whatever the body. */
export const sendWebhook: Send = async (channel, claimed, context) => {
  const { message } = claimed;
  const alerts = await Promise.all(message.alerts.map(async (alert) => ({
    ...alert,
    runbook_url: context.links.runbook(alert.runbook),
    acknowledge_url: alert.resolved_at === null
      ? await context.links.act(alert.group_id, "acknowledge")
      : null,
  })));
  const timestamp = Math.floor(context.now() / 1000);
  const body = JSON.stringify({
    type: `alert.${message.kind}`,
    timestamp: message.at,
    data: { ...message, headline: headline(message), alerts },
  });
  const answer = await postJson(
    optionOf(channel, "url"),
    body,
    await webhookHeaders(secretOf(channel, "whsec_…"), claimed.idempotency_key, timestamp, body),
    context,
  );
  if ("outcome" in answer) return answer;
  return byStatus(answer.response, answer.text, context.now()) ?? { outcome: "sent" };
};

/** `webhook-id`, `webhook-timestamp` and `webhook-signature` of a body. */
export async function webhookHeaders(
  secret: string,
  id: string,
  timestamp: number,
  body: string,
): Promise<Record<string, string>> {
  const signature = await hmac(keyOf(secret), `${id}.${timestamp}.${body}`);
  return {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": `v1,${toBase64(signature)}`,
  };
}

/** Whether a received webhook is ours and not older (or newer) than the tolerance. For receivers, and our tests. */
export async function isWebhookOurs(
  secret: string,
  headers: { get(name: string): string | null },
  body: string,
  now: number,
  toleranceSeconds = 300,
): Promise<boolean> {
  const id = headers.get("webhook-id") ?? "";
  const timestamp = Number(headers.get("webhook-timestamp"));
  if (!(Math.abs(now / 1000 - timestamp) <= toleranceSeconds)) return false;
  const expected = await hmac(keyOf(secret), `${id}.${timestamp}.${body}`);
  return (headers.get("webhook-signature") ?? "").split(" ").some((part) => {
    const [version, signature] = part.split(",", 2);
    return version === "v1" && signature !== undefined && isEqual(decoded(signature), expected);
  });
}

function decoded(signature: string): Uint8Array {
  return /^[A-Za-z0-9+/]+=*$/.test(signature) ? fromBase64(signature) : new Uint8Array();
}

function keyOf(secret: string): Uint8Array {
  const text = secret.replace(/^whsec_/, "");
  if (!/^[A-Za-z0-9+/]{32,}=*$/.test(text)) {
    throw new MissingSetting("the signing secret is not whsec_ and at least 24 bytes of base64");
  }
  return fromBase64(text);
}
