import type { DimensionId, MeasureId } from "./names.ts";
import { FUTURE_WORDS, PLAIN_WORDS, SELLING_WORDS } from "./plain_words.ts";
import { filipinoForms } from "./word_forms.ts";
import {
  EXCEEDING,
  REACHING,
  RECORDED_WORDS,
  SHORT_OF,
  SPOKEN_WORDS,
  TRADED_WORDS,
} from "./word_classes.ts";
import type { Value } from "./plan.ts";

/** What a word or phrase of the language can be; names of the data are no words of it. */
export type Meaning =
  | { is: "measure"; id: MeasureId }
  | { is: "dimension"; id: DimensionId; plural: boolean; adverb?: boolean }
  | { is: "value"; id: DimensionId; values: Value[] }
  | { is: "rank"; direction: "desc" | "asc"; measure?: MeasureId }
  | { is: "compare"; op: ">" | ">=" | "<" | "<=" | "=" | "<>" | "between" }
  /** A place in a ranking, from the highest on unless told otherwise. */
  | { is: "place"; place: number; direction?: "asc" }
  /** Asks which place something has; what receipts hold beside something. */
  | { is: "place of" | "bought with" }
  | { is: "share" | "growth" | "trend" | "running" | "moving" | "average" | "total" | "pivot" }
  | { is: "growing"; direction: "desc" | "asc" }
  | { is: "change"; direction?: "up" | "down" }
  | { is: "measures"; ids: MeasureId[] }
  | { is: "grow over"; grain: "day" | "week" | "month" | "quarter" | "year" }
  | {
    is:
      | "how many"
      | "how much"
      | "which"
      | "sell"
      | "versus"
      | "not"
      | "left out"
      | "without"
      | "and"
      | "or"
      | "with";
  }
  | {
    is:
      | "by"
      | "per"
      | "across"
      | "in each"
      | "of"
      | "in"
      | "all"
      | "only"
      | "highest first"
      | "lowest first";
  }
  | { is: "follow" | "until" | "rest" | "known" }
  | {
    is: "unclear";
    why: string;
    choices: [label: string, replacement: string][];
    orRank?: "desc" | "asc";
    orIgnored?: true;
  }
  | { is: "refused"; code: string; why: string }
  | { is: "ignored" };

const WORDS: [Meaning, string][] = [];
const say = (meaning: Meaning, ...phrases: string[]) => {
  for (const list of phrases) {
    for (const phrase of list.split("|")) WORDS.push([meaning, phrase.trim()]);
  }
};

const measures: Record<MeasureId, string> = {
  revenue:
    "dough|bucks|cash value of sales|how much in sales|peso amount|amount in pesos|money generated|money spent|sales total|total sales amount|topline|top line|sales peso|kabuuang halaga|kabuuang halaga ng benta|halaga ng nabenta|nabentang halaga|total na kita|kitang pera|bentahan|value of sales|worth of sales|₱|sales turnover|money made|money earned|money taken|money in|peso sales|sales in peso|napagbentahan|nabentahan|kinitang pera|sales performance|sale value|total peso|pesos earned|rev|revs|revenue|revenues|sales|sale|sales revenue|sales value|value sales|peso sales|peso value|sales amount|amount sold|total amount|turnover|gross sales|gross revenue|net sales|net revenue|gmv|takings|earnings|income|sales figures|sales performance|money|spends|benta|benta sa piso|kita|pinagbentahan|naibentang halaga|halaga ng benta|peso|pesos|spend|spending|gastos|ginastos|nagastos|pera|kinita|sales in pesos|revenue in pesos|peso revenue|sales value in pesos|net of returns sales",
  units:
    "goods sold|number of goods|how many goods|merchandise sold|paninda|mga paninda|kaha|mga kaha|ilang kaha|kahon|mga kahon|pakete|mga pakete|garapon|supot|balot|lata|mga lata|number of cans|number of packs|number of boxes|jars|tubs|pouches|packets|pc|no of units|no of pieces|number of bottles|units shipped|stock units sold|unit count|units count|bilang ng piraso|ilang piraso|total pieces|item quantity|item volume|units|unit sales|units sold|unit|quantity|quantities|quantity sold|qty|qty sold|volume|sales volume|volume sold|pieces|pieces sold|pcs|pcs sold|items|items sold|number of units|number of items|number of items sold|number of pieces|unit volume|bottles|cans|sachets|sticks|boxes|number of bottles|number of sachets|mga bote|bote|units moved|piraso|mga piraso|dami ng nabenta|bilang ng nabenta|item count",
  transactions:
    "ilang beses|how many times|number of times|bilang ng beses|gaano karaming beses|sales slips|counter transactions|usage|number of uses|times used|bili|pagbili|mga pagbili|txs|rcpt|rcpts|bills|bill count|number of bills|number of purchases made|sales tickets|number of tickets|transactions made|transactions recorded|purchase transactions|purchase count|customer transactions|bilang ng mga transaksyon|bilang ng mga resibo|mga resibo|benta transactions|transactions|transaction|transaction count|transactions count|number of transactions|transaction volume|txn|txns|trx|tx|receipts|receipt|receipt count|number of receipts|tickets|orders|order count|number of orders|purchases|number of purchases|baskets|number of baskets|number of sales|sales count|sales transactions|sale transactions|invoices|checkouts|transaksyon|transaksiyon|mga transaksyon|resibo|bilang ng transaksyon|bilang ng resibo|visits|visit|customer visits|store visits|trxn|trxns|tnx|transac|transacs|transaction numbers|volume of transactions",
  avg_basket_value:
    "basket average|mean spend|mean spend per transaction|average money per transaction|average peso per transaction|average purchase size|average receipt amount|average per transaction|average per receipt|average per basket|average na basket|average na halaga kada resibo|average na halaga bawat resibo|halaga kada resibo|halaga bawat resibo|average na halaga ng basket|average na halaga ng transaksyon|average na bili|average na benta kada transaksyon|average na benta bawat transaksyon|gastos bawat transaksyon|benta bawat transaksyon|gastos kada bili|gastos sa bawat transaksyon|average spent per transaction|average spent per visit|average spent|average basket in pesos|spent per transaction|spent per visit|spent per basket|spent per receipt|typical basket|typical basket value|usual basket|typical transaction|mean basket value|mean transaction value|mean basket|average basket value|average basket|avg basket|avg basket value|basket value|average transaction value|avg transaction value|average transaction|avg transaction|average transaction amount|atv|aov|average order value|avg order value|average order|average ticket|avg ticket|average ticket size|ticket size|average ticket value|average receipt|average receipt value|average bill|average spend|average spend per transaction|avg spend|average spending|spend per transaction|spend per basket|spend per receipt|spend per visit|average sale|average sale value|average purchase|average purchase value|average purchase amount|value per transaction|revenue per transaction|sales per transaction|average revenue per transaction|average sales per transaction|average amount per transaction|amount per transaction|revenue per basket|sales per basket|money per transaction|average value per transaction|average transaction size|abv|average sales per receipt|revenue per receipt|sales per receipt|gastos kada transaksyon|average gastos kada transaksyon|gastos per transaction|halaga kada transaksyon|benta kada transaksyon|average benta kada transaksyon|average gastos|basket amount|average value of a transaction|average value of transactions|average basket amount|average benta per transaction|karaniwang halaga ng transaksyon",
  basket_size:
    "piraso ang laman ng average na basket|ilang piraso ang laman ng average na basket|piraso ang laman ng basket|ilang piraso ang laman ng basket|piraso ang laman ng bawat basket|ilang piraso ang laman ng bawat basket|ilang piraso ang laman ng isang basket|piraso sa basket|ilang piraso sa basket|piraso sa average na basket|ilang piraso sa average na basket|laman ng basket|laman ng average na basket|laman ng bawat basket|average na laman ng basket|dami ng laman ng basket|pieces in a basket|pieces in the average basket|units in the average basket|items in the average basket|size of the basket|size of basket|size of baskets|average basket count|mean basket size|items in a basket|items in each basket|units in a basket|units in each basket|pieces per receipt|piraso bawat transaksyon|piraso sa bawat transaksyon|ilang piraso kada transaksyon|ilang piraso bawat transaksyon|dami kada transaksyon|average na piraso kada transaksyon|average na laki ng basket|basket size|average basket size|avg basket size|average size of basket|average size of a basket|items per basket|items per transaction|items per receipt|units per basket|units per transaction|units per receipt|upt|ipt|average items per basket|average items per transaction|average items per receipt|average units per basket|average units per transaction|average number of items per transaction|average number of items per basket|average number of items per receipt|average number of units per transaction|average number of units per basket|number of items per transaction|number of items per basket|avg items per basket|avg items per transaction|avg units per transaction|products per basket|products per transaction|pieces per transaction|pieces per basket|laki ng basket|basket sizes|average quantity per transaction|quantity per transaction|units per order|items per order|piraso kada transaksyon|piraso kada basket|piraso per transaction|item kada transaksyon|items kada transaksyon|units kada transaksyon",
  unique_customers:
    "katao|headcount of buyers|headcount of customers|head count of buyers|headcount of shoppers|active customers|active buyers|active shoppers|unique persons|identified customers|head count of customers|customers served|mga customer|mga kustomer|bilang ng customer|bilang ng customers|bilang ng mamimili|bilang ng mga customer|bilang ng mga mamimili|tao na bumili|uniq customers|customers|customer|unique customers|unique customer|distinct customers|different customers|number of customers|number of unique customers|customer count|customers count|unique customer count|buyers|unique buyers|shoppers|unique shoppers|distinct buyers|distinct shoppers|number of buyers|number of shoppers|customer numbers|mamimili|mga mamimili|kustomer|customer base|known customers|people|persons|individuals|tao|mga tao|number of people|cust|custs|clients|patrons|suki count|bumibili|mga bumibili|consumers|number of distinct customers|number of different customers|count of customers|how many different people",
  new_customers:
    "customer ang bago|customers ang bago|bago ang customer|first timers|number of first timers|unang beses bumili|unang beses na bumili|unang beses namili|first time shoppers|first purchase customers|newcomers|brand new customers|mga bagong mamimili|bagong kustomer|bagong suki|newly gained customers|customers gained|customers won|new customers|first time customers|first time buyers|first-time customers|first-time buyers|new buyers|new shoppers|newly acquired customers|number of new customers|bagong customer|bagong customers|mga bagong customer|bagong mamimili|customers acquired|customer acquisition",
  returning_customers:
    "came back customers|comeback customers|returning customers|returning buyers|returning shoppers|number of returning customers|bumabalik na customer|mga bumabalik na customer|customers who came back|customers that came back",
  repeat_customers:
    "repeat customers|repeat buyers|repeat shoppers|number of repeat customers|customers who bought more than once|customers who bought twice|repeat purchasers",
  repeat_rate:
    "percent of customers are repeat customers|percentage of customers are repeat customers|share of customers are repeat customers|percent of customers who came back|share of customers who are repeat customers|percentage of customers who are repeat customers|percent of customers bought more than once|percentage of customers bought more than once|repeat rate|repeat purchase rate|repeat customer rate|repurchase rate|repeat buying rate|repeat buyer rate|share of repeat customers|percentage of repeat customers|percent of repeat customers|proportion of repeat customers|percentage of customers who bought more than once|retention rate|customer repeat rate",
  revenue_per_customer:
    "revenue per customer|sales per customer|spend per customer|average spend per customer|average revenue per customer|average sales per customer|average customer spend|customer spend|average spending per customer|spending per customer|revenue per buyer|sales per buyer|revenue per shopper|spend per shopper|benta kada customer|benta per customer|arpu|average value per customer",
  transactions_per_customer:
    "visits per shopper|average visits per shopper|visits per buyer|purchases per shopper|transactions per shopper|transactions per buyer|gaano kadalas bumili ang mga customer|gaano kadalas bumili ang customer|gaano kadalas bumili ang customers|gaano kadalas bumili ang mga mamimili|gaano kadalas bumibili ang mga customer|gaano kadalas mamili ang mga customer|how frequently do customers buy|how frequently do customers shop|frequency of visits per customer|frequency of purchase|frequency of purchases|transactions per customer|purchase frequency|visits per customer|purchases per customer|average transactions per customer|average visits per customer|orders per customer|receipts per customer|average purchase frequency|visit frequency|average number of transactions per customer|average purchases per customer|shopping frequency|buying frequency|average orders per customer|how often do customers buy|how often do customers come|how often do customers shop|how often do customers visit|how often did customers buy|how often did customers visit|how often did customers shop",
  avg_unit_price:
    "magkano isang|magkano ang isang|magkano ang isa|how much is a|how much is one|how much does a|how much does one|typical price|typical price paid|usual price|average price paid|price paid|going price|selling price per unit|average na presyo|avg na presyo|mean unit price|mean selling price|average price point|price point|average cost to customers|price average|presyo kada piraso|presyo bawat piraso|halaga kada piraso|karaniwang presyo ng|average unit price|avg unit price|average price|avg price|average selling price|avg selling price|asp|unit price|price per unit|average price per unit|price per piece|average price per item|average price per piece|price|prices|selling price|presyo|karaniwang presyo|average retail price|revenue per unit|mean price|aup",
  returns:
    "returns|return|returned transactions|return transactions|number of returns|return count|refunds|number of refunds|refunded transactions|return receipts|transactions returned|transactions that were returned|transactions were returned|transactions that are returns|returned receipts|returned purchases|mga return|balik|isinauli|mga isinauli|nagsauli|ang nagsauli|ibinalik|nagbalik|mga ibinalik|nag return|naibalik|nasauli|naisauli|were returned|was returned|returned",
  return_rate:
    "porsiyento ng sauli|porsyento ng sauli|percent of receipts were returns|% of receipts were returns|% of transactions were returns|return ratio|ratio of returns|returns ratio|returned ratio|rate ng returns|rate ng return|return rate ng|porsyento ng isinauli|porsyento ng mga isinauli|ilang porsyento ang isinauli|returns as a percentage of transactions|returns as percent of transactions|returns as a share of transactions|percent of transactions with returns|percentage of transactions with returns|share of transactions with returns|percentage of transactions with a return|percent of transactions with a return|return rate|returns rate|rate of returns|rate of return|refund rate|percentage of returns|percent of returns|share of returns|proportion of returns|percentage of transactions that are returns|percent of transactions that are returns|percentage of transactions returned|share of transactions that are returns|share of transactions returned|share of transactions that were returned|return percentage|percentage of transactions that were returned|percent of transactions that were returned|percent of transactions returned|returned rate|what percent of transactions were returns|how often are transactions returned|how often do customers return|gaano kadalas ang return|porsyento ng returns|porsyento ng mga return|percentage of sales returned|percent of transactions were returned|percentage of transactions were returned|percent of transactions are returns|percentage of transactions are returns|percent of transactions were returns|percentage of transactions were returns|share of transactions were returns|share of transactions are returns",
  units_returned:
    "returned goods|returned merchandise|goods returned|returned products|products returned|units returned|returned units|items returned|returned items|pieces returned|returned pieces|number of units returned|number of items returned|quantity returned|returned quantity",
  substitutions:
    "substitutions|substitution|brand substitutions|brand substitution|number of substitutions|substitution count|substitution events|substituted transactions|transactions with a substitution|transactions with substitution|transactions with substitutions|substitutes|substituted|brand switches|brand switching|product substitutions|transactions substituted",
  substitution_rate:
    "sub rate|subs rate|substitution ratio|how frequently do customers swap brands|how often do customers swap brands|how frequently do customers switch brands|how often do customers switch brands|how often do shoppers switch brands|rate ng substitution|porsyento ng substitution|porsyento ng substitutions|ilang porsyento ang substitution|substitutions as a percentage of transactions|percent substituted|percentage substituted|percentage of transactions substituted|percent of transactions substituted|share of transactions substituted|percentage of substituted transactions|percent of substituted transactions|share of substituted transactions|transactions were substituted in percent|how often is something substituted|how often do people substitute|how often are items substituted|how often do shoppers substitute|how often do customers accept substitutes|how often do customers take a substitute|how often did they accept a substitute|how often do substitutes get accepted|substitution rate|rate of substitution|substitutions rate|brand substitution rate|percentage of substitutions|percent of substitutions|share of substitutions|brand switching rate|switching rate|share of transactions with a substitution|share of transactions with substitutions|share of transactions with substitution|percentage of transactions with a substitution|percentage of transactions with substitutions|percentage of transactions with substitution|percent of transactions with a substitution|percent of transactions with substitution|percent of transactions with substitutions|proportion of transactions with a substitution|proportion of transactions with substitutions|how often are products substituted|how often are brands substituted|how often do substitutions happen|how often do customers substitute|how often do customers accept a substitute|how often was a substitution made|how often did substitutions happen|how often were products substituted|how often were brands substituted|how often did customers substitute|how often did customers accept a substitute|rate of substitutions|gaano kadalas ang substitution|how often does substitution happen|substitution percentage|product substitution rate",
  suggestions_offered:
    "suggestion|suggestions made by the storekeeper|suggestions by the storekeeper|suggestions made by the store|suggestions from the store|suggestions given by the storekeeper|suggestions offered|suggestions made|offered suggestions|number of suggestions|number of suggestions offered|number of suggestions made|suggestions|suggestion count|suggestions were offered|suggestions were made|suggestions given|suggestions did we make|suggestions did we offer|recommendations made|recommendations offered",
  suggestions_accepted:
    "accepted|tinanggap|suggestions accepted|accepted suggestions|number of suggestions accepted|number of accepted suggestions|suggestions were accepted|suggestions that were accepted|accepted recommendations|suggestions taken|suggestions got accepted|suggestions customers accepted|suggestions did customers accept|suggestions did they accept|suggestions do customers accept",
  suggestion_acceptance:
    "how often do customers take our suggestions|how often do customers take suggestions|how often do customers take a suggestion|how often did customers take our suggestions|how often did customers take suggestions|how often do they take our suggestions|how often do customers accept our suggestions|how often did customers accept our suggestions|how often do shoppers take our suggestions|how often suggestions are accepted|how often suggestions were accepted|how often a suggestion is accepted|suggestions were accepted of the time|suggestions taken up|take up rate|take up of suggestions|suggestion take up|suggestion take up rate|hit rate of suggestions|suggestion hit rate|gaano kadalas tinatanggap ang suggestions|gaano kadalas tanggapin ang suggestions|porsyento ng tinanggap na suggestions|porsyento ng suggestions na tinanggap|acceptance of our suggestions|percent of suggestions taken|share of suggestions taken|rate at which suggestions are accepted|suggestions accept rate|suggestion accepted rate|of offered suggestions got accepted|offered suggestions got accepted|offered suggestions were accepted|of offered suggestions were accepted|percent of offered suggestions accepted|percentage of offered suggestions accepted|share of offered suggestions accepted|suggestion acceptance|suggestion acceptance rate|acceptance rate|acceptance of suggestions|acceptance rate of suggestions|acceptance rate for suggestions|rate of accepted suggestions|suggestion success rate|percentage of suggestions accepted|percentage of suggestions that were accepted|percent of suggestions accepted|percent of suggestions that were accepted|percent of suggestions were accepted|percentage of suggestions were accepted|share of suggestions accepted|share of suggestions that were accepted|share of suggestions were accepted|percentage of accepted suggestions|share of accepted suggestions|how often are suggestions accepted|how often were suggestions accepted|how often do customers accept suggestions|how often did customers accept suggestions|how often do customers accept a suggestion|how often do shoppers accept suggestions|how often are our suggestions accepted|how often is a suggestion accepted|how often was a suggestion accepted|success rate of suggestions|percentage of suggestions customers accepted|rate of suggestion acceptance|rate of suggestions accepted|suggestion conversion|suggestion conversion rate|upsell acceptance|upsell rate|suggested product acceptance|suggestion accept rate|suggestions acceptance rate|suggestions acceptance|proportion of suggestions accepted|recommendation acceptance rate|suggestion uptake",
  stores: "number of stores|store count|number of active stores|active stores|bilang ng tindahan",
  brands: "number of brands|brand count|number of different brands|bilang ng brand",
  categories: "number of categories|category count|number of different categories",
  products:
    "number of products|product count|number of different products|number of skus|sku count|number of unique products|assortment size|assortment",
  revenue_per_store:
    "average revenue per store|average sales per store|avg revenue per store|avg sales per store|average store revenue|average store sales|average benta kada tindahan",
  transactions_per_store:
    "average transactions per store|average receipts per store|avg transactions per store|average number of transactions per store",
  median_basket_value:
    "median|median basket|median basket value|median receipt|median receipt value|median receipt amount|median transaction|median transaction value|median transaction amount|median transaction size|median ticket|median ticket value|median order value|median spend|median spend per transaction|median spend per receipt|median sale|median sale value|median purchase|median purchase value|median bill|median value of receipts|median value of a receipt|median value of transactions|median amount per receipt|median amount per transaction|median na resibo|median na halaga ng resibo|median na basket|median ng resibo|median ng transaksyon|median value per receipt|median value per transaction|median basket amount",
  median_basket_size:
    "median basket size|median items per basket|median items per receipt|median items per transaction|median units per basket|median units per receipt|median units per transaction|median number of items per receipt|median number of items per basket|median number of items per transaction|median number of units per receipt",
  largest_receipt: "",
  smallest_receipt: "",
  largest_basket: "",
  known_customer_revenue:
    "revenue of known customers|sales of known customers|sales to known customers|revenue from known customers|sales from known customers|sales by known customers|revenue by known customers|sales of identified customers|revenue of identified customers|revenue from identified customers|sales from identified customers",
  new_customer_revenue: "",
  returning_customer_revenue: "",
  repeat_customer_revenue: "",
  known_customer_share: "",
  new_customer_share: "",
  returning_customer_share: "",
  repeat_customer_share: "",
  new_customer_transactions: "",
  returning_customer_transactions: "",
  new_customer_basket: "",
  returning_customer_basket: "",
};
for (const [id, phrases] of Object.entries(measures)) {
  if (phrases === "") continue;
  say({ is: "measure", id: id as MeasureId }, phrases);
}

