import { archiveKills } from "./archive.ts";
import { badLines } from "./bad_lines.ts";
import { badRequests } from "./bad_requests.ts";
import { budgets } from "./budgets.ts";
import type { Fault } from "./fault.ts";
import { fileFaults } from "./files.ts";
import { kills } from "./kills.ts";
import { outages } from "./outages.ts";
import { outboxFaults } from "./outbox.ts";
import { races } from "./races.ts";
import { recoveries } from "./recoveries.ts";
import { repetitions } from "./repetitions.ts";
import { smallFileFaults } from "./small_files.ts";

/** All faults, in the order in which `scout torture` and the tests do them. */
export const FAULTS: readonly Fault[] = [
  ...badLines,
  ...badRequests,
  ...repetitions,
  ...races,
  ...budgets,
  ...kills,
  ...archiveKills,
  ...fileFaults,
  ...smallFileFaults,
  ...outages,
  ...outboxFaults,
  ...recoveries,
];
