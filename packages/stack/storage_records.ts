import type { Sql } from "postgres";

interface Waiting {
  bucket: string;
  name: string;
  metadata: object;
  resolve: (id: string) => void;
  reject: (error: unknown) => void;
}

/** Statements that are under way at a time; objects that come meanwhile wait for the next. */
const AT_ONCE = 2;
const MOST_OBJECTS = 100;

/** Rows of storage.objects: those of objects that come at the same time are written with one commit. */
export class StorageRecords {
  readonly #sql: Sql;
  #waiting: Waiting[] = [];
  #running = 0;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Tells that an object is there, also where there was one; its id. */
  keep(bucket: string, name: string, metadata: object): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ bucket, name, metadata, resolve, reject });
      if (this.#running < AT_ONCE) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running++;
    while (this.#waiting.length > 0) await this.#write(this.#next());
    this.#running--;
  }

  /** A statement writes a row once: who comes to the same object again waits for the next one. */
  #next(): Waiting[] {
    const names = new Set<string>();
    const now: Waiting[] = [];
    this.#waiting = this.#waiting.filter((one) => {
      const key = `${one.bucket}/${one.name}`;
      if (names.has(key) || now.length === MOST_OBJECTS) return true;
      names.add(key);
      now.push(one);
      return false;
    });
    return now;
  }

  async #write(objects: readonly Waiting[]): Promise<void> {
    try {
      const rows = objects.map(({ bucket, name, metadata }) => ({ bucket, name, metadata }));
      const written = await this.#sql<{ key: string; id: string }[]>`
        insert into storage.objects as o (bucket_id, name, version, metadata)
        select r.bucket, r.name, gen_random_uuid()::text, r.metadata
        from jsonb_to_recordset(${
        JSON.stringify(rows)
      }::text::jsonb) r (bucket text, name text, metadata jsonb)
        order by r.bucket, r.name collate "C"
        on conflict (bucket_id, name) do update
        set metadata = excluded.metadata, version = excluded.version, updated_at = now()
        returning o.bucket_id || '/' || o.name as key, o.id`;
      const ids = new Map(written.map(({ key, id }) => [key, id]));
      for (const { bucket, name, resolve } of objects) resolve(ids.get(`${bucket}/${name}`) ?? "");
    } catch (error) {
      // one of them is at fault: a bucket that went away meanwhile
      if (objects.length > 1) { for (const one of objects) await this.#write([one]); }
      else for (const { reject } of objects) reject(error);
    }
  }
}
