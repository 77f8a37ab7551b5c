import { expect, test } from "vitest";
import { createInference } from "./infer.ts";
import { createRowMapper } from "./map_rows.ts";
import type { Dataset, Mapping } from "./mapping.ts";

function mapRows(dataset: Dataset, targets: Record<string, string | null>, rows: string[][]) {
  const header = Object.keys(targets);
  const inference = createInference(header);
  inference.add(rows.map((cells, i) => ({ rowNo: i + 2, byteOffset: null, cells })));
  const mapping: Mapping = {
    dataset,
    dataset_confidence: 1,
    columns: header.map((source) => ({
      source,
      target: targets[source]!,
      confidence: 1,
      accepted: targets[source] !== null,
      candidates: [],
      by: "person",
    })),
    mapping_confidence: 1,
    doubts: [],
    model: null,
  };
  return rows.map(createRowMapper(inference.finish(), mapping));
}

test("a row of a till becomes typed fields; empty cells have no key", () => {
  const [first, second] = mapRows("transactions", {
    "Resibo": "transaction_id",
    "Petsa": "transaction_date",
    "Oras": "transaction_time",
    "Presyo": "unit_price",
    "Dami": "quantity",
    "Remarks": null,
  }, [
    ["0001", "13/02/2024", "9:05 pm", "₱1,234.50", "2", "x"],
    ["0002", "01/02/2024", "", "(P20.00)", "-1", ""],
  ]);
  expect(JSON.parse(first!)).toEqual({
    transaction_id: "0001",
    transaction_date: "2024-02-13",
    transaction_time: "21:05",
    unit_price: 1234.5,
    quantity: 2,
    currency: "PHP",
  });
  expect(JSON.parse(second!)).toEqual({
    transaction_id: "0002",
    transaction_date: "2024-02-01",
    unit_price: -20,
    quantity: -1,
    currency: "PHP",
  });
});

test("digits are neither lost nor made up", () => {
  const rows = mapRows(
    "transactions",
    { id: "transaction_id", amount: "transaction_amount", customer: "customer_id" },
    [
      ["00012345678901234567", "12345678901234567.10", "17850.0"],
      ["1.5E+3", "0.1", "17851.0"],
      ["3", "00012.50", "17852.0"],
    ],
  );
  expect(rows).toEqual([
    '{"transaction_id":"00012345678901234567","transaction_amount":12345678901234567.10,"customer_id":"17850"}',
    '{"transaction_id":"1.5E+3","transaction_amount":0.1,"customer_id":"17851"}',
    '{"transaction_id":"3","transaction_amount":12.50,"customer_id":"17852"}',
  ]);
});

test("what does not read as its type stays text", () => {
  const rows = mapRows("transactions", { when: "transaction_timestamp", qty: "quantity" }, [
    ["2024-02-30 10:00", "dalawa"],
    ["2024-02-28T10:00:00.5+0800", "1,5"],
    ["bukas", "2"],
    ["2024-02-28 23:59", '1"\u2028\\'],
  ]);
  expect(rows.map((row) => JSON.parse(row))).toEqual([
    { transaction_timestamp: "2024-02-30 10:00", quantity: "dalawa" },
    { transaction_timestamp: "2024-02-28T10:00:00.5+08:00", quantity: 1.5 },
    { transaction_timestamp: "bukas", quantity: 2 },
    { transaction_timestamp: "2024-02-28T23:59", quantity: '1"\u2028\\' },
  ]);
});

test("shares, spreadsheet days and seconds since 1970", () => {
  const rows = mapRows(
    "inference",
    { text: "product_name", sure: "confidence", at: "predicted_at" },
    [["Coke", "97.5%", "1700000000"], ["Sprite", "8%", "1700000060"]],
  );
  expect(rows.map((row) => JSON.parse(row))).toEqual([
    { product_name: "Coke", confidence: 0.975, predicted_at: "2023-11-14T22:13:20Z" },
    { product_name: "Sprite", confidence: 0.08, predicted_at: "2023-11-14T22:14:20Z" },
  ]);
  expect(
    mapRows("campaigns", { id: "campaign_id", from: "start_date" }, [["1", "45351"]]).map((r) =>
      JSON.parse(r)
    ),
  ).toEqual([{ campaign_id: "1", start_date: "2024-02-29" }]);
});
