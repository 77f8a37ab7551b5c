import { daysBetween, startOf } from "./calendar.ts";
import { DIMENSION, isCountOrSum, MEASURE, type Part, partsOf } from "./catalog.ts";
import { type DimensionId, type Grain, isGrain, type MeasureId } from "./names.ts";
import {
  type Block,
  bucketStart,
  dayOfWeek,
  partSelects,
  registeredPlaces,
  spans,
} from "./part_query.ts";
import {
  type Figure,
  type Filter,
  filtersOfPlan,
  type Having,
  type Period,
  type Plan,
  type Value,
} from "./plan.ts";
import { PARTS_OF_ONE } from "./sources.ts";
import type { Column, Compiled } from "./result.ts";
import { isNoneOf, isOneOf, Params } from "./sql_text.ts";

/** Most rows of an answer. */
export const MAX_ROWS = 1000;

export interface CompileOptions {
  /** Read silver where gold would do; for tests that compare the two. */
  rawOnly?: boolean;
}

/**
 * Compiles a plan that planSchema accepts into one parameterised statement: identifiers come from
 * the catalog, everything a question told is a parameter. Figures that need different sources are
 * read apart and put together by their groups, so no join can count anything twice.
 */
export function compile(plan: Plan, options: CompileOptions = {}): Compiled {
  return new Compilation(plan, options).compiled();
}

/** A figure as a column: shown, or only compared with a threshold. */
interface Shown {
  figure: Figure;
  name: string;
}

class Compilation {
  readonly params = new Params();
  readonly plan: Plan;
  readonly options: CompileOptions;
  /** Dimensions the figures are computed per, before they are brought together. */
  readonly inner: DimensionId[];
  readonly grain: Grain | undefined;
  readonly figures: Shown[];
  readonly hidden: Shown[];
  readonly measures: MeasureId[];
  readonly parts: Part[];
  /** What lies side by side in columns: the periods, or the sides. */
  readonly slices: { period: Period | undefined; filters: readonly Filter[]; label: string }[];
  readonly isCompared: boolean;
  /** Spans of time are numbered from the first of their period. */
  readonly isNumbered: boolean;
  readonly leadRows: number;

  constructor(plan: Plan, options: CompileOptions) {
    this.plan = plan;
    this.options = options;
    this.inner = [...plan.by, ...(plan.rollup?.over ?? [])];
    this.grain = this.inner.find(isGrain);
    this.figures = named(plan.figures);
    this.hidden = plan.having.map((having, i) => ({
      figure: having.figure,
      name: `threshold_${i}`,
    }));
    const every = [...this.figures, ...this.hidden].map(({ figure }) => figure);
    this.measures = [...new Set(every.map((figure) => figure.measure))];
    this.parts = [...new Set(this.measures.flatMap(partsOf))];
    const [period] = plan.periods;
    this.slices = plan.sides?.map(({ label, filters }) => ({ period, filters, label })) ??
      (plan.periods.length === 0
        ? [{ period: undefined, filters: [], label: "" }]
        : plan.periods.map((told) => ({ period: told, filters: [], label: told.label })));
    this.isCompared = this.slices.length > 1;
    this.isNumbered = plan.periods.length > 1;
    this.leadRows = this.isCompared || this.grain === undefined ? 0 : Math.max(
      0,
      ...every.map(({ show, window, back }) =>
        show === "change" || show === "growth"
          ? back ?? 1
          : show === "moving"
          ? (window ?? 1) - 1
          : 0
      ),
    );
  }

  compiled(): Compiled {
    const steps: [string, string][] = [["part", this.partUnion(this.inner, (filters) => filters)]];
    steps.push(["grouped", this.grouped("part", this.inner)]);
    let last = "grouped";
    if (this.plan.absent) return this.missing(steps);
    if (this.fillsTime) {
      steps.push(["filled", this.filled()]);
      last = "filled";
    }
    const wholes = this.wholes();
    for (const [i, whole] of wholes.entries()) {
      steps.push([`whole_part_${i}`, this.partUnion(whole.by, whole.keep, true)]);
      steps.push([`whole_${i}`, this.grouped(`whole_part_${i}`, whole.by)]);
    }
    steps.push(["measured", this.measured(last, wholes)]);
    steps.push(["shown", this.shown()]);
    last = "shown";
    for (const [i, { figure, of }] of this.plan.having.entries()) {
      if (of === undefined || MEASURE[figure.measure].over === undefined) continue;
      steps.push([`average_part_${i}`, this.partUnion([], (filters) => filters)]);
      steps.push([`average_${i}`, this.grouped(`average_part_${i}`, [])]);
    }
    if (this.plan.having.length > 0) {
      const averages = this.plan.having.flatMap((having, i) =>
        having.within === undefined
          ? []
          : [`${this.averageWithin(having, i)} as average_within_${i}`]
      );
      const rows = averages.length === 0
        ? "shown"
        : `(select y.*, ${averages.join(", ")} from shown y)`;
      steps.push([
        "kept",
        `select * from ${rows} x where ${this.plan.having.map(this.threshold).join(" and ")}`,
      ]);
      last = "kept";
    }
    if (this.plan.rollup) {
      steps.push(["rolled", this.rolled(last)]);
      last = "rolled";
    }
    if (this.plan.top) {
      steps.push(["ranked", this.ranked(last)]);
      last = "ranked";
    }
    const final = this.plan.pivot ? this.crossTab(steps, last) : this.final(last);
    const text = `with ${
      steps.map(([name, body]) => `${name} as (\n  ${body}\n)`).join(",\n")
    }\n${final.text}`;
    return { text, params: this.params.values, columns: final.columns };
  }

