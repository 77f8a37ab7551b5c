import { z } from "zod";
import type { Asked, Planner } from "./answer.ts";
import type { DimensionId } from "./names.ts";
import { askModel, type ModelEndpoint } from "./model_endpoint.ts";
import { systemPrompt, userPrompt } from "./model_prompt.ts";
import {
  type Filter,
  filtersOfPlan,
  type Period,
  type Plan,
  planSchema,
  type Value,
} from "./plan.ts";
import type { PlanResult } from "./result.ts";

export interface ModelPlannerDeps {
  endpoint: ModelEndpoint;
  /** What a word is called in the data of the caller's stores: none, one, or several that it may mean. */
  lookUp(dimension: DimensionId, text: string, asked: Asked): Promise<Value[]>;
  log(message: string, fields: Record<string, unknown>): void;
  fetch?: typeof fetch;
}

const replySchema = z.union([
  z.strictObject({ plan: z.unknown() }),
  z.strictObject({ cannot: z.literal(true) }),
]);

/** Values that are of the language and not of the data: a question need not spell them. */
const OF_THE_LANGUAGE: Partial<Record<DimensionId, readonly Value[]>> = {
  weekday: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  weekday_weekend: ["Weekday", "Weekend"],
  daypart: ["Morning", "Afternoon", "Evening", "Night"],
  gender: ["female", "male"],
  holiday: ["true", "false"],
};

/**
 * A planner that asks a language model. It is shown the catalog and the question, never data; what
 * it replies is worth nothing until it has passed planSchema, names only what the question names,
 * and every value is found in the data of the caller's stores. Any failure is a refusal.
 */
export function createModelPlanner(deps: ModelPlannerDeps): Planner {
  const system = systemPrompt();
  return {
    name: "model",
    async plan(question, asked): Promise<PlanResult> {
      try {
        const { today } = asked;
        const user = userPrompt(question, today, asked.previous?.question ?? null);
        const reply = replySchema.parse(
          JSON.parse(unfenced(await askModel(deps.endpoint, { system, user }, deps.fetch))),
        );
        if (!("plan" in reply)) return refused("not_understood", "This cannot be told from sales.");
        const plan = planSchema.parse(reply.plan);
        const words = plain(`${question} ${asked.previous?.question ?? ""}`);
        return await checked(deps, plan, { question, words, today, asked });
      } catch (error) {
        deps.log("the model's reply is of no use", { error });
        return refused("model_unusable", "The question could not be read.");
      }
    },
  };
}

interface Context {
  question: string;
  /** All that was said, as it is compared. */
  words: string;
  today: string;
  asked: Asked;
}

async function checked(deps: ModelPlannerDeps, plan: Plan, context: Context): Promise<PlanResult> {
  if (plan.periods.some((period) => period.from !== null && period.from > context.today)) {
    return refused("in_the_future", "There are no sales of the future.");
  }
  const named: Filter[] = [];
  for (const filter of filtersOfPlan(plan)) {
    const found = await inTheData(deps, filter, context);
    if (typeof found === "string") return refused("unknown_value", found);
    named.push(found);
  }
  const filters = named.splice(0, plan.filters.length);
  const segments = plan.segments.map((segment) => {
    const own = named.splice(0, segment.filters.length);
    // a label is shown to people: it says what the segment is, not what the model says it is
    return { label: own.map(inWords).join(", ").slice(0, 120), filters: own };
  });
  const sides = plan.sides?.map((side) => {
    const own = named.splice(0, side.filters.length);
    return { label: own.map(inWords).join(", ").slice(0, 120), filters: own };
  });
  const part = plan.part === undefined ? undefined : { ...plan.part, filters: named.splice(0) };
  const { top } = plan;
  if (top?.named !== undefined) {
    const dimension = plan.by.find((id) => !top.per.includes(id)) as DimensionId;
    const found = await inTheData(deps, { dimension, op: "in", values: top.named }, context);
    if (typeof found === "string") return refused("unknown_value", found);
    if ("values" in found) top.named = found.values;
  }
  const trusted = planSchema.parse({
    ...plan,
    filters,
    segments,
    ...(sides === undefined ? {} : { sides }),
    ...(part === undefined ? {} : { part }),
    periods: plan.periods.map(relabelled),
  });
  return {
    answer: "plan",
    plan: trusted,
    terms: [{
      text: context.question,
      at: [0, context.question.length],
      role: "unknown",
      meaning: "read by a language model: compare the plan with what you meant",
    }],
  };
}

/** The filter with values as the data has them; a sentence when that cannot be. */
async function inTheData(
  deps: ModelPlannerDeps,
  filter: Filter,
  context: Context,
): Promise<Filter | string> {
  if ("text" in filter) {
    return isNamed(filter.text, context) ? filter : notNamed(filter.text);
  }
  if (!("values" in filter)) return filter;
  const values: Value[] = [];
  for (const value of filter.values) {
    if (value === null || OF_THE_LANGUAGE[filter.dimension]?.includes(value)) {
      values.push(value);
      continue;
    }
    const text = String(value);
    if (!isNamed(text, context)) return notNamed(text);
    if (filter.dimension === "hour" && typeof value === "number") {
      values.push(value);
      continue;
    }
    const found = await deps.lookUp(filter.dimension, text, context.asked);
    if (found.length !== 1) {
      return found.length === 0
        ? `There is no ${filter.dimension.replaceAll("_", " ")} "${text}".`
        : `"${text}" may be ${found.slice(0, 5).join(", ")}: say which.`;
    }
    values.push(...found);
  }
  return { ...filter, values };
}

/** Whether the question holds these words. */
function isNamed(text: string, context: Context): boolean {
  const words = plain(text);
  return words !== "" && ` ${context.words} `.includes(` ${words} `);
}

function notNamed(text: string): string {
  return `The question does not name "${text.slice(0, 60)}".`;
}

function inWords(filter: Filter): string {
  if ("from" in filter) return `hours ${filter.from} to ${filter.to}`;
  const what = "text" in filter ? filter.text : filter.values.join(" or ");
  return filter.op === "in" || filter.op === "basket_has" || filter.op === "contains"
    ? what
    : `not ${what}`;
}

function relabelled(period: Period): Period {
  const { from, to } = period;
  const label = from === to
    ? from ?? "all time"
    : from === null
    ? `until ${to}`
    : to === null
    ? `since ${from}`
    : `${from} to ${to}`;
  return { from, to, label };
}

function refused(code: string, message: string): PlanResult {
  return { answer: "refuse", code, message, canAsk: [], terms: [] };
}

/** JSON that came in a Markdown fence, without it. */
function unfenced(text: string): string {
  return /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(text)?.[1] ?? text;
}

/** Words and numbers, single spaces between. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
