import type { ByteSource } from "./byte_source.ts";
import { ByteWindow } from "./byte_window.ts";
import { unreadable } from "./reader_error.ts";
import { refuseDeclarations } from "./xml_text.ts";

/** Text of whole elements that follow one another within one container (rows of a sheet, shared strings). */
export interface XmlWindow {
  text: string;
  /** Place of its first byte. */
  offset: number;
  /** One byte a character, so that places within `text` are places in the bytes. */
  ascii: boolean;
}

export interface WindowOptions {
  /** Name of the elements, with its prefix. */
  element: string;
  /** Name of what holds them, with its prefix. */
  container: string;
  maxElementBytes: number;
}

/** The prefix (`x:`, or none) of a document's elements, from its beginning. */
export async function elementPrefix(source: ByteSource, root: string): Promise<string> {
  const head = new TextDecoder().decode(await source.read(0, 64 * 1024));
  refuseDeclarations(head);
  return new RegExp(`<([\\w.-]+:)?${root}[\\s>/]`).exec(head)?.[1] ?? "";
}

/**
 * Windows of whole elements from the container's first on, or from `offset`, where one begins.
 * Bytes are only looked at to find where the last element begins; the rest is the caller's.
 */
export async function* xmlWindows(
  source: ByteSource,
  options: WindowOptions,
  offset?: number,
): AsyncGenerator<XmlWindow> {
  const window = new ByteWindow(source, offset ?? 0);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const needle = new TextEncoder().encode(`<${options.element}`);
  const ending = new TextEncoder().encode(`</${options.container}>`);
  try {
    if (offset === undefined && !await enter(window, options)) return;
    for (;;) {
      const held = window.bytes.subarray(window.position, window.length);
      const last = Math.max(0, lastElement(held, needle));
      const ends = firstIndex(held.subarray(last), ending);
      if (ends === -1 && window.ended) throw damaged(source, options);
      const cut = ends === -1 ? last : last + ends;
      if (cut > 0) {
        const bytes = held.subarray(0, cut);
        let text: string;
        try {
          text = decoder.decode(bytes);
        } catch (cause) {
          throw unreadable("invalid_encoding", `The part ${source.name} is not UTF-8.`, { cause });
        }
        yield { text, offset: window.offset, ascii: text.length === cut };
        window.position += cut;
      }
      if (ends !== -1) return;
      if (cut === 0 && held.length > options.maxElementBytes) {
        throw unreadable(
          "row_too_long",
          `An element of ${source.name} is longer than ${options.maxElementBytes} bytes.`,
        );
      }
      await window.more();
    }
  } finally {
    await window.close();
  }
}

function damaged(source: ByteSource, options: WindowOptions): Error {
  return unreadable(
    "damaged_workbook",
    `The part ${source.name} ends before </${options.container}>.`,
    {
      hint: "Open it in Excel and save it again.",
    },
  );
}

/** Goes behind the container's start tag; false where it has no elements. */
async function enter(window: ByteWindow, options: WindowOptions): Promise<boolean> {
  const start = new TextEncoder().encode(`<${options.container}`);
  for (;;) {
    const held = window.bytes.subarray(window.position, window.length);
    const at = firstIndex(held, start);
    const close = at === -1 ? -1 : held.indexOf(62, at);
    if (close !== -1) {
      refuseDeclarations(new TextDecoder().decode(held.subarray(0, at)));
      window.position += close + 1;
      return held[close - 1] !== 47;
    }
    if (held.length > options.maxElementBytes) {
      throw unreadable("damaged_workbook", `No <${options.container}> at the beginning of a part.`);
    }
    if (!await window.more()) return false;
  }
}

/** Where the last element in `bytes` begins (its name ends there), or -1. */
function lastElement(bytes: Uint8Array, needle: Uint8Array): number {
  for (let before = bytes.length;;) {
    const at = lastIndex(bytes, needle, before);
    if (at === -1) return -1;
    const next = bytes[at + needle.length];
    if (next === 32 || next === 62 || next === 47 || next === 10 || next === 13 || next === 9) {
      return at;
    }
    before = at + needle.length - 1;
  }
}

function lastIndex(bytes: Uint8Array, needle: Uint8Array, before: number): number {
  const first = needle[0] ?? 0;
  for (let from = before - needle.length; from >= 0; from--) {
    const at = bytes.lastIndexOf(first, from);
    if (at === -1) return -1;
    if (matches(bytes, needle, at)) return at;
    from = at;
  }
  return -1;
}

function firstIndex(bytes: Uint8Array, needle: Uint8Array): number {
  const first = needle[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (matches(bytes, needle, at)) return at;
  }
  return -1;
}

function matches(bytes: Uint8Array, needle: Uint8Array, at: number): boolean {
  for (let i = 1; i < needle.length; i++) if (bytes[at + i] !== needle[i]) return false;
  return true;
}
