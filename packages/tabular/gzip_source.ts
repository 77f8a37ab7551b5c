import { ScoutError } from "../wire/error.ts";
import type { ByteSource } from "./byte_source.ts";
import { inflatedGzip } from "./native_inflate.ts";
import { unreadable } from "./reader_error.ts";
import type { ReaderLimits } from "./reader_limits.ts";
import { pieces, streamOf, StreamSource } from "./stream_source.ts";

/** Stored bytes that are inflated at once: at most a thousandfold of them is held. */
const STEP = 8 * 1024;

/**
 * What a gzip file holds, all its members one behind the other (as pigz, bgzip and `cat` make
 * them). Its size is not known before it is inflated: the one given is the stored one.
 */
export function gzipSource(source: ByteSource, limits: ReaderLimits): ByteSource {
  return new StreamSource(
    source.name.replace(/\.gz$/i, ""),
    source.size,
    () => streamOf(inflatedPieces(source, limits)),
  );
}

async function* inflatedPieces(
  source: ByteSource,
  limits: ReaderLimits,
): AsyncGenerator<Uint8Array> {
  let stored = 0;
  let given = 0;
  async function* steps() {
    for await (const piece of pieces(source.stream())) {
      for (let at = 0; at < piece.length; at += STEP) {
        const step = piece.subarray(at, at + STEP);
        stored += step.length;
        yield step;
      }
    }
  }
  try {
    for await (const inflated of inflatedGzip(steps())) {
      given += inflated.length;
      if (
        given > limits.maxInflatedBytes ||
        given > limits.ratioFloorBytes && given > limits.maxRatio * stored
      ) {
        throw unreadable("zip_bomb", `The gzip data inflates to more than ${given} bytes.`, {
          details: { bytes: given, stored_bytes: stored },
        });
      }
      yield inflated;
    }
  } catch (error) {
    // what is not zlib's is the source's, or said above
    throw String((error as { code?: unknown }).code).startsWith("Z_") ? damaged(error) : error;
  }
}

function damaged(cause: unknown): ScoutError {
  return unreadable("damaged_archive", "The gzip data is truncated or damaged.", {
    cause,
    hint: "Send it again.",
  });
}
