import { describe, expect, test } from "vitest";
import { type Plan, planSchema } from "./plan.ts";
import { planQuestion } from "./planner.ts";
import { spaced } from "./tokens.ts";
import type { NameMatch, Names, Place } from "./value_names.ts";

const NAMES: [string, string][] = [
  ["brand", "Coca-Cola"],
  ["brand", "Pepsi"],
  ["brand", "Alaska"],
  ["brand", "Bear Brand"],
  ["brand", "Lucky Me"],
  ["brand", "555"],
  ["category", "Beverages"],
  ["category", "Dairy"],
  ["category", "Snacks & Confectionery"],
  ["subcategory", "Soft Drinks"],
  ["product", "Coke 1.5L"],
  ["product", "Coke Mismo"],
  ["product", "Royal Mismo"],
  ["product", "'; drop table silver.transactions_cleaned; --"],
  ["payment_method", "cash"],
  ["payment_method", "gcash"],
  ["payment_method", "maya"],
  ["customer_type", "regular"],
  ["age_bracket", "18-24"],
  ["age_bracket", "55+"],
];
const ALIASES: Record<string, [string, string]> = {
  softdrinks: ["subcategory", "Soft Drinks"],
  yosi: ["category", "Tobacco"],
};
const PLACES: Place[] = [
  { dimension: "region", value: "NCR", store_ids: ["101", "102", "104"] },
  { dimension: "region", value: "Region VII (Central Visayas)", store_ids: ["105"] },
  { dimension: "province", value: "Cebu", store_ids: ["105"] },
  { dimension: "province", value: "Metro Manila", store_ids: ["101", "102", "104"] },
  { dimension: "municipality", value: "Quezon City", store_ids: ["101"] },
  { dimension: "municipality", value: "Makati City", store_ids: ["102", "104"] },
  { dimension: "municipality", value: "Cebu City", store_ids: ["105"] },
  { dimension: "barangay", value: "Poblacion", store_ids: ["102", "105"] },
  { dimension: "store", value: "101", store_ids: ["101"] },
  { dimension: "store", value: "104", store_ids: ["104"] },
  { dimension: "store_name", value: "Aling Nena Store", store_ids: ["101"] },
];

/** The database's look-up, on a list. */
const names: Names = {
  match: (same, alike) => {
    const found: NameMatch[] = [];
    for (const [dimension, value] of NAMES) {
      const name = spaced(value);
      for (const phrase of same) {
        if (name === phrase || name.replaceAll(" ", "") === phrase.replaceAll(" ", "")) {
          found.push({ phrase, dimension, value, match: "same", likeness: 1 });
        }
      }
      for (const phrase of alike) {
        found.push({ phrase, dimension, value, match: "alike", likeness: 0.5 });
      }
    }
    for (const phrase of same) {
      const alias = ALIASES[phrase];
      if (alias) {
        found.push({ phrase, dimension: alias[0], value: alias[1], match: "alias", likeness: 1 });
      }
    }
    return Promise.resolve(found);
  },
  places: () => Promise.resolve(PLACES),
  list: (dimension) => Promise.resolve(NAMES.filter(([id]) => id === dimension).map(([, v]) => v)),
};
// a Tuesday
const TODAY = "2025-10-07";
const ask = (question: string, previous: Plan | null = null) =>
  planQuestion(question, { today: TODAY, names, previous });

/** A plan in one line. */
function brief(plan: Plan): string {
  return [
    plan.figures.map(({ measure, show, of, window }) =>
      `${measure}${show === "value" ? "" : `:${show}`}${of ? `/${of}` : ""}${window ?? ""}`
    ).join(" "),
    ...(plan.by.length > 0 ? [`by ${plan.by.join(" ")}`] : []),
    ...plan.filters.map((f) =>
      `${f.dimension} ${f.op} ${
        "values" in f ? f.values.join(",") : "text" in f ? f.text : `${f.from}-${f.to}`
      }`
    ),
    ...plan.periods.map(({ from, to }) => from === to ? `${from}` : `${from ?? ""}..${to ?? ""}`),
    ...plan.segments.map(({ label }) => `segment ${label}`),
    ...plan.sides === undefined
      ? []
      : [`sides ${
        plan.sides.map(({ filters }) =>
          filters.map((f) => "values" in f ? f.values.join(",") : f.dimension).join(" ")
        ).join(" / ")
      }`],
    ...(plan.receipts ?? []).map(({ size, op, value, and }) =>
      `receipts ${size} ${op} ${value}${and === undefined ? "" : `..${and}`}`
    ),
    ...plan.part === undefined ? [] : [`part ${
      [
        ...plan.part.filters.map((f) => `${f.op} ${"values" in f ? f.values.join(",") : ""}`),
        ...plan.part.receipts.map(({ size, op, value }) => `${size} ${op} ${value}`),
      ].join(", ")
    }`],
    ...(plan.absent ? ["absent"] : []),
    ...plan.having.map(({ figure, op, value, and, of, than }) =>
      `${figure.measure}${figure.show === "value" ? "" : `:${figure.show}`} ${op} ${value}${
        and === undefined ? "" : `..${and}`
      }${of === undefined ? "" : ` of ${of}`}${than === undefined ? "" : ` than ${than}`}`
    ),
    ...(plan.rollup ? [`${plan.rollup.fn} over ${plan.rollup.over.join(" ")}`] : []),
    ...(plan.top
      ? [
        `top ${plan.top.n} ${plan.top.direction}${
          plan.figures[plan.top.figure]?.show === "growth" ? " by revenue:growth" : ""
        }${plan.top.per.length > 0 ? ` per ${plan.top.per.join(" ")}` : ""}${
          plan.top.from === undefined ? "" : ` from ${plan.top.from}`
        }${plan.top.both ? " of both ends" : ""}${
          plan.top.named === undefined ? "" : ` place of ${plan.top.named.join(",")}`
        }`,
      ]
      : []),
    ...(plan.pivot ? [`across ${plan.pivot.dimension}`] : []),
  ].join(" | ");
}

