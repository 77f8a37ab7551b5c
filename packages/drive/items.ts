import type { DriveClient } from "./client.ts";
import { hasDriveCode } from "./drive_error.ts";
import { type Change, contentVersion, type DriveFile, SHORTCUT } from "./resources.ts";

/** A file as metadata.drive_page() takes it. */
export interface Item {
  file_id: string;
  /** It is not there any more for the account; nothing else is known of it then. */
  is_gone?: boolean;
  is_trashed?: boolean;
  name?: string;
  mime_type?: string;
  parents?: string[];
  /** The file whose bytes are read: what a shortcut points to. */
  content_id?: string;
  content_type?: string;
  version?: string;
  bytes?: number | null;
  md5?: string | null;
  sha256?: string | null;
  modified_at?: string;
  /** A shortcut to what is gone, in the bin, or not shared with the account. */
  is_broken?: boolean;
  /** What it is, or leads to, lies in another drive than the one that is followed. */
  is_elsewhere?: boolean;
}

/** Items of files as they are now; what shortcuts point to is asked of Drive. */
export async function itemsOf(
  client: DriveClient,
  files: readonly DriveFile[],
  driveId: string | null,
): Promise<Item[]> {
  const items: Item[] = [];
  for (const file of files) items.push(await itemOf(client, file, driveId));
  return items;
}

/** Items of a page of changes. Changes of a shared drive itself (its name) are none. */
export async function itemsOfChanges(
  client: DriveClient,
  changes: readonly Change[],
  driveId: string | null,
): Promise<Item[]> {
  const items: Item[] = [];
  for (const { fileId, removed, file } of changes) {
    if (fileId === undefined) continue;
    // a file that cannot be seen any more comes without its fields
    if (removed || file === undefined) items.push({ file_id: fileId, is_gone: true });
    else items.push(await itemOf(client, file, driveId));
  }
  return items;
}

/** One file's item, as it is seen by who follows a shared drive, or (null) what else the account sees. */
export async function itemOf(
  client: DriveClient,
  file: DriveFile,
  driveId: string | null,
): Promise<Item> {
  const { shortcutDetails: shortcut } = file;
  if (file.mimeType !== SHORTCUT || shortcut === undefined) {
    return { ...placeOf(file), ...contentOf(file, driveId) };
  }
  const target = await client.file(shortcut.targetId).catch((error) => {
    if (hasDriveCode(error, "drive_file_missing", "drive_forbidden")) return null;
    throw error;
  });
  if (target === null || target.trashed) {
    return {
      ...placeOf(file),
      content_id: shortcut.targetId,
      content_type: shortcut.targetMimeType ?? SHORTCUT,
      is_broken: true,
    };
  }
  return { ...placeOf(file), ...contentOf(target, driveId) };
}

function placeOf(file: DriveFile): Item {
  return {
    file_id: file.id,
    is_trashed: file.trashed,
    name: file.name,
    mime_type: file.mimeType,
    parents: file.parents,
    modified_at: file.modifiedTime,
  };
}

function contentOf(file: DriveFile, driveId: string | null): Partial<Item> {
  return {
    content_id: file.id,
    content_type: file.mimeType,
    version: contentVersion(file),
    bytes: file.size === undefined ? null : Number(file.size),
    md5: file.md5Checksum ?? null,
    sha256: file.sha256Checksum ?? null,
    modified_at: file.modifiedTime,
    is_elsewhere: (file.driveId ?? null) !== driveId,
  };
}
