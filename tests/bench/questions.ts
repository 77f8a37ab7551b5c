import { createGrammarPlanner } from "@scout/semantic/grammar_planner.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { mintUserToken } from "@scout/stack/keys.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { createApp } from "../../functions/nl2sql/app.ts";
import type { Benchmark, Measured } from "./benchmark.ts";
import { settle } from "./checkpoint.ts";
import { addHistory } from "./history.ts";
import { storeNames } from "./payloads.ts";
import { median, quantile, timed } from "./statistics.ts";

const TRANSACTIONS = 1_000_000;
const ROUNDS = 3;
const USERS = 50;
const SECRET = "a secret of the bench, and of nothing else in the world";

/** As analysts ask: from one figure to rankings, comparisons, shares, pivots and rates. */
const QUESTIONS = [
  "how much did we sell yesterday",
  "revenue last month",
  "transactions in the past 30 days",
  "top 5 brands last month",
  "top 10 brands by units this month",
  "bottom 3 stores by revenue past 30 days",
  "revenue by region last quarter",
  "sales by category last month",
  "units by category in NCR last month",
  "sales per day past 30 days",
  "monthly revenue",
  "weekly transactions last quarter",
  "revenue by hour yesterday",
  "revenue by daypart last month",
  "weekday vs weekend transactions last month",
  "average basket per month",
  "basket size by region last month",
  "sales last week vs the week before",
  "revenue by store, last month compared to the month before",
  "top 5 brands last weekend vs the weekend before",
  "revenue growth by category last month",
  "share of revenue by region last month",
  "share of each brand in Category 3 last month",
  "top 3 brands in each region last month",
  "top 2 categories per store last month",
  "stores with more than 500 transactions last week",
  "brands with more than 1000 units last month",
  "revenue last month excluding NCR",
  "Brand 3 vs Brand 4 revenue last month",
  "sales of Brand 7 by store last week",
  "Product 12 units last month",
  "revenue by payment method last quarter",
  "unique customers last month",
  "unique customers per store last month",
  "category sales by daypart last month",
  "region by weekday, revenue last month",
  "return rate by store last quarter",
  "running total of sales this month by day",
  "pinakamabentang brand noong nakaraang buwan",
  "magkano benta kada tindahan kahapon",
];

/** Questions through the function's own app, over a million transactions. */
export const questions: Benchmark = {
  name: "questions",
  what: "questions in plain language",
  run: async (bench) => {
    const transactions = bench.rows(TRANSACTIONS);
    const db = await bench.database();
    const stores = storeNames(20);
    const lastDay = new Date().toISOString().slice(0, 10);
    await addHistory(db.sql, { from: 0, to: transactions, stores, lastDay });
    await db.sql`
      insert into ref.stores (store_id, store_name, region, province, municipality)
      select s.id, 'Store ' || s.id, (array['NCR', 'Central Visayas', 'Davao Region', 'CALABARZON'])[1 + s.no % 4],
        'Province ' || s.no % 8, 'Town ' || s.no
      from unnest(string_to_array(${stores.join(",")}, ',')) with ordinality s (id, no)
      on conflict (store_id) do update
      set region = excluded.region, province = excluded.province, municipality = excluded.municipality`;
    await db.sql`
      insert into gold.dirty_keys (transaction_date, store_id)
      select distinct transaction_date, store_id from silver.transactions_cleaned`;
    await db.sql`call gold.refresh()`;
    await settle(db);
    bench.log(`questions: ${transactions} transactions of history are made`);

    // as many connections as the function opens
    const sql = connectWarehouse(db.url, { applicationName: "bench questions", max: 8 });
    try {
      const app = createApp({
        sql,
        planners: [createGrammarPlanner(sql)],
        tokens: { secret: SECRET, jwksUrl: "http://127.0.0.1:9/" },
        log: createLogger({ component: "bench", level: "ERROR" }),
      });
      const user = async (subject: string, of?: string[]) => ({
        authorization: `Bearer ${await mintUserToken({
          role: "analyst",
          subject,
          secret: SECRET,
          expiresInSeconds: 3600,
          ...(of ? { stores: of } : {}),
        })}`,
        "content-type": "application/json",
      });
      const ask = async (headers: Record<string, string>, question: string) => {
        const { seconds, value } = await timed(async () => {
          const response = await app.request("/nl2sql", {
            method: "POST",
            headers,
            body: JSON.stringify({ question }),
          });
          return await response.json() as { answer: string; cache_hit?: boolean; code?: string };
        });
        if (value.answer !== "table") {
          throw new Error(`"${question}" was not answered: ${JSON.stringify(value)}`);
        }
        return { ms: seconds * 1000, hit: value.cache_hit === true };
      };

      const one = await user("one");
      for (const question of QUESTIONS) await ask(one, question);
      const fresh: number[] = [];
      const kept: number[] = [];
      const slow = new Map<string, number[]>();
      for (let i = 0; i < ROUNDS; i++) {
        await db.sql`truncate metadata.answer_cache`;
        for (const question of QUESTIONS) {
          const first = await ask(one, question);
          const again = await ask(one, question);
          if (first.hit || !again.hit) throw new Error(`"${question}" is kept wrongly`);
          fresh.push(first.ms);
          kept.push(again.ms);
          slow.set(question, [...slow.get(question) ?? [], first.ms]);
        }
      }
      const slowest = [...slow].map(([question, ms]) => ({ question, ms: median(ms) }))
        .sort((a, b) => b.ms - a.ms).slice(0, 6);
      for (const { question, ms } of slowest) {
        bench.log(`questions: ${ms.toFixed(0)} ms ${question}`);
      }

      await db.sql`truncate metadata.answer_cache`;
      const users = await Promise.all(
        Array.from(
          { length: USERS },
          // every fifth sees some stores only, and so shares no answer with the others
          (_, i) => user(`user ${i}`, i % 5 === 0 ? stores.slice(0, 1 + i / 5) : undefined),
        ),
      );
      const crowd = await timed(() =>
        Promise.all(users.map(async (headers, i) => {
          const times: number[] = [];
          for (let k = 0; k < 4; k++) {
            const question = QUESTIONS[(i * 7 + k * 11) % QUESTIONS.length] ?? "";
            times.push((await ask(headers, question)).ms);
          }
          return times;
        }))
      );
      const counted = await timed(() => sql`select count(*) from silver.transactions_cleaned`);
      const figure = (what: string, values: number[], atMost?: number): Measured => ({
        what,
        value: quantile(values, 0.95),
        unit: "ms",
        ...(atMost === undefined ? {} : { aim: { atMost } }),
        note: `median ${median(values).toFixed(0)} ms`,
        yardstick: {
          what: "counting the transactions",
          value: counted.seconds * 1000,
          unit: "ms",
          ratio: quantile(values, 0.95) / (counted.seconds * 1000),
        },
      });
      return [
        figure(`95th percentile of ${QUESTIONS.length} questions, not asked before`, fresh, 150),
        figure("95th percentile, asked before", kept, 20),
        {
          ...figure(`95th percentile, ${USERS} users at once`, crowd.value.flat()),
          note: `${(USERS * 4 / crowd.seconds).toFixed(0)} questions a second, none failed`,
        },
      ];
    } finally {
      await sql.end({ timeout: 5 });
    }
  },
};
