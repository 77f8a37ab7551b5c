import { isGrain } from "../names.ts";
import type { Reading } from "./reading.ts";

const TIMES =
  /^(ilang beses|how many times|number of times|bilang ng beses|gaano karaming beses|how often|gaano kadalas)$/i;

/** “ilang beses lumampas ng 8,000 kada araw”, “how many times did daily sales exceed 8,000”: days. */
export function timesAsSpans(reading: Reading): void {
  const times = reading.items.findIndex(({ text }) => TIMES.test(text));
  const [span, ...others] = reading.dims.filter(({ id }) => isGrain(id));
  if (
    times < 0 || span === undefined || others.length > 0 || reading.thresholds.length === 0 ||
    reading.dims.length > 1 || reading.rank !== undefined || reading.periods.length > 1
  ) return;
  reading.timesAt = times;
  reading.measures = reading.measures.filter(({ at }) => at !== times);
  if (reading.shareAt === times) {
    reading.shareAt = undefined;
    reading.has.delete("share");
  }
  reading.has.add("how many");
  reading.dims = [{ ...span, how: "count" }];
  // “1,000 kada araw”: of what was sold in a day
  reading.thresholds = reading.thresholds.map((threshold) =>
    reading.measures.length === 0 && threshold.measure === undefined && threshold.value >= 1000
      ? { ...threshold, isMoney: true }
      : threshold
  );
}
