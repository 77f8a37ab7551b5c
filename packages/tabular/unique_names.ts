/** Column names that can be told apart: a repeated one becomes `name_2`, an empty one `column_3` by its place. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set(names.map((name) => name.trim()).filter((name) => name !== ""));
  const used = new Set<string>();
  return names.map((given, i) => {
    const base = given.trim() === "" ? `column_${i + 1}` : given.trim();
    let name = base;
    for (let repeat = 2; used.has(name) || (name !== base && taken.has(name)); repeat++) {
      name = `${base}_${repeat}`;
    }
    used.add(name);
    return name;
  });
}
