import { expect, test } from "vitest";
import type { Asked, Planner } from "./answer.ts";
import { rememberedPlan } from "./remembered_plan.ts";

const asked = (more: Partial<Asked> = {}, stores?: string[]): Asked => ({
  caller: { claims: { role: "authenticated", sub: "x", app_metadata: { stores } } },
  today: "2025-10-15",
  namesVersion: 1,
  previous: null,
  ...more,
});
function counting(name: Planner["name"] = "grammar") {
  const counted = { calls: 0, planner: {} as Planner };
  counted.planner = {
    name,
    plan: (question) => {
      counted.calls++;
      return Promise.resolve({
        answer: "refuse",
        code: "x",
        message: question,
        canAsk: [],
        terms: [],
      });
    },
  };
  return counted;
}

test("a question is read once for the same stores, day, names and conversation", async () => {
  const counted = counting();
  const read = (more: Partial<Asked> = {}, stores?: string[]) =>
    rememberedPlan(counted.planner, "sales", asked(more, stores));
  await read();
  await read();
  expect(counted.calls).toBe(1);
  await read({}, ["S1"]);
  await read({ today: "2025-10-16" });
  await read({ namesVersion: 2 });
  await read({ previous: { question: "q", plan: { figures: [] } as never } });
  expect(counted.calls).toBe(5);
});

test("a reading is forgotten after a while, and when there are many", async () => {
  const counted = counting();
  let clock = 0;
  const read = (question: string) =>
    rememberedPlan(counted.planner, question, asked(), () => clock);
  await read("a");
  clock = 60_000;
  await read("a");
  expect(counted.calls).toBe(2);
  for (let i = 0; i < 600; i++) await read(`q${i}`);
  counted.calls = 0;
  await read("q599");
  expect(counted.calls).toBe(0);
  await read("a");
  expect(counted.calls).toBe(1);
});

test("a model is asked every time, and planners do not share what they read", async () => {
  const model = counting("model");
  await rememberedPlan(model.planner, "sales", asked());
  await rememberedPlan(model.planner, "sales", asked());
  expect(model.calls).toBe(2);
  const [one, two] = [counting(), counting()];
  await rememberedPlan(one.planner, "sales", asked());
  await rememberedPlan(two.planner, "sales", asked());
  expect([one.calls, two.calls]).toEqual([1, 1]);
});
