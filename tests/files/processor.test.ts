import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { Bucket } from "@scout/edge/bucket.ts";
import { fileAnswer } from "@scout/processor/file_answer.ts";
import { mintUserToken } from "@scout/stack/keys.ts";
import { ScoutError } from "@scout/wire/error.ts";
import { type ProcessorFixture, startProcessor } from "./processor_fixture.ts";

let it: ProcessorFixture;
beforeAll(async () => {
  it = await startProcessor();
});
afterAll(() => it?.stop());
beforeEach(() => it.empty());

const SALES = `transaction_id,transaction_timestamp,store_id,product_name,quantity,unit_price,remark
88,2025-09-05 14:30,104,Kopiko Brown,2,8.50,for mama
88,2025-09-05 14:30,104,Pancit Canton,1,15.00,
89,2025-09-05 14:31,104,"Sky,flakes",3,7.25,
`;

const encoded = (text: string) => new TextEncoder().encode(text);

/** A workbook of these cells, as Excel writes it: its texts apart, its numbers as numbers. */
function workbook(csv: string): Uint8Array {
  const rows = csv.trim().split("\n").map((line) => line.split(","));
  const strings: string[] = [];
  const cell = (text: string, row: number, column: number) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (text === "") return "";
    if (/^\d+(\.\d+)?$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
    strings.push(text);
    return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const sheet = rows.map((cells, r) =>
    `<row r="${r + 1}">${cells.map((text, c) => cell(text, r, c)).join("")}</row>`
  ).join("");
  const xml = (body: string) => encoded(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
  return zipSync({
    "[Content_Types].xml": xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    "_rels/.rels": xml(
      `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Sales" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": xml(
      `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="r2" Type="${links}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": xml(
      `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    ),
    "xl/sharedStrings.xml": xml(
      `<sst xmlns="${main}">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    ),
  });
}

async function conserved(): Promise<void> {
  expect(await it.db.sql`select * from quality.conservation`).toEqual([]);
}

async function silver(): Promise<{ transactions: number; amount: number; lines: number }> {
  await it.db.sql`call silver.promote()`;
  const [row] = await it.db.sql<{ transactions: number; amount: number; lines: number }[]>`
    select count(*)::int as transactions, coalesce(sum(amount), 0)::float8 as amount,
      (select count(*)::int from silver.transaction_items) as lines
    from silver.transactions_cleaned`;
  return row ?? { transactions: 0, amount: 0, lines: 0 };
}

describe("a file that is posted", () => {
  test("is kept, read, staged and released, and the answer says all of it", async () => {
    const { status, body } = await it.upload("sales.csv", SALES);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: "ingested",
      total_records: 3,
      staged: 3,
      quarantined: 0,
      replayed: false,
      format: { name: "csv", delimiter: ",", encoding: "utf-8", header_rows: 1 },
      mapping: { dataset: "transactions", doubts: [] },
    });
    expect(body.batch_ids).toHaveLength(1);
    expect(body.schema.columns.map((c: { name: string }) => c.name)).toContain("unit_price");
    expect(body.mapping.columns).toContainEqual(
      expect.objectContaining({ source: "quantity", target: "quantity", accepted: true }),
    );
    const [kept] = await it.db.sql`
      select storage_path, bytes::int as bytes from staging.universal_file_ingestion`;
    expect(kept?.["bytes"]).toBe(SALES.length);
    expect(await it.objects()).toContain(kept?.["storage_path"].replace("raw-files/", ""));

    const rows = await it.db.sql`
      select line_no, row_no, byte_offset, record, mapped from staging.file_records order by line_no`;
    expect(rows[2]).toMatchObject({
      line_no: 3,
      row_no: 4,
      byte_offset: SALES.indexOf("89,"),
      record: { product_name: "Sky,flakes", unit_price: "7.25" },
      mapped: { product_name: "Sky,flakes", unit_price: 7.25, quantity: 3 },
    });
    expect(await silver()).toEqual({ transactions: 2, amount: 53.75, lines: 3 });
    await conserved();
  });

  test("keeps words people said out of staging, examples and samples", async () => {
    await it.upload("sales.csv", SALES);
    const [found] = await it.db.sql`
      select (select string_agg(record::text, '') from staging.file_records) || schema_inference::text as all_text
      from staging.universal_file_ingestion`;
    expect(found?.["all_text"]).not.toContain("mama");
    expect(await it.db.sql`select field, text, line_no from bronze.transcripts`).toEqual([
      { field: "remark", text: "for mama", line_no: 1 },
    ]);
  });

  test("again is the same receipt, whatever it is called, also twice at once", async () => {
    const answers = await Promise.all(
      ["a.csv", "b.csv", "a.csv"].map((name) => it.upload(name, SALES)),
    );
    expect(new Set(answers.map(({ body }) => body.file_id)).size).toBe(1);
    expect(answers.filter(({ body }) => !body.replayed)).toHaveLength(1);
    const { body } = await it.upload("c.csv", SALES);
    expect(body).toMatchObject({ replayed: true, status: "ingested", staged: 3 });
    expect(await it.objects()).toHaveLength(1);
  });

  test("with rows that cannot be read puts those aside, with place and reason", async () => {
    const { body } = await it.upload(
      "sales.csv",
      SALES +
        `90,2025-09-05 14:32,104,Bear,Brand,1,10,x,y\n91,2025-09-05 15:00,104,A\u0000B,1,1,\n\n`,
    );
    expect(body).toMatchObject({ staged: 3, quarantined: 2, total_records: 5 });
    const rows = await it.db.sql`
      select q.code, q.row_no, q.byte_offset is not null as placed, convert_from(q.raw, 'UTF8') as raw, b.file_id
      from bronze.quarantine q join bronze.batches b on b.id = q.batch_id order by q.line_no`;
    expect(rows.map(({ code, row_no }) => [code, row_no])).toEqual([
      ["row_too_wide", 5],
      ["nul_character", 6],
    ]);
    expect(rows.every(({ placed, file_id }) => placed && file_id === body.file_id)).toBe(true);
    expect(rows[0]?.["raw"]).toContain("Brand");
    await conserved();
  });

  test("with two tables below one another is a batch of each, twice the same", async () => {
    const text = `${SALES}\nCOSTS\nsku,manufacturer,unit_cost\nA1,Monde,6.50\nA2,Nestle,9.00\n`;
    const { body } = await it.upload("both.csv", text);
    expect(body).toMatchObject({ status: "ingested", staged: 5, quarantined: 1 });
    expect(body.batch_ids).toHaveLength(2);
    const staged = await it.db.sql`
      select b.dataset, string_agg(r.row_no::text, ',' order by r.line_no) as rows
      from staging.file_records r join bronze.batches b on b.id = r.batch_id
      group by b.dataset order by b.dataset`;
    expect(staged).toEqual([
      { dataset: "products", rows: "8,9" },
      { dataset: "transactions", rows: "2,3,4" },
    ]);
    expect(await it.db.sql`select code, row_no from bronze.quarantine`).toEqual([
      { code: "title_row", row_no: 6 },
    ]);
    expect((await it.upload("again.csv", text)).body).toMatchObject({ replayed: true, staged: 5 });
    expect(await silver()).toMatchObject({ transactions: 2, lines: 3 });
    await conserved();
  });

  test("with a column for each month is staged by month, waits for review, and loses no cell", async () => {
    const text = "Sales 2025,,,,\n\nProduct,Jan,Feb,Mar,Total\nKape,10,,12,22\nSabon,5,6,7,18\n";
    const { body } = await it.upload("pivot.csv", text);
    expect(body).toMatchObject({ status: "review", staged: 5, quarantined: 2 });
    expect(body.mapping.doubts[0]).toMatchObject({ code: "figures_of_periods" });
    const rows = await it.db.sql<{ told: string }[]>`
      select concat_ws(' ', row_no, record ->> 'Product', record ->> 'month', record ->> 'month start',
        record ->> 'value') as told
      from staging.file_records order by line_no`;
    expect(rows.map(({ told }) => told)).toEqual([
      "4 Kape Jan 2025-01-01 10",
      "4 Kape Mar 2025-03-01 12",
      "5 Sabon Jan 2025-01-01 5",
      "5 Sabon Feb 2025-02-01 6",
      "5 Sabon Mar 2025-03-01 7",
    ]);
    expect(await it.db.sql`select code, row_no from bronze.quarantine order by row_no`).toEqual([
      { code: "footer_row", row_no: 4 },
      { code: "footer_row", row_no: 5 },
    ]);
    await conserved();
  });

  test("of receipts as a till prints them is staged item by item, and voided ones are kept apart", async () => {
    const receipt = (no: string, more: string[] = []) => [
      "  JM SARI-SARI STORE",
      `OR No: ${no}  2025-03-01 10:15`,
      ...more,
      "COKE 1.5L",
      "   2 x 65.00                130.00",
      "SKYFLAKES                    55.00",
      "TOTAL                       185.00",
      "CASH                        200.00",
      "CHANGE                       15.00",
      "",
    ];
    const text = [...receipt("0001"), ...receipt("0002"), ...receipt("0003", ["VOID"])].join("\n");
    const { body } = await it.upload("EJ.TXT", text);
    expect(body).toMatchObject({
      format: { name: "text" },
      staged: 4,
      quarantined: 2,
      mapping: { columns: expect.any(Array) },
    });
    const rows = await it.db.sql<{ told: string }[]>`
      select concat_ws('|', record ->> 'Receipt No', record ->> 'Item', record ->> 'Quantity',
        record ->> 'Line Total', record ->> 'Receipt Total') as told
      from staging.file_records order by line_no`;
    expect(rows.map(({ told }) => told)).toEqual([
      "0001|COKE 1.5L|2|130.00|185.00",
      "0001|SKYFLAKES|55.00|185.00",
      "0002|COKE 1.5L|2|130.00|185.00",
      "0002|SKYFLAKES|55.00|185.00",
    ]);
    expect(await it.db.sql`select distinct code from bronze.quarantine`).toEqual([
      { code: "void_receipt" },
    ]);
    await conserved();
  });

  test("that fits no dataset is staged whole, waits for review, and is not promoted", async () => {
    const { body } = await it.upload("x.csv", "foo,bar\n1,2\n3,4\n");
    expect(body).toMatchObject({
      status: "review",
      staged: 2,
      mapping: { dataset: "unknown", doubts: [{ code: "dataset_unknown" }] },
    });
    expect(await silver()).toEqual({ transactions: 0, amount: 0, lines: 0 });
    await conserved();
  });

  test("of which nothing could be read waits for review", async () => {
    const { body } = await it.upload(
      "photos.zip",
      zipSync({
        "a.pdf": encoded("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"),
        "b.pdf": encoded("%PDF-1.4\n1 0"),
      }),
    );
    expect(body).toMatchObject({ status: "review", staged: 0, quarantined: 2 });
    await conserved();
  });

  test("that is none is refused with a code, and kept", async () => {
    const empty = await it.upload("x.csv", "");
    expect(empty).toMatchObject({ status: 422, body: { code: "empty_file" } });
    const pdf = await it.upload("x.csv", "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj");
    expect(pdf.status).toBe(422);
    expect(await it.db.sql`select status from staging.universal_file_ingestion`).toEqual([
      { status: "failed" },
      { status: "failed" },
    ]);
    expect(await it.objects()).toHaveLength(2);
  });
});

describe("budgets", () => {
  const settings = async (values: Record<string, number>) => {
    await it.db.sql`
      update metadata.settings s set value = v.value
      from jsonb_each(${JSON.stringify(values)}::text::jsonb) v
      where s.name = v.key`;
  };
  afterEach(() =>
    settings({
      ingest_chunk_lines: 10_000,
      file_rows_per_call: 60_000,
      file_bytes_per_call: 25_165_824,
      file_part_bytes: 8_388_608,
    })
  );
  const lines = Array.from(
    { length: 500 },
    (_, i) => `${Math.floor(i / 3)},2025-09-05 14:30,104,Product ${i},1,2.50,`,
  );
  const content = SALES.split("\n")[0] + "\n" + lines.join("\n") + "\n";
  const [names = [], ...cells] = content.trim().split("\n").map((line) => line.split(","));
  const records = cells.map((row) =>
    Object.fromEntries(names.slice(0, -1).map((name, i) => [name, row[i] ?? ""]))
  );
  const elements = (record: Record<string, string>) =>
    Object.entries(record).map(([name, text]) => `<${name}>${text}</${name}>`).join("");
  const parquet = (rows: Record<string, string>[]) =>
    new Uint8Array(parquetWriteBuffer({
      rowGroupSize: 40,
      columnData: Object.keys(rows[0] ?? {}).map((name) => ({
        name,
        data: rows.map((row) => row[name] ?? ""),
      })),
    }));
  const fixedWidth = (rows: Record<string, string>[]) => {
    const line = (texts: string[]) => texts.map((text) => text.padEnd(24)).join("").trimEnd();
    const head = Object.keys(rows[0] ?? {});
    return [head, ...rows.map((row) => Object.values(row))].map(line).join("\n") + "\n";
  };

  test.each([
    ["csv", () => encoded(content)],
    ["csv.gz", () => gzipSync(content)],
    ["zip", () => Buffer.from(zipSync({ "sales.csv": encoded(content) }))],
    ["of two.zip", () => {
      const [header = "", ...rows] = content.trim().split("\n");
      const file = (some: string[]) => encoded([header, ...some, ""].join("\n"));
      return Buffer.from(
        zipSync({ "a.csv": file(rows.slice(0, 260)), "b.csv": file(rows.slice(260)) }),
      );
    }],
    ["xlsx", () => workbook(content)],
    ["ndjson", () => encoded(records.map((record) => JSON.stringify(record)).join("\n"))],
    ["json", () => encoded(JSON.stringify({ store_id: "104", sales: records }, null, 1))],
    [
      "xml",
      () =>
        encoded(
          `<sales>${
            records.map((record) => `<sale>${elements(record)}</sale>`).join("\n")
          }</sales>`,
        ),
    ],
    ["parquet", () => parquet(records)],
    ["txt", () => encoded(fixedWidth(records))],
  ])("of a hundredth end with the same rows, over many calls: %s", async (extension, make) => {
    const name = `sales.${extension}`;
    const bytes = make();
    const whole = await it.upload(name, bytes);
    expect(whole.body).toMatchObject({ status: "ingested", staged: 500, quarantined: 0 });
    const rows = () =>
      it.db.sql`select line_no, row_no, record, mapped from staging.file_records order by line_no`;
    const expected = [...await rows()];
    const promoted = await silver();
    await it.empty();

    await settings({
      ingest_chunk_lines: 40,
      file_rows_per_call: 100,
      file_bytes_per_call: 6000,
      file_part_bytes: 4096,
    });
    const { body } = await it.upload(name, bytes);
    expect(body.status).toBe("processing");
    const calls = await it.drain();
    expect(calls).toBeGreaterThan(5);
    expect([...await rows()]).toEqual(expected);
    // inflated parts are gone again
    expect(await it.objects()).toHaveLength(1);
    const [file] = await it.db.sql`
      select status, total_records::int as n from staging.universal_file_ingestion`;
    expect(file).toEqual({ status: "ingested", n: whole.body.total_records });
    expect(await silver()).toEqual(promoted);
    await conserved();
  });

  const batches = async () =>
    (await it.db.sql<{ reading: number; status: string; rows: number }[]>`
      select reading, status, sum(accepted)::int as rows from bronze.batches group by 1, 2 order by 1, 2`)
      .map(({ reading, status, rows }) => [reading, status, rows]);

  test("are staged in the reading that infers their columns, and again where later rows make others of them", async () => {
    await settings({ ingest_chunk_lines: 40, file_rows_per_call: 100 });
    await it.upload("sales.csv", content);
    await it.post("");
    expect(await batches()).toEqual([[1, "received", 99]]);
    await it.drain();
    expect(await batches()).toEqual([[1, "received", 500]]);

    await it.empty();
    // nothing tells day from month before row 450
    const dates = content.split("\n").map((line, i) =>
      line.replace("2025-09-05 14:30", i < 450 ? "09/05/2025" : "09/15/2025")
    ).join("\n");
    const { body } = await it.upload("sales.csv", dates);
    await it.drain();
    expect(await batches()).toEqual([[1, "rolled_back", 500], [2, "received", 500]]);
    const rows = await it.db.sql`
      select r.mapped ->> 'transaction_timestamp' as at, count(*)::int as n
      from staging.file_records r join bronze.batches b on b.id = r.batch_id where b.status <> 'rolled_back' group by 1 order by 1`;
    expect([...rows]).toEqual([{ at: "2025-09-05", n: 449 }, { at: "2025-09-15", n: 51 }]);
    const again = await it.upload("sales.csv", dates);
    expect(again.body).toMatchObject({ file_id: body.file_id, status: "ingested", staged: 500 });
    await conserved();
  });

  test("that end with the budget of a call are staged by the next", async () => {
    await settings({ file_rows_per_call: 3 });
    await it.upload("sales.csv", SALES);
    await it.drain();
    expect(await it.db.sql`select from staging.file_records`).toHaveLength(3);
    await conserved();
  });

  test("go on behind the last batch where a call was killed", async () => {
    await settings({ ingest_chunk_lines: 40, file_rows_per_call: 100 });
    await it.upload("sales.csv", content);
    await it.post("");
    // as if the second call's checkpoint had not been written any more, and its last batch neither
    const [before] = await it.db
      .sql`select checkpoint::text as checkpoint from metadata.file_queue`;
    await it.post("");
    await it.db.sql`update metadata.file_queue set checkpoint = ${
      before?.["checkpoint"]
    }::text::jsonb`;
    await it.drain();
    expect(await batches()).toEqual([[1, "received", 500]]);
    const [file] = await it.db.sql`
      select (schema_inference -> 'columns' -> 0 ->> 'count')::int as n from staging.universal_file_ingestion`;
    expect(file).toEqual({ n: 500 });
    const rows = await it.db
      .sql`select line_no::int as line_no from staging.file_records order by 1`;
    expect(rows.map((row) => row["line_no"])).toEqual(Array.from({ length: 500 }, (_, i) => i + 1));
    await conserved();
  });
});

test("a column that only later rows have is typed and staged like the others", async () => {
  const rows = SALES.trim().split("\n").slice(1).map((line) => {
    const [transaction_id, transaction_timestamp, store_id] = line.split(",");
    return { transaction_id, transaction_timestamp, store_id, product_name: "Milo" };
  });
  const { body } = await it.upload(
    "sales.ndjson",
    [...rows, { ...rows[0], transaction_id: "late", unit_price: 7.5 }]
      .map((row) => JSON.stringify(row)).join("\n"),
  );
  expect(body).toMatchObject({ status: "ingested", staged: 4 });
  const price = body.schema.columns.find((c: { name: string }) => c.name === "unit_price");
  expect(price).toMatchObject({ count: 1, nulls: 3 });
  const [last] = await it.db.sql`select mapped from staging.file_records where line_no = 4`;
  expect(last?.["mapped"]).toMatchObject({ transaction_id: "late", unit_price: 7.5 });
});

test("only the secret key and operators of all stores may send files", async () => {
  const send = async (key: string) => {
    const form = new FormData();
    form.set("file", new File([SALES], "a.csv"));
    return await it.post("/files", form, key);
  };
  const token = (role: "viewer" | "operator", stores?: string[]) =>
    mintUserToken({
      role,
      secret: it.keys.jwtSecret,
      expiresInSeconds: 60,
      ...(stores ? { stores } : {}),
    });
  expect((await send(await token("viewer"))).body.code).toBe("role_missing");
  expect((await send(await token("operator", ["104"]))).body.code).toBe("stores_limited");
  expect((await send("nonsense")).status).toBe(403);
  expect((await send(await token("operator"))).status).toBe(200);
});

describe("small files of a kind that came before", () => {
  const bad =
    `90,2025-09-05 14:32,104,Bear,Brand,1,10,x,y\n91,2025-09-05 15:00,104,A\u0000B,1,1,\n` +
    `92,2025-09-05 15:00,104,Ok,1,1,a\u0000b\n\n`;
  const json = (n: number) =>
    JSON.stringify([{ transaction_id: `j${n}`, product_name: "Milo", quantity: 1, remark: "oo" }]);

  /** All that is kept of the file that came last, but for its ids and times. */
  async function kept() {
    const [file] = await it.db.sql`
      select f.file_id, to_jsonb(f) - '{file_id,created_at,staged_at,storage_path,file_name,sha256}'::text[] as said,
        (select to_jsonb(q) - '{file_id,enqueued_at,finished_at,next_attempt_at}'::text[] from metadata.file_queue q
          where q.file_id = f.file_id) as queue
      from staging.universal_file_ingestion f order by f.file_id desc limit 1`;
    const of = async (table: string) =>
      (await it.db.sql.unsafe(`
        select to_jsonb(r) - '{batch_id,received_at,file_id,id,quarantined_at}'::text[] as row
        from ${table} r where r.batch_id in (select id from bronze.batches where file_id = ${
        file?.["file_id"]
      })
        order by r.line_no`)).map(({ row }) => row);
    const batches = await it.db.sql`
      select to_jsonb(b) - '{id,received_at,file_id,sha256,next_attempt_at,attempts}'::text[] as batch
      from bronze.batches b where b.file_id = ${file?.["file_id"]}`;
    const repeated = await it.db.sql`
      select t.store_key, t.transaction_key from staging.repeated_transaction_ids t
      where t.file_id = ${file?.["file_id"]} order by t`;
    return {
      said: file?.["said"],
      queue: file?.["queue"],
      repeated: repeated.map((row) => ({ ...row })),
      batches: batches.map(({ batch }) => batch),
      rows: await of("staging.file_records"),
      words: await of("bronze.transcripts"),
      aside: await of("bronze.quarantine"),
    };
  }

  test.each([
    ["rows of a dataset", (n: number) => SALES.replaceAll("\n8", `\n${n}8`)],
    [
      "rows that cannot be read among them",
      (n: number) => SALES.replaceAll("\n8", `\n${n}8`) + bad,
    ],
    [
      "numbers that begin anew every day",
      (n: number) =>
        SALES.replaceAll("\n8", `\n${n}8`) +
        SALES.slice(SALES.indexOf("\n") + 1).replaceAll("2025-09-05", "2025-09-06")
          .replace(/^8/gm, `${n}8`),
    ],
    ["JSON", json],
    ["columns of no dataset", (n: number) => `foo,bar\n${n},2\n`],
    ["no rows at all", (n: number) => SALES.split("\n")[0] + "\n".repeat(n)],
  ])("are kept as if they were read by themselves: %s", async (what, content) => {
    const take = vi.spyOn(it.deps.small, "take");
    const second = async (isKnown: boolean) => {
      await it.empty();
      await it.upload("sales_1", content(1));
      if (!isKnown) it.deps.known.clear();
      const { body } = await it.upload("sales_2", content(2));
      expect(body).toEqual({ ...await fileAnswer(it.db.sql, body.file_id), replayed: false });
      return { ...await kept(), status: body.status, mapping: body.mapping };
    };
    const alone = await second(false);
    expect(take).toHaveBeenCalledTimes(0);
    const known = await second(true);
    expect(take).toHaveBeenCalledTimes(1);
    expect(known).toEqual(alone);
    expect(known.repeated.length > 0).toBe(what.includes("anew"));
    await conserved();
    take.mockRestore();
  });

  test("one that cannot be taken does not keep the others that came with it", async () => {
    await it.upload("a_0.json", json(0));
    const [broken, ...answers] = await Promise.all([
      it.deps.small.take("{", Promise.resolve()).catch((error: Error) => error),
      ...Array.from({ length: 20 }, (_, n) => it.upload(`a_${n + 1}.json`, json(n + 1))),
    ]);
    expect(broken).toBeInstanceOf(Error);
    expect(answers.map((answer) => (answer as { status: number }).status)).toEqual(
      Array(20).fill(200),
    );
    expect((await it.db.sql`select from staging.file_records`).length).toBe(21);
    await conserved();
  });

  test("count when their bytes are in Storage, and one that does not get there stays out alone", async () => {
    await it.upload("a_0.json", json(0));
    let open = () => {};
    const gate = new Promise<void>((resolve) => open = resolve);
    const { bucket } = it.deps;
    const put = vi.spyOn(bucket, "put").mockImplementation(async (path, ...given) => {
      if (path.endsWith("a_1.json")) {
        throw new ScoutError("storage_unavailable", "down", { status: 503 });
      }
      if (path.endsWith("a_2.json")) await gate;
      await Bucket.prototype.put.call(bucket, path, ...given);
    });
    const sent = Promise.all([1, 2, 3].map((n) => it.upload(`a_${n}.json`, json(n))));
    await vi.waitFor(async () => {
      const waiting = await it.db.sql`
        select from pg_stat_activity
        where state = 'idle in transaction' and query like '%take_small_files%' and datname = current_database()`;
      expect(waiting.length).toBeGreaterThan(0);
    }, 10_000);
    const named = () =>
      it.db.sql`
      select file_name from staging.universal_file_ingestion where file_name in ('a_1.json', 'a_2.json')`;
    expect(await named()).toEqual([]);
    open();
    expect((await sent).map(({ status }) => status)).toEqual([503, 200, 200]);
    expect(await named()).toEqual([{ file_name: "a_2.json" }]);
    put.mockRestore();
    await conserved();
  });

  test("that come twice at the same time are one file, and versions of a name follow one another", async () => {
    await it.upload("a_0.json", json(0));
    const sent = (n: number) => [
      it.upload(`a_${n}.json`, json(n)),
      it.upload(`b_${n}.json`, json(n)),
      it.upload("a_one.json", json(n + 100), { replace: "true" }),
    ];
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => sent(n + 1)).flat());
    expect(answers.map(({ status }) => status)).toEqual(Array(36).fill(200));
    const pairs = answers.filter((_, i) => i % 3 < 2).map(({ body }) => body.file_id);
    expect(new Set(pairs).size).toBe(12);
    const versions = await it.db.sql<{ file_id: number; replaces_file_id: number | null }[]>`
      select file_id, replaces_file_id from staging.universal_file_ingestion
      where file_name = 'a_one.json' order by file_id`;
    expect(versions.map(({ replaces_file_id }) => replaces_file_id)).toEqual(
      [null, ...versions.slice(0, -1).map(({ file_id }) => file_id)],
    );
    await conserved();
  });

  test("are read by what was decided elsewhere a moment ago", async () => {
    const first = await it.upload("odd_1.csv", "foo,bar\n1,2\n");
    expect((await it.upload("odd_2.csv", "foo,bar\n2,2\n")).body.status).toBe("review");
    await it.db
      .sql`select metadata.resolve_mapping(${first.body.file_id}, '{"foo": "sku"}', 'products')`;
    const { body } = await it.upload("odd_3.csv", "foo,bar\n3,2\n");
    expect(body).toMatchObject({ status: "ingested", mapping: { dataset: "products" } });
  });
});

