import { ScoutError } from "@scout/wire/error.ts";
import { joinedBytes } from "@scout/wire/joined_bytes.ts";

/** One part of a form: a field, or a file. Its body must be read before the next part is asked for. */
export interface Part {
  name: string;
  /** Present on files. */
  fileName: string | undefined;
  contentType: string;
  body: AsyncIterable<Uint8Array>;
}

const MOST_HEADER_BYTES = 16_384;
const WINDOW_BYTES = 65_536;
const DASHES = Uint8Array.of(45, 45);
const CRLF = Uint8Array.of(13, 10);
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The boundary of a multipart/form-data content type. */
export function boundaryOf(contentType: string | undefined): string {
  const found = /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i
    .exec(contentType ?? "");
  const boundary = found?.[1] ?? found?.[2];
  if (boundary === undefined) {
    throw new ScoutError("content_type_unsupported", "The file must come as multipart/form-data.", {
      status: 415,
      details: { content_type: contentType ?? null },
      hint: "For example: curl -F file=@sales.csv …",
    });
  }
  return boundary;
}

/**
 * Parts of a multipart/form-data body (RFC 7578) as they arrive; a file of any length passes through in
 * pieces and is never held whole. A body that is at hand is taken as it is.
 *
 * @throws ScoutError `form_invalid` where the body is no form, or ends early
 */
export async function* readMultipart(
  body: ReadableStream<Uint8Array> | Uint8Array,
  boundary: string,
): AsyncGenerator<Part> {
  const { next, cancel } = body instanceof Uint8Array ? oneWindow(body) : windowsOf(body);
  const delimiter = encoder.encode(`\r\n--${boundary}`);
  // the first delimiter may stand at the very beginning
  let held: Uint8Array = CRLF;
  const more = async (): Promise<boolean> => {
    const window = await next(held);
    if (window === null) return false;
    held = window;
    return true;
  };

  /** Gives what comes before the next delimiter, and leaves what follows it in `held`. */
  async function* untilDelimiter(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = indexOf(held, delimiter);
      if (at >= 0) {
        const piece = held.subarray(0, at);
        held = held.subarray(at + delimiter.length);
        if (piece.length > 0) yield piece;
        return;
      }
      // its end may be a delimiter's beginning
      const sure = held.length - delimiter.length + 1;
      if (sure > 0) {
        const piece = held.subarray(0, sure);
        held = held.subarray(sure);
        yield piece;
      }
      if (!await more()) throw invalid("The form ends before its last delimiter.");
    }
  }

  try {
    for await (const _ of untilDelimiter());
    for (;;) {
      while (held.length < 2) {
        if (!await more()) throw invalid("The form ends before its last delimiter.");
      }
      if (held[0] === DASHES[0] && held[1] === DASHES[1]) return;
      let end: number;
      while ((end = indexOf(held, encoder.encode("\r\n\r\n"))) < 0) {
        if (held.length > MOST_HEADER_BYTES) throw invalid("A part's headers are too long.");
        if (!await more()) throw invalid("The form ends within a part's headers.");
      }
      const headers = decoder.decode(held.subarray(0, end));
      held = held.subarray(end + 4);
      yield { ...headersOf(headers), body: untilDelimiter() };
    }
  } finally {
    await cancel().catch(() => {});
  }
}

function headersOf(text: string): Omit<Part, "body"> {
  const disposition = /^content-disposition:\s*form-data\b(.*)$/im.exec(text)?.[1] ?? "";
  const name = parameter(disposition, "name");
  if (name === undefined) throw invalid("A part has no name.");
  return {
    name,
    fileName: extended(disposition) ?? parameter(disposition, "filename"),
    contentType: /^content-type:\s*([^\r\n]+)/im.exec(text)?.[1]?.trim() ??
      "application/octet-stream",
  };
}

function parameter(disposition: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, "i")
    .exec(disposition);
  // browsers escape quotes by percent signs, curl by backslashes
  return found?.[1]?.replace(/\\(["\\])/g, "$1").replace(/%22/g, '"') ?? found?.[2];
}

/** filename*=UTF-8''… (RFC 5987). */
function extended(disposition: string): string | undefined {
  const found = /;\s*filename\*=utf-8''([^;\s]+)/i.exec(disposition)?.[1];
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found);
  } catch {
    throw invalid("A part's file name is not percent-encoded UTF-8.");
  }
}

function invalid(message: string): ScoutError {
  return new ScoutError("form_invalid", message, {
    status: 400,
    hint: "Send multipart/form-data with the part file, for example: curl -F file=@sales.csv …",
  });
}

interface Windows {
  /** What is held with what comes next behind it, in memory that is valid until the next is asked for; null at the end. */
  next(held: Uint8Array): Promise<Uint8Array | null>;
  cancel(): Promise<void>;
}

/** A body that is at hand. */
function oneWindow(body: Uint8Array): Windows {
  let left: Uint8Array | null = body;
  return {
    next: (held) => {
      const window = left && joinedBytes([held, left]);
      left = null;
      return Promise.resolve(window);
    },
    cancel: () => Promise.resolve(),
  };
}

/** A body in windows, into the same memory again and again where the stream can do that: a long file leaves no garbage. */
function windowsOf(body: ReadableStream<Uint8Array>): Windows {
  const byob = reusingReader(body);
  if (byob === null) {
    const reader = body.getReader();
    return {
      next: async (held) => {
        const { done, value } = await reader.read();
        return done ? null : held.length === 0 ? value : joinedBytes([held, value]);
      },
      cancel: () => reader.cancel(),
    };
  }
  let memory = new ArrayBuffer(WINDOW_BYTES);
  return {
    next: async (held) => {
      const before = held.length;
      if (2 * before > memory.byteLength) memory = new ArrayBuffer(4 * before);
      new Uint8Array(memory).set(held);
      // takes the memory along, and what is held in it
      const { done, value } = await byob.read(new Uint8Array(memory, before));
      if (done || value === undefined) return null;
      memory = value.buffer as ArrayBuffer;
      return new Uint8Array(memory, 0, before + value.byteLength);
    },
    cancel: () => byob.cancel(),
  };
}

function reusingReader(body: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | null {
  try {
    return body.getReader({ mode: "byob" });
  } catch (error) {
    // a stream of chunks, not of bytes
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const first = wanted[0] as number;
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(first); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    let n = 1;
    while (n < wanted.length && bytes[at + n] === wanted[n]) n++;
    if (n === wanted.length) return at;
  }
  return -1;
}