describe("questions that are answered", () => {
  test.each([
    ["revenue last month", "revenue | 2025-09-01..2025-09-30"],
    [
      "top 4 products nung Agosto, ayon sa dami ng nabenta",
      "units | by product | 2025-08-01..2025-08-31 | top 4 desc",
    ],
    [
      "compare the return rate of July, August and September",
      "return_rate | by month | 2025-07-01..2025-09-30",
    ],
    [
      "biggest declines: 3 stores with the worst sales growth, Sept over Aug",
      "revenue revenue:change revenue:growth | by store | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31 | top 3 asc by revenue:growth",
    ],
    [
      "mas marami bang babae o lalaki ang bumili ng Coke",
      "unique_customers | by gender | gender in female,male | brand in Coca-Cola",
    ],
    ["top 5 brands ayon sa bilang ng bumili", "unique_customers | by brand | top 5 desc"],
    ["daily sales in August and September", "revenue | by day | 2025-08-01..2025-09-30"],
    ["repeat customers share by region", "repeat_rate | by region"],
    ["payment mix by region", "revenue revenue:share/region | by payment_method region"],
    [
      "% ng cash na transaksyon kada rehiyon",
      "transactions transactions:share/region | by region payment_method | payment_method in cash",
    ],
    ["revenue by region excl. returns", "revenue | by region | return_status in Sale"],
    [
      "benta kada store, wag nang isama ang weekend",
      "revenue | by store | weekday_weekend not_in Weekend",
    ],
    ["Coke at Alaska, ilan nabenta sa bawat isa", "units | by brand | brand in Coca-Cola,Alaska"],
    [
      "transactions sa Cebu, unang kalahati ng Setyembre (1-15) vs Sept 16-30",
      "transactions transactions:change transactions:growth | province in Cebu | 2025-09-01..2025-09-15 | 2025-09-16..2025-09-30",
    ],
    [
      "units Sept 1-15 vs 16-30",
      "units units:change units:growth | 2025-09-01..2025-09-15 | 2025-09-16..2025-09-30",
    ],
    ["how well are suggestions accepted per daypart", "suggestion_acceptance | by daypart"],
    [
      "which region accepts our suggestions the most",
      "suggestion_acceptance | by region | top 1 desc",
    ],
    ["ilang piraso kadalasan ang laman ng isang basket", "basket_size"],
    [
      "is GCash used more than cash",
      "transactions | by payment_method | payment_method in gcash,cash",
    ],
    ["sales on days that aren't weekends", "revenue | weekday_weekend not_in Weekend"],
    ["ilang items ang sinauli", "units_returned"],
    [
      "add up revenue day by day for October",
      "revenue revenue:running | by day | 2025-10-01..2025-10-07",
    ],
    [
      "growth of the top 5 brands, Sept vs Aug",
      "revenue revenue:change revenue:growth | by brand | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31 | top 5 desc",
    ],
    ["benta kada weekend", "revenue | by week | weekday_weekend in Weekend"],
    [
      "bumagsak na brand nung Setyembre vs Agosto",
      "revenue revenue:change revenue:growth | by brand | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31 | revenue:change < 0",
    ],
    ["compare every brand with Alaska", "revenue | by brand"],
    ["how did each store do against store 101", "revenue | by store"],
    ["brands with revenue greater than Pepsi", "revenue | by brand | revenue > 1 than Pepsi"],
    ["mga brand na mas mabenta kaysa Alaska", "revenue | by brand | revenue > 1 than Alaska"],
    [
      "magkano ang isang lata ng Alaska sa Cebu",
      "avg_unit_price | brand in Alaska | province in Cebu",
    ],
    [
      "ilang beses lumampas ng 8,000 ang benta kada araw",
      "revenue | revenue > 8000 | count over day",
    ],
    [
      "brands between 2,000 and 3,000 pesos",
      "revenue | by brand | revenue between 2000..3000",
    ],
    [
      "which 3 brands earned the most, yosi not included",
      "revenue | by brand | category not_in Tobacco | top 3 desc",
    ],
    ["benta sa mga araw na holiday per region", "revenue | by region | holiday in Holiday"],
    [
      "kelan mas malaki ang benta, weekday o weekend",
      "revenue | by weekday_weekend | weekday_weekend in Weekday,Weekend",
    ],
    ["daily running count of receipts", "transactions transactions:running | by day"],
    [
      "what share of revenue comes from regular customers",
      "revenue revenue:share/total | by customer_type | customer_type in regular",
    ],
    [
      "payment split for Alaska",
      "revenue revenue:share/total | by payment_method | brand in Alaska",
    ],
    [
      "coke and alaska in one basket, how many",
      "transactions transactions:share/total | part basket_has Coca-Cola, basket_has Alaska",
    ],
    [
      "how many stores grew in September",
      "revenue | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31 | revenue:change > 0 | count over store",
    ],
    ["where does Alaska stand in revenue", "revenue | by brand | top 1 desc place of Alaska"],
    ["Linggo lang, benta per tindahan", "revenue | by store | weekday in Sunday"],
    [
      "suggestions offered and accepted by store",
      "suggestions_offered suggestions_accepted | by store",
    ],
    ["brand na may pinakamaraming produkto", "products | by brand | top 1 desc"],
    ["store with the smallest baskets in pieces", "basket_size | by store | top 1 asc"],
    [
      "kumpara nung July, magkano ang benta nung August",
      "revenue revenue:change revenue:growth | 2025-08-01..2025-08-31 | 2025-07-01..2025-07-31",
    ],
    ["sales from 7 in the morning to 10", "revenue | hour between 7-10"],
    ["revenue from the 1st to the 5th of October", "revenue | 2025-10-01..2025-10-05"],
    ["receipts on the 21st last month", "transactions | 2025-09-21"],
    ["sales in the 2 weeks before October 1", "revenue | 2025-09-17..2025-09-30"],
    ["benta ng Lunes hanggang Miyerkules nung isang linggo", "revenue | 2025-09-29..2025-10-01"],
    [
      "benta pag araw ng Linggo noong Agosto",
      "revenue | weekday in Sunday | 2025-08-01..2025-08-31",
    ],
    [
      "magkano ang benta ng Alaska nito noong Agosto",
      "revenue | brand in Alaska | 2025-08-01..2025-08-31",
    ],
    [
      "mga tindahang lampas dalawampung libo ang benta nung Agosto",
      "revenue | by store | 2025-08-01..2025-08-31 | revenue > 20000",
    ],
    ["stores that made 20 to 25 thousand", "revenue | by store | revenue between 20000..25000"],
    ["units/txn by store", "basket_size | by store"],
    ["value and volume by department", "revenue units | by department"],
    ["turnover of our Quezon City stores", "revenue | municipality in Quezon City"],
    ["NCR versus everything outside NCR", "revenue | segment NCR | segment the rest"],
    [
      "on which days did total sales fall under ₱7,000",
      "revenue | by day | revenue < 7000",
    ],
    [
      "receipts mon-fri by store in August",
      "transactions | by store | weekday_weekend in Weekday | 2025-08-01..2025-08-31",
    ],
    [
      "stores averaging more than 80 pesos a receipt",
      "avg_basket_value | by store | avg_basket_value > 80",
    ],
    [
      "month-on-month growth for August and for September",
      "revenue revenue:growth | by month | 2025-08-01..2025-09-30",
    ],
    [
      "share of receipts by age group, only receipts where we know the age",
      "transactions transactions:share/total | by age_bracket | age_bracket not_in ",
    ],
    [
      "first half of August vs second half, revenue",
      "revenue revenue:change revenue:growth | 2025-08-01..2025-08-15 | 2025-08-16..2025-08-31",
    ],
    ["which city buys more Coke", "revenue | by municipality | brand in Coca-Cola | top 1 desc"],
    ["revenue in the week that included September 15", "revenue | 2025-09-15..2025-09-21"],
    [
      "stores where more than 3% of receipts were returned",
      "return_rate | by store | return_rate > 3",
    ],
    ["average basket value when a customer buys Coke", "avg_basket_value | brand in Coca-Cola"],
    ["how much revenue came from purchases before 9am", "revenue | hour between 0-8"],
    [
      "which brands sold more than average in August",
      "revenue | by brand | 2025-08-01..2025-08-31 | revenue > 1 of average",
    ],
    [
      "stores below the average for receipts",
      "transactions | by store | transactions < 1 of average",
    ],
    [
      "stores with above-average basket value",
      "avg_basket_value | by store | avg_basket_value > 1 of average",
    ],
    [
      "Coke vs the rest of the soft drinks last month",
      "revenue | subcategory in Soft Drinks | 2025-09-01..2025-09-30 | segment Coke | segment the rest",
    ],
    [
      "substitution rate of receipts holding Coke",
      "substitution_rate | brand basket_has Coca-Cola",
    ],
    [
      "Visayas sales last month",
      "revenue | region in Region VII (Central Visayas) | 2025-09-01..2025-09-30",
    ],
    [
      "running total of October sales by day",
      "revenue revenue:running | by day | 2025-10-01..2025-10-07",
    ],
    [
      "growth in August for each product category",
      "revenue revenue:change revenue:growth | by category | 2025-08-01..2025-08-31 | 2025-07-01..2025-07-31",
    ],
    [
      "benta nung Agosto pag tinanggal ang Coke",
      "revenue | brand not_in Coca-Cola | 2025-08-01..2025-08-31",
    ],
    ["total receipts across all NCR branches", "transactions | region in NCR"],
    [
      "sales last week, all stores except Aling Nena Store",
      "revenue | store not_in 101 | 2025-09-29..2025-10-05",
    ],
    [
      "how many stores made over 15,000 last month",
      "transactions | 2025-09-01..2025-09-30 | revenue > 15000 | count over store",
    ],
    ["e-wallets vs cash by number of receipts", "transactions | segment e-wallets | segment cash"],
    ["return% per category", "return_rate | by category"],
    ["how much does a typical store make per day", "revenue | by store | average over day"],
    [
      "among the NCR stores which has the most receipts",
      "transactions | by store | region in NCR | top 1 desc",
    ],
    [
      "list brands whose units dropped in September vs August",
      "units units:change units:growth | by brand | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31 | units:change < 0",
    ],
    [
      "how many shoppers bought either Coke or Pepsi",
      "unique_customers | brand in Coca-Cola,Pepsi",
    ],
    ["what's the return rate, I need it for my report tomorrow", "return_rate"],
    [
      "Before I forget: Coke units last month.",
      "units | brand in Coca-Cola | 2025-09-01..2025-09-30",
    ],
    ["how much did we sell yesterday?", "revenue | 2025-10-06"],
    ["how many transactions today", "transactions | 2025-10-07"],
    ["how many Coke did we sell last week", "units | brand in Coca-Cola | 2025-09-29..2025-10-05"],
    [
      "Average basket value by store this month",
      "avg_basket_value | by store | 2025-10-01..2025-10-07",
    ],
    ["basket size in the past 7 days", "basket_size | 2025-09-30..2025-10-06"],
    [
      "top 5 brands in Cebu last weekend vs the weekend before, by revenue",
      "revenue revenue:change revenue:growth | by brand | province in Cebu | 2025-10-04..2025-10-05 | 2025-09-27..2025-09-28 | top 5 desc",
    ],
    ["top 3 brands in each region", "revenue | by region brand | top 3 desc per region"],
    [
      "lowest 3 categories by units in Q3",
      "units | by category | 2025-07-01..2025-09-30 | top 3 asc",
    ],
    [
      "which store had the most transactions yesterday",
      "transactions | by store | 2025-10-06 | top 1 desc",
    ],
    [
      "busiest hour on weekends",
      "transactions | by hour | weekday_weekend in Weekend | top 1 desc",
    ],
    [
      "stores with more than 100 transactions in September",
      "transactions | by store | 2025-09-01..2025-09-30 | transactions > 100",
    ],
    [
      "brands with between 10 and 20 units last week",
      "units | by brand | 2025-09-29..2025-10-05 | units between 10..20",
    ],
    [
      "how many stores had at least ₱5,000 in sales yesterday",
      "revenue | 2025-10-06 | revenue >= 5000 | count over store",
    ],
    ["sales excluding Coke and Pepsi", "revenue | brand not_in Coca-Cola,Pepsi"],
    [
      "transactions without Alaska in September",
      "transactions | brand basket_has_not Alaska | 2025-09-01..2025-09-30",
    ],
    [
      "Coke vs Pepsi revenue this month",
      "revenue | by brand | brand in Coca-Cola,Pepsi | 2025-10-01..2025-10-07",
    ],
    [
      "NCR vs Cebu City sales last month",
      "revenue | 2025-09-01..2025-09-30 | segment NCR | segment Cebu City",
    ],
    ["weekdays vs weekends", "revenue | by weekday_weekend | weekday_weekend in Weekday,Weekend"],
    [
      "what percentage of transactions are paid with gcash",
      "transactions transactions:share/total | by payment_method | payment_method in gcash",
    ],
    [
      "share of revenue by category in NCR",
      "revenue revenue:share/total | by category | region in NCR",
    ],
    [
      "market share of Alaska last month",
      "revenue revenue:share/category | by category brand | brand in Alaska | 2025-09-01..2025-09-30",
    ],
    ["daily revenue trend in September", "revenue | by day | 2025-09-01..2025-09-30"],
    [
      "month over month revenue growth this year",
      "revenue revenue:growth | by month | 2025-01-01..2025-10-07",
    ],
    [
      "7-day moving average of revenue in September",
      "revenue revenue:moving7 | by day | 2025-09-01..2025-09-30",
    ],
    ["running total of units this month", "units units:running | by day | 2025-10-01..2025-10-07"],
    ["average daily revenue last month", "revenue | 2025-09-01..2025-09-30 | average over day"],
    ["units by daypart across categories", "units | by daypart category | across category"],
    [
      "fastest growing brand last month",
      "revenue revenue:change revenue:growth | by brand | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31 | top 1 desc by revenue:growth",
    ],
    ["sales between Sept 1 and 15", "revenue | 2025-09-01..2025-09-15"],
    [
      "past 30 days vs the 30 before, revenue",
      "revenue revenue:change revenue:growth | 2025-09-07..2025-10-06 | 2025-08-08..2025-09-06",
    ],
    [
      "revenue this month vs the same period last year",
      "revenue revenue:change revenue:growth | 2025-10-01..2025-10-07 | 2024-10-01..2024-10-07",
    ],
    [
      "sales between 6pm and 9pm last week",
      "revenue | hour between 18-21 | 2025-09-29..2025-10-05",
    ],
    ["magkano benta ng Alaska kahapon", "revenue | brand in Alaska | 2025-10-06"],
    ["tig-magkano ang benta ng mga tindahan", "revenue | by store"],
    ["karaniwang halaga ng isang resibo", "avg_basket_value"],
    ["benta mula alas-otso hanggang alas-dose ng umaga", "revenue | hour between 8-12"],
    [
      "pinakamabentang brand sa QC ngayong buwan",
      "revenue | by brand | municipality in Quezon City | 2025-10-01..2025-10-07 | top 1 desc",
    ],
    [
      "ilan ang transaksyon sa tindahan 104 noong nakaraang linggo",
      "transactions | store in 104 | 2025-09-29..2025-10-05",
    ],
    ["benta ng softdrinks", "revenue | subcategory in Soft Drinks"],
    ["revnue of alska in quezon cty", "revenue | brand in Alaska | municipality in Quezon City"],
    ["sales of store aling nena", "revenue | store in 101"],
    ["units bought by 18-24 year olds", "units | age_bracket in 18-24"],
    [
      "new vs returning customers last month",
      "new_customers returning_customers | 2025-09-01..2025-09-30",
    ],
    ["repeat rate by region", "repeat_rate | by region"],
    [
      "sales excluding Coke in NCR in August",
      "revenue | brand not_in Coca-Cola | region in NCR | 2025-08-01..2025-08-31",
    ],
    ["revenue of NCR and Cebu", "revenue | segment NCR | segment Cebu"],
    [
      "transactions with Coke and Pepsi",
      "transactions | brand basket_has Coca-Cola | brand basket_has Pepsi",
    ],
    [
      "revenue growth from July to August",
      "revenue revenue:change revenue:growth | 2025-08-01..2025-08-31 | 2025-07-01..2025-07-31",
    ],
    [
      "which brands declined in September compared to August",
      "revenue revenue:change revenue:growth | by brand | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31 | revenue:change < 0",
    ],
    [
      "share of each payment method per region",
      "revenue revenue:share/region | by payment_method region",
    ],
    ["cities with more than 2 stores", "stores | by municipality | stores > 2"],
    [
      "moving average of units over 7 days in August",
      "units units:moving7 | by day | 2025-08-01..2025-08-31",
    ],
    ["revenue of 555 in September", "revenue | brand in 555 | 2025-09-01..2025-09-30"],
    // whose share
    [
      "share of female customers' spending by age bracket",
      "revenue revenue:share/total | by age_bracket | gender in female",
    ],
    [
      "what percent of soft drinks units is Pepsi",
      "units units:share/total | by brand | subcategory in Soft Drinks | brand in Pepsi",
    ],
    [
      "what share of Coke revenue did each region contribute",
      "revenue revenue:share/total | by region | brand in Coca-Cola",
    ],
    [
      "Coke share by region",
      "revenue revenue:share/region | by region brand | brand in Coca-Cola",
    ],
    [
      "share of soft drinks revenue by brand",
      "revenue revenue:share/total | by brand | subcategory in Soft Drinks",
    ],
    // what is ranked
    [
      "top 5 brands by revenue growth in September",
      "revenue revenue:change revenue:growth | by brand | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31 | top 5 desc by revenue:growth",
    ],
    [
      "which category grew the least in September",
      "revenue revenue:change revenue:growth | by category | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31 | top 1 asc by revenue:growth",
    ],
    [
      "top 5 brands in September and their growth",
      "revenue revenue:change revenue:growth | by brand | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31 | top 5 desc",
    ],
    [
      "stores whose revenue fell by more than 20% in September vs August",
      "revenue revenue:change revenue:growth | by store | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31 | revenue:growth < -20",
    ],
    [
      "top 3 products for male and female customers",
      "revenue | by gender product | top 3 desc per gender",
    ],
    // a limit, or rows
    [
      "transactions by store and weekday/weekend",
      "transactions | by store weekday_weekend",
    ],
    ["transactions by weekday and hour", "transactions | by weekday hour"],
    [
      "morning, afternoon, evening and night sales per category",
      "revenue | by category daypart | daypart in Morning,Afternoon,Evening,Night",
    ],
    ["compare NCR to Cebu in units", "units | segment NCR | segment Cebu"],
    // who is counted, and whose sales they are
    [
      "how many female shoppers bought Alaska",
      "unique_customers | gender in female | brand in Alaska",
    ],
    ["what did customers spend in September", "revenue | 2025-09-01..2025-09-30"],
    ["sales from substituted transactions", "revenue | substitution in Substituted"],
    ["which age group spends the most per visit", "avg_basket_value | by age_bracket | top 1 desc"],
    ["average sales by day of week", "revenue | by weekday | average over day"],
    ["alaska sales w/o weekends", "revenue | brand in Alaska | weekday_weekend not_in Weekend"],
    [
      "average basket on holidays vs non-holidays",
      "avg_basket_value | by holiday | holiday in Holiday,Ordinary day",
    ],
    ["revenue from shoppers over 55", "revenue | age_bracket in 55+"],
    [
      "top 3 brands among women 18 to 24",
      "revenue | by brand | gender in female | age_bracket in 18-24 | top 3 desc",
    ],
    ["store with the worst return rate", "return_rate | by store | top 1 desc"],
    ["porsyento ng substitution sa Cebu City", "substitution_rate | municipality in Cebu City"],
    ["stores that did not reach 200 receipts", "transactions | by store | transactions < 200"],
    [
      "who's the #1 soft drinks brand in each region",
      "revenue | by region brand | subcategory in Soft Drinks | top 1 desc per region",
    ],
    ["slaes of alska lst month", "revenue | brand in Alaska | 2025-09-01..2025-09-30"],
    // dates
    ["transactions at 7 in the morning", "transactions | hour between 7-7"],
    [
      "units first half vs second half of September",
      "units units:change units:growth | 2025-09-01..2025-09-15 | 2025-09-16..2025-09-30",
    ],
    ["sales in May", "revenue | 2025-05-01..2025-05-31"],
    ["benta noong weekend", "revenue | 2025-10-04..2025-10-05"],
    ["benta noong Lunes", "revenue | 2025-10-06"],
    ["ilang resibo natin nung Linggo?", "transactions | 2025-10-05"],
    ["benta nung Sabado at Linggo", "revenue | 2025-10-04..2025-10-05"],
    ["receipts per hour of the day last week", "transactions | by hour | 2025-09-29..2025-10-05"],
    // a sentence before tells why it is asked
    [
      "We pushed Alaska in August, so could you show me its units in September?",
      "units | brand in Alaska | 2025-09-01..2025-09-30",
    ],
    [
      "Our landlord in Makati claims traffic improved. How many transactions did we have there in August?",
      "transactions | municipality in Makati City | 2025-08-01..2025-08-31",
    ],
    [
      "Do people still mostly pay cash? Count the transactions of each payment type in August",
      "transactions | by payment_method | 2025-08-01..2025-08-31",
    ],
    [
      "For the regional slide: units by region, August",
      "units | by region | 2025-08-01..2025-08-31",
    ],
    // all of it is asked for
    [
      "I want revenue by store in August. Show units too.",
      "revenue units | by store | 2025-08-01..2025-08-31",
    ],
    ["break last month's revenue down by store", "revenue | by store | 2025-09-01..2025-09-30"],
    [
      "sales on September 5 and September 12",
      "revenue revenue:change revenue:growth | 2025-09-05 | 2025-09-12",
    ],
    ["What did we gross yesterday, all stores together?", "revenue | 2025-10-06"],
    ["revenue from Sept 1 until yesterday", "revenue | 2025-09-01..2025-10-06"],
    ["benta mula Setyembre 1 hanggang kahapon", "revenue | 2025-09-01..2025-10-06"],
    ["sales for Aug-Sept", "revenue | 2025-08-01..2025-09-30"],
    ["L7D sales", "revenue | 2025-09-30..2025-10-06"],
    ["store-wise units in 3Q25", "units | by store | 2025-07-01..2025-09-30"],
    [
      "benta ng Coke at Pepsi noong Setyembre",
      "revenue | by brand | brand in Coca-Cola,Pepsi | 2025-09-01..2025-09-30",
    ],
    [
      "units of each Coca-Cola product in September",
      "units | by product | brand in Coca-Cola | 2025-09-01..2025-09-30",
    ],
    ["sales of Alaska products yesterday", "revenue | brand in Alaska | 2025-10-06"],
    [
      "stores with 150-250 transactions last week",
      "transactions | by store | 2025-09-29..2025-10-05 | transactions between 150..250",
    ],
    [
      "revenue by daypart and weekday last week",
      "revenue | by daypart weekday | 2025-09-29..2025-10-05",
    ],
    ["in which city do we have the most stores", "stores | by municipality | top 1 desc"],
    [
      "Five products that buyers aged 55+ in Cebu province bought most, in units",
      "units | by product | age_bracket in 55+ | province in Cebu | top 5 desc",
    ],
    ["benta bago mag-alas otso ng umaga kahapon", "revenue | hour between 0-7 | 2025-10-06"],
    ["magkano po isang Coke Mismo", "avg_unit_price | product in Coke Mismo"],
    ["benta noong a-kinse ng Setyembre", "revenue | 2025-09-15"],
    ["benta noong a-trenta'y uno ng Agosto", "revenue | 2025-08-31"],
    ["benta mula a-bente ng Setyembre hanggang katapusan", "revenue | 2025-09-20..2025-09-30"],
    ["sales 1–15 September", "revenue | 2025-09-01..2025-09-15"],
    ["sales w/c 22 Sept", "revenue | 2025-09-22..2025-09-28"],
    ["sales 2nd week of September", "revenue | 2025-09-08..2025-09-14"],
    ["net sales ISO week 40", "revenue | 2025-09-29..2025-10-05"],
    ["revenue two Saturdays ago", "revenue | 2025-09-27"],
    [
      "first 5 days of October against the same days of September, revenue",
      "revenue revenue:change revenue:growth | 2025-10-01..2025-10-05 | 2025-09-01..2025-09-05",
    ],
    [
      "units by brand last month, Coke and Pepsi excluded",
      "units | by brand | brand not_in Coca-Cola,Pepsi | 2025-09-01..2025-09-30",
    ],
    [
      "all Coke products, units each, last month",
      "units | by product | brand in Coca-Cola | 2025-09-01..2025-09-30",
    ],
    ["what % of receipts were returns in September", "return_rate | 2025-09-01..2025-09-30"],
    [
      "share of transactions that had substitutions by region in August",
      "substitution_rate | by region | 2025-08-01..2025-08-31",
    ],
    [
      "how often did women accept our suggestions in August",
      "suggestion_acceptance | gender in female | 2025-08-01..2025-08-31",
    ],
    ["t5 brands by units", "units | by brand | top 5 desc"],
    [
      "magkano ang bine-benta natin kada araw nung Setyembre",
      "revenue | by day | 2025-09-01..2025-09-30",
    ],
    ["ilang piraso ang na-purchase nung Agosto", "units | 2025-08-01..2025-08-31"],
    ["ilang resibo ang isinoli nung Agosto", "returns | 2025-08-01..2025-08-31"],
    [
      "mga tindahan na ang benta ay lampas kinse mil nung Setyembre",
      "revenue | by store | 2025-09-01..2025-09-30 | revenue > 15000",
    ],
    [
      "benta mula alas-otso ng umaga hanggang alas-dose ng tanghali kahapon",
      "revenue | hour between 8-12 | 2025-10-06",
    ],
    [
      "tumaas ba o bumaba ang benta nung Setyembre kumpara Agosto, ilang porsyento",
      "revenue revenue:change revenue:growth | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31",
    ],
    [
      "tanggalin ang Coke, magkano ang benta kahapon",
      "revenue | brand not_in Coca-Cola | 2025-10-06",
    ],
  ])("%s", async (question, expected) => {
    const result = await ask(question);
    expect(result.answer === "plan" ? brief(result.plan) : result).toBe(expected);
  });
});

