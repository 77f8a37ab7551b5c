import { DIMENSION, type Part } from "./catalog.ts";
import type { DimensionId, Grain } from "./names.ts";
import { isGrain } from "./names.ts";
import type { Filter, Period, ReceiptSize } from "./plan.ts";
import {
  CUSTOMER_PARTS,
  LINES,
  type Need,
  PARTS_OF_ONE,
  RECEIPTS,
  type Source,
  sourceOf,
} from "./sources.ts";
import { contains, isNoneOf, isOneOf, type Params } from "./sql_text.ts";

/** One block of sales: its parts, grouped. */
export interface Block {
  parts: readonly Part[];
  by: readonly DimensionId[];
  filters: readonly Filter[];
  /** Which receipts count, by their size. */
  receipts: readonly ReceiptSize[];
  period: Period | undefined;
  /** Rows before the period's first that are wanted too. */
  leadRows: number;
  /** Columns that tell the block from others it is put together with, such as `0 as period`. */
  constants: readonly string[];
  /** Number the grain's rows from the period's start, so that several periods lie side by side. */
  numbered: boolean;
  rawOnly?: boolean;
}

/**
 * Selects of a block, one per source needed, to be put together by `union all` and `group by`:
 * each has the block's constants, the columns `d0 …` (dimensions) and all of `columns` (parts), null where it tells none.
 */
export function partSelects(block: Block, columns: readonly Part[], params: Params): string[] {
  const need = needOf(block);
  const held = byContents(block);
  const groups = new Map<string, { of: Block; source: Source; parts: Part[] }>();
  for (const part of block.parts) {
    const known = sourceOf(part, need);
    const of = known === LINES && held !== null && PER_RECEIPT.has(part) ? held : block;
    const source = of === block ? known : sourceOf(part, needOf(of));
    const key = `${source.view} ${CUSTOMER_PARTS.includes(part)} ${of === block}`;
    const group = groups.get(key) ?? { of, source, parts: [] };
    group.parts.push(part);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ of, source, parts }) => {
    const select = CUSTOMER_PARTS.includes(parts[0] as Part)
      ? customerSelect
      : source === LINES
      ? lineSelect
      : sumSelect;
    return select(of, source, parts, columns, params);
  });
}

/** Places of stores that are registered, whether they sell or not. */
export function registeredPlaces(block: Block, params: Params): string {
  const stores: Source = { view: "semantic.stores", columns: {} };
  return `select ${dimensionColumns(block, stores, params).join(", ")} from ${
    from(block, stores)
  } where ${where(block, stores, params)}`;
}

function needOf(block: Block): Need {
  const plain = block.filters.filter((filter) => !isBasketFilter(filter));
  return {
    dimensions: [...new Set([...block.by, ...plain.map((filter) => filter.dimension)])],
    pinned: new Set([
      ...block.by,
      ...plain.filter((f) => f.op === "in" && f.values.length === 1).map((f) => f.dimension),
    ]),
    byBasket: plain.length < block.filters.length || block.receipts.length > 0,
    ...(block.rawOnly ? { rawOnly: true } : {}),
  };
}

/** Parts that are about whole receipts: of those holding a brand, if a brand is named. */
const PER_RECEIPT: ReadonlySet<Part> = new Set<Part>([
  "transactions",
  "returns",
  "basket_revenue",
  "basket_units",
  "customers",
  "new_customers",
  "repeat_customers",
  "customer_transactions",
  ...PARTS_OF_ONE,
]);

/** The block with its one brand or category told by what receipts hold, where lines tell nothing else. */
function byContents(block: Block): Block | null {
  const ofLine = [...block.by, ...block.filters.map((filter) => filter.dimension)]
    .filter((id) => DIMENSION[id].level === "line");
  const filter = block.filters.find((other) =>
    isContents({ ...other, op: "basket_has" } as Filter)
  );
  if (block.rawOnly || ofLine.length !== 1 || filter?.op !== "in") return null;
  const held: Filter = { ...filter, op: "basket_has" };
  return { ...block, filters: block.filters.map((other) => other === filter ? held : other) };
}