  /** Time is filled with zeros unless rows are picked by their figures. */
  get fillsTime(): boolean {
    // which dates are holidays is told by the sales alone, and compared days by their order
    const isOpen = this.dayKinds.some(({ dimension }) => dimension === "holiday") ||
      (this.isCompared && this.dayKinds.length > 0);
    const { having, rollup } = this.plan;
    if (this.plan.sides !== undefined || this.grain === undefined) return false;
    // what lies so many spans back is there, whatever was sold
    if ([...this.figures, ...this.hidden].some(({ figure }) => figure.back !== undefined)) {
      return true;
    }
    return this.plan.top === undefined && !isOpen &&
      // days are counted where something was sold, or where a threshold says which
      (having.length === 0 ? rollup?.fn !== "count" : rollup !== undefined);
  }

  /** What limits which days there are: no Tuesday is filled in among Sundays. */
  get dayKinds(): { dimension: DimensionId; filter?: Filter }[] {
    if (this.grain !== "day") return [];
    return [
      ...this.inner.map((dimension) => ({ dimension })),
      ...filtersOfPlan(this.plan).map((filter) => ({
        dimension: filter.dimension,
        filter,
      })),
    ].filter(({ dimension }) => ["weekday", "weekday_weekend", "holiday"].includes(dimension));
  }

  /** Whether a date that is filled in is of the days that are asked for. */
  isSuchDay(date: string): string {
    const conditions = this.dayKinds.flatMap(({ dimension, filter }) => {
      if (dimension !== "weekday" && dimension !== "weekday_weekend") return [];
      const kind = dayOfWeek(dimension, date);
      if (filter === undefined) return [`${kind} = o.d${this.inner.indexOf(dimension)}`];
      // a segment limits its own rows only
      if (!("values" in filter) || !this.plan.filters.includes(filter)) return [];
      const test = filter.op === "not_in" ? isNoneOf : isOneOf;
      return [test(kind, filter.values, "text", this.params)];
    });
    return conditions.length === 0 ? "" : ` where ${conditions.join(" and ")}`;
  }

  /** Columns that tell comparisons apart: which period, which segment. */
  get sliceColumns(): string[] {
    return [
      ...(this.isCompared ? ["period"] : []),
      ...(this.plan.segments.length > 0 ? ["segment"] : []),
    ];
  }

  partUnion(
    by: readonly DimensionId[],
    keep: (filters: readonly Filter[]) => Filter[] | readonly Filter[],
    isWhole = false,
  ): string {
    const { plan } = this;
    const part = isWhole ? undefined : plan.part;
    const segments = plan.segments.length > 0 ? plan.segments : [undefined];
    const selects = this.slices.flatMap((slice, p) =>
      segments.flatMap((segment, s) => {
        const block: Block = {
          parts: this.parts,
          by,
          filters: [
            ...keep(plan.filters),
            ...slice.filters,
            ...(segment?.filters ?? []),
            ...(part?.filters ?? []),
          ],
          receipts: [...plan.receipts ?? [], ...(part?.receipts ?? [])],
          period: slice.period,
          leadRows: by.some(isGrain) ? this.leadRows : 0,
          numbered: this.isNumbered,
          constants: [
            ...(this.isCompared ? [`${p} as period`] : []),
            ...(segment ? [`${s} as segment`] : []),
          ],
          ...(this.options.rawOnly ? { rawOnly: true } : {}),
        };
        return partSelects(block, this.parts, this.params);
      })
    );
    return selects.join("\n  union all\n  ");
  }

  grouped(from: string, by: readonly DimensionId[]): string {
    const keys = [...this.sliceColumns, ...by.map((_, i) => `d${i}`)];
    const sums = this.parts.map((part) =>
      staysUnknown(part) ? `sum(p.${part}) as ${part}` : `coalesce(sum(p.${part}), 0) as ${part}`
    );
    return `select ${[...keys.map((key) => `p.${key}`), ...sums].join(", ")} from ${from} p` +
      (keys.length > 0 ? ` group by ${keys.map((key) => `p.${key}`).join(", ")}` : "");
  }

