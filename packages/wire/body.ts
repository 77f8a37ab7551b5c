import { constants, createGunzip } from "node:zlib";
import { ScoutError } from "./error.ts";

/** A request's body as the ingest loop reads it. */
export interface Body {
  /** The next bytes, or null at its end. Throws `client_gone`, `gzip_invalid` or `body_truncated`. */
  read(): Promise<Uint8Array | null>;
  /** Bytes received so far, as they came over the wire. */
  readonly bytesReceived: number;
  /** Lets go of what has not been read. */
  cancel(): void;
}

/** A body that is sent as it is. */
export class PlainBody implements Body {
  bytesReceived = 0;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | null;

  constructor(stream: ReadableStream<Uint8Array> | null) {
    this.#reader = stream?.getReader() ?? null;
  }

  async read(): Promise<Uint8Array | null> {
    if (this.#reader === null) return null;
    let result;
    try {
      result = await this.#reader.read();
    } catch (cause) {
      throw new ScoutError("client_gone", "The connection was closed before the body's end.", {
        status: 499,
        hint: "Send the post again with the same Idempotency-Key; what was committed is kept.",
        cause,
      });
    }
    if (result.done) return null;
    this.bytesReceived += result.value.length;
    return result.value;
  }

  cancel(): void {
    // the client may already be gone, which is all that could fail here
    this.#reader?.cancel().catch(() => {});
  }
}

const PIECE_BYTES = 16_384;

/**
 * A gzip body (RFC 1952, several members too), inflated piece by piece: what is held at a time is
 * what 16 KB inflate to, at most 16 MB, however the body was made. Not DecompressionStream: Deno's
 * refuses a second member, and both lose what they had inflated when the end is missing.
 */
export class GzipBody implements Body {
  readonly #source: Body;
  readonly #gunzip = createGunzip({ chunkSize: 65_536, flush: constants.Z_SYNC_FLUSH });
  readonly #inflated: Uint8Array[] = [];
  #pending: Uint8Array | null = null;
  #offset = 0;
  #failure: Error | null = null;
  #ended = false;
  #started = false;

  constructor(source: Body) {
    this.#source = source;
    this.#gunzip.on("data", (bytes: Uint8Array) => this.#inflated.push(bytes));
    this.#gunzip.on("error", (error: Error) => this.#failure = error);
  }

  get bytesReceived(): number {
    return this.#source.bytesReceived;
  }

  async read(): Promise<Uint8Array | null> {
    for (;;) {
      const ready = this.#inflated.shift();
      if (ready !== undefined) return ready;
      if (this.#failure !== null) throw this.#invalid(this.#failure);
      if (this.#ended) return null;
      if (this.#pending === null || this.#offset >= this.#pending.length) {
        this.#pending = await this.#source.read();
        this.#offset = 0;
        if (this.#pending === null) {
          this.#ended = true;
          // an empty body is an empty post, however it says it is encoded
          if (this.#started) {
            await new Promise<void>((resolve) => {
              // comes last, whether the end was good or not
              this.#gunzip.once("close", resolve);
              this.#gunzip.end();
            });
          }
          continue;
        }
        if (this.#pending.length === 0) continue;
      }
      this.#started = true;
      const piece = this.#pending.subarray(this.#offset, this.#offset + PIECE_BYTES);
      this.#offset += piece.length;
      await this.#settle((done) => this.#gunzip.write(piece, done));
    }
  }

  /** Waits until the inflater has taken what it was given and pushed what came of it. */
  async #settle(give: (done: () => void) => void): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = () => {
        this.#gunzip.off("error", done);
        resolve();
      };
      this.#gunzip.once("error", done);
      give(done);
    });
    // pushes still queued behind the callback belong to this piece
    if (this.#gunzip.readableLength > 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }

  #invalid(cause: Error): ScoutError {
    if ((cause as { code?: string }).code === "Z_BUF_ERROR" && this.#ended) {
      return new ScoutError("body_truncated", "The gzip body ends before its end.", {
        status: 400,
        hint: "Complete lines before the cut are committed. Send the rest from resume_from.",
        cause,
      });
    }
    return new ScoutError("gzip_invalid", "The body is not valid gzip.", {
      status: 400,
      hint: "Send gzip (RFC 1952) with Content-Encoding: gzip, or leave that header out.",
      cause,
    });
  }

  cancel(): void {
    this.#gunzip.destroy();
    this.#source.cancel();
  }
}

/** All of a body, for documents that must be seen whole. Throws 413 `document_too_large`. */
export async function readDocument(body: Body, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await body.read(); part !== null; part = await body.read()) {
    length += part.length;
    if (length > maxBytes) {
      throw new ScoutError(
        "document_too_large",
        `A JSON document may hold at most ${maxBytes} bytes.`,
        {
          status: 413,
          details: { max_document_bytes: maxBytes },
          hint: "Send one object per line as application/x-ndjson: that has no limit.",
        },
      );
    }
    parts.push(part);
  }
  const document = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    document.set(part, at);
    at += part.length;
  }
  return document;
}
