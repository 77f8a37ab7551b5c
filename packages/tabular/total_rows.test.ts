import { expect, test } from "vitest";
import type { Cell } from "./table.ts";
import { TotalRows } from "./total_rows.ts";

const totalsOf = (rows: Cell[][], columns = 5): number[] => {
  const totals = new TotalRows(columns);
  return rows.flatMap((row, i) => totals.take(row) ? [i] : []);
};

test("totals between rows are told, whatever column they stand in", () => {
  expect(totalsOf([
    ["03/01/2025", "Coke", "2", "15.00", "30.00"],
    ["", "SUBTOTAL", "", "", "30.00"],
    ["03/02/2025", "Coke", "1", "15.00", "15.00"],
    [null, "Kabuuang benta:", null, null, "15.00"],
    ["", "", "", "", "15.00"],
    ["GRAND TOTAL", "", "", "", "45.00"],
  ])).toEqual([1, 3, 4, 5]);
});

test("a total of a group is told where the group stands above it", () => {
  expect(totalsOf([
    ["Coke Mismo", null, null, null, null],
    [null, "03/01/2025", "2", "15.00", "30.00"],
    ["Total Coke Mismo", null, "2", null, "30.00"],
    ["Pepsi", "03/02/2025", "1", "14.00", "14.00"],
    ["Pepsi Total", "", "1", "", "14.00"],
  ])).toEqual([2, 4]);
});

test("goods that are called so are rows", () => {
  expect(totalsOf([
    ["Colgate Total", "", "", "", "55.00"],
    ["Total Care Wipes", "", "2", "", "70.00"],
    ["Total", "03/02/2025", "1", "14.00", "14.00"],
    ["", "note", "", "", ""],
    ["77.00", "", "", "", ""],
  ])).toEqual([]);
});

test("goes on where it stopped", () => {
  const totals = new TotalRows(5);
  totals.take(["Coke", null, null, null, null]);
  expect(new TotalRows(5, totals.state()).take(["Total Coke", null, null, null, "9.00"])).toBe(
    true,
  );
});