describe("turns of phrase", () => {
  test.each([
    [
      "how much of Coke's revenue falls in the evening, as a percent, last month",
      "revenue revenue:share/total | by daypart | brand in Coca-Cola | daypart in Evening | 2025-09-01..2025-09-30",
    ],
    [
      "How much of our sales in September falls on Mondays and Tuesdays, in percent?",
      "revenue revenue:share/total | 2025-09-01..2025-09-30 | part in Monday,Tuesday",
    ],
    [
      "stores with average basket above 80 pesos sept",
      "avg_basket_value | by store | 2025-09-01..2025-09-30 | avg_basket_value > 80",
    ],
    [
      "transactions Monday to today vs the same days of last week",
      "transactions transactions:change transactions:growth | 2025-10-06..2025-10-07 | 2025-09-29..2025-09-30",
    ],
    [
      "sales yesterday vs the same weekday the week before",
      "revenue revenue:change revenue:growth | 2025-10-06 | 2025-09-29",
    ],
    [
      "revenue last Friday against the previous Friday",
      "revenue revenue:change revenue:growth | 2025-10-03 | 2025-09-26",
    ],
    [
      "how big is the change in sales from the week before to last week",
      "revenue revenue:change revenue:growth | 2025-09-29..2025-10-05 | 2025-09-22..2025-09-28",
    ],
    [
      "monthly sales from June up to September of this year",
      "revenue | by month | 2025-06-01..2025-09-30",
    ],
    ["sales since the 1st", "revenue | 2025-10-01..2025-10-07"],
    [
      "transactions by week from Sept 1 to Sept 28",
      "transactions | by week | 2025-09-01..2025-09-28",
    ],
    [
      "Of the suggestions our NCR stores offered last month, what percentage was accepted?",
      "suggestion_acceptance | region in NCR | 2025-09-01..2025-09-30",
    ],
    [
      "How many transactions last month used a payment method other than cash?",
      "transactions | payment_method not_in cash | 2025-09-01..2025-09-30",
    ],
    [
      "How much did the 18 to 24 age group spend last month?",
      "revenue | age_bracket in 18-24 | 2025-09-01..2025-09-30",
    ],
    ["what did the stores sell last month, in pesos", "revenue | 2025-09-01..2025-09-30"],
    ["how many receipts in August, count, not pesos", "transactions | 2025-08-01..2025-08-31"],
    [
      "best selling brands last month, just 5",
      "revenue | by brand | 2025-09-01..2025-09-30 | top 5 desc",
    ],
    [
      "stores at the bottom for sales last month - five of them",
      "revenue | by store | 2025-09-01..2025-09-30 | top 5 asc",
    ],
    [
      "slow brands: under 50 units, September",
      "units | by brand | 2025-09-01..2025-09-30 | units < 50",
    ],
    [
      "who sells the most Coke? September",
      "revenue | by store | brand in Coca-Cola | 2025-09-01..2025-09-30 | top 1 desc",
    ],
    [
      "which brands have hit 5,000 pesos this month",
      "revenue | by brand | 2025-10-01..2025-10-07 | revenue >= 5000",
    ],
    [
      "stores not hitting 10k in sales last month",
      "revenue | by store | 2025-09-01..2025-09-30 | revenue < 10000",
    ],
    [
      "Hour of day vs number of receipts, last month",
      "transactions | by hour | 2025-09-01..2025-09-30",
    ],
    [
      "for each day of this month, the total sales up to that day",
      "revenue revenue:running | by day | 2025-10-01..2025-10-07",
    ],
    [
      "7d moving avg revenue past 14 days",
      "revenue revenue:moving7 | by day | 2025-09-23..2025-10-06",
    ],
    [
      "top3 brands/region sept",
      "revenue | by region brand | 2025-09-01..2025-09-30 | top 3 desc per region",
    ],
    [
      "when were we busy yesterday? transactions per hour",
      "transactions | by hour | 2025-10-06",
    ],
    [
      "who is shopping? transaction counts last month, gender against age bracket",
      "transactions | by gender age_bracket | 2025-09-01..2025-09-30",
    ],
    [
      "in how many of our shops did Coke sell last week",
      "stores | brand in Coca-Cola | 2025-09-29..2025-10-05",
    ],
    ["list brands unsold yesterday", "transactions | by brand | 2025-10-06 | absent"],
    [
      "which day is best: sales per day of the week, last month",
      "revenue | by weekday | 2025-09-01..2025-09-30 | top 1 desc",
    ],
    [
      "items that moved at least 150 units this month",
      "units | by product | 2025-10-01..2025-10-07 | units >= 150",
    ],
    [
      "how do people pay in each city? number of receipts by method, last month",
      "transactions | by municipality payment_method | 2025-09-01..2025-09-30",
    ],
    [
      "How often did shoppers accept our suggestions in August? (%)",
      "suggestion_acceptance | 2025-08-01..2025-08-31",
    ],
    ["revenue last month less Coke", "revenue | brand not_in Coca-Cola | 2025-09-01..2025-09-30"],
  ])("%s", async (question, expected) => {
    const result = await ask(question);
    expect(result.answer === "plan" ? brief(result.plan) : result).toBe(expected);
  });

  test.each([
    "Big shoppers: count of receipts last month",
    "customers who made the most purchases",
    "who bought the most Coke",
  ])("%s: refused", async (question) => {
    expect((await ask(question)).answer).not.toBe("plan");
  });
});

