import { withoutApposed } from "./apposed_names.ts";
import { withoutAsides } from "./asides.ts";
import { DIMENSION } from "./catalog.ts";
import { interpret } from "./interpret.ts";
import { type DimensionId, isGrain } from "./names.ts";
import { withoutLeadIn } from "./lead_in.ts";
import { NotPlanned } from "./not_planned.ts";
import { type Plan, planSchema } from "./plan.ts";
import { type Item, readQuestion } from "./read.ts";
import type { PlanResult, Term } from "./result.ts";
import { tokenise } from "./tokens.ts";
import type { Names } from "./value_names.ts";

export const MAX_QUESTION = 500;
/** Most values that become columns of a cross-tab. */
const MAX_COLUMNS = 30;

export interface PlannerContext {
  /** Today in business time. */
  today: string;
  names: Names;
  /** The plan of the question before, in the same conversation. */
  previous?: Plan | null;
  /** Whether two plans give the same figures; names that several things have are then no question. */
  sameAnswer?(a: Plan, b: Plan): Promise<boolean>;
}

/** What can be asked, for people whose question cannot be answered. */
export const EXAMPLES = [
  "revenue by category last month",
  "top 5 brands by units in NCR last week",
  "transactions per day this month vs last month",
  "share of gcash by store last quarter",
  "stores with more than 100 transactions yesterday",
];

/** “tanggalin mo yung mga sigarilyo”, of the question before: leave them out. */
const TAKE_OUT =
  /^(?:tanggalin|alisin) (?:(?:mo|nyo|niyo|natin|na|nga|po|lang|yung|ang|mga) )*(?!lahat|buong|benta|resibo|data)/i;