  /** All spans of the grain in the period (or between the first and last sale), for all other values that occur. */
  filled(): string {
    const grain = this.grain as Grain;
    const at = this.inner.indexOf(grain);
    const others = [
      ...this.sliceColumns,
      ...this.inner.map((_, i) => `d${i}`).filter((_, i) => i !== at),
    ];
    const spine = this.isCompared
      ? `select generate_series(0, ${this.lastSpan(at)}) as span`
      : `select generate_series(${this.spineStart(at)}, ${this.spineEnd(at)}, ${
        spans(grain)
      })::date as span`;
    const other = others.length > 0
      ? ` cross join (select distinct ${
        others.map((key) => `g.${key}`).join(", ")
      } from grouped g) o`
      : "";
    const keys = [...this.sliceColumns, ...this.inner.map((_, i) => `d${i}`)];
    const empty = keys.map((key) => key === `d${at}` ? `t.span as ${key}` : `o.${key}`);
    const sums = this.parts.map((part) =>
      `case when bool_or(u.is_there) then max(u.${part}) filter (where u.is_there) else ${
        PARTS_OF_ONE.includes(part) ? "null" : "0"
      } end as ${part}`
    );
    // put beside each other and grouped, since unknown values cannot be joined by
    const union =
      `select ${
        [...keys, ...this.parts].map((c) => `g.${c}`).join(", ")
      }, true as is_there from grouped g` +
      ` union all select ${
        [...empty, ...this.parts.map(() => "null"), "false"].join(", ")
      } from (${spine}) t${other}${this.isCompared ? "" : this.isSuchDay("t.span")}`;
    return `select ${
      [...keys.map((key) => `u.${key}`), ...sums].join(", ")
    }\n  from (${union}) u group by ${keys.map((key) => `u.${key}`).join(", ")}`;
  }

  /** The place of the last span of the longest of the compared periods. */
  lastSpan(at: number): string {
    const sizes = this.plan.periods.map((period) => spansIn(period, this.grain as Grain));
    const isAveraged = this.plan.rollup !== undefined && !sizes.includes(null);
    return isAveraged
      ? this.params.bind(Math.max(...sizes.map(Number)) - 1, "integer")
      : `(select coalesce(max(g.d${at}), -1) from grouped g)`;
  }

  spineStart(at: number): string {
    const from = this.plan.periods[0]?.from;
    const grain = this.grain as Grain;
    if (from === null || from === undefined) {
      return `(select min(g.d${at}) from grouped g)::timestamp`;
    }
    const first = bucketStart(this.params.bind(from, "date"), grain);
    return this.leadRows === 0
      ? `${first}::timestamp`
      : `${first}::timestamp - ${spans(grain, this.leadRows)}`;
  }

  spineEnd(at: number): string {
    const to = this.plan.periods[0]?.to;
    return to === null || to === undefined
      ? `(select max(g.d${at}) from grouped g)::timestamp`
      : `${bucketStart(this.params.bind(to, "date"), this.grain as Grain)}::timestamp`;
  }

  /** What shares are of: the dimensions the whole is told apart by, and the filters that stay. */
  wholes() {
    const shares = [...this.figures, ...this.hidden].filter(({ figure }) =>
      figure.show === "share"
    );
    return [...new Set(shares.map(({ figure }) => figure.of ?? "total"))].map((of) => {
      const parent = of === "total" ? [] : [of];
      // of several rows of a span, each is shared within the span
      const isMany = this.inner.filter((id) => id !== this.grain).length > 0;
      const by = this.inner.filter((id) => parent.includes(id) || (isMany && id === this.grain));
      const split = this.inner.filter((id) => !by.includes(id));
      return {
        of,
        by,
        keep: (filters: readonly Filter[]) =>
          filters.filter((filter) =>
            !split.includes(filter.dimension) || isKnownOnly(filter) ||
            // which receipts there are is no matter of their lines
            filter.op.startsWith("basket_")
          ),
      };
    });
  }

  measured(from: string, wholes: { of: string; by: DimensionId[] }[]): string {
    const keys = [...this.sliceColumns, ...this.inner.map((_, i) => `d${i}`)];
    const columns = [
      ...keys.map((key) => `g.${key}`),
      ...this.measures.map((id) => `${measureOf(id, "g")} as ${id}`),
      ...wholes.flatMap((_, i) =>
        this.measures.filter(isCountOrSum)
          .map((id) => `${measureOf(id, `w${i}`)} as ${id}_whole_${i}`)
      ),
    ];
    const joins = wholes.map(({ by }, i) => {
      const match = [
        ...(this.isCompared ? [`w${i}.period = g.period`] : []),
        ...(this.plan.segments.length > 0 ? [`w${i}.segment = g.segment`] : []),
        ...by.map((id, k) => `w${i}.d${k} is not distinct from g.d${this.inner.indexOf(id)}`),
      ];
      return `\n  left join whole_${i} w${i} on ${
        match.length === 0 ? "true" : match.join(" and ")
      }`;
    });
    return `select ${columns.join(", ")} from ${from} g${joins.join("")}`;
  }