/** Whether semantic.basket_contents knows which receipts hold the values. */
function isContents(filter: Filter): boolean {
  return isBasketFilter(filter) && "values" in filter && !filter.values.includes(null) &&
    (filter.dimension === "brand" || filter.dimension === "category");
}

function isBasketFilter(filter: Filter): boolean {
  return filter.op === "basket_has" || filter.op === "basket_has_not";
}

/** Sums over a source whose rows count each sale once. */
function sumSelect(
  block: Block,
  source: Source,
  parts: readonly Part[],
  columns: readonly Part[],
  params: Params,
): string {
  const list = [
    ...block.constants,
    ...dimensionColumns(block, source, params),
    ...columns.map((part) =>
      `${parts.includes(part) ? sumOf(part, source) : nothing(part)} as ${part}`
    ),
  ];
  return `select ${list.join(", ")}\n  from ${from(block, source)}\n  where ${
    where(block, source, params)
  }${groupBy(block)}`;
}

function sumOf(part: Part, source: Source): string {
  const isReceipts = source === RECEIPTS;
  switch (part) {
    case "revenue":
    case "basket_revenue":
      return money("f.revenue_peso");
    case "units":
    case "basket_units":
      return "coalesce(sum(f.units), 0)";
    case "transactions":
      return isReceipts
        ? "count(*)"
        : source.view === "semantic.product_days"
        ? "coalesce(sum(f.transactions_of_name), 0)"
        : "coalesce(sum(f.transactions), 0)";
    case "returns":
      return isReceipts ? "count(*) filter (where f.is_return)" : "coalesce(sum(f.returns), 0)";
    case "units_returned":
      return "coalesce(sum(f.units_returned), 0)";
    case "substitutions":
      return isReceipts
        ? "count(*) filter (where f.is_substituted)"
        : "coalesce(sum(f.substitutions), 0)";
    case "suggestions_offered":
      return isReceipts
        ? "count(*) filter (where f.suggestion_offered)"
        : "coalesce(sum(f.suggestions_offered), 0)";
    case "suggestions_accepted":
      return isReceipts
        ? "count(*) filter (where f.suggestion_accepted)"
        : "coalesce(sum(f.suggestions_accepted), 0)";
    case "stores":
      return "count(distinct f.store_id)";
    case "brands":
      return "count(distinct f.brand)";
    case "categories":
      return "count(distinct f.category)";
    case "products":
      return "count(distinct f.product)";
    case "median_basket":
    case "median_basket_units":
    case "largest_basket":
    case "smallest_basket":
    case "largest_basket_units":
      return ofOne(part, "f.revenue_peso", "f.units", "f.is_return");
    default:
      throw new Error(`${part} is no sum`);
  }
}

/** Money that cannot be converted makes the sum unknown, never too small. */
function money(column: string, only?: string): string {
  const filter = only === undefined ? "" : ` filter (where ${only})`;
  return `case when count(*) = count(${column}) then coalesce(sum(${column})${filter}, 0) end`;
}

/** The one receipt that is picked; unknown where the money of any of them is. */
function ofOne(part: Part, money: string, units: string, isReturn: string): string {
  const known = (value: string) => `case when count(*) = count(${money}) then ${value} end`;
  switch (part) {
    case "median_basket":
      return known(`percentile_cont(0.5) within group (order by ${money})`) + "::numeric";
    case "median_basket_units":
      return `percentile_cont(0.5) within group (order by ${units})::numeric`;
    case "largest_basket":
      return known(`max(${money})`);
    case "smallest_basket":
      return known(`min(${money}) filter (where not ${isReturn})`);
    case "largest_basket_units":
      return `max(${units})`;
    default:
      throw new Error(`${part} is not of one receipt`);
  }
}

const WITH_FRACTIONS: ReadonlySet<Part> = new Set<Part>([
  "revenue",
  "units",
  "units_returned",
  "basket_revenue",
  "basket_units",
  "customer_revenue",
  "new_customer_revenue",
  "repeat_customer_revenue",
  ...PARTS_OF_ONE,
]);