const dimension = (id: DimensionId, one: string, many: string) => {
  say({ is: "dimension", id, plural: false }, one);
  say({ is: "dimension", id, plural: true }, many);
  // “store-wise sales”
  for (const name of one.split("|")) {
    say({ is: "dimension", id, plural: false, adverb: true }, `${name} wise`, `${name}wise`);
  }
};
say({ is: "measure", id: "returns" }, "sauli|mga sauli|pagsasauli");
say(
  { is: "measure", id: "return_rate" },
  "porsyento ng sauli|porsiyento ng sauli|rate ng sauli",
);
say({ is: "measure", id: "substitution_rate" }, "sub rate");
say(
  { is: "measure", id: "suggestions_offered" },
  "alok|mga alok|inalok|mga inalok|inaalok|mungkahi|mga mungkahi|rekomendasyon|mga rekomendasyon|suhestiyon|mga suhestiyon",
);
say(
  { is: "measure", id: "suggestions_accepted" },
  "accept|accepts|accepting|tinatanggap|tinanggap na alok",
);
say({ is: "share" }, "how often|how frequently|gaano kadalas|gaano ka dalas");
say(
  { is: "ignored" },
  "heatmap|heat map|heatmap data|chain wide|chainwide|network wide|group wide|halaga",
);
say(
  { is: "dimension", id: "age_bracket", plural: false },
  "edad na grupo|grupo ng edad|pangkat ng edad",
);
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

const value = (id: DimensionId, values: Value[], phrases: string) =>
  say({ is: "value", id, values }, phrases);
value(
  "weekday_weekend",
  ["Weekend"],
  "weekends|weekend days|on weekends|during weekends|weekend|on the weekend|tuwing weekend|kapag weekend|weekend lang",
);
value(
  "weekday_weekend",
  ["Weekday"],
  "weekdays|on weekdays|week days|during weekdays|weekday|working days|tuwing weekday|tuwing weekdays",
);
dimension(
  "weekday_weekend",
  "weekday or weekend|weekday vs weekend status|weekday weekend|type of day|day type",
  "weekday / weekend|weekdays / weekends|weekday and weekend days|weekdays and weekends|weekdays or weekends|weekday and weekend|weekends and weekdays",
);
for (
  const [day, words] of [
    [
      "Monday",
      "mondays|on mondays|tuwing lunes|tuwing araw ng lunes|araw ng lunes|kada lunes|bawat lunes|every monday|lunes",
    ],
    [
      "Tuesday",
      "tuesdays|tuwing martes|tuwing araw ng martes|araw ng martes|kada martes|bawat martes|every tuesday|martes",
    ],
    [
      "Wednesday",
      "wednesdays|tuwing miyerkules|tuwing araw ng miyerkules|araw ng miyerkules|kada miyerkules|bawat miyerkules|every wednesday|miyerkules",
    ],
    [
      "Thursday",
      "thursdays|tuwing huwebes|tuwing araw ng huwebes|araw ng huwebes|kada huwebes|bawat huwebes|every thursday|huwebes",
    ],
    [
      "Friday",
      "fridays|tuwing biyernes|tuwing araw ng biyernes|araw ng biyernes|kada biyernes|bawat biyernes|every friday|biyernes",
    ],
    [
      "Saturday",
      "saturdays|tuwing sabado|tuwing araw ng sabado|araw ng sabado|kada sabado|bawat sabado|every saturday|sabado",
    ],
    [
      "Sunday",
      "sundays|tuwing linggo|every sunday|tuwing araw ng linggo|mga araw ng linggo lang|pag linggo|kapag linggo|pag araw ng linggo|kapag araw ng linggo|kung araw ng linggo|sa mga araw ng linggo|pag sunday|kapag sunday",
    ],
  ] as const
) value("weekday", [day], words);
value(
  "daypart",
  ["Morning"],
  "morning|mornings|in the morning|in the mornings|umaga|sa umaga|tuwing umaga|mornings only",
);
value(
  "daypart",
  ["Afternoon"],
  "afternoon|afternoons|in the afternoon|in the afternoons|hapon|sa hapon|tuwing hapon",
);
value("daypart", ["Evening"], "evening|evenings|in the evening|in the evenings");
value("daypart", ["Night"], "night|nights|at night|night time|nighttime|overnight|in the night");
value(
  "holiday",
  ["Holiday"],
  "holidays|on holidays|holiday|during holidays|public holidays|tuwing holiday|pista opisyal",
);
value(
  "holiday",
  ["Ordinary day"],
  "non holidays|ordinary days|regular days|non holiday|ordinary day|normal days",
);
value(
  "gender",
  ["female"],
  "female|females|kababaihan|mga kababaihan|girls|gals|lady|mga ale|ale|women|woman|ladies|babae|mga babae|female customers|women customers|female shoppers|female buyers|babaeng customer",
);
value(
  "gender",
  ["male"],
  "male|males|kalalakihan|mga kalalakihan|guys only|gents|gentlemen|boys|men|man|lalaki|mga lalaki|male customers|male shoppers|male buyers|lalaking customer",
);