test("words with a NUL in them are put aside with their row", async () => {
  const { body } = await it.upload("sales.csv", SALES.replace("for mama", "for\u0000mama"));
  expect(body).toMatchObject({ staged: 2, quarantined: 1 });
  await conserved();
});

describe("a file in review", () => {
  const PARTNER =
    "Ref,When,Shop,Item,Qty,Price\n1,2025-09-05 10:00,104,Kopiko,2,8.50\n2,2025-09-05 11:00,104,Milo,1,12\n";
  const COLUMNS = {
    Ref: "transaction_id",
    When: "transaction_timestamp",
    Shop: "store_id",
    Item: "product_name",
    Qty: "quantity",
    Price: "unit_price",
  };

  async function rpc(call: string, values: unknown[], role = "service_role") {
    return await it.db.sql.begin(async (tx) => {
      await tx`select set_config('request.jwt.claims', ${JSON.stringify({ role })}, true)`;
      return await tx.unsafe(`select * from public.${call} as answer`, values as never[]);
    }) as unknown as { answer: Record<string, unknown> }[];
  }

  test("is shown with its columns, resolved, read again under its id, and remembered", async () => {
    const { body } = await it.upload("partner.csv", PARTNER);
    expect(body.status).toBe("review");
    const [waiting] = await rpc("files_in_review()", []);
    expect(waiting?.answer).toMatchObject({
      file_id: body.file_id,
      file_name: "partner.csv",
      rows: 2,
      doubts: [{ code: "dataset_unknown" }],
    });
    expect(waiting?.answer["columns"]).toContainEqual(
      expect.objectContaining({ source: "Qty", type: "integer", examples: ["2", "1"] }),
    );

    await rpc("resolve_mapping($1, $2::text::jsonb, 'transactions')", [
      body.file_id,
      JSON.stringify(COLUMNS),
    ]);
    await it.drain();
    expect(await fileAnswer(it.db.sql, body.file_id)).toMatchObject({
      status: "ingested",
      total_records: 2,
      staged: 2,
      mapping: { dataset: "transactions" },
    });
    expect(await silver()).toEqual({ transactions: 2, amount: 29, lines: 2 });
    await conserved();
    expect(await rpc("files_in_review()", [])).toEqual([]);

    const next = await it.upload("partner.csv", PARTNER.replaceAll("\n1,", "\n3,"));
    expect(next.body).toMatchObject({ status: "ingested", mapping: { dataset: "transactions" } });
    const elsewhere = await it.upload("other.csv", PARTNER.replaceAll("\n1,", "\n4,"));
    expect(elsewhere.body.status).toBe("ingested");
  });

  test("is decided with others that wait with the same columns, and with the order of day and month", async () => {
    const text = PARTNER.replaceAll("2025-09-05", "05/09/2025");
    const { body } = await it.upload("partner.csv", text);
    await it.upload("other.csv", text.replaceAll("\n1,", "\n3,").replaceAll("\n2,", "\n4,"));
    await it.upload("third.csv", "foo,bar\n1,2\n");
    const decide = (order: string) =>
      rpc("resolve_mapping($1, $2::text::jsonb, 'transactions')", [
        body.file_id,
        JSON.stringify({ ...COLUMNS, When: `transaction_timestamp:${order}` }),
      ]);
    await expect(decide("ymd")).rejects.toThrow("'ymd' is no order of day and month");
    expect((await decide("dmy"))[0]?.answer).toMatchObject({ status: "queued", others: 1 });
    await it.drain();
    const [days] = await it.db.sql`
      select count(*)::int as rows, min(mapped ->> 'transaction_timestamp') as first, max(mapped ->> 'transaction_timestamp') as last
      from staging.file_records r join bronze.batches b on b.id = r.batch_id
      where b.status = 'received' and b.dataset = 'transactions'`;
    expect(days).toMatchObject({
      rows: 4,
      first: expect.stringMatching("^2025-09-05"),
      last: expect.stringMatching("^2025-09-05"),
    });
    expect((await silver()).transactions).toBe(4);
    expect(
      await it.db
        .sql`select file_name from staging.universal_file_ingestion where status = 'review'`,
    )
      .toEqual([{ file_name: "third.csv" }]);
    await conserved();
  });

  test("that was decided wrongly is decided again: what was promoted gives way", async () => {
    const { body } = await it.upload("partner.csv", PARTNER);
    const wrong = { ...COLUMNS, Qty: null, Price: "total_price" };
    await rpc("resolve_mapping($1, $2::text::jsonb, 'transactions')", [
      body.file_id,
      JSON.stringify(wrong),
    ]);
    await it.drain();
    expect((await silver()).amount).toBe(20.5);
    await rpc("resolve_mapping($1, $2::text::jsonb)", [body.file_id, JSON.stringify(COLUMNS)]);
    await it.drain();
    expect(await silver()).toEqual({ transactions: 2, amount: 29, lines: 2 });
    await conserved();
  });

  test.each([
    [{ Nope: "quantity" }, "transactions", /no column 'Nope'/],
    [{ Qty: "colour" }, "transactions", /no field 'colour'/],
    [{ Qty: "quantity", Price: "quantity" }, "transactions", /given twice/],
    [{}, "sales", /no dataset sales/],
  ])("refuses the decision %j of %s", async (columns, dataset, message) => {
    const { body } = await it.upload("partner.csv", PARTNER);
    await expect(
      rpc("resolve_mapping($1, $2::text::jsonb, $3)", [
        body.file_id,
        JSON.stringify(columns),
        dataset,
      ]),
    ).rejects.toThrow(message);
    await expect(rpc("files()", [], "anon")).rejects.toThrow("operator");
  });
});