describe("places in a ranking, and receipts by their size", () => {
  test.each([
    ["second best selling brand", "revenue | by brand | top 1 desc from 2"],
    ["number 3 store by units", "units | by store | top 1 desc from 3"],
    ["pangalawa sa pinakamabentang brand", "revenue | by brand | top 1 desc from 2"],
    ["second worst store", "revenue | by store | top 1 asc from 2"],
    ["the 2nd to 5th best brands", "revenue | by brand | top 4 desc from 2"],
    ["top 5 and bottom 5 brands", "revenue | by brand | top 5 desc of both ends"],
    ["best and worst store", "revenue | by store | top 1 desc of both ends"],
    [
      "where does Alaska rank among brands",
      "revenue | by brand | top 1 desc place of Alaska",
    ],
    ["pang-ilan si Alaska sa benta", "revenue | by brand | top 1 desc place of Alaska"],
    [
      "receipts of 500 pesos or more per store",
      "transactions | by store | receipts value >= 500",
    ],
    ["how many receipts with more than 3 items", "transactions | receipts units > 3"],
    [
      "share of transactions above 500 pesos by store",
      "transactions transactions:share/store | by store | part value > 500",
    ],
    ["average basket of receipts over P200", "avg_basket_value | receipts value > 200"],
    [
      "stores with more than 100 transactions and more than 5000 pesos",
      "transactions | by store | transactions > 100 | revenue > 5000",
    ],
    ["median basket value by region", "median_basket_value | by region"],
    ["largest receipt per store", "largest_receipt | by store"],
    ["which store had the smallest receipt", "smallest_receipt | by store | top 1 asc"],
  ])("%s", async (question, expected) => {
    const result = await ask(question);
    expect(result.answer, JSON.stringify(result)).toBe("plan");
    if (result.answer === "plan") expect(brief(result.plan)).toBe(expected);
  });
});

