import type { Sql } from "postgres";
import { GroupedCalls } from "@scout/warehouse/grouped_calls.ts";

interface StoredObject {
  bucket: string;
  name: string;
  metadata: object;
}

const APART_MS = 10;
const MOST_OBJECTS = 100;

/** Rows of storage.objects: those of objects that come at the same time are written with one commit. */
export class StorageRecords {
  readonly #calls: GroupedCalls<StoredObject, string>;

  constructor(sql: Sql) {
    this.#calls = new GroupedCalls({
      apartMs: APART_MS,
      most: mostObjects,
      run: async (objects) => {
        const written = await sql<{ key: string; id: string }[]>`
          insert into storage.objects as o (bucket_id, name, version, metadata)
          select r.bucket, r.name, gen_random_uuid()::text, r.metadata
          from jsonb_to_recordset(${
          JSON.stringify(objects)
        }::text::jsonb) r (bucket text, name text, metadata jsonb)
          order by r.bucket, r.name collate "C"
          on conflict (bucket_id, name) do update
          set metadata = excluded.metadata, version = excluded.version, updated_at = now()
          returning o.bucket_id || '/' || o.name as key, o.id`;
        const ids = new Map(written.map(({ key, id }) => [key, id]));
        return objects.map((object) => ids.get(keyOf(object)));
      },
    });
  }

  /** Tells that an object is there, also where there was one; its id. */
  keep(bucket: string, name: string, metadata: object): Promise<string> {
    return this.#calls.call({ bucket, name, metadata });
  }
}

const keyOf = ({ bucket, name }: StoredObject) => `${bucket}/${name}`;

/** A statement writes a row once: who comes to the same object again waits for the next one. */
function mostObjects(objects: readonly StoredObject[]): number {
  const keys = new Set<string>();
  for (const object of objects.slice(0, MOST_OBJECTS)) {
    if (keys.has(keyOf(object))) break;
    keys.add(keyOf(object));
  }
  return keys.size;
}
