import type { DimensionId } from "../names.ts";
import { createPhraseBook } from "./phrase_book.ts";

const { phrases, say, sayExact } = createPhraseBook();
/** What figures are told by: days, places, goods, and how or by whom they were paid. */
export const DIMENSION_PHRASES = phrases;

say(
  { is: "dimension", id: "age_bracket", plural: false },
  "edad na grupo|grupo ng edad|pangkat ng edad",
);
const dimension = (id: DimensionId, one: string, many: string) => {
  say({ is: "dimension", id, plural: false }, one);
  say({ is: "dimension", id, plural: true }, many);
  // “store-wise sales”
  for (const name of one.split("|")) {
    say({ is: "dimension", id, plural: false, adverb: true }, `${name} wise`, `${name}wise`);
  }
};
dimension("day", "day|date|calendar day|araw|petsa", "days|dates|mga araw|mga petsa");
dimension("week", "week|calendar week|linggo", "weeks|mga linggo");
dimension("month", "month|calendar month|buwan", "months|mga buwan");
dimension("quarter", "quarter", "quarters");
dimension("year", "year|taon", "years|mga taon");
dimension(
  "weekday",
  "day of week|day of the week|weekday name|dow|araw ng linggo|araw sa linggo|araw sa isang linggo|araw ng isang linggo|araw sa loob ng linggo|tuwing anong araw|anong araw ng linggo|day in the week|day in a week|day within the week",
  "days of the week|days of week|weekday names|mga araw ng linggo",
);
dimension(
  "hour",
  "hour|hour of day|hour of the day|hour of a day|time of day by hour|oras|oras ng araw|oras sa araw",
  "hours|hours of the day|mga oras",
);
dimension(
  "daypart",
  "daypart|day part|time of day|part of the day|part of day",
  "dayparts|day parts|times of day|parts of the day",
);
dimension(
  "holiday",
  "holiday or not|holiday status",
  "holidays and ordinary days|holidays and non holidays",
);
dimension("region", "region|rehiyon", "regions|mga rehiyon");
dimension("province", "province|lalawigan|probinsya", "provinces|mga probinsya|mga lalawigan");
dimension(
  "municipality",
  "municipality|city|town|lungsod|siyudad|bayan",
  "municipalities|cities|towns|cities and municipalities|mga lungsod|mga siyudad|mga bayan",
);
dimension("barangay", "barangay|brgy", "barangays|mga barangay");
dimension(
  "store",
  "store|shop|outlet|branch|sari sari store|tindahan|location",
  "stores|shops|outlets|branches|sari sari stores|locations|mga tindahan|mga store",
);
dimension(
  "store_type",
  "store type|type of store|kind of store|store format|shop type",
  "store types|types of store|types of stores|kinds of stores|store formats",
);
dimension(
  "department",
  "department|nielsen department|departamento",
  "departments|nielsen departments|mga department",
);
dimension(
  "category",
  "category|product category|kategorya|product group",
  "categories|product categories|mga kategorya|mga category|product groups",
);
dimension(
  "subcategory",
  "nielsen category|subcategory|sub category|segment",
  "nielsen categories|subcategories|sub categories",
);
dimension(
  "brand",
  "brand|brand name|tatak|brand ng produkto",
  "brands|brand names|mga brand|mga tatak",
);
dimension(
  "product",
  "product|sku|item name|product name|produkto|stock keeping unit|article",
  "products|skus|product names|mga produkto|mga product|articles",
);
dimension(
  "pack_size",
  "pack size|package size|packaging size|size of pack|pack",
  "pack sizes|package sizes|packs",
);
dimension(
  "payment_method",
  "pay type|pay method|pay mode|pay channel|payment channel|payment channel|mode of pay|form of payment|means of payment|payment form|payment means|payment method|payment type|mode of payment|method of payment|payment mode|payment option|payment|tender|tender type|paraan ng pagbabayad|paraan ng bayad|way of paying",
  "pay types|payment channels|forms of payment|means of paying|ways of paying|ways to pay|payment methods|payment types|modes of payment|methods of payment|payment modes|payment options|payments|tender types",
);
dimension(
  "age_bracket",
  "edad na grupo|grupo ng edad|age bracket|age group|age range|age band|age|edad|customer age|customer age group|age segment",
  "age brackets|age groups|age ranges|age bands|ages|customer age groups",
);
dimension(
  "gender",
  "gender|sex|kasarian|customer gender",
  "genders|sexes|men and women|male and female",
);
dimension(
  "customer_type",
  "customer type|type of customer|kind of customer|customer segment|uri ng customer|shopper type|buyer type",
  "customer types|types of customers|types of customer|kinds of customers|customer segments",
);
dimension(
  "device",
  "device|device id|scanner|raspberry pi|kiosk",
  "devices|device ids|scanners|mga device",
);
dimension(
  "data_source",
  "data source|source|source system|data feed|feed",
  "data sources|sources|source systems|feeds",
);
dimension(
  "request_type",
  "request type|type of request|kind of request",
  "request types|types of request|types of requests",
);
dimension(
  "request_mode",
  "request mode|mode of request|way of asking",
  "request modes|modes of request",
);
for (
  const [id, words] of [
    [
      "day",
      "daily|day by day|per day|each day|every day|in a day|in one day|in a single day|on a single day|on one day|sa isang araw|sa loob ng isang araw|araw araw|kada araw|bawat araw|by date|date wise|day wise|a day",
    ],
    [
      "week",
      "weekly|week by week|per week|each week|every week|kada linggo|bawat linggo|linggo linggo|lingguhan|a week",
    ],
    [
      "month",
      "monthly|month by month|per month|each month|every month|kada buwan|bawat buwan|buwan buwan|buwanan|a month",
    ],
    ["quarter", "quarterly|quarter by quarter|per quarter|each quarter|every quarter"],
    [
      "year",
      "yearly|annual|annually|year by year|per year|each year|every year|taunan|kada taon|taon taon",
    ],
    [
      "hour",
      "hourly|hour by hour|per hour|each hour|every hour|kada oras|bawat oras|oras oras|an hour",
    ],
  ] as const
) say({ is: "dimension", id, plural: false, adverb: true }, words);
dimension(
  "weekday_weekend",
  "weekday or weekend|weekday vs weekend status|weekday weekend|type of day|day type",
  "weekday / weekend|weekdays / weekends|weekday and weekend days|weekdays and weekends|weekdays or weekends|weekday and weekend|weekends and weekdays",
);
dimension(
  "return_status",
  "sale or return|return status|transaction type|type of transaction",
  "sales and returns|transaction types|sales vs returns|sales versus returns",
);
dimension(
  "substitution",
  "substituted or not|substitution status|substitution or not",
  "with and without substitution",
);
dimension("product", "variant|variety|flavor|flavour", "variants|varieties|flavors|flavours");
dimension(
  "weekday",
  ["to", "through", "thru", "-"].map((to) => `monday ${to} sunday`).concat("lunes hanggang linggo")
    .join("|"),
  "mondays to sundays",
);
// “paano nagbayad ang mga customer”
sayExact(
  { is: "dimension", id: "payment_method", plural: false },
  ...["nagbayad", "nagbabayad", "sila nagbayad", "binayaran"].flatMap((paid) => [
    `paano ${paid}`,
    ...["customers", "customer", "mga customer", "mga customers", "mga tao", "mga mamimili"]
      .flatMap((who) => [`paano ${paid} ang ${who}`, `paano ${paid} ng ${who}`]),
  ]),
);
// “kailan pinakamababa ang benta”: on which day
sayExact({ is: "dimension", id: "day", plural: false }, "kailan|kelan|kailan ba|kelan ba");
// “for each combination of region and payment method”
for (const id of ["age_bracket", "gender", "customer_type"] as const) {
  const nouns = {
    age_bracket: "age bracket|age group|age range",
    gender: "gender|sex",
    customer_type: "type|segment",
  }[id];
  sayExact(
    { is: "dimension", id, plural: false },
    ...["customer", "shopper", "buyer", "customer's"].flatMap((who) =>
      nouns.split("|").map((noun) => `${who} ${noun}`)
    ),
  );
}
sayExact(
  { is: "dimension", id: "customer_type", plural: false },
  "klase ng customer|klase ng kustomer|klase ng mamimili|uri ng kustomer|uri ng mamimili|type ng customer|type ng mga customer|tipo ng customer|kind ng customer|kinds of customer",
);
sayExact(
  { is: "dimension", id: "pack_size", plural: false },
  "laki ng pack|laki ng pakete|sukat ng pack|size ng pack|laki ng lalagyan|size|packaging|container size|bottle size|sukat|laki",
);
sayExact({ is: "dimension", id: "pack_size", plural: true }, "sizes|mga size|mga sukat|packagings");
sayExact(
  { is: "dimension", id: "payment_method", plural: false },
  "paraan ng pagbayad|paraan ng pambayad|klase ng bayad|uri ng bayad|uri ng pagbabayad|how they were paid|how it was paid|how people paid|how customers paid|how they paid|how they pay|how people pay|how customers pay|type of payment|kind of payment|payment kind|payment medium|way they paid|pambayad|pinambayad",
);
sayExact(
  { is: "dimension", id: "daypart", plural: false },
  "bahagi ng araw|parte ng araw|time of the day|time-of-day|period of the day|section of the day|oras ng araw bahagi|yugto ng araw",
);
sayExact(
  { is: "dimension", id: "weekday", plural: false },
  "araw ng isang linggo|mga araw sa linggo|day of the wk|anong araw sa linggo|day of week name",
);
sayExact(
  { is: "dimension", id: "weekday", plural: true },
  "mga araw ng linggo|mga araw sa isang linggo|mondays tuesdays and so on|mondays , tuesdays and so on|mondays , tuesdays , and so on|lunes , martes , etc|lunes martes etc|lunes , martes at iba pa|each of the seven days|seven days of the week",
);
for (
  const [id, adjective] of [
    ["region", "regional"],
    ["department", "departmental"],
    ["province", "provincial"],
    ["municipality", "municipal"],
    ["barangay", "barangay-level"],
  ] as const
) {
  sayExact(
    { is: "dimension", id, plural: false, adverb: true },
    `${adjective}|${adjective}ly|at ${adjective} level|at the ${id} level|on the ${id} level|on a ${id} level|${id} level`,
  );
}
for (
  const [id, one] of [["day", "day|araw"], ["week", "week|linggo"], ["month", "month|buwan"], [
    "hour",
    "hour|oras",
  ]] as const
) {
  for (const noun of one.split("|")) {
    sayExact(
      { is: "dimension", id, plural: false, adverb: true },
      `one ${noun} at a time|${noun} after ${noun}|by the ${noun}|${noun} per ${noun}|isa isang ${noun}|kada isang ${noun}`,
    );
  }
}
sayExact({ is: "dimension", id: "hour", plural: false }, "hr|hrs");
for (const grain of ["day", "week", "month", "quarter", "year", "hour"] as const) {
  sayExact(
    { is: "dimension", id: grain, plural: false, adverb: true },
    `from one ${grain} to the next|one ${grain} to the next|from ${grain} to ${grain}|${grain} to ${grain}`,
  );
}
for (
  const [id, names] of [
    ["region", "region|rehiyon"],
    ["province", "province"],
    ["municipality", "city|municipality|town"],
    ["barangay", "barangay"],
    ["store", "store|shop|branch|outlet|tindahan"],
    ["department", "department"],
    ["category", "category|kategorya"],
    ["brand", "brand"],
    ["product", "product|sku"],
  ] as const
) {
  for (const name of names.split("|")) {
    sayExact(
      { is: "dimension", id, plural: false, adverb: true },
      `${name} by ${name}|${name} per ${name}|${name} after ${name}|kada isang ${name}`,
    );
  }
}
sayExact(
  { is: "dimension", id: "category", plural: false },
  "kategorya ng produkto|kategorya ng mga produkto|category ng produkto|kategorya ng paninda|klase ng produkto|klase ng paninda|uri ng produkto|product type|type of product|kind of product",
);
sayExact({ is: "dimension", id: "day", plural: false, adverb: true }, "arawang|araw arawan");
