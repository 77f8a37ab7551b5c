/** A family as it was read. */
export interface ParsedFamily {
  type: string;
  help: string;
  samples: { name: string; labels: Record<string, string>; value: number }[];
}

const SUFFIXES: Record<string, readonly string[]> = {
  counter: ["_total"],
  gauge: [""],
  histogram: ["_bucket", "_count", "_sum"],
};
const SAMPLE =
  /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{((?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\"n])*",?)*)\})? (\S+)$/;

/**
 * Reads OpenMetrics 1.0 text as strictly as a scraper may: types before samples, families together, no sample twice,
 * counters in `_total`, buckets that only grow and end with the count, `# EOF` last.
 *
 * @throws SyntaxError naming the line
 */
export function parseOpenMetrics(text: string): Record<string, ParsedFamily> {
  const families: Record<string, ParsedFamily> = {};
  const seen = new Set<string>();
  let current = "";
  if (!text.endsWith("# EOF\n")) throw new SyntaxError("it does not end with # EOF");
  for (const [i, line] of text.slice(0, -"# EOF\n".length).split("\n").slice(0, -1).entries()) {
    const fail = (why: string) => new SyntaxError(`line ${i + 1}: ${why}: ${line}`);
    const meta = /^# (TYPE|UNIT|HELP) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.*)$/.exec(line);
    if (meta) {
      const [, what, name = "", rest = ""] = meta;
      if (what === "TYPE") {
        if (families[name]) throw fail("a family twice");
        if (!SUFFIXES[rest]) throw fail("an unknown type");
        families[name] = { type: rest, help: "", samples: [] };
        current = name;
      } else if (name !== current || (families[name]?.samples.length ?? 0) > 0) {
        throw fail("not after its TYPE");
      } else if (what === "UNIT" && !name.endsWith(`_${rest}`)) {
        throw fail("the name lacks its unit");
      } else if (what === "HELP") (families[name] as ParsedFamily).help = unescape(rest);
      continue;
    }
    const [, name, labelText = "", number = ""] = SAMPLE.exec(line) ?? [];
    if (name === undefined) throw fail("not a sample");
    const family = families[current];
    if (!family) throw fail("no TYPE before it");
    const suffix = name.startsWith(current) ? name.slice(current.length) : null;
    if (suffix === null || !SUFFIXES[family.type]?.includes(suffix)) {
      throw fail(`not a name of a ${family.type} (${SUFFIXES[family.type]?.join(", ")})`);
    }
    const labels: Record<string, string> = {};
    for (
      const [, label = "", value = ""] of labelText.matchAll(
        /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"/g,
      )
    ) {
      if (label in labels) throw fail("a label twice");
      labels[label] = unescape(value);
    }
    const key = `${name} ${JSON.stringify(Object.entries(labels).sort())}`;
    if (seen.has(key)) throw fail("a sample twice");
    seen.add(key);
    const value = number === "+Inf" ? Infinity : number === "-Inf" ? -Infinity : Number(number);
    if (Number.isNaN(value) && number !== "NaN") throw fail("not a number");
    if (suffix === "_bucket") checkBucket(family, labels, value, fail);
    if (suffix === "_count" && family.samples.at(-1)?.value !== value) {
      throw fail("the count is not that of the last bucket");
    }
    family.samples.push({ name, labels, value });
  }
  return families;
}

function checkBucket(
  family: ParsedFamily,
  labels: Record<string, string>,
  value: number,
  fail: (why: string) => SyntaxError,
): void {
  const bound = labels["le"] === "+Inf" ? Infinity : Number(labels["le"]);
  if (labels["le"] === undefined || Number.isNaN(bound)) throw fail("a bucket without le");
  const before = family.samples.at(-1);
  if (!before?.name.endsWith("_bucket") || before.labels["le"] === "+Inf") return;
  if (before.value > value) throw fail("buckets fall");
  if (Number(before.labels["le"]) >= bound) throw fail("bounds do not rise");
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, (_, c: string) => c === "n" ? "\n" : c);
}
