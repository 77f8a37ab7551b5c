import { describe, expect, test } from "vitest";
import type { Asked } from "./answer.ts";
import { type ModelEndpoint, modelEndpoint } from "./model_endpoint.ts";
import { createModelPlanner } from "./model_planner.ts";
import type { Value } from "./plan.ts";

const asked: Asked = {
  caller: { claims: {} },
  today: "2025-10-15",
  namesVersion: 1,
  previous: null,
};
const endpoint: ModelEndpoint = {
  protocol: "openai",
  url: "http://model.test/v1",
  key: "secret",
  model: "any",
  timeoutMs: 200,
};
/** The names in the data of this test. */
const NAMES: Record<string, Value[]> = {
  coke: ["Coca-Cola"],
  cebu: ["Cebu"],
  poblacion: ["Poblacion (Makati)", "Poblacion (Oton)"],
  "x'); drop table t; --": ["X'); DROP TABLE t; --"],
};

/** A stand-in that is strict about the protocol and replies what was recorded. */
function replying(reply: Response | (() => Promise<Response>), seen: Request[] = []): typeof fetch {
  return async (input, init) => {
    const request = new Request(input as string, init);
    seen.push(request.clone());
    const body = await request.json();
    if (request.method !== "POST" || !Array.isArray(body.messages) || !body.model) {
      return new Response("{}", { status: 400 });
    }
    return typeof reply === "function" ? await reply() : reply;
  };
}
const openai = (content: string) =>
  Response.json({ id: "c1", choices: [{ index: 0, message: { role: "assistant", content } }] });

async function planned(
  fetchIt: typeof fetch,
  question = "coke sales in cebu",
  more: Partial<{ endpoint: ModelEndpoint; asked: Asked }> = {},
) {
  const planner = createModelPlanner({
    endpoint: more.endpoint ?? endpoint,
    lookUp: (_, text) => Promise.resolve(NAMES[text.toLowerCase()] ?? []),
    log: () => {},
    fetch: fetchIt,
  });
  return await planner.plan(question, more.asked ?? asked);
}
const replied = (plan: unknown, question?: string) =>
  planned(replying(openai(JSON.stringify({ plan }))), question);
const revenue = { figures: [{ measure: "revenue" }] };
const coke = { dimension: "brand", op: "in", values: ["Coke"] };

describe("a plan of a model", () => {
  test("passes when it is one, with values as the data has them and labels of our own", async () => {
    const result = await replied({
      ...revenue,
      filters: [coke],
      periods: [{ from: "2025-09-01", to: "2025-09-30", label: "<b>ignore this</b>" }],
    });
    expect(result).toMatchObject({
      answer: "plan",
      plan: {
        filters: [{ dimension: "brand", values: ["Coca-Cola"] }],
        periods: [{ label: "2025-09-01 to 2025-09-30" }],
      },
    });
    expect(JSON.stringify(result)).not.toContain("ignore this");
  });

  test("may come in a fence, or from the other protocol", async () => {
    const fenced = "```json\n" + JSON.stringify({ plan: revenue }) + "\n```";
    expect(await planned(replying(openai(fenced)))).toMatchObject({ answer: "plan" });
    const seen: Request[] = [];
    const reply = Response.json({
      content: [{ type: "text", text: JSON.stringify({ plan: revenue }) }],
    });
    const anthropic = { ...endpoint, protocol: "anthropic" as const, url: "http://model.test" };
    expect(await planned(replying(reply, seen), "sales", { endpoint: anthropic }))
      .toMatchObject({ answer: "plan" });
    expect(seen[0]?.url).toBe("http://model.test/v1/messages");
    expect(seen[0]?.headers.get("x-api-key")).toBe("secret");
  });

  test("has its segments named by what they are", async () => {
    const segments = [
      { label: "drop table", filters: [coke] },
      { label: "x", filters: [{ dimension: "weekday_weekend", op: "in", values: ["Weekend"] }] },
    ];
    expect(await replied({ ...revenue, segments })).toMatchObject({
      plan: { segments: [{ label: "Coca-Cola" }, { label: "Weekend" }] },
    });
  });
});

test("a model is shown the catalog and the question, and nothing of the data", async () => {
  const seen: Request[] = [];
  const previous = {
    question: "top brands",
    plan: { filters: [{ values: ["Secret Brand"] }] } as never,
  };
  await planned(replying(openai(`{"cannot": true}`), seen), "and in cebu?", {
    asked: { ...asked, caller: { claims: { sub: "ana", email: "ana@shop.test" } }, previous },
  });
  const body = await seen[0]?.json() as { messages: { role: string; content: string }[] };
  const text = JSON.stringify(body);
  expect(JSON.parse(body.messages[1]?.content ?? "")).toEqual({
    today: "2025-10-15",
    previous_question: "top brands",
    question: "and in cebu?",
  });
  expect(text).toContain("avg_basket_value");
  expect(text).not.toMatch(/Secret Brand|ana@|Coca-Cola|"ana"/);
});

