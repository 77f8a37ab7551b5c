import { secretOf, type Send, type SendContext } from "./channel.ts";
import { byStatus, postJson } from "./http_outcome.ts";
import type { Alert, ClaimedMessage } from "./message.ts";
import { facts, headline, isOver, others, subjectLine } from "./wording.ts";

/** Teams takes no more than 28 KB. */
const MOST_BYTES = 26_000;

/**
 * Microsoft Teams through a Workflows webhook ("When a Teams webhook request is received"), which replaced the
 * connectors: an Adaptive Card in an attachment. It answers 202 and can neither update nor thread.
 */
export const sendTeams: Send = async (channel, claimed, context) => {
  const url = secretOf(channel, "the workflow's address");
  let alerts = 10;
  let body = await cardBody(claimed, context, alerts);
  while (new TextEncoder().encode(body).length > MOST_BYTES && alerts > 1) {
    alerts = Math.floor(alerts / 2);
    body = await cardBody(claimed, context, alerts);
  }
  const answer = await postJson(url, body, {}, context);
  if ("outcome" in answer) return answer;
  return byStatus(answer.response, answer.text, context.now()) ?? { outcome: "sent" };
};

async function cardBody(claimed: ClaimedMessage, context: SendContext, alerts: number) {
  return JSON.stringify({
    type: "message",
    attachments: [{
      contentType: "application/vnd.microsoft.card.adaptive",
      contentUrl: null,
      content: await adaptiveCard(claimed, context, alerts),
    }],
  });
}

/** The message as an Adaptive Card 1.4. Texts of ours are runs, which are never read as markdown. */
export async function adaptiveCard(
  { message, idempotency_key }: ClaimedMessage,
  context: SendContext,
  most = 10,
): Promise<Record<string, unknown>> {
  const alerts = message.alerts.slice(0, most);
  const first = alerts[0];
  const left = message.groups - alerts.length;
  const actions = first && message.groups === 1 ? await cardActions(first, context) : [];
  return {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    msteams: { width: "Full" },
    id: idempotency_key,
    body: [
      plain(headline(message), {
        size: "large",
        weight: "bolder",
        color: isOver(message) ? "good" : message.severity === "critical" ? "attention" : "warning",
      }),
      ...(message.note ? [plain(message.note, { isSubtle: true })] : []),
      ...alerts.flatMap((alert) => [
        ...facts(alert).map(([label, text]) => ({
          type: "RichTextBlock",
          inlines: [run(`${label}: `, { weight: "bolder" }), run(text)],
        })),
        ...alert.worst.map((subject) => plain(`• ${subjectLine(subject)}`)),
        ...[others(alert)].filter((more) => more !== null).map((more) => plain(more)),
        plain(`Runbook: ${context.links.runbook(alert.runbook)}`, { isSubtle: true }),
      ]),
      ...(left > 0 ? [plain(`and ${left} more alerts: scout alerts list`)] : []),
    ],
    actions,
  };
}

async function cardActions(alert: Alert, { links }: SendContext) {
  const runbook = links.runbook(alert.runbook);
  const open = (title: string, url: string) => ({ type: "Action.OpenUrl", title, url });
  return [
    ...(alert.resolved_at === null
      ? [
        open("Acknowledge", await links.act(alert.group_id, "acknowledge")),
        open("Silence for an hour", await links.act(alert.group_id, "silence")),
      ]
      : []),
    ...(runbook.startsWith("http") ? [open("Runbook", runbook)] : []),
  ];
}

const run = (text: string, more: Record<string, unknown> = {}) => ({
  type: "TextRun",
  text,
  ...more,
});
const plain = (text: string, more: Record<string, unknown> = {}) => ({
  type: "RichTextBlock",
  inlines: [run(text, more)],
});
