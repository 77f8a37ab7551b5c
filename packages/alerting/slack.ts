import { type ChannelRow, type Outcome, secretOf, type Send, type SendContext } from "./channel.ts";
import { byStatus, postJson } from "./http_outcome.ts";
import type { Alert, ClaimedMessage } from "./message.ts";
import { facts, headline, others, subjectLine } from "./wording.ts";

/** Errors of Slack that are about one message; all others are about the channel or the token. */
const REFUSALS = new Set([
  "invalid_blocks",
  "invalid_blocks_format",
  "msg_too_long",
  "no_text",
  "msg_blocks_too_long",
  "message_not_found",
  "cant_update_message",
  "edit_window_closed",
]);

/**
 * Slack's Web API with a bot token: the first message by chat.postMessage; acknowledged and resolved ones update
 * it; what else follows answers in its thread. The idempotency key travels in the message's metadata.
 */
export const sendSlack: Send = async (channel, claimed, context) => {
  const token = secretOf(channel, "a bot token, xoxb-…");
  const { thread, message } = claimed;
  const updates = thread?.is_same === true &&
    (message.kind === "acknowledged" || message.kind === "resolved");
  const body = {
    channel: thread?.reference["channel"] ?? channel.target,
    text: escapeText(headline(message)),
    blocks: slackBlocks(claimed, context),
    unfurl_links: false,
    metadata: {
      event_type: "scout_alert",
      event_payload: { idempotency_key: claimed.idempotency_key },
    },
    ...(updates ? { ts: thread.reference["ts"] } : thread
      ? {
        thread_ts: thread.reference["ts"],
        reply_broadcast: message.kind === "escalation" || message.kind === "resolved",
      }
      : {}),
  };
  const method = updates ? "chat.update" : "chat.postMessage";
  const answer = await postJson(
    `${baseUrl(channel)}/${method}`,
    JSON.stringify(body),
    { Authorization: `Bearer ${token}` },
    context,
  );
  if ("outcome" in answer) return answer;
  const bad = byStatus(answer.response, answer.text, context.now());
  if (bad) return bad;
  return slackOutcome(answer.text);
};

/** An incoming webhook: it can neither update nor thread, so each message stands by itself. */
export const sendSlackWebhook: Send = async (channel, claimed, context) => {
  const answer = await postJson(
    secretOf(channel, "the webhook's address"),
    JSON.stringify({
      text: escapeText(headline(claimed.message)),
      blocks: slackBlocks(claimed, context),
    }),
    {},
    context,
  );
  if ("outcome" in answer) return answer;
  return byStatus(answer.response, answer.text, context.now()) ?? { outcome: "sent" };
};

function slackOutcome(text: string): Outcome {
  let answer: { ok?: unknown; error?: unknown; ts?: unknown; channel?: unknown };
  try {
    answer = JSON.parse(text);
  } catch {
    return { outcome: "failed", error: `not an answer of Slack: ${text.slice(0, 200)}` };
  }
  if (answer.ok === true) {
    return {
      outcome: "sent",
      reference: { ts: String(answer.ts), channel: String(answer.channel) },
    };
  }
  const error = `Slack says ${String(answer.error)}`;
  return REFUSALS.has(String(answer.error))
    ? { outcome: "refused", error }
    : { outcome: "failed", error };
}

/** The message as Block Kit, at most 50 blocks. Texts of ours are plain runs, which are never read as markup. */
export function slackBlocks(
  { message }: ClaimedMessage,
  { links }: SendContext,
): Record<string, unknown>[] {
  const alerts = message.alerts.slice(0, 10);
  const left = message.groups - alerts.length;
  return [
    { type: "header", text: plain(headline(message)) },
    ...(message.note ? [aside(message.note)] : []),
    ...alerts.flatMap((alert) => alertBlocks(alert, links.runbook(alert.runbook))),
    ...(left > 0 ? [aside(`and ${left} more alerts: scout alerts list`)] : []),
  ];
}

function alertBlocks(alert: Alert, runbook: string): Record<string, unknown>[] {
  const hasLink = runbook.startsWith("http");
  const more = others(alert);
  const runs = [
    run(`${alert.title}\n`, true),
    ...facts(alert).flatMap(([label, text]) => [run(`${label}: `, true), run(`${text}\n`)]),
    ...alert.worst.map((subject) => run(`• ${subjectLine(subject)}\n`)),
    ...(more ? [run(`${more}\n`)] : []),
    ...(hasLink ? [] : [run(`Runbook: ${runbook}`)]),
  ];
  return [
    { type: "rich_text", elements: [{ type: "rich_text_section", elements: runs }] },
    ...(alert.resolved_at === null
      ? [{
        type: "actions",
        elements: [
          ...(alert.acknowledged_by === null
            ? [{ ...button("Acknowledge", "acknowledge", alert), style: "primary" }]
            : []),
          button("Silence for an hour", "silence", alert),
          ...(hasLink
            ? [{ type: "button", action_id: "runbook", text: plain("Runbook"), url: runbook }]
            : []),
        ],
      }]
      : []),
  ];
}

const plain = (text: string) => ({ type: "plain_text", text });
const run = (text: string, bold = false) => ({
  type: "text",
  text,
  ...(bold ? { style: { bold } } : {}),
});
const aside = (text: string) => ({ type: "context", elements: [plain(text.slice(0, 1990))] });
const button = (text: string, actionId: string, alert: Alert) => ({
  type: "button",
  action_id: actionId,
  text: plain(text),
  value: String(alert.group_id),
});

/** Slack's three control characters, for the one text that is always read as markup: that of notifications. */
export function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function baseUrl(channel: ChannelRow): string {
  const url = channel.options["url"];
  return typeof url === "string" ? url.replace(/\/$/, "") : "https://slack.com/api";
}