  /** The figures, one column per figure and period; rows are compared where there are several periods. */
  shown(): string {
    const every = [...this.figures, ...this.hidden];
    const groups = [
      ...(this.plan.segments.length > 0 ? ["segment"] : []),
      ...this.inner.map((_, i) => `d${i}`),
    ];
    if (this.isCompared) {
      const at = (column: string, period: number, adds: boolean) => {
        const value = `max(m.${column}) filter (where m.period = ${period})`;
        // no rows at all are no sales; rows whose money cannot be told stay unknown
        return adds
          ? `case when count(*) filter (where m.period = ${period}) = 0 then 0 else ${value} end`
          : value;
      };
      const columns = every.flatMap(({ figure, name }, f) => {
        const { measure } = figure;
        const adds = isCountOrSum(measure);
        const now = at(measure, 0, adds);
        const before = at(measure, 1, adds);
        if (figure.show === "change") return [`${now} - ${before} as ${name}`];
        if (figure.show === "growth") {
          return [`100.0 * (${now} - ${before}) / nullif(abs(${before}), 0) as ${name}`];
        }
        const isHidden = f >= this.figures.length;
        return (isHidden ? [0] : this.slices.map((_, p) => p)).map((p) => {
          const value = figure.show === "share"
            ? `100.0 * ${at(measure, p, adds)} / nullif(${at(this.wholeOf(figure), p, false)}, 0)`
            : at(measure, p, adds);
          return `${value} as ${periodName(name, p)}`;
        });
      });
      const list = [...groups.map((key) => `m.${key}`), ...columns];
      return `select ${list.join(", ")} from measured m` +
        (groups.length > 0 ? ` group by ${groups.map((key) => `m.${key}`).join(", ")}` : "");
    }
    const at = this.grain === undefined ? -1 : this.inner.indexOf(this.grain);
    const others = groups.filter((key) => key !== `d${at}`).map((key) => `m.${key}`);
    const over = `(${
      others.length > 0 ? `partition by ${others.join(", ")} ` : ""
    }order by m.d${at}`;
    const columns = every.map(({ figure, name }) => {
      const value = `m.${figure.measure}`;
      const before = `lag(${value}, ${figure.back ?? 1}) over ${over})`;
      const expression = {
        value,
        share: `100.0 * ${value} / nullif(m.${this.wholeOf(figure)}, 0)`,
        change: `${value} - ${before}`,
        growth: `100.0 * (${value} - ${before}) / nullif(abs(${before}), 0)`,
        running: `sum(${value}) over ${over} rows unbounded preceding)`,
        moving: `avg(${value}) over ${over} rows between ${
          (figure.window ?? 1) - 1
        } preceding and current row)`,
      }[figure.show];
      return `${expression} as ${name}`;
    });
    const text = `select ${
      [...groups.map((key) => `m.${key}`), ...columns].join(", ")
    } from measured m`;
    const from = this.plan.periods[0]?.from;
    if (this.leadRows === 0 || from === null || from === undefined) return text;
    // the rows before the period were only there to be compared with
    return `select x.* from (${text}) x where x.d${at} >= ${
      bucketStart(this.params.bind(from, "date"), this.grain as Grain)
    }`;
  }

  wholeOf(figure: Figure): string {
    const index = this.wholes().findIndex((whole) => whole.of === (figure.of ?? "total"));
    return `${figure.measure}_whole_${index}`;
  }

  threshold = (having: Having, i: number): string => {
    const column = `x.threshold_${i}`;
    const told = this.params.bind(having.value, "numeric");
    const value = having.than !== undefined
      ? `${told} * ${this.valueOf(having.than, having, i)}`
      : having.of === undefined
      ? told
      : having.within === undefined
      ? `${told} * ${this.averageOf(having, i)}`
      : `${told} * x.average_within_${i}`;
    return having.op === "between"
      ? `${column} between ${value} and ${this.params.bind(having.and ?? having.value, "numeric")}`
      : `${column} ${having.op} ${value}`;
  };

  /** What the row of one value shows; nothing of what adds up where there is no such row. */
  valueOf(value: Value, { figure }: Having, i: number): string {
    const type = DIMENSION[this.inner[0] as DimensionId].type === "number" ? "integer" : "text";
    const row = `(select y.threshold_${i} from shown y where ${
      isOneOf("y.d0", [value], type, this.params)
    })`;
    return isCountOrSum(figure.measure) ? `coalesce(${row}, 0)` : row;
  }

  /** The average of the rows whose groups are known; of a ratio, what it is over all. */
  averageOf({ figure }: Having, i: number): string {
    if (MEASURE[figure.measure].over !== undefined) {
      return `(select ${measureOf(figure.measure, "a")} from average_${i} a)`;
    }
    return `(select avg(y.threshold_${i}) from shown y where ${this.isKnown})`;
  }

  /** The average of the rows that have the same value of a dimension. */
  averageWithin({ within }: Having, i: number): string {
    const key = `y.d${this.inner.indexOf(within as DimensionId)}`;
    return `avg(y.threshold_${i}) filter (where ${this.isKnown}) over (partition by ${key})`;
  }

  get isKnown(): string {
    return this.inner.map((_, k) => `y.d${k} is not null`).join(" and ");
  }

