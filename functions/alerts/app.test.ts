import { createHmac } from "node:crypto";
import postgres from "postgres";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  type AlertReceivers,
  RECEIVER_SECRETS,
  startAlertReceivers,
} from "@scout/stack/alert_receivers.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { createTestDatabase, type TestDatabase } from "../../tests/database.ts";
import { makeTestRule, onlyRules, say } from "../../tests/sql/alert_signals.ts";
import { createApp } from "./app.ts";

const KEY = "sb_secret_of_the_project";
const SIGNING = "slack signing secret";
let db: TestDatabase;
let receivers: AlertReceivers;
let smtp: SMTPServer;
const mails: string[] = [];
let smtpAnswer: { responseCode: number } | null = null;
let clock = Date.now();
const app = (pages: "html" | "text" = "html") =>
  createApp({
    sql: db.sql,
    secretKeys: [KEY],
    url: "http://127.0.0.1:54321/functions/v1/alerts",
    pages,
    log: createLogger({ component: "alerts", level: "CRITICAL" }),
    now: () => clock,
  });
const drain = async () =>
  await (await app().request("/alerts", {
    method: "POST",
    headers: { Authorization: `Bearer ${KEY}` },
  })).json() as { sent: number; failed: number; refused: number };
const evaluate = () => db.sql`select metadata.evaluate_alerts()`;
/** Whatever was to wait is due. */
const hurry = () =>
  db.sql`update metadata.circuit_breakers set open_until = now() where state <> 'closed'`
    .then(() =>
      db.sql`update metadata.alert_outbox set next_attempt_at = now(), leased_until = null where status = 'queued'`
    );

beforeAll(async () => {
  db = await createTestDatabase();
  receivers = await startAlertReceivers();
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onMailFrom: (_address, _session, done) =>
      smtpAnswer ? done(Object.assign(new Error("no"), smtpAnswer)) : done(),
    onData: (stream, _session, done) => {
      let text = "";
      stream.on("data", (chunk) => text += chunk);
      stream.on("end", () => {
        mails.push(text);
        done();
      });
    },
  });
  await new Promise<void>((done) => smtp.listen(0, "127.0.0.1", done));
  const port = (smtp.server.address() as { port: number }).port;
  await makeTestRule(db.sql, "test_rule", { severity: "critical" });
  const long = new Date(0);
  await db
    .sql`insert into metadata.alert_channels (channel, kind, target, options, created_at) values
    ('slack', 'slack', 'C0123', ${db.sql.json({ url: `${receivers.url}/slack/api` })}, ${long}),
    ('teams', 'teams', null, '{}', ${long}),
    ('mail', 'email', 'ops@example.com', ${
    db.sql.json({ url: `${receivers.url}/mail/emails`, from: "scout@example.com" })
  }, ${long}),
    ('post', 'smtp', 'ops@example.com, boss@example.com', ${
    db.sql.json({ host: "127.0.0.1", port, from: "Scout <scout@example.com>", allowPlain: true })
  }, ${long}),
    ('pager', 'webhook', null, ${db.sql.json({ url: `${receivers.url}/webhook/in` })}, ${long})`;
  for (
    const [channel, secret] of [
      ["slack", RECEIVER_SECRETS.slack],
      ["teams", `${receivers.url}/teams/workflow`],
      ["mail", RECEIVER_SECRETS.mail],
      ["pager", RECEIVER_SECRETS.webhook],
      ["slack_signing", SIGNING],
    ] as const
  ) await db.sql`select metadata.set_alert_secret(${channel}, ${secret})`;
  await db
    .sql`update metadata.settings set value = '"https://docs.example.com"' where name = 'docs_url'`;
  await db.sql`update metadata.settings set value = '500' where name = 'alert_send_timeout_ms'`;
});
afterAll(async () => {
  await new Promise<void>((done) => smtp.close(done));
  await receivers.stop();
  await db.stop();
});
beforeEach(async () => {
  await onlyRules(db.sql, "test_rule");
  await db.sql`select metadata.beat('alert.evaluation')`;
  await db.sql`truncate quality.test_signal, metadata.alert_links_used`;
  await db.sql`update metadata.alert_channels set is_enabled = true, fallback = null`;
  receivers.received.length = 0;
  mails.length = 0;
  smtpAnswer = null;
  clock = Date.now();
});
const only = (...channels: string[]) =>
  db.sql`update metadata.alert_channels set is_enabled = channel in ${db.sql(channels)}`;
const outbox = () =>
  db.sql`select channel, kind, status, attempts, last_error, idempotency_key::text as key from metadata.alert_outbox order by id`;