function nothing(part: Part): string {
  return WITH_FRACTIONS.has(part) ? "null::numeric" : "null::bigint";
}

/** From lines: per receipt first, so that a receipt with several such lines counts once. */
function lineSelect(
  block: Block,
  source: Source,
  parts: readonly Part[],
  columns: readonly Part[],
  params: Params,
): string {
  const names = { brands: "brand", categories: "category", products: "product" } as const;
  const counted = parts.filter((part) => part in names) as (keyof typeof names)[];
  const inner = [
    ...dimensionColumns(block, source, params),
    "f.transaction_key",
    "min(f.store_id) as store_id",
    `${money("f.revenue_peso")} as revenue`,
    "sum(f.units) as units",
    "coalesce(-sum(f.units) filter (where f.units < 0), 0) as units_returned",
    "min(f.basket_revenue_peso) as basket_revenue",
    "min(f.basket_units) as basket_units",
    "bool_or(f.is_return) as is_return",
    ...counted.map((part) => `f.${names[part]} as counted_${part}`),
  ];
  const grouped = [
    ...block.by.map((_, i) => `${i + 1}`),
    "f.transaction_key",
    ...counted.map((part) => `f.${names[part]}`),
  ];
  const outer: Partial<Record<Part, string>> = {
    revenue: money("b.revenue"),
    units: "coalesce(sum(b.units), 0)",
    units_returned: "coalesce(sum(b.units_returned), 0)",
    transactions: "count(distinct b.transaction_key)",
    basket_revenue: money("b.basket_revenue"),
    basket_units: "coalesce(sum(b.basket_units), 0)",
    returns: "count(*) filter (where b.is_return)",
    stores: "count(distinct b.store_id)",
    brands: "count(distinct b.counted_brands)",
    categories: "count(distinct b.counted_categories)",
    products: "count(distinct b.counted_products)",
    ...Object.fromEntries(
      PARTS_OF_ONE.map((
        part,
      ) => [part, ofOne(part, "b.basket_revenue", "b.basket_units", "b.is_return")]),
    ),
  };
  // what is counted by name splits receipts; figures of whole receipts are then read apart from it
  const whole = parts.filter((part) => !(part in names));
  if (counted.length > 0 && whole.length > 0) {
    return [whole, counted]
      .map((some) => lineSelect(block, source, some, columns, params))
      .join("\n  union all\n  ");
  }
  const list = [
    ...block.constants,
    ...block.by.map((_, i) => `b.d${i}`),
    ...columns.map((part) => `${parts.includes(part) ? outer[part] : nothing(part)} as ${part}`),
  ];
  const count = counted.length === 0
    ? list.map((c) => c.replace("count(distinct b.transaction_key)", "count(*)"))
    : list;
  return `select ${count.join(", ")}\n  from (\n    select ${inner.join(", ")}\n    from ${
    from(block, source)
  }\n    where ${where(block, source, params)}\n    group by ${grouped.join(", ")}\n  ) b${
    groupBy(block, "b")
  }`;
}