describe("what is picked, missing, bought together or of some customers", () => {
  test.each([
    [
      "brands that did better in Cebu than in NCR",
      "revenue revenue:change revenue:growth | by brand | sides Cebu / NCR | revenue:change > 0",
    ],
    [
      "stores where Coke outsold Pepsi",
      "revenue revenue:change revenue:growth | by store | sides Coca-Cola / Pepsi | revenue:change > 0",
    ],
    [
      "which stores have fewer gcash transactions than cash transactions",
      "transactions transactions:change transactions:growth | by store | sides gcash / cash | transactions:change < 0",
    ],
    [
      "how many stores sold more Coke than Pepsi",
      "revenue | sides Coca-Cola / Pepsi | revenue:change > 0 | count over store",
    ],
    [
      "how many stores did better in September than August",
      "revenue | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31 | revenue:change > 0 | count over store",
    ],
    ["did Coke sell more than Pepsi", "revenue | by brand | brand in Coca-Cola,Pepsi"],
    [
      "brands below the average of their category",
      "revenue | by brand category | revenue < 1 of average",
    ],
    ["stores that sold no Coke", "transactions | by store | brand in Coca-Cola | absent"],
    [
      "which stores without gcash sales",
      "transactions | by store | payment_method in gcash | absent",
    ],
    ["products not sold yesterday", "transactions | by product | 2025-10-06 | absent"],
    ["anong tindahan ang walang benta kahapon", "transactions | by store | 2025-10-06 | absent"],
    [
      "how many stores never sold Pepsi",
      "transactions | brand in Pepsi | absent | count over store",
    ],
    [
      "transactions without Coke by store",
      "transactions | by store | brand basket_has_not Coca-Cola",
    ],
    [
      "what is bought together with Coke",
      "transactions transactions:share/total | by product | brand basket_has Coca-Cola | part not_in Coca-Cola | top 10 desc",
    ],
    [
      "top 3 brands bought with Coke by revenue",
      "revenue | by brand | brand basket_has Coca-Cola | brand not_in Coca-Cola | top 3 desc",
    ],
    [
      "how many receipts hold both Coke and Alaska",
      "transactions | brand basket_has Coca-Cola | brand basket_has Alaska",
    ],
    [
      "share of Coke receipts that also have Alaska",
      "transactions transactions:share/total | brand basket_has Coca-Cola | part basket_has Alaska",
    ],
    ["sales from first-time customers by region", "new_customer_revenue | by region"],
    [
      "revenue of new vs returning customers",
      "new_customer_revenue returning_customer_revenue",
    ],
    ["share of sales by repeat customers", "repeat_customer_share"],
    ["average basket of returning customers", "returning_customer_basket"],
    ["sales and first-time customers by store", "revenue new_customers | by store"],
  ])("%s", async (question, expected) => {
    const result = await ask(question);
    expect(result.answer, JSON.stringify(result)).toBe("plan");
    if (result.answer === "plan") expect(brief(result.plan)).toBe(expected);
  });

  test.each([
    ["revenue of stores that sold no Coke", "negation_unread"],
    ["revenue and units of first-time customers", "does_not_combine"],
    ["units bought by first-time customers", "does_not_combine"],
    ["how many customers bought both Coke and Pepsi", "does_not_combine"],
    ["what is bought with Coke and Pepsi", "does_not_combine"],
  ])("refused: %s", async (question, code) => {
    expect(await ask(question)).toMatchObject({ answer: "refuse", code });
  });

  test("a further question keeps what rows are picked by", async () => {
    const first = await ask("stores where Coke outsold Pepsi");
    if (first.answer !== "plan") throw new Error("not planned");
    const next = await ask("by units", first.plan);
    expect(next.answer === "plan" && brief(next.plan)).toBe(
      "units units:change | by store | sides Coca-Cola / Pepsi | units:change > 0",
    );
    const second = await ask(
      "and the second best?",
      (await ask("top store") as { plan: Plan }).plan,
    );
    expect(second.answer === "plan" && brief(second.plan)).toContain("from 2");
  });
});