describe("a new version of a file", () => {
  const changed = SALES.replace("8.50", "9.50");

  test("takes the place of the one before, and both stay in lineage", async () => {
    const first = await it.upload("sales.csv", SALES, { externalId: "f1", externalVersion: "1" });
    expect((await silver()).amount).toBe(53.75);
    const second = await it.upload("sales.csv", changed, {
      externalId: "f1",
      externalVersion: "2",
    });
    expect(second.body).toMatchObject({
      status: "ingested",
      replaces_file_id: first.body.file_id,
    });
    expect(await silver()).toEqual({ transactions: 2, amount: 55.75, lines: 3 });
    await conserved();
    const events = await it.db.sql`
      select b.file_id, l.layer, l.event from metadata.data_lineage l join bronze.batches b on b.id = l.batch_id
      where l.layer = 'silver' order by l.id`;
    expect(events).toContainEqual({
      file_id: first.body.file_id,
      layer: "silver",
      event: "rolled_back",
    });
    expect(events).toContainEqual({
      file_id: second.body.file_id,
      layer: "silver",
      event: "promoted",
    });
  });

  test("of the same name is another file, unless that was asked for", async () => {
    await it.upload("sales.csv", SALES);
    const other = await it.upload("sales.csv", changed.replaceAll("\n8", "\n18"));
    expect(other.body.replaces_file_id).toBeNull();
    const next = await it.upload("sales.csv", changed.replaceAll("\n8", "\n28"), {
      replace: "true",
    });
    expect(next.body.replaces_file_id).toBe(other.body.file_id);
    expect((await silver()).transactions).toBe(4);
    await conserved();
  });

  test("in review leaves the one before in place until somebody decides", async () => {
    await it.upload("sales.csv", SALES, { externalId: "f1" });
    const odd = await it.upload("sales.csv", "foo,bar\n1,2\n", { externalId: "f1" });
    expect(odd.body.status).toBe("review");
    expect((await silver()).transactions).toBe(2);
    const third = await it.upload("sales.csv", changed, { externalId: "f1" });
    expect(third.body.status).toBe("ingested");
    expect(await silver()).toEqual({ transactions: 2, amount: 55.75, lines: 3 });
    await conserved();
  });
});