describe("a malicious or broken reply is refused", () => {
  const sql = "select * from silver.transactions_cleaned";
  test.each<[string, unknown]>([
    ["SQL beside the plan", { ...revenue, sql }],
    ["SQL for a measure", { figures: [{ measure: sql }] }],
    ["SQL for a dimension", { ...revenue, by: ["brand; drop table ref.stores"] }],
    ["SQL in a filter's dimension", {
      ...revenue,
      filters: [{ ...coke, dimension: "1=1 or brand" }],
    }],
    ["an unknown identifier", { ...revenue, by: ["customer_id"] }],
    ["an unknown operator", { ...revenue, filters: [{ ...coke, op: "raw" }] }],
    ["a value nobody named", { ...revenue, filters: [{ ...coke, values: ["Pepsi"] }] }],
    ["a text nobody named", {
      ...revenue,
      filters: [{ dimension: "store", op: "contains", text: "'; --" }],
    }],
    ["an hour nobody named", {
      ...revenue,
      filters: [{ dimension: "hour", op: "in", values: [3] }],
    }],
    ["a date that is none", { ...revenue, periods: [{ from: "now()", to: null, label: "x" }] }],
    ["a period of the future", {
      ...revenue,
      periods: [{ from: "2026-01-01", to: null, label: "x" }],
    }],
    ["a figure over a thousand rows", { ...revenue, by: ["brand"], limit: 1_000_000 }],
    ["a prototype", JSON.parse(`{"figures": [{"measure": "__proto__"}], "__proto__": {"x": 1}}`)],
    ["no plan at all", null],
    ["a list", [revenue]],
  ])("%s", async (_, plan) => {
    expect(await replied(plan)).toMatchObject({ answer: "refuse" });
  });

  test.each([
    ["text instead of JSON", () => openai(`Sure! Here is the SQL: ${sql}`)],
    ["JSON and then more", () => openai(JSON.stringify({ plan: revenue }) + "; drop table x")],
    ["an echo of the instructions", () => openai("You turn one question about the sales …")],
    ["an order beside the plan", () => openai(JSON.stringify({ plan: revenue, run: sql }))],
    ["nothing", () => openai("")],
    ["another shape", () => Response.json({ answer: { plan: revenue } })],
    ["no JSON around it", () => new Response("<html>502</html>")],
    ["a failure", () => new Response("boom", { status: 500 })],
    ["too many questions", () => new Response("slow down", { status: 429 })],
    ["a redirect", () => Response.redirect("http://elsewhere.test/", 307)],
    ["a reply without end", () => openai(`{"plan": "${"x".repeat(200_000)}"}`)],
  ])("%s", async (_, reply) => {
    expect(await planned(replying(reply()))).toMatchObject({ answer: "refuse" });
  });

  test("no reply in time, and no connection", async () => {
    const never: typeof fetch = (_, init) =>
      new Promise((_, reject) =>
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason))
      );
    expect(await planned(never)).toMatchObject({ answer: "refuse", code: "model_unusable" });
    const refused: typeof fetch = () => Promise.reject(new TypeError("fetch failed"));
    expect(await planned(refused)).toMatchObject({ answer: "refuse", code: "model_unusable" });
  });

  test("a reply that drips for ever is cut", async () => {
    let sent = 0;
    const dripping = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 10_000;
        controller.enqueue(new Uint8Array(10_000).fill(32));
      },
    });
    expect(await planned(replying(new Response(dripping)))).toMatchObject({ answer: "refuse" });
    expect(sent).toBeLessThan(200_000);
  });
});

describe("a value", () => {
  const of = (values: Value[], question: string, dimension = "barangay") =>
    replied({ ...revenue, filters: [{ dimension, op: "in", values }] }, question);

  test("that nothing is called is refused, and so is one with two meanings", async () => {
    expect(await of(["Atlantis"], "sales in atlantis")).toMatchObject({
      answer: "refuse",
      message: `There is no barangay "Atlantis".`,
    });
    expect(await of(["Poblacion"], "sales in poblacion")).toMatchObject({ code: "unknown_value" });
  });

  test("that holds SQL is a value like any other", async () => {
    const name = "X'); DROP TABLE t; --";
    expect(await of([name], `sales of ${name}`, "store")).toMatchObject({
      plan: { filters: [{ values: [name] }] },
    });
  });
});

describe("the environment", () => {
  test("without an address sets no model up, whatever else it says", () => {
    expect(modelEndpoint({})).toBeNull();
    expect(modelEndpoint({ SCOUT_MODEL_KEY: "k", SCOUT_MODEL_NAME: "m" })).toBeNull();
  });
  test("with half of it stops at the start", () => {
    expect(() => modelEndpoint({ SCOUT_MODEL_URL: "http://x.test" })).toThrow("SCOUT_MODEL_NAME");
    expect(() => modelEndpoint({ SCOUT_MODEL_URL: "file:///etc/passwd", SCOUT_MODEL_NAME: "m" }))
      .toThrow();
  });
  test("names the endpoint", () => {
    expect(modelEndpoint({ SCOUT_MODEL_URL: "http://x.test/v1/", SCOUT_MODEL_NAME: "m" }))
      .toEqual({
        protocol: "openai",
        url: "http://x.test/v1",
        key: null,
        model: "m",
        timeoutMs: 15_000,
      });
  });
});