/** Per customer first: distinct over whatever the rows are grouped by. */
function customerSelect(
  block: Block,
  source: Source,
  parts: readonly Part[],
  columns: readonly Part[],
  params: Params,
): string {
  const wantsFirst = parts.some((part) => part.startsWith("new_customer"));
  const transactions = source === LINES
    ? "count(distinct f.transaction_key)"
    : source === RECEIPTS
    ? "count(*)"
    : "sum(f.transactions)";
  const inner = [
    ...dimensionColumns(block, source, params),
    "f.customer_id",
    `${transactions} as transactions`,
    `${money("f.revenue_peso")} as revenue`,
    ...(wantsFirst ? ["bool_or(n.first_date = f.transaction_date) as is_new"] : []),
  ];
  const first = wantsFirst
    ? "\n    join (select c.customer_id, min(c.transaction_date) as first_date from semantic.customer_days c group by c.customer_id) n on n.customer_id = f.customer_id"
    : "";
  const outer: Partial<Record<Part, string>> = {
    customers: "count(*)",
    new_customers: "count(*) filter (where b.is_new)",
    repeat_customers: "count(*) filter (where b.transactions >= 2)",
    customer_revenue: money("b.revenue"),
    customer_transactions: "coalesce(sum(b.transactions), 0)::bigint",
    new_customer_revenue: money("b.revenue", "b.is_new"),
    new_customer_transactions: "coalesce(sum(b.transactions) filter (where b.is_new), 0)::bigint",
    repeat_customer_revenue: money("b.revenue", "b.transactions >= 2"),
  };
  const list = [
    ...block.constants,
    ...block.by.map((_, i) => `b.d${i}`),
    ...columns.map((part) => `${parts.includes(part) ? outer[part] : nothing(part)} as ${part}`),
  ];
  return `select ${list.join(", ")}\n  from (\n    select ${inner.join(", ")}\n    from ${
    from(block, source)
  }${first}\n    where ${
    where(block, source, params)
  } and f.customer_id is not null\n    group by ${
    [...block.by.map((_, i) => `${i + 1}`), "f.customer_id"].join(", ")
  }\n  ) b${groupBy(block, "b")}`;
}

function from(block: Block, source: Source): string {
  const places = [...block.by, ...block.filters.map((filter) => filter.dimension)]
    .some((id) => DIMENSION[id].level === "place" && id !== "store") ||
    block.filters.some((filter) => filter.dimension === "store" && "text" in filter);
  return `${source.view} f${
    places ? " left join semantic.stores s on s.store_id = f.store_id" : ""
  }`;
}

function dimensionColumns(block: Block, source: Source, params: Params): string[] {
  return block.by.map((id, i) =>
    `${isGrain(id) ? bucket(block, id, params) : expression(id, source)} as d${i}`
  );
}

/** What tells a dimension in a source; only expressions of the catalog. */
function expression(id: DimensionId, source: Source): string {
  const column = source.columns[id];
  if (column !== undefined) return column;
  switch (id) {
    case "weekday":
    case "weekday_weekend":
      return dayOfWeek(id, "f.transaction_date");
    case "store":
      return "f.store_id";
    case "region":
    case "province":
    case "municipality":
    case "barangay":
    case "store_type":
      return `s.${id}`;
    default:
      throw new Error(`${source.view} does not tell ${id}`);
  }
}

/** What day of the week a date is. */
export function dayOfWeek(id: "weekday" | "weekday_weekend", date: string): string {
  // half the time of to_char()
  return id === "weekday"
    ? "(array['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])" +
      `[extract(isodow from ${date})::integer]`
    : `case when extract(isodow from ${date}) >= 6 then 'Weekend' else 'Weekday' end`;
}

function bucket(block: Block, grain: Grain, params: Params): string {
  const starts = bucketStart("f.transaction_date", grain);
  if (!block.numbered || block.period === undefined || block.period.from === null) return starts;
  const first = bucketStart(params.bind(block.period.from, "date"), grain);
  return bucketNumber(starts, first, grain);
}

/** First day of the grain's span that holds a date. */
export function bucketStart(date: string, grain: Grain): string {
  return grain === "day" ? date : `date_trunc('${grain}', ${date}::timestamp)::date`;
}

/** How many spans of a grain lie between two starts of such. */
function bucketNumber(start: string, first: string, grain: Grain): string {
  if (grain === "day") return `(${start} - ${first})`;
  if (grain === "week") return `((${start} - ${first}) / 7)`;
  const months =
    `((extract(year from ${start}) - extract(year from ${first})) * 12 + extract(month from ${start}) - extract(month from ${first}))::integer`;
  return { month: months, quarter: `(${months} / 3)`, year: `(${months} / 12)` }[grain];
}

/** So many spans of a grain, as an interval. */
export function spans(grain: Grain, count = 1): string {
  return grain === "quarter" ? `interval '${count * 3} months'` : `interval '${count} ${grain}s'`;
}

