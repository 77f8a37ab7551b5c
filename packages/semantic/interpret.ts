import { requireAccount } from "./account.ts";
import { build } from "./interpret/build.ts";
import { collect } from "./interpret/collect.ts";
import { Reading } from "./interpret/reading.ts";
import { isFollowUp, refine } from "./interpret/refine.ts";
import {
  dropMereRank,
  mergeDays,
  withAxes,
  withoutExamples,
  withoutWhen,
} from "./interpret/told_days.ts";
import { planOfMissing, withoutSales } from "./interpret/without_sales.ts";
import { settleMeasures } from "./interpret/settle_measures.ts";
import { stopEarly } from "./interpret/stop_early.ts";
import { refuse } from "./not_planned.ts";
import { type Plan, planSchema } from "./plan.ts";
import type { Item } from "./read.ts";
import type { Term } from "./result.ts";
import { withoutContrast } from "./asides.ts";

export interface Interpreted {
  plan: Plan;
  terms: Term[];
  /** The last dimension shall be columns. */
  wantsPivot: boolean;
}

/** Puts the items of a question together to a plan. Throws NotPlanned where it has no single reading. */
export function interpret(
  items: readonly Item[],
  question: string,
  today: string,
  previous: Plan | null,
): Interpreted {
  const missing = withoutSales(items);
  const reading = new Reading(
    missing ?? withAxes(withoutContrast(items)),
    question,
    today,
    previous,
  );
  stopEarly(reading);
  collect(reading);
  withoutExamples(reading);
  withoutWhen(reading);
  mergeDays(reading);
  dropMereRank(reading);
  settleMeasures(reading);
  const same = items.find((item) =>
    item.kind === "word" && item.meaning.is === "follow" &&
    /^(the )?same$/i.test(item.text)
  );
  if (previous === null && same !== undefined) {
    throw refuse("words_unknown", `“${same.text}”: there is no question before to go on from.`);
  }
  const goesOn = previous !== null && isFollowUp(reading);
  if (goesOn && missing !== null) {
    throw refuse("negation_unread", "What was not sold is told by a question of its own.");
  }
  const draft = missing !== null
    ? planOfMissing(reading)
    : goesOn
    ? refine(reading, previous)
    : build(reading);
  const parsed = planSchema.safeParse(draft);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw refuse(
      "does_not_combine",
      `These cannot be put together: ${issue?.message ?? "unknown"}.`,
    );
  }
  requireAccount(parsed.data, {
    question,
    items: reading.items,
    measures: reading.measures,
    dims: reading.dims,
    names: reading.names,
    thresholds: reading.thresholds.length + reading.receipts.length,
    isRanked: reading.rank !== undefined,
    isBesideOne: reading.besideOne,
  });
  return { plan: parsed.data, terms: reading.terms, wantsPivot: reading.wantsPivot };
}
