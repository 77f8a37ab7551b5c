import type { ByteSource } from "@scout/tabular/byte_source.ts";
import { bytesSource } from "@scout/tabular/byte_source.ts";
import { evenPieces, streamOf } from "@scout/tabular/stream_source.ts";
import { isUnavailable } from "@scout/warehouse/connect.ts";
import { ScoutError } from "@scout/wire/error.ts";
import { joinedBytes } from "@scout/wire/joined_bytes.ts";
import { Budget } from "./budget.ts";
import { fileAnswer } from "./file_answer.ts";
import { type FileOptions, parseFileOptions } from "./file_options.ts";
import { readMultipart } from "./multipart.ts";
import type { Claim } from "./plan.ts";
import { type Outcome, processFile } from "./process_file.ts";
import type { ProcessorDeps } from "./processor.ts";
import { Fingerprint, RAW_BUCKET, rawObjectPath } from "./raw_file.ts";
import { readSmallFile } from "./small_file.ts";
import type { Registered } from "./small_file_groups.ts";

/** A file is held in memory up to here, and read from there; a longer one goes to Storage as it comes. */
const HELD_BYTES = 1024 * 1024;
/** It goes in pieces that malloc maps for themselves: what is collected of them goes back to the system, and leaves no gaps. */
const PIECE_BYTES = 256 * 1024;
const MOST_FIELD_BYTES = 4096;
const decoder = new TextDecoder();

/** A file that is in Storage, or on its way there, and not yet registered. */
export interface StoredUpload {
  fileName: string;
  path: string;
  /** The same with its bucket. */
  storagePath: string;
  /** When it is in Storage; a file whose bytes are at hand can be read meanwhile. */
  kept: Promise<void>;
  bytes: number;
  sha256: Uint8Array;
  /** Its bytes, where they are at hand. */
  source?: ByteSource;
}

/** Who sends it, and how it is to be read. */
export interface UploadContext {
  source: "upload" | "api";
  options: FileOptions;
  /** The next version of the file of the same name (or of externalId) takes its place. */
  replace?: boolean;
  externalId?: string;
  externalVersion?: string;
  folder?: string;
}

/** What became of an upload. */
export interface Uploaded {
  fileId: number;
  /** False: the same bytes came before, and this is what became of them. */
  isNew: boolean;
  outcome: Outcome | "known";
  /** Of fileAnswer(), as JSON. */
  answer: string;
  /** Of that: rows, and why the file cannot be read. */
  staged: number;
  error: { code: string; message: string } | null;
}

/**
 * Takes a form with the part `file`: the bytes to Storage first, then into the queue, then read as far
 * as the budget goes.
 */
export async function takeForm(
  deps: ProcessorDeps,
  body: ReadableStream<Uint8Array> | Uint8Array,
  boundary: string,
  source: UploadContext["source"],
): Promise<Uploaded> {
  const fields: Record<string, string> = {};
  // what taking it costs is of the call's budget too
  const budget = Budget.ofCall(await deps.settings());
  let stored: StoredUpload | undefined;
  try {
    for await (const part of readMultipart(body, boundary)) {
      if (part.name === "file" && part.fileName !== undefined) {
        if (stored !== undefined) throw formInvalid("The form holds more than one file.");
        stored = await storeFile(deps, part.fileName, part.contentType, part.body);
      } else fields[part.name] = await fieldText(part.name, part.body);
    }
    if (stored === undefined) throw formInvalid("The form holds no part named file.");
    return await takeStored(deps, stored, contextOf(fields, source), budget);
  } catch (error) {
    // what is not registered is nobody's
    if (stored !== undefined && error instanceof ScoutError && error.status < 500) {
      await discard(deps, stored);
    }
    throw error;
  }
}

/** Takes a file that is not wanted away from Storage. */
export async function discard(
  { bucket }: Pick<ProcessorDeps, "bucket">,
  { path, kept }: StoredUpload,
): Promise<void> {
  await kept;
  await bucket.remove([path]);
}

function contextOf(
  { externalId, externalVersion, folder, replace, ...options }: Record<string, string>,
  source: UploadContext["source"],
): UploadContext {
  return {
    source,
    options: parseFileOptions(options),
    ...(replace === undefined ? {} : { replace: replace === "true" }),
    ...(externalId ? { externalId } : {}),
    ...(externalVersion ? { externalVersion } : {}),
    ...(folder ? { folder } : {}),
  };
}

/** Brings a file to Storage as it comes. */
export async function storeFile(
  deps: Pick<ProcessorDeps, "bucket" | "settings" | "randomId" | "now">,
  fileName: string,
  contentType: string,
  body: AsyncIterable<Uint8Array>,
): Promise<StoredUpload> {
  const { file_upload_bytes: most } = await deps.settings();
  const path = rawObjectPath(fileName, deps.randomId(), deps.now());
  const print = new Fingerprint();
  const pieces = body[Symbol.asyncIterator]();
  const next = async (): Promise<Uint8Array | null> => {
    const { done, value } = await pieces.next();
    if (done) return null;
    print.add(value);
    if (print.bytes > most) {
      throw new ScoutError("file_too_long", `The file is longer than ${most} bytes.`, {
        status: 413,
        hint: "The setting file_upload_bytes says how long a file may be.",
      });
    }
    return value;
  };
  const stored = () => ({
    fileName,
    path,
    storagePath: `${RAW_BUCKET}/${path}`,
    bytes: print.bytes,
    sha256: print.digest(),
  });
  const held: Uint8Array[] = [];
  let isWhole = false;
  while (print.bytes <= HELD_BYTES) {
    const piece = await next();
    if (piece === null) {
      isWhole = true;
      break;
    }
    // a piece is the parser's memory only until the next is asked for
    held.push(piece.slice());
  }
  if (isWhole) {
    const bytes = joinedBytes(held);
    const kept = deps.bucket.put(path, bytes, contentType);
    // awaited where it is registered
    kept.catch(() => {});
    return { ...stored(), kept, source: bytesSource(bytes, fileName) };
  }
  const failed: { error?: unknown } = {};
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* held.splice(0);
      for (let piece = await next(); piece !== null; piece = await next()) yield piece;
    } catch (error) {
      failed.error = error;
      throw error;
    }
  }
  const stream = streamOf(evenPieces(all(), () => new Uint8Array(PIECE_BYTES)));
  await deps.bucket.put(path, stream, contentType).catch((error) => {
    // that the sender went away or sent too much is not Storage's fault
    throw failed.error ?? error;
  });
  return { ...stored(), kept: Promise.resolve() };
}

