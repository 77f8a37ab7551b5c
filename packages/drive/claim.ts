import type { DriveClient } from "./client.ts";
import type { HashStates } from "./file_hashes.ts";
import type { DriveFile } from "./resources.ts";

/** A content that is to be brought, as metadata.claim_drive_versions() hands it out. */
export interface Claim {
  content_id: string;
  version: string;
  account: string;
  name: string;
  path: string | null;
  bytes: number | null;
  attempts: number;
  /** An upload of it that an earlier call left; how much of it is certain, and the state of its checksums. */
  upload_id: string | null;
  upload_bytes: number | null;
  upload_hashes: HashStates | null;
}

/** A claimed content on its way from Drive to Storage. */
export interface Bringing {
  client: DriveClient;
  /** Whoever holds the claim. */
  lease: string;
  claim: Claim;
  /** As Drive told of it when the call began. */
  file: DriveFile;
  /** Where it goes in the bucket. */
  path: string;
  /** When the call is to end, in ms since 1970: what is left then is the next one's. */
  until: number;
}
