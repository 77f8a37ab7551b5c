import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { SCHEMAS } from "../../scripts/dictionary.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, addTranscript, emptyPipeline, receipt } from "./bronze_rows.ts";
import { addFile } from "./file_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(async () => {
  await emptyPipeline(db.sql);
  await db.sql`delete from metadata.erased_customers`;
});

const ID = "SUKI-7Ñ-99";
const OTHER = "SUKI-7Ñ-991";

const settle = async () => {
  await db.sql`call silver.promote()`;
  await db.sql`call silver.mask_transcripts()`;
  await db.sql`call silver.refresh_profiles()`;
  await db.sql`call gold.refresh()`;
  await db.sql`call gold.refresh_slow()`;
};
const erase = async (id = ID) =>
  (await db.sql`select metadata.erase_customer(${id}, 'asked for it') as counts`)[0]
    ?.["counts"] as Record<string, number>;

/** Tables in which a text occurs, in whatever column, key or byte: bytes are searched as text. */
async function placesWith(text: string): Promise<string[]> {
  const tables = await db.sql`
    select c.oid::regclass::text as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ${db.sql(SCHEMAS)} and c.relkind in ('r', 'p') and not c.relispartition
    order by 1`;
  const found: string[] = [];
  const hex = Buffer.from(text).toString("hex");
  const escaped = JSON.stringify(text).replace(
    /[\u0080-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  ).slice(1, -1);
  for (const { name } of tables) {
    const [row] = await db.sql.unsafe(
      `select count(*)::int as n from ${name} t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0 or strpos(replace(t::text, '\\\\', '\\'), $3) > 0`,
      [text, hex, escaped],
    );
    if (row?.["n"]) found.push(String(name));
  }
  return found;
}

async function quarantine(batch: number, line: number, bytes: string | Buffer): Promise<void> {
  await db.sql`
    insert into bronze.quarantine (batch_id, line_no, stage, code, message, raw, raw_bytes, payload_hash)
    values (${batch}, ${line}, 'ingest', 'json_invalid', 'x', ${
    Buffer.from(bytes)
  }, 1, sha256('x'))`;
  await db.sql`
    update bronze.batches set quarantined = quarantined + 1, received = received + 1, last_line = last_line + 1 where id = ${batch}`;
  await db.sql`
    update bronze.posts set next_line = next_line + 1 where id = (select post_id from bronze.batches where id = ${batch})`;
}

const of = (customerId: string, id: string, more: Record<string, unknown> = {}) =>
  receipt(id, [["Egg", 1, 9], ["Coke 290ml", 2, 18]], {
    customerId,
    customer: { age: 33, gender: "female", customerType: "regular", emotions: ["happy"] },
    ...more,
  });

/** A customer in every shape and every state a source row can be in. */
async function everywhere(): Promise<void> {
  const first = await addBatch(db.sql, [
    of(ID, "A"),
    of(OTHER, "B"),
    // the snake_case form, and the id escaped as ASCII
    JSON.stringify({
      transaction_id: "C",
      timestamp: "2025-09-05T09:44:28+08:00",
      request: { customer_id: ID, gender: "female", age_bracket: "25-34", request_type: "branded" },
      items: [{ product_name: "Egg", qty: 1, total_price: 9 }],
    }).replaceAll("Ñ", "\\u00d1"),
    // a face beside another id
    of("SOMEBODY", "D", { facialId: ID }),
    // refused in promotion
    { transactionId: "E", customerId: ID },
  ]);
  await addTranscript(db.sql, first, 1, "ako po ito ulit");
  await addTranscript(db.sql, first, 2, "hindi ako ito");
  await quarantine(first, 6, `{"customerId":"${ID}", broken`);
  await quarantine(first, 7, Buffer.concat([Buffer.from(`x,${ID},`), Buffer.from([0, 255])]));
  await quarantine(first, 8, `{"customerId":"${OTHER}", broken`);
  await settle();
  // the same again, and an earlier version: in the ledger only
  await addBatch(db.sql, [of(ID, "A"), of(ID, "B", { timestamp: "2025-09-05T09:44:28+08:00" })], {
    receivedAt: "2025-01-01T00:00:00Z",
  });
  await settle();
  // not promoted yet
  await addBatch(db.sql, [of(ID, "F")]);
}

describe("erasure", () => {
  test("leaves the id nowhere, and what was sold everywhere", async () => {
    await everywhere();
    const figures = () =>
      db.sql`
        select transaction_date::text, store_id, transactions, revenue_peso::float, units::float
        from gold.daily_metrics order by 1, 2`;
    const before = [...await figures()];
    expect((await placesWith(ID)).length).toBeGreaterThan(5);
    const counts = await erase();
    expect(counts).toMatchObject({
      "silver.transactions_cleaned": 3,
      "silver.transcripts": 1,
      "bronze.transcripts": 1,
      "bronze.quarantine": 3,
    });

    const remains = async (): Promise<string[]> => {
      // the other customer's id begins with this one
      await db
        .sql`update silver.transactions_cleaned set customer_id = 'x' where customer_id = ${OTHER}`;
      return await placesWith(`${ID}"`).then(async (quoted) => [
        ...quoted,
        ...(await db.sql`select place from metadata.customer_traces(${ID})`).map((r) => r["place"]),
      ]);
    };
    expect(await remains()).toEqual([]);
    expect([...await db.sql`select line_no from bronze.quarantine where raw is not null`]).toEqual([
      { line_no: 8 },
    ]);
    await settle();
    expect(await remains()).toEqual([]);
    expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
    expect([...await db.sql`select * from quality.unbalanced_receipts`]).toEqual([]);
    const after = (await figures()).map((row) => ({ ...row }));
    // F, which was not promoted before, is in now: a sale without a customer
    expect(after).toEqual(before.map((row) => ({
      ...row,
      transactions: row["transactions"] + 1,
      revenue_peso: row["revenue_peso"] + 45,
      units: row["units"] + 3,
    })));
    expect([
      ...await db.sql`
      select customer_id, age, age_bracket, gender, customer_type from silver.transactions_cleaned
      where transaction_id in ('A', 'C', 'D', 'F') and num_nonnulls(customer_id, age, age_bracket, gender, customer_type) > 0`,
    ])
      .toEqual([]);
    expect([
      ...await db.sql`
      select i.request_type, to_jsonb(i.emotions) as emotions from silver.interactions i
      join silver.transactions_cleaned t on t.id = i.transaction_key where t.transaction_id in ('A', 'C') order by t.transaction_id`,
    ])
      .toEqual([{ request_type: null, emotions: null }, {
        request_type: "branded",
        emotions: null,
      }]);
  });

  test("another customer is not touched", async () => {
    await everywhere();
    await db
      .sql`update bronze.batches set status = 'promoted', promoted_at = now() where status = 'received'`;
    const record = async () => {
      const [row] = await db.sql`select metadata.show_customer(${OTHER}, 'test') as r`;
      return row?.["r"];
    };
    const before = await record();
    await erase();
    expect(await record()).toEqual(before);
    expect(before).toMatchObject({ profile: { transactions: 1 } });
  });

  test("a payload sent again does not bring the customer back, in silver or in the ledger", async () => {
    await addBatch(db.sql, [of(ID, "A")]);
    await settle();
    await erase();
    await addBatch(db.sql, [of(ID, "A"), of(ID, "NEW"), of(ID, "A", { amount: 5 })]);
    await settle();
    expect(await placesWith(ID)).toEqual([]);
    expect([
      ...await db.sql`
      select transaction_id, customer_id, gender from silver.transactions_cleaned order by transaction_id`,
    ])
      .toEqual([
        { transaction_id: "A", customer_id: null, gender: null },
        { transaction_id: "NEW", customer_id: null, gender: null },
      ]);
    expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
    expect((await db.sql`select action from metadata.access_audit order by id desc limit 1`)[0])
      .toMatchObject({ action: "erased_on_arrival" });
  });

  test("a promotion under way while the customer is erased cannot bring them back", async () => {
    await addBatch(db.sql, [of(ID, "A")]);
    await settle();
    await addBatch(db.sql, [of(ID, "B")]);
    const other = await db.sql.reserve();
    await other`begin`;
    await other`select silver.promote_one()`;
    // waits for the promotion, which has not committed
    const erased = erase();
    await expect.poll(async () =>
      (await db
        .sql`select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and query ~ 'erase_customer'`)[
          0
        ]?.["n"]
    ).toBe(1);
    await other`commit`;
    other.release();
    await erased;
    await settle();
    expect(await placesWith(ID)).toEqual([]);
  });

  test("rows of files, and customer lists, sent again or replayed", async () => {
    const sales = [
      {
        transaction_id: "1",
        store_id: "S1",
        transaction_date: "2025-09-05",
        customer_id: ID,
        product_name: "Egg",
        total_price: 9,
        gender: "F",
      },
      {
        transaction_id: "2",
        store_id: "S1",
        transaction_date: "2025-09-05",
        customer_id: OTHER,
        product_name: "Egg",
        total_price: 9,
      },
    ];
    const people = [
      { customer_id: ID, age: 33, gender: "F", barangay: "Poblacion" },
      { customer_id: OTHER, age: 44 },
    ];
    const first = await addFile(db.sql, sales);
    await addFile(db.sql, people, { dataset: "customers" });
    await settle();
    expect(await erase()).toMatchObject({
      "staging.file_records": 2,
      "bronze.demographic_data": 1,
      "silver.customer_demographics": 1,
    });
    const settled = async () => {
      await settle();
      // the other customer's id begins with this one
      expect(await placesWith(`${ID}"`)).toEqual([]);
      expect([...await db.sql`select * from metadata.customer_traces(${ID})`]).toEqual([]);
      expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
      expect([
        ...await db.sql`select gender from silver.transactions_cleaned where gender is not null`,
      ])
        .toEqual([]);
      expect([...await db.sql`select age from silver.customer_demographics where age is not null`])
        .toEqual([{ age: 44 }]);
    };
    await settled();
    await db.sql`select silver.replay_batch(${first.batchIds[0] ?? 0}, 'test')`;
    await settled();
    const again = await addFile(db.sql, [...people, { customer_id: ID, age: 34 }], {
      dataset: "customers",
    });
    await addFile(
      db.sql,
      sales.map((row) => ({ ...row, transaction_id: `${row.transaction_id}0` })),
    );
    await settled();
    await db.sql`select silver.replay_batch(${again.batchIds[0] ?? 0}, 'test')`;
    await settled();
  });

  test("what a computation left behind is found by the sweep", async () => {
    await addBatch(db.sql, [of(ID, "A")]);
    await settle();
    await erase();
    await db.sql`
      insert into silver.customer_profiles (customer_id, first_seen, last_seen, transactions, returns, active_days, stores, units, unknown_amounts, completeness_score)
      values (${ID}, now(), now(), 1, 0, 1, 1, 1, 0, 1)`;
    expect(await db.sql`select metadata.sweep_erased() as n`).toMatchObject([{ n: 1 }]);
    expect(await placesWith(ID)).toEqual([]);
    expect(await db.sql`select metadata.sweep_erased() as n`).toMatchObject([{ n: 0 }]);
  });

  test("erasing twice is erasing once; an unknown id is an error unless it is to be kept out", async () => {
    await addBatch(db.sql, [of(ID, "A")]);
    await settle();
    await erase();
    await expect(erase()).rejects.toMatchObject({ code: "P0002" });
    await db.sql`select metadata.erase_customer('LATER', 'asked for it', true)`;
    await addBatch(db.sql, [of("LATER", "L")]);
    await settle();
    expect(await placesWith("LATER")).toEqual([]);
    await expect(db.sql`select metadata.erase_customer(${ID}, '  ')`).rejects.toMatchObject({
      code: "22023",
    });
    await expect(db.sql`select metadata.erase_customer(' ', 'x')`).rejects.toMatchObject({
      code: "22023",
    });
  });

  test("a short id does not take down every quarantined row with a 7 in it", async () => {
    const batch = await addBatch(db.sql, [of("7", "A")]);
    await quarantine(batch, 2, `{"customerId":"7", broken`);
    await quarantine(batch, 3, `{"quantity": 7, broken`);
    await settle();
    await erase("7");
    expect([...await db.sql`select line_no from bronze.quarantine where raw is not null`]).toEqual([
      { line_no: 3 },
    ]);
  });
});

describe("the access audit", () => {
  test("tells who, when, what and why, and nothing of the customer", async () => {
    await addBatch(db.sql, [of(ID, "A")]);
    await settle();
    await db.sql.begin(async (tx) => {
      await tx`select set_config('scout.actor', 'ben', true)`;
      await tx`select metadata.show_customer(${ID}, 'a question of theirs')`;
      await tx`select metadata.erase_customer(${ID}, 'asked for it')`;
    });
    const rows = await db.sql`select * from metadata.access_audit order by id desc limit 2`;
    expect(rows).toMatchObject([
      { action: "erase", actor: "ben", reason: "asked for it" },
      { action: "show", actor: "ben", reason: "a question of theirs" },
    ]);
    expect(rows[0]?.["subject_hash"]).toEqual(rows[1]?.["subject_hash"]);
    expect(JSON.stringify(rows)).not.toContain(ID);
  });

  test("is only ever added to", async () => {
    await db.sql`select metadata.show_customer('anybody', 'test')`;
    await expect(db.sql`delete from metadata.access_audit`).rejects.toMatchObject({
      code: "42501",
    });
    await expect(db.sql`update metadata.access_audit set actor = 'x'`).rejects.toMatchObject({
      code: "42501",
    });
    await expect(db.sql`truncate metadata.access_audit`).rejects.toMatchObject({ code: "42501" });
  });

  test("the functions are for operators of all stores", async () => {
    const as = async (claims: Record<string, unknown>, query: string) =>
      await db.sql.begin(async (tx) => {
        await tx`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
        await tx.unsafe(`set local role ${claims["role"]}`);
        return [...await tx.unsafe(query)];
      }) as Record<string, unknown>[];
    const user = (scoutRole: string, stores?: string[]) => ({
      role: "authenticated",
      email: "ana@example.com",
      app_metadata: { scout_role: scoutRole, ...(stores ? { stores } : {}) },
    });
    await addBatch(db.sql, [of(ID, "A")]);
    await settle();
    const show = `select show_customer('${ID}', 'asked') as r`;
    await expect(as(user("analyst"), show)).rejects.toMatchObject({ code: "42501" });
    await expect(as(user("operator", ["S1"]), show)).rejects.toMatchObject({ code: "42501" });
    await expect(as({ role: "anon" }, show)).rejects.toMatchObject({ code: "42501" });
    expect((await as(user("operator"), show))[0]?.["r"]).toMatchObject({
      erased: false,
      profile: { transactions: 1 },
      transactions: [{ canonical_tx_id: "S1:a", gender: "female" }],
    });
    expect(
      (await db.sql`select actor, caller_role from metadata.access_audit order by id desc limit 1`)[
        0
      ],
    )
      .toEqual({ actor: "ana@example.com", caller_role: "operator" });
    expect(
      (await as(user("operator"), `select erase_customer('${ID}', 'asked') as r`))[0]?.["r"],
    ).toMatchObject({ "silver.transactions_cleaned": 1 });
    expect((await as(user("operator"), show))[0]?.["r"]).toMatchObject({
      erased: true,
      rows: {},
      profile: null,
      transactions: [],
    });
  });

  test("a column with customer ids in a table to come is found by itself", async () => {
    await db.sql`create table gold.to_come ("CustomerID" text, n int)`;
    await db.sql`insert into gold.to_come values ('C-77777', 1), ('C-8', 2)`;
    await db.sql`select metadata.erase_customer('C-77777', 'test')`;
    expect([...await db.sql`select n from gold.to_come`]).toEqual([{ n: 2 }]);
    await db.sql`drop table gold.to_come`;
  });
});
