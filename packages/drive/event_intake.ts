import type { Warehouse } from "@scout/warehouse/connect.ts";
import { tooLate, within } from "@scout/warehouse/within.ts";

/** What became of a notification; all but `accepted`, `repeated` are refused. */
export type Verdict =
  | "accepted"
  | "repeated"
  | "malformed"
  | "unknown_channel"
  | "wrong_token"
  | "wrong_resource"
  | "expired"
  | "stopped";

/** A notification as metadata.take_drive_events() takes it: checked, or (refusal) found wanting. */
export type DriveEvent =
  | { channel: string; number: string; resource: string; state: string; traceparent: string }
  | { refusal: Verdict; feed: number | null };

/** Records a notification; what became of it. */
export type EventIntake = (event: DriveEvent) => Promise<Verdict>;

/** Statements under way at once. Those that come meanwhile wait for the next one, and go together. */
const FLIGHTS = 2;
const MOST_TOGETHER = 500;

/**
 * Records notifications that come together with one statement: alone a notification waits for nothing, and of
 * hundreds a second each waits for the statement before its own. One that waited longer than an answer may
 * take has been told to come again, and is not recorded from here any more: what waits stays bounded.
 */
export function eventIntake(sql: Warehouse, answerMs: number): EventIntake {
  const waiting: {
    event: DriveEvent;
    since: number;
    resolve: (verdict: Verdict) => void;
    reject: (error: unknown) => void;
  }[] = [];
  let flights = 0;
  const fly = async () => {
    if (flights >= FLIGHTS) return;
    const tooOld = performance.now() - answerMs;
    const late = waiting.findIndex(({ since }) => since > tooOld);
    for (const { reject } of waiting.splice(0, late < 0 ? waiting.length : late)) {
      reject(tooLate(answerMs));
    }
    if (waiting.length === 0) return;
    flights++;
    const together = waiting.splice(0, MOST_TOGETHER);
    try {
      const events = JSON.stringify(together.map(({ event }) => event));
      const [row] = await within(
        answerMs,
        sql<{ verdicts: Verdict[] }[]>`
          select metadata.take_drive_events(${events}::text::jsonb) as verdicts`,
      );
      together.forEach(({ resolve, reject }, at) => {
        const verdict = row?.verdicts[at];
        if (verdict === undefined) reject(new Error("a notification was not judged"));
        else resolve(verdict);
      });
    } catch (error) {
      for (const { reject } of together) reject(error);
    } finally {
      flights--;
      void fly();
    }
  };
  return (event) =>
    new Promise((resolve, reject) => {
      waiting.push({ event, since: performance.now(), resolve, reject });
      void fly();
    });
}