/** “change revenue to units”, “replace NCR with Cebu”, “units, not sales”: what is meant instead. */
function inPlaceOf(text: string): string {
  const instead =
    /^\W*(?:(?:please|pls|can you|could you|now|paki|i want to|let us|let['’]s)\s+)*(?:change|replace|switch|swap|turn|substitute)\s+(?:the\s+)?(.{2,40}?)\s+(?:to|with|for|into|by)\s+(?:the\s+)?(.{2,60}?)(?:\s+(?:please|pls|instead))?[.!?]*$/i
      .exec(text);
  if (instead !== null) return `what about ${instead[2]}`;
  const filipino =
    /^\W*palitan\s+(?:(?:mo|natin|nyo|na|naman|po)\s+)*ng\s+(.{2,40}?)\s+(?:ang|yung)\s+.{2,40}$/i
      .exec(text) ??
      /^\W*palitan\s+(?:(?:mo|natin|nyo|na|naman|po)\s+)*(?:ang\s+|yung\s+).{2,40}?\s+(?:ng|sa)\s+(.{2,40})$/i
        .exec(text) ??
      /^\W*palitan\s+(?:(?:mo|natin|nyo|na|naman|po)\s+)*(?:ng|sa)\s+(.{2,40})$/i.exec(text);
  if (filipino !== null) return `what about ${filipino[1]}`;
  const rest =
    /^(.{2,80}?),?\s+(?:instead of|rather than|and not|not|hindi|imbes na|sa halip na|kaysa)\s+(?:the\s+|by\s+|in\s+)?[\w&'’.-]+(?:\s+[\w&'’.-]+){0,2}[.!?]*$/i
      .exec(text);
  return rest === null || /\b(?:why|top|excluding|except)\b/i.test(rest[1] ?? "")
    ? text
    : `what about ${rest[1]}`;
}

const HOSTILE =
  /;\s*(?:$|--|\W*(?:drop|delete|select|update|insert|alter|create|truncate|grant|revoke|exec|execute|copy|set|begin|commit|rollback|call|declare|vacuum|do|with|shutdown|merge)\b)|--|\/\*|\*\/|\bpg_\w+|information_schema|\bunion\s+(?:all\s+)?select\b|\b(?:drop|alter|create|truncate)\s+(?:table|database|schema|view|role|user|index|function)\b|\bdelete\s+from\b|\binsert\s+into\b|\bupdate\s+\w+\s+set\b|\bselect\b.+\bfrom\b|\bgrant\s+\w+|\bexec(?:ute)?\b|<\s*script|\bor\s+'?1'?\s*=\s*'?1|\bignore\s+(?:all|any|your|the|my|previous|prior|above)\b|\bdisregard\b|\bforget\s+(?:all|your|the|everything|previous)\b|\byou\s+are\s+(?:now|a)\b|\bact\s+as\b|\bpretend\b|\bjailbreak\b|\bsystem\s+prompt\b|\bbypass\b|\bother\s+tenants?\b|\bwithout\s+(?:any\s+)?(?:filters?|restrictions?|limits?)\b/i;

/**
 * Reads a question without a language model: every word becomes a part of the plan or is known to
 * change nothing. What is left unread, or can be read in two ways that differ, is refused or asked
 * about; there is no question to which a default is the answer.
 */
export async function planQuestion(question: string, context: PlannerContext): Promise<PlanResult> {
  const refuse = (code: string, message: string): PlanResult => ({
    answer: "refuse",
    code,
    message,
    canAsk: EXAMPLES,
    terms: [],
  });
  const told = question.normalize("NFC").trim();
  const text = context.previous ? inPlaceOf(told.replace(TAKE_OUT, "excluding ")) : told;
  if (text === "") return refuse("question_empty", "There is no question.");
  if (text.length > MAX_QUESTION) {
    return refuse("question_too_long", `A question has at most ${MAX_QUESTION} characters.`);
  }
  if (!/\p{L}{2}/u.test(text)) return refuse("question_empty", "There are no words in it.");
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) {
    return refuse("language_unknown", "Questions are read in English and Filipino.");
  }
  const hostile = HOSTILE.exec(text);
  if (hostile !== null) {
    return refuse("not_a_question", `“${hostile[0].trim()}” is no part of a question about sales.`);
  }
  let items: Item[] = [];
  try {
    items = await readQuestion(text, tokenise(text), context.names, context.today);
    items = withoutApposed(withoutAsides(withoutLeadIn(items, text), text));
    items = await withoutFalseChoices(items, text, context);
    const { plan, terms, wantsPivot } = interpret(
      items,
      text,
      context.today,
      context.previous ?? null,
    );
    const shaped = wantsPivot ? await withPivot(plan, context.names) : plan;
    return { answer: "plan", plan: shaped, terms: sorted(terms) };
  } catch (error) {
    if (!(error instanceof NotPlanned)) throw error;
    const terms = items.map(({ text, at, kind }): Term => ({
      text,
      at,
      role: kind === "unknown" ? "unknown" : "ignored",
      meaning: kind === "unknown" ? "not understood" : "read, but the question was not answered",
    }));
    return error.answer === "clarify" && error.choices.length > 0
      ? {
        answer: "clarify",
        code: error.code,
        message: error.message,
        choices: error.choices,
        terms,
      }
      : { answer: "refuse", code: error.code, message: error.message, canAsk: EXAMPLES, terms };
  }
}

/** A name of several things that all give the same figures is taken for the first. */
async function withoutFalseChoices(
  items: readonly Item[],
  question: string,
  context: PlannerContext,
): Promise<Item[]> {
  const at = items.findIndex((item) => item.kind === "names");
  const item = items[at];
  const { sameAnswer } = context;
  if (item?.kind !== "names" || sameAnswer === undefined || item.candidates.length > 3) {
    return [...items];
  }
  const readings = item.candidates.map((candidate) =>
    items.map((other) =>
      other === item ? { kind: "name" as const, candidate, text: item.text, at: item.at } : other
    )
  );
  const plans = readings.map((reading) =>
    interpret(reading, question, context.today, context.previous ?? null).plan
  );
  const [first, ...others] = plans;
  for (const other of others) {
    if (first === undefined || !await sameAnswer(first, other)) return [...items];
  }
  return readings[0] ?? [...items];
}

const FIXED: Partial<Record<DimensionId, string[]>> = {
  daypart: ["Morning", "Afternoon", "Evening", "Night"],
  weekday: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  weekday_weekend: ["Weekday", "Weekend"],
  holiday: ["Holiday", "Ordinary day"],
};

/** Makes the dimension with the fewest values columns, where they are few enough to be columns. */
async function withPivot(plan: Plan, names: Names): Promise<Plan> {
  if (plan.figures.length > 1 || plan.by.length < 2) return plan;
  const sizes: { id: DimensionId; values: string[] }[] = [];
  for (const id of plan.by) {
    if (isGrain(id) || DIMENSION[id].type === "number") continue;
    const filter = plan.filters.find((f) => f.dimension === id && f.op === "in");
    const values = filter !== undefined && "values" in filter
      ? filter.values.filter((value) => typeof value === "string")
      : FIXED[id] ?? await valuesOf(id, names);
    if (values.length > 0 && values.length <= MAX_COLUMNS) sizes.push({ id, values });
  }
  const across = sizes.sort((a, b) => a.values.length - b.values.length)[0];
  if (across === undefined) return plan;
  const shaped = planSchema.safeParse({
    ...plan,
    by: [...plan.by.filter((id) => id !== across.id), across.id],
    pivot: { dimension: across.id, values: across.values },
    order: undefined,
  });
  return shaped.success ? shaped.data : plan;
}

async function valuesOf(id: DimensionId, names: Names): Promise<string[]> {
  if (DIMENSION[id].level === "place") {
    return (await names.places()).filter((place) => place.dimension === id).map((place) =>
      place.value
    );
  }
  return [...await names.list(id, MAX_COLUMNS + 1)];
}

function sorted(terms: Term[]): Term[] {
  return [...terms].sort((a, b) => a.at[0] - b.at[0]);
}
