import { SELLING_WORDS } from "../plain_words.ts";
import { createPhraseBook } from "./phrase_book.ts";

const { phrases, say, sayExact } = createPhraseBook();
/** Best and worst, places in a ranking, and what comes first. */
export const RANKING_PHRASES = phrases;

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
say({ is: "rank", direction: "desc" }, "record breaking", "record high", "all time high");
say({ is: "rank", direction: "asc" }, "pinakamatumal", "pinakamatamlay");
say({ is: "rank", direction: "asc" }, "record low", "all time low");
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
sayExact({ is: "rank", direction: "desc" }, "ranggo ng mga|iranggo|i ranggo|iranggo ang mga");
sayExact(
  { is: "rank", direction: "desc" },
  ...SELLING_WORDS.filter((form) => /^(n|b|in|k)/.test(form)).map((form) => `pinaka${form}`),
);
sayExact(
  { is: "rank", direction: "desc", measure: "transactions" },
  ...["pinakamaraming", "pinakamarami ang"].flatMap((most) =>
    ["bumili", "bumibili", "namili", "namimili"].map((verb) => `${most} ${verb}`)
  ),
);
function verbsAfter(hows: readonly string[]): string[] {
  const verbs = SELLING_WORDS.filter((form) =>
    /^(mag|nag|naka|maka|[bkgt]um|nama|mami)/.test(form)
  );
  return hows.flatMap((how) => verbs.map((verb) => `${how} ${verb}`));
}
// “pinakamalakas magbenta”, “pinakamahina bumili”
sayExact(
  { is: "rank", direction: "desc" },
  ...verbsAfter(["pinakamalakas", "pinaka malakas", "pinakamagaling"]),
);
sayExact({ is: "rank", direction: "asc" }, ...verbsAfter(["pinakamahina", "pinaka mahina"]));
sayExact(
  { is: "rank", direction: "desc" },
  "tops|on top of|leaderboard|league table|standings|ranks first|ranked first|number one in|nagunguna|nanguna sa|nangunguna sa|una sa|highest ranking|winner|winners|won|wins|came in first|dominates|dominated|dominating|dominate",
);
sayExact(
  { is: "rank", direction: "desc", measure: "transactions" },
  "dagsa|pinakadagsa|dagsaan|matao|pinakamatao|pinakamataong|pinakamaraming pumupunta|most crowded|most packed",
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
    sayExact(
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
    sayExact(
      { is: "place", place, direction: "asc" },
      `${name} to last`,
      `${name} to the last`,
      `${name} from last`,
      `${name} from the bottom`,
      `${name} from bottom`,
      `${name} sa huli`,
    );
  }
  sayExact(
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
sayExact({ is: "place", place: 2 }, "runner up", "runners up", "next best");
const noun = ["rank", "ranking", "position", "standing", "spot", "pwesto", "puwesto", "ranggo"];
sayExact(
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
say(
  { is: "highest first" },
  "pinakamataas muna|pinakamalaki muna|pinakamarami muna|pinakamabenta muna|pinakamalakas muna|mataas muna|malaki muna|marami muna|una ang pinakamataas|una ang pinakamalaki|simula sa pinakamataas|mula sa pinakamataas|most sold first|top first|best first|biggest first|strongest first|most first|from biggest to smallest|largest to smallest|biggest to smallest|from most to least|from best to worst|from largest to smallest|pababa ang ayos|descending|high to low|highest first|largest first|highest to lowest|desc|from highest to lowest|most to least|best to worst|from high to low|in descending order",
);
// “mula pinakamataas”, “simula sa yung pinakamaliit”
for (
  const [is, sizes] of [
    ["highest first", "mataas malaki marami mabenta malakas"],
    ["lowest first", "mababa maliit kaunti konti mahina matumal"],
  ] as const
) {
  sayExact(
    { is },
    ...["mula", "simula", "umpisa"].flatMap((from) =>
      ["", "sa ", "sa mga "].flatMap((to) =>
        sizes.split(" ").map((size) => `${from} ${to}pinaka${size}`)
      )
    ),
  );
}
say(
  { is: "lowest first" },
  "pinakamababa muna|pinakamaliit muna|pinakakaunti muna|pinakamahina muna|mababa muna|maliit muna|una ang pinakamababa|una ang pinakamaliit|simula sa pinakamababa|mula sa pinakamababa|bottom first|fewest first|weakest first|from smallest to largest|smallest to largest|smallest to biggest|from least to most|from worst to best|ascending|low to high|lowest first|lowest to highest|smallest first|asc|from lowest to highest|least to most|worst to best|from low to high|in ascending order",
);
say(
  { is: "rank", direction: "desc" },
  "numero unong|number one na|no . 1 na|on the podium|medalists",
);
say(
  { is: "lowest first" },
  ...["worst", "weakest", "poorest", "slowest"].flatMap((low) => [
    `${low} first`,
    `${low} on top`,
    `${low} to best`,
    `${low} to strongest`,
  ]),
  "pinakamahina hanggang pinakamalakas|una ang pinakamahina|una ang kulelat|kulelat muna",
);
say(
  { is: "highest first" },
  ...["best", "strongest"].flatMap((high) => [
    `${high} first`,
    `${high} on top`,
    `${high} to worst`,
    `${high} to weakest`,
  ]),
);
say({ is: "rank", direction: "desc" }, "laging|palaging|palagi|laging laging");
