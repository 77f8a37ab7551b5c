import { hashedName } from "../plain_name.ts";
import world from "./world.json" with { type: "json" };

/** The module value_dictionaries.ts: names of places and brands as sorted hashes. */
export function dictionariesModule(): string {
  const brands = world.brands.map(([name]) => name!).filter((name) => name.length > 2);
  return `// Made by scripts/train_mapping.ts from packages/tabular/training/world.json.

function hashes(base64: string): ReadonlySet<number> {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  return new Set(new Uint32Array(bytes.buffer));
}

${
    Object.entries({
      CITIES: world.cities,
      PROVINCES: world.provinces,
      BARANGAYS: world.barangays,
      BRANDS: brands,
    }).map(([name, names]) => `export const ${name} = hashes(\n  "${hashed(names)}",\n);\n`).join(
      "\n",
    )
  }`;
}

function hashed(names: readonly string[]): string {
  const sorted = Uint32Array.from(new Set(names.map(hashedName))).sort();
  return btoa(String.fromCharCode(...new Uint8Array(sorted.buffer)));
}
