import type { Alert, AlertMessage, AlertSubject } from "./message.ts";

const SIGN = { critical: "🔴", warning: "🟡", info: "🔵" } as const;

/** One line that says it: for subjects of mail, notifications and headers. No line breaks, no markup. */
export function headline(message: AlertMessage): string {
  const [first] = message.alerts;
  if (message.kind === "test") return "✅ Scout: this is a test of alerts";
  if (first === undefined) return "Scout: an alert that is there no more";
  const sign = isOver(message) ? "✅" : SIGN[message.severity];
  const state = message.kind === "resolved"
    ? "resolved"
    // it could not be told while it lasted
    : isOver(message)
    ? `${message.severity}, already over`
    : message.kind === "acknowledged"
    ? `acknowledged by ${first.acknowledged_by ?? "somebody"}`
    : message.kind === "escalation"
    ? `${message.severity}, not acknowledged`
    : message.severity;
  const what = message.groups > 1
    ? `${message.groups} alerts, first: ${first.title}`
    : `${first.title}${
      first.total === 1 ? `: ${first.worst[0]?.subject ?? ""}` : ` (${first.total})`
    }`;
  return oneLine(`${sign} [${state}] ${what}`, 140);
}

/** Whether nothing of what it tells goes on. */
export function isOver({ kind, alerts }: AlertMessage): boolean {
  return kind === "resolved" ||
    (alerts.length > 0 && alerts.every((alert) => alert.resolved_at !== null));
}

/** What there is to say of an alert, as pairs; plain text. */
export function facts(alert: Alert): [label: string, text: string][] {
  return [
    [
      "Since",
      `${time(alert.since)}${alert.resolved_at ? ` until ${time(alert.resolved_at)}` : ""}`,
    ],
    ["Severity", alert.severity + (alert.is_flapping ? ", comes and goes" : "")],
    [
      "How many",
      alert.total === alert.count ? `${alert.total}` : `${alert.count} of ${alert.total} still`,
    ],
    ["Affects", alert.affects],
    ["Owner", alert.owner],
    ...(alert.acknowledged_by
      ? [
        ["Acknowledged", `by ${alert.acknowledged_by} at ${time(alert.acknowledged_at ?? "")}`] as [
          string,
          string,
        ],
      ]
      : []),
  ];
}

/** A subject with its row: value against threshold, and what the gate or signal says. */
export function subjectLine(subject: AlertSubject): string {
  const value = subject.value === null ? "" : ` ${subject.value}${unit(subject)}`;
  const threshold = subject.threshold === null ? "" : ` (threshold ${subject.threshold})`;
  const detail = subject.detail ? ` – ${subject.detail}` : "";
  return oneLine(`${subject.subject}:${value}${threshold}${detail}`, 400);
}

/** How many of an alert are not told one by one. */
export function others(alert: Alert): string | null {
  const more = alert.total - alert.worst.length;
  return more > 0 ? `and ${more} more` : null;
}

export function time(text: string): string {
  const at = new Date(text);
  return Number.isNaN(at.getTime())
    ? text
    : `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** A text in one line, without control characters, cut at a length. */
export function oneLine(text: string, length: number): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replace(/ +/g, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

function unit({ unit }: AlertSubject): string {
  return unit === null ? "" : unit === "percent" ? " %" : ` ${unit}`;
}