say(
  { is: "rank", direction: "desc" },
  "led|leading the pack|first place|on top|came out on top|comes out on top|most often|pinakamadalas mangyari|pinakamaraming|top most|topmost|foremost|# 1|no . 1|numero uno|nasa itaas|champion|winning|most selling|highest selling|highest earning|best earning|top earning|top ranked|highest ranked|most revenue generating|most in demand|in demand|panalo|pinakamalakas kumita|pinakamalakas bumenta|pinakamalaki ang benta|pinakamataas ang benta|pinakamarami ang benta|pinakamabentang|pinakamabilis mabenta|lead|leads|leader|leaders|top|best|highest|most|largest|biggest|greatest|leading|strongest|number one|number 1|no 1|top ranking|top performing|best performing|top selling|best selling|bestselling|top seller|best seller|top sellers|best sellers|bestseller|bestsellers|maximum|max|peak sales|best sold|most sold|most money|pinakamabenta|pinaka mabenta|pinakamataas|pinaka mataas|pinakamarami|pinaka marami|pinakamalaki|pinaka malaki|pinakamaganda|pinakamahusay|nangunguna|nanguna|pinakamataas na benta|pinakamalaking benta|rank|ranking|ranked|top grossing|highest grossing|mabenta|mabili|pinakamabili|pinaka mabili|the most",
);
say(
  { is: "rank", direction: "asc" },
  "least often|laggard|laggards|lagging|least popular selling|lowest ranked|kulelat|nangungulelat|pinakamahinang|pinakamahina ang benta|pinakamababa ang benta|di mabenta|hindi mabenta|pinaka di mabenta|pinakahuli|lowest earning|least earning|tail end|poorest selling|fewest selling|weakest selling|lowest grossing|least performing|bottom|worst|lowest|least|fewest|smallest|weakest|poorest|worst performing|least performing|bottom performing|lowest performing|lowest selling|worst selling|least selling|least sold|slowest selling|poorest performing|minimum|min|pinakamababa|pinaka mababa|pinakamahina|pinaka mahina|pinakakaunti|pinaka kaunti|pinakamaliit|pinaka maliit|pinakakonti|worst seller|worst sellers|slow selling|underperforming|the least",
);
say(
  { is: "rank", direction: "desc", measure: "transactions" },
  "most used|most common|most commonly used|used the most|used most|most often used|most frequently used|commonly used|pinakamadalas|pinakaginagamit|pinakagamit|busiest|most busy|peak|pinakabusy|pinaka busy|pinakaabala|most frequent|most frequented|most visited|busy",
);
say(
  { is: "rank", direction: "asc", measure: "transactions" },
  "least used|least commonly used|used least|used the least|least frequent|least common|least frequently used|pinakabihira|slowest|quietest|least busy|off peak|pinakatahimik|least visited|slow|quiet|deadest",
);
say(
  { is: "rank", direction: "asc", measure: "units" },
  "slowest moving|slow moving|slow movers|slowest movers",
);
say(
  { is: "rank", direction: "desc", measure: "units" },
  "pinakamaraming nabenta|pinakamarami ang nabenta|pinakamaraming naibenta|pinakamarami ang naibenta|pinakamaraming nabili|fastest moving|fast moving|fast movers|fastest movers|most units",
);
say(
  { is: "rank", direction: "desc", measure: "avg_unit_price" },
  "most expensive|priciest|pinakamahal",
);
say(
  { is: "rank", direction: "asc", measure: "avg_unit_price" },
  "cheapest|least expensive|pinakamura",
);
say(
  { is: "growing", direction: "desc" },
  "grew the fastest|grew the quickest|growing the fastest|grows fastest|grows the fastest|grow the fastest|rose the most|rose fastest|rose the fastest|climbed the most|climbed fastest|increased most|improved most|gained most|gained the most ground|expanded the most|expanded fastest|rose most|jumped the most|jumped most|fastest growing|growing fastest|grew the most|grew most|grew fastest|growing the most|most growth|highest growth|biggest growth|biggest increase|largest increase|highest increase|increased the most|gained the most|top growing|strongest growth|most improved|biggest gain|biggest gains|improved the most|grow the most|grow fastest|fastest growth|best growth|pinakamabilis lumaki|pinakamabilis na lumaki|pinakamabilis lumago|pinakamabilis na lumago|pinakamabilis ang paglago|pinakamalaking paglago|pinakamalaking pagtaas|pinakalumago|pinakalumaki|pinakatumaas|pinakamalaki ang itinaas|pinakamataas na growth|pinakamataas ang growth|pinakamabilis na paglago|grew quickest|quickest growing",
);
say(
  { is: "growing", direction: "asc" },
  "fell the fastest|fell fastest|dropped fastest|dropped the fastest|declined the fastest|declined fastest|slid the most|slipped the most|weakened the most|contracted the most|worsened the most|decreased most|lost most|fastest declining|declining fastest|declined the most|fell the most|dropped the most|biggest drop|biggest decline|largest drop|largest decline|biggest decrease|largest decrease|lost the most|worst growth|lowest growth|decreased the most|slowest growing|weakest growth|steepest decline|shrank the most|declined most|dropped most|pinakabumaba|pinakamalaking pagbaba|pinakamalaki ang ibinaba|sharpest drop|sharpest decline|steepest drop|sharpest fall|biggest fall|largest fall|biggest loss|fell most|fastest shrinking|dropping fastest|falling fastest",
);

say(
  { is: "compare", op: ">" },
  "pass|passes|passing|clear|cleared|clears|exceeded the|more than the|mas mahigit sa|hihigit sa|lalampas sa|lalagpas sa|lumagpas|lumampas|lagpas|lagpas sa|lumampas sa|lumampas ng|lumagpas sa|lumagpas ng|mas higit sa|mas malaki sa|sobra sa|crossed|crossing|surpassed|topped|passed|went over|went above|above the|more than|over|above|greater than|higher than|bigger than|larger than|exceeding|exceeds|exceeded|exceed|in excess of|mahigit|mahigit sa|lampas|lampas sa|higit sa|higit|>|mas mataas sa|mas marami sa|upwards of|beyond|north of|surpassing|topping",
);
say(
  { is: "compare", op: ">=" },
  "with no less than|with no fewer than|with not less than|having no less than|no lower than|≥|umabot sa|umabot ng|umaabot sa|reaching|reached at least|at or above|no fewer than|not fewer than|hit at least|or higher|or above|and up|and above|pataas|o higit pa|o higit|or greater|and over|at least|no less than|not less than|minimum of|>=|or more|hindi bababa sa|di bababa sa|kahit",
);
say(
  { is: "compare", op: "<" },
  "failed to hit|didn pass|did not pass|didn get to|kapos sa|mas konti pa sa|didn reach|did not reach|does not reach|do not reach|never reached|failed to reach|fail to reach|fell short of|falls short of|fall short of|falling short of|not reaching|didnt reach|didn make|didn hit|did not hit|didn exceed|hindi umabot sa|hindi umabot ng|di umabot sa|di umabot ng|hindi naka abot ng|mas kaunti sa|mas kaunti pa sa|mas konti sa|mas maliit sa|wala pa sa|hindi pa umabot sa|kulang ng|less than|under|below|fewer than|lower than|smaller than|<|wala pang|mas mababa sa|mababa sa|kulang sa|short of",
);
say(
  { is: "compare", op: "<=" },
  "with no more than|with not more than|having no more than|having not more than|no higher than|with at most|≤|at or below|did not exceed|does not exceed|do not exceed|or less|or fewer|or lower|or below|and below|and under|pababa|o mas mababa|hindi lumampas sa|hindi lumagpas sa|at most|no more than|not more than|up to|<=|maximum of|hindi lalampas sa|hindi hihigit sa|not exceeding",
);
say({ is: "compare", op: "=" }, "exactly|equal to|=|equals");
say({ is: "compare", op: "between" }, "between|sa pagitan ng|nasa pagitan ng|pagitan ng");

say(
  { is: "share" },
  "as a rate|as rate|as rates|in percentages|in percent terms|what piece of|piece of|ilang bahagi ng|hatian|hatian ng|slice|slice of|slices|cut of|chunk|chunk of|piece of the pie|percentage of the total|percentage of total|out of total|out of the total|as a fraction|as a proportion|in terms of percent|as a percent of|ilang percent|ilang percent ng|ilang porsiyento ng|ilang porsyento ng|percent ng|percentage ng|bahagdan|kontribusyon|kontribusyon ng|kontribusyon sa|relative contribution|make up in percent|share|market share|shares|share of|contribution|contributions|contributed|contribute|contributes|contribution of|percentage|percentage of|percent|percent of|pct|%|% of|proportion|proportion of|fraction|fraction of|portion|portion of|part of|mix|split|percentage share|percent share|revenue share|sales share|share of sales|share of revenue|share of total sales|share of total revenue|share of the total|share of total|as a percentage of|as a percentage of total|as a share of total|as percent of total|percentage contribution|what portion of|what part of|ilang porsyento|porsyento|ilang porsiyento|bahagi|distribution|distributed|relative share|weight|breakdown in percent|percentage breakdown|percent breakdown|in percent|in percentage|as percent|as percentage|as a percent|as a percentage|as percentages|as a share|as share|parte|ilang bahagi|anong bahagi|porsyento ng|split in percent|revenue mix|sales mix",
);
say(
  { is: "growth" },
  "lumalago|paglaki|paglakas|antas ng paglago|bilis ng paglago|growth pace|pace of growth|speed of growth|growth figure|growth figures|growths|pct growth|growth percent|rate of increase|rate of decline|percent increase|percentage increase|percent decrease|percentage decrease|% increase|% decrease|porsyento ng paglago|porsyento ng pagtaas|growth|growth rate|growing|percentage growth|percent growth|percent change|percentage change|% change|% growth|pct change|rate of growth|lumago|paglago|increase rate|growth percentage|rate of change",
);
say(
  { is: "change" },
  "what happened to|what happened with|anong nangyari sa|ano ang nangyari sa|how far apart|how far apart are|gap|gap between|the gap between|the difference between|difference between|pagkakaiba|agwat|diperensya|change|changes|changed|difference|up or down|pagbabago|variance|delta|differ|differed|pinagbago|nagbago",
);
say(
  { is: "change", direction: "up" },
  "get better|gets better|got better|getting better|do better|pick up|picked up|picking up|go up|goes up|going up|move up|moved up|moving up|get bigger|got bigger|get higher|got higher|jump|jumped|jumps|surge|surged|soar|soared|expand|expanded|expanding|strengthen|strengthened|advance|advanced|advances|climb|climbs|climbing|rally|rallied|swell|swelled|umangat|umaangat|tumataas|lumalaki|lumalago|lumalakas|dumadami|dumarami|umunlad|nag improve|nag increase|tumaas ba|up or not|uptick|upswing|upward|grown|grows|improves|improving|increment|growth or not|up|increase|increased|improve|improved|improvement|went up|gone up|rise|rose|gain|gained|tumaas|itinaas|pagtaas|lumaki|grew|grow|climbed|increases|increasing|rising|went higher|gumanda|dumami|lumakas",
);
say(
  { is: "change", direction: "down" },
  "shed|sheds|shedding|get worse|gets worse|got worse|getting worse|do worse|go down|goes down|going down|move down|moved down|moving down|get smaller|got smaller|get lower|got lower|slip|slipped|slips|slide|slid|dip|dipped|dips|dive|dived|plunge|plunged|tumble|tumbled|contract|contracted|weaken|weakened|worsen|worsened|deteriorate|deteriorated|sink|sank|shrink|shrinks|shrinking|tank|tanked|bumababa|humihina|kumokonti|lumiliit|bumagsak|bumabagsak|nalugmok|nag decrease|nag drop|nag decline|nabawasan|downtick|downward|falls|drops|declines|fallen|down|decrease|decreased|decline|declined|drop|dropped|went down|gone down|fall|fell|bumaba|ibinaba|pagbaba|shrank|shrunk|lost|lose|losing|declining|dropping|falling|decreasing|decreases|went lower|humina|kumonti|lumiit",
);
say(
  { is: "trend" },
  "trendline|movement|movements|pattern|patterns|progress|progressed|progressing|profile|curve|galaw|paggalaw|trended over|evolve|evolves|evolved|evolving|developed|develop|trend|trends|trending|over time|time series|timeline|development|evolution|trend line|trendline|history|progression|takbo|trajectory|trended",
);
say(
  { is: "running" },
  "naipon na benta|accumulating|accumulate|accumulates|running tally|running balance|running total|running totals|cumulative|cumulatively|cumulative total|accumulated|running sum|running",
);
say(
  { is: "moving" },
  "moving average|rolling average|moving avg|rolling avg|rolling mean|moving mean|rolling|moving",
);
say(
  { is: "average" },
  "averages|averaging|average|avg|mean|on average|typical|averaged|karaniwan|karaniwang|typically|usual",
);
say(
  { is: "total" },
  "pinagsama|pinagsamang|pinagsama sama|pinagsama samang|pinagsasama|lahat lahat ng|magkano lahat|sum up|add up|added up|adds up|tally|tally up|tallied|sum total|all together|rolled up|roll up|total|overall|altogether|combined|in total|sum|sum of|kabuuan|kabuuang|lahat lahat|aggregate|grand total|together|overall total|total of",
);
say(
  { is: "pivot" },
  "heatmap|heat map|columns|rows|cross tabulated|cross tabbed|crosstabulated|x|down the side|down the rows|down the left|across the top|in columns|as columns|as rows|in rows|magkatabi|tabi tabi|magkakatabi|grid|grid of|two way table|two way|2 way|two dimensional|side by side columns|matrix of|pivot|cross tab|crosstab|cross tabulation|cross tabulate|matrix|crossed with|pivoted by|pivot by|pivot table",
);
say(
  { is: "grow over", grain: "year" },
  "yearly growth rate|annual growth rate|year over year|year on year|yoy|y o y|yr on yr|annual growth|yearly growth",
);
say(
  { is: "grow over", grain: "quarter" },
  "quarterly growth rate|quarter over quarter|quarter on quarter|qoq|quarterly growth",
);
say(
  { is: "grow over", grain: "month" },
  "monthly growth rate|month over month|month on month|mom|m o m|monthly growth|monthly change",
);
say(
  { is: "grow over", grain: "week" },
  "weekly growth rate|week over week|week on week|wow|weekly growth|weekly change",
);
say(
  { is: "grow over", grain: "day" },
  "daily growth rate|day over day|day on day|dod|daily growth|daily change",
);

