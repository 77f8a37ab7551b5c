import { expect, test } from "vitest";
import { postLines } from "./post_lines.ts";

const lines = new TextEncoder().encode("a\nb\nc\n");
const receipt = (more: Record<string, unknown>) =>
  Response.json({
    post_id: 1,
    received: 3,
    complete: true,
    resume_from: null,
    errors: [],
    ...more,
  });

/** Answers requests with a script of responses and keeps what was asked. */
function server(...answers: (() => Response | Promise<Response>)[]) {
  const asked: { line: string | null; body: string; key: string | null }[] = [];
  const waits: number[] = [];
  return {
    asked,
    waits,
    target: {
      apiUrl: "http://api",
      token: "t",
      sleep: (ms: number) => Promise.resolve(waits.push(ms)),
      fetch: (async (_url: string, init: RequestInit) => {
        const headers = new Headers(init.headers);
        asked.push({
          line: headers.get("scout-first-line"),
          body: new TextDecoder().decode(init.body as Uint8Array),
          key: headers.get("idempotency-key"),
        });
        const answer = answers.shift();
        if (!answer) throw new Error("asked too often");
        return await answer();
      }) as typeof fetch,
    },
  };
}

test("continues where the server stopped, under the same key", async () => {
  const s = server(() => receipt({ complete: false, resume_from: 3 }), () => receipt({}));
  expect((await postLines(s.target, "k", lines)).complete).toBe(true);
  expect(s.asked).toEqual([{ line: null, body: "a\nb\nc\n", key: "k" }, {
    line: "3",
    body: "c\n",
    key: "k",
  }]);
});

test("tries again when the server is busy, as long as it says, or cannot be reached", async () => {
  const s = server(
    () => Response.json({ code: "rate_limited" }, { status: 429, headers: { "retry-after": "2" } }),
    () => Promise.reject(new TypeError("fetch failed")),
    () =>
      Response.json({ code: "post_in_progress" }, { status: 409, headers: { "retry-after": "1" } }),
    () => receipt({}),
  );
  await postLines(s.target, "k", lines);
  expect(s.asked).toHaveLength(4);
  expect(s.waits[0]).toBeGreaterThanOrEqual(1000);
});

test("gives up at once on what will not change, and says why", async () => {
  const s = server(() =>
    Response.json({
      code: "idempotency_key_reused",
      message: "line 2 differs",
      hint: "use a new key",
    }, { status: 409 })
  );
  await expect(postLines(s.target, "k", lines)).rejects.toThrow(
    "409 idempotency_key_reused: line 2 differs: use a new key",
  );
});

test("does not go on for ever with a server that does not move", async () => {
  const s = server(
    ...Array.from({ length: 20 }, () => () => receipt({ complete: false, resume_from: 1 })),
  );
  await expect(postLines(s.target, "k", lines)).rejects.toThrow(/stays at line 1/);
});
