import { LEXICON } from "./lexicon.ts";
import { isMonthWord } from "./month_words.ts";
import { isNumberWord } from "./number_words.ts";
import type { Token } from "./tokens.ts";
import { FALLING_WORDS, RISING_WORDS } from "./word_classes.ts";

/* Words of Filipino that mean something else by the words beside them. */

const textAt = (tokens: readonly Token[], i: number) => tokens[i]?.text ?? "";
const written = (token: Token, ...texts: string[]): Token[] =>
  texts.map((text) => ({ ...token, text, kind: "word" as const }));

const RISEN = new Set([...RISING_WORDS, "up", "increase", "grow", "rise"]);
const FALLEN = new Set([...FALLING_WORDS, "down", "decrease", "decline", "drop", "fall"]);

/** “tumaas ba o bumaba”, “lumaki o lumiit”: a change, whichever way it went. */
export function eitherWay(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    let k = i + 1;
    while (/^(ba|po|ang|yung|nga)$/.test(textAt(tokens, k)) && k < i + 3) k++;
    const isOr = /^(o|or)$/.test(textAt(tokens, k));
    let n = k + 1;
    while (/^(ang|yung|kaya|ba)$/.test(textAt(tokens, n)) && n < k + 2) n++;
    const other = textAt(tokens, n);
    const isBoth = RISEN.has(token.text) && FALLEN.has(other) ||
      FALLEN.has(token.text) && RISEN.has(other);
    if (!isOr || !isBoth) {
      result.push(token);
      continue;
    }
    const at: Token["at"] = [token.at[0], tokens[n]?.at[1] ?? token.at[1]];
    result.push({ ...token, text: "pinagbago", at });
    i = n;
  }
  return result;
}

/** Receipts that are counted, or told by the day. */
const isCounted = (tokens: readonly Token[]) =>
  tokens.some(({ text }) =>
    /^(ilan|ilang|dami|bilang|arawang?|lingguhang?|buwanang?|daily|weekly|monthly|araw|linggo|buwan|day|week|month|oras|hour)$/
      .test(text)
  );

const LINKED_PRONOUN = /^(nating|naming|kong|mong|ninyong|nyong|niyang|nilang)$/;