  rolled(from: string): string {
    const { by, rollup } = this.plan;
    const keys = [
      ...(this.plan.segments.length > 0 ? ["segment"] : []),
      ...by.map((_, i) => `d${i}`),
    ];
    const fn = { count: "count(*)", average: "avg", min: "min", max: "max" }[rollup?.fn ?? "count"];
    // unknown values are no group of their own when groups are counted
    const known = rollup?.over.map((_, i) => `x.d${by.length + i} is not null`).join(" and ");
    // a month of 30 days has no 31st that would count in its average
    const grain = rollup?.over.find(isGrain);
    const at = grain === undefined ? -1 : by.length + (rollup?.over.indexOf(grain) ?? 0);
    const own = (period: Period) => {
      const size = grain === undefined ? null : spansIn(period, grain);
      return size === null ? "" : ` filter (where x.d${at} < ${this.params.bind(size, "integer")})`;
    };
    const isCounted = rollup?.fn === "count";
    const columns = this.figures.flatMap(({ name }) =>
      (this.isCompared && !isCounted
        ? this.plan.periods.map((period, p): [string, string] => [periodName(name, p), own(period)])
        : [[name, ""] as [string, string]])
        .map(([column, filter]) =>
          isCounted ? `${fn} as ${column}` : `${fn}(x.${column})${filter} as ${column}`
        )
    );
    return `select ${
      [...keys.map((key) => `x.${key}`), ...columns].join(", ")
    } from ${from} x where ${known}` +
      (keys.length > 0 ? ` group by ${keys.map((key) => `x.${key}`).join(", ")}` : "");
  }

  ranked(from: string): string {
    const { by, top } = this.plan;
    if (top === undefined) throw new Error("nothing is ranked");
    const key = (id: DimensionId) => `x.d${by.indexOf(id)}`;
    const per = [...(this.plan.segments.length > 0 ? ["x.segment"] : []), ...top.per.map(key)];
    const figure = `x.${(this.figures[top.figure] as Shown).name}`;
    const ties = by.filter((id) => !top.per.includes(id)).map(key);
    const window = `${
      per.length > 0 ? `partition by ${per.join(", ")} ` : ""
    }order by ${figure} ${top.direction}, ${ties.join(", ")}`;
    const known = [...by.map((id) => `${key(id)} is not null`), `${figure} is not null`];
    const partition = per.length > 0 ? `partition by ${per.join(", ")}` : "";
    // equal figures share the place that is told of a name
    const place = top.named === undefined
      ? `row_number() over (${window})`
      : `rank() over (${partition} order by ${figure} ${top.direction})`;
    const places = [
      `${place} as place`,
      ...(top.both || top.named ? [`count(*) over (${partition}) as places`] : []),
    ];
    return `select * from (select x.*, ${places.join(", ")} from ${from} x where ${
      known.join(" and ")
    }) x where ${this.isPlaced()}`;
  }

  /** Which places of a ranking are shown. */
  isPlaced(): string {
    const { by, top } = this.plan;
    if (top === undefined) throw new Error("nothing is ranked");
    if (top.named !== undefined) {
      const ranked = by.findIndex((id) => !top.per.includes(id));
      const type = DIMENSION[by[ranked] as DimensionId].type === "number" ? "integer" : "text";
      return isOneOf(`x.d${ranked}`, top.named, type, this.params);
    }
    const n = this.params.bind(top.n, "integer");
    if (top.both) return `(x.place <= ${n} or x.place > x.places - ${n})`;
    if (top.from === undefined) return `x.place <= ${n}`;
    const from = this.params.bind(top.from, "integer");
    return `x.place >= ${from} and x.place < ${from} + ${n}`;
  }

  /** What is known and was not sold: all values of the dimension that occur, but those with such sales. */
  missing(steps: [string, string][]): Compiled {
    const id = this.inner[0] as DimensionId;
    steps.push(["known", isGrain(id) ? this.knownSpans(id) : this.knownValues(id)]);
    steps.push([
      "missing",
      "select k.d0 from known k where k.d0 is not null and not exists (select from grouped g where g.d0 = k.d0)",
    ]);
    let last = "missing";
    if (this.plan.rollup) {
      steps.push(["rolled", this.rolled(last)]);
      last = "rolled";
    }
    const { text, columns } = this.final(last);
    return {
      text: `with ${
        steps.map(([name, body]) => `${name} as (\n  ${body}\n)`).join(",\n")
      }\n${text}`,
      params: this.params.values,
      columns,
    };
  }

  /** Values that were ever sold (or are registered), of the kind that the filters name. */
  knownValues(id: DimensionId): string {
    const { level } = DIMENSION[id];
    const filters = this.plan.filters.filter((filter) =>
      DIMENSION[filter.dimension].level === level && level !== "receipt" &&
      !filter.op.startsWith("basket_")
    );
    const block: Block = {
      parts: ["revenue"],
      by: [id],
      filters,
      receipts: [],
      period: undefined,
      leadRows: 0,
      numbered: false,
      constants: [],
      ...(this.options.rawOnly ? { rawOnly: true } : {}),
    };
    const sold = partSelects(block, ["revenue"], this.params).map((select) =>
      `select v.d0 from (${select}) v`
    );
    const registered = level === "place" ? [registeredPlaces(block, this.params)] : [];
    return [...sold, ...registered].join("\n  union\n  ");
  }

