import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { devicePayloadSchema } from "./device_payload.ts";
import { readEnvelope } from "./envelope.ts";

const ARRIVAL = Date.parse("2025-09-05T10:00:00Z");
const MANILA = { offsetMinutes: null, zone: "Asia/Manila" };

function read(payload: unknown) {
  const text = typeof payload === "string" ? payload : JSON.stringify(payload);
  const { eventAtMicros, ...rest } = readEnvelope(JSON.parse(text), text, ARRIVAL, MANILA);
  return { ...rest, eventAt: new Date(eventAtMicros / 1000).toISOString() };
}

const v2 = {
  storeId: "108",
  deviceId: "SCOUTPI-0006",
  timestamp: "",
  transactionId: "t-1",
  totals: { totalAmount: 352, totalItems: 2, currency: "PHP" },
  items: [{
    brandName: "Marlboro",
    productName: "Gold",
    unitPrice: 176,
    quantity: 2,
    totalPrice: 352,
  }],
  metadata: { createdAt: "2025-09-05T09:44:28.000Z", qualityScore: 0.1 },
};
const snake = {
  transaction_id: "t-2",
  store: { id: 108, tz_offset_min: 480 },
  tx_start_ts: "2025-09-05T17:44:28",
  tx_end_ts: "2025-09-05T17:45:00",
  items: [{ brand_name: "Coke", qty: 1, unit_price: "20.00", total_price: "20.00" }],
  amounts: { transaction_amount: 20 },
};
const flat = {
  id: 77,
  device_id: "D",
  store_id: "104",
  ts: 1757065468,
  brand_name: "Bear Brand",
  peso_value: "₱ 1,020.50",
};

describe("readEnvelope", () => {
  it("reads the camelCase form, whose empty timestamp is none", () => {
    expect(read(v2)).toEqual({
      transactionId: "t-1",
      deviceId: "SCOUTPI-0006",
      storeId: "108",
      eventAt: "2025-09-05T09:44:28.000Z",
      timeSource: "created_at",
      quality: 1,
      flags: null,
      retentionDays: null,
    });
  });

  it("reads the snake_case form, with its own offset from UTC", () => {
    expect(read(snake)).toMatchObject({
      transactionId: "t-2",
      deviceId: null,
      storeId: "108",
      eventAt: "2025-09-05T09:44:28.000Z",
      timeSource: "timestamp",
      quality: 0.95,
    });
  });

  it("reads the flat form", () => {
    expect(read(flat)).toMatchObject({
      transactionId: "77",
      deviceId: "D",
      storeId: "104",
      eventAt: "2025-09-05T09:44:28.000Z",
      timeSource: "timestamp",
      quality: 0.9,
    });
  });

  it("reads the documented sample", ({ skip }) => {
    let text = "";
    try {
      text = readFileSync("../shared/data/device_payload_doc_sample.json", "utf8");
    } catch {
      skip("../shared/data is not here");
    }
    expect(read(text)).toMatchObject({ storeId: "108", timeSource: "created_at", quality: 1 });
  });

  it.each([
    [
      "zone honoured",
      { timestamp: "2025-09-05T17:44:28+08:00" },
      "timestamp",
      "2025-09-05T09:44:28.000Z",
    ],
    [
      "naive, in the device's zone",
      { transactionTimestamp: "2025-09-05 17:44:28" },
      "timestamp",
      "2025-09-05T09:44:28.000Z",
    ],
    [
      "ts_utc is UTC",
      { ts_utc: "2025-09-05T09:44:28", store: { id: 1, tz_offset_min: 480 } },
      "timestamp",
      "2025-09-05T09:44:28.000Z",
    ],
    [
      "created_at",
      { created_at: "2025-09-05T09:00:00Z" },
      "created_at",
      "2025-09-05T09:00:00.000Z",
    ],
    ["nothing", {}, "arrival", "2025-09-05T10:00:00.000Z"],
    ["null", { timestamp: null }, "arrival", "2025-09-05T10:00:00.000Z"],
    ["1970", { timestamp: "1970-01-01T00:00:09Z" }, "clock_unset", "2025-09-05T10:00:00.000Z"],
    [
      "1970, but a created-at",
      { timestamp: 9, metadata: { createdAt: "2025-09-05T09:00:00Z" } },
      "clock_unset",
      "2025-09-05T09:00:00.000Z",
    ],
    ["1970 twice", { timestamp: 9, created_at: 9 }, "clock_unset", "2025-09-05T10:00:00.000Z"],
    [
      "nine minutes ahead",
      { timestamp: "2025-09-05T10:09:00Z" },
      "timestamp",
      "2025-09-05T10:09:00.000Z",
    ],
    [
      "eleven minutes ahead",
      { timestamp: "2025-09-05T10:11:00Z" },
      "clock_future",
      "2025-09-05T10:00:00.000Z",
    ],
    [
      "year 9999",
      { timestamp: "9999-12-31T23:59:59Z" },
      "clock_future",
      "2025-09-05T10:00:00.000Z",
    ],
  ])("time: %s", (_, payload, timeSource, eventAt) => {
    expect(read(payload)).toMatchObject({ timeSource, eventAt });
  });

  it("flags a time nobody can read and goes on", () => {
    expect(read({ timestamp: "kahapon" })).toMatchObject({
      timeSource: "arrival",
      flags: ["time_unreadable"],
    });
  });

  it("keeps ids that a double cannot hold", () => {
    expect(read('{"transactionId": 9007199254740993, "store": {"id": 123456789012345678901}}'))
      .toMatchObject({ transactionId: "9007199254740993", storeId: "123456789012345678901" });
  });

  it.each([
    [{ metadata: { dataRetentionDays: 7 } }, 7],
    [{ dataRetentionDays: "0" }, 0],
    [{ privacy: { data_retention_days: 3650 } }, 3650],
    [{ dataRetentionDays: -1 }, null],
    [{ dataRetentionDays: 1e9 }, null],
    [{ dataRetentionDays: 1.5 }, null],
  ])("retention %j → %s", (payload, days) => {
    expect(read(payload).retentionDays).toBe(days);
  });

  it("scores what is there", () => {
    expect(read({}).quality).toBe(0);
    expect(read({ ...v2, totals: undefined }).quality).toBe(0.9);
    expect(read({ ...v2, totals: { totalAmount: 300 } }).quality).toBe(0.95);
    expect(read({ ...v2, items: [] }).quality).toBe(0.5);
    expect(read({ ...v2, items: [...v2.items, {}] }).quality).toBe(0.8);
  });

  it("survives any object", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            "timestamp",
            "items",
            "store",
            "totals",
            "metadata",
            "transactionId",
            "amounts",
          ),
          fc.jsonValue(),
        ),
        (p) => {
          const { quality } = read(p);
          expect(quality).toBeGreaterThanOrEqual(0);
          expect(quality).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("finds id and store of every payload the schemas accept", () => {
    const id = fc.oneof(fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/), fc.nat());
    const payload = fc.oneof(
      fc.record({ transactionId: id, storeId: id, deviceId: id }),
      fc.record({ transaction_id: id, store: fc.record({ id }) }),
      fc.record({ id, store_id: id, peso_value: fc.nat() }),
    );
    fc.assert(fc.property(payload, (p) => {
      devicePayloadSchema.parse(p);
      const { transactionId, storeId } = read(p);
      expect(transactionId).not.toBeNull();
      expect(storeId).not.toBeNull();
    }));
    for (const p of [v2, snake, flat]) devicePayloadSchema.parse(p);
  });
});
