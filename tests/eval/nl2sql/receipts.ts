import { type EvalStore, FIRST_DAY, HOLIDAYS, SHELF, STORES, TODAY } from "./catalogue.ts";

/** A line of a receipt, in the words of silver.transaction_items. */
interface Line {
  line_type: "item" | "adjustment" | "unitemised";
  product_name: string | null;
  brand_name: string | null;
  product_category: string | null;
  nielsen_category: string | null;
  nielsen_department: string | null;
  pack_size: string | null;
  quantity: number;
  unit_price: number | null;
  total_price: number;
}

/** A receipt, in the words of silver. */
export interface Receipt {
  n: number;
  store_id: string;
  day: string;
  /** Seconds since midnight, business time. */
  second: number;
  lines: Line[];
  payment_method: string;
  customer_id: string | null;
  age: number | null;
  age_bracket: string | null;
  gender: string | null;
  customer_type: string | null;
  is_return: boolean;
  request_type: string;
  suggestion_offered: boolean;
  suggestion_accepted: boolean | null;
  asked_brand: string | null;
  weather: string;
  is_holiday: boolean;
}

const DAY_MS = 86_400_000;

/** Customers by hour, 5:00 to 23:00: before work, at noon, after work. */
const HOURS = [2, 6, 11, 9, 6, 6, 9, 11, 7, 6, 7, 9, 13, 14, 10, 7, 4, 2, 1];

/** A stream of numbers in [0, 1), the same in every run (mulberry32, public domain). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(random: () => number, items: readonly T[], weight: (item: T) => number): T {
  let rest = random() * items.reduce((sum, item) => sum + weight(item), 0);
  for (const item of items) {
    rest -= weight(item);
    if (rest < 0) return item;
  }
  const last = items.at(-1);
  if (last === undefined) throw new Error("nothing to pick from");
  return last;
}

const PRODUCTS = SHELF.flatMap((shelf) =>
  shelf.products.map(([brand, name, pack, price, weight, growth]) => ({
    ...shelf,
    brand,
    name,
    pack,
    price,
    weight,
    growth,
  }))
);

/** Everyday things nobody asks for by brand. */
const UNBRANDED = {
  line_type: "item" as const,
  product_name: "Pandesal",
  brand_name: null,
  product_category: "Bread & Bakery",
  nielsen_category: "Bread",
  nielsen_department: "Bakery",
  pack_size: null,
};

/** A history of a chain of small shops, the same in every run. Each place and product has habits of its own. */
export function* receipts(): Generator<Receipt> {
  const random = numbers(20251015);
  const customers = Array.from({ length: 420 }, (_, i) => {
    const store = pick(random, STORES, (s) => s[6]);
    return {
      id: `C${String(i + 1).padStart(4, "0")}`,
      store: store[0],
      age: 12 + Math.floor(random() ** 1.3 * 60),
      gender: random() < 0.56 ? "female" : "male",
      type: pick(random, ["regular", "walk-in", "new"], (t) => t === "regular" ? 6 : 2),
      loyalty: 0.3 + random() * 2,
    };
  });
  const first = Date.parse(FIRST_DAY);
  let n = 0;
  for (let at = first; at <= Date.parse(TODAY); at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    const age = (at - first) / DAY_MS;
    const weekday = new Date(at).getUTCDay();
    for (const store of STORES) {
      if (isClosed(store, day)) continue;
      const holiday = HOLIDAYS.includes(day);
      const busy = store[6] * (weekday === 0 || weekday === 6 ? 1.35 : 1) * (holiday ? 1.25 : 1) *
        (0.75 + random() * 0.5);
      const weather = pick(random, ["Clear", "Rainy", "Cloudy"], (w) => w === "Clear" ? 5 : 3);
      for (let i = 0; i < Math.round(busy); i++) {
        const hour = 5 + pick(random, HOURS.map((_, h) => h), (h) => HOURS[h] ?? 0);
        const second = hour * 3600 + Math.floor(random() * 3600);
        // drawn although the shop is still open today, so that the rest of the history stays as it is
        const receipt = oneReceipt(random, { n: ++n, store, day, second, age, customers });
        receipt.weather = weather;
        receipt.is_holiday = holiday;
        if (day < TODAY || hour < 15) yield receipt;
      }
    }
  }
}

/** 112 opened in July; 105 was closed for a week in September. */
function isClosed([id]: EvalStore, day: string): boolean {
  return (id === "112" && day < "2025-07-20") ||
    (id === "105" && day >= "2025-09-08" && day <= "2025-09-14");
}