test("whose dataset is said beforehand is read as that, whatever such files were taken for, until somebody decides", async () => {
  const prices = "sku,product_name,unit_price\n1,Kopiko Brown,8.50\n";
  expect((await it.upload("prices.csv", prices)).body.mapping.dataset).toBe("transactions");
  const { body } = await it.upload("prices.csv", prices.replace("8.50", "9"), {
    dataset: "products",
  });
  expect(body).toMatchObject({ status: "ingested", mapping: { dataset: "products" } });
  expect(
    (await it.upload("prices.csv", prices.replace("8.50", "9.50"), { dataset: "sales" })).body,
  ).toMatchObject({ code: "option_invalid" });
});

describe("drift of columns", () => {
  const versions = async () => [
    ...await it.db.sql`
      select version, status, changes from metadata.schema_versions where subject like 'files:%' order by version`,
  ];

  test("is recorded and absorbed where the meaning is clear", async () => {
    await it.upload("sales_2025-09-01.csv", SALES);
    const wider = SALES.split("\n").map((line, i) =>
      line && (i === 0 ? `${line},region` : `${line},NCR`)
    )
      .join("\n");
    expect((await it.upload("sales_2025-09-02.csv", wider)).body).toMatchObject({
      status: "ingested",
      mapping: { drift: [{ path: "region", change: "added" }] },
    });
    expect(
      (await it.upload("sales_2025-09-03.csv", SALES.replace("88,", "98,"))).body.mapping.drift,
    )
      .toEqual([{ path: "region", change: "removed", was: ["text"] }]);
    expect(
      (await it.upload("sales_2025-09-04.csv", SALES.replace("88,", "97,"))).body.mapping.drift,
    )
      .toEqual([]);
    expect((await versions()).map(({ version, status }) => [version, status])).toEqual([
      [1, "superseded"],
      [2, "superseded"],
      [3, "accepted"],
    ]);
  });

  test("waits for review where a number is none any more, and a decision accepts it", async () => {
    await it.upload("sales_1.csv", SALES);
    const { body } = await it.upload(
      "sales_2.csv",
      SALES.replace(",2,8.50", ",two,8.50")
        .replace(",1,15.00", ",one,15.00").replace(",3,7.25", ",three,7.25"),
    );
    expect(body).toMatchObject({
      status: "review",
      mapping: {
        doubts: [{ code: "schema_drift" }],
        drift: [{ path: "quantity", change: "retyped" }],
      },
    });
    await it.db.sql`select metadata.resolve_mapping(${body.file_id}, '{"quantity": null}')`;
    await it.drain();
    expect((await versions()).map(({ status }) => status)).toEqual(["superseded", "accepted"]);
    const [file] = await it.db.sql`
      select status from staging.universal_file_ingestion where file_id = ${body.file_id}`;
    expect(file).toEqual({ status: "ingested" });
  });

  test("is refused where the policy is to freeze", async () => {
    await it.db
      .sql`insert into metadata.file_policies (pattern, on_added) values ('frozen*', 'freeze')`;
    await it.upload("frozen_1.csv", SALES);
    const { status, body } = await it.upload(
      "frozen_2.csv",
      SALES.replaceAll("\n", ",x\n").replace("remark,x", "remark,extra"),
    );
    expect([status, body.code, body.message]).toEqual([
      422,
      "schema_frozen",
      "The columns are not what files of this kind have: +extra.",
    ]);
    await it.db.sql`delete from metadata.file_policies where pattern = 'frozen*'`;
  });
});

