import { expect, test } from "vitest";
import { NumberTexts } from "./workbook_number.ts";

test.each([
  ["[HH]", "1.5", "36"],
  ["[h]:mm", "1.5", "36:00"],
  ["[$-10409]#,##0.00", "1234.5", "1,234.50"],
  ["[$₱-3409]#,##0.00", "1234.5", "₱1,234.50"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "45000", "Wednesday, March 15, 2023"],
  ["[$-F400]h:mm:ss\\ AM/PM", "0.5", "12:00:00 PM"],
])("%s shows %s as %s", (pattern, value, shown) => {
  expect(new NumberTexts([pattern], false, "shown").text(value, 0)).toBe(shown);
});
