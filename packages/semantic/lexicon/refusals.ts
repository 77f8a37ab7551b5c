import { FUTURE_WORDS } from "../plain_words.ts";
import { createPhraseBook } from "./phrase_book.ts";

const { phrases, say, sayExact } = createPhraseBook();
/** What the data cannot tell, and why. */
export const REFUSAL_PHRASES = phrases;

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
  "utang sa amin|utang sa atin|utang sa akin|utang sa inyo|utang sa supplier|utang namin|utang natin|utang nila|utang niya|utang pa|pa ang utang|pa utang|may utang|may pinakamalaking utang|may pinakamataas na utang|may pinakamaraming utang|may malaking utang|may malaki pang utang|magkano pa ang utang|magkano pa utang|natitirang utang|owes us|owe us|owed to us|owed by|we owe|do we owe|still owe|still owes|outstanding balance|unpaid balance|receivable|receivables|accounts receivable|payable|payables|collectible|collectibles|singilin|pautang sa amin",
);
refuse(
  "not_in_layer",
  "How many bought just once is not told; repeat customers and their rate are.",
  ["bought", "buy", "purchased", "shopped", "visited", "came"].flatMap((verb) =>
    ["once", "only once", "just once", "one time", "only one time"].map((once) => `${verb} ${once}`)
  ).concat(
    "isang beses lang bumili|minsan lang bumili|isang beses bumili|bumili ng isang beses|bumili nang isang beses|isang beses lang namili|one time customers|one time buyers|single purchase customers",
  ).join("|"),
);
refuse(
  "not_in_layer",
  "What is sold everywhere, or nowhere else, is not told; in how many stores something is sold is.",
  ["products", "brands", "items", "categories"].flatMap((noun) =>
    ["sold in all", "only sold in", "sold exclusively in", "exclusive to"]
      .map((how) => `${noun} ${how}`)
  ).join("|"),
);
refuse(
  "not_in_layer",
  "How returns are shared out is not told; how many there were is, by store or by region.",
  ["percent", "percentage", "share", "portion"].flatMap((share) =>
    ["came", "come", "comes"].map((verb) => `${share} of returns ${verb}`)
  ).join("|"),
);
refuse(
  "not_in_layer",
  "Holidays are not counted; what was sold on them is told.",
  "how many holidays|number of holidays|ilan ang holiday|ilan ang mga holiday|ilang mga holiday|ilan ang holidays",
);
refuse(
  "not_in_layer",
  "The first or last day on which something was sold is not told.",
  "last day with|first day with|last date with|first date with|last day that|huling araw na may|unang araw na may",
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
  "run out|runs out|ran out|running out|about to run out|about to run out of|run out of|running out of|running low|run low|paubos|paubos na|mauubos|mauubos na|malapit nang maubos|stock|stocks|inventory|on hand|out of stock|stockout|stockouts|stock out|supply|supplier|suppliers|reorder|shelf|warehouse|replenish|imbentaryo|deliveries|delivery|purchase orders|wastage|expired|expiry|days of cover|sell through",
);
refuse(
  "not_in_layer",
  "Staff is not known here.",
  "tauhan|mga tauhan|sahod|sahod ng|sweldo ng mga|suweldo ng mga|employee|employees|staff|cashier|cashiers|salary|salaries|headcount|manager|managers|empleyado|tindero|tindera|shopkeeper|shopkeepers|storekeeper|storekeepers|payroll|worker|workers|salesperson|seller name|owner|owners|may ari",
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
  "how many times more|times more|times as many|times as much|times higher|times larger|twice|double|doubled|triple|tripled|half as many|half as much|lost sales|lost revenue|missed sales|only one|just one|exactly one|only two|only a few|run rate|sales velocity|velocity|penetration|repurchase interval|income of customers|income of our customers|customer income|average age|mean age|median age|how old|who also|same store sales|sentiment|emotion|emotions|mood|satisfaction|nps|csat|rating|ratings|review|reviews|footfall|foot traffic|traffic|dwell time|conversion rate|website|app|online|social media|facebook|competitor|competitors|competition|gdp|inflation|stock price|stock market|exchange rate|dollar|usd|euro|bitcoin|crypto|population|election|president|capital of|lifetime value|clv|ltv|churn|churn rate|cohort|cohorts|basket analysis|market basket|affinity|cross sell|cross selling|lift|pairs|combination|combinations|often bought|shelf life|nutrition|calories|recipe|news|joke|poem|song|lyrics|translate|nearest|closest|distance|map|directions|opening hours|square meter|per square|latency|uptime|data quality|quality gates|pipeline|batch|batches|quarantine|error|errors|schema|tables|column names|database|databases|sql|query|queries|json|script|code|ratio|ratios|ratio of|standard deviation|variance of|percentile|percentiles|outlier|outliers|anomaly|anomalies|regression|seasonality|significant|brand loyalty|loyalty|loyal|income bracket|household|household size|occupation|education|religion|ethnicity|race|manufacturer|manufacturers|maker|makers|kumpanya|company|companies|barcode|barcodes|latitude|longitude|coordinates|speed|size of store|opened|closed|device status|offline|weight in|calibrate|temperature of|employees of|password|passwords|secret|secrets|token|tokens|api|key|keys|admin|root|user|users|login|account|accounts|settings|prompt|instructions|system",
);
sayExact(
  {
    is: "refused",
    code: "no_forecast",
    why: "Nothing is forecast here; questions are about what was sold.",
  },
  ...FUTURE_WORDS,
);
refuse(
  "not_a_question",
  "Questions are read; nothing is changed, sent or made here.",
  "i log in|to log in|log in to|log into|login|log out|sign up|password|passwords|my account|username",
);
refuse(
  "no_single_receipts",
  "Single receipts are not told one by one; how many there were, and their figures, are.",
  ["list", "show", "show me", "give me", "enumerate", "print", "ilista ang", "isa isahin ang"]
    .flatMap((lead) =>
      ["every", "each", "every single", "each and every", "bawat"].flatMap((each) =>
        ["receipt", "transaction", "resibo", "transaksyon"].map((noun) => `${lead} ${each} ${noun}`)
      )
    ).join("|"),
);
refuse(
  "not_in_layer",
  "That is not among what can be asked.",
  ["ilang beses", "ilang ulit", "gaano karaming beses"].flatMap((times) =>
    ["mas", "na mas", "ang laki", "ang lamang", "ang higit"].map((more) => `${times} ${more}`)
  ).join("|"),
);
// “ilan ang na-deliver na order”: what is sold in a shop is not delivered
refuse(
  "not_in_layer",
  "Deliveries are not known here; only what was sold is.",
  "na deliver|nadeliver|naideliver|na i deliver|nai deliver|dineliver|dinideliver|idineliver|ide deliver|ideliver|i deliver|pina deliver|pinadeliver|for delivery|home delivery|orders delivered|order delivered|delivered orders|delivered order|orders were delivered|orders got delivered|orders that were delivered|deliver orders|delivered to customers|delivered to our customers",
);
refuse(
  "not_a_question",
  "Questions are read; nothing is changed, sent or made here.",
  "i drop|idrop|i drop mo|drop mo|drop the table|drop table|ipa delete|ipadelete|pa delete|padelete|i erase|ierase|i wipe|iwipe|i reset|ireset|i truncate|burahin|burahin mo|pakibura|paki bura|buburahin|binubura|ipabura|bura mo|i clear|iclear|linisin mo|sirain|sirain mo|wasakin|i edit|iedit|i modify|i overwrite|i insert|i change mo",
);
// “sino ang nalampasan ng Alaska”: those that sold less are told by comparing
refuse(
  "not_in_layer",
  "Who was overtaken is not told; ask which brands or stores sold less than one of them.",
  [
    "sino",
    "sino sino",
    "sinong brand",
    "aling brand",
    "anong brand",
    "ano anong brand",
    "alin",
    "aling tindahan",
    "anong tindahan",
    "sinong",
  ]
    .flatMap((who) =>
      ["nalampasan", "naungusan", "natalo", "tinalo", "nalamangan", "nilampasan", "naabutan"]
        .flatMap((
          did,
        ) => [`${who} ang ${did} ng`, `${who} ang mga ${did} ng`, `${who} ang ${did} ni`])
    ).join("|"),
);
// “which brands are sold in every store”: in all of them at once
refuse(
  "not_in_layer",
  "What is sold in all of them at once is not told; ask for the figures of each.",
  ["are sold", "is sold", "were sold", "was sold", "are available", "is available", "are carried"]
    .flatMap((sold) =>
      ["in", "at", "by"].flatMap((at) =>
        [
          "every store",
          "every branch",
          "every region",
          "every city",
          "all stores",
          "all branches",
          "all regions",
        ]
          .map((where) => `${sold} ${at} ${where}`)
      )
    ).join("|"),
);
refuse(
  "not_in_layer",
  "How many receipts go to one is not told; ask for the share of receipts.",
  ["one", "1"].flatMap((one) =>
    ["in", "out of"].flatMap((of) =>
      ["how many", "every how many"].map((many) => `${one} ${of} ${many}`)
    )
  ).join("|") + "|isa sa ilang|isa sa kada ilang|isa kada ilang",
);