  /** Spans of the period, as far as there are sales at all. */
  knownSpans(grain: Grain): string {
    const period = this.plan.periods[0];
    const bound = (date: string | null | undefined, other: string, pick: string) =>
      date === null || date === undefined
        ? `f.${other}`
        : `${pick}(${this.params.bind(date, "date")}, f.${other})`;
    const from = bucketStart(bound(period?.from, "data_from", "greatest"), grain);
    const to = bucketStart(bound(period?.to, "data_through", "least"), grain);
    const condition = this.isSuchDay("t.span");
    return `select t.span as d0 from semantic.freshness f cross join lateral (select generate_series(${from}::timestamp, ${to}::timestamp, ${
      spans(grain)
    })::date as span) t${condition}`;
  }

  final(from: string): { text: string; columns: Column[] } {
    const { plan } = this;
    const list: string[] = [];
    const columns: Column[] = [];
    let storeNames = "";
    if (plan.segments.length > 0) {
      list.push(
        `(array[${
          plan.segments.map((s) => this.params.bind(s.label, "text")).join(", ")
        }])[x.segment + 1] as segment`,
      );
      columns.push(dimensionColumn("segment", "Of", "text", "what is compared"));
    }
    for (const [i, id] of plan.by.entries()) {
      list.push(`${this.dimensionText(id, i)} as ${id}`);
      const { label, type } = DIMENSION[id];
      columns.push(dimensionColumn(id, label, type === "number" ? "count" : type, label));
      if (id === "store") {
        list.push("n.store_name as store_name");
        columns.push(dimensionColumn("store_name", "Store name", "text", "Store name"));
        storeNames = `\nleft join semantic.stores n on n.store_id = x.d${i}`;
      }
    }
    if (plan.top?.from !== undefined || plan.top?.both || plan.top?.named) {
      list.push("x.place::float8 as place");
      columns.push(placeColumn("place", "Place", "place in the ranking"));
    }
    if (plan.top?.named !== undefined) {
      list.push("x.places::float8 as places");
      columns.push(placeColumn("places", "Of", "how many are ranked"));
    }
    const isCounted = plan.rollup?.fn === "count";
    for (const { figure, name } of plan.absent && !isCounted ? [] : this.figures) {
      const isPerPeriod = this.isCompared && !isCounted && figure.show !== "change" &&
        figure.show !== "growth";
      for (const p of isPerPeriod ? this.slices.keys() : [0]) {
        const column = figureColumn(figure, periodName(name, p), plan);
        if (isPerPeriod) column.label += ` (${this.slices[p]?.label})`;
        list.push(
          `round(x.${periodName(name, p)}::numeric, ${
            digits(figure, plan)
          })::float8 as ${column.name}`,
        );
        columns.push(column);
      }
    }
    const limit = Math.min(plan.limit ?? MAX_ROWS, MAX_ROWS);
    return {
      text: `select ${list.join(", ")}\nfrom ${from} x${storeNames}${this.orderBy()}\nlimit ${
        this.params.bind(limit, "integer")
      }`,
      columns,
    };
  }

  dimensionText(id: DimensionId, i: number): string {
    if (!isGrain(id)) return `x.d${i}`;
    if (!this.isNumbered) return `to_char(x.d${i}, 'YYYY-MM-DD')`;
    const first = bucketStart(this.params.bind(this.plan.periods[0]?.from ?? "", "date"), id);
    return `to_char(${first}::timestamp + x.d${i} * ${spans(id)}, 'YYYY-MM-DD')`;
  }

  orderBy(): string {
    const { plan } = this;
    const figure = (i: number, direction: string) =>
      `x.${(this.figures[i] as Shown).name} ${direction} nulls last`;
    const natural = (id: DimensionId, direction = "asc") =>
      `${sortKey(id, `x.d${plan.by.indexOf(id)}`)} ${direction} nulls last`;
    const keys: string[] = plan.segments.length > 0 ? ["x.segment"] : [];
    const rest = plan.by.map((id) => natural(id));
    if (plan.order !== undefined) {
      const { by, direction } = plan.order;
      keys.push(typeof by === "number" ? figure(by, direction) : natural(by, direction));
    } else if (plan.top !== undefined) {
      keys.push(...plan.top.per.map((id) => natural(id)), "x.place");
    } else if (plan.by.length > 0) {
      const ordered = plan.by.filter((id) => isGrain(id) || isNatural(id));
      // all but the last dimension keep their rows together; the last falls by its figure
      keys.push(...ordered.map((id) => natural(id)));
      const others = plan.by.filter((id) => !ordered.includes(id));
      keys.push(...others.slice(0, -1).map((id) => natural(id)));
      if (others.length > 0 && !plan.absent) {
        keys.push(
          `(x.d${plan.by.indexOf(others.at(-1) as DimensionId)} is null)`,
          figure(0, "desc"),
        );
      }
    }
    const all = [...new Set([...keys, ...rest])];
    return all.length === 0 ? "" : `\norder by ${all.join(", ")}`;
  }

