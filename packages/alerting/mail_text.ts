import type { SendContext } from "./channel.ts";
import type { ClaimedMessage } from "./message.ts";
import { facts, headline, others, subjectLine } from "./wording.ts";

/** A mail's parts. */
export interface MailText {
  subject: string;
  text: string;
  html: string;
  /** Message-ID of this mail, made of the idempotency key: a second copy has the same. */
  messageId: string;
  /** In-Reply-To and References, so that mail programs show one thread. */
  replyTo: string | null;
}

/** The message as a mail, in plain text and HTML; all of ours escaped. */
export async function mailText(
  { message, idempotency_key, thread }: ClaimedMessage,
  { links }: SendContext,
): Promise<MailText> {
  const blocks = await Promise.all(message.alerts.map(async (alert) => ({
    title: alert.title,
    facts: facts(alert),
    lines: [...alert.worst.map(subjectLine), ...[others(alert)].filter((more) => more !== null)],
    runbook: links.runbook(alert.runbook),
    acknowledge: alert.resolved_at === null ? await links.act(alert.group_id, "acknowledge") : null,
    silence: alert.resolved_at === null ? await links.act(alert.group_id, "silence") : null,
  })));
  const left = message.groups - message.alerts.length;
  const text = [
    headline(message),
    ...(message.note ? [message.note] : []),
    ...blocks.map((b) =>
      [
        "",
        b.title,
        ...b.facts.map(([label, value]) => `  ${label}: ${value}`),
        ...b.lines.map((line) => `  - ${line}`),
        `  Runbook: ${b.runbook}`,
        ...(b.acknowledge ? [`  Acknowledge: ${b.acknowledge}`] : []),
        ...(b.silence ? [`  Silence for an hour: ${b.silence}`] : []),
      ].join("\n")
    ),
    ...(left > 0 ? ["", `and ${left} more alerts: scout alerts list`] : []),
    "",
  ].join("\n");
  const html = `<!doctype html><html><body style="font-family:sans-serif">
<h2>${escapeHtml(headline(message))}</h2>
${message.note ? `<p>${escapeHtml(message.note)}</p>` : ""}
${
    blocks.map((b) =>
      `<h3>${escapeHtml(b.title)}</h3>
<table>${
        b.facts.map(([label, value]) =>
          `<tr><th align="left">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`
        ).join("")
      }</table>
<ul>${b.lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>
<p>${link(b.runbook, "Runbook")}${b.acknowledge ? ` · ${link(b.acknowledge, "Acknowledge")}` : ""}${
        b.silence ? ` · ${link(b.silence, "Silence for an hour")}` : ""
      }</p>`
    ).join("\n")
  }
${left > 0 ? `<p>and ${left} more alerts</p>` : ""}
</body></html>`;
  return {
    subject: headline(message),
    text,
    html,
    messageId: `<${idempotency_key}@alerts.scout>`,
    replyTo: thread?.reference["message_id"] ?? null,
  };
}

function link(url: string, text: string): string {
  return url.startsWith("http")
    ? `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`
    : `${escapeHtml(text)}: ${escapeHtml(url)}`;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