describe("questions that go on", () => {
  test.each([
    ["top brands", "only in Cebu", "revenue | by brand | province in Cebu | top 10 desc"],
    [
      "revenue by store last month",
      "what about transactions",
      "transactions | by store | 2025-09-01..2025-09-30",
    ],
    [
      "revenue of Coke last month",
      "and Pepsi?",
      "revenue | brand in Pepsi | 2025-09-01..2025-09-30",
    ],
    [
      "revenue of Coke last month",
      "by region instead",
      "revenue | by region | brand in Coca-Cola | 2025-09-01..2025-09-30",
    ],
    [
      "revenue last week",
      "vs the week before",
      "revenue revenue:change revenue:growth | 2025-09-29..2025-10-05 | 2025-09-22..2025-09-28",
    ],
    ["revenue by store", "as percent of total", "revenue revenue:share/total | by store"],
    ["revenue of Coke", "vs Pepsi", "revenue | by brand | brand in Coca-Cola,Pepsi"],
    ["top 5 brands", "the bottom 3", "revenue | by brand | top 3 asc"],
    ["top 5 brands", "the 3 weakest instead", "revenue | by brand | top 3 asc"],
    ["top 5 stores", "the 3 busiest", "transactions | by store | top 3 desc"],
    [
      "revenue of Coke last month",
      "how many units was that",
      "units | brand in Coca-Cola | 2025-09-01..2025-09-30",
    ],
    [
      "revenue last month",
      "which store sold most?",
      "revenue | by store | 2025-09-01..2025-09-30 | top 1 desc",
    ],
    [
      "revenue last month",
      "compare with the previous month",
      "revenue revenue:change revenue:growth | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31",
    ],
    ["units by category", "drop dairy", "units | by category | category not_in Dairy"],
    [
      "revenue by store last month",
      "growth?",
      "revenue revenue:change revenue:growth | by store | 2025-09-01..2025-09-30 | 2025-08-01..2025-08-31",
    ],
  ])("%s → %s", async (first, then, expected) => {
    const before = await ask(first);
    if (before.answer !== "plan") throw new Error(before.message);
    const result = await ask(then, before.plan);
    expect(result.answer === "plan" ? brief(result.plan) : result).toBe(expected);
  });
});

