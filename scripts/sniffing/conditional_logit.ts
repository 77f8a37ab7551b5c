/** What there was to choose from in one case: a row of features each, and whether it was right. */
export interface Choice {
  features: number[][];
  right: boolean[];
}

/** Fits weights so that the right ones have the largest share of the softmax: Adam over all cases, with a little shrinkage. */
export function fitConditionalLogit(
  choices: readonly Choice[],
  width: number,
  epochs = 300,
): number[] {
  const scale = scales(choices, width);
  const rows = choices.map(({ features, right }) => ({
    features: features.map((row) => row.map((value, f) => value / scale[f]!)),
    right,
  }));
  const weights = new Array<number>(width).fill(0);
  const first = new Array<number>(width).fill(0);
  const second = new Array<number>(width).fill(0);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const gradient = weights.map((weight) => 0.0005 * weight);
    for (const choice of rows) addGradient(gradient, choice, weights, choices.length);
    for (let f = 0; f < width; f++) {
      first[f] = 0.9 * first[f]! + 0.1 * gradient[f]!;
      second[f] = 0.99 * second[f]! + 0.01 * gradient[f]! ** 2;
      const step = first[f]! / (1 - 0.9 ** epoch) /
        (Math.sqrt(second[f]! / (1 - 0.99 ** epoch)) + 1e-9);
      weights[f]! -= 0.1 * (1 - epoch / epochs) * step;
    }
  }
  return weights.map((weight, f) => weight / scale[f]!);
}

function addGradient(
  gradient: number[],
  { features, right }: Choice,
  weights: number[],
  cases: number,
): void {
  const scores = features.map((row) => row.reduce((sum, value, f) => sum + value * weights[f]!, 0));
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const all = raised.reduce((a, b) => a + b, 0);
  const good = raised.reduce((sum, value, i) => sum + (right[i] ? value : 0), 0);
  features.forEach((row, i) => {
    const pull = raised[i]! / all - (right[i] ? raised[i]! / Math.max(good, 1e-12) : 0);
    if (Math.abs(pull) < 1e-6) return;
    for (let f = 0; f < row.length; f++) gradient[f]! += pull * row[f]! / cases;
  });
}

function scales(choices: readonly Choice[], width: number): number[] {
  const sums = new Array<number>(width).fill(0);
  const squares = new Array<number>(width).fill(0);
  let count = 0;
  for (const { features } of choices) {
    for (const row of features) {
      count++;
      row.forEach((value, f) => {
        sums[f]! += value;
        squares[f]! += value * value;
      });
    }
  }
  return sums.map((sum, f) =>
    Math.sqrt(Math.max(0, squares[f]! / count - (sum / count) ** 2)) || 1
  );
}
