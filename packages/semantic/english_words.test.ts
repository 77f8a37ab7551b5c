import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LEXICON } from "./lexicon.ts";
import { ENGLISH_WORDS } from "./english_words.ts";
import { rootWithAffix } from "./filipino_affixes.ts";
import { closestWord } from "./read.ts";
import { respelt } from "./respelt_words.ts";
import { filipinoForms, isOfOneStem } from "./word_forms.ts";

const seeds = readFileSync(
  new URL("../../supabase/seeds/025_common_words.sql", import.meta.url),
  "utf8",
);

test("an everyday word of English is no slip of another: “imported” is not “improved”", () => {
  const words = [
    ...new Set(`${seeds.split("$words$")[1]} ${seeds.split("$words$")[3]}`.match(/\b[a-z]{5,}\b/g)),
  ]
    .filter((word, i) => i % 20 === 0 && !LEXICON.has(word));
  expect(words.length).toBeGreaterThan(1000);
  const misread = words.filter((word) => {
    const closest = closestWord(word);
    return closest !== null && closest !== word && !isOfOneStem(word, closest);
  });
  expect(misread).toEqual([]);
});

test("nor is it Filipino typed in a hurry: “pink” is not “pinaka”", () => {
  const words = `${seeds.split("$words$")[1]} ${seeds.split("$words$")[3]}`.match(/\b[a-z]{3,}\b/g);
  const misread = (words ?? []).filter((word) =>
    !LEXICON.has(word) && !ENGLISH_WORDS.has(word) &&
    (respelt(word) ?? rootWithAffix(word)) !== null
  );
  expect(misread).toEqual([]);
});

test.each([
  ["mgkno", "magkano"],
  ["magkanu", "magkano"],
  ["setyembri", "setyembre"],
  ["tindhn", "tindahan"],
  ["nkaraan", "nakaraan"],
  ["nagincrease", "increase"],
  ["magreturn", "returned"],
  ["icompare", "compare"],
])("%s is %s", (text, meant) => {
  expect(closestWord(text)).toBe(meant);
});

test("forms of Filipino roots tell what was done from what will be", () => {
  const { told, future } = filipinoForms("bili");
  expect(told).toEqual(
    expect.arrayContaining(["bumili", "bumibili", "binili", "nabili", "nakabili", "binilhan"]),
  );
  expect(future).toEqual(expect.arrayContaining(["bibili", "bibilhin"]));
  expect(told.filter((form) => future.includes(form))).toEqual([]);
});
