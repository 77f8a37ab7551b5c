import { daysBetween, startOf } from "./calendar.ts";
import { DIMENSION, MEASURE, type Part, partsOf } from "./catalog.ts";
import { type DimensionId, type Grain, isGrain, type MeasureId } from "./names.ts";
import { type Block, bucketStart, dayOfWeek, partSelects, spans } from "./part_query.ts";
import type { Figure, Filter, Having, Period, Plan } from "./plan.ts";
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
  readonly isCompared: boolean;
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
    this.isCompared = plan.periods.length > 1;
    this.leadRows = this.isCompared || this.grain === undefined ? 0 : Math.max(
      0,
      ...every.map(({ show, window }) =>
        show === "change" || show === "growth" ? 1 : show === "moving" ? (window ?? 1) - 1 : 0
      ),
    );
  }

  compiled(): Compiled {
    const steps: [string, string][] = [["part", this.partUnion(this.inner, (filters) => filters)]];
    steps.push(["grouped", this.grouped("part", this.inner)]);
    let last = "grouped";
    if (this.fillsTime) {
      steps.push(["filled", this.filled()]);
      last = "filled";
    }
    const wholes = this.wholes();
    for (const [i, whole] of wholes.entries()) {
      steps.push([`whole_part_${i}`, this.partUnion(whole.by, whole.keep)]);
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
      steps.push([
        "kept",
        `select * from shown x where ${this.plan.having.map(this.threshold).join(" and ")}`,
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
    return this.grain !== undefined && this.plan.top === undefined && !isOpen &&
      // days are counted where something was sold, or where a threshold says which
      (having.length === 0 ? rollup?.fn !== "count" : rollup !== undefined);
  }

  /** What limits which days there are: no Tuesday is filled in among Sundays. */
  get dayKinds(): { dimension: DimensionId; filter?: Filter }[] {
    if (this.grain !== "day") return [];
    const { filters, segments } = this.plan;
    return [
      ...this.inner.map((dimension) => ({ dimension })),
      ...[...filters, ...segments.flatMap((segment) => segment.filters)].map((filter) => ({
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
  ): string {
    const { plan } = this;
    const periods = this.isCompared ? plan.periods : [plan.periods[0]];
    const segments = plan.segments.length > 0 ? plan.segments : [undefined];
    const selects = periods.flatMap((period, p) =>
      segments.flatMap((segment, s) => {
        const block: Block = {
          parts: this.parts,
          by,
          filters: [...keep(plan.filters), ...(segment?.filters ?? [])],
          period,
          leadRows: by.some(isGrain) ? this.leadRows : 0,
          numbered: this.isCompared,
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
      isMoney(part) ? `sum(p.${part}) as ${part}` : `coalesce(sum(p.${part}), 0) as ${part}`
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
      `case when bool_or(u.is_there) then max(u.${part}) filter (where u.is_there) else 0 end as ${part}`
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
          filters.filter((filter) => !split.includes(filter.dimension) || isKnownOnly(filter)),
      };
    });
  }

  measured(from: string, wholes: { of: string; by: DimensionId[] }[]): string {
    const keys = [...this.sliceColumns, ...this.inner.map((_, i) => `d${i}`)];
    const columns = [
      ...keys.map((key) => `g.${key}`),
      ...this.measures.map((id) => `${measureOf(id, "g")} as ${id}`),
      ...wholes.flatMap((_, i) =>
        this.measures.filter((id) => MEASURE[id].over === undefined)
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
        const adds = MEASURE[measure].over === undefined;
        const now = at(measure, 0, adds);
        const before = at(measure, 1, adds);
        if (figure.show === "change") return [`${now} - ${before} as ${name}`];
        if (figure.show === "growth") {
          return [`100.0 * (${now} - ${before}) / nullif(abs(${before}), 0) as ${name}`];
        }
        const isHidden = f >= this.figures.length;
        return (isHidden ? [0] : this.plan.periods.map((_, p) => p)).map((p) => {
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
      const before = `lag(${value}) over ${over})`;
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
    const value = having.of === undefined ? told : `${told} * ${this.averageOf(having, i)}`;
    return having.op === "between"
      ? `${column} between ${value} and ${this.params.bind(having.and ?? having.value, "numeric")}`
      : `${column} ${having.op} ${value}`;
  };

  /** The average of the rows whose groups are known; of a ratio, what it is over all. */
  averageOf({ figure }: Having, i: number): string {
    if (MEASURE[figure.measure].over !== undefined) {
      return `(select ${measureOf(figure.measure, "a")} from average_${i} a)`;
    }
    const known = this.inner.map((_, k) => `y.d${k} is not null`).join(" and ");
    return `(select avg(y.threshold_${i}) from shown y where ${known})`;
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
    const columns = this.figures.flatMap(({ name }) =>
      (this.isCompared
        ? this.plan.periods.map((period, p): [string, string] => [periodName(name, p), own(period)])
        : [[name, ""] as [string, string]])
        .map(([column, filter]) =>
          rollup?.fn === "count" ? `${fn} as ${column}` : `${fn}(x.${column})${filter} as ${column}`
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
    return `select * from (select x.*, row_number() over (${window}) as place from ${from} x where ${
      known.join(" and ")
    }) x where x.place <= ${this.params.bind(top.n, "integer")}`;
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
    for (const { figure, name } of this.figures) {
      const isPerPeriod = this.isCompared && figure.show !== "change" && figure.show !== "growth";
      for (const p of isPerPeriod ? plan.periods.keys() : [0]) {
        const column = figureColumn(figure, periodName(name, p), plan);
        if (this.isCompared && isPerPeriod) column.label += ` (${plan.periods[p]?.label})`;
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
    if (!this.isCompared) return `to_char(x.d${i}, 'YYYY-MM-DD')`;
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
      if (others.length > 0) {
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
    const adds = MEASURE[figure.measure].over === undefined;
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

const isMoney = (part: Part) =>
  part === "revenue" || part === "basket_revenue" || part === "customer_revenue";

function measureOf(id: MeasureId, row: string): string {
  const { of, over, less, scale } = MEASURE[id];
  const value = less === undefined ? `${row}.${of}` : `(${row}.${of} - ${row}.${less})`;
  if (over === undefined) return value;
  return `${
    scale === undefined ? "" : `${scale}.0 * `
  }${value}::numeric / nullif(${row}.${over}, 0)`;
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
    case "change":
      return {
        ...base,
        label: `${label}, change`,
        format,
        unit,
        meaning: `change against the period before: ${meaning}`,
      };
    case "growth":
      return {
        ...base,
        label: `${label}, growth %`,
        format: "percent",
        unit: "percent",
        meaning: `growth against the period before: ${meaning}`,
      };
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
    MEASURE[figure.measure].over === undefined
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