describe("faults", () => {
  test("Storage down: refused before anything is registered; a queued file is put off and ends whole", async () => {
    it.storage.isUp = false;
    const { status, body } = await it.upload("sales.csv", SALES);
    expect([status, body.code]).toEqual([503, "storage_unavailable"]);
    expect(await it.db.sql`select from staging.universal_file_ingestion`).toHaveLength(0);

    it.storage.isUp = true;
    const first = await it.upload("sales.csv", "foo,bar\n1,2\n");
    await it.db.sql`select metadata.read_again(${first.body.file_id})`;
    it.storage.isUp = false;
    expect((await it.post("")).body.files).toEqual([
      { file_id: first.body.file_id, outcome: "put_off" },
    ]);
    it.storage.isUp = true;
    await it.db.sql`update metadata.file_queue set next_attempt_at = now()`;
    await it.drain();
    expect(await it.db.sql`select status from staging.universal_file_ingestion`).toEqual([
      { status: "review" },
    ]);
    await conserved();
  });

  test("a file that is replaced or deleted in Storage while it is read ends with a reason, and nothing of the other", async () => {
    const long = (text: string) =>
      SALES.split("\n")[0] + "\n" +
      Array.from({ length: 300 }, (_, i) => `${i},2025-09-05 14:30,104,${text},1,2.50,`).join("\n");
    await it.db.sql`update metadata.settings set value = '100' where name = 'file_rows_per_call'`;
    const read = async (meanwhile: (path: string) => Promise<void>) => {
      await it.empty();
      const { body } = await it.upload("sales.csv", long("Milo"));
      expect(body.status).toBe("processing");
      await it.post("");
      await meanwhile((await it.objects())[0] ?? "");
      for (let call = 0; call < 12; call++) {
        await it.db.sql`update metadata.file_queue set next_attempt_at = now()`;
        await it.drain();
      }
      const [file] = await it.db.sql`
        select f.status, q.state, q.last_code from staging.universal_file_ingestion f join metadata.file_queue q using (file_id)`;
      expect(await it.db.sql`select from staging.file_records where record::text like '%Other%'`)
        .toHaveLength(0);
      await conserved();
      return file;
    };
    const replaced = await read((path) =>
      it.deps.bucket.put(path, encoded(long("Other")) as Uint8Array<ArrayBuffer>, "text/csv")
    );
    expect(replaced).toEqual({
      status: "failed",
      state: "dead_letter",
      last_code: "object_changed",
    });
    // what was staged of it goes nowhere
    expect(await it.db.sql`select distinct status from bronze.batches`).toEqual([
      { status: "rolled_back" },
    ]);
    const deleted = await read((path) => it.deps.bucket.remove([path]));
    expect(deleted).toMatchObject({ status: "failed", last_code: "object_missing" });
    await it.db.sql`update metadata.settings set value = '60000' where name = 'file_rows_per_call'`;
  });

  test("bytes that are gone or others than before end the file with a reason", async () => {
    const first = await it.upload("sales.csv", "foo,bar\n1,2\n");
    const [path] = await it.objects();
    await it.deps.bucket.remove([path ?? ""]);
    await it.db.sql`select metadata.read_again(${first.body.file_id})`;
    await it.drain();
    const [file] = await it.db.sql`
      select f.status, q.last_code from staging.universal_file_ingestion f join metadata.file_queue q using (file_id)`;
    expect(file?.["last_code"]).toBe("object_missing");
    await conserved();
  });
});

