import { z } from "zod";

/** What Scout asks of every file: what decides whether it is wanted, and which version it is. */
export const FILE_FIELDS = [
  "id",
  "name",
  "mimeType",
  "parents",
  "driveId",
  "size",
  "md5Checksum",
  "sha256Checksum",
  "headRevisionId",
  "version",
  "createdTime",
  "modifiedTime",
  "trashed",
  "shortcutDetails(targetId,targetMimeType)",
].join(",");

export const FOLDER = "application/vnd.google-apps.folder";
export const SHORTCUT = "application/vnd.google-apps.shortcut";
export const SHEET = "application/vnd.google-apps.spreadsheet";
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file as Drive tells of it, with the fields of FILE_FIELDS. int64 comes as text. */
export const driveFileSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  mimeType: z.string(),
  parents: z.array(z.string()).default([]),
  driveId: z.string().optional(),
  size: z.string().regex(/^\d+$/).optional(),
  md5Checksum: z.string().regex(/^[\da-f]{32}$/).optional(),
  sha256Checksum: z.string().regex(/^[\da-f]{64}$/).optional(),
  headRevisionId: z.string().optional(),
  version: z.string(),
  createdTime: z.iso.datetime({ offset: true }),
  modifiedTime: z.iso.datetime({ offset: true }),
  trashed: z.boolean(),
  shortcutDetails: z.object({ targetId: z.string(), targetMimeType: z.string().optional() })
    .optional(),
});
export type DriveFile = z.infer<typeof driveFileSchema>;

export const fileListSchema = z.object({
  files: z.array(driveFileSchema),
  nextPageToken: z.string().optional(),
  incompleteSearch: z.boolean().optional(),
});
export type FileList = z.infer<typeof fileListSchema>;

/** A change of a file, or (`changeType` drive) of a shared drive itself. */
export const changeSchema = z.object({
  changeType: z.string().optional(),
  fileId: z.string().optional(),
  removed: z.boolean().default(false),
  time: z.string().optional(),
  file: driveFileSchema.optional(),
});
export type Change = z.infer<typeof changeSchema>;

export const changeListSchema = z.object({
  changes: z.array(changeSchema),
  nextPageToken: z.string().optional(),
  newStartPageToken: z.string().optional(),
});
export type ChangeList = z.infer<typeof changeListSchema>;

export const startTokenSchema = z.object({ startPageToken: z.string().min(1) });

export const sharedDriveSchema = z.object({ id: z.string(), name: z.string() });

/** A notification channel as Drive opened it; `expiration` in ms since 1970. */
export const channelSchema = z.object({
  id: z.string(),
  resourceId: z.string(),
  expiration: z.string().regex(/^\d+$/).optional(),
});
export type Channel = z.infer<typeof channelSchema>;

export const exportLinksSchema = z.object({
  exportLinks: z.record(z.string(), z.url()).default({}),
});

/**
 * What tells one content of a file from another, and stays when it is renamed or moved: the revision
 * of a file with bytes, the time of the last edit of a native one.
 */
export function contentVersion(file: DriveFile): string {
  return file.headRevisionId ?? file.sha256Checksum ?? file.md5Checksum ??
    file.modifiedTime;
}
