import { filipinoForms } from "../word_forms.ts";
import { ORDINARY } from "./measure_turns.ts";
import { createPhraseBook } from "./phrase_book.ts";

const { phrases, sayExact } = createPhraseBook();
/** Turns of Taglish as it is typed in shops and offices, of every kind. */
export const TAGLISH_PHRASES = phrases;

sayExact(
  {
    is: "refused",
    code: "no_persons",
    why: "Individual persons are not told about, only how many there are.",
  },
  "nakatira|saan nakatira|naninirahan|saan naninirahan",
);
sayExact(
  {
    is: "refused",
    code: "not_a_question",
    why: "Questions are read; nothing is changed, sent or made here.",
  },
  "pautang naman|pautang nga|pautang po|pautang muna|pa utang naman",
);
// “acceptance ng mungkahi”, “pagtanggap sa mga suhestiyon”: one figure
sayExact(
  { is: "measure", id: "suggestion_acceptance" },
  ...["acceptance", "acceptance rate", "rate ng pagtanggap"].flatMap((rate) =>
    ["ng", "ng mga", "sa", "sa mga"].flatMap((of) =>
      ["suggestion", "suggestions", "mungkahi", "alok", "suhestiyon", "rekomendasyon"]
        .map((what) => `${rate} ${of} ${what}`)
    )
  ),
  "acceptance",
);
// “ilang porsyento ng customer ang paulit-ulit”
sayExact(
  { is: "measure", id: "repeat_rate" },
  ...["porsyento", "porsiyento", "percent", "bahagdan"].flatMap((part) =>
    ["customer", "customers", "mamimili", "mga customer"].flatMap((who) =>
      ["paulit ulit", "umuulit", "umulit", "bumibili ulit", "bumili ulit", "umuulit bumili"]
        .flatMap((again) => [
          `ilang ${part} ng ${who} ang ${again}`,
          `${part} ng ${who} na ${again}`,
        ])
    )
  ),
);
// “katamtamang halaga ng resibo”
sayExact(
  { is: "measure", id: "avg_basket_value" },
  ...[...ORDINARY, "avg na", "average"].flatMap((how) =>
    ["halaga", "laki"].flatMap((value) =>
      ["ng", "ng isang", "ng bawat", "ng mga", "kada", "bawat"].flatMap((of) =>
        ["resibo", "transaksyon", "transaction", "bili"].map((noun) =>
          `${how} ${value} ${of} ${noun}`
        )
      )
    )
  ),
);
// “ilang beses pinalitan ng iba ang hinahanap na brand”
sayExact(
  { is: "measure", id: "substitutions" },
  ...filipinoForms("palit").told.flatMap((form) => [`${form} ng iba`, `${form} sa iba`]),
);
sayExact(
  { is: "dimension", id: "store_type", plural: false },
  ...["uri", "klase", "tipo", "type"].flatMap((type) =>
    ["ng tindahan", "ng mga tindahan", "ng store", "ng branch"].map((of) => `${type} ${of}`)
  ),
);
sayExact({ is: "growth" }, "lago|lago ng|laki ng lago|inilago|inilago ng");
sayExact(
  { is: "trend" },
  ...["galaw", "takbo", "usad", "daloy"].flatMap((root) =>
    filipinoForms(root).told.map((form) => `paano ${form}`)
  ),
  "paano ang galaw|paano ang takbo|kumusta ang galaw|kumusta ang takbo",
);
sayExact({ is: "compare", op: "<" }, "nasa ibaba ng|nasa baba ng|nasa ilalim ng");
sayExact({ is: "compare", op: ">" }, "nasa itaas ng|nasa taas ng|nasa ibabaw ng");
// “bumibili rin ng Coke”: beside what is named before
sayExact(
  { is: "bought with" },
  ...["bumibili", "bumili", "binibili", "binili"].flatMap((verb) =>
    ["rin", "din"].map((also) => `${verb} ${also} ng`)
  ),
);
// “kadalasang kasabay bilhin ng Coke”, “palaging kapares ng Marlboro”
sayExact(
  { is: "bought with" },
  ...["", "madalas ", "madalas na ", "laging ", "palaging ", "kadalasang ", "kadalasan "]
    .flatMap((often) =>
      [
        "kasabay bilhin",
        "kasabay na bilhin",
        "kapares",
        "kapares bilhin",
        "ipinapares",
        "isabay",
        "isinasabay",
        "sinasabay",
        "naisasabay",
      ].flatMap((held) => ["ng", "sa"].map((of) => `${often}${held} ${of}`))
    ),
  ...["palaging", "kadalasang", "kadalasan"].flatMap((often) =>
    ["kasama", "kasabay"].map((held) => `${often} ${held} ng`)
  ),
);
sayExact(
  { is: "how much" },
  ...["gaano", "ganu", "gano"].flatMap((how) =>
    ["kalakas", "kahina", "katumal"].flatMap((much) => [`${how} ${much}`, `${how} ${much} ang`])
  ),
);
sayExact(
  { is: "ignored" },
  "susumahin|kung susumahin|kung susumahin lahat|ilatag|ilatag mo|ihanay|ihanay mo|ihilera|ihilera mo",
  "hinahanap na brand|hinahanap na tatak|hinihinging brand|hinihingi na brand|hinanap na brand",
);
