import { ScoutError } from "@scout/wire/error.ts";
import type { Claim } from "./claim.ts";
import type { DriveDeps } from "./drive_deps.ts";

const HOLD_MS = 30_000;

/** Holds a claimed content while its bytes come, every half minute. */
export class VersionHold {
  readonly #deps: Pick<DriveDeps, "sql" | "now">;
  readonly #lease: string;
  readonly #claim: Claim;
  #heldAt: number;

  constructor(deps: Pick<DriveDeps, "sql" | "now">, lease: string, claim: Claim) {
    this.#deps = deps;
    this.#lease = lease;
    this.#claim = claim;
    this.#heldAt = deps.now();
  }

  /** @throws ScoutError `lease_lost` */
  async keep(): Promise<void> {
    const { sql, now } = this.#deps;
    if (now() - this.#heldAt <= HOLD_MS) return;
    this.#heldAt = now();
    const { content_id: id, version } = this.#claim;
    const [row] = await sql<{ held: boolean }[]>`
      select metadata.hold_drive_version(${this.#lease}, ${id}, ${version}) as held`;
    if (!row?.held) throw leaseLost();
  }
}

export function leaseLost(): ScoutError {
  return new ScoutError("lease_lost", "Another call brings this file by now.");
}