/** Words that mean something else by the word beside them. */
export function wordsBySense(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, i) => {
    const { text } = token;
    const before = textAt(tokens, i - 1);
    const after = textAt(tokens, i + 1);
    // “bago nating customer”: the linker went to the pronoun
    if (text === "bago" && LINKED_PRONOUN.test(after)) {
      return [tokens[i + 1] as Token, ...written(token, "bagong")];
    }
    if (before === "bago" && LINKED_PRONOUN.test(text)) return [];
    // “ranking ng mga probinsya”: all of them, ranked
    const ranked = after === "ng" ? textAt(tokens, i + 2) : "";
    if (/^(ranking|ranggo)$/.test(text) && ranked === "mga") return written(token, "ranking");
    if (text === "ng" && /^(ranking|ranggo)$/.test(before) && after === "mga") return [];
    // “tig-tatlong brand ng bawat rehiyon”
    if (
      text === "tig" && (isNumberWord(after) || tokens[i + 1]?.kind === "number") &&
      tokens.some(({ text }) => /^(bawat|kada|each|per|every)$/.test(text))
    ) return [];
    // “di man lang nabenta”: not at all
    if (
      /^(di|hindi|ni)$/.test(text) && after === "man" && textAt(tokens, i + 2) === "lang" &&
      LEXICON.get(textAt(tokens, i + 3))?.some(({ words, meaning }) =>
        words.length === 1 && meaning.is === "sell"
      )
    ) return written(token, "hindi");
    if (
      (text === "man" && after === "lang" && /^(di|hindi|ni)$/.test(before) ||
        text === "lang" && before === "man") &&
      LEXICON.get(textAt(tokens, text === "man" ? i + 2 : i + 1))?.some(({ words, meaning }) =>
        words.length === 1 && meaning.is === "sell"
      )
    ) return [];
    // “unang kinsenas ng Setyembre”: its first half
    if (text === "kinsenas" && (/^(unang?|ikalawang?|pangalawang?|huling)$/.test(before))) {
      return written(token, "kalahati");
    }
    if (text === "huling" && after === "kinsenas") return written(token, "ikalawang");
    // “Agosto papuntang Setyembre”
    if (
      /^(papunta|papuntang|patungo|patungong)$/.test(text) && isMonthWord(before) &&
      (isMonthWord(after) || isMonthWord(textAt(tokens, i + 2)))
    ) return written(token, "hanggang");
    if (text === "12nn" || text === "12mn") {
      return written(token, text === "12nn" ? "12pm" : "12am");
    }
    // “magkano sa average ang ginagastos ng isang customer”: per customer
    const isOfOne = /^(ng|sa)$/.test(text) && /^(isang|bawat)$/.test(after) &&
      /^(customer|mamimili|kustomer|tao)$/.test(textAt(tokens, i + 2));
    const isMean = isOfOne && tokens.some(({ text }) => text === "magkano") &&
      tokens.some(({ text }) => /^(average|avg|karaniwan|karaniwang|katamtaman)$/.test(text)) &&
      !tokens.some(({ text }, k) => k !== i + 1 && /^(kada|bawat|per)$/.test(text));
    if (isMean) return written(token, "kada");
    if (
      /^(isang|bawat)$/.test(text) && /^(ng|sa)$/.test(before) &&
      /^(customer|mamimili|kustomer|tao)$/.test(after) &&
      tokens.some(({ text }) => text === "magkano") &&
      tokens.some(({ text }) => /^(average|avg|karaniwan|karaniwang|katamtaman)$/.test(text)) &&
      !tokens.some(({ text }, k) => k !== i && /^(kada|bawat|per)$/.test(text))
    ) return [];
    const lead = textAt(tokens, i - 2);
    // “naipong benta kada araw”: one day upon the other
    if (
      /^nai?(ipon|ipong)$/.test(text) &&
      tokens.some(({ text }) => /^(kada|bawat|per|daily|arawang?|lingguhang?|araw)$/.test(text))
    ) return written(token, "cumulative");
    // “magkano ang average na resibo”: its value
    const mean = before === "na" ? lead : before;
    const isOfTime = /^(kada|bawat|per|sa|tuwing)$/.test(after) &&
      /^(araw|linggo|buwan|oras|day|week|month|hour|isang)$/.test(textAt(tokens, i + 2));
    if (
      /^(resibo|transaksyon|bili|resibong)$/.test(text) && !isOfTime &&
      /^(average|avg|ave|karaniwang|katamtamang|tipikal|normal)$/.test(mean) &&
      (tokens.some(({ text }) => text === "magkano") || /^resibo/.test(text) && !isCounted(tokens))
    ) return written(token, "basket", "value");
    // “ilang porsyento ang Sabado at Linggo”: both together
    const isShared = tokens.some(({ text }) =>
      /^(porsy?i?yento|percent|%|bahagi|parte|share|bahagdan|kontribusyon|ambag)$/.test(text)
    ) && !tokens.some(({ text }) =>
      /^(bawat|kada|each|per|vs|versus|kumpara|o|or)$/.test(text)
    );
    const isPair = (k: number) =>
      /^(sabado|saturdays?)$/.test(textAt(tokens, k)) &&
      /^(at|and|&)$/.test(textAt(tokens, k + 1)) &&
      /^(linggo|sundays?)$/.test(textAt(tokens, k + 2));
    if (isShared && isPair(i)) return written(token, "weekends");
    if (isShared && (isPair(i - 1) || isPair(i - 2))) return [];
    // “alin sa mga araw ng linggo”: of the days of the week
    const isOfWeek = after === "mga" && textAt(tokens, i + 2) === "araw" &&
      textAt(tokens, i + 3) === "ng" && textAt(tokens, i + 4) === "linggo";
    if (text === "sa" && /^(alin|ano|aling|anong)$/.test(before) && isOfWeek) return [];
    if (
      text === "mga" && before === "sa" && /^(alin|ano|aling|anong)$/.test(textAt(tokens, i - 2))
    ) {
      return after === "araw" && textAt(tokens, i + 3) === "linggo" ? [] : [token];
    }
    return [token];
  });
}
