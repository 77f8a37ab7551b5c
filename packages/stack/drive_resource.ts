import type { Known } from "./drive_fields.ts";
import { type DriveItems, FOLDER, type Item, NATIVE } from "./drive_items.ts";

export const SHEET = `${NATIVE}spreadsheet`;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const EXPORTS: Record<string, Record<string, string>> = {
  [SHEET]: { [XLSX]: "xlsx" },
  [`${NATIVE}document`]: { "text/plain": "txt" },
  [`${NATIVE}presentation`]: { "text/plain": "txt" },
};

/** Fields of a file that a mask may name: those of Drive v3 that Scout or its tests ask for. */
export const FILE: Known = {
  kind: true,
  id: true,
  name: true,
  mimeType: true,
  parents: true,
  driveId: true,
  size: true,
  md5Checksum: true,
  sha256Checksum: true,
  headRevisionId: true,
  version: true,
  createdTime: true,
  modifiedTime: true,
  trashed: true,
  explicitlyTrashed: true,
  fileExtension: true,
  originalFilename: true,
  exportLinks: true,
  webViewLink: true,
  shortcutDetails: { targetId: true, targetMimeType: true },
};
export const FILE_LIST: Known = {
  kind: true,
  nextPageToken: true,
  incompleteSearch: true,
  files: FILE,
};
export const CHANGE_LIST: Known = {
  kind: true,
  nextPageToken: true,
  newStartPageToken: true,
  changes: {
    kind: true,
    changeType: true,
    fileId: true,
    removed: true,
    time: true,
    driveId: true,
    file: FILE,
  },
};
export const DRIVE: Known = { kind: true, id: true, name: true, createdTime: true, hidden: true };

/** Formats a native file is exported in, with the ending each has; undefined for what is none. */
export function exportFormats(item: Item): Record<string, string> | undefined {
  return item.mimeType === FOLDER ? undefined : EXPORTS[item.mimeType];
}

/** A file as Drive v3 tells of it. int64 is text; files without bytes have no checksums. */
export function fileResource(items: DriveItems, item: Item, origin: string) {
  const isNative = item.mimeType.startsWith(NATIVE);
  const formats = exportFormats(item);
  return {
    kind: "drive#file",
    id: item.id,
    name: item.name,
    mimeType: item.mimeType,
    ...(item.parents.length > 0 ? { parents: item.parents } : {}),
    ...(item.driveId === undefined ? {} : { driveId: item.driveId }),
    ...(item.content && item.mimeType !== FOLDER ? { size: String(item.content.size) } : {}),
    ...(item.content && !isNative
      ? {
        md5Checksum: item.content.md5,
        sha256Checksum: item.content.sha256,
        headRevisionId: item.headRevisionId,
        originalFilename: item.name,
        fileExtension: /\.([^.]+)$/.exec(item.name)?.[1] ?? "",
      }
      : {}),
    version: String(item.version),
    createdTime: item.createdTime,
    modifiedTime: item.modifiedTime,
    trashed: items.isTrashed(item),
    explicitlyTrashed: item.explicitlyTrashed,
    webViewLink: `${origin}/file/d/${item.id}/view`,
    ...(item.shortcut ? { shortcutDetails: item.shortcut } : {}),
    ...(formats
      ? {
        exportLinks: Object.fromEntries(
          Object.entries(formats).map((
            [type, ending],
          ) => [type, `${origin}/spreadsheets/export?id=${item.id}&exportFormat=${ending}`]),
        ),
      }
      : {}),
  };
}
