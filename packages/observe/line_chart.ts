/** A line of a chart: a value per label; null where there is none. */
export interface ChartLine {
  name: string;
  values: readonly (number | null)[];
}

/** What a chart shows. */
export interface Chart {
  title: string;
  unit: string;
  labels: readonly string[];
  lines: readonly ChartLine[];
  /** Drawn as a dashed line. */
  target?: number;
  /** Where the axis begins, unless a value is lower; 0 when not given. */
  from?: number;
}

const WIDTH = 640;
const PLOT_HEIGHT = 150;
const LEFT = 64;
const TOP = 34;
const RIGHT = 24;
const LEGEND_LINE = 16;
/** Of a character of the legend, about. */
const CHARACTER = 6;
/** Okabe and Ito's colours, told apart by most eyes. */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"];

/** A line chart as SVG, made of text alone: it can stand in a page, a mail or a file. */
export function lineChart(chart: Chart): string {
  const all = chart.lines.flatMap((line) => line.values)
    .filter((v): v is number => v !== null);
  const isEmpty = all.length === 0;
  const bounds = all.concat(chart.target ?? []);
  const bottom = Math.min(chart.from ?? 0, ...bounds);
  const top = niceTop(Math.max(0, ...bounds));
  const x = (i: number) =>
    LEFT + (chart.labels.length < 2 ? 0.5 : i / (chart.labels.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (v: number) => TOP + PLOT_HEIGHT - ((v - bottom) / (top - bottom)) * PLOT_HEIGHT;
  const legend = legendOf(chart.lines);
  const height = TOP + PLOT_HEIGHT + 24 + legend.height;
  const grid = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const value = bottom + share * (top - bottom);
    return `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(value))}" y2="${
      round(y(value))
    }" stroke="#ddd"/><text x="${LEFT - 6}" y="${round(y(value) + 4)}" text-anchor="end">${
      escape(short(value))
    }</text>`;
  });
  const step = Math.ceil(chart.labels.length / 8);
  const ticks = chart.labels.map((label, i) =>
    i % step === 0
      ? `<text x="${round(x(i))}" y="${TOP + PLOT_HEIGHT + 16}" text-anchor="middle">${
        escape(label)
      }</text>`
      : ""
  );
  const drawn = chart.lines.map((line, n) => {
    const colour = COLOURS[n % COLOURS.length];
    const dots = line.values.map((v, i) =>
      v === null ? "" : `<circle cx="${round(x(i))}" cy="${round(y(v))}" r="2.5" fill="${colour}"/>`
    );
    const { x: at, y: row } = legend.places[n] ?? { x: 0, y: 0 };
    const name = `<text x="${at}" y="${TOP + PLOT_HEIGHT + 24 + row}" fill="${colour}">— ${
      escape(line.name)
    }</text>`;
    return `<path d="${path(line.values, x, y)}" fill="none" stroke="${colour}" stroke-width="2"/>${
      dots.join("")
    }${name}`;
  });
  const nothing = isEmpty
    ? `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${
      TOP + PLOT_HEIGHT / 2
    }" text-anchor="middle" fill="#767676" font-size="13">nothing was measured</text>`
    : "";
  const target = chart.target === undefined || isEmpty
    ? ""
    : `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(chart.target))}" y2="${
      round(y(chart.target))
    }" stroke="#000" stroke-dasharray="4 4"/><text x="${WIDTH - RIGHT}" y="${
      round(y(chart.target) - 4)
    }" text-anchor="end">at least ${short(chart.target)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="sans-serif" font-size="11"><title>${
    escape(chart.title)
  }</title><rect width="100%" height="100%" fill="#fff"/><text x="${LEFT}" y="18" font-size="14" font-weight="bold">${
    escape(chart.title)
  } (${escape(chart.unit)})</text>${isEmpty ? nothing : grid.join("")}${ticks.join("")}${target}${
    isEmpty ? "" : drawn.join("")
  }</svg>`;
}

/** Where each line is named, below the plot: as many side by side as fit. */
function legendOf(
  lines: readonly ChartLine[],
): { places: { x: number; y: number }[]; height: number } {
  let x = LEFT;
  let y = LEGEND_LINE - 4;
  const places = lines.map(({ name }) => {
    const width = (name.length + 2) * CHARACTER + 14;
    if (x > LEFT && x + width > WIDTH - RIGHT) {
      x = LEFT;
      y += LEGEND_LINE;
    }
    const place = { x, y };
    x += width;
    return place;
  });
  return { places, height: y + 4 };
}

/** The line's path, broken where there is no value. */
function path(
  values: readonly (number | null)[],
  x: (i: number) => number,
  y: (v: number) => number,
): string {
  let isOpen = false;
  return values.map((v, i) => {
    if (v === null) {
      isOpen = false;
      return "";
    }
    const command = `${isOpen ? "L" : "M"}${round(x(i))} ${round(y(v))}`;
    isOpen = true;
    return command;
  }).filter((command) => command !== "").join(" ");
}

/** The next of 1, 2, 2.5, 5 × a power of ten; 1 for nothing. */
function niceTop(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= value * 0.999) ?? 10 * power;
}

const round = (n: number) => Math.round(n * 10) / 10;

function short(value: number): string {
  const size = Math.abs(value);
  const digits = (scale: number) => String(Math.round((value / scale) * 100) / 100);
  if (size >= 1e6) return `${digits(1e6)} M`;
  if (size >= 1e4) return `${digits(1e3)} k`;
  return digits(1);
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