/** Registers a file that is in Storage, and reads it as far as the budget goes. */
export async function takeStored(
  deps: ProcessorDeps,
  stored: StoredUpload,
  context: UploadContext,
  budget: Budget,
): Promise<Uploaded> {
  const { sql } = deps;
  const lease = deps.randomId();
  const small = await takeSmall(deps, stored, context, lease);
  const registered = small?.registered ?? await register(deps, stored, context, lease);
  const { file_id: fileId, is_new: isNew } = registered;
  if (small?.taken) return { fileId, isNew, outcome: "done", error: null, ...small.taken };
  let claim: Claim | undefined;
  if (isNew) {
    // what was known of its kind did not hold
    if (small) deps.known.forget(registered.subject);
    claim = {
      file_id: fileId,
      source: context.source,
      file_name: stored.fileName,
      folder: context.folder ?? null,
      storage_path: stored.storagePath,
      bytes: stored.bytes,
      next_line: 1,
      subject: registered.subject,
      reading: 1,
      replaces_file_id: registered.replaces_file_id,
      download: null,
      options: context.options,
      phase: "start",
      plan: null,
      checkpoint: null,
    };
  } else {
    if (!registered.is_kept) await deps.bucket.remove([stored.path]);
    claim = (await claimFiles(deps, lease, 1, !budget.isLimited, fileId))[0];
  }
  const settings = await deps.settings();
  const done = claim === undefined ? { outcome: "known" as const } : await processFile(
    {
      deps,
      settings,
      claim,
      lease,
      budget,
    },
    isNew ? stored.source : undefined,
  );
  const told = ("answer" in done ? done.answer : undefined) ?? await fileAnswer(sql, fileId);
  if (told === null) throw new Error(`file ${fileId} is not there any more`);
  const { staged, error } = told as Pick<Uploaded, "staged" | "error">;
  const answer = JSON.stringify(told);
  return { fileId, isNew, outcome: done.outcome, answer, staged, error };
}

/** Reads and registers a small file at once, and where nothing hinders it stages it too; null where it must be registered first. */
async function takeSmall(
  deps: ProcessorDeps,
  stored: StoredUpload,
  context: UploadContext,
  lease: string,
): Promise<{ registered: Registered; taken: Pick<Uploaded, "answer" | "staged"> | null } | null> {
  const { source } = stored;
  const small = source ? await readSmallFile(deps, { ...stored, source }, context, lease) : null;
  if (small === null) {
    await stored.kept;
    return null;
  }
  try {
    const registered = await deps.small.take(small.file, stored.kept);
    const { receipt } = registered;
    if (receipt === null) return { registered, taken: null };
    const { staged } = JSON.parse(receipt) as { staged: number };
    return { registered, taken: { answer: small.answer(receipt), staged } };
  } catch (error) {
    await stored.kept;
    if (isUnavailable(error)) throw error;
    deps.log.error("a small file is read the long way", { file_name: stored.fileName, error });
    return null;
  }
}

async function register(
  { sql }: ProcessorDeps,
  stored: StoredUpload,
  context: UploadContext,
  lease: string,
): Promise<Registered> {
  const options = { ...context.options, ...(context.replace ? { replace: true } : {}) };
  const [registered] = await sql<Registered[]>`
    select r.file_id, r.is_new, r.subject, r.replaces_file_id, r.is_kept, null as receipt
    from metadata.register_upload(${stored.fileName}, ${stored.storagePath}, ${stored.bytes},
      ${stored.sha256}, ${lease}, ${context.source}, ${JSON.stringify(options)}::text::jsonb,
      ${context.externalId ?? null}, ${context.externalVersion ?? null}, ${
    context.folder ?? null
  }) r`;
  if (registered === undefined) throw new Error("register_upload answered nothing");
  return registered;
}

/** Claims files that are due; one in particular where `fileId` is given. */
export async function claimFiles(
  { sql }: Pick<ProcessorDeps, "sql">,
  lease: string,
  limit: number,
  isWorker: boolean,
  fileId: number | null = null,
): Promise<Claim[]> {
  const rows = await sql<{ claim: string }[]>`
    select to_jsonb(c)::text as claim
    from metadata.claim_files(${lease}, ${limit}, ${isWorker}, ${fileId}) c`;
  return rows.map(({ claim }) => JSON.parse(claim) as Claim);
}

async function fieldText(name: string, body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > MOST_FIELD_BYTES) throw formInvalid(`The field ${name.slice(0, 40)} is too long.`);
    pieces.push(piece.slice());
  }
  return decoder.decode(joinedBytes(pieces));
}

function formInvalid(message: string): ScoutError {
  return new ScoutError("form_invalid", message, {
    status: 400,
    hint: "Send one file in the part file: curl -F file=@sales.csv …",
  });
}
