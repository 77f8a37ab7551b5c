import { expect, test } from "vitest";
import { boundaryOf, readMultipart } from "./multipart.ts";

const TYPE = "multipart/form-data; boundary=scout";
const FILE = Array.from({ length: 40_000 }, (_, i) => `${i}\r\n--scou${i % 7 ? "" : "\r"}\n-`)
  .join();
const FORM = new TextEncoder().encode(
  `--scout\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n` +
    `--scout\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${FILE}\r\n--scout--\r\n`,
);

/** The form in chunks of so many bytes, as a stream of bytes or of chunks. */
function streamOf(size: number, type: "bytes" | undefined): ReadableStream<Uint8Array> {
  let at = 0;
  const pull = (controller: ReadableByteStreamController | ReadableStreamDefaultController) => {
    if (at < FORM.length) controller.enqueue(FORM.slice(at, at += size));
    else controller.close();
    if (at >= FORM.length && "byobRequest" in controller) controller.byobRequest?.respond(0);
  };
  return type === "bytes"
    ? new ReadableStream({ type, pull })
    : new ReadableStream<Uint8Array>({ pull });
}

test.each(
  [
    [1_000, "bytes"],
    [64_997, "bytes"],
    [1_000_000, "bytes"],
    [64_997, undefined],
  ] as const,
)("a form comes whole in chunks of %s %s", async (size, type) => {
  const parts: [string, string][] = [];
  for await (const { name, body } of readMultipart(streamOf(size, type), boundaryOf(TYPE))) {
    const decoder = new TextDecoder();
    let text = "";
    for await (const piece of body) text += decoder.decode(piece, { stream: true });
    parts.push([name, text]);
  }
  expect(parts.map(([name]) => name)).toEqual(["note", "file"]);
  expect(parts[0]?.[1]).toBe("hello");
  expect(parts[1]?.[1] === FILE).toBe(true);
});

test("a form that ends early is refused", async () => {
  const cut = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(FORM.slice(0, -20));
      controller.close();
    },
  });
  await expect((async () => {
    for await (const { body } of readMultipart(cut, boundaryOf(TYPE))) for await (const _ of body);
  })()).rejects.toMatchObject({ code: "form_invalid" });
});