  /** The last dimension as columns, and a column for the whole row. */
  crossTab(steps: [string, string][], from: string): { text: string; columns: Column[] } {
    const { plan } = this;
    const { figure, name } = this.figures[0] as Shown;
    const rows = plan.by.slice(0, -1);
    const across = plan.by.length - 1;
    const pivot = plan.pivot ?? { dimension: "brand", values: [] };
    const type = DIMENSION[pivot.dimension].type === "number" ? "integer" : "text";
    const whole = figure.show === "value" ? this.rowTotals(steps, rows) : undefined;
    const list: string[] = [];
    const columns: Column[] = [];
    let names = "";
    for (const [i, id] of rows.entries()) {
      list.push(`${this.dimensionText(id, i)} as ${id}`);
      columns.push(
        dimensionColumn(
          id,
          DIMENSION[id].label,
          DIMENSION[id].type === "number" ? "count" : DIMENSION[id].type,
          DIMENSION[id].label,
        ),
      );
      if (id === "store") {
        list.push("min(n.store_name) as store_name");
        columns.push(dimensionColumn("store_name", "Store name", "text", "Store name"));
        names = `\nleft join semantic.stores n on n.store_id = x.d${i}`;
      }
    }
    const adds = isCountOrSum(figure.measure);
    for (const [i, value] of pivot.values.entries()) {
      const test = value === null
        ? `x.d${across} is null`
        : `x.d${across} = ${this.params.bind(value, type)}`;
      const cell = `max(x.${name}) filter (where ${test})`;
      const filled = adds
        ? `case when count(*) filter (where ${test}) = 0 then 0 else ${cell} end`
        : cell;
      const column = figureColumn(figure, `${pivot.dimension}_${i + 1}`, plan);
      column.label = value === null ? "Unknown" : String(value);
      list.push(`round((${filled})::numeric, ${digits(figure, plan)})::float8 as ${column.name}`);
      columns.push(column);
    }
    if (whole !== undefined) {
      const column = figureColumn(figure, "total", plan);
      column.label = "Total";
      list.push(
        `round(min(t.${figure.measure})::numeric, ${digits(figure, plan)})::float8 as total`,
      );
      columns.push(column);
    }
    const match = rows.map((_, i) => `t.d${i} is not distinct from x.d${i}`).join(" and ");
    const join = whole === undefined ? "" : `\nleft join ${whole} t on ${match}`;
    const natural = rows.filter((id) => isGrain(id) || isNatural(id));
    const order = [
      ...natural.map((id) => `${sortKey(id, `x.d${rows.indexOf(id)}`)} nulls last`),
      ...rows.filter((id) => !natural.includes(id)).map((id) => `(x.d${rows.indexOf(id)} is null)`),
      ...(whole !== undefined && natural.length < rows.length ? ["total desc nulls last"] : []),
      ...rows.map((_, i) => `x.d${i}`),
    ];
    return {
      text: `select ${list.join(", ")}\nfrom ${from} x${names}${join}\ngroup by ${
        rows.map((_, i) => `x.d${i}`).join(", ")
      }\norder by ${order.join(", ")}\nlimit ${
        this.params.bind(Math.min(plan.limit ?? MAX_ROWS, MAX_ROWS), "integer")
      }`,
      columns,
    };
  }

  rowTotals(steps: [string, string][], rows: readonly DimensionId[]): string {
    const measure = (this.figures[0] as Shown).figure.measure;
    steps.push(["total_part", this.partUnion(rows, (filters) => filters)]);
    steps.push(["total_grouped", this.grouped("total_part", rows)]);
    steps.push([
      "totalled",
      `select ${
        [...rows.map((_, i) => `g.d${i}`), `${measureOf(measure, "g")} as ${measure}`].join(", ")
      } from total_grouped g`,
    ]);
    return "totalled";
  }
}

/** Leaves out what is unknown, of the whole as well. */
function isKnownOnly(filter: Filter): boolean {
  return filter.op === "not_in" && filter.values.every((value) => value === null);
}

