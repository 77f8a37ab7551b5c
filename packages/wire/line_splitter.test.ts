import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINE, LineSplitter, LONG_END, LONG_PART, MORE } from "./line_splitter.ts";

const encoder = new TextEncoder();
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** Lines of a body cut at the given places; long ones are marked by a leading "long:". */
function split(body: Uint8Array, cuts: number[], maxLineBytes = 1000, ended = true): string[] {
  const splitter = new LineSplitter(maxLineBytes);
  const lines: string[] = [];
  let long = "";
  const drain = () => {
    for (let event = splitter.next(); event !== MORE; event = splitter.next()) {
      const text = latin1(splitter.bytes.subarray(splitter.start, splitter.end));
      if (event === LINE) lines.push(text);
      if (event === LONG_PART) long += text;
      if (event === LONG_END) {
        lines.push(`long:${long}`);
        long = "";
      }
    }
  };
  const places = [...new Set([0, ...cuts.map((c) => c % (body.length + 1)), body.length])]
    .sort((a, b) => a - b);
  for (let i = 1; i < places.length; i++) {
    splitter.feed(body.slice(places[i - 1], places[i]));
    drain();
  }
  if (ended) splitter.finish();
  drain();
  return lines;
}

describe("LineSplitter", () => {
  it.each([
    ["", []],
    ["a", ["a"]],
    ["a\n", ["a"]],
    ["a\nb", ["a", "b"]],
    ["a\r\nb\r\n", ["a", "b"]],
    ["\n\n", ["", ""]],
    ["\n \na", ["", " ", "a"]],
    ["\ufeffa\n\ufeffb", ["a", "b"]],
    ["a\rb\n", ["a\rb"]],
    ["a\n\r", ["a", ""]],
  ])("%j", (body, lines) => {
    expect(split(encoder.encode(body), [])).toEqual(lines);
  });

  it("keeps back a last line until the body has ended well", () => {
    expect(split(encoder.encode("a\nb"), [], 1000, false)).toEqual(["a"]);
  });

  it("finds the same lines however the body is cut into reads", () => {
    const bytes = fc.array(fc.constantFrom(10, 13, 97, 0xef, 0xbb, 0xbf, 0xff), { maxLength: 60 })
      .map((b) => Uint8Array.from(b));
    fc.assert(fc.property(bytes, fc.array(fc.nat(100)), (body, cuts) => {
      expect(split(body, cuts)).toEqual(split(body, []));
    }));
  });

  it("gives a long line in parts that join to the line, without its ending", () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.array(fc.nat(200), { minLength: 30 }),
        fc.boolean(),
        (n, cuts, crlf) => {
          const long = "x\r".repeat(20 + n) + "y";
          const body = encoder.encode(`a${crlf ? "\r\n" : "\n"}${long}${crlf ? "\r\n" : "\n"}b`);
          const lines = split(
            body,
            [...cuts, ...Array.from({ length: body.length }, (_, i) => i)],
            16,
          );
          expect(lines).toEqual(["a", `long:${long}`, "b"]);
        },
      ),
    );
  });
});
