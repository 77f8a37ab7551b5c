import { expect, test } from "vitest";
import { cutFixed, fixedColumns } from "./fixed_columns.ts";

/** Number, item, pieces and price, the last two to the right. */
const line = (no: string, item: string, pieces: string, price: string) =>
  [no.padEnd(5), item.padEnd(16), pieces.padStart(8), price.padStart(7)].join("  ");
const BODY = [
  line("46088", "HEAD & SHOULDERS", "2", "8.00"),
  line("46088", "ROYAL TRU-ORANGE", "12", "72.00"),
  line("46090", "CREAM SILK", "1", "7.50"),
].flatMap((one) => Array.from({ length: 20 }, () => one));

function names(...head: string[]): string[] {
  const starts = fixedColumns([...head, ...BODY].join("\n"), true)!;
  expect(cutFixed(BODY[0]!, starts)).toEqual(["46088", "HEAD & SHOULDERS", "2", "8.00"]);
  return cutFixed(head[0]!, starts);
}

test("a name wider than what stands under it is not cut", () => {
  expect(names(line("INVNO", "DESCRIPTION", "QTY", "UPRICE")))
    .toEqual(["INVNO", "DESCRIPTION", "QTY", "UPRICE"]);
  expect(names(line("INVNO", "DESCRIPTION", "QTY SOLD", "UNIT P.")))
    .toEqual(["INVNO", "DESCRIPTION", "QTY SOLD", "UNIT P."]);
});

test("what underlines the names says where they are", () => {
  const rule = line("-----", "-".repeat(16), "-".repeat(8), "-".repeat(7));
  expect(names(line("INVNO", "NAME OF THE ITEM", "QTY SOLD", "UNIT P."), rule))
    .toEqual(["INVNO", "NAME OF THE ITEM", "QTY SOLD", "UNIT P."]);
});
