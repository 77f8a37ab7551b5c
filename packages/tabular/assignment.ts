/**
 * The assignment of rows to columns with the least total cost, each column taken at most once (Kuhn 1955; shortest
 * augmenting paths after Jonker and Volgenant 1987). At least as many columns as rows.
 *
 * @returns The column of each row.
 * @throws RangeError when a row has no column left: there are fewer than rows, or a cost is no number
 */
export function leastCost(costs: readonly (readonly number[])[]): number[] {
  const n = costs.length, m = costs[0]?.length ?? 0;
  const u = new Float64Array(n + 1), v = new Float64Array(m + 1);
  const rowOf = new Int32Array(m + 1), way = new Int32Array(m + 1);
  for (let row = 1; row <= n; row++) {
    rowOf[0] = row;
    const least = new Float64Array(m + 1).fill(Infinity), used = new Uint8Array(m + 1);
    let at = 0;
    do {
      used[at] = 1;
      const from = rowOf[at]!, line = costs[from - 1]!;
      let delta = Infinity, next = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const cost = line[j - 1]! - u[from]! - v[j]!;
        if (cost < least[j]!) {
          least[j] = cost;
          way[j] = at;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      if (next === 0) throw new RangeError("a row has no column left, or a cost is not a number");
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          u[rowOf[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      }
      at = next;
    } while (rowOf[at] !== 0);
    while (at !== 0) {
      const before = way[at]!;
      rowOf[at] = rowOf[before]!;
      at = before;
    }
  }
  const found = new Array<number>(n).fill(-1);
  for (let j = 1; j <= m; j++) if (rowOf[j]! > 0) found[rowOf[j]! - 1] = j - 1;
  return found;
}
