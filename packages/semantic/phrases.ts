import type { Token } from "./tokens.ts";

/*
 * Turns of phrase that say together what none of their words says, written in words that the lexicon
 * reads: each is a pattern over the words from a place on, and what it says.
 */

const SPAN = 14;
const DAY_KIND =
  "(?:the )?(?:mornings?|afternoons?|evenings?|nights?|night|weekends?|weekdays?|holidays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|hours?|first|second|last|same)";
const PLACES = "stores|shops|branches|outlets|regions|cities|provinces|locations";
const NOUN =
  /^(region|city|cities|province|municipality|town|barangay|store|shop|branch|department|category|brand|product|sku|size|method|methods|type|types|mode|group|bracket|gender|sex|daypart|hour|weekday|day|week|month|quarter)s?$/;
const WOMEN = "(?:girls|ladies|gals|women|females?|babae)";
const JOINT = "(?:vs|versus|and|or|&|,|than|against|compared to|compared with)";

interface Place {
  /** The words before, joined. */
  head: string;
  tokens: readonly Token[];
  at: number;
}

type Phrase = [RegExp, (match: RegExpExecArray, place: Place) => string | null];

const PHRASES: readonly Phrase[] = [
  // “how much of it falls in the evening”, “sales that fall on a weekend”: is, and no decline
  [
    /^(?:falls?|fell|falling) (in|on|within|into|under|during|outside|inside|between)(?= )/,
    ([, where = ""], { head, tokens, at }) => {
      const rest = tokens.slice(at + 2, at + 5).map(({ text }) => text).join(" ");
      const isPart =
        /\b(?:much|share|percent|percentage|%|part|portion|fraction|proportion|pct) of\b/
          .test(head) && !/\b(?:did|does|do)\b/.test(head);
      return isPart || new RegExp(`^${DAY_KIND}(?: |$)`).test(rest) ? `is ${where}` : null;
    },
  ],
  // “the smallest baskets in pieces”: by their size, and not by how many there are
  [
    /^(smallest|lightest|thinnest|biggest|largest|heaviest|fullest) (baskets|receipts|tickets|transactions|orders|bills)(?: (?:in|by) (pieces|units|items|number of items|pesos|value|peso value|money))?(?= |$)/,
    ([, size = "", noun = "", by = ""]) => {
      const rank = /^(?:small|light|thin)/.test(size) ? "lowest" : "highest";
      if (/pieces|units|items/.test(by)) return `${rank} basket size`;
      return by === "" && noun === "baskets" ? `${rank} basket` : `${rank} average basket value`;
    },
  ],
  // “Coke and Lucky Me in one basket”
  [
    /^(in|on|sa) (one|isang|iisang|a single|the same|same|parehong) (?:basket|ticket|bill|cart|checkout)(?! (?:value|size))(?= |$)/,
    ([, joint = "", one = ""]) => `${joint} ${one} receipt`,
  ],
  // “magkano benta natin sa isang buwan”: in each, where “nung isang buwan” is the last one
  [
    /^sa isang (buwan|linggo)(?! (?:na |ang )?(?:nakaraan|nakaraang|lumipas|nakalipas|ito|iyon))(?= |$)/,
    // “araw sa isang linggo”: the day of the week
    ([, span = ""], { head }) => /\baraw$/.test(head) ? null : `kada ${span}`,
  ],
  [/^same (?:stretch|span|window)(?= )/, () => "same period"],
  // “where does Lahug Corner Store stand in revenue”: rank
  [
    /^(?:stands?|stood|sits?|sat|lands?|landed|placed?|finish|finished|end up|ended up|come in|came in)(?= |$)/,
    (_, { head }) =>
      /\bwhere (?:do|does|did|has|have|is) (?:\S+ ){1,5}$/.test(`${head} `) ? "rank" : null,
  ],
  // “Linggo lang”: Sundays, where “this week only” is “ngayong linggo lang”
  [
    /^linggo (?:lang|lamang|only)(?= |$)/,
    (match, { head }) =>
      head === "" || /(?:[,:;.?(-]|\b(?:pag|kapag|tuwing|sa mga|mga|araw ng|yung mga))$/.test(head)
        ? match[0].replace("linggo", "sundays")
        : null,
  ],
  // “suggestions offered and accepted”: both
  [
    /^(suggestions?) (offered|made|given|accepted|taken) (and|vs|versus|at|&) (accepted|taken|offered|made|given)(?= |$)/,
    ([, what = "", first = "", joint = "", second = ""]) =>
      `${what} ${first} ${joint} ${what} ${second}`,
  ],
  // “average na resibo”: what one is worth, and not how many there are in a time
  [
    /^(?:average na|mean|karaniwang) (?:resibo|receipt|ticket|bill)(?= |$)/,
    (_, { tokens, at }) =>
      tokens.slice(at + 1).some(({ text }, k, rest) =>
          /^(araw|linggo|buwan|oras|day|week|month|hour|daily|weekly|monthly)$/.test(text) &&
          /^(per|kada|bawat|each|every|a|isang)$/.test(rest[k - 1]?.text ?? "")
        )
        ? null
        : "average receipt value",
  ],
  // “presyo ng Marlboro per stick”: a price is of one
  [
    /^(?:per|kada|bawat|each|every|sa bawat|sa kada) (?:isang )?(?:piraso|bote|lata|sachet|pakete|pack|kaha|stick|garapon|bottle|can|piece|packet|box|jar|pouch|unit)(?= |$)/,
    (_, { tokens }) =>
      tokens.some(({ text }) => /^(presyo|price|prices|presyong)$/.test(text)) ? "" : null,
  ],
  // “units of product”: goods are what is counted
  [
    /^(units?|pieces?|pcs|items?|piraso) (?:of|ng) (?:product|products|goods|merchandise|stuff|stock|produkto|paninda)(?= |$)/,
    ([, unit = ""]) => unit,
  ],
  // “each of our 15 stores”: as many as there are
  [
    new RegExp(
      `^((?:each|every one|every single one) of (?:the |our |my )?)\\d{1,3} (${PLACES})(?= |$)`,
    ),
    ([, lead = "", noun = ""]) => `${lead}${noun}`,
  ],
  // “in the 200-300 range”
  [
    /^(?:(?:in|within) )?(?:the |a )?(\d{3,}) (?:to|-|and) (\d{3,})((?: (?:pesos|php|units|receipts|transactions|pieces|sales|peso|unit|receipt|transaction))?) (?:range|band|zone|territory)(?= |$)/,
    ([, from = "", to = "", unit = ""]) => `between ${from} and ${to}${unit}`,
  ],
  // “closed last month with 200 receipts”
  [
    /^(?:ended|finished|closed) ((?:the |last |this |previous )*(?:week|month|quarter|year|day|weekend|january|february|march|april|may|june|july|august|september|october|november|december|sept)) (?:with|at|on)(?= )/,
    ([, when = ""]) => `${when} with`,
  ],
  [/^= \??$|^= \? /, () => ""],
  // “did better than 15k”, “beat 15k”
  [
    /^(?:(?:did|do|does|doing|done) )?(?:better than|beat|beats|beating|outdid|topped|ahead of) (?:the )?(\d[\d.]*)(?= |$)/,
    ([, many = ""]) => `more than ${many}`,
  ],
  // “not hitting 10k”, “have hit 5,000 pesos”
  [
    /^(?:(?:did|do|does|have|has|had) )?(?:not|never|didn|don|doesn|haven|hasn|failed to|fail to|cannot|couldn|could not) (?:even )?(?:hit|hits|hitting|reach|reached|reaching|make|made|making|get to|getting to|attain|attaining|meet|met|cross|crossed|crossing|pass|passed|passing) (?:the |at least )?(\d[\d.]*)(?= |$)/,
    ([, many = ""]) => `below ${many}`,
  ],
  [
    /^(?:(?:have|has|had) )?(?:hit|hits|hitting|reached|reaches|reach|attained|made it to|got to|gotten to) (?:the |at least )?(\d[\d.]*)(?= |$)/,
    ([, many = ""], { head }) =>
      /\b(?:not|never|didn|don|doesn|haven|hasn|to|cannot|couldn|even|hindi|di)$/.test(head)
        ? null
        : `at least ${many}`,
  ],
  // “with something other than cash”
  [
    /^(?:something|anything|some way|any way|whatever|means) (other than|but|except|besides|apart from|aside from)(?= )/,
    ([, but = ""]) => but,
  ],
  // “men vs women” in short
  [/^m (vs|versus|and|or|\/|&|v) f(?= |$)/, ([, joint = ""]) => `male ${joint} female`],
  [/^f (vs|versus|and|or|\/|&|v) m(?= |$)/, ([, joint = ""]) => `female ${joint} male`],
  // “sales/day”, “brands/region”
  [
    /^\/ (day|week|month|quarter|year|hour|store|region|city|province|brand|category|branch|shop|daypart)(?= |$)/,
    ([, unit = ""], { head }) =>
      /\b(?:sales|revenue|rev|revs|benta|units|receipts|transactions|txns?|brands|products|stores|categories|items|customers)$/
          .test(head)
        ? `per ${unit}`
        : null,
  ],
  // “had at least one sale of Fortune”
  [
    /^(?:(?:had|has|have|having|with|made|recorded|posted|saw) )?(?:at least (?:one|1|a single|a)|a single|even one) (?:sale|receipt|transaction)(?: (?:of|for|with))?(?= |$)/,
    (_, { head }) =>
      /\b(?:stores?|shops?|branches|outlets|brands?|products?|categories|many|which|that)$/.test(
          head,
        )
        ? "sold"
        : null,
  ],
  [/^with a sale(?: of)?(?= |$)/, () => "that sold"],
  [
    /^(?:out )?of all (?:of )?(?:our |the )?(brands|stores|shops|branches|products|categories)(?: ,)? how many(?= )/,
    ([, noun = ""]) => `how many ${noun}`,
  ],
  // “failed to sell a single Fortune”, “unsold”
  [
    /^failed to (?:sell|move|make)(?: (?:a single|any|even one|even a single))?(?= )/,
    () => "never sold",
  ],
  // “how do people pay? transactions by method”
  [
    /^(by|per|each|of each|across|which|every) (methods?|modes?)(?= |$)/,
    ([, by = "", noun = ""], { head }) =>
      /\b(?:pay|pays|paid|paying|payments?|bayad|nagbayad|nagbabayad)\b/.test(head)
        ? `${by} payment ${noun}`
        : null,
  ],
  [/^unsold(?= |$)/, () => "not sold"],
  // “people drink”, “who smokes”: they buy
  [
    /^(who|people|they|customers|shoppers|buyers|men|women|everyone|folks) (?:drinks?|drank|eats?|ate|smokes?|smoked|consumes?|enjoys?)(?= |$)/,
    ([, who = ""], { head }) => who !== "who" ? `${who} buy` : head === "" ? "customers of" : null,
  ],
  // “spending as much as the regulars”
  [
    /^as (?:much|many|often|big|high) ((?:in total |money |revenue |sales |units |receipts |transactions )?)as(?= )/,
    ([, what = ""], { head }) => head === "" ? null : `${what}versus`,
  ],
  [/^(?:noncash|cashless)(?= |$)/, () => "non cash"],
  [
    /^(last|this)(week|month|quarter|year|weekend)(?= |$)/,
    ([, which = "", unit = ""]) => `${which} ${unit}`,
  ],
  // “when is rush hour”
  [
    /^(?:rush|peak) hours?(?= |$)/,
    (match, { head }) =>
      /\b(?:when|what|which)(?: time)?(?: (?:is|are|was|were))?(?: our| the)?$/.test(head)
        ? `busiest ${match[0].split(" ")[1]}`
        : null,
  ],
  // “how many things were bought”: pieces
  [/^(how many|number of) (?:things|goods|articles)(?= |$)/, ([, count = ""]) => `${count} units`],
  // “the running sales figure”: what it is up to now
  [
    /^running ((?:sales|revenue|peso|units|transactions|receipts) )?(figure|number|amount|count)s?(?= |$)/,
    ([, what = ""], { tokens }) =>
      // “daily running count of transactions”: from row to row
      tokens.some(({ text }) => /^(daily|weekly|monthly|by|per|each|every|kada|bawat)$/.test(text))
        ? `running total ${what.trim()}`.trim()
        : what.trim(),
  ],
  // “who sells most Marlboro”, “who made less than 10k”: stores do
  [
    /^who (?:(?:is|was|are|were|has|have) )?((?:sells?|sold|selling|made|makes|earned|earns|grossed|generated|brought in|took in|went past|passed|missed|fell|at the (?:bottom|top)|below|under|above|over|behind|ahead|reached|hit|failed|lagging|leading|leads?|led|tops|topped)(?= )|(?=\d))/,
    ([, verb = ""], { head, tokens, at }) => {
      // “customers who made …”, “Coke or Pepsi, who sold more”, “who leads each category”
      const isBegun = head === "" || /[,:;.?-]$/.test(head);
      const isChoice = tokens.some(({ text }) =>
        /^(or|o|each|every|per|brands?|category|categories|department|men|women)$/.test(text)
      );
      if (!isBegun || isChoice) return null;
      const rest = tokens.slice(at + 1).map(({ text }) => text).join(" ");
      if (/\b(?:purchases|orders|visits|bought|spent|customers?)\b/.test(rest)) return null;
      const isSeveral =
        /\b(?:than|below|under|over|above|past|passed|least|most of|missed|failed|reached|hit) (?:[a-z]+ )?\d/
          .test(rest);
      return `which ${isSeveral ? "stores" : "store"} ${verb}`;
    },
  ],
  // “trailing 7-day average”
  [
    /^(?:trailing|rolling|running|sliding) (\d{1,3}) (?:- )?(day|week|month)s? (average|avg|mean)(?= |$)/,
    ([, many = "", unit = ""]) => `${many} ${unit} moving average`,
  ],
  // “guys vs ladies”
  [
    new RegExp(`^(?:guys|gents|boys) (${JOINT}) (${WOMEN})(?= |$)`),
    ([, joint = "", women = ""]) => `men ${joint} ${women}`,
  ],
  [
    new RegExp(`^(${WOMEN}) (${JOINT}) (?:guys|gents|boys)(?= |$)`),
    ([, women = "", joint = ""]) => `${women} ${joint} men`,
  ],
  // “each region/payment combination”
  [
    /^(?:combinations?|combos?|pairs?|pairings?)(?= |$)/,
    (_, { tokens, at }) => NOUN.test(tokens[at - 1]?.text ?? "") ? "" : null,
  ],
  // “which sells for 20 pesos a piece”, “how much does one unit of Marlboro go for”
  [
    /^how much (?:is|was|are|were|do|does|did) (?:an?|one|each|every|a single|the)?(?: (?:unit|piece|pack|bottle|can|sachet|stick|bar|box) of)?(?= )/,
    (_, { tokens, at }) => {
      const rest = tokens.slice(at + 2).map(({ text }) => text).join(" ");
      const isFor = /\b(?:sell|sold|selling|go|going|retail|retailing) for(?= |$)/.test(rest) &&
        !/^(?:is|was|are|were|do|does|did) (?:we|our|they|you|the stores?|the shops?)\b/.test(
          rest,
        ) &&
        /\b(?:an?|one|each|single|unit|piece|pack|bottle|can|sachet|stick)\b/.test(rest);
      return isFor ? "average unit price" : null;
    },
  ],
  [
    /^((?:unit|piece) )?(?:sell|sold|selling|going|go|retail|retailing) for(?= |$)/,
    (_, { head }) => /\baverage unit price\b/.test(head) ? "" : null,
  ],
  // “of every peso spent on dairy, how much went to Alaska”: a share
  [
    /^(?:out )?of (?:every|each) (?:peso|100 pesos|hundred pesos|p100|₱ ?100)(?: (?:that )?(?:is |was )?(?:spent|made|earned|sold|taken|paid|we make|we made|we earn|we earned))? (on|in|for|from|at)(?= )/,
    ([, where = ""]) => where === "on" || where === "for" ? "in" : where,
  ],
];
const OF_PESO = /\bof (?:every|each) (?:peso|100 pesos|hundred pesos|p100|₱ ?100)\b/;

/** All of them, first to last, each word read once. */
export function plainPhrases(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  const whole = tokens.map(({ text }) => text).join(" ");
  const isOfPeso = OF_PESO.test(whole);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const text = tokens.slice(i, i + SPAN).map(({ text }) => text).join(" ");
    const head = result.map(({ text }) => text).join(" ");
    const asked = isOfPeso
      ? /^how (?:much|many)(?: (?:of it|of that|pesos|centavos))?(?: (?:is|was|went|goes|comes|came|does|did)(?: to| for| from)?)?(?= )/
        .exec(text)
      : null;
    let found: { length: number; told: string } | null = asked === null
      ? null
      : { length: asked[0].trim().split(" ").length, told: "share" };
    for (const [pattern, say] of found === null ? PHRASES : []) {
      const match = pattern.exec(text);
      const told = match === null ? null : say(match, { head, tokens, at: i });
      if (match === null || told === null) continue;
      found = { length: match[0].trim().split(" ").length, told };
      break;
    }
    if (found === null) {
      result.push(token);
      continue;
    }
    const own = tokens.slice(i, i + found.length);
    const words = found.told.split(" ").filter((text) => text !== "");
    const isKept = words.some((text) => own.some((other) => other.text === text));
    const at: Token["at"] = isKept ? token.at : [token.at[0], own.at(-1)?.at[1] ?? token.at[1]];
    for (const text of words) {
      // a word that stays is the one it was
      const same = own.find((other) => other.text === text);
      result.push(same ?? { ...token, text, raw: text, at, kind: "word" });
    }
    i += found.length - 1;
  }
  return result;
}
