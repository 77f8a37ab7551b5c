import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GzipBody, PlainBody } from "./body.ts";

function gzipBody(bytes: Uint8Array, cutAt = 1000): GzipBody {
  const stream = new ReadableStream<Uint8Array>({
    start(c) {
      for (let at = 0; at < bytes.length; at += cutAt) c.enqueue(bytes.subarray(at, at + cutAt));
      c.close();
    },
  });
  return new GzipBody(new PlainBody(stream));
}

async function all(body: GzipBody): Promise<{ text: string; error: string | null }> {
  const parts: Uint8Array[] = [];
  try {
    for (let p = await body.read(); p !== null; p = await body.read()) parts.push(p);
    return { text: Buffer.concat(parts).toString(), error: null };
  } catch (error) {
    return { text: Buffer.concat(parts).toString(), error: (error as { code: string }).code };
  }
}

describe("GzipBody", () => {
  it("inflates, however the body is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 5000 }),
        fc.integer({ min: 1, max: 50 }),
        async (text, cut) => {
          expect(await all(gzipBody(gzipSync(text), cut))).toEqual({ text, error: null });
        },
      ),
      { numRuns: 50 },
    );
  });

  it("inflates members one after another", async () => {
    const bytes = Buffer.concat([gzipSync("a\n"), gzipSync("b\n")]);
    expect(await all(gzipBody(bytes))).toEqual({ text: "a\nb\n", error: null });
  });

  it("gives all there is of a truncated body before it complains", async () => {
    const text = Array.from({ length: 5000 }, (_, i) => `line ${i} ${Math.sin(i)}\n`).join("");
    const whole = gzipSync(text);
    const { text: got, error } = await all(gzipBody(whole.subarray(0, whole.length - 20)));
    expect(error).toBe("body_truncated");
    expect(text.startsWith(got)).toBe(true);
    expect(got.length).toBeGreaterThan(text.length * 0.95);
  });

  it("says what is not gzip", async () => {
    expect(await all(gzipBody(Buffer.from('{"a":1}\n')))).toEqual({
      text: "",
      error: "gzip_invalid",
    });
  });

  it("takes an empty body for an empty post", async () => {
    expect(await all(gzipBody(new Uint8Array(0)))).toEqual({ text: "", error: null });
  });
});