say(
  { is: "how many" },
  "dami ng|sa dami ng|ayon sa dami ng|dami ng mga|bilang ng mga|no . of|no of|nos . of|# of|number ng|count ng|ilang mga|gaano ba karami|total number of|the number of|total count of|how many total|gaano karaming|gaano kadaming|how many|number of|count of|count|ilan|ilang|gaano karami|gaano kadami|how many different|how many unique|how many distinct|bilang ng|bilang|ilan ang|number of different|number of unique|number of distinct|gaano karami ang|bilang ng mga|ilan sa",
);
say(
  { is: "how much" },
  "how much|magkano|gaano kalaki|how much money|how much revenue|magkano ang|how much sales|how much did we make|how much did we sell|how much did we earn",
);
say(
  { is: "which" },
  "sino ang|sinong|anu anong|ano anong|alin alin|aling mga|anong mga|which|what|alin|aling|ano|anong|sino|saan|kailan|when|where|nasaan|ano ano|anu ano|who",
);
say(
  { is: "sell" },
  "gumastos|gumagastos|gagastos|namimili|namili|nag shopping|nagshopping|bumebenta|naibebenta|carry|carries|carried|offer|offers|take|takes|took|take in|took in|taken in|pull in|pulled in|rake in|raked in|ring in|rang in|net|netted|gross|grossed|clock|clocked|deliver|delivered|log|logged|book|booked|post sales|move off the shelves|move|moves|moved|moving fast|moved product|bring|brings|bringing|brought|take home|took home|chalk up|chalked up|churn out|churned out|haul in|hauled in|performance wise|naipon|nakuha|nakuhang|kumikita|mabenta ba|nabebenta|binibili|bumibili|nagbebenta|ibinebenta|magbenta|makabenta|nakabenta|nakabili|sell|sells|sold|selling|seller|sellers|bought|buy|buys|made|make|makes|earn|earned|earns|earning|generate|generated|generates|generating|bring in|brought in|brings in|bringing in|purchased|ring up|rang up|perform|performs|performed|performing|nagbenta|binili|bumili|kumita|kinita|kinikita|nabili|nabenta|naibenta|naibentang|spent|nabentang|ibinenta|bumenta",
);
say(
  { is: "ignored" },
  "wise|how steeply|how sharply|how strong|how fast|how quickly|how rapidly|gaano kabilis|how strongly|magkakaiba|iba t iba|iba iba|ibat iba|to date|till date|up to now|as of now|hanggang ngayon|up to the present|mark|marka|of the time|of the times|quick look|look at|quick look at|snapshot|snapshot of|overview|overview of|rundown|rundown of|recap|recap of|stats|stats for|statistics|gimme|lemme|i d like|i d like to|i d|id like|walk me through|run me through|hit me with|pull up|bring up|share with me|let s see|let us see|asap|right now|at the moment|as it stands|if possible|if you can|when you can|for me|for us|kindly provide|provide|provide me|produce|generate a|generate the|prepare|breakdown please|itong mga|yung mga|ung mga|ang mga|ito ang|pwede|puwede|pwede ba|puwede ba|patingin|patingin ng|pakitingin|pakihanap|hanapin|tingnan|tignan|kita ko|alam|alamin|nais|nais kong|kailangan|kailangan ko|kailangan ko ng|ibig kong sabihin|ibig sabihin|i meant|meaning|sorry|oops|doon sa|dun sa|dito sa|diyan sa|dun|tungkol sa|hinggil sa|all told|all in all|in general|generally|specifically|in particular|particularly|exactly|precisely|approximately|roughly|about how|around how|basically|simply|just show|only show|made it|got us|got in|there are|there is|runaway|hey there|yo|alright|perhaps|maybe|guys|folks|everybody|anyone|ma am|madam|sirs|mr|ms|wrap up|up to date|fyi|just want|just wanted|just need|looking for|trying to|trying to see|trying to find|help me|help me see|help me find|help us|can i get|can i see|can i have|can we get|can we see|could we|could we see|may we|shall|lets|let s|need to know|need to see|want to know|want to see|love to know|love to see|happy to|grateful|appreciate|in place|at all|kindly share|quickly please|report on|report of|report for|reporting|figures for|figure for|numbers for|data on|data for|details|detail|details of|details on|insight|insights|insight on|list out|list down|enumerate|spell out|lay out|point out|tell us|inform me|inform us|advise me of|let me know|let us know|know about|find out|figure out|work out|get me|get us|fetch me|bring me|give us|hand me|pass me|send me over|present|presents|displaying|showing|listing|viewing|pulling|getting|listahan|listahan ng|nag|mag|naka|um|pala|talaga|mismong|nating|ating|aming|inyong|kanilang|nilang|mong|kayo|sila|siya|ikaw|ka|good morning|good afternoon|good evening|good day|magandang umaga|magandang hapon|magandang gabi|how well|absolute|how|how big|how large|how high|how low|how small|gaano kataas|gaano kababa|saw|see|seen|saw their|had their|experience|experienced|showed|shows|posted|recorded a|so far|nagkaroon|nagkaroon ng|mayroon|meron|mayroong|merong|everything|anything|everyone|sort|sorting|kasi|diba|di ba|sana|yata|daw|raw|muna|lahat lahat na|issue|issued|single|i mean|aged|aged between|year olds|years old|year old|yrs old|binayad|nagbayad|ibinayad|binayaran|bayad|gamit|gamit ang|gumamit|pumasok|pay|paid|pays|paying|used|use|shop|shopped|happen|happens|happened|happening|nangyari|nangyayari|do best|did best|do|did|does|doing|come from|came from|comes from|coming from|account for|accounts for|accounted for|accounting for|attributed to|driven by|through|thru|via|using|went to|belong to|belongs to|occur|occurs|occurred|go|goes|went|put|said|run|ran|held|turn|turned|placed|issued|completed|processed|served|rung up|there|fare|fared|stack up|stacked up|look like|looks like|looked like|transact|transacted|reach|reached|hit|keep|kept",
);
say(
  { is: "versus" },
  "measure up to|measures up to|measured up to|stack up to|pagkumparahin|pagkumparahin ang|paghambingin ang|pinagkumpara|lamang sa|versus the|ahead of|behind|kesa|kesa sa|ikumpara sa|itapat sa|itinapat sa|as against|when compared to|when compared with|compared against|in relation to|relative|up against|tapat sa|separate|separated|separating|outsell|outsold|outperform|outperformed|beat|beats|did better than|fare against|fared against|do against|did against|separately|hiwalay|magkahiwalay|hiwa hiwalay|individually|apart|stacked against|stack against|stack up against|measured against|set against|alongside|next to|pitted against|in comparison to|in comparison with|kompara sa|kompara|kontra|ihambing sa|kapag ikinumpara sa|vs|versus|compared to|compared with|against|compare|comparing|comparison|relative to|as opposed to|kumpara sa|kumpara|ikumpara|kaysa|kaysa sa|laban sa|comparison of|comparison between|compare between|side by side|head to head|v|than|paghambingin|ihambing",
);
say(
  { is: "not" },
  "pero hindi kasama|pero hindi kasama ang|pero di kasama|pero di kasama ang|pero hindi kasali|pero hindi kasali ang|pero di kasali|pero di kasali ang|pero hindi kabilang|pero hindi kabilang ang|ngunit hindi kasama|ngunit hindi kasama ang|sa labas ng|labas ng|nasa labas ng|taga labas ng|rather than|disregarding|discounting the|with the exception of|exclusive of|bar|net out|leave out|leaving aside|take out|taking out|save|ignore|if we ignore|take away|taking away|hindi binibilang ang|di binibilang|tanggal ang|wala na ang|bukod ang|sans|barring|save for|skipping|skip|minus the|not the|wala ang|bukod pa sa|maliban lang sa|maliban na lang sa|except for the|other than the|ex|less the|do not include|don include|dont include|do not count|don count|dont count|hindi kasama ang|hindi kabilang ang|wag isama ang|huwag isama ang|but|everything but|all but|anything but|everything except|all except|not counting|never mind|wag isama|huwag isama|wag isali|huwag isali|isn|aren|wasn|weren|isnt|arent|wasnt|werent|excluding|exclude|except|except for|other than|not|not including|excl|excepting|but not|minus|aside from|apart from|besides|outside|outside of|leaving out|hindi kasama|maliban sa|maliban|bukod sa|hindi kabilang|hindi kasali|di kasali|except sa|bawas|non|not in|not from|without counting|ignoring|omit|omitting|hindi|di kasama|puwera|liban sa|that are not|that is not|not from the",
);
say(
  { is: "without" },
  "w/o|walang kasamang|na walang|that have no|with none of|not having|without|no|with no|not containing|not holding|that do not contain|that don t contain|do not include|that do not include|walang|wala|not with|free of",
);
say(
  { is: "and" },
  "n|pati na|pati na rin|and|&|,|plus|+|as well as|along with|at saka|saka|pati|tsaka",
);
say(
  { is: "left out" },
  "excluded|is excluded|are excluded|left out|is left out|not included|is not included|are not included|not counted|omitted|taken out|set aside|hindi isinama|di isinama",
);
say({ is: "or" }, "or|o|/");
say(
  { is: "with" },
  "w/|na may kasamang|na mayroong|na meron|na naglalaman ng|that included|included|includes|which had|which included|carrying|that carry|holding|with|have|has|had|having|that have|that had|that has|who have|whose|where|may|na may|nang may|containing|that contain|holding|including|include|which have|that include|contain|contains",
);
say(
  { is: "by" },
  "in order of|in the order of|split that by|split this by|split them by|split those by|break that down by|break this down by|break them down by|break those down by|divide that by|divide it by|divide this by|group that by|group it by|group this by|group them by|slice that by|slice it by|separate by|separate it by|separate that by|paghiwalayin|hatiin iyan ayon sa|hatiin yan ayon sa|hatiin yan sa|break out by|break out|breakout by|breakout|broken out|breaking out|divvied up by|sorted out by|itemised by|categorized by|categorised by|classified by|arranged by|organized by|on the basis of|chop up by|isa isahin ayon sa|paghiwa hiwalayin kada|paghiwa hiwalayin ang|paghiwalayin ang|paghiwalayin kada|hatiin ang|hatiin mo ang|hatiin mo|hatiin|hati hatiin|hinati|hinati sa|nahati|nahati sa|hatiin kada|hiwalay kada|pangkat sa|igrupo ayon sa|igrupo sa|pagsunud sunurin ayon sa|divided among|divided across|divided between|divided up by|divided up among|divided|divide|split among|split across|split up by|spread across|spread among|spread over|broken by|cut into|shared among|shared between|distributed among|distributed across|distributed over|arranged per|organised by|tabulated by|itemised per|grouped per|grouped into|sliced into|drill down by|drilled down by|drill down to|stratified by|hatiin sa|paghiwalayin ayon sa|kada isang|depende sa|as per|by|broken down by|breakdown by|break down by|grouped by|group by|split by|segmented by|sorted by|ranked by|ordered by|order by|sort by|according to|in terms of|based on|breakdown of|breakdown|broken down|break down|segmented|ayon sa|batay sa|base sa|naka base sa|ayon kay|sang ayon sa|measured by|rank by|divided by|hatiin ayon sa|itemized by|break it down by|broken out by|break it down|breaking down by|show by|split it by|sliced by|cut by|separated by|disaggregated by",
);
say(
  { is: "per" },
  "per|each|for each|for every|every|of each|from each|kada|bawat|sa bawat|by each|each of the|for each of the|tig|by individual|individual",
);
say(
  { is: "in each" },
  "in each|in every|within each|at each|at every|across each|inside each|sa bawat isang",
);
say({ is: "across" }, "across|among|amongst|throughout");
say(
  { is: "of" },
  "for a pack of|for a bottle of|for a can of|for a sachet of|of a pack of|of a bottle of|of a can of|of a sachet of|for a piece of|of|ng|ng mga|for|para sa|from|mula sa|galing sa|galing",
);
say(
  { is: "in" },
  "in|at|sa|sa mga|on|within|during|inside|nasa|noong|nung|nitong|para|around|from the",
);
say({ is: "until" }, "until|till|hanggang|up until");
say({ is: "all" }, "all|all the|lahat ng|lahat|every single|entire|whole|buong|any");
say({ is: "only" }, "only|just|lang|lamang|exclusively|solely");
say(
  { is: "highest first" },
  "pinakamataas muna|pinakamalaki muna|pinakamarami muna|pinakamabenta muna|pinakamalakas muna|mataas muna|malaki muna|marami muna|una ang pinakamataas|una ang pinakamalaki|simula sa pinakamataas|mula sa pinakamataas|most sold first|top first|best first|biggest first|strongest first|most first|from biggest to smallest|largest to smallest|biggest to smallest|from most to least|from best to worst|from largest to smallest|pababa ang ayos|descending|high to low|highest first|largest first|highest to lowest|desc|from highest to lowest|most to least|best to worst|from high to low|in descending order",
);
say(
  { is: "lowest first" },
  "pinakamababa muna|pinakamaliit muna|pinakakaunti muna|pinakamahina muna|mababa muna|maliit muna|una ang pinakamababa|una ang pinakamaliit|simula sa pinakamababa|mula sa pinakamababa|bottom first|fewest first|weakest first|from smallest to largest|smallest to largest|smallest to biggest|from least to most|from worst to best|ascending|low to high|lowest first|lowest to highest|smallest first|asc|from lowest to highest|least to most|worst to best|from low to high|in ascending order",
);
say(
  { is: "follow" },
  "gawin|gawin mo|gawin mong|gawin nating|gawing|make that|e kung|eh kung|how about for|what about for|ganun din|ganon din|yun din|same as above|add|also add|include also|isama|isama mo|isama rin|idagdag|dagdag|dagdagan ng|what about|how about|and what about|and how about|now show|paano naman|eh|e paano|same for|same thing for|the same for|do the same for|instead|now by|and for|make it|change to|switch to|naman|now|same question for|the same but for|same but for|again but|but for|but only|same|the same",
);

