import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deliver, postOf } from "./device.ts";
import { check, type Fault } from "./fault.ts";
import { sale, sales } from "./sales.ts";
import { settle } from "./verdict.ts";

/** JSONTestSuite (Seriot, MIT), where a copy lies beside the project. */
const SUITE = fileURLToPath(new URL("../../../../shared/data/jsontestsuite", import.meta.url));
const FOLDERS = ["test_parsing", "test_transform"];

type Fate = "accepted" | "quarantined" | "either";

/** Lines that are not, or hardly, JSON. */
export const badLines: readonly Fault[] = [
  {
    name: "nasty-lines",
    what: "NaN, duplicate keys, depth 10,000, lone surrogate, NUL, 2^53+1, 10 MB, bad UTF-8",
    run: async (context) => {
      const device = await context.device();
      const wide = (value: string) => JSON.stringify(sale(1)).replace(/}$/, `,"x":${value}}`);
      const lines: [Fate, string | Uint8Array][] = [
        ["accepted", JSON.stringify(sale(1))],
        ["quarantined", wide("NaN")],
        ["quarantined", wide("-Infinity")],
        ["quarantined", wide("1e1000000")],
        ["quarantined", wide("'single'")],
        ["quarantined", wide("[1,]")],
        ["accepted", `{"transactionId":"first","transactionId":"t-2","amount":5,"amount":7}`],
        ["quarantined", wide("[".repeat(10_000) + "]".repeat(10_000))],
        ["accepted", wide("[".repeat(500) + "]".repeat(500))],
        ["quarantined", wide('"\\ud800"')],
        ["quarantined", wide('"\\udc00\\ud800"')],
        ["accepted", wide('"\\ud83d\\ude00"')],
        ["quarantined", wide('"\\u0000"')],
        ["quarantined", wide('"a\0b"')],
        ["accepted", wide("9007199254740993")],
        ["quarantined", wide(`"${"x".repeat(10_000_000)}"`)],
        ["quarantined", Buffer.concat([Buffer.from('{"x":"'), Buffer.from([0xc3, 0x28, 0x22])])],
        ["quarantined", Buffer.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0])],
        ["quarantined", "[]"],
        ["quarantined", "null"],
        ["quarantined", '"text"'],
        ["quarantined", "{"],
        ["accepted", JSON.stringify(sale(2))],
      ];
      const body = Buffer.concat(
        lines.flatMap(([, line]) => [Buffer.from(line), Buffer.from("\n")]),
      );
      const post = postOf(device, "nasty", body);
      const { receipt } = await deliver(context.ingestUrl, post);
      check(receipt.received === lines.length, () => `the receipt says ${JSON.stringify(receipt)}`);
      const refused = new Set(receipt.errors.map((e) => e.line));
      for (const [i, [fate, line]] of lines.entries()) {
        const found = refused.has(i + 1) ? "quarantined" : "accepted";
        check(
          found === fate,
          () => `line ${i + 1} was ${found}: ${Buffer.from(line).subarray(0, 80).toString()}`,
        );
      }
      const [number] = await context.sql`
        select payload::jsonb ->> 'x' as x from bronze.scout_raw_transactions where line_no = 15`;
      check(number?.["x"] === "9007199254740993", () => `2^53+1 became ${number?.["x"]}`);
      return [post];
    },
  },
  {
    name: "nothing-good",
    what: "posts of which no line is JSON, and no line is a sale: each row kept, others go on",
    run: async (context) => {
      const device = await context.device();
      const posts = [
        postOf(device, "no-json", "not JSON\n".repeat(300)),
        postOf(device, "no-sale", '{"items":[]}\n'.repeat(300)),
        postOf(device, "good", sales(1, 30)),
      ];
      for (const post of posts) await deliver(context.ingestUrl, post);
      await settle(context.sql);
      const [fate] = await context.sql`
        select count(*) filter (where stage = 'ingest')::int as ingest, count(*) filter (where stage = 'promote')::int as promote
        from bronze.quarantine where status = 'open'`;
      check(
        fate?.["ingest"] === 300 && fate["promote"] === 300,
        () => `quarantine holds ${JSON.stringify(fate)}`,
      );
      return posts;
    },
  },
  {
    name: "json-test-suite",
    what: existsSync(SUITE)
      ? "every JSONTestSuite file as a line: accepted or quarantined, what is no JSON never accepted"
      : "JSONTestSuite is not here; its kinds of trouble only: truncated and mixed-up JSON",
    run: async (context) => {
      const device = await context.device();
      const files = existsSync(SUITE) ? suiteFiles() : mutilatedSales();
      const lines = files.filter(({ bytes }) => !bytes.includes(10));
      const post = postOf(
        device,
        "lines",
        Buffer.concat(lines.flatMap(({ bytes }) => [bytes, Buffer.from("\n")])),
      );
      const { receipt } = await deliver(context.ingestUrl, post);
      check(receipt.received === lines.length, () => `the receipt says ${JSON.stringify(receipt)}`);
      const refused = await context.sql<{ line: string }[]>`
        select line_no::text as line from bronze.quarantine where batch_id = any(${receipt.batch_ids})`;
      const quarantined = new Set(refused.map(({ line }) => Number(line)));
      for (const [i, { name, bytes, fate }] of lines.entries()) {
        const found = isBlank(bytes)
          ? "either"
          : quarantined.has(i + 1)
          ? "quarantined"
          : "accepted";
        check(
          fate === "either" || found === fate,
          () => `${name} was ${found}, should be ${fate}`,
        );
      }
      // as they are, those of several lines make posts of their own
      const posts = files.filter(({ bytes }) => bytes.includes(10))
        .map(({ bytes }, i) => postOf(device, `file-${i}`, bytes));
      for (const each of posts) await deliver(context.ingestUrl, each);
      return [post, ...posts];
    },
  },
  {
    name: "foreign-store",
    what: "a device posts for another's store: kept under its own store, and flagged",
    run: async (context) => {
      const device = await context.device("SCOUTPI-0006", "108");
      await context.device("SCOUTPI-0009", "109");
      const post = postOf(
        device,
        "foreign",
        sales(1, 30, { storeId: "109", deviceId: "SCOUTPI-0009" }),
      );
      await deliver(context.ingestUrl, post);
      await context.sql`call silver.promote()`;
      const stores = await context.sql`
        select distinct store_id, device_id, flags @> '{store_mismatch,device_mismatch}' as flagged
        from silver.transactions_cleaned`;
      check(
        JSON.stringify(stores) ===
          '[{"store_id":"108","device_id":"SCOUTPI-0006","flagged":true}]',
        () => `silver has ${JSON.stringify(stores)}`,
      );
      return [post];
    },
  },
];

interface OddFile {
  name: string;
  bytes: Uint8Array;
  fate: Fate;
}

function suiteFiles(): OddFile[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(SUITE, folder)).filter((name) => name.endsWith(".json")).sort()
      .map((name) => {
        const bytes = readFileSync(join(SUITE, folder, name));
        return { name: `${folder}/${name}`, bytes, fate: fateOf(name, bytes) };
      })
  );
}

/** `y_` must be JSON and `n_` must not; of what is JSON we take objects that jsonb can hold. */
function fateOf(name: string, bytes: Uint8Array): Fate {
  const text = Buffer.from(bytes).toString().trim();
  if (text === "") return "either";
  if (name.startsWith("n_")) return "quarantined";
  if (!name.startsWith("y_") || text.includes("\\u0000")) return "either";
  return text.startsWith("{") ? "accepted" : "quarantined";
}

function isBlank(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).toString().trim() === "";
}

function mutilatedSales(): OddFile[] {
  const text = JSON.stringify(sale(1));
  return Array.from({ length: text.length - 1 }, (_, i) => ({
    name: `a sale cut after ${i + 1} bytes`,
    bytes: Buffer.from(text.slice(0, i + 1)),
    fate: "quarantined",
  }));
}