describe("sending", () => {
  test("only for those who have a key", async () => {
    expect((await app().request("/alerts", { method: "POST" })).status).toBe(401);
    expect((await app().request("/alerts", { method: "POST", headers: { apikey: "x" } })).status)
      .toBe(403);
  });

  test("an alert reaches every channel, once, with all there is to say; its end updates or follows it", async () => {
    await say(db.sql, { "gate 4 brand:source:edge": 42 });
    await evaluate();
    expect(await drain()).toMatchObject({ sent: 5, failed: 0, refused: 0 });
    expect(await drain()).toMatchObject({ sent: 0 });
    for (const service of ["slack", "teams", "mail", "webhook"] as const) {
      const [message, ...more] = receivers.taken(service);
      expect(more).toEqual([]);
      const text = JSON.stringify(message?.body);
      for (
        const part of [
          "Title of test_rule",
          "everything",
          "gate 4 brand:source:edge",
          "42",
          "is at 42",
          "https://docs.example.com/docs/runbooks/gate-failed.md",
        ]
      ) expect(text, service).toContain(part);
      expect(text, service).toMatch(/cknowledge/);
    }
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatch(/^To: ops@example.com, boss@example.com\r?$/m);
    const first = /^Message-ID: (\S+)/im.exec(mails[0] ?? "")?.[1];

    await say(db.sql, {});
    await evaluate();
    await drain();
    const [posted, updated] = receivers.received.filter((r) => r.service === "slack");
    expect(posted?.path).toContain("chat.postMessage");
    expect(updated?.path).toContain("chat.update");
    expect(updated?.status).toBe(200);
    expect(JSON.stringify(updated?.body)).toContain("resolved");
    expect(/^In-Reply-To: (\S+)/im.exec(mails[1] ?? "")?.[1]).toBe(first);
    expect(receivers.taken("mail")[1]?.body.headers["In-Reply-To"]).toBe(
      receivers.taken("mail")[0]?.body.headers["Message-ID"],
    );
    expect((await outbox()).map((o) => o["status"])).toEqual(Array(10).fill("sent"));
  });

  test("names that are markup stay names", async () => {
    const name =
      `device:<!channel> <https://evil.example|click> & <script>alert(1)</script> [x](http://evil) \r\nBcc: all@example.com`;
    await say(db.sql, { [name]: 42 });
    await evaluate();
    expect(await drain()).toMatchObject({ sent: 5 });
    const slack = receivers.taken("slack")[0]?.body;
    expect(slack.text).not.toMatch(/<[!h]/);
    expect(JSON.stringify(slack.blocks)).not.toContain("mrkdwn");
    expect(receivers.taken("mail")[0]?.body.html).not.toMatch(/<script>|<https/);
    expect(receivers.taken("mail")[0]?.body.subject).not.toMatch(/[\r\n]/);
    expect(JSON.stringify(receivers.taken("teams")[0]?.body)).not.toContain('"type":"TextBlock"');
    const [head] = (mails[0] ?? "").split("\r\n\r\n");
    expect(head).not.toMatch(/^Bcc:/m);
  });

  test("a storm is one message that fits everywhere", async () => {
    await db.sql`insert into quality.test_signal
      select 'test_rule', 'bronze', 'device:' || repeat('x', 300) || i, null, 11 + i, null, 'percent', now(), repeat('long ', 200) from generate_series(1, 2000) i`;
    await evaluate();
    expect(await drain()).toMatchObject({ sent: 5 });
    expect(JSON.stringify(receivers.taken("teams")[0]?.body)).toContain("and 1995 more");
  });
});

