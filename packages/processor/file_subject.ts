/**
 * metadata.file_subject() on this side, to read a small file before it is registered. Where the two ever differ the
 * database says so (metadata.take_small_file) and the file is read once more.
 */
export function fileSubject(source: string, folder: string | null, fileName: string): string {
  const kind = fileName.toLowerCase()
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "#")
    .replace(/[0-9a-f]*[0-9][0-9a-f]*(?:[-_. ]*[0-9]+)*/g, "#");
  return `files:${source}:${folder ? `${folder}/` : ""}${kind}`;
}
