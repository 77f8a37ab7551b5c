import { type CleanTable, realTables, syntheticTable } from "./clean_tables.ts";
import { families, type Family, heldFamilies, pollute, type Polluted } from "./pollute.ts";
import { Seeded } from "./seeded.ts";

export type Part = "train" | "test" | "held";

const seeds = { train: 1_000_000, test: 2_000_000, held: 3_000_000 };

/** `count` polluted files of a part: half of them of tables made up, half of real ones that the part alone has. */
export function corpus(part: Part, count: number): Polluted[] {
  const real = realTables(part);
  const kinds: readonly Family[] = part === "held" ? [...families, ...heldFamilies] : families;
  return Array.from({ length: count }, (_, i) => {
    const random = new Seeded(seeds[part] + i);
    const table: CleanTable = real.length === 0 || random.chance(0.5)
      ? syntheticTable(random)
      : random.pick(real);
    const family = kinds[i % kinds.length]!;
    // of a single column a separator or a quote too many means nothing
    const narrow = table.header.length < 2 && family !== "dialect";
    return pollute(narrow ? syntheticTable(random, 2) : table, family, random);
  });
}
