import { expect, test } from "vitest";
import { readTime } from "./periods.ts";
import { rewriteTokens } from "./rewrite_tokens.ts";
import { tokenise } from "./tokens.ts";

const TODAY = "2025-10-15";

/** The one period that a text tells, from and to. */
function period(text: string): string[] {
  const words = rewriteTokens(tokenise(text), TODAY).map((token) => token.text);
  const found = words.flatMap((_, i) => {
    const time = readTime(words, i, TODAY)?.time;
    return time?.is === "period" ? [`${time.period.from} ${time.period.to}`] : [];
  });
  return found.slice(0, 1);
}

test.each([
  ["sa loob ng nakalipas na 30 na araw", "2025-09-15 2025-10-14"],
  ["sa huling tatlumpung araw", "2025-09-15 2025-10-14"],
  ["the most recent 30 days", "2025-09-15 2025-10-14"],
  ["simula ika-5 hanggang ika-20 ng Setyembre", "2025-09-05 2025-09-20"],
  ["between the fifth and the twentieth of September", "2025-09-05 2025-09-20"],
  ["dated Sept. 5 to Sept. 20", "2025-09-05 2025-09-20"],
  ["Saturday Oct 11 to Sunday Oct 12", "2025-10-11 2025-10-12"],
  ["the week of Oct 6-12", "2025-10-06 2025-10-12"],
  ["Oct 11 and 12", "2025-10-11 2025-10-12"],
  ["Saturday and Sunday last weekend", "2025-10-11 2025-10-12"],
  ["first half of last month", "2025-09-01 2025-09-15"],
  ["unang 15 araw ng September", "2025-09-01 2025-09-15"],
  ["Aug 15 to date", "2025-08-15 2025-10-15"],
  ["mula Aug 15 hanggang sa araw na ito", "2025-08-15 2025-10-15"],
  ["ngayong October, hanggang today", "2025-10-01 2025-10-15"],
  ["sa buwang ito", "2025-10-01 2025-10-15"],
  ["ngayong linggong ito", "2025-10-13 2025-10-15"],
  ["nung nakaraan pong buwan", "2025-09-01 2025-09-30"],
  ["noong ikatlong kwarter", "2025-07-01 2025-09-30"],
  ["noong ikasampu ng Oktubre", "2025-10-10 2025-10-10"],
  ["huling limang araw ng Agosto", "2025-08-27 2025-08-31"],
  ["mula umpisa ng buwan hanggang kahapon", "2025-10-01 2025-10-14"],
  ["noong Agosto 25", "2025-08-25 2025-08-25"],
  ["noong nakaraang Linggo, Oct 12", "2025-10-12 2025-10-12"],
  ["simula Setyembre uno hanggang kinse", "2025-09-01 2025-09-15"],
  ["bente singko ng Setyembre", "2025-09-25 2025-09-25"],
])("%s", (text, expected) => {
  expect(period(text)).toEqual([expected]);
});

test("15k is no 15th of the month it stands before", () => {
  expect(period("stores over 15k sept")).toEqual(["2025-09-01 2025-09-30"]);
});