describe("what goes wrong on the way", () => {
  test.each(
    [
      ["500", { status: 500, body: "oops" }, /500 oops/],
      [
        "a redirect",
        { status: 302, headers: { location: "http://evil.example/" } },
        /redirects to http:\/\/evil/,
      ],
      ["no answer", { hang: true }, /no answer within 500 ms/],
      ["a wrong key", { status: 401, body: "who are you" }, /401/],
    ] as const,
  )("%s: it is tried again later, and arrives once", async (_, fault, told) => {
    await only("pager", "mail");
    receivers.fail("webhook", fault);
    await say(db.sql, { a: 42 });
    await evaluate();
    expect(await drain()).toMatchObject({ sent: 1, failed: 1 });
    expect((await outbox()).find((o) => o["channel"] === "pager")?.["last_error"]).toMatch(told);
    expect(receivers.received.some((r) => r.path.includes("evil"))).toBe(false);
    await hurry();
    expect(await drain()).toMatchObject({ sent: 1 });
    expect(receivers.taken("webhook")).toHaveLength(1);
  });

  test("429: nothing is sent before Retry-After is over", async () => {
    await only("pager");
    receivers.fail("webhook", { status: 429, headers: { "retry-after": "120" } });
    await say(db.sql, { a: 42 });
    await evaluate();
    await drain();
    const [breaker] = await db
      .sql`select extract(epoch from open_until - now())::float8 as wait from metadata.circuit_breakers where name = 'alert_channel:pager'`;
    expect(breaker?.["wait"]).toBeGreaterThan(100);
    expect(await drain()).toMatchObject({ sent: 0, failed: 0 });
    expect(receivers.received).toHaveLength(1);
  });

  test("an answer that is lost makes a second copy with the same key, which those who can tell drop", async () => {
    await only("mail", "pager");
    receivers.fail("mail", { dropAnswer: true });
    receivers.fail("webhook", { dropAnswer: true });
    await say(db.sql, { a: 42 });
    await evaluate();
    expect(await drain()).toMatchObject({ failed: 2 });
    await say(db.sql, { a: 99, b: 12 });
    await evaluate();
    await hurry();
    expect(await drain()).toMatchObject({ sent: 2 });
    const hooks = receivers.taken("webhook");
    expect(hooks).toHaveLength(2);
    expect(new Set(hooks.map((h) => h.headers["webhook-id"])).size).toBe(1);
    expect(hooks[0]?.body).toEqual(hooks[1]?.body);
    const letters = receivers.taken("mail");
    expect(new Set(letters.map((h) => h.headers["idempotency-key"])).size).toBe(1);
  });

  test("a channel that hangs holds up no other", async () => {
    receivers.fail("slack", { hang: true });
    await say(db.sql, { a: 42 });
    await evaluate();
    expect(await drain()).toMatchObject({ sent: 4, failed: 1 });
  });

  test("two that drain at once send each message once", async () => {
    await say(db.sql, { a: 42 });
    await evaluate();
    const both = await Promise.all([drain(), drain(), drain()]);
    expect(both.reduce((sum, d) => sum + d.sent, 0)).toBe(5);
    expect(receivers.received).toHaveLength(4);
    expect(mails).toHaveLength(1);
  });

  test("Postgres ends all connections with a full outbox: every message arrives, one at most twice with the same key", async () => {
    await only("pager");
    await say(db.sql, { a: 42 });
    await evaluate();
    await db.sql`
      insert into metadata.alert_outbox (channel, kind, severity, group_ids, note)
      select o.channel, 'escalation', o.severity, o.group_ids, 'step ' || g
      from metadata.alert_outbox o cross join generate_series(1, 40) g`;
    const admin = postgres(db.adminUrl, { max: 1, onnotice: () => {} });
    await admin`select 1`;
    // the first is taken, and its answer does not come before the database is gone
    receivers.fail("webhook", { takeAndHang: true });
    const draining = drain();
    while (receivers.received.length < 1) await new Promise((done) => setTimeout(done, 1));
    await admin`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
    await admin.end();
    await draining;
    // what is not there yet when the server is back is tried again
    while (
      (await outbox().catch(() => [{ status: "queued" }])).some((o) => o["status"] === "queued")
    ) {
      await hurry().catch(() => undefined);
      await drain();
    }
    const keys = receivers.taken("webhook").map((hook) => hook.headers["webhook-id"]);
    expect(new Set(keys).size).toBe(41);
    expect(keys.length).toBeLessThanOrEqual(42);
  });

  test("a mail server that says no to the message is not asked for ever; one that is busy is asked again", async () => {
    await only("post");
    smtpAnswer = { responseCode: 550 };
    await say(db.sql, { a: 42 });
    await evaluate();
    expect(await drain()).toMatchObject({ refused: 1 });
    smtpAnswer = { responseCode: 451 };
    await hurry();
    expect(await drain()).toMatchObject({ failed: 1 });
    smtpAnswer = null;
    await hurry();
    expect(await drain()).toMatchObject({ sent: 1 });
  });

  test("a channel without its secret says so, and the others go on", async () => {
    await only("teams", "pager");
    await db.sql`delete from vault.secrets where name = 'scout_alert_teams'`;
    await say(db.sql, { a: 42 });
    await evaluate();
    expect(await drain()).toMatchObject({ sent: 1, failed: 1 });
    expect((await outbox()).find((o) => o["channel"] === "teams")?.["last_error"]).toContain(
      "has no secret",
    );
    await db.sql`select metadata.set_alert_secret('teams', ${`${receivers.url}/teams/workflow`})`;
  });
});

describe("links in messages", () => {
  const linkOf = async (action: string) => {
    await only("pager", "teams");
    await say(db.sql, { a: 42 });
    await evaluate();
    await drain();
    const actions = receivers.taken("teams")[0]?.body.attachments[0].content.actions as {
      title: string;
      url: string;
    }[];
    return new URL(actions.find((a) => a.title.startsWith(action))?.url ?? "").search;
  };
  const status = async () =>
    (await db.sql`select status from metadata.alert_events`)[0]?.["status"];

  test("a GET, however often, changes nothing; a POST acts once", async () => {
    const link = await linkOf("Acknowledge");
    for (const method of ["GET", "GET", "HEAD"]) {
      const shown = await app().request(`/alerts/act${link}`, { method });
      expect(shown.status).toBe(200);
      expect(shown.headers.get("content-type")).toContain("text/html");
    }
    expect(await (await app().request(`/alerts/act${link}`)).text()).toContain(
      '<form method="post"',
    );
    expect(await status()).toBe("firing");
    const act = () =>
      app().request(`/alerts/act${link}`, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: "by=Ana+%3Cb%3E",
      });
    expect((await act()).status).toBe(200);
    expect(await status()).toBe("acknowledged");
    expect(
      (await db.sql`select acknowledged_by from metadata.alert_events`)[0]?.["acknowledged_by"],
    ).toBe("Ana <b> (link:teams)");
    expect((await act()).status).toBe(409);
  });

  test("where no HTML may be served the page is text that says how", async () => {
    const link = await linkOf("Silence");
    const shown = await app("text").request(`/alerts/act${link}`);
    expect(shown.headers.get("content-type")).toContain("text/plain");
    expect(await shown.text()).toContain("curl -X POST");
    await app().request(`/alerts/act${link}`, { method: "POST" });
    expect(await status()).toBe("firing");
    expect((await db.sql`select suppressed_by from metadata.alert_events`)[0]?.["suppressed_by"])
      .toContain("link:teams");
  });

  test("one that is forged, changed or too old is refused", async () => {
    const link = await linkOf("Acknowledge");
    const [payload, signature] = link.slice(3).split(".");
    const forged = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(payload ?? "", "base64url").toString()), g: 1 }),
    ).toString("base64url");
    for (
      const t of [
        "",
        "x",
        "a.b",
        `${forged}.${signature}`,
        `${payload}.${"A".repeat(43)}`,
        `${payload}.`,
      ]
    ) {
      expect((await app().request(`/alerts/act?t=${t}`, { method: "POST" })).status, t).toBe(403);
    }
    clock += 8 * 86_400_000;
    expect((await app().request(`/alerts/act${link}`, { method: "POST" })).status).toBe(410);
    expect(await status()).toBe("firing");
  });
});

describe("buttons in Slack", () => {
  const press = (
    group: number,
    options: { secret?: string; age?: number; action?: string } = {},
  ) => {
    const body = `payload=${
      encodeURIComponent(
        JSON.stringify({
          type: "block_actions",
          user: { id: "U1", username: "ana" },
          actions: [{ action_id: options.action ?? "acknowledge", value: String(group) }],
        }),
      )
    }`;
    const at = String(Math.floor(clock / 1000) - (options.age ?? 0));
    const signature = createHmac("sha256", options.secret ?? SIGNING).update(`v0:${at}:${body}`)
      .digest("hex");
    return app().request("/alerts/slack", {
      method: "POST",
      headers: {
        "X-Slack-Request-Timestamp": at,
        "X-Slack-Signature": `v0=${signature}`,
        "Content-Type": "application/x-www-form-urlencoded",
      },
      body,
    });
  };
  test("acknowledge, when Slack signed it just now, once; and the message says so", async () => {
    await only("slack");
    await say(db.sql, { a: 42 });
    await evaluate();
    await drain();
    const group = Number((await db.sql`select id from metadata.alert_groups`)[0]?.["id"]);
    expect((await press(group, { secret: "another" })).status).toBe(401);
    expect((await press(group, { age: 301 })).status).toBe(401);
    expect((await press(group, { age: -301 })).status).toBe(401);
    expect((await press(group, { action: "drop_table" })).status).toBe(400);
    expect((await press(group)).status).toBe(200);
    expect((await press(group)).status).toBe(409);
    expect((await db.sql`select status, acknowledged_by from metadata.alert_events`)[0])
      .toMatchObject({ status: "acknowledged", acknowledged_by: "slack:ana" });
    await drain();
    const last = receivers.taken("slack").at(-1);
    expect(last?.path).toContain("chat.update");
    expect(JSON.stringify(last?.body)).toContain("acknowledged by slack:ana");
  });
});
