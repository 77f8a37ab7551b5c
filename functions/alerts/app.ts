import type { Context } from "hono";
import { type LinkedAction, readAction } from "@scout/alerting/action_link.ts";
import { type ActionPage, actionPage } from "@scout/alerting/action_page.ts";
import { drainOutbox } from "@scout/alerting/drain.ts";
import type { Alert } from "@scout/alerting/message.ts";
import { linkKey, messageLinks } from "@scout/alerting/message_links.ts";
import { readSlackPress } from "@scout/alerting/slack_request.ts";
import { headline } from "@scout/alerting/wording.ts";
import { functionApp } from "@scout/edge/function_app.ts";
import { requireSecretKey } from "@scout/edge/secret_key.ts";
import type { Logger } from "@scout/observe/logger.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { ScoutError } from "@scout/wire/error.ts";

export interface AlertsAppDeps {
  sql: Warehouse;
  /** Keys of the project that may have messages sent. */
  secretKeys: readonly string[];
  /** Where this function is reached from outside: …/functions/v1/alerts. */
  url: string;
  /** What a GET may answer with; see actionPage(). */
  pages: "html" | "text";
  log: Logger;
  fetch?: typeof fetch;
  now?: () => number;
  randomId?: () => string;
}

const SILENCE_MINUTES = 60;
const MOST_BODY = 65_536;

/**
 * `POST /alerts`: sends what is due; answers `{sent, failed, refused, more}`. `GET /alerts/act?t=…` shows what a
 * signed link would do and `POST` does it, once. `POST /alerts/slack`: a button pressed in Slack.
 */
export function createApp(deps: AlertsAppDeps) {
  const { sql } = deps;
  const now = deps.now ?? Date.now;
  const randomId = deps.randomId ?? (() => crypto.randomUUID());
  const app = functionApp({
    slug: "alerts",
    routes: "POST /alerts, GET or POST /alerts/act, POST /alerts/slack.",
    sql,
    log: deps.log,
    randomId,
  });

  app.post("/", async (c) => {
    await requireSecretKey(sql, deps.secretKeys, c.req.raw.headers);
    await sql`select metadata.watch_evaluation()`;
    const drained = await drainOutbox({
      sql,
      fetch: deps.fetch ?? fetch,
      log: c.var.call.log,
      now,
      randomId,
      linksOf: await messageLinks(sql, deps.url),
    });
    c.var.call.audited.rowsIn = drained.sent;
    return c.json(drained);
  });

  app.get("/act", async (c) => {
    const { action, alert } = await linked(c);
    const button = action.action === "acknowledge" ? "Acknowledge" : "Silence for an hour";
    return page(c, {
      title: describe(alert),
      lines: [
        alert.resolved_at
          ? `It was resolved at ${alert.resolved_at}; there is nothing to do.`
          : alert.acknowledged_by && action.action === "acknowledge"
          ? `${alert.acknowledged_by} has acknowledged it already.`
          : `It has been so since ${alert.since}. ${alert.affects}`,
        `Runbook: ${alert.runbook}`,
      ],
      post: alert.resolved_at ? null : `${deps.url}/act?t=${c.req.query("t") ?? ""}`,
      button,
    });
  });

  app.post("/act", async (c) => {
    const { action, alert } = await linked(c);
    const form = await boundedText(c);
    const name = new URLSearchParams(form).get("by")?.replace(/\p{Cc}/gu, "").trim().slice(0, 80);
    const done = await act(
      action,
      `${name ? `${name} (` : ""}link:${action.channel}${name ? ")" : ""}`,
    );
    return page(c, { title: `${describe(alert)}: ${done}`, lines: [], post: null, button: "" });
  });

  app.post("/slack", async (c) => {
    const [signing] = await sql<{ secret: string | null }[]>`
      select metadata.alert_secret('slack_signing') as secret`;
    if (!signing?.secret) {
      throw new ScoutError("not_configured", "No signing secret of Slack is set.", {
        status: 503,
        hint: "scout alerts channel secret slack_signing",
      });
    }
    const body = await boundedText(c);
    const press = await readSlackPress(signing.secret, c.req.raw.headers, body, now());
    if (press.action !== "runbook") {
      await act(
        { groupId: press.groupId, action: press.action, channel: "slack", nonce: press.nonce },
        press.user,
      );
    }
    // what became of it is told by updating the message
    return c.body(null, 200);
  });

  async function act(action: LinkedAction, by: string): Promise<string> {
    const [used] = await sql<{ first: boolean }[]>`
      select metadata.use_alert_link(${action.nonce}) as first`;
    if (!used?.first) {
      throw new ScoutError("link_used", "This link was used already.", {
        status: 409,
        hint: "It works once; the alert's page shows how it is.",
      });
    }
    if (action.action === "acknowledge") {
      const [row] = await sql<{ n: number }[]>`
        select metadata.acknowledge_alerts(null, ${action.groupId}, ${by}) as n`;
      await sql`select metadata.queue_alert_messages()`;
      return row?.n ? "acknowledged" : "nothing was left to acknowledge";
    }
    await sql`
      select metadata.silence_alerts(null, ${action.groupId}, ${SILENCE_MINUTES}, 'silenced from a message', ${by})`;
    return "silenced for an hour";
  }

  async function linked(c: Context): Promise<{ action: LinkedAction; alert: Alert }> {
    const action = await readAction(await linkKey(sql), c.req.query("t") ?? "", now());
    const [row] = await sql<{ alert: Alert | null }[]>`
      select metadata.alert_group_summary(${action.groupId}) as alert`;
    if (!row?.alert) {
      throw new ScoutError("alert_unknown", "This alert is there no more.", { status: 404 });
    }
    return { action, alert: row.alert };
  }

  function page(c: Context, content: ActionPage) {
    const kind = c.req.method === "POST" ? "text" : deps.pages;
    return c.body(actionPage(content, kind), 200, {
      "Content-Type": kind === "html" ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    });
  }

  return app;
}

function describe(alert: Alert): string {
  return headline({
    kind: alert.resolved_at ? "resolved" : "firing",
    severity: alert.severity,
    note: null,
    at: alert.since,
    alerts: [alert],
    groups: 1,
  });
}

async function boundedText(c: Context): Promise<string> {
  if (Number(c.req.header("content-length") ?? 0) > MOST_BODY) {
    throw new ScoutError("request_too_large", "The body is too large.", { status: 413 });
  }
  const text = await c.req.text();
  if (text.length > MOST_BODY) {
    throw new ScoutError("request_too_large", "The body is too large.", { status: 413 });
  }
  return text;
}
