import { inject } from "vitest";
import { describe, expect, test } from "vitest";
import { createTestDatabase } from "../database.ts";
import { productionSettings, settingDefaults } from "./default_settings.ts";
import { figureTable, reaches, readable } from "./figure.ts";
import { PAYLOAD_BYTES, payloadText } from "./payloads.ts";
import { promotion } from "./promotion.ts";
import { runBenchmark } from "./run_benchmark.ts";
import { median, quantile } from "./statistics.ts";

describe("arithmetic", () => {
  test("medians and quantiles", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    const hundred = Array.from({ length: 101 }, (_, i) => i);
    expect(quantile(hundred, 0.99)).toBe(99);
    expect(quantile([7], 0.5)).toBe(7);
    expect(() => median([])).toThrow(RangeError);
    expect(() => quantile([1], 1.5)).toThrow(RangeError);
  });

  test("a figure reaches its aim or misses it, and one without an aim does neither", () => {
    expect(reaches({ value: 0.61, aim: { atLeast: 0.6 } })).toBe(true);
    expect(reaches({ value: 251, aim: { atMost: 250 } })).toBe(false);
    expect(reaches({ value: Number.NaN, aim: { atMost: 250 } })).toBe(false);
    expect(reaches({ value: 1 })).toBeUndefined();
    const table = figureTable([
      { benchmark: "b", what: "w", value: 0.5, unit: "x", aim: { atLeast: 0.6 } },
    ]);
    expect(table).toMatch(/\| b .*\| 0\.50 x .*≥ 0\.60 x .*MISSED/);
    expect([0.123456, 12.345, 12345.6].map(readable)).toEqual(["0.12", "12.3", "12,346"]);
  });
});

test("payloads have their length, are distinct, and the same every time", () => {
  const options = { set: "t", stores: ["S1", "S2"], days: ["2026-01-01", "2026-01-02"] };
  const texts = Array.from({ length: 500 }, (_, n) => payloadText(n, options));
  expect(new Set(texts.map((text) => text.length))).toEqual(new Set([PAYLOAD_BYTES]));
  expect(new Set(texts).size).toBe(500);
  expect(payloadText(77, options)).toBe(texts[77]);
  expect(JSON.parse(texts[0] ?? "").audioContext.transcript.length).toBeGreaterThan(20);
});

describe("the bench runs with production defaults only", () => {
  test("it reads them from the migrations, and names the one that differs", async () => {
    const db = await createTestDatabase();
    try {
      expect((await settingDefaults()).get("ingest_max_lines")).toBe(40_000);
      const found = await productionSettings(db.sql, { durable: false });
      expect(Object.keys(found).length).toBe((await settingDefaults()).size);
      await db.sql`update metadata.settings set value = '1' where name = 'ingest_max_lines'`;
      await expect(productionSettings(db.sql, { durable: false }))
        .rejects.toThrow(/ingest_max_lines is 1, the migrations say 40000/);
      await db.sql`delete from metadata.settings where name = 'ingest_max_lines'`;
      await expect(productionSettings(db.sql, { durable: false })).rejects.toThrow(/undefined/);
      await db.sql`set synchronous_commit = off`;
      await expect(productionSettings(db.sql)).rejects.toThrow(/synchronous_commit/);
    } finally {
      await db.stop();
    }
  });
});

test("a benchmark runs, on very few rows, and removes its database", async () => {
  const server = {
    serverUrl: inject("serverUrl"),
    templateName: inject("templateName"),
    scale: 0.002,
    log: () => {},
  };
  const figures = await runBenchmark(server, promotion);
  // the whole and the core, over two histories
  expect(figures.map(({ benchmark, unit }) => [benchmark, unit]))
    .toEqual(new Array(4).fill(["promotion", "x"]));
  for (const { value, yardstick } of figures) {
    expect(value).toBeGreaterThan(0);
    expect(yardstick?.ratio).toBeGreaterThan(0);
  }
});
