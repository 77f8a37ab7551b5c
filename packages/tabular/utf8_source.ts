import type { ByteSource } from "./byte_source.ts";
import { createDecoder } from "./decode.ts";
import { pieces, streamOf, StreamSource } from "./stream_source.ts";

const SAME_BYTES = new Set(["utf-8", "utf8", "ascii", "us-ascii"]);

/** The same text in UTF-8. Text in another encoding is decoded from its start each time it is read. */
export function utf8Source(source: ByteSource, encoding: string | undefined): ByteSource {
  const name = encoding?.toLowerCase() ?? "utf-8";
  if (SAME_BYTES.has(name)) return source;
  return new StreamSource(source.name, source.size, () => streamOf(transcoded(source, name)));
}

async function* transcoded(source: ByteSource, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = createDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const piece of pieces(source.stream())) {
    yield encoder.encode(decoder.decode(piece, false));
  }
  yield encoder.encode(decoder.decode(new Uint8Array(0), true));
}
