import type { Warehouse } from "@scout/warehouse/connect.ts";
import { ScoutError } from "@scout/wire/error.ts";
import type { Breaker } from "./client.ts";

/** A breaker that was closed is taken for closed so long. */
const TRUSTED_MS = 1000;

/**
 * The breaker of a service account's Drive, kept in the database so that all instances share it. While
 * all goes well it costs a look a second.
 */
export function sharedBreaker(
  sql: Warehouse,
  account: string,
  now: () => number = Date.now,
): Breaker {
  const name = `drive:${account}`;
  let trustedUntil = -Infinity;
  let isToldOfFailure = true;
  return {
    admit: async () => {
      if (now() < trustedUntil) return;
      const [answer] = await sql<{ allowed: boolean; wait: number | null }[]>`
        select metadata.breaker_allows(${name}) as allowed,
          (select ceil(extract(epoch from b.open_until - clock_timestamp()))::int
           from metadata.circuit_breakers b where b.name = ${name}) as wait`;
      if (!answer?.allowed) {
        throw new ScoutError("drive_resting", "Google Drive has failed often and is left alone.", {
          status: 503,
          retryAfterSeconds: Math.max(1, answer?.wait ?? 1),
          hint: "scout drive status tells since when; it is tried again by itself.",
        });
      }
    },
    report: async (error) => {
      if (error === null && !isToldOfFailure) {
        trustedUntil = now() + TRUSTED_MS;
        return;
      }
      const [answer] = await sql<{ state: string }[]>`
        select metadata.breaker_report(${name}, ${error?.message ?? null}) as state`;
      isToldOfFailure = error !== null;
      trustedUntil = answer?.state === "closed" && error === null ? now() + TRUSTED_MS : -Infinity;
    },
  };
}
