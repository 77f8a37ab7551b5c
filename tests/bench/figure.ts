/** What a figure has to reach. */
export interface Aim {
  atLeast?: number;
  atMost?: number;
}

/** One line of the bench's table. */
export interface Figure {
  /** Name of the benchmark it belongs to. */
  benchmark: string;
  what: string;
  value: number;
  /** `x` for a ratio. */
  unit: string;
  aim?: Aim;
  /** What was measured beside it in the same run, and how the figure compares with that. */
  yardstick?: { what: string; value: number; unit: string; ratio: number };
  /** Single measurements, where the value is their median. */
  samples?: number[];
  note?: string;
}

/** Whether a figure reaches its aim; undefined where it has none. */
export function reaches({ value, aim }: Pick<Figure, "value" | "aim">): boolean | undefined {
  if (!aim) return undefined;
  return value >= (aim.atLeast ?? -Infinity) && value <= (aim.atMost ?? Infinity);
}

/** A number for people: three significant digits, thousands set apart. */
export function readable(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString("en-US", {
    maximumFractionDigits: digits,
    minimumFractionDigits: Math.abs(value) < 100 && !Number.isInteger(value) ? digits : 0,
  });
}

/** Figures as a Markdown table, which is readable in a terminal too. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = [
    ["benchmark", "what", "figure", "reach", "", "yardstick of the same run", "ratio to it"],
    ...figures.map((figure) => [
      figure.benchmark,
      figure.note ? `${figure.what} (${figure.note})` : figure.what,
      `${readable(figure.value)} ${figure.unit}`,
      aimText(figure),
      { true: "yes", false: "MISSED", undefined: "" }[String(reaches(figure))] ?? "",
      figure.yardstick
        ? `${figure.yardstick.what}: ${readable(figure.yardstick.value)} ${figure.yardstick.unit}`
        : "",
      figure.yardstick ? readable(figure.yardstick.ratio) : "",
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [
    line(head),
    `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`,
    ...body.map(line),
  ]
    .join("\n");
}

function aimText({ aim, unit }: Figure): string {
  if (aim?.atLeast !== undefined) return `≥ ${readable(aim.atLeast)} ${unit}`;
  if (aim?.atMost !== undefined) return `≤ ${readable(aim.atMost)} ${unit}`;
  return "";
}