function named(figures: readonly Figure[]): Shown[] {
  const seen = new Map<string, number>();
  return figures.map((figure) => {
    const suffix = {
      value: "",
      share: figure.of === undefined || figure.of === "total"
        ? "_share_pct"
        : `_share_of_${figure.of}_pct`,
      change: "_change",
      growth: "_growth_pct",
      running: "_running_total",
      moving: `_moving_average_${figure.window}`,
    }[figure.show];
    const name = `${figure.measure}${suffix}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { figure, name: count === 1 ? name : `${name}_again_${count}` };
  });
}

function periodName(name: string, period: number): string {
  return period === 0 ? name : period === 1 ? `${name}_before` : `${name}_before_${period}`;
}

/** Whether a part may be unknown: money that cannot be converted, and what is of one receipt. */
const staysUnknown = (part: Part) => part.endsWith("revenue") || PARTS_OF_ONE.includes(part);

function measureOf(id: MeasureId, row: string): string {
  const { of, over, less, overLess, scale } = MEASURE[id];
  const value = less === undefined ? `${row}.${of}` : `(${row}.${of} - ${row}.${less})`;
  if (over === undefined) return value;
  const whole = overLess === undefined ? `${row}.${over}` : `${row}.${over} - ${row}.${overLess}`;
  return `${scale === undefined ? "" : `${scale}.0 * `}${value}::numeric / nullif(${whole}, 0)`;
}

const DAYPARTS = ["Morning", "Afternoon", "Evening", "Night"];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Whether a dimension's values have an order of their own, told before any figure's. */
export function isNatural(id: DimensionId): boolean {
  return id === "daypart" || id === "weekday" || id === "hour" || id === "age_bracket";
}

function sortKey(id: DimensionId, column: string): string {
  const list = id === "daypart" ? DAYPARTS : id === "weekday" ? WEEKDAYS : undefined;
  return list
    ? `array_position(array[${list.map((v) => `'${v}'`).join(", ")}], ${column})`
    : column;
}

function dimensionColumn(
  name: string,
  label: string,
  format: Column["format"],
  meaning: string,
): Column {
  return { name, label, kind: "dimension", format, unit: null, meaning };
}

/** What a change is against, and what it is called where that is not another time. */
function comparedWith({ back }: Figure, { sides }: Plan): [against: string, name?: string] {
  if (sides !== undefined) {
    return [`of ${sides[0]?.label} from ${sides[1]?.label}`, "difference"];
  }
  return [back === undefined ? "against the period before" : `against ${back} rows before`];
}

function placeColumn(name: string, label: string, meaning: string): Column {
  return { name, label, kind: "figure", format: "count", unit: null, meaning };
}

function figureColumn(figure: Figure, name: string, plan: Plan): Column {
  const measure = MEASURE[figure.measure];
  const base = { name, kind: "figure" as const };
  if (plan.rollup?.fn === "count") {
    const counted = plan.rollup.over.map((id) => DIMENSION[id].plural).join(" and ");
    return {
      ...base,
      label: `Number of ${counted}`,
      format: "count",
      unit: counted,
      meaning: `how many ${counted} there are`,
    };
  }
  const rolled = plan.rollup
    ? `${
      plan.rollup.fn === "average" ? "Average" : plan.rollup.fn === "max" ? "Highest" : "Lowest"
    } per ${plan.rollup.over.map((id) => DIMENSION[id].label.toLowerCase()).join(" and ")}: `
    : "";
  const { label, meaning, unit, format } = measure;
  switch (figure.show) {
    case "share": {
      const of = figure.of === undefined || figure.of === "total"
        ? "the total"
        : `its ${DIMENSION[figure.of].label.toLowerCase()}`;
      return {
        ...base,
        label: `${label}, % of ${of}`,
        format: "percent",
        unit: "percent",
        meaning: `percent of ${of}: ${meaning}`,
      };
    }
    case "change": {
      const [against, name] = comparedWith(figure, plan);
      return {
        ...base,
        label: `${label}, ${name ?? "change"}`,
        format,
        unit,
        meaning: `${name ?? "change"} ${against}: ${meaning}`,
      };
    }
    case "growth": {
      const [against, name] = comparedWith(figure, plan);
      return {
        ...base,
        label: `${label}, ${name ?? "growth"} %`,
        format: "percent",
        unit: "percent",
        meaning: `${name ?? "growth"} ${against}: ${meaning}`,
      };
    }
    case "running":
      return {
        ...base,
        label: `${label}, running total`,
        format,
        unit,
        meaning: `added up from the first row on: ${meaning}`,
      };
    case "moving":
      return {
        ...base,
        label: `${label}, average of ${figure.window} rows`,
        format,
        unit,
        meaning: `average of the row and the ${(figure.window ?? 1) - 1} before: ${meaning}`,
      };
    case "value":
      return { ...base, label: `${rolled}${label}`, format, unit, meaning: `${rolled}${meaning}` };
  }
}

function digits(figure: Figure, plan: Plan): number {
  if (plan.rollup?.fn === "count") return 0;
  if (
    figure.show === "value" && plan.rollup === undefined &&
    isCountOrSum(figure.measure)
  ) {
    return MEASURE[figure.measure].format === "money" ? 2 : 3;
  }
  return 4;
}

/** How many spans of a grain a period has, begun ones included; null where it is open. */
function spansIn({ from, to }: Period, grain: Grain): number | null {
  if (from === null || to === null) return null;
  const first = startOf(grain, from);
  const last = startOf(grain, to);
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  switch (grain) {
    case "day":
      return daysBetween(first, last) + 1;
    case "week":
      return daysBetween(first, last) / 7 + 1;
    case "month":
      return months(last) - months(first) + 1;
    case "quarter":
      return (months(last) - months(first)) / 3 + 1;
    case "year":
      return (months(last) - months(first)) / 12 + 1;
  }
}
