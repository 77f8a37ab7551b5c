import { UPLOAD_PART_BYTES } from "@scout/edge/bucket.ts";
import type { RawFiles } from "@scout/drive/drive_deps.ts";

/** The bucket raw-files in memory; an upload in parts shows up when its last part came. */
export function memoryBucket(objects: Map<string, Uint8Array>): RawFiles {
  const uploads = new Map<string, { path: string; length: number; bytes: Uint8Array }>();
  return {
    put: async (path, body) => {
      objects.set(path, new Uint8Array(await new Response(body).arrayBuffer()));
    },
    beginUpload: (path, length) => {
      const id = crypto.randomUUID();
      uploads.set(id, { path, length, bytes: new Uint8Array() });
      return Promise.resolve(id);
    },
    uploadedBytes: (id) => Promise.resolve(uploads.get(id)?.bytes.length ?? null),
    appendTo: (id, offset, part) => {
      const upload = uploads.get(id);
      if (upload === undefined) throw new Error(`there is no upload ${id}`);
      if (offset !== upload.bytes.length) throw new Error(`it ends at ${upload.bytes.length}`);
      const end = offset + part.length;
      if (end > upload.length) throw new Error(`it is longer than ${upload.length}`);
      if (end < upload.length && end % UPLOAD_PART_BYTES !== 0) throw new Error("an odd part");
      const bytes = new Uint8Array(end);
      bytes.set(upload.bytes);
      bytes.set(part, offset);
      upload.bytes = bytes;
      if (end === upload.length) {
        objects.set(upload.path, bytes);
        uploads.delete(id);
      }
      return Promise.resolve();
    },
  };
}