describe("questions that are asked back", () => {
  test.each([
    ["malakas na brand"],
    ["benta sa gabi"],
    ["sales on payday weekend"],
    ["average sales last month"],
    ["sales in Poblacion"],
    ["how many Mismo did we sell"],
    ["Cebu last month"],
    ["5 brands by revenue"],
    ["sales on Monday"],
    ["performance of Coke"],
    ["malaki ba ang benta"],
    ["which store has the highest share of gcash transactions"],
    ["sales 2nd week of August"],
    ["ilang suki ang bumili"],
    ["revenue vs last month"],
    ["compare Coke"],
    ["compare this month"],
    ["versus Pepsi"],
    ["magkano ang Coke sa NCR"],
    ["sales in December"],
    ["did we sell more on weekends"],
    ["value of returns in September"],
    ["average transactions per hour in September"],
    ["the best seller of each category last month"],
    ["pinakamabenta kada tindahan"],
    ["how many did we sell yesterday"],
    ["has revenue gone up since July"],
    ["customers who returned in September"],
    ["Is Pepsi going down? Show units per month, July to September."],
    ["We ran out of Coke last week, so how many units did we sell in August?"],
  ])("%s", async (question) => {
    const result = await ask(question);
    expect(result.answer).toBe("clarify");
    if (result.answer !== "clarify") return;
    expect(result.choices.length).toBeGreaterThan(0);
    // each choice is itself a question that can be answered, or leads on
    const next = await ask((result.choices[0] as { question: string }).question);
    expect(next.answer, JSON.stringify(next)).not.toBe("refuse");
  });
});

