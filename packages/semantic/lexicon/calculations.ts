import { FALLING_WORDS, RISING_WORDS } from "../word_classes.ts";
import { filipinoForms } from "../word_forms.ts";
import { createPhraseBook } from "./phrase_book.ts";

const { phrases, say, sayExact } = createPhraseBook();
/** What is made of a figure: shares, averages, totals, growth and what runs along. */
export const CALCULATION_PHRASES = phrases;

say({ is: "share" }, "how often|how frequently|gaano kadalas|gaano ka dalas");
say(
  { is: "share" },
  "as a rate|as rate|as rates|in percentages|in percent terms|what piece of|piece of|ilang bahagi ng|hatian|hatian ng|slice|slice of|slices|cut of|chunk|chunk of|piece of the pie|percentage of the total|percentage of total|out of total|out of the total|as a fraction|as a proportion|in terms of percent|as a percent of|ilang percent|ilang percent ng|ilang porsiyento ng|ilang porsyento ng|percent ng|percentage ng|bahagdan|kontribusyon|kontribusyon ng|kontribusyon sa|relative contribution|make up in percent|share|market share|shares|share of|contribution|contributions|contributed|contribute|contributes|contributing|contribution of|percentage|percentage of|percent|percent of|pct|%|% of|proportion|proportion of|fraction|fraction of|portion|portion of|part of|mix|split|percentage share|percent share|revenue share|sales share|share of sales|share of revenue|share of total sales|share of total revenue|share of the total|share of total|as a percentage of|as a percentage of total|as a share of total|as percent of total|percentage contribution|what portion of|what part of|ilang porsyento|porsyento|ilang porsiyento|bahagi|distribution|distributed|relative share|weight|breakdown in percent|percentage breakdown|percent breakdown|in percent|in percentage|as percent|as percentage|as a percent|as a percentage|as percentages|as a share|as share|parte|ilang bahagi|anong bahagi|porsyento ng|split in percent|revenue mix|sales mix",
);
// “ambag ng NCR sa benta”
sayExact({ is: "share" }, ...filipinoForms("ambag").told, "ambag ng", "inaambag ng", "ambag sa");
sayExact(
  { is: "share" },
  "percentages|porsyentong|porsiyentong|percentagewise|hawak|hawak ng|hawak na porsyento|porsyentong hawak",
);
say(
  { is: "average" },
  "averages|averaging|average|avg|mean|on average|typical|averaged|karaniwan|karaniwang|typically|usual",
);
sayExact(
  { is: "average" },
  "katamtaman|katamtamang|sa karaniwan|ave na|avg na|kadalasang|sa average|normal na|kalimitang",
);
say(
  { is: "total" },
  "pinagsama|pinagsamang|pinagsama sama|pinagsama samang|pinagsasama|lahat lahat ng|magkano lahat|sum up|add up|added up|adds up|tally|tally up|tallied|sum total|all together|rolled up|roll up|total|overall|altogether|combined|in total|sum|sum of|kabuuan|kabuuang|lahat lahat|aggregate|grand total|together|overall total|total of",
);
say({ is: "total" }, "totals", "grand totals");
sayExact({ is: "total" }, "pagsamahin|pagsamahin ang|pagsama samahin|pagsama samahin ang");
sayExact(
  { is: "total" },
  "add a total at the bottom|a total at the bottom|total at the bottom|grand total at the bottom|incl total|incl . total|including total|including a total|add a total|add total|add a total row|with a total row|total row|plus a total|and a total|kasama ang total|kasama ang kabuuan|pati total|pati kabuuan|may total sa dulo|may total sa baba|total sa baba|total sa dulo",
);
say(
  { is: "growth" },
  "antas ng paglago|bilis ng paglago|growth pace|pace of growth|speed of growth|growth figure|growth figures|growths|pct growth|growth percent|rate of increase|rate of decline|percent increase|percentage increase|percent decrease|percentage decrease|% increase|% decrease|porsyento ng paglago|porsyento ng pagtaas|growth|growth rate|growing|percentage growth|percent growth|percent change|percentage change|% change|% growth|pct change|rate of growth|paglago|increase rate|growth percentage|rate of change",
);
sayExact(
  { is: "growth" },
  "positive growth|negative sales growth|negative revenue growth",
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
for (const grain of ["day", "week", "month", "quarter", "year"] as const) {
  sayExact(
    { is: "grow over", grain },
    `against the prior ${grain}`,
  );
}
sayExact({ is: "grow over", grain: "month" }, "buwan sa buwan");
say(
  { is: "growing", direction: "desc" },
  "grew the fastest|grew the quickest|growing the fastest|grows fastest|grows the fastest|grow the fastest|rose the most|rose fastest|rose the fastest|climbed the most|climbed fastest|increased most|improved most|gained most|gained the most ground|expanded the most|expanded fastest|rose most|jumped the most|jumped most|fastest growing|growing fastest|grew the most|grew most|grew fastest|growing the most|most growth|highest growth|biggest growth|biggest increase|largest increase|highest increase|increased the most|gained the most|top growing|strongest growth|most improved|biggest gain|biggest gains|improved the most|grow the most|grow fastest|fastest growth|best growth|pinakamabilis lumaki|pinakamabilis na lumaki|pinakamabilis lumago|pinakamabilis na lumago|pinakamabilis ang paglago|pinakamalaking paglago|pinakamalaking pagtaas|pinakalumago|pinakalumaki|pinakatumaas|pinakamalaki ang itinaas|pinakamataas na growth|pinakamataas ang growth|pinakamabilis na paglago|grew quickest|quickest growing",
);
say(
  { is: "growing", direction: "asc" },
  "fell the fastest|fell fastest|dropped fastest|dropped the fastest|declined the fastest|declined fastest|slid the most|slipped the most|weakened the most|contracted the most|worsened the most|decreased most|lost most|fastest declining|declining fastest|declined the most|fell the most|dropped the most|biggest drop|biggest decline|largest drop|largest decline|biggest decrease|largest decrease|lost the most|worst growth|lowest growth|decreased the most|slowest growing|weakest growth|steepest decline|shrank the most|declined most|dropped most|pinakabumaba|pinakamalaking pagbaba|pinakamalaki ang ibinaba|sharpest drop|sharpest decline|steepest drop|sharpest fall|biggest fall|largest fall|biggest loss|fell most|fastest shrinking|dropping fastest|falling fastest",
);
// “pinakabumagsak ang benta”
const fell = "bumaba bumagsak humina nabawasan lumiit kumonti nalugi";
say({ is: "growing", direction: "asc" }, ...fell.split(" ").map((verb) => `pinaka${verb}`));
const rose = "tumaas lumaki lumago umangat lumakas dumami gumanda umunlad sumipa";
say({ is: "growing", direction: "desc" }, ...rose.split(" ").map((verb) => `pinaka${verb}`));
for (
  const [direction, forms] of [["desc", RISING_WORDS], ["asc", FALLING_WORDS]] as const
) sayExact({ is: "growing", direction }, ...forms.map((form) => `pinaka${form}`));
const steep = "biggest largest highest greatest steepest sharpest deepest heaviest top strongest"
  .split(" ");
const ofSteep = (nouns: string) =>
  steep.flatMap((how) => nouns.split(" ").map((noun) => `${how} ${noun}`));
const falling =
  "decliner decliners faller fallers loser losers reduction reductions slump slumps dip dips";
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
sayExact(
  { is: "growing", direction: "asc" },
  ...ofSteep(falling),
  ...ofMost(`${falling} decline declines decrease decreases drop drops fall falls loss losses`),
);
const rising = "gainer gainers grower growers climber climbers riser risers improver improvers";
sayExact(
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
    sayExact(
      { is: "growing", direction: "asc" },
      ...all(
        "pagbaba pagbagsak bawas pagbawas ibinaba ibinagsak nabawas paghina bumaba bumagsak humina",
      ),
    );
    sayExact(
      { is: "growing", direction: "desc" },
      ...all("pagtaas paglago paglaki itinaas inilago inilaki lumago lumaki tumaas umangat"),
    );
  }
}
sayExact(
  { is: "growing", direction: "asc" },
  "pinakalugmok|pinaka lugmok|pinakanalugi|pinakalugi|pinaka bumaba|pinaka bumagsak|pinaka humina|pinaka nabawasan",
  "fell hardest|fell the hardest|hit hardest|hardest hit|suffered most|suffered the most|lost the largest|lost the greatest|lost the biggest",
);
sayExact(
  { is: "growing", direction: "desc" },
  "pinaka lumago|pinaka lumaki|pinaka tumaas|pinaka umangat|gained the greatest|gained the largest",
);
for (const how of ["highest", "biggest", "best", "top", "largest", "strongest", "fastest"]) {
  for (const what of ["sales ", "revenue ", ""]) {
    sayExact({ is: "growing", direction: "desc" }, `${how} ${what}growth rate`);
  }
}
for (const how of ["lowest", "worst", "weakest", "slowest", "smallest"]) {
  for (const what of ["sales ", "revenue ", ""]) {
    sayExact({ is: "growing", direction: "asc" }, `${how} ${what}growth rate`);
  }
}
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
  { is: "change", direction: "up" },
  "inilaki|itinaas|inilago|inangat|inakyat|iniangat|idinagdag|nadagdag",
);
say({ is: "change", direction: "down" }, "ibinaba|ibinagsak|inihina|nabawas|ibinawas|inilagapak");
say({ is: "change" }, "kaibahan");
sayExact({ is: "change", direction: "down" }, "bagsak", "negative growth", "negatibong paglago");
sayExact({ is: "change", direction: "down" }, "negatibong growth", "negative na growth");
sayExact({ is: "change" }, "nagbabago|nabago|nabagong|binago");
sayExact({ is: "change", direction: "up" }, ...RISING_WORDS);
sayExact({ is: "change", direction: "down" }, ...FALLING_WORDS);
sayExact(
  { is: "change" },
  "tinaas o binaba|itinaas o ibinaba|pagtaas o pagbaba|increase or decrease|rise or fall|gain or loss|inakyat o binaba",
);
sayExact({ is: "change", direction: "up" }, "tinaas|inangat|nilago|nilaki");
sayExact({ is: "change", direction: "down" }, "binaba|binagsak|na bawas sa|bawas sa benta");
sayExact(
  { is: "change", direction: "down" },
  "losing ground|lost ground|lose ground|slipping|sliding",
);
sayExact({ is: "change", direction: "up" }, "gaining ground|gained ground|gain ground");
say(
  { is: "trend" },
  "trendline|movement|movements|pattern|patterns|progress|progressed|progressing|profile|curve|galaw|paggalaw|trended over|evolve|evolves|evolved|evolving|developed|develop|trend|trends|trending|over time|time series|timeline|development|evolution|trend line|trendline|history|progression|takbo|trajectory|trended",
);
say(
  { is: "running" },
  "naipon na benta|accumulating|accumulate|accumulates|running tally|running balance|running total|running totals|cumulative|cumulatively|cumulative total|accumulated|running sum|running",
);
sayExact(
  { is: "running" },
  ...["day", "date", "week", "month", "point", "time"].flatMap((until) => [
    `up to that ${until}`,
    `up until that ${until}`,
    `as of that ${until}`,
    `as of each ${until}`,
    `up to each ${until}`,
    `until that ${until}`,
    `through that ${until}`,
    `to that ${until}`,
  ]),
  "up to then",
);
say(
  { is: "moving" },
  "moving average|rolling average|moving avg|rolling avg|rolling mean|moving mean|rolling|moving",
);
sayExact({ is: "moving" }, "smoothed|smoothed by|smoothed with|ma of|moving mean|trailing average");
sayExact(
  { is: "running" },
  ...["total", "kabuuan", "kabuuang", "dagdag", "suma"].flatMap((sum) =>
    ["tuloy tuloy na", "tuluy tuloy na", "patuloy na", "tumatakbong", "naiipong"].flatMap((
      along,
    ) => [
      `${along} ${sum}`,
      `${along} ${sum} ng`,
    ])
  ),
);
