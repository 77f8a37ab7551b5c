import { filipinoForms } from "../word_forms.ts";
import { createPhraseBook } from "./phrase_book.ts";

const { phrases, say, sayExact } = createPhraseBook();
/** Turns of phrase for what is measured, beside its names. */
export const MEASURE_TURN_PHRASES = phrases;

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
    sayExact(
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
    sayExact(
      { is: "measure", id },
      `${size} single sale`,
      `${size} one time sale`,
      `${size} basket value`,
    );
  }
}
say({ is: "measure", id: "returns" }, "sauli|mga sauli|pagsasauli");
sayExact(
  { is: "measure", id: "returns" },
  ...["sauli", "soli"].flatMap((root) => filipinoForms(root).told.map((form) => form)),
  ...filipinoForms("balik").told.filter((form) => /^(i|nai|nag|pinag|b?in|ibin)/.test(form)),
);
sayExact(
  { is: "measure", id: "returns" },
  "isinoli|mga isinoli|naisoli|isinosoli|nagsoli|nagsosoli",
);
sayExact(
  { is: "measure", id: "returns" },
  "binalik|binabalik|ibinabalik|isinasauli|sinauli|sinasauli|nagsasauli|pagbabalik|mga binalik|mga isinasauli|return things|returned things|return something|returned something|return items|return goods|return a purchase|returned a purchase",
);
say(
  { is: "measure", id: "return_rate" },
  "porsyento ng sauli|porsiyento ng sauli|rate ng sauli",
);
for (const what of ["transactions", "receipts", "purchases", "sales", "goods", "items"]) {
  sayExact(
    { is: "measure", id: "return_rate" },
    `rate of returned ${what}|rate of ${what} returned|returned ${what} rate`,
  );
}
sayExact(
  { is: "measure", id: "return_rate" },
  "return rates|rates of return|rate ng pagsasauli|rate ng pagbabalik|rate ng mga return|rate ng binalik|return percentages|returns percentage|return rate percentage",
);
say({ is: "measure", id: "substitution_rate" }, "sub rate");
sayExact(
  { is: "measure", id: "substitution_rate" },
  "rate of brand substitution|rate of brand substitutions|rate of substitutions|substitution rates|rate of substituted transactions|rate of substituted receipts|rate ng pagpapalit|rate ng pagpapalit ng brand|brand swap rate|swap rate|rate of brand swaps",
);
say(
  { is: "measure", id: "suggestions_offered" },
  "alok|mga alok|inalok|mga inalok|inaalok|mungkahi|mga mungkahi|rekomendasyon|mga rekomendasyon|suhestiyon|mga suhestiyon",
);
sayExact(
  { is: "measure", id: "suggestions_offered" },
  "nag suggest|nagsuggest|na suggest|sinuggest",
);
for (const form of filipinoForms("alok").told) {
  sayExact({ is: "measure", id: "suggestions_offered" }, `${form} na iba`, `${form} ng iba`);
}
sayExact(
  { is: "measure", id: "suggestions_offered" },
  ...["alok", "mungkahi", "rekomenda"].flatMap((root) => filipinoForms(root).told),
);
say(
  { is: "measure", id: "suggestions_accepted" },
  "accept|accepts|accepting|tinatanggap|tinanggap na alok",
);
sayExact(
  { is: "measure", id: "suggestions_accepted" },
  "kinagat|kinakagat|pinatulan|pinapatulan|sinunod|sinusunod",
);
sayExact(
  { is: "measure", id: "suggestions_accepted" },
  ...filipinoForms("tanggap").told.filter((form) =>
    /^(t|na|pag)/.test(form) && form !== "natanggap"
  ),
);
const persons = ["customers", "shoppers", "buyers", "people"];
// “customers who bought at least twice”
const again = [
  "at least twice",
  "more than once",
  "two or more times",
  "at least two times",
  "twice or more",
];
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
// “customer ang bumili nang higit sa isang beses”
for (const who of ["customer", "customers", "mamimili", "kustomer", "tao"]) {
  for (const verb of ["bumili", "bumibili", "namili"]) {
    sayExact(
      { is: "measure", id: "repeat_customers" },
      ...["", "nang ", "ng "].flatMap((how) =>
        [
          "higit sa isang beses",
          "mahigit isang beses",
          "mahigit sa isang beses",
          "lampas isang beses",
          "dalawang beses o higit",
          "dalawang beses o higit pa",
        ].flatMap((often) => [
          `${who} ang ${verb} ${how}${often}`,
          `${who} na ${verb} ${how}${often}`,
        ])
      ),
    );
  }
}
say({ is: "measure", id: "units" }, "dami", "sachet", "bottle", "packet", "mga sachet");
sayExact({ is: "measure", id: "units" }, "piece|mga piraso ng paninda");
say(
  { is: "measure", id: "unique_customers" },
  ...["distinct", "unique", "different"].flatMap((different) =>
    ["identified", "known", "named"].flatMap((known) =>
      ["customers", "buyers", "shoppers"].map((who) => `${different} ${known} ${who}`)
    )
  ),
);
say({ is: "measure", id: "unique_customers" }, "payers", "payer", "customers who paid");
say({ is: "measure", id: "unique_customers" }, "buyer", "shopper", "consumer", "patron");
sayExact(
  { is: "measure", id: "unique_customers" },
  "individual customers|individual shoppers|individual buyers|individual people|separate people|separate customers|separate shoppers|separate buyers|iba t ibang customer|iba t ibang customers|iba t ibang mamimili|iba t ibang tao|ibat ibang customer|ibat ibang mamimili|ibang ibang customer|customer base size|size of our customer base|size of the customer base|unique shopper|unique buyer|unique count of customers|unique people|distinct people|unique customer number|unique shopper count|unique buyer count|distinct shopper|distinct buyer|distinct customer|distinct customer count|different shoppers|different buyers",
);
for (const whose of ["customer", "customers", "mamimili", "kustomer", "shopper", "tao", "buyer"]) {
  sayExact(
    { is: "measure", id: "unique_customers" },
    `iba ibang ${whose}|iba iba ang ${whose}|ibang ibang ${whose}|iba t ibang ${whose}`,
  );
}
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
  { is: "measure", id: "avg_basket_value" },
  "average value of receipts",
  "average value of a receipt",
  "average value of the receipts",
  "average amount of a receipt",
);
// “karaniwang bili”, “tipikal na resibo”
export const ORDINARY = [
  "karaniwang",
  "tipikal na",
  "katamtamang",
  "kadalasang",
  "normal na",
  "average na",
];
sayExact(
  { is: "measure", id: "avg_basket_value" },
  ...ORDINARY.flatMap((how) =>
    "bili binibili pamimili gastos ginagastos binabayad".split(" ")
      .map((noun) => `${how} ${noun}`)
  ),
);
say({ is: "measure", id: "transactions" }, "trips", "shopping trips", "store trips");
sayExact(
  { is: "measure", id: "transactions" },
  "purchase|checkout|check outs|checkouts|check out|pamimili|transaksyong",
);
sayExact(
  { is: "measure", id: "transactions" },
  "how busy",
  "how busy is",
  "how busy was",
  "how busy are",
  "how busy were",
);
say({ is: "measure", id: "avg_unit_price" }, "priced", "costing", "sells for", "retails for");
say({ is: "measure", id: "revenue" }, "piso", "sa piso", "pisong benta");
say(
  { is: "measure", id: "substitutions" },
  "substitute brand",
  "a substitute brand",
  "substitute",
  "substitute product",
);
// “nauuwi sa ibang brand”, “lumipat sa ibang brand”
sayExact(
  { is: "measure", id: "substitutions" },
  ...["uwi", "lipat", "palit"].flatMap((root) =>
    filipinoForms(root).told.flatMap((form) => [`${form} sa ibang brand`, `${form} ng ibang brand`])
  ),
);
sayExact(
  { is: "measure", id: "substitutions" },
  ...filipinoForms("palit").told.filter((form) => /^(na|ma|pin|nag|ipin|pag)/.test(form)),
);
sayExact(
  { is: "measure", id: "substitutions" },
  "brands swapped|brands swapped for another|brand was swapped|brand was substituted|brands were swapped|brands were swapped for another|brands were substituted|a brand substituted|the brand was substituted|the brand was swapped|where the brand was substituted|where the brand was swapped|where a brand was substituted|swapped|swapped for another|swaps|brand swaps|napapalitan|napapalitan ang brand|napapalitan ng ibang brand|napalitan|napalitan ang brand|napalitan ng ibang brand|napalitan ng iba|pinalitan ang brand|pinalitan ng ibang brand|nauwi sa ibang brand|end up with another brand|ended up with another brand|went home with another brand|go home with another brand|left with another brand|take a substitute|took a substitute|given a substitute|get a substitute|got a substitute",
);
for (const unit of ["items", "units", "pieces", "products"]) {
  sayExact(
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
sayExact({ is: "measure", id: "largest_basket" }, "maximum basket size", "max basket size");
sayExact(
  { is: "measure", id: "known_customer_revenue" },
  ...["benta", "sales", "kita", "revenue"].flatMap((sales) =>
    ["ng", "ng mga", "sa", "sa mga", "mula sa mga"].flatMap((of) =>
      ["kilalang", "nakilalang", "nakikilalang"].flatMap((known) =>
        ["customer", "customers", "mamimili"].map((who) => `${sales} ${of} ${known} ${who}`)
      )
    )
  ),
);
for (const noun of ["resibo", "transaksyon", "transaction", "receipt"]) {
  sayExact({ is: "measure", id: "largest_receipt" }, `isang ${noun} na pinakamalaki`);
  sayExact({ is: "measure", id: "smallest_receipt" }, `isang ${noun} na pinakamaliit`);
}
for (const name of ["receipt", "transaction", "purchase", "order", "bill", "ticket", "sale"]) {
  sayExact(
    { is: "measure", id: "largest_receipt" },
    ...[
      "most expensive",
      "priciest",
      "costliest",
      "single biggest",
      "single largest",
      "single highest",
    ]
      .flatMap((size) => [`${size} ${name}`, `the ${size} ${name}`]),
  );
}
sayExact(
  { is: "measure", id: "largest_receipt" },
  ...["biggest", "largest", "highest"].flatMap((size) =>
    ["on one", "in one", "in a single", "on a single"].flatMap((on) =>
      ["receipt", "transaction", "purchase"].map((of) => `${size} sale ${on} ${of}`)
    )
  ),
);
sayExact(
  { is: "measure", id: "new_customers" },
  "first time na bumili|first time bumili|unang bumili",
);
// “gaano kadalas bumili ang isang customer”
for (const who of ["customer", "customers", "mamimili", "tao", "kustomer"]) {
  const all = ["isang", "bawat", "mga", "bawat isang"].map((lead) => `${lead} ${who}`);
  sayExact(
    { is: "measure", id: "transactions_per_customer" },
    ...["bumili", "bumibili", "mamili", "namimili", "namili"].flatMap((verb) => [
      ...[who, ...all].map((whose) => `gaano kadalas ${verb} ang ${whose}`),
      ...["isang", "bawat", "bawat isang"].map((lead) => `ilang beses ${verb} ang ${lead} ${who}`),
    ]),
  );
}
for (const who of ["customers", "shoppers", "buyers", "people", "they"]) {
  sayExact(
    { is: "measure", id: "suggestion_acceptance" },
    `rate at which ${who} accepted suggestions|rate at which ${who} accept suggestions|rate at which ${who} accepted our suggestions|rate at which ${who} took suggestions|how often ${who} accepted suggestions|how often ${who} accept suggestions`,
  );
}
sayExact(
  { is: "measure", id: "suggestion_acceptance" },
  "rate of accepted suggestions|rate of suggestion acceptance|rate of acceptance of suggestions|rate of suggestions accepted|acceptance rates|suggestion acceptance rates|selling acceptance rate|suggestive selling acceptance|suggestive selling acceptance rate|acceptance of suggestions",
);
say(
  { is: "measures", ids: ["new_customers", "returning_customers"] },
  "new vs returning customers|new versus returning customers|new and returning customers|new vs returning|new and returning|new versus returning|new or returning customers|new customers vs returning customers|new customers and returning customers|new customers versus returning customers|returning vs new customers|returning versus new customers|new vs repeat customers|new vs existing customers",
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
say(
  { is: "measure", id: "suggestion_acceptance" },
  ...["acceptance", "acceptance rate", "pagtanggap", "rate ng pagtanggap", "tanggap rate"].flatMap(
    (accepted) =>
      ["ng", "sa", "of"].flatMap((of) =>
        ["suggestion", "suggestions", "mga suggestion", "mga suggestions", "alok", "mga alok"].map(
          (what) => `${accepted} ${of} ${what}`,
        )
      ),
  ),
  "acceptance",
);
// “nagpapalit ng brand”, “lumilipat sa ibang tatak”
say(
  { is: "measure", id: "substitutions" },
  ...["lipat", "palit"].flatMap((root) =>
    filipinoForms(root).told.flatMap((form) =>
      ["ng", "sa", "sa ibang", "ng ibang"].flatMap((of) =>
        ["brand", "tatak"].map((brand) => `${form} ${of} ${brand}`)
      )
    )
  ),
);
say({ is: "measure", id: "transactions" }, "ticket|bill|bill count");
