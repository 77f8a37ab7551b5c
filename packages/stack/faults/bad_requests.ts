import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";
import { type Answer, deliver, type Post, postOf, send } from "./device.ts";
import { check, type Fault, type FaultContext } from "./fault.ts";
import { sale, sales } from "./sales.ts";

/** As hosted: a function that holds more is ended. */
const MEMORY_LIMIT_MB = 256;
const GZIP = { "Content-Encoding": "gzip" };

/** Requests that are wrong, cut short, oversized or endless. */
export const badRequests: readonly Fault[] = [
  {
    name: "odd-bodies",
    what: "empty body, BOM, CRLF, no final newline: each line taken as if written plainly",
    run: async (context) => {
      const device = await context.device();
      const empty = await deliver(context.ingestUrl, postOf(device, "empty", ""));
      check(empty.receipt.received === 0, () => `empty body: ${JSON.stringify(empty)}`);
      const bodies = {
        bom: `\uFEFF${sales(1, 3)}`,
        crlf: sales(4, 6).replaceAll("\n", "\r\n"),
        unended: sales(7, 9).trimEnd(),
        gaps: `\n\n${sales(10, 11)}\n \t\n${sales(12, 12)}\n`,
      };
      for (const [key, body] of Object.entries(bodies)) {
        const { receipt } = await deliver(context.ingestUrl, postOf(device, key, body));
        check(receipt.accepted === 3, () => `${key}: ${JSON.stringify(receipt)}`);
      }
      return [postOf(device, "plain", sales(1, 12))];
    },
  },
  {
    name: "truncated-gzip",
    what: "gzip cut short: 400, whole lines kept, the rest sent from resume_from",
    run: async (context) => {
      const post = postOf(await context.device(), "cut", noisySales(400));
      const cut = gzipSync(post.body).subarray(0, -900);
      const answer = await send(context.ingestUrl, post, { headers: GZIP, body: cut });
      expectError(answer, 400, "body_truncated");
      const from = Number((answer.body["details"] as { resume_from: number }).resume_from);
      check(from > 1 && from <= 400, () => `resume_from ${from} of 400 lines`);
      const rest = await send(context.ingestUrl, post, { firstLine: from });
      check(rest.body["accepted"] === 400, () => `the rest: ${JSON.stringify(rest)}`);
      return [post];
    },
  },
  {
    name: "gzip-bomb",
    what: "200 MB in 200 kB of gzip: 413, lines before it kept, function within 256 MB",
    run: async (context) => {
      const post = postOf(await context.device(), "bomb", sales(1, 20));
      const bomb = Buffer.concat([
        gzipSync(sales(1, 5)),
        // not at once: the gateway, in this process, would drop its idle connections meanwhile
        await promisify(gzip)(Buffer.alloc(200_000_000, "x"), { level: 9 }),
      ]);
      const answer = await send(context.ingestUrl, post, { headers: GZIP, body: bomb });
      expectError(answer, 413, "line_too_large");
      const peak = await context.functionPeakMegabytes();
      check(
        peak === undefined || peak < MEMORY_LIMIT_MB,
        () => `the function held ${peak} MB`,
      );
      const [kept] = await context.sql`
        select count(*)::int as n from bronze.scout_raw_transactions`;
      check(kept?.["n"] === 5, () => `${kept?.["n"]} lines before the bomb were kept, not 5`);
      return [post];
    },
  },
  {
    name: "refused-requests",
    what: "415, 401, 403: refused by code, and nothing written",
    run: async (context) => {
      const post = postOf(await context.device(), "refused", sales(1, 10));
      const revoked = await context.device("SCOUTPI-0007", "107");
      await context.sql`select metadata.revoke_device_tokens(${revoked.id})`;
      const stranger = { ...post, device: { ...post.device, token: "sct_stranger" } };
      const wrong = { "Content-Type": "text/csv" };
      const send_ = (p: Post, headers = {}) => send(context.ingestUrl, p, { headers });
      expectError(await send_(post, wrong), 415, "content_type_unsupported");
      expectError(
        await send_(post, { "Content-Encoding": "br" }),
        415,
        "content_encoding_unsupported",
      );
      expectError(await send_(stranger), 401, "token_unknown");
      expectError(await send_({ ...post, device: revoked }), 403, "token_revoked");
      const written = await context.sql`
        select id from bronze.posts union all select id from bronze.batches`;
      check(written.length === 0, () => "a refused request left a post behind");
      return [post];
    },
  },
  {
    name: "key-reused",
    what: "the same key with another body: 409 naming the line, the first body kept",
    settings: { ingest_chunk_lines: 7 },
    run: async (context) => {
      const post = postOf(await context.device(), "reused", sales(1, 40));
      await deliver(context.ingestUrl, post);
      const bodies: [line: number, body: string][] = [
        [24, sales(1, 23) + `${JSON.stringify(sale(24, { note: "changed" }))}\n` + sales(25, 40)],
        [41, sales(1, 41)],
        [40, sales(1, 39)],
        [1, ""],
      ];
      for (const [line, body] of bodies) {
        const answer = await send(
          context.ingestUrl,
          postOf(post.device, post.key, body),
        );
        expectError(answer, 409, "idempotency_key_reused");
        const named = (answer.body["details"] as { line: number }).line;
        check(named === line, () => `line ${named} was named, not ${line}`);
      }
      return [post];
    },
  },
  {
    name: "slow-loris",
    what: "30 bodies that trickle and never end: others are served at once, each is ended in time",
    settings: { ingest_max_ms: 2500 },
    run: async (context) => {
      const device = await context.device();
      const whole = `${JSON.stringify(sale(1))}\n`;
      let ended = 0;
      const lorises = Array.from(
        { length: 30 },
        (_, i) => trickle(context, device.token, i, whole).finally(() => ended++),
      );
      await firstLines(context, lorises.length);
      const quick = postOf(device, "quick", sales(1000, 1100));
      await deliver(context.ingestUrl, quick);
      check(ended === 0, () => "another post was answered only after trickling ones had ended");
      for (const answer of await Promise.all(lorises)) {
        check(
          answer["complete"] === false && answer["resume_from"] === 2,
          () => `a trickling body got ${JSON.stringify(answer)}`,
        );
      }
      return [
        ...lorises.map((_, i) => postOf(device, `loris-${i}`, whole)),
        quick,
      ];
    },
  },
];