function where(block: Block, source: Source, params: Params): string {
  const tests = [
    ...(source.facet ? [`f.facet = '${source.facet}'`] : []),
    ...dates(block, "f.transaction_date", params),
    ...block.filters.filter((filter) => !isBasketFilter(filter))
      .map((filter) => condition(filter, source, params)),
    ...block.receipts.map((size) => sizeCondition(size, source, params)),
    ...baskets(block, params),
  ];
  return tests.length === 0 ? "true" : tests.join(" and ");
}

/** A condition on the size of whole receipts. */
function sizeCondition({ size, op, value, and }: ReceiptSize, source: Source, params: Params) {
  const column = source === RECEIPTS
    ? { value: "f.revenue_peso", units: "f.units" }[size]
    : { value: "f.basket_revenue_peso", units: "f.basket_units" }[size];
  const first = params.bind(value, "numeric");
  return op === "between"
    ? `${column} between ${first} and ${params.bind(and ?? value, "numeric")}`
    : `${column} ${op} ${first}`;
}

/** Conditions on what else receipts hold. */
function baskets(block: Block, params: Params): string[] {
  const keysOf = (filter: Filter) => {
    const values = "values" in filter ? filter.values : [];
    const inDates = dates(block, "f.transaction_date", params);
    if (block.rawOnly || !isContents(filter)) {
      const held = isOneOf(LINES.columns[filter.dimension] as string, values, "text", params);
      return `select f.transaction_key from semantic.lines f where ${
        [...inDates, held].join(" and ")
      }`;
    }
    const names = values.map((value) => params.bind(value ?? "", "text"));
    const tests = [
      `f.dimension = '${filter.dimension}'`,
      `md5(f.name) in (${names.map((name) => `md5(${name})`).join(", ")})`,
      `f.name in (${names.join(", ")})`,
      ...inDates,
    ];
    return `select unnest(f.transaction_keys) from semantic.basket_contents f where ${
      tests.join(" and ")
    }`;
  };
  const held = block.filters.filter((filter) => filter.op === "basket_has");
  const notHeld = block.filters.filter((filter) => filter.op === "basket_has_not");
  return [
    // one list of keys: the receipts are then looked up by it
    ...(held.length === 0
      ? []
      : [`f.transaction_key = any (array(${held.map(keysOf).join(" intersect ")}))`]),
    ...notHeld.map((filter) => `f.transaction_key not in (${keysOf(filter)})`),
  ];
}

function dates(block: Block, column: string, params: Params): string[] {
  const { period } = block;
  if (period === undefined) return [];
  const grain = block.by.find(isGrain);
  const from = period.from === null ? null : params.bind(period.from, "date");
  const first = from === null || block.leadRows === 0 || grain === undefined
    ? from
    : `(${bucketStart(from, grain)} - ${spans(grain, block.leadRows)})::date`;
  return [
    ...(first === null ? [] : [`${column} >= ${first}`]),
    ...(period.to === null ? [] : [`${column} <= ${params.bind(period.to, "date")}`]),
  ];
}

function condition(filter: Filter, source: Source, params: Params): string {
  const column = filter.dimension === "store" && "text" in filter
    ? "coalesce(s.store_name, f.store_id)"
    : expression(filter.dimension, source);
  switch (filter.op) {
    case "in":
    case "not_in": {
      const type = DIMENSION[filter.dimension].type === "number" ? "integer" : "text";
      return (filter.op === "in" ? isOneOf : isNoneOf)(column, filter.values, type, params);
    }
    case "between": {
      const from = params.bind(filter.from, "integer");
      const to = params.bind(filter.to, "integer");
      return filter.from <= filter.to
        ? `${column} between ${from} and ${to}`
        : `(${column} >= ${from} or ${column} <= ${to})`;
    }
    case "contains":
      return contains(column, filter.text, params);
    case "contains_not":
      return `(${contains(column, filter.text, params)}) is not true`;
    default:
      throw new Error(`${filter.op} is no condition on a row`);
  }
}

function groupBy(block: Block, alias?: string): string {
  if (block.by.length === 0) return "";
  return `\n  group by ${
    block.by.map((_, i) => alias ? `${alias}.d${i}` : `${block.constants.length + i + 1}`).join(
      ", ",
    )
  }`;
}