say(
  {
    is: "unclear",
    orRank: "asc",
    why: "That can mean little revenue, few transactions or few units.",
    choices: [["least revenue", "lowest revenue"], [
      "fewest transactions",
      "fewest transactions",
    ], ["fewest units", "fewest units"]],
  },
  "least popular|least preferred|least favorite|least favourite|least liked|unpopular|most unpopular|di sikat|hindi sikat|pinaka di sikat",
);
say(
  {
    is: "unclear",
    orRank: "desc",
    why: "That can mean much revenue, many transactions or many units.",
    choices: [["most revenue", "highest revenue"], ["most transactions", "most transactions"], [
      "most units",
      "most units",
    ]],
  },
  "paborito|paboritong|pinakapaborito|pinakapaboritong|paborito ng|gustong gusto|favorites|favourites|well liked|best loved|malakas|pinakamalakas|pinaka malakas|popular|most popular|pinakasikat|sikat|pinakapatok|patok|favorite|favourite|preferred|most preferred|trendy|hot",
);
say(
  {
    is: "unclear",
    why: "“gabi” can be the Evening (18 to 21 h) or the Night (22 to 4 h).",
    choices: [["Evening", "in the evening"], ["Night", "at night"], [
      "both",
      "in the evening and at night",
    ]],
  },
  "gabi|sa gabi|tuwing gabi|kagabi|tonight|last night",
);
say(
  {
    is: "unclear",
    why: "“payday” is no date of the calendar here: tell the dates.",
    choices: [["the last 7 days", "in the last 7 days"], [
      "the last weekend",
      "last weekend",
    ]],
  },
  "payday|payday weekend|pay day|sweldo|araw ng sweldo|suweldo|akinse|katapusan|kinsenas",
);
say(
  {
    is: "unclear",
    why: "“tanghali” lies in no single daypart: Morning is 5 to 11 h, Afternoon 12 to 17 h.",
    choices: [["Afternoon", "in the afternoon"], ["11 to 13 h", "between 11am and 1pm"]],
  },
  "tanghali|noon|midday|lunch|lunchtime|lunch time|sa tanghali|lunch hour|tanghalian",
);
say(
  {
    is: "unclear",
    why: "“madaling araw” lies in no single daypart: Night is 22 to 4 h, Morning 5 to 11 h.",
    choices: [["Night", "at night"], ["midnight to 5 h", "between 12am and 5am"]],
  },
  "madaling araw|dawn|early morning|late night|late evening|late afternoon|midnight|hatinggabi|rush hour|after hours",
);

