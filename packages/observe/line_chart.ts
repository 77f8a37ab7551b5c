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
}

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 64;
const BOTTOM = 36;
const TOP = 34;
const RIGHT = 16;
/** Okabe and Ito's colours, told apart by most eyes. */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"];

/** A line chart as SVG, made of text alone: it can stand in a page, a mail or a file. */
export function lineChart(chart: Chart): string {
  const all = chart.lines.flatMap((line) => line.values)
    .concat(chart.target ?? null).filter((v): v is number => v !== null);
  const top = niceTop(Math.max(0, ...all));
  const bottom = Math.min(0, ...all);
  const x = (i: number) =>
    LEFT + (chart.labels.length < 2 ? 0.5 : i / (chart.labels.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (v: number) =>
    HEIGHT - BOTTOM - ((v - bottom) / (top - bottom)) * (HEIGHT - BOTTOM - TOP);
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
      ? `<text x="${round(x(i))}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${
        escape(label)
      }</text>`
      : ""
  );
  const drawn = chart.lines.map((line, n) => {
    const colour = COLOURS[n % COLOURS.length];
    const dots = line.values.map((v, i) =>
      v === null ? "" : `<circle cx="${round(x(i))}" cy="${round(y(v))}" r="2.5" fill="${colour}"/>`
    );
    return `<path d="${path(line.values, x, y)}" fill="none" stroke="${colour}" stroke-width="2"/>${
      dots.join("")
    }<text x="${LEFT + n * 130}" y="${HEIGHT - 4}" fill="${colour}">— ${escape(line.name)}</text>`;
  });
  const target = chart.target === undefined
    ? ""
    : `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(chart.target))}" y2="${
      round(y(chart.target))
    }" stroke="#000" stroke-dasharray="4 4"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="sans-serif" font-size="11"><title>${
    escape(chart.title)
  }</title><rect width="100%" height="100%" fill="#fff"/><text x="${LEFT}" y="18" font-size="14" font-weight="bold">${
    escape(chart.title)
  } (${escape(chart.unit)})</text>${grid.join("")}${ticks.join("")}${target}${
    drawn.join("")
  }</svg>`;
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
  if (size >= 1e6) return `${round(value / 1e6)} M`;
  if (size >= 1e4) return `${round(value / 1e3)} k`;
  return String(Math.round(value * 100) / 100);
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
