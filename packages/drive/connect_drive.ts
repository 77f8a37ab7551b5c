import { begin } from "@scout/warehouse/transaction.ts";
import { ScoutError } from "@scout/wire/error.ts";
import { accountOf } from "./accounts.ts";
import type { DriveDeps } from "./drive_deps.ts";
import { FOLDER } from "./resources.ts";
import type { ServiceAccount } from "./service_account.ts";

/** What may be told of a source; as metadata.change_drive_source() takes it. */
export interface SourceOptions {
  is_enabled?: boolean;
  is_recursive?: boolean;
  include?: string[] | null;
  exclude?: string[];
  max_bytes?: number | null;
  dataset?: string | null;
  store_id?: string | null;
  timezone?: string | null;
  on_removed?: "mark" | "roll_back";
}

/** A connected source. */
export interface Connected {
  sourceId: number;
  feedId: number;
  name: string;
  kind: "folder" | "shared drive";
}

/**
 * Connects a folder or a shared drive: looks whether the account may read it, keeps the account's key in
 * Vault, and has it listed by the next pass.
 *
 * @throws ScoutError when it is not shared with the account, or no folder
 */
export async function connectDrive(
  deps: DriveDeps,
  key: ServiceAccount,
  rootId: string,
  options: SourceOptions & { name?: string },
): Promise<Connected> {
  const { client } = accountOf(deps, key);
  const { name: given, ...sourceOptions } = options;
  const root = await client.file(rootId);
  if (root.mimeType !== FOLDER) {
    throw new ScoutError("drive_no_folder", `${root.name} is no folder.`, {
      status: 400,
      hint: "Connect the folder it lies in.",
    });
  }
  const isDrive = root.driveId === rootId;
  const name = given ?? (isDrive ? await client.sharedDriveName(rootId) : root.name);
  return await begin(deps.sql, "", async (tx) => {
    await tx`
      select metadata.set_drive_credentials(${key.client_email}, ${
      JSON.stringify(key)
    }::text::jsonb)`;
    const [source] = await tx<{ id: number }[]>`
      select metadata.connect_drive(${key.client_email}, ${
      root.driveId ?? null
    }, ${rootId}, ${name},
        ${JSON.stringify(sourceOptions)}::text::jsonb) as id`;
    const [row] = await tx<{ id: number; feed_id: number }[]>`
      select id, feed_id from metadata.drive_sources where id = ${source?.id ?? null}`;
    if (row === undefined) throw new Error("connect_drive() answered nothing");
    return {
      sourceId: row.id,
      feedId: row.feed_id,
      name,
      kind: isDrive ? "shared drive" : "folder",
    };
  });
}

/** The id of a folder, out of its address where that is given. */
export function folderId(text: string): string {
  return /\/(?:folders|drives?)\/([\w-]{10,})/.exec(text)?.[1] ??
    /[?&]id=([\w-]{10,})/.exec(text)?.[1] ?? text;
}
