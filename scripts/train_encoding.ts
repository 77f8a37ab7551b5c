import { readFileSync, writeFileSync } from "node:fs";
import { languages } from "../packages/tabular/encoding_candidates.ts";
import { contextOf } from "../packages/tabular/language_model.ts";
import { sampleTexts } from "./sniffing/encoding_samples.ts";

// usage: tsx scripts/train_encoding.ts; writes packages/tabular/language_models.ts from names of the CLDR, sample texts and,
// for Filipino, names of places: what is written with letters beyond ASCII there is names

const lines: string[] = [];
let size = 0;
for (const language of languages) {
  const texts = [
    cldrText(language),
    ...(language === "fil" ? [placeNames()] : []),
    ...sampleTexts("train").filter((text) => text.language === language).map((text) => text.text),
  ];
  const letters = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const text of texts) count(text, letters, pairs, 1);
  const dense = letters.size > 400;
  const form = {
    letters: compact(letters, dense ? 1500 : 120),
    pairs: dense ? "" : compact(pairs, 450),
    plain: latin(letters) ? plainPairs(texts.join("\n")) : "",
  };
  size += form.letters.length + form.pairs.length + form.plain.length;
  lines.push(
    `  ${JSON.stringify(language)}: {\n    letters: ${JSON.stringify(form.letters)},\n    pairs: ${
      JSON.stringify(form.pairs)
    },\n    plain: ${JSON.stringify(form.plain)},\n  },`,
  );
}
writeFileSync(
  "packages/tabular/language_models.ts",
  `/**
 * Chances of letters beyond ASCII and of pairs with them, for language_model.ts: groups of \`-logarithm=items\`.
 * Made by scripts/train_encoding.ts from names of the Unicode CLDR (Unicode License v3) and of the Philippine Standard
 * Geographic Code (MIT), and from counts of letters in sample texts.
 */
// deno-fmt-ignore-file
import type { LanguageForm } from "./language_model.ts";

export const languageForms: Readonly<Record<string, LanguageForm>> = {
${lines.join("\n")}
};
`,
);
console.log(`${languages.length} languages, ${size} characters`);

/** Names of places, languages, currencies, months and days in a language: a little of everything it writes. */
function cldrText(language: string): string {
  const names: string[] = [];
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const type of ["region", "language", "currency", "script"] as const) {
    const of = new Intl.DisplayNames(language, { type, fallback: "none" });
    const codes = type === "region" || type === "language"
      ? letters.flatMap((a) => letters.map((b) => a + b))
      : type === "currency"
      ? Intl.supportedValuesOf("currency")
      : [
        "Latn",
        "Cyrl",
        "Grek",
        "Arab",
        "Hebr",
        "Thai",
        "Hans",
        "Hant",
        "Jpan",
        "Kore",
        "Deva",
        "Armn",
        "Geor",
      ];
    for (const code of codes) {
      const name = of.of(type === "language" ? code.toLowerCase() : code);
      if (name) names.push(name);
    }
  }
  for (let month = 0; month < 12; month++) {
    const day = new Date(Date.UTC(2024, month, 1 + month));
    names.push(
      new Intl.DateTimeFormat(language, { dateStyle: "full", timeZone: "UTC" }).format(day),
    );
  }
  return names.join("\n").normalize("NFC");
}

/** Regions to barangays, a line each. */
function placeNames(): string {
  return readFileSync("supabase/seeds/050_places.sql", "utf8")
    .split("\n")
    .filter((line) => /^(?:[a-z]+|\d+)\|\d/.test(line))
    .join("\n")
    .replace(/\d+|[|=]/g, "\n")
    .normalize("NFC");
}

function count(
  text: string,
  letters: Map<string, number>,
  pairs: Map<string, number>,
  weight: number,
) {
  let before = " ";
  for (const char of text) {
    const small = contextOf(char);
    if (char >= "\u0080" && small !== " " && small.length === 1) {
      letters.set(small, (letters.get(small) ?? 0) + weight);
      pairs.set(before + small, (pairs.get(before + small) ?? 0) + weight);
    }
    before = small.length === 1 ? small : " ";
  }
}

function compact(counts: Map<string, number>, most: number): string {
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  // a pair's chance is that of its second letter after its first
  const after = new Map<string, number>();
  for (const [item, n] of counts) {
    if (item.length === 2) after.set(item[0]!, (after.get(item[0]!) ?? 0) + n);
  }
  const groups = new Map<string, string>();
  const kept = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most);
  for (const [item, n] of kept) {
    const of = item.length === 2 ? after.get(item[0]!)! + 5 : total;
    const level = (Math.round(-Math.log(n / of) * 2) / 2).toFixed(1).replace(/\.0$/, "");
    groups.set(level, (groups.get(level) ?? "") + item);
  }
  return [...groups].sort((a, b) => Number(a[0]) - Number(b[0])).map(([level, items]) =>
    `${level}=${items}`
  ).join("\n");
}

function latin(letters: Map<string, number>): boolean {
  return letters.size === 0 || [...letters.keys()].some((letter) => /[éñöäčłšåı]/u.test(letter));
}

function plainPairs(text: string): string {
  const counts = new Array<number>(27 * 27).fill(0.5);
  let before = 0;
  for (const char of text.toLowerCase()) {
    const letter = char >= "a" && char <= "z" ? char.charCodeAt(0) - 96 : 0;
    counts[before * 27 + letter]!++;
    before = letter;
  }
  return counts.map((n, i) => {
    const row = Math.floor(i / 27) * 27;
    const of = counts.slice(row, row + 27).reduce((a, b) => a + b, 0);
    return String(Math.min(9, Math.round(-Math.log(n / of))));
  }).join("");
}
