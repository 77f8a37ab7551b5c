import type { Random } from "./random.ts";

/** Objects within a record that fields stand in; the empty one is the record itself, or the list's element. */
const PLACES: Record<string, string[]> = {
  receipt: ["", "", "", "transaction", "order", "receipt", "sale", "header", "invoice", "txn"],
  line: ["", "", "items", "lines", "lineItems", "line_items", "products", "details", "orderLines"],
  money: ["", "", "totals", "totals", "amounts", "payment", "summary", "order", "receipt"],
  payment: ["", "payment", "transactionContext", "request", "tender", "payments"],
  store: ["", "store", "branch", "outlet", "location", "merchant", "shop"],
  device: ["", "device", "terminal", "edge", "pos"],
  customer: ["", "customer", "shopper", "buyer", "member", "request", "demographics"],
  place: ["", "geo", "address", "location", "store.address", "shipping", "customer.address"],
  other: ["", "metadata", "context", "transactionContext", "customer", "store", "audio", "order"],
};
const PLACE_OF: Record<string, string> = {
  transaction_id: "receipt",
  transaction_timestamp: "receipt",
  transaction_date: "receipt",
  transaction_time: "receipt",
  product_name: "line",
  sku: "line",
  barcode: "line",
  brand_name: "line",
  product_category: "line",
  pack_size: "line",
  quantity: "line",
  unit: "line",
  unit_price: "line",
  total_price: "line",
  transaction_amount: "money",
  discount_amount: "money",
  tax_amount: "money",
  currency: "money",
  payment_method: "payment",
  store_id: "store",
  store_name: "store",
  store_type: "store",
  device_id: "device",
  customer_id: "customer",
  age: "customer",
  age_bracket: "customer",
  gender: "customer",
  customer_type: "customer",
  region: "place",
  province: "place",
  municipality: "place",
  barangay: "place",
  latitude: "place",
  longitude: "place",
};
/** What a field is called where its object's name says the rest. */
const WITHIN: Record<string, string> = {
  transaction_id: "{id|number|no|ref|code}",
  transaction_timestamp: "{timestamp|created at|issued at|date|time|ts|sold at|occurred at}",
  store_id: "{id|code|no|number}",
  store_name: "{name|title|label}",
  store_type: "{type|format}",
  device_id: "{id|serial|name|no}",
  customer_id: "{id|code|no|number}",
  product_name: "{name|title|description|product name|label|item}",
  sku: "{sku|code|product id|item code}",
  quantity: "{qty|quantity|count|units}",
  unit_price: "{price|unit price|rate}",
  total_price: "{total|amount|subtotal|line total|total price}",
  transaction_amount: "{total|total amount|grand total|amount|value}",
  payment_method: "{method|type|mode|payment method}",
  brand_name: "{brand|brand name}",
  product_category: "{category|category name|type}",
};

/** How the documents of one program nest their fields: names as a JSON or XML reader flattens them. */
export class NestedNames {
  readonly #places = new Map<string, string>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** The object a kind of column stands in, and how it is called there. */
  of(kind: string, phrase: string): { place: string; phrase: string } {
    const group = PLACE_OF[kind] ?? "other";
    const places = PLACES[group]!;
    // what is not a field may stand anywhere; fields of a kind stand together
    const place = group === "other"
      ? this.#random.pick(places)
      : this.#places.get(group) ?? this.#random.pick(places);
    this.#places.set(group, place);
    const within = WITHIN[kind];
    return { place, phrase: place !== "" && within && this.#random.chance(0.7) ? within : phrase };
  }
}
