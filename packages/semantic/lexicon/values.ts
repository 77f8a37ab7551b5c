import type { Value } from "../plan.ts";
import type { DimensionId } from "../names.ts";
import { createPhraseBook } from "./phrase_book.ts";

const { phrases, say, sayExact } = createPhraseBook();
/** Values that the language has words for: dayparts, days of the week, men and women. */
export const VALUE_PHRASES = phrases;

const value = (id: DimensionId, values: Value[], phrases: string) =>
  say({ is: "value", id, values }, phrases);
const valueExact = (id: DimensionId, values: Value[], phrases: string) =>
  sayExact({ is: "value", id, values }, phrases);
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
value(
  "weekday_weekend",
  ["Weekday"],
  ["to", "through", "thru", "until", "-", "till"].flatMap((to) => [
    `monday ${to} friday`,
    `mondays ${to} fridays`,
  ]).concat("lunes hanggang biyernes").join("|"),
);
// “hindi isasama ang mga return”
const leftOut = ["hindi", "di", "huwag", "wag"].flatMap((no) =>
  "isama isasama isinasama isali isasali isinasali ibilang ibibilang bilangin bibilangin kasama kasali kabilang"
    .split(" ").flatMap((verb) => [`${no} ${verb}`, `${no} ${verb} ang`])
);
valueExact(
  "return_status",
  ["Sale"],
  leftOut.flatMap((not) =>
    ["return", "returns", "mga return", "mga returns", "isinauli", "mga isinauli", "mga sauli"].map(
      (returns) => `${not} ${returns}`,
    )
  ).join("|"),
);
valueExact(
  "weekday_weekend",
  ["Weekday"],
  ["tuwing", "kada", "pag", "kapag", "bawat"].map((lead) => `${lead} lunes hanggang biyernes`)
    .join("|"),
);
for (
  const [daypart, words] of [["Morning", "morning|umaga"], ["Afternoon", "afternoon"], [
    "Evening",
    "evening",
  ], ["Night", "night"]] as const
) {
  for (const name of words.split("|")) {
    valueExact(
      "daypart",
      [daypart],
      `${name} hours|in the ${name} hours|during ${name} hours|during the ${name} hours|during the ${name}|the ${name}s`,
    );
  }
}