describe("bytes in Storage", () => {
  const old = (days: number) =>
    it.db
      .sql`update staging.universal_file_ingestion set created_at = created_at - make_interval(days => ${days})`;
  const sweep = async () => (await it.post("/sweep")).body;
  const statuses = async () =>
    (await it.db.sql<{ status: string; kept: boolean }[]>`
      select status, storage_path is not null as kept from staging.universal_file_ingestion order by file_id`)
      .map(({ status, kept }) => [status, kept]);

  test("are given up after file_raw_days, but not of a file that waits for a decision or to be read", async () => {
    await it.upload("sales.csv", SALES);
    await it.upload("odd.csv", "foo,bar\n1,2\n");
    await it.upload("again.csv", SALES.replaceAll("\n8", "\n18"));
    expect(await sweep()).toEqual({ expired: 0, orphaned: 0, more: false });
    await it.db.sql`select metadata.read_again(max(file_id)) from staging.universal_file_ingestion`;
    await old(366);
    expect(await sweep()).toEqual({ expired: 1, orphaned: 0, more: false });
    expect(await statuses()).toEqual([["ingested", false], ["review", true], ["queued", true]]);
    expect(await it.objects()).toHaveLength(2);
    await it.drain();
    expect(await sweep()).toMatchObject({ expired: 1 });
    // what came of it stays, and the same bytes are the same file, kept again
    const { body } = await it.upload("sales.csv", SALES);
    expect(body).toMatchObject({ replayed: true, status: "ingested", staged: 3 });
    expect(await statuses()).toEqual([["ingested", true], ["review", true], ["ingested", false]]);
    await it.db.sql`select metadata.read_again(${body.file_id})`;
    await it.drain();
    expect((await statuses())[0]).toEqual(["ingested", true]);
    await conserved();
  });

  test("that belong to no file are swept, and parts once their file is read", async () => {
    await it.upload("sales.csv", SALES);
    const [file] = await it.db.sql<{ id: number }[]>`select file_id as id from metadata.file_queue`;
    for (const path of [`parts/${file?.id}/0/0`, "parts/999999/0/0", "2020-01-01/x/lost.csv"]) {
      await it.deps.bucket.put(path, encoded("x") as Uint8Array<ArrayBuffer>, "text/csv");
    }
    expect(await sweep()).toMatchObject({ orphaned: 0 });
    await it.db.sql`update metadata.settings set value = '0' where name = 'file_orphan_hours'`;
    await it.db
      .sql`update metadata.file_queue set state = 'queued', plan = '{}', finished_at = null`;
    expect(await sweep()).toMatchObject({ orphaned: 2 });
    await it.db
      .sql`update metadata.file_queue set state = 'done', plan = null, finished_at = now()`;
    expect(await sweep()).toMatchObject({ orphaned: 1 });
    await it.db.sql`update metadata.settings set value = '24' where name = 'file_orphan_hours'`;
    expect(await it.objects()).toHaveLength(1);
    expect((await statuses())[0]).toEqual(["ingested", true]);
  });
});