interface Occasion {
  n: number;
  store: EvalStore;
  day: string;
  second: number;
  /** Days since the history began. */
  age: number;
  customers: readonly {
    id: string;
    store: string;
    age: number;
    gender: string;
    type: string;
    loyalty: number;
  }[];
}

function oneReceipt(random: () => number, occasion: Occasion): Receipt {
  const { n, store, day, second, age } = occasion;
  const hour = second / 3600;
  const storeNo = Number(store[0]);
  const demand = (p: typeof PRODUCTS[number]) => {
    // no alcohol in Angeles; beer and gin in the evening, coffee and milk in the morning; tastes differ by store
    if (p.category === "Alcoholic Beverages") {
      if (store[0] === "115") return 0;
      if (hour < 12) return p.weight * 0.2;
      if (hour >= 17) return p.weight * 2.5;
    }
    const morning = p.nielsen === "Coffee" || p.category === "Dairy";
    const taste = 0.6 + ((storeNo * 31 + p.name.length * 17 + p.price * 7) % 13) / 13;
    return p.weight * Math.max(0.2, 1 + p.growth * age / 100) * taste *
      (morning && hour < 11 ? 2 : 1);
  };
  const isReturn = random() < 0.02;
  const sign = isReturn ? -1 : 1;
  const lines: Line[] = [];
  const unitemised = random() < 0.02;
  const count = 1 + Math.floor(random() ** 2 * 4);
  for (let i = 0; i < count; i++) {
    const quantity = sign * (1 + Math.floor(random() ** 3 * 5));
    const product = pick(random, PRODUCTS, demand);
    // shops price alike, not equal
    const markup = [0, 0, 0.5, 1][(storeNo + product.name.length) % 4] ?? 0;
    const unbranded = random() < 0.04;
    const price = unbranded ? 3 : product.price + (product.price > 5 ? markup : 0);
    lines.push({
      ...(unbranded ? UNBRANDED : {
        line_type: "item" as const,
        product_name: product.name,
        brand_name: product.brand,
        product_category: product.category,
        nielsen_category: product.nielsen,
        nielsen_department: product.department,
        pack_size: product.pack,
      }),
      quantity,
      unit_price: price,
      total_price: quantity * price,
    });
  }
  if (unitemised) {
    const total = lines.reduce((sum, line) => sum + line.total_price, 0);
    lines.splice(0, lines.length, money("unitemised", total));
  } else if (random() < 0.02) {
    lines.push(money("adjustment", sign * (random() < 0.5 ? -1 : 2)));
  }
  const known = random() < 0.55;
  const customer = pick(
    random,
    occasion.customers,
    (c) => c.loyalty * (c.store === store[0] ? 12 : 0.02),
  );
  const offered = random() < 0.22;
  const accepted = random() < 0.35 + (storeNo % 5) * 0.05;
  const brand = lines[0]?.brand_name ?? null;
  const rival = pick(
    random,
    PRODUCTS.filter((p) => p.brand !== brand),
    (p) => p.category === lines[0]?.product_category ? 10 : 0.05,
  );
  const substituted = random() < 0.07 + (storeNo % 4) * 0.015 && brand !== null;
  const inWords = n % 2 === 0;
  return {
    n,
    store_id: store[0],
    day,
    second,
    lines,
    payment_method: pick(
      random,
      ["cash", "gcash", "maya", "credit"],
      (m) => ({ cash: 70, gcash: 12 + age / 10, maya: 5, credit: 8 })[m] ?? 0,
    ),
    customer_id: known ? customer.id : null,
    age: known && inWords ? customer.age : null,
    age_bracket: known && !inWords ? bracket(customer.age) : null,
    gender: known
      ? (n % 3 === 0 ? customer.gender.slice(0, 1).toUpperCase() : customer.gender)
      : null,
    customer_type: known ? customer.type : null,
    is_return: isReturn,
    request_type: pick(
      random,
      ["branded", "unbranded", "point", "indirect"],
      (r) => r === "branded" ? 6 : 2,
    ),
    suggestion_offered: offered,
    suggestion_accepted: offered ? accepted : null,
    asked_brand: substituted ? rival.brand : null,
    weather: "Clear",
    is_holiday: false,
  };
}

function money(line_type: "adjustment" | "unitemised", total: number): Line {
  return {
    line_type,
    product_name: null,
    brand_name: null,
    product_category: null,
    nielsen_category: null,
    nielsen_department: null,
    pack_size: null,
    quantity: 0,
    unit_price: null,
    total_price: total,
  };
}

function bracket(age: number): string {
  if (age < 18) return "0-17";
  if (age < 25) return "18-24";
  if (age < 35) return "25-34";
  if (age < 45) return "35-44";
  if (age < 55) return "45-54";
  return "55+";
}
