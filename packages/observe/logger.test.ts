import { describe, expect, it } from "vitest";
import { createLogger } from "./logger.ts";

function capture(level?: string) {
  const lines: string[] = [];
  const log = createLogger({
    component: "test",
    ...(level === undefined ? {} : { level }),
    write: (line) => lines.push(line),
    now: () => new Date("2026-01-02T03:04:05.678Z"),
  });
  return { log, lines, entry: () => JSON.parse(lines.at(-1) ?? "null") };
}

describe("createLogger", () => {
  it("writes one JSON object with time, level, component, place and fields", () => {
    const { log, entry } = capture("info");
    log.with({ trace_id: "t" }).info("hello", { rows: 3 });
    expect(entry()).toMatchObject({
      timestamp: "2026-01-02T03:04:05.678Z",
      level: "INFO",
      component: "test",
      message: "hello",
      file: "packages/observe/logger.test.ts",
      line: expect.any(Number),
      trace_id: "t",
      rows: 3,
    });
  });

  it("is quiet by default", () => {
    const { log, lines } = capture();
    log.info("x");
    log.debug("x");
    log.warning("y");
    expect(lines).toHaveLength(1);
  });

  it("keeps an error's stack, code and causes", () => {
    const { log, entry } = capture();
    const error = Object.assign(new Error("outer", { cause: new Error("inner") }), { code: "E1" });
    log.error("failed", { error });
    expect(entry().error).toMatchObject({
      message: "outer",
      code: "E1",
      cause: { message: "inner" },
    });
    expect(entry().error.stack).toContain("logger.test.ts");
  });

  it("alerts on critical failures", () => {
    const { log, lines } = capture();
    log.critical("the disk is full");
    expect(lines[1]).toBe("!! ALERT: the disk is full");
  });

  it("blots out secrets", () => {
    const { log, lines } = capture();
    log.warning("no postgres://u:hunter2@h/db, Bearer abc.def", {
      authorization: "x-secret-1",
      nested: { deviceToken: "x-secret-2", jwt: "eyJhbGciOi.eyJzdWIi.c2ln" },
      error: new Error("postgres://u:hunter2@h/db"),
    });
    expect(lines[0]).not.toMatch(/hunter2|abc\.def|x-secret|eyJhbGciOi/);
  });
});