function expectError(answer: Answer, status: number, code: string): void {
  check(
    answer.status === status && answer.body["code"] === code,
    () => `expected ${status} ${code}, got ${JSON.stringify(answer)}`,
  );
}

/** Sales that hardly compress, so that a cut takes lines away. */
function noisySales(count: number): string {
  let text = "";
  for (let n = 1; n <= count; n++) {
    text += `${JSON.stringify(sale(n, { noise: Math.sin(n).toString(36) }))}\n`;
  }
  return text;
}

/** Resolves when so many posts have their first line committed. */
async function firstLines({ sql }: FaultContext, posts: number): Promise<void> {
  for (let begun = 0; begun < posts; await sleep(20)) {
    begun = (await sql`select from bronze.posts where next_line > 1`).length;
  }
}

/** Sends one line, then a byte now and then, until it is answered. */
function trickle(
  { ingestUrl }: FaultContext,
  token: string,
  n: number,
  line: string,
): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const req = request(ingestUrl, {
      method: "POST",
      agent: false,
      headers: {
        "Content-Type": "application/x-ndjson",
        Authorization: `Bearer ${token}`,
        "Idempotency-Key": `loris-${n}`,
      },
    });
    const timer = setInterval(() => req.write("{"), 100);
    const giveUp = setTimeout(() => req.destroy(new Error("was never answered")), 20_000);
    const end = () => {
      clearInterval(timer);
      clearTimeout(giveUp);
    };
    req.once("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => text += part);
      response.on("end", () => {
        end();
        resolve(JSON.parse(text));
        req.destroy();
      });
    });
    req.on("error", (error) => {
      end();
      reject(error);
    });
    req.write(line);
  });
}
