import type { Bucket, StoredObject } from "@scout/edge/bucket.ts";
import type { ByteSource } from "@scout/tabular/byte_source.ts";
import { evenPieces, pieces, streamOf } from "@scout/tabular/stream_source.ts";
import type { Plan } from "./plan.ts";
import { advance, BudgetSpent, type Job, WorkerNeeded } from "./processor.ts";

const SENT_BYTES = 262_144;

/**
 * Inflates what a container holds into objects in Storage, so that reading can be taken up anywhere
 * (deflate cannot be begun in its middle), member by member, over as many calls as that takes. Only where the call is on
 * a budget and what is inside may not be read within it.
 *
 * @throws WorkerNeeded when inflating one member would not fit into a call
 */
export async function inflateParts(job: Job, source: ByteSource): Promise<Plan["parts"]> {
  const { claim, deps, plan, settings, budget } = job;
  if (!budget.isLimited) return null;
  const members = await deps.reading.inflatableParts(source, plan.sniffed);
  const [first] = members;
  if (first !== undefined && first.size === null) first.size = await gzipLength(source);
  const told = members.reduce((sum, { size }) => sum + (size ?? 0), 0);
  if (members.every(({ size }) => size !== null) && told <= settings.file_bytes_per_call) {
    return null;
  }
  const most = settings.file_inflate_bytes;
  const longest = Math.max(...members.map(({ size }) => size ?? 0));
  if (longest > most) throw tooLong(longest, most);
  if (claim.phase === "start") {
    // it cannot be interrupted, and comes after what taking the file has cost
    await advance(job, "inflate", null, { plan });
    throw new BudgetSpent();
  }
  const parts: NonNullable<Plan["parts"]> = [];
  let inflated = 0;
  for (const [n, member] of members.entries()) {
    const before = plan.parts?.[n];
    if (before !== undefined) {
      parts.push(before);
      continue;
    }
    if (budget.isSpent || inflated > 0 && inflated + (member.size ?? 0) > most) {
      await advance(job, "inflate", null, { plan: { ...plan, parts } });
      throw new BudgetSpent();
    }
    const objects: string[] = [];
    let size = 0;
    // one memory for all: a piece is in Storage before the next is asked for
    const memory = new Uint8Array(settings.file_part_bytes);
    for await (const piece of evenPieces(pieces(member.stream()), () => memory)) {
      // what a container says of itself need not be true
      if (size + piece.length > most) throw tooLong(size + piece.length, most);
      const path = `parts/${claim.file_id}/${n}/${objects.length}`;
      await deps.bucket.put(path, streamed(piece), "application/octet-stream");
      objects.push(path);
      size += piece.length;
    }
    inflated += size;
    parts.push({ path: member.path, size, objects });
  }
  if (parts.length === 0) return null;
  await advance(job, "infer", null, { plan: { ...plan, parts } });
  throw new BudgetSpent();
}

/** What the last four bytes of a gzip say of its length: modulo 2^32, and of its last member only. */
async function gzipLength(source: ByteSource): Promise<number | null> {
  const tail = await source.read(source.size - 4, source.size);
  if (tail.length < 4) return null;
  const told = new DataView(tail.buffer, tail.byteOffset, 4).getUint32(0, true);
  return told < source.size ? null : told;
}

function tooLong(bytes: number, most: number): WorkerNeeded {
  return new WorkerNeeded(
    "inflates_too_long",
    `The file is ${bytes} bytes or more when inflated; a call of the function inflates ${most}.`,
  );
}

/** A member that was inflated before, as one source; undefined where it was not. */
export function partSource(
  bucket: Bucket,
  parts: Plan["parts"],
  path: string,
): ByteSource | undefined {
  const part = parts?.find((p) => p.path === path);
  if (part === undefined) return undefined;
  const { objects, size } = part;
  const heads = new Map<string, Promise<StoredObject>>();
  const head = (object: string) => {
    const known = heads.get(object) ?? bucket.head(object);
    heads.set(object, known);
    return known;
  };
  const partBytes = async () => (await head(objects[0] as string)).size;
  const read = async (from: number, to: number): Promise<Uint8Array> => {
    const end = Math.min(to, size);
    if (from >= end) return new Uint8Array(0);
    const each = await partBytes();
    const bytes = new Uint8Array(end - from);
    for (let at = from; at < end;) {
      const n = Math.floor(at / each);
      const object = objects[n] as string;
      const until = Math.min(end, (n + 1) * each);
      const response = await bucket.range(
        object,
        await head(object),
        at - n * each,
        until - n * each,
      );
      bytes.set(new Uint8Array(await response.arrayBuffer()), at - from);
      at = until;
    }
    return bytes;
  };
  return {
    name: path,
    size,
    read,
    stream: (start = 0) => streamOf(bytesFrom(start)),
  };

  /** One request an object: its bytes arrive while those before are read. */
  async function* bytesFrom(start: number): AsyncGenerator<Uint8Array> {
    if (start >= size) return;
    const each = await partBytes();
    for (let n = Math.floor(start / each); n < objects.length; n++) {
      const object = objects[n] as string;
      const response = await bucket.range(
        object,
        await head(object),
        Math.max(0, start - n * each),
      );
      if (response.body !== null) yield* pieces(response.body);
    }
  }
}

/** Deletes a file's inflated parts; they can be made again. */
export async function removeParts({ deps, plan, claim }: Job): Promise<void> {
  const objects = plan.parts?.flatMap((part) => part.objects) ?? [];
  if (objects.length === 0) return;
  await deps.bucket.remove(objects).catch((error) =>
    deps.log.error("inflated parts could not be deleted", { file_id: claim.file_id, error })
  );
}

/** The bytes as a stream: of a body that is given whole, fetch makes a copy. */
function streamed(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at += SENT_BYTES));
      else controller.close();
    },
  }, { highWaterMark: 0 });
}
