/**
 * Wall-clock time → instant, for times that carry no zone. Intl is exact but costs 2 µs a look-up,
 * so offsets are kept per zone and quarter of an hour (no zone has ever moved at a finer grain
 * since 1972).
 */

const QUARTER_MS = 900_000;
const DAY_MS = 86_400_000;
const MOST_CACHED = 20_000;

const formats = new Map<string, Intl.DateTimeFormat | null>();
let offsets = new Map<string, number>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn", {
        timeZone: zone,
        hourCycle: "h23",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
        second: "2-digit",
      });
    } catch {
      // an unknown zone is a fact about the name, remembered like any other
      format = null;
    }
    formats.set(zone, format);
  }
  return format;
}

/** True when this runtime's Intl knows the IANA zone. */
export function isZone(zone: string): boolean {
  return formatOf(zone) !== null;
}

/** What a zone's clocks are ahead of UTC at an instant, in milliseconds. Throws RangeError for an unknown zone. */
export function zoneOffsetMs(zone: string, epochMs: number): number {
  const quarter = Math.floor(epochMs / QUARTER_MS);
  const key = `${zone}\n${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const format = formatOf(zone);
  if (format === null) throw new RangeError(`unknown time zone ${zone}`);
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(quarter * QUARTER_MS)) {
    part[type] = Number(value);
  }
  const wall = Date.UTC(
    part.year ?? 0,
    (part.month ?? 1) - 1,
    part.day,
    part.hour,
    part.minute,
    part.second,
  );
  const offset = wall - quarter * QUARTER_MS;
  if (offsets.size >= MOST_CACHED) offsets = new Map();
  offsets.set(key, offset);
  return offset;
}

/**
 * The instant (epoch ms) at which a zone's clocks show a wall time, given as if it were UTC.
 *
 * A time that occurs twice (clocks go back) is the later one, and one that never occurs (clocks go
 * forward) is read with the offset before the change. Both are what Postgres' `at time zone` does,
 * so a naive time means the same whether it came through here or through SQL.
 */
export function wallTimeToEpochMs(wallMs: number, zone: string): number {
  const before = wallMs - zoneOffsetMs(zone, wallMs - DAY_MS);
  const after = wallMs - zoneOffsetMs(zone, wallMs + DAY_MS);
  if (before === after) return before;
  if (wallMs - zoneOffsetMs(zone, after) === after) return after;
  return before;
}
