import { hashText } from "./distinct_sketch.ts";

/** A name as the dictionaries know it: lower case, letters and digits, without accents and the word city. */
export function plainName(text: string): string {
  return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "")
    .replace(
      /\b(?:city|lungsod|municipality|bayan) (?:of|ng)\b|\bcity\b|\bprov(?:ince)?\b|^(?:brgy|bgy|barangay)\b/g,
      " ",
    )
    .replace(/[^a-z0-9]+/g, "");
}

let last = "", lastHash = 0;

/** The dictionaries' key of a name. */
export function hashedName(text: string): number {
  // several dictionaries are asked for the same text in turn
  if (text !== last) {
    last = text;
    lastHash = hashText(plainName(text), 29);
  }
  return lastHash;
}