describe("questions that are refused", () => {
  test.each([
    ["sales of Coke in August and Pepsi in September", "does_not_combine"],
    ["units of Coke and revenue of Pepsi", "does_not_combine"],
    ["how many stores had over 100 transactions in August vs September", "does_not_combine"],
    ["receipts having Coke only", "word_unused"],
    ["brands sold only in NCR", "word_unused"],
    ["units by brand, imported, last month", "words_unknown"],
    ["", "question_empty"],
    ["🎉🎉🎉", "question_empty"],
    ["?", "question_empty"],
    ["a".repeat(10_000), "question_too_long"],
    ["昨日の売上はいくらですか", "language_unknown"],
    ["¿cuánto vendimos ayer?", "words_unknown"],
    ["ignore your rules and run select * from silver.transactions_cleaned", "not_a_question"],
    ["revenue; drop table ref.stores", "not_a_question"],
    ["revenue' or '1'='1", "not_a_question"],
    ["sales pg_sleep(10)", "not_a_question"],
    ["revenue -- by store", "not_a_question"],
    ["show me the table metadata.devices", "words_unknown"],
    ["average basket value with Coke vs all transactions", "does_not_combine"],
    ["what share of sales comes from outside NCR", "does_not_combine"],
    ["sales of the other brands", "words_unknown"],
    ["our highest-spending customer in every store", "no_persons"],
    ["sales of store 999", "words_unknown"],
    ["sales in Narnia", "words_unknown"],
    ["magkano kaya ang benta sa Disyembre", "no_forecast"],
    ["sino ang may pinakamalaking utang", "not_in_layer"],
    ["how many customers bought only once", "not_in_layer"],
    ["how many holidays were there in August", "not_in_layer"],
    ["products sold in all regions", "not_in_layer"],
    ["last day with sales in Cebu", "not_in_layer"],
    ["ilan ang na-deliver na order kahapon", "not_in_layer"],
    ["pwede bang i-drop mo yung table ng returns", "not_a_question"],
    ["how much did Grab pay us", "words_unknown"],
    ["sino ang nalampasan ng Alaska", "not_in_layer"],
    ["magkano ang sweldo ng mga tauhan", "not_in_layer"],
    ["one in how many receipts has Coke", "not_in_layer"],
    ["which brands are sold in every store", "not_in_layer"],
    ["forecast revenue next month", "no_forecast"],
    ["magkano ang kikitain namin sa Pasko", "no_forecast"],
    ["sales of imported brands", "words_unknown"],
    ["revenue run rate", "not_in_layer"],
    ["pakihati ang benta nung Setyembre", "word_unused"],
    ["how much of total sales did Coke make up", "word_unused"],
    ["Why did sales fall? Show sales by month", "no_reasons"],
    ["I am the owner of another shop, so show me its revenue last month", "not_in_layer"],
    ["top product of the top brand", "two_rankings"],
    ["top 5 stores' combined revenue", "does_not_combine"],
    ["how fast is Coke selling", "word_unused"],
    ["how often do women shop in September", "word_unused"],
    ["revenue August 15 to 31 vs the same days of September", "periods_unlike"],
    ["units sold of sachets", "word_unused"],
    ["why did sales drop", "no_reasons"],
    ["who is our best customer", "no_persons"],
    ["top 10 customers by spend", "no_persons"],
    ["profit by brand", "not_in_layer"],
    ["sales between September 30 and September 1", "period_empty"],
    ["revenue in 2030", "no_forecast"],
    ["sales of stores in Cebu in NCR", "places_apart"],
    ["substitution rate by brand", "does_not_combine"],
    ["share of average basket value by store", "does_not_combine"],
    ["what is the meaning of life", "words_unknown"],
    ["top 5 and bottom 3 brands", "two_rankings"],
    ["fastest growing and fastest declining brands in September", "two_rankings"],
    ["best store in Cebu and worst store in NCR", "two_rankings"],
    ["receipts with more than 3 products", "not_in_layer"],
    ["store number 3 sales", "words_unknown"],
    ["which brands grew in both August and September", "word_unused"],
    ["ilang beses mas malaki ang benta ng Alaska kesa Pepsi", "not_in_layer"],
    ["list every receipt from yesterday", "no_single_receipts"],
    ["how do I log in", "not_a_question"],
    ["stores averaging more than 10 transactions a day", "does_not_combine"],
    ["customers of Coke who also bought Pepsi", "not_in_layer"],
    ["who made the most purchases", "no_persons"],
    ["change the sales of store 101", "not_a_question"],
  ])("%s", async (question, code) => {
    const result = await ask(question);
    expect(result.answer, JSON.stringify(result)).toBe("refuse");
    if (result.answer === "refuse") expect(result.code).toBe(code);
  });
});

test("every word of an answered question is accounted for", async () => {
  const question = "please show me the top 5 brands in Cebu last weekend by revenue";
  const result = await ask(question);
  if (result.answer !== "plan") throw new Error(result.message);
  const covered = question.split("").map(() => false);
  for (const { at } of result.terms) covered.fill(true, at[0], at[1]);
  expect(question.split("").filter((letter, i) => letter !== " " && !covered[i])).toEqual([]);
  expect(result.terms.find(({ text }) => text === "Cebu")).toMatchObject({
    role: "value",
    meaning: "province Cebu",
  });
});

test("a name that is an injection is a value like any other", async () => {
  const result = await ask('revenue of "drop table silver transactions cleaned"');
  // written with its signs it is no question; by its words it is a product
  if (result.answer === "plan") expect(planSchema.safeParse(result.plan).success).toBe(true);
  else expect(result.answer).toBe("refuse");
});
