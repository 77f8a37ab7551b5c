import { SELLING_WORDS } from "../plain_words.ts";
import { TRADED_WORDS } from "../word_classes.ts";
import { filipinoForms } from "../word_forms.ts";
import { createPhraseBook } from "./phrase_book.ts";

const { phrases, say, sayExact } = createPhraseBook();
/** Turns of phrase that hold a question together: asking, selling, joining, leaving out. */
export const TURN_PHRASES = phrases;

say(
  { is: "how many" },
  "dami ng|sa dami ng|ayon sa dami ng|dami ng mga|bilang ng mga|no . of|no of|nos . of|# of|number ng|count ng|ilang mga|gaano ba karami|total number of|the number of|total count of|how many total|gaano karaming|gaano kadaming|how many|number of|count of|count|ilan|ilang|gaano karami|gaano kadami|how many different|how many unique|how many distinct|bilang ng|bilang|ilan ang|number of different|number of unique|number of distinct|gaano karami ang|bilang ng mga|ilan sa",
);
sayExact({ is: "how many" }, "tig ilan|tig ilang");
sayExact({ is: "how many" }, "ilang klaseng|ilang klase ng|ilang uri ng|ilang iba ibang");
sayExact({ is: "how many" }, "ilan lahat ang|ilan lahat ng|ilan lahat");
sayExact({ is: "how many" }, "nakailan|nakailang|naka ilan|naka ilang");
say(
  { is: "how much" },
  "how much|magkano|gaano kalaki|how much money|how much revenue|magkano ang|how much sales|how much did we make|how much did we sell|how much did we earn",
);
sayExact({ is: "how much" }, "tig magkano|tigmagkano|mga magkano");
say(
  { is: "which" },
  "sino ang|sinong|anu anong|ano anong|alin alin|aling mga|anong mga|which|what|alin|aling|ano|anong|sino|saan|when|where|nasaan|ano ano|anu ano|who",
);
sayExact(
  { is: "which" },
  ...["alin", "sino", "ano"].flatMap((which) =>
    ["dalawa", "dalawang ito", "dalawang iyan", "kanila", "tatlo"].map((of) => `${which} sa ${of}`)
  ),
);
sayExact({ is: "which" }, "asan|nasan");
say(
  { is: "sell" },
  "gumastos|gumagastos|namimili|namili|nag shopping|nagshopping|bumebenta|naibebenta|carry|carries|carried|offer|offers|take|takes|took|take in|took in|taken in|pull in|pulled in|rake in|raked in|ring in|rang in|net|netted|gross|grossed|clock|clocked|deliver|delivered|log|logged|book|booked|post sales|move off the shelves|move|moves|moved|moving fast|moved product|bring|brings|bringing|brought|take home|took home|chalk up|chalked up|churn out|churned out|haul in|hauled in|performance wise|naipon|nakuha|nakuhang|kumikita|mabenta ba|nabebenta|binibili|bumibili|nagbebenta|ibinebenta|magbenta|makabenta|nakabenta|nakabili|sell|sells|sold|selling|seller|sellers|bought|buy|buys|made|make|makes|earn|earned|earns|earning|generate|generated|generates|generating|bring in|brought in|brings in|bringing in|purchased|ring up|rang up|perform|performs|performed|performing|nagbenta|binili|bumili|kumita|kinita|kinikita|nabili|nabenta|naibenta|naibentang|spent|nabentang|ibinenta|bumenta",
);
say(
  { is: "sell" },
  "naubos|nauubos|left the shelves|flew off the shelves|went through|go through|got through|taken|was taken|were taken",
  "rack up|racked up|racking up|notched|notched up|reeled in|rolled in|reported",
);
// “customers who bought something”: whatever it was
for (const verb of ["bought", "buy", "purchased", "purchase", "sold"]) {
  sayExact({ is: "sell" }, `${verb} something`, `${verb} anything`, `${verb} anything at all`);
}
sayExact({ is: "sell" }, "may binili", "may nabili", "bumili ng kahit ano");
sayExact({ is: "sell" }, ...SELLING_WORDS);
sayExact({ is: "sell" }, ...TRADED_WORDS);
sayExact({ is: "sell" }, "offered", "rung up");
sayExact(
  { is: "sell" },
  ...["went", "gone", "go", "goes", "walked", "moved"].map((gone) => `${gone} out the door`),
);
// “what is bought together with Coke”
sayExact(
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
sayExact(
  { is: "bought with" },
  ...["madalas", "madalas na", "laging", "kadalasang", "kadalasan"].flatMap((often) =>
    ["kasama", "makasama", "nakakasama"].flatMap((held) => [
      `${often} ${held}`,
      `${often} ${held} ng`,
      `${often} ${held} sa`,
    ])
  ),
  "magkasama|nang sabay|sabay|pareho|sa iisang resibo|sa parehong resibo|sa parehong transaksyon",
);
sayExact(
  { is: "bought with" },
  ...["", "madalas ", "madalas na ", "laging "].flatMap((often) =>
    ["bilhin", "binibili", "nabibili"].flatMap((verb) =>
      ["kasama", "kasabay"].map((along) => `${often}${verb} ${along} ng`)
    )
  ),
);
// “most often bought with Lucky Me”, “frequently on the same receipt as”
for (
  const often of [
    "often",
    "most often",
    "usually",
    "commonly",
    "most commonly",
    "frequently",
    "most frequently",
    "typically",
  ]
) {
  sayExact(
    { is: "bought with" },
    ...["bought", "purchased", "sold", "picked up", "taken"].map((sold) => `${often} ${sold} with`),
    ...["in", "on"].flatMap((on) =>
      ["receipt", "transaction", "basket", "cart"].map((of) => `${often} ${on} the same ${of} as`)
    ),
  );
}
sayExact(
  { is: "bought with" },
  ...["in", "on"].flatMap((on) =>
    ["receipt", "transaction", "basket", "cart", "purchase"].map((of) => `${on} the same ${of}`)
  ),
);
say(
  { is: "by" },
  "in order of|in the order of|split that by|split this by|split them by|split those by|break that down by|break this down by|break them down by|break those down by|divide that by|divide it by|divide this by|group that by|group it by|group this by|group them by|slice that by|slice it by|separate by|separate it by|separate that by|paghiwalayin|hatiin iyan ayon sa|hatiin yan ayon sa|hatiin yan sa|break out by|break out|breakout by|breakout|broken out|breaking out|divvied up by|sorted out by|itemised by|categorized by|categorised by|classified by|arranged by|organized by|on the basis of|chop up by|isa isahin ayon sa|paghiwa hiwalayin kada|paghiwa hiwalayin ang|paghiwalayin ang|paghiwalayin kada|hatiin ang|hatiin mo ang|hatiin mo|hatiin|hati hatiin|hinati|hinati sa|nahati|nahati sa|hatiin kada|hiwalay kada|pangkat sa|igrupo ayon sa|igrupo sa|pagsunud sunurin ayon sa|divided among|divided across|divided between|divided up by|divided up among|divided|divide|split among|split across|split up by|spread across|spread among|spread over|broken by|cut into|shared among|shared between|distributed among|distributed across|distributed over|arranged per|organised by|tabulated by|itemised per|grouped per|grouped into|sliced into|drill down by|drilled down by|drill down to|stratified by|hatiin sa|paghiwalayin ayon sa|kada isang|depende sa|as per|by|broken down by|breakdown by|break down by|grouped by|group by|split by|segmented by|sorted by|ranked by|ordered by|order by|sort by|according to|in terms of|based on|breakdown of|breakdown|broken down|break down|segmented|ayon sa|batay sa|base sa|naka base sa|ayon kay|sang ayon sa|measured by|rank by|divided by|hatiin ayon sa|itemized by|break it down by|broken out by|break it down|breaking down by|show by|split it by|sliced by|cut by|separated by|disaggregated by",
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
sayExact(
  { is: "by" },
  "grupo sa|naka grupo sa|igrupo sa|grupo ayon sa|naka grupo ayon sa|group by",
);
sayExact({ is: "by" }, "hinahati|paghahati|paghatiin|pinaghahati|hinati hati|pinaghati hati");
sayExact(
  { is: "by" },
  "hati ng|hati|hati hati|hati hati kada|himayin|himayin mo|himayin kada|himay|himay kada|pinaghati|ipaghati hati|paghatian|baha bahagi|pinagbaha bahagi|hati kada|breakdown ng|breakdown per|pa breakdown|pabreakdown|group those by|group that by|group by the|break out|break out by|break it out by|break that out by|break it out|break that out|break out per|out by|slice by|slice it per|sort into|sorted into|split them|split it|split it by|split it into|split that|split that into|split into|split up into|separated per|classified per|cut by|cut it by|cut that by|segment by|segment it by|bucketed by|binned by|by type of|per kind of|ayon sa bawat|ayon sa mga|batay sa|base sa|batay sa bawat|base sa bawat|alinsunod sa|kada isa sa mga",
);
say(
  { is: "per" },
  "per|each|for each|for every|every|of each|from each|kada|bawat|sa bawat|by each|each of the|for each of the|tig|by individual|individual",
);
// “one row per store”
say(
  { is: "per" },
  "one row per",
  "a row per",
  "one line per",
  "a row for each",
  "one row for each",
);
sayExact({ is: "per" }, "isa isang|bawat isang");
sayExact(
  { is: "per" },
  "sa kada|kada isa na|bawat isa na|kada isa sa|bawat isa sa|sa tig|per individual|for every single|every last|for each and every|each and every|each single|in respect of each|for each one of the|each one of the|for each of our|each of our|each one of our|of each of our|for every one of our|every one of our|per each",
);
sayExact(
  { is: "per" },
  "divided by the number of|divided by number of|divided by the count of|divided by count of|divided by the total number of|divided by no of|divided by no . of|over the number of|hinati sa bilang ng|hinati sa dami ng|hatiin sa bilang ng",
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
  { is: "rest" },
  "the rest|the rest of|rest of|rest|the others|others|all others|all the others|other|all other|all the other|the other",
  "everyone else|everything else|everybody else|the remaining|remaining|natitira|natitirang|ang natitira|lahat ng iba|iba pang|ibang|lahat ng ibang|lahat ng iba pang|ang iba|ang iba pa|iba pa",
);
say(
  { is: "follow" },
  "gawin|gawin mo|gawin mong|gawin nating|gawing|make that|e kung|eh kung|how about for|what about for|ganun din|ganon din|yun din|same as above|add|also add|include also|isama|isama mo|isama rin|idagdag|dagdag|dagdagan ng|what about|how about|and what about|and how about|now show|paano naman|eh|e paano|kumusta naman ang|kumusta naman|kamusta naman ang|kamusta naman|musta naman|same for|same thing for|the same for|do the same for|instead|now by|and for|make it|change to|switch to|naman|now|same question for|the same but for|same but for|again but|but for|but only|same|the same",
);
sayExact(
  { is: "follow" },
  "paano ang|paano yung|paano kung|paano kapag|dagdagan|baligtarin|baliktarin|i baligtad|i baliktad",
);
sayExact(
  { is: "follow" },
  "same thing but|same thing but for|same thing|the same thing|the same thing but|the same thing but for|same thing for|same list|same table|the same list|the same table|show the same|replace it with|change it to|switch it to|switch to|switch over to|change to|gawin nating|gawin mo nang|gawin mo naman|palitan mo ng|palitan ng|palitan natin ng|palit sa|ibahin mo sa|sa halip|imbes",
);
say(
  { is: "and" },
  "n|pati na|pati na rin|and|&|,|plus|+|as well as|along with|at saka|saka|pati|tsaka",
);
say({ is: "and" }, "pero", "ngunit");
say(
  { is: "and" },
  "together with the",
  "together with its",
  "together with their",
  "together with",
);
sayExact({ is: "and" }, "kasama ang|kasama ang mga|kasama na ang|kasama yung|pati ang|pati yung");
say({ is: "or" }, "or|o|/");
say(
  { is: "with" },
  "w/|na may kasamang|na mayroong|na meron|na naglalaman ng|that included|included|includes|which had|which included|carrying|that carry|holding|with|have|has|had|having|that have|that had|that has|who have|whose|where|may|na may|nang may|containing|that contain|holding|including|include|which have|that include|contain|contains",
);
sayExact({ is: "with" }, "may laman na|may laman");
sayExact(
  { is: "with" },
  "may kasamang|may kasama|na may kasama|na kasama ang|na naglalaman|na may laman na|nilalaman ang|na nakapaloob ang",
);
say(
  { is: "without" },
  "w/o|walang kasamang|na walang|that have no|with none of|not having|without|no|with no|not containing|not holding|that do not contain|that don t contain|that do not include|walang|wala|not with|free of",
);
// “stores that never sold Coke”
sayExact(
  { is: "without" },
  "never|nobody|no one|zero|didn|didnt|did not|haven|hasn|hadn|doesn|doesnt|do not|does not",
  "hindi pa",
);
sayExact({ is: "without" }, "walang kahit anong|without any|wala ni isang");
say(
  { is: "not" },
  "pero hindi kasama|pero hindi kasama ang|pero di kasama|pero di kasama ang|pero hindi kasali|pero hindi kasali ang|pero di kasali|pero di kasali ang|pero hindi kabilang|pero hindi kabilang ang|ngunit hindi kasama|ngunit hindi kasama ang|sa labas ng|labas ng|nasa labas ng|taga labas ng|rather than|disregarding|discounting the|with the exception of|exclusive of|bar|net out|leave out|leaving aside|take out|taking out|save|ignore|if we ignore|take away|taking away|hindi binibilang ang|di binibilang|tanggal ang|wala na ang|bukod ang|sans|barring|save for|skipping|skip|minus the|not the|wala ang|bukod pa sa|maliban lang sa|maliban na lang sa|except for the|other than the|ex|less the|do not include|don include|dont include|do not count|don count|dont count|hindi kasama ang|hindi kabilang ang|wag isama ang|huwag isama ang|but|everything but|all but|anything but|everything except|all except|not counting|never mind|wag isama|huwag isama|wag isali|huwag isali|isn|aren|wasn|weren|isnt|arent|wasnt|werent|excluding|exclude|except|except for|other than|not|not including|excl|excepting|but not|minus|aside from|apart from|besides|outside|outside of|leaving out|hindi kasama|maliban sa|maliban|bukod sa|hindi kabilang|hindi kasali|di kasali|except sa|bawas|non|not in|not from|without counting|ignoring|omit|omitting|hindi|di kasama|puwera|liban sa|that are not|that is not|not from the",
);
say({ is: "not" }, "pero hindi", "pero di", "pero hindi ang", "ngunit hindi", "pero hindi sa");
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
// “hindi isasama ang mga return”
const leftOut = ["hindi", "di", "huwag", "wag"].flatMap((no) =>
  "isama isasama isinasama isali isasali isinasali ibilang ibibilang bilangin bibilangin kasama kasali kabilang"
    .split(" ").flatMap((verb) => [`${no} ${verb}`, `${no} ${verb} ang`])
);
sayExact({ is: "not" }, ...leftOut);
sayExact(
  { is: "not" },
  "labas ang|labas na ang|hindi sakop ang|hindi isinama ang|di isinama ang|hindi isinama yung",
);
sayExact({ is: "not" }, "wag na|huwag na|wag na yung|huwag na yung|wag na lang|huwag na lang");
sayExact(
  { is: "not" },
  "leaving aside|keeping out|with the exclusion of|to the exclusion of|excl the|everywhere but|everywhere except|anywhere but|everywhere outside|sa labas pa ng|liban na lang sa|pwera|puwera sa|pwera sa|maliban na sa|huwag na ang|wag na ang|alisin na ang|tanggalin na ang|discount the|net of|hindi sa|hindi galing sa|hindi taga|di taga",
);
say(
  { is: "left out" },
  "excluded|is excluded|are excluded|left out|is left out|not included|is not included|are not included|not counted|omitted|taken out|set aside|hindi isinama|di isinama",
);
say(
  { is: "pivot" },
  "columns|rows|cross tabulated|cross tabbed|crosstabulated|x|down the side|down the rows|down the left|across the top|in columns|as columns|as rows|in rows|magkatabi|tabi tabi|magkakatabi|grid|grid of|two way table|two way|2 way|two dimensional|side by side columns|matrix of|pivot|cross tab|crosstab|cross tabulation|cross tabulate|matrix|crossed with|pivoted by|pivot by|pivot table",
);
sayExact({ is: "pivot" }, "pahalang|patayo");
sayExact({ is: "pivot" }, "sa gilid|sa taas|sa itaas|sa ibabaw|sa kaliwa");
say(
  { is: "pivot" },
  "in the cells|in each cell|in the cell|as the cells|sa mga cell|sa cells|sa bawat cell|inside the table",
);
sayExact(
  { is: "bought with" },
  ...["frequently", "often", "usually", "commonly", "most often", "typically"].flatMap((often) =>
    ["together with", "along with", "alongside"].map((along) => `${often} bought ${along}`)
  ),
);