say(
  {
    is: "unclear",
    why: "“suki” can be the customers of the type regular, or those who bought at least twice.",
    choices: [["regular customers", "regular customers"], ["repeat customers", "repeat customers"]],
  },
  "customers who returned|shoppers who returned|buyers who returned|customers that returned|customers returned|balik customer|balik customers|mga balik customer|balik suki|bumalik na customer|customers came back|customers come back|suki|mga suki|suking customer|mga suking customer",
);
say(
  {
    is: "unclear",
    orIgnored: true,
    why: "How something performs can be told by several figures.",
    choices: [["revenue", "revenue"], ["transactions", "transactions"], ["units", "units"]],
  },
  "performance|overall performance|kumusta ang|kamusta ang|kumusta|kamusta|musta|kumusta naman ang|kumusta naman|kamusta naman|status|state",
);
say(
  {
    is: "unclear",
    why: "What returns are worth is not told apart; how many there were is.",
    choices: [["returns", "number of returns"], [
      "revenue without returns",
      "revenue excluding returns",
    ]],
  },
  "value of the goods returned|value of the returned goods|value of the items returned|value of items returned|value of the returned items|value of products returned|value of the products returned|value of what was returned|worth of the goods returned|worth of goods returned|worth of returned goods|peso value of the goods returned|peso value of goods returned|peso value of returned goods|peso value of the returned goods|peso value of the items returned|peso value of items returned|peso value of returned items|peso value of what was returned|peso value of the products returned|peso value of the returns|peso amount of returns|peso amount of the goods returned|amount of the returns|halaga ng mga isinauli|halaga ng isinauli|halaga ng ibinalik|halaga ng mga ibinalik|returned sales|returned revenue|refunded sales|value of returned goods|value of returned items|value of returned products|value of goods returned|value of returns|amount of returns|value of the returns|value of refunds|refund amount|refund value|returned value|return value|return amount|amount refunded|peso value of returns|total value of returns|worth of returns|returns in pesos|sales lost to returns|halaga ng returns|halaga ng mga return",
);
say(
  {
    is: "unclear",
    why: "That can be all money, or what was paid in cash.",
    choices: [["revenue", "revenue"], ["paid in cash", "revenue paid in cash"]],
  },
  "most cash|how much cash|cash in|total cash|cash intake|cash made|cash taken",
);
say(
  {
    is: "unclear",
    why: "A basket can be told by its value or by its size.",
    choices: [["value", "average basket value"], ["size", "basket size"]],
  },
  "basket",
);
say(
  {
    is: "unclear",
    why: "Which rate?",
    choices: [["return rate", "return rate"], ["substitution rate", "substitution rate"], [
      "suggestion acceptance",
      "suggestion acceptance rate",
    ], ["repeat rate", "repeat rate"]],
  },
  "rate|rates",
);
say(
  {
    is: "unclear",
    why: "Which kind of place?",
    choices: [["region", "region"], ["city or municipality", "city"], ["store", "store"]],
  },
  "area|areas|place|places|lugar|zone|zones|territory|territories|locality|market|markets",
);
say(
  {
    is: "unclear",
    why:
      "That can be the greatest part or more than half; ask for the shares: “share of sales by payment method”.",
    choices: [["the figures as they are", ""]],
  },
  "mostly|mainly|usually|majority|majority of|most of|karamihan|karamihan ng|karaniwang ginagamit|kadalasan|madalas",
);
say(
  {
    is: "unclear",
    why: "Which kind?",
    choices: [["store type", "store type"], ["customer type", "customer type"], [
      "payment method",
      "payment method",
    ], ["category", "category"]],
  },
  "types|kinds|uri|klase|mga uri|mga klase",
);
say(
  {
    is: "unclear",
    why: "Which ages are meant? The data tells brackets of ages.",
    choices: [["customers of all ages", ""]],
  },
  "minors|minor|minor de edad|menor de edad|teens|teen|teenagers|teenager|adults|adult|kids|children|bata|mga bata|kabataan|mga kabataan|seniors|senior|senior citizen|senior citizens|elderly|matatanda|mga matatanda|millennials|gen z|young people|younger people|older people|young customers|young shoppers|older customers|old customers|younger customers",
);
say(
  {
    is: "unclear",
    why: "The same days of which period?",
    choices: [["of the month before", "vs same period last month"], [
      "of the week before",
      "vs same period last week",
    ]],
  },
  "same day|same date|same weekday|same week|same month|same quarter|parehong mga araw|parehong araw|parehong petsa|parehong panahon|same days|same dates|the same days|the same dates",
);
say(
  {
    is: "unclear",
    why: "Since when?",
    choices: [["last 7 days", "last 7 days"], ["last 30 days", "last 30 days"], [
      "this month",
      "this month",
    ]],
  },
  "recent|latest|most recent|newest|more recent|pinakabago|pinakabagong|pinakahuling|lately|recently|these days|nowadays|kamakailan|nitong mga nakaraang araw|for a while|a while ago|in recent times",
);
say(
  {
    is: "unclear",
    why: "Receipts cannot be picked by their value; a figure about all of them can be told.",
    choices: [["average basket value", "average basket value"], ["transactions", "transactions"]],
  },
  "high value|low value|big ticket|high spending|large transactions|big transactions|small transactions|high value transactions|low value transactions",
);
value(
  "return_status",
  ["Sale"],
  "without returns|excluding the returns|without the returns|except the returns|not counting the returns|minus the returns|leave out returns|leave out the returns|leaving out returns|leaving out the returns|excluding returns|not counting returns|no returns|exclude returns|excluding refunds|hindi kasama ang returns|less returns|except returns|minus returns|sale transactions only|returns excluded",
);
value(
  "substitution",
  ["Substituted"],
  "of transactions with a substitution|of transactions that had a substitution|of transactions with substitutions|in transactions with a substitution|from transactions with a substitution|of receipts with a substitution|for transactions with a substitution|for transactions that had a substitution|from transactions that had a substitution",
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
say(
  { is: "measures", ids: ["new_customers", "returning_customers"] },
  "new vs returning customers|new versus returning customers|new and returning customers|new vs returning|new and returning|new versus returning|new or returning customers|new customers vs returning customers|new customers and returning customers|new customers versus returning customers|returning vs new customers|returning versus new customers|new vs repeat customers|new vs existing customers",
);
const refuse = (code: string, why: string, phrases: string) =>
  say({ is: "refused", code, why }, phrases);
refuse(
  "not_in_layer",
  "Costs, profits and margins are not known here; only what was sold is.",
  "profit|profits|profitable|most profitable|profitability|margin|margins|gross margin|cost|costs|cogs|cost of goods|markup|tubo|puhunan|expenses|expense|roi|ebitda|net income|gross profit|break even|tubo",
);
refuse(
  "not_in_layer",
  "What is owed to anybody is not known here; sales on credit are.",
  "utang sa amin|utang sa atin|utang sa akin|utang sa inyo|utang sa supplier|utang namin|utang natin|utang nila|utang niya|utang pa|pa ang utang|pa utang|may utang|natitirang utang|owes us|owe us|owed to us|owed by|we owe|do we owe|still owe|still owes|outstanding balance|unpaid balance|receivable|receivables|accounts receivable|payable|payables|collectible|collectibles|singilin|pautang sa amin",
);
refuse(
  "not_a_question",
  "Questions are read; nothing is changed, sent or made here.",
  "drop everything|drop all|remove everything|destroy|wipe|wipe out|kill|shut down|shutdown|reset|truncate|delete|erase|update|edit|modify|overwrite|insert|change the|changing the|set the|remove all|burahin|tanggalin|baguhin|palitan|alisin|i delete|i update|export|download|send|create|how are you|what can you do|who are you|what are you|kumusta ka|kamusta ka|musta ka|kumusta na kayo|help",
);
refuse(
  "no_forecast",
  "Nothing is forecast here; questions are about what was sold.",
  "forecast|forecasts|forecasted|predict|prediction|predicted|predictions|projected|projection|project|will|tomorrow|bukas|next|next week|next month|next year|next quarter|upcoming|future|expected|expect|anticipate|going to|would|should|sa susunod|susunod|sa susunod na buwan|sa susunod na linggo|outlook|estimate|estimated|likely|budgeted|target|targets|goal|quota|plan for|what if|kung sakali|scenario|simulate|by year end",
);
refuse(
  "no_reasons",
  "Figures tell what happened, not why.",
  "why|bakit|reason|reasons|because|cause|causes|caused|explain why|dahil|dahilan|root cause|how come|what drove|what drives|driver|drivers|explain|reason for|impact of|effect of|affect|affected|affects|influence|influenced|correlate|correlated|correlation|due to|attribute|causing",
);
refuse(
  "no_advice",
  "Figures tell what happened, not what to do.",
  "recommend|recommendation|advise|advice|suggest to|strategy|strategies|how can we|how do we improve|how to|what should|paano|improve sales|best way|optimize|optimise|invest",
);
refuse(
  "not_in_layer",
  "Weather is no part of what can be asked.",
  "weather|rain|rainy|raining|sunny|temperature|typhoon|bagyo|ulan|umuulan|maulan|hot days|climate|forecasted weather|panahon",
);
refuse(
  "not_in_layer",
  "Stock is not known here; only what was sold is.",
  "stock|stocks|inventory|on hand|out of stock|stockout|stockouts|stock out|supply|supplier|suppliers|reorder|shelf|warehouse|replenish|imbentaryo|deliveries|delivery|purchase orders|wastage|expired|expiry|days of cover|sell through",
);
refuse(
  "not_in_layer",
  "Staff is not known here.",
  "employee|employees|staff|cashier|cashiers|salary|salaries|headcount|manager|managers|empleyado|tindero|tindera|shopkeeper|shopkeepers|storekeeper|storekeepers|payroll|worker|workers|salesperson|seller name|owner|owners|may ari",
);
refuse(
  "no_persons",
  "Individual persons are not told about, only how many there are.",
  "name of customer|names of customers|customer name|customer names|phone|phone number|phone numbers|email|emails|address|addresses|contact|contacts|personal|customer id|customer ids|list customers|list of customers|list all customers|individual customers|individual customer|top customers|top customer|best customers|best customer|loyal customers|per individual|who made|who purchased|who buys|who spends|who shopped|who shops|who spent|who bought|who spent|who are|who is|biggest customer|biggest customers|biggest spender|biggest spenders|top spenders|top spender|top buyers|top buyer|top shoppers|best buyers|customer list|birthday|birthdays|full name|face|faces|transcript|transcripts|conversation|conversations|credit card number|account number|home address|valuable customers|customer profile|customer details",
);
for (
  const who of [
    "customer",
    "customers",
    "buyer",
    "buyers",
    "shopper",
    "shoppers",
    "spender",
    "spenders",
  ]
) {
  refuse(
    "no_persons",
    "Individual persons are not told about, only how many there are.",
    ["highest", "top", "best", "biggest", "most", "lowest"].flatMap((most) =>
      ["spending", "paying", "buying", "valuable", "frequent", "loyal"].map((how) =>
        `${most} ${how} ${who}`
      )
    ).join("|"),
  );
}
refuse(
  "not_in_layer",
  "Discounts, taxes, promotions and campaigns are not among what can be asked.",
  "discount|discounts|tax|taxes|vat|promo|promos|promotion|promotions|promotional|campaign|campaigns|voucher|vouchers|coupon|coupons|advertising|ads|marketing|rebate|rebates|loyalty points|points|diskuwento|buwis",
);
refuse(
  "not_in_layer",
  "That is not among what can be asked.",
  "how many times more|times more|times as many|times as much|times higher|times larger|twice|double|doubled|triple|tripled|half as many|half as much|lost sales|lost revenue|missed sales|only one|just one|exactly one|only two|only a few|run rate|sales velocity|velocity|penetration|repurchase interval|income of customers|income of our customers|customer income|average age|mean age|median age|how old|who also|same store sales|sentiment|emotion|emotions|mood|satisfaction|nps|csat|rating|ratings|review|reviews|footfall|foot traffic|traffic|dwell time|conversion rate|website|app|online|social media|facebook|competitor|competitors|competition|gdp|inflation|stock price|stock market|exchange rate|dollar|usd|euro|bitcoin|crypto|population|election|president|capital of|lifetime value|clv|ltv|churn|churn rate|cohort|cohorts|basket analysis|market basket|affinity|cross sell|cross selling|lift|pairs|combination|combinations|often bought|shelf life|nutrition|calories|recipe|news|joke|poem|song|lyrics|translate|nearest|closest|distance|map|directions|opening hours|square meter|per square|latency|uptime|data quality|quality gates|pipeline|batch|batches|quarantine|error|errors|schema|tables|column names|database|databases|sql|query|queries|json|script|code|ratio|ratios|ratio of|standard deviation|variance of|median|percentile|percentiles|outlier|outliers|anomaly|anomalies|regression|seasonality|significant|brand loyalty|loyalty|loyal|income bracket|household|household size|occupation|education|religion|ethnicity|race|manufacturer|manufacturers|maker|makers|kumpanya|company|companies|barcode|barcodes|latitude|longitude|coordinates|speed|size of store|opened|closed|device status|offline|weight in|calibrate|temperature of|employees of|password|passwords|secret|secrets|token|tokens|api|key|keys|admin|root|user|users|login|account|accounts|settings|prompt|instructions|system",
);

say(
  { is: "ignored" },
  "what would be|would be|would you mind|do you mind|as a table|in a table|in table form|as table|in table format|visited|visiting|inclusive|naka table|mind|sharing|mind sharing|mind showing|mind telling me|to what extent|settled|settled in|settled with|settled via|settled by|settle|settled through|board deck|for the board|in our stores|at our stores|from our stores|across our stores|in our shops|in our branches|across our branches|at our branches|isang|the|a|an|is|are|was|were|be|been|being|am|i|me|my|we|our|ours|us|you|your|it|its|they|them|their|there|this one|these|those|that|to|as|please|pls|plz|kindly|can|could|may i|show|give|tell|list|get|find|display|see|want|wanted|need|know|like|let|look|check|pull|fetch|print|report|reports|summary|summarize|summarise|figures|figure|numbers|number|data|info|information|value|values|amount|amounts|results|result|level|levels|view|table of|chart|graph|plot|dashboard|hi|hello|hey|good morning po|thanks|thank|po|opo|ba|nga|din|rin|na|pa|ang|mga|si|ni|kay|nina|sina|yung|iyong|ung|nyo|ninyo|natin|namin|tayo|kami|ako|ko|mo|nila|niya|ito|iyan|yan|iyon|yon|dito|diyan|doon|ay|kung|kapag|pag|tuwing|gusto|kong|makita|malaman|pakita|ipakita|pakipakita|ibigay|bigyan|mo ako|sabihin|paki|nila ang|actually|also|too|so|then|ok|okay|well|really|exactly how|s|t|will you|would you|would like|could you|can you|so|if|into|out|per se|respectively|vis a vis|each other|currently|current|actual|recorded|came|come|coming|got|gets|going|has been|have been|had been|made up|there were|who|whom|different|various|kind|type|one|ones|which is|which are|that is|that are|that were|that was|made by|both|either|same as|whether|ever|yet|already|still|much|many|more|less|better|worse|higher|lower|bigger|smaller|greater|larger|fewer|stronger|weaker|faster|slower|quicker|mas|marami|mataas|mababa|malaki|maliit|business|shopping|trading|retail|philippines|pilipinas|pinas|nationwide|country|national|company wide|companywide|chain|network|customer s|worth|order|terms|versus that|given|across the board|namely|grouped|sorted|of the|in the|at the|on the|for the|to the|from the|by the|with the|do we have|did we have|do we|did we|does it|did it|have we|we have|what is|what are|what was|what were|what s|how is|how are|how was|how were|how did|how does|how do|how has|how have|ever since|hourly basis|count as|compute|calculate|quick|quickly|full|complete|detailed|list of|the list of|question|curious|wondering|wonder|interested|boss|sir|maam|mam|team|about|regarding|concerning|re",
);

// “customers who bought at least twice”
const again = [
  "at least twice",
  "more than once",
  "two or more times",
  "at least two times",
  "twice or more",
];
const persons = ["customers", "shoppers", "buyers", "people"];
for (const who of persons) {
  for (
    const verb of ["bought", "shopped", "came", "visited", "purchased", "transacted", "buy", "come"]
  ) {
    say(
      { is: "measure", id: "repeat_customers" },
      ...again.flatMap((
        often,
      ) => [
        `${who} ${verb} ${often}`,
        `${who} who ${verb} ${often}`,
        `${who} that ${verb} ${often}`,
      ]),
    );
  }
  say(
    { is: "measure", id: "new_customers" },
    ...["are", "were", "who are", "who were", "that are", "that were"].map((be) =>
      `${who} ${be} new`
    ),
  );
}
// “one row per store”
say(
  { is: "per" },
  "one row per",
  "a row per",
  "one line per",
  "a row for each",
  "one row for each",
);
say({ is: "measure", id: "units" }, "dami", "sachet", "bottle", "packet", "mga sachet");
say(
  { is: "measure", id: "unique_customers" },
  ...["distinct", "unique", "different"].flatMap((different) =>
    ["identified", "known", "named"].flatMap((known) =>
      ["customers", "buyers", "shoppers"].map((who) => `${different} ${known} ${who}`)
    )
  ),
);
say({ is: "measure", id: "unique_customers" }, "payers", "payer", "customers who paid");
// “mean receipt value”
for (const noun of ["receipt", "basket", "transaction", "ticket", "bill", "order", "purchase"]) {
  const values = ["value", "amount", "spend", "total", "values", "amounts"];
  say(
    { is: "measure", id: "avg_basket_value" },
    ...["average", "avg", "mean", "typical", "usual", "ave"].flatMap((mean) => [
      ...values.map((value) => `${mean} ${noun} ${value}`),
      ...["a", "the", "each", "every"].map((the) => `${mean} value of ${the} ${noun}`),
      `${mean} value of ${noun}s`,
    ]),
    ...["value", "amount", "halaga"].map((value) => `${value} per ${noun}`),
  );
}
say(
  { is: "change", direction: "up" },
  "inilaki|itinaas|inilago|inangat|inakyat|iniangat|idinagdag|nadagdag",
);
say({ is: "change", direction: "down" }, "ibinaba|ibinagsak|inihina|nabawas|ibinawas|inilagapak");
say({ is: "change" }, "kaibahan");
say({ is: "measure", id: "transactions" }, "trips", "shopping trips", "store trips");
say({ is: "measure", id: "avg_unit_price" }, "priced", "costing", "sells for", "retails for");
say({ is: "rank", direction: "desc" }, "record breaking", "record high", "all time high");
say({ is: "rank", direction: "asc" }, "pinakamatumal", "pinakamatamlay");
say({ is: "rank", direction: "asc" }, "record low", "all time low");
say(
  { is: "sell" },
  "naubos|nauubos|left the shelves|flew off the shelves|went through|go through|got through|taken|was taken|were taken",
  "rack up|racked up|racking up|notched|notched up|reeled in|rolled in|reported",
);
say(
  { is: "ignored" },
  "not sure|not sure if|no rush|no hurry|no worries|double check|double checking|double checked",
  "send me|send us|send over|please send|please send the|kindly send|kindly send the|pa send|pa send ng|paki send|pasend",
  "at the till|in the till|at the counter|over the counter|at the register|nito|nitong mga",
  "amounted to|amount to|amounts to|came to|come to|comes to|totaled|totalled|stood at|stands at|sits at|sit at",
  "is it true that|is it true|is it right that|is it correct that|is it the case that|am i right that|am i correct that",
  "totoo ba na|totoo bang|totoo ba|tama bang|tama ba na|tama ba",
);
say({ is: "not" }, "pero hindi", "pero di", "pero hindi ang", "ngunit hindi", "pero hindi sa");
say({ is: "and" }, "pero", "ngunit");
say(
  { is: "ignored" },
  "record",
  "table",
  "table of",
  "table for",
  "table ng",
  "talaan",
  "talaan ng",
  "end up with",
  "ended up with",
  "ends up with",
  "out the door",
);
say(
  { is: "ignored" },
  "net of returns",
  "net of the returns",
  "net of any returns",
  "after returns",
);
say(
  { is: "known" },
  "known",
  "is known",
  "are known",
  "we know",
  "we know the",
  "where we know",
  "where we know the",
  "that we know",
  "where known",
);
say({ is: "total" }, "totals", "grand totals");
say(
  { is: "and" },
  "together with the",
  "together with its",
  "together with their",
  "together with",
);
say({ is: "ignored" }, "kilala", "nakilala", "nakikilala", "nakilala nating", "kilalang");
dimension("product", "variant|variety|flavor|flavour", "variants|varieties|flavors|flavours");
say(
  { is: "rank", direction: "asc" },
  "is last",
  "comes last",
  "came last",
  "in last place",
  "ranks last",
  "ranked last",
);
say(
  { is: "rank", direction: "desc" },
  "is first",
  "comes first",
  "came first",
  "in first place",
  "ranks first",
);
value(
  "weekday_weekend",
  ["Weekday"],
  ["to", "through", "thru", "until", "-", "till"].flatMap((to) => [
    `monday ${to} friday`,
    `mondays ${to} fridays`,
  ]).concat("lunes hanggang biyernes").join("|"),
);
dimension(
  "weekday",
  ["to", "through", "thru", "-"].map((to) => `monday ${to} sunday`).concat("lunes hanggang linggo")
    .join("|"),
  "mondays to sundays",
);
say(
  { is: "by" },
  "judged by",
  "judging by",
  "gauged by",
  "as measured by",
  "judged on",
  "going by",
);
say({ is: "ignored" }, "adoption", "uptake", "natanggap", "natanggap na", "nakolekta");
say({ is: "measure", id: "revenue" }, "piso", "sa piso", "pisong benta");
say({ is: "measure", id: "unique_customers" }, "buyer", "shopper", "consumer", "patron");
say(
  { is: "measure", id: "substitutions" },
  "substitute brand",
  "a substitute brand",
  "substitute",
  "substitute product",
);
say(
  { is: "measure", id: "avg_basket_value" },
  "average value of receipts",
  "average value of a receipt",
  "average value of the receipts",
  "average amount of a receipt",
);
say(
  { is: "rest" },
  "the rest|the rest of|rest of|rest|the others|others|all others|all the others|other|all other|all the other|the other",
  "everyone else|everything else|everybody else|the remaining|remaining|natitira|natitirang|ang natitira|lahat ng iba|iba pang|ibang|lahat ng ibang|lahat ng iba pang|ang iba|ang iba pa|iba pa",
);
// “pinakabumagsak ang benta”
const fell = "bumaba bumagsak humina nabawasan lumiit kumonti nalugi";
const rose = "tumaas lumaki lumago umangat lumakas dumami gumanda umunlad sumipa";
say({ is: "growing", direction: "asc" }, ...fell.split(" ").map((verb) => `pinaka${verb}`));
say({ is: "growing", direction: "desc" }, ...rose.split(" ").map((verb) => `pinaka${verb}`));
// “pag tinanggal yung sigarilyo”
for (const root of ["tanggal", "alis", "bawas", "labas"]) {
  const { told, future } = filipinoForms(root);
  const taken = [...told, ...future].filter((form) => /in|an$/.test(form) && form !== root);
  say(
    { is: "not" },
    ...["pag", "kapag", "kung"].flatMap((when) =>
      taken.flatMap((form) => [`${when} ${form}`, `${when} ${form} ang`, `${when} ${form} yung`])
    ),
  );
}

/** Without phrases whose words are common ones, and the forms of verbs. */
const SPOKEN = [...WORDS];

// “biggest single transaction”, “pinakamalaking resibo”
const RECEIPT_NOUNS = [
  ..."receipt transaction purchase order ticket bill checkout invoice resibo transaksyon".split(
    " ",
  ),
  "sale receipt",
  "resibong nagawa",
];
for (
  const [id, sizes, singles] of [
    [
      "largest_receipt",
      [
        "biggest",
        "largest",
        "max",
        "maximum",
        "record",
        "pinakamalaki",
        "pinakamataas na",
        "pinakamalaking",
      ],
      ["highest", "highest value", "top", "greatest"],
    ],
    ["smallest_receipt", [
      "smallest",
      "min",
      "minimum",
      "tiniest",
      "pinakamaliit",
      "pinakamaliit na",
    ], [
      "lowest",
      "lowest value",
      "littlest",
    ]],
  ] as const
) {
  for (const of of RECEIPT_NOUNS) {
    const whole = [of, `${of} value`, `${of} amount`, `${of} total`];
    say(
      { is: "measure", id },
      ...sizes.flatMap((size) =>
        whole.flatMap((name) => [`${size} ${name}`, `${size} single ${name}`])
      ),
      ...singles.flatMap((size) => whole.map((name) => `${size} single ${name}`)),
      ...["value", "amount"].flatMap((value) =>
        [...sizes, ...singles].map((size) => `${size} ${value} of a single ${of}`)
      ),
    );
  }
  for (const size of [...sizes, ...singles]) {
    say(
      { is: "measure", id },
      `${size} single sale`,
      `${size} one time sale`,
      `${size} basket value`,
    );
  }
}
for (const unit of ["items", "units", "pieces", "products"]) {
  say(
    { is: "measure", id: "largest_basket" },
    ...["receipt", "transaction", "basket", "purchase"].flatMap((of) => [
      `most ${unit} in one ${of}`,
      `most ${unit} on one ${of}`,
      `most ${unit} in a single ${of}`,
      `most ${unit} on a single ${of}`,
      `most ${unit} in a ${of}`,
      `most ${unit} on a ${of}`,
      `maximum ${unit} per ${of}`,
      `max ${unit} per ${of}`,
      `maximum number of ${unit} per ${of}`,
      `maximum number of ${unit} in a ${of}`,
      `biggest ${of} in ${unit}`,
      `biggest ${of} by ${unit}`,
      `largest ${of} in ${unit}`,
      `largest ${of} by ${unit}`,
      `largest ${of} by number of ${unit}`,
      `biggest ${of} by number of ${unit}`,
    ]),
  );
}
say({ is: "measure", id: "largest_basket" }, "maximum basket size", "max basket size");

// “what is bought together with Coke”
say(
  { is: "bought with" },
  ...["bought", "purchased", "sold", "ordered", "binibili", "nabibili", "binili"].flatMap((
    sold,
  ) => [
    `${sold} along with`,
    `${sold} alongside`,
    `${sold} together with`,
    `${sold} kasama ng`,
    `kasabay ${sold} ng`,
    `kasabay na ${sold} ng`,
    `kasama ${sold} ng`,
  ]),
  ...["in the", "on the"].flatMap((on) =>
    ["basket", "receipt", "transaction", "cart"].flatMap((of) => [
      `${on} same ${of} as`,
      `${on} same ${of} with`,
      `often ${on} same ${of} as`,
      `what else is ${on} ${of}`,
      `what else was ${on} ${of}`,
    ])
  ),
  "kasabay ng|kasabay|madalas kasabay|madalas kasabay ng|madalas na kasabay ng|laging kasabay ng",
  "what else",
  "also bought|also buy|also purchased|also buys|also purchase",
  "paired with|often paired with|pairs with|goes with|go with|goes well with",
);
// “stores that never sold Coke”
say(
  { is: "without" },
  "never|nobody|no one|zero|didn|didnt|did not|haven|hasn|hadn|weren|wasn|doesn|doesnt|do not|does not",
  "hindi pa",
);
// “the second best”, “number 3”, “pangatlo sa benta”
const ORDINALS: readonly string[] = [
  "second|2nd|pangalawa|ikalawa|ika 2",
  "third|3rd|pangatlo|ikatlo|ika 3",
  "fourth|4th|pang apat|pangapat|ikaapat|ika apat|ika 4",
  "fifth|5th|panlima|panglima|pang lima|ikalima|ika 5",
  "sixth|6th|pang anim|panganim|ikaanim|ika 6",
  "seventh|7th|pampito|pangpito|ikapito|ika 7",
  "eighth|8th|pangwalo|ikawalo|ika 8",
  "ninth|9th|pansiyam|pangsiyam|ikasiyam|ika 9",
  "tenth|10th|pansampu|pangsampu|ikasampu|ika 10",
  ...Array.from(
    { length: 20 },
    (_, n) => `${n + 11}${{ 10: "st", 11: "nd", 12: "rd" }[n] ?? "th"}`,
  ),
];
for (const [i, names] of ORDINALS.entries()) {
  const place = i + 2;
  for (const name of names.split("|")) {
    say(
      { is: "place", place },
      name,
      `in ${name} place`,
      ...[
        "came in",
        "comes in",
        "came",
        "comes",
        "ranked",
        "ranks",
        "placed",
        "finished",
        "is ranked",
        "was ranked",
      ]
        .flatMap((lead) => [`${lead} ${name}`, `${lead} ${name} place`]),
      `${name} place`,
      `${name} spot`,
      `${name} in rank`,
      `nasa ${name}`,
    );
    say(
      { is: "place", place, direction: "asc" },
      `${name} to last`,
      `${name} to the last`,
      `${name} from last`,
      `${name} from the bottom`,
      `${name} from bottom`,
      `${name} sa huli`,
    );
  }
  say(
    { is: "place", place },
    ...[
      "number",
      "no",
      "no .",
      "#",
      "rank",
      "ranked",
      "ranking",
      "rank number",
      "ranked number",
      "top number",
      "rank #",
      "rank no",
      "rank no .",
    ]
      .map((lead) => `${lead} ${place}`),
  );
}
say({ is: "place", place: 2 }, "runner up", "runners up", "next best");
const noun = ["rank", "ranking", "position", "standing", "spot", "pwesto", "puwesto", "ranggo"];
say(
  { is: "place of" },
  ...noun.flatMap((name) => [
    `${name} of`,
    `${name} ng`,
    `${name} ni`,
    `${name} for`,
    ...[
      "what",
      "which",
      "what is the",
      "what was the",
      "anong",
      "ano ang",
      "pang ilang",
      "in what",
      "in which",
      "nasa anong",
    ]
      .map((ask) => `${ask} ${name}`),
  ]),
  ...["is", "was", "does", "did", "do", "are", "has"].flatMap((verb) => [
    `what place ${verb}`,
    `which place ${verb}`,
    `in what place ${verb}`,
    `in which place ${verb}`,
  ]),
  "what place in the ranking",
  "pang ilan|pangilan|ika ilan|ikailan|pang ilan si|pang ilan ang|pang ilan ba|pang ilan na",
  "how high does|how high did|how high is",
);

// “stayed below 1,000 pesos”
for (
  const verb of [
    ..."fall falls fell drop drops dropped dip dips dipped slip slipped go goes went get got rise rose climb climbed come"
      .split(" "),
    "stayed",
    "stay",
    "remained",
    "remain",
    "came in",
    "come in",
    "ended up",
    "finished",
    "closed",
  ]
) {
  const phrases = (...words: string[]) => words.map((word) => `${verb} ${word}`);
  say({ is: "compare", op: "<" }, ...phrases("below", "under", "short of"));
  say({ is: "compare", op: ">" }, ...phrases("above", "over"));
  say({ is: "compare", op: "<=" }, ...phrases("at or below", "at or under"));
  say({ is: "compare", op: ">=" }, ...phrases("at or above", "at or over"));
}
// “customers who bought something”: whatever it was
for (const verb of ["bought", "buy", "purchased", "purchase", "sold"]) {
  say({ is: "sell" }, `${verb} something`, `${verb} anything`, `${verb} anything at all`);
}
say({ is: "sell" }, "may binili", "may nabili", "bumili ng kahit ano");
// “hindi isasama ang mga return”
const leftOut = ["hindi", "di", "huwag", "wag"].flatMap((no) =>
  "isama isasama isinasama isali isasali isinasali ibilang ibibilang bilangin bibilangin kasama kasali kabilang"
    .split(" ").flatMap((verb) => [`${no} ${verb}`, `${no} ${verb} ang`])
);
say({ is: "not" }, ...leftOut);
value(
  "return_status",
  ["Sale"],
  leftOut.flatMap((not) =>
    ["return", "returns", "mga return", "mga returns", "isinauli", "mga isinauli", "mga sauli"].map(
      (returns) => `${not} ${returns}`,
    )
  ).join("|"),
);
// “make up at least 5 % of revenue”: “up” belongs to the verb
say(
  { is: "ignored" },
  "make up|makes up|making up|bumubuo ng|bumubuo sa|bumuo ng",
  "pakihati|pakihati hati|pakibukod|pakihiwalay|pakipaghiwalay",
  "bigyan mo ko ng|bigyan mo ako ng|bigyan nyo ko ng|bigyan niyo ako ng|bigyan mo kami ng",
  "table :|give me a table|show me a table|i need a table|i want a table|up to and including",
);
say({ is: "pivot" }, "pahalang|patayo");

say(
  {
    is: "refused",
    code: "no_forecast",
    why: "Nothing is forecast here; questions are about what was sold.",
  },
  ...FUTURE_WORDS,
);
say({ is: "sell" }, ...SELLING_WORDS);
say({ is: "ignored" }, ...PLAIN_WORDS);
say({ is: "compare", op: ">" }, ...EXCEEDING);
say({ is: "compare", op: ">=" }, ...REACHING);
say({ is: "compare", op: "<" }, ...SHORT_OF);
say({ is: "sell" }, ...TRADED_WORDS);
say({ is: "ignored" }, ...RECORDED_WORDS, ...SPOKEN_WORDS);

// “for each combination of region and payment method”
for (const id of ["age_bracket", "gender", "customer_type"] as const) {
  const nouns = {
    age_bracket: "age bracket|age group|age range",
    gender: "gender|sex",
    customer_type: "type|segment",
  }[id];
  say(
    { is: "dimension", id, plural: false },
    ...["customer", "shopper", "buyer", "customer's"].flatMap((who) =>
      nouns.split("|").map((noun) => `${who} ${noun}`)
    ),
  );
}
say(
  { is: "dimension", id: "customer_type", plural: false },
  "klase ng customer|klase ng kustomer|klase ng mamimili|uri ng kustomer|uri ng mamimili|type ng customer|type ng mga customer|tipo ng customer|kind ng customer|kinds of customer",
);
say(
  { is: "dimension", id: "pack_size", plural: false },
  "laki ng pack|laki ng pakete|sukat ng pack|size ng pack|laki ng lalagyan|size|packaging|container size|bottle size|sukat|laki",
);
say({ is: "dimension", id: "pack_size", plural: true }, "sizes|mga size|mga sukat|packagings");
say(
  { is: "dimension", id: "payment_method", plural: false },
  "paraan ng pagbayad|paraan ng pambayad|klase ng bayad|uri ng bayad|uri ng pagbabayad|how they were paid|how it was paid|how people paid|how customers paid|how they paid|how they pay|how people pay|how customers pay|type of payment|kind of payment|payment kind|payment medium|way they paid|pambayad|pinambayad",
);
say(
  { is: "dimension", id: "daypart", plural: false },
  "bahagi ng araw|parte ng araw|time of the day|time-of-day|period of the day|section of the day|oras ng araw bahagi|yugto ng araw",
);
say(
  { is: "dimension", id: "weekday", plural: false },
  "araw ng isang linggo|mga araw sa linggo|day of the wk|anong araw sa linggo|day of week name",
);
say(
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
  say(
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
    say(
      { is: "dimension", id, plural: false, adverb: true },
      `one ${noun} at a time|${noun} after ${noun}|by the ${noun}|${noun} per ${noun}|isa isang ${noun}|kada isang ${noun}`,
    );
  }
}
say({ is: "dimension", id: "hour", plural: false }, "hr|hrs");
say(
  { is: "measure", id: "transactions" },
  "purchase|checkout|check outs|checkouts|check out|pamimili|transaksyong",
);
say({ is: "measure", id: "units" }, "piece|mga piraso ng paninda");
say(
  { is: "measure", id: "unique_customers" },
  "individual customers|individual shoppers|individual buyers|individual people|separate people|separate customers|separate shoppers|separate buyers|iba t ibang customer|iba t ibang customers|iba t ibang mamimili|iba t ibang tao|ibat ibang customer|ibat ibang mamimili|ibang ibang customer|customer base size|size of our customer base|size of the customer base|unique shopper|unique buyer|unique count of customers|unique people|distinct people|unique customer number|unique shopper count|unique buyer count|distinct shopper|distinct buyer|distinct customer|distinct customer count|different shoppers|different buyers",
);
say({ is: "ignored" }, "unique count|distinct count|unique|distinct|uniques");
say(
  { is: "average" },
  "katamtaman|katamtamang|sa karaniwan|ave na|avg na|kadalasang|sa average|normal na|kalimitang",
);
say(
  { is: "rank", direction: "desc" },
  "topped|tops|on top of|leaderboard|league table|standings|ranks first|ranked first|number one in|nagunguna|nanguna sa|nangunguna sa|una sa|highest ranking|winner|winners|won|wins|came in first|dominates|dominated|dominating|dominate",
);
say(
  { is: "not" },
  "leaving aside|keeping out|with the exclusion of|to the exclusion of|excl the|everywhere but|everywhere except|anywhere but|everywhere outside|sa labas pa ng|liban na lang sa|pwera|puwera sa|pwera sa|maliban na sa|huwag na ang|wag na ang|alisin na ang|tanggalin na ang|discount the|net of|hindi sa|hindi galing sa|hindi taga|di taga",
);
say({ is: "without" }, "walang kahit anong|without any|wala ni isang");
say(
  { is: "by" },
  "hati ng|hati|hati hati|hati hati kada|himayin|himayin mo|himayin kada|himay|himay kada|pinaghati|ipaghati hati|paghatian|baha bahagi|pinagbaha bahagi|hati kada|breakdown ng|breakdown per|pa breakdown|pabreakdown|group those by|group that by|group by the|break out|break out by|break it out by|break that out by|break it out|break that out|break out per|out by|slice by|slice it per|sort into|sorted into|split them|split it|split it by|split it into|split that|split that into|split into|split up into|separated per|classified per|cut by|cut it by|cut that by|segment by|segment it by|bucketed by|binned by|by type of|per kind of|ayon sa bawat|ayon sa mga|batay sa|base sa|batay sa bawat|base sa bawat|alinsunod sa|kada isa sa mga",
);
say(
  { is: "per" },
  "sa kada|kada isa na|bawat isa na|sa bawat isang|kada isa sa|bawat isa sa|sa tig|per individual|for every single|every last|for each and every|each and every|each single|in respect of each|for each one of the|each one of the|for each of our|each of our|each one of our|of each of our|for every one of our|every one of our|per each",
);
say(
  { is: "versus" },
  "beside|besides last|next to the|alongside the|side by side with|katabi ng|itabi sa|itabi ang|pagtabihin|pagtabihin ang|pagtabihin mo|pakikumpara|pakikumpara ang|pakikumpara mo|pakikompara|pakihambing|pakihambing ang|ikompara|ikompara ang|ikukumpara|kumpara|kumpara ng|kumpara ang|kung ikukumpara sa|kung ihahambing sa|natalo|natalo ng|tinalo|tinalo ng|dinaig|nilampasan|naungusan|nalamangan|lamang ba ang|surpass|surpassed|outpaced|outpace|outpacing|outran|trail|trails|trailed|trailing|lag behind|lagged behind|edge out|edged out|edged past|overtake|overtook|overtaken|top that of|in contrast to|in contrast with|contrasted with|contrast with|held up against|held against|matched against|matched up against|weigh against|as compared to|as compared with",
);
say(
  { is: "follow" },
  "same thing but|same thing but for|same thing|the same thing|the same thing but|the same thing but for|same thing for|same list|same table|the same list|the same table|show the same|replace it with|change it to|switch it to|switch to|switch over to|change to|gawin nating|gawin mo nang|gawin mo naman|palitan mo ng|palitan ng|palitan natin ng|palit sa|ibahin mo sa|sa halip|imbes",
);

const steep = "biggest largest highest greatest steepest sharpest deepest heaviest top strongest"
  .split(" ");
const most = [
  "percent",
  "percentage",
  "%",
  "sales",
  "revenue",
  "percentage sales",
  "percent sales",
];
const ofMost = (nouns: string) =>
  steep.flatMap((how) =>
    most.flatMap((what) => nouns.split(" ").map((noun) => `${how} ${what} ${noun}`))
  );
const ofSteep = (nouns: string) =>
  steep.flatMap((how) => nouns.split(" ").map((noun) => `${how} ${noun}`));
const falling =
  "decliner decliners faller fallers loser losers reduction reductions slump slumps dip dips";
const rising = "gainer gainers grower growers climber climbers riser risers improver improvers";
say(
  { is: "growing", direction: "asc" },
  ...ofSteep(falling),
  ...ofMost(`${falling} decline declines decrease decreases drop drops fall falls loss losses`),
);
say(
  { is: "growing", direction: "desc" },
  ...ofSteep(rising),
  ...ofMost(`${rising} improvement jump gain gains growth increase increases rise`),
);
for (
  const how of ["pinakamalaki", "pinakamataas", "pinakamabilis", "pinakamatindi", "pinakamalakas"]
) {
  for (
    const link of [
      "",
      "ng",
      " na",
      " ang",
      " ang percent na",
      " ang porsyento ng",
      "ng porsyento ng",
      "ng % na",
      "ng percent na",
    ]
  ) {
    const all = (verbs: string) => verbs.split(" ").map((verb) => `${how}${link} ${verb}`);
    say(
      { is: "growing", direction: "asc" },
      ...all(
        "pagbaba pagbagsak bawas pagbawas ibinaba ibinagsak nabawas paghina bumaba bumagsak humina",
      ),
    );
    say(
      { is: "growing", direction: "desc" },
      ...all("pagtaas paglago paglaki itinaas inilago inilaki lumago lumaki tumaas umangat"),
    );
  }
}
say(
  { is: "growing", direction: "asc" },
  "pinakalugmok|pinaka lugmok|pinakanalugi|pinakalugi|pinaka bumaba|pinaka bumagsak|pinaka humina|pinaka nabawasan",
  "fell hardest|fell the hardest|hit hardest|hardest hit|suffered most|suffered the most|lost the largest|lost the greatest|lost the biggest",
);
say(
  { is: "growing", direction: "desc" },
  "pinaka lumago|pinaka lumaki|pinaka tumaas|pinaka umangat|gained the greatest|gained the largest",
);
say(
  { is: "change" },
  "tinaas o binaba|itinaas o ibinaba|pagtaas o pagbaba|increase or decrease|rise or fall|gain or loss|inakyat o binaba",
);
say({ is: "change", direction: "up" }, "tinaas|inangat|nilago|nilaki");
say({ is: "change", direction: "down" }, "binaba|binagsak|na bawas sa|bawas sa benta");
for (const grain of ["day", "week", "month", "quarter", "year"] as const) {
  say(
    { is: "grow over", grain },
    `against the prior ${grain}`,
  );
}
say({ is: "grow over", grain: "month" }, "buwan sa buwan");
say(
  { is: "share" },
  "percentages|porsyentong|porsiyentong|percentagewise|hawak|hawak ng|hawak na porsyento|porsyentong hawak",
);
say({ is: "versus" }, "papuntang|patungong|papunta sa");

for (const grain of ["day", "week", "month", "quarter", "year", "hour"] as const) {
  say(
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
    say(
      { is: "dimension", id, plural: false, adverb: true },
      `${name} by ${name}|${name} per ${name}|${name} after ${name}|kada isang ${name}`,
    );
  }
}
say(
  { is: "dimension", id: "category", plural: false },
  "kategorya ng produkto|kategorya ng mga produkto|category ng produkto|kategorya ng paninda|klase ng produkto|klase ng paninda|uri ng produkto|product type|type of product|kind of product",
);
for (
  const [daypart, words] of [["Morning", "morning|umaga"], ["Afternoon", "afternoon"], [
    "Evening",
    "evening",
  ], ["Night", "night"]] as const
) {
  for (const name of words.split("|")) {
    value(
      "daypart",
      [daypart],
      `${name} hours|in the ${name} hours|during ${name} hours|during the ${name} hours|during the ${name}|the ${name}s`,
    );
  }
}
say(
  {
    is: "unclear",
    why: "The time of a day can be its hour or its daypart.",
    choices: [["hour", "which hour"], ["daypart", "which daypart"]],
  },
  "when in the day|when during the day|at what point of the day|at what point in the day|when in a day",
);
say(
  { is: "total" },
  "add a total at the bottom|a total at the bottom|total at the bottom|grand total at the bottom|incl total|incl . total|including total|including a total|add a total|add total|add a total row|with a total row|total row|plus a total|and a total|kasama ang total|kasama ang kabuuan|pati total|pati kabuuan|may total sa dulo|may total sa baba|total sa baba|total sa dulo",
);
say(
  { is: "compare", op: "between" },
  "fall between|falls between|falling between|fell between|fall within|lie between|lies between|lying between|range between|ranges between|ranging between|somewhere between|anywhere between|anywhere from|somewhere from|ranging from|range from|landed between|land between|ended between|ended up between|ended with between|ended last month with between|nasa gitna ng|naglalaro sa|naglalaro sa pagitan ng|mula sa pagitan ng",
);
say(
  { is: "compare", op: "<=" },
  "but not more than|but no more than|but not over|but not above|but not exceeding|but at most|but up to|pero hindi lalampas sa|pero hindi lagpas sa|pero hindi hihigit sa|pero di lalampas sa",
);
say(
  { is: "compare", op: "<" },
  "but under|but below|but less than|but fewer than|but lower than|pero wala pang|pero mas mababa sa|pero kulang sa",
);
say(
  { is: "compare", op: ">=" },
  "but at least|but not less than|but no less than|pero hindi bababa sa",
);
say(
  { is: "compare", op: ">" },
  "but over|but above|but more than|pero mas mataas sa|pero lampas sa|pero higit sa",
);
say(
  { is: "per" },
  "divided by the number of|divided by number of|divided by the count of|divided by count of|divided by the total number of|divided by no of|divided by no . of|over the number of|hinati sa bilang ng|hinati sa dami ng|hatiin sa bilang ng",
);
say(
  { is: "ignored" },
  "belongs|belong|mid volume|mid sized|only once|restricted|restricted to|limited to|confined to|restrict to|narrowed to|narrowed down to|bilangin|bilangin ang|bilangin mo|bilangin mo ang|ang bilangin|pakibilang|pakibilang ang|pakibilang kung|pabilang|pabilang ng|suggestive",
);
say(
  { is: "with" },
  "may kasamang|may kasama|na may kasama|na kasama ang|na naglalaman|na may laman na|nilalaman ang|na nakapaloob ang",
);
say({ is: "dimension", id: "day", plural: false, adverb: true }, "arawang|araw arawan");
say({ is: "moving" }, "smoothed|smoothed by|smoothed with|ma of|moving mean|trailing average");

say(
  { is: "ignored" },
  "bawat isa|kada isa|each one|isa isa|positive|the company|our company|mo ba|hatiin mo nga",
);
say(
  {
    is: "unclear",
    why: "“payday” is no date of the calendar here: tell the dates.",
    choices: [["the last 7 days", "in the last 7 days"], ["the last weekend", "last weekend"]],
  },
  "last payday weekend|the last payday weekend|over the last payday weekend|last payday|this payday weekend|this payday|the payday weekend|nakaraang payday|nakaraang sweldo|last sweldo",
);
for (const what of ["transactions", "receipts", "purchases", "sales", "goods", "items"]) {
  say(
    { is: "measure", id: "return_rate" },
    `rate of returned ${what}|rate of ${what} returned|returned ${what} rate`,
  );
}
say(
  { is: "measure", id: "return_rate" },
  "return rates|rates of return|rate ng pagsasauli|rate ng pagbabalik|rate ng mga return|rate ng binalik|return percentages|returns percentage|return rate percentage",
);
say(
  { is: "measure", id: "returns" },
  "binalik|binabalik|ibinabalik|isinasauli|sinauli|sinasauli|nagsasauli|pagbabalik|mga binalik|mga isinasauli|return things|returned things|return something|returned something|return items|return goods|return a purchase|returned a purchase",
);
say(
  { is: "measure", id: "substitution_rate" },
  "rate of brand substitution|rate of brand substitutions|rate of substitutions|substitution rates|rate of substituted transactions|rate of substituted receipts|rate ng pagpapalit|rate ng pagpapalit ng brand|brand swap rate|swap rate|rate of brand swaps",
);
say(
  { is: "measure", id: "substitutions" },
  "brands swapped|brands swapped for another|brand was swapped|brand was substituted|brands were swapped|brands were swapped for another|brands were substituted|a brand substituted|the brand was substituted|the brand was swapped|where the brand was substituted|where the brand was swapped|where a brand was substituted|swapped|swapped for another|swaps|brand swaps|napapalitan|napapalitan ang brand|napapalitan ng ibang brand|napalitan|napalitan ang brand|napalitan ng ibang brand|napalitan ng iba|pinalitan ang brand|pinalitan ng ibang brand|nauwi sa ibang brand|end up with another brand|ended up with another brand|went home with another brand|go home with another brand|left with another brand|take a substitute|took a substitute|given a substitute|get a substitute|got a substitute",
);
for (const who of ["customers", "shoppers", "buyers", "people", "they"]) {
  say(
    { is: "measure", id: "suggestion_acceptance" },
    `rate at which ${who} accepted suggestions|rate at which ${who} accept suggestions|rate at which ${who} accepted our suggestions|rate at which ${who} took suggestions|how often ${who} accepted suggestions|how often ${who} accept suggestions`,
  );
}
say(
  { is: "measure", id: "suggestion_acceptance" },
  "rate of accepted suggestions|rate of suggestion acceptance|rate of acceptance of suggestions|rate of suggestions accepted|acceptance rates|suggestion acceptance rates|selling acceptance rate|suggestive selling acceptance|suggestive selling acceptance rate|acceptance of suggestions",
);
for (const whose of ["customer", "customers", "mamimili", "kustomer", "shopper", "tao", "buyer"]) {
  say(
    { is: "measure", id: "unique_customers" },
    `iba ibang ${whose}|iba iba ang ${whose}|ibang ibang ${whose}|iba t ibang ${whose}`,
  );
}
say(
  { is: "rank", direction: "desc", measure: "transactions" },
  "dagsa|pinakadagsa|dagsaan|matao|pinakamatao|pinakamataong|pinakamaraming pumupunta|most crowded|most packed",
);
for (const how of ["highest", "biggest", "best", "top", "largest", "strongest", "fastest"]) {
  for (const what of ["sales ", "revenue ", ""]) {
    say({ is: "growing", direction: "desc" }, `${how} ${what}growth rate`);
  }
}
for (const how of ["lowest", "worst", "weakest", "slowest", "smallest"]) {
  for (const what of ["sales ", "revenue ", ""]) {
    say({ is: "growing", direction: "asc" }, `${how} ${what}growth rate`);
  }
}

export interface Entry {
  words: string[];
  meaning: Meaning;
}

/** Entries by their first word; the earlier one wins where the same phrase is listed twice. */
export const LEXICON: ReadonlyMap<string, readonly Entry[]> = (() => {
  const byFirst = new Map<string, Entry[]>();
  const seen = new Set<string>();
  for (const [meaning, phrase] of WORDS) {
    const words = phrase.replaceAll("-", " ").split(/\s+/).filter((word) => word !== "");
    const key = words.join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    const first = words[0] as string;
    byFirst.set(first, [...byFirst.get(first) ?? [], { words, meaning }]);
  }
  return byFirst;
})();

/** Words of the language that mean something, for telling misspelt ones. */
export const LANGUAGE_WORDS: readonly string[] = [
  ...new Set([
    ...SPOKEN.filter(([meaning]) => meaning.is !== "ignored" && meaning.is !== "refused")
      .flatMap(([, phrase]) => phrase.replaceAll("-", " ").split(/\s+/)),
    ...("january february march april june july august september october november december " +
      "setyembre oktubre nobyembre disyembre agosto monday tuesday wednesday thursday friday " +
      "saturday sunday yesterday today kahapon nakaraang ngayong weekend previous between").split(
        " ",
      ),
  ]),
].filter((word) => word.length >= 5);
