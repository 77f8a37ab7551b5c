import { EXCEEDING, REACHING, SHORT_OF } from "../word_classes.ts";
import { filipinoForms } from "../word_forms.ts";
import { createPhraseBook } from "./phrase_book.ts";

const { phrases, say, sayExact } = createPhraseBook();
/** More, less and between; one beside the other. */
export const COMPARISON_PHRASES = phrases;

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
  sayExact({ is: "compare", op: "<" }, ...phrases("below", "under", "short of"));
  sayExact({ is: "compare", op: ">" }, ...phrases("above", "over"));
  sayExact({ is: "compare", op: "<=" }, ...phrases("at or below", "at or under"));
  sayExact({ is: "compare", op: ">=" }, ...phrases("at or above", "at or over"));
}
// “nalampasan ba ng Pepsi ang Coke”
sayExact(
  { is: "compare", op: ">" },
  ..."lampas lagpas higit daig ungos lamang tambak sapaw".split(" ").flatMap((root) =>
    filipinoForms(root).told.filter((form) => /^(na|ni|.in).*an$/.test(form))
  ),
);
sayExact({ is: "compare", op: "<" }, "kulang");
sayExact({ is: "compare", op: ">" }, ...EXCEEDING);
sayExact({ is: "compare", op: ">=" }, ...REACHING);
sayExact({ is: "compare", op: "<" }, ...SHORT_OF);
sayExact(
  { is: "compare", op: "between" },
  "fall between|falls between|falling between|fell between|fall within|lie between|lies between|lying between|range between|ranges between|ranging between|somewhere between|anywhere between|anywhere from|somewhere from|ranging from|range from|landed between|land between|ended between|ended up between|ended with between|ended last month with between|nasa gitna ng|naglalaro sa|naglalaro sa pagitan ng|mula sa pagitan ng",
);
sayExact(
  { is: "compare", op: "<=" },
  "but not more than|but no more than|but not over|but not above|but not exceeding|but at most|but up to|pero hindi lalampas sa|pero hindi lagpas sa|pero hindi hihigit sa|pero di lalampas sa",
);
sayExact(
  { is: "compare", op: "<" },
  "but under|but below|but less than|but fewer than|but lower than|pero wala pang|pero mas mababa sa|pero kulang sa",
);
sayExact(
  { is: "compare", op: ">=" },
  "but at least|but not less than|but no less than|pero hindi bababa sa",
);
sayExact(
  { is: "compare", op: ">" },
  "but over|but above|but more than|pero mas mataas sa|pero lampas sa|pero higit sa",
);
say(
  { is: "versus" },
  "measure up to|measures up to|measured up to|stack up to|pagkumparahin|pagkumparahin ang|paghambingin ang|pinagkumpara|lamang sa|versus the|ahead of|behind|kesa|kesa sa|ikumpara sa|itapat sa|itinapat sa|as against|when compared to|when compared with|compared against|in relation to|relative|up against|tapat sa|separate|separated|separating|outsell|outsold|outperform|outperformed|beat|beats|did better than|fare against|fared against|do against|did against|separately|hiwalay|magkahiwalay|hiwa hiwalay|individually|apart|stacked against|stack against|stack up against|measured against|set against|alongside|next to|pitted against|in comparison to|in comparison with|kompara sa|kompara|kontra|ihambing sa|kapag ikinumpara sa|vs|versus|compared to|compared with|against|compare|comparing|comparison|relative to|as opposed to|kumpara sa|kumpara|ikumpara|kaysa|kaysa sa|laban sa|comparison of|comparison between|compare between|side by side|head to head|v|than|paghambingin|ihambing",
);
sayExact(
  { is: "versus" },
  ...["kumpara", "kompara", "hambing", "tapat"].flatMap((root) => {
    const { told, future } = filipinoForms(root);
    return [...told, ...future].filter((form) => form.length > root.length)
      .flatMap((form) => [form, `${form} sa`, `${form} ang`, `${form} ng`]);
  }),
);
sayExact(
  { is: "versus" },
  ...["tabi", "laban"].flatMap((root) => {
    const forms = filipinoForms(root).told.filter((form) =>
      /^(i|pag|pinag|ipag|ipinag|nila|ma?ipag)/.test(form)
    );
    return [...forms, `pa${root}`, `paki${root}`].flatMap((form) => [form, `${form} ang`]);
  }),
  "compared|compared sa|compare sa|pinagtabi|pinagtapat",
);
sayExact(
  { is: "versus" },
  "beside|besides last|next to the|alongside the|side by side with|katabi ng|itabi sa|itabi ang|pagtabihin|pagtabihin ang|pagtabihin mo|pakikumpara|pakikumpara ang|pakikumpara mo|pakikompara|pakihambing|pakihambing ang|ikompara|ikompara ang|ikukumpara|kumpara|kumpara ng|kumpara ang|kung ikukumpara sa|kung ihahambing sa|natalo|natalo ng|tinalo|tinalo ng|dinaig|nilampasan|naungusan|nalamangan|lamang ba ang|surpass|surpassed|outpaced|outpace|outpacing|outran|trail|trails|trailed|trailing|lag behind|lagged behind|edge out|edged out|edged past|overtake|overtook|overtaken|top that of|in contrast to|in contrast with|contrasted with|contrast with|held up against|held against|matched against|matched up against|weigh against|as compared to|as compared with",
);
sayExact({ is: "versus" }, "papuntang|patungong|papunta sa");
sayExact(
  { is: "versus" },
  ...["with", "w/", "to", "on"].map((to) => `catching up ${to}`),
  "ahead|in front|out in front",
  "keeping up with|keeping pace with|closing in on|gaining on|neck and neck with",
);
