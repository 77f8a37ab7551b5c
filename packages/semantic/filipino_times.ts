import { isMonthWord } from "./month_words.ts";
import { numberOfWords } from "./number_words.ts";
import type { Token } from "./tokens.ts";

/* Times of Filipino in the one way that the rules of periods read: linkers, ordinals, particles. */

const textAt = (tokens: readonly Token[], i: number) => tokens[i]?.text ?? "";
const written = (token: Token, ...texts: string[]): Token[] =>
  texts.map((text) => ({ ...token, text, kind: "word" as const }));

/** All of it, one after the other. */
export function plainFilipinoTimes(tokens: readonly Token[]): readonly Token[] {
  return [particlesWithinTimes, spansOfNow, ordinalsOfDates, beginningsOfSpans, partsOfDay]
    .reduce((told, step) => step(told), tokens);
}

const UNITS: Record<string, string> = {
  linggo: "linggo",
  linggong: "linggo",
  week: "week",
  buwan: "buwan",
  buwang: "buwan",
  month: "month",
  taon: "taon",
  taong: "taon",
  year: "year",
  kwarter: "quarter",
  kuwarter: "quarter",
  quarter: "quarter",
  weekend: "weekend",
  araw: "araw",
};
const unitAt = (tokens: readonly Token[], i: number): string | undefined => {
  const text = textAt(tokens, i);
  return Object.hasOwn(UNITS, text) ? UNITS[text] : undefined;
};
const PARTICLE = /^(po|ho|pong|hong|ba|bang|nga|ngang|lang|lamang|daw|raw|naman|namang)$/;
const TIME_LEAD =
  /^(nakaraang?|nakalipas|nagdaang?|lumipas|katatapos|huling?|ngayong?|nitong?|itong?|noong?|nung|isang)$/;

/** “nung nakaraan pong buwan”, “ngayon lang na linggo”: the particle stands before the time. */
function particlesWithinTimes(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const lead = result.at(-1);
    const next = textAt(tokens, i + 1) === "na" ? i + 2 : i + 1;
    const isTime = unitAt(tokens, next) !== undefined || TIME_LEAD.test(textAt(tokens, next)) ||
      isMonthWord(textAt(tokens, next));
    const isWithin = PARTICLE.test(token.text) && lead !== undefined && TIME_LEAD.test(lead.text) &&
      isTime && unitAt(tokens, i - 1) === undefined;
    if (!isWithin) {
      result.push(token);
      continue;
    }
    result.splice(-1, 0, token);
    i = next - 1;
  }
  return result;
}

const PAST = /^(nakaraan|nakararaan|nagdaan|lumipas|nakalipas)$/;
const NOW_LEAD = /^(sa|ngayong?|nitong?|itong?|ito|kasalukuyang?|this)$/;

/** “sa buwang ito”, “ngayong linggong ito”, “linggong nakaraan”: the span by its own words. */
function spansOfNow(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = textAt(tokens, i + 1);
    // “ngayong kasalukuyang buwan”, “noong buong nakaraang linggo”
    const isBetween = /^(kasalukuyang?|buong)$/.test(token.text) &&
      /^(ngayong?|nitong|itong|noong|nung)$/.test(result.at(-1)?.text ?? "") &&
      (unitAt(tokens, i + 1) !== undefined || TIME_LEAD.test(next) || isMonthWord(next));
    if (isBetween) continue;
    const unit = unitAt(tokens, i);
    if (unit === undefined) {
      result.push(token);
      continue;
    }
    const k = next === "na" ? i + 2 : i + 1;
    const after = textAt(tokens, k);
    const lead = result.at(-1);
    const isGrouping = /^(kada|bawat|per|tuwing|each|every)$/.test(lead?.text ?? "");
    // “ngayong buwan ng Oktubre”
    if (
      unit === "buwan" && next === "ng" && isMonthWord(textAt(tokens, i + 2)) &&
      /^(ngayong?|nitong|itong)$/.test(lead?.text ?? "")
    ) {
      i++;
      continue;
    }
    if (/^(ito|to|ire)$/.test(after) && !isGrouping && !/^(week|month|year)$/.test(token.text)) {
      while (NOW_LEAD.test(result.at(-1)?.text ?? "")) result.pop();
      const at: Token["at"] = [token.at[0], tokens[k]?.at[1] ?? token.at[1]];
      result.push(...written(token, "ngayong"), { ...token, text: unit, at });
      i = k;
      continue;
    }
    const isCounted = lead?.kind === "number" || /^(isang|[a-z]+ng)$/.test(lead?.text ?? "");
    if (PAST.test(after) && !isGrouping && !isCounted) {
      result.push(...written(token, "nakaraang"), { ...token, text: unit });
      i = k;
      continue;
    }
    // “taong” is a person, too
    const isYear = token.text !== "taong" || /^20\d\d$/.test(after) ||
      TIME_LEAD.test(lead?.text ?? "");
    if (token.text === "taong" && /^20\d\d$/.test(after)) continue;
    result.push(isYear ? { ...token, text: unit } : token);
  }
  return result;
}

const ORDINALS: Record<string, number> = {
  una: 1,
  unang: 1,
  ikalawa: 2,
  ikalawang: 2,
  pangalawa: 2,
  pangalawang: 2,
  ikatlo: 3,
  ikatlong: 3,
  pangatlo: 3,
  pangatlong: 3,
  ikaapat: 4,
  pangapat: 4,
};

/** “ikasampu ng Oktubre”, “ikatlong kwarter”, “ika-3 na quarter”, “unang araw ng Setyembre”. */
function ordinalsOfDates(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  const isOfMonth = (k: number) =>
    isMonthWord(textAt(tokens, k)) ||
    /^(ng|nitong|noong)$/.test(textAt(tokens, k)) && isMonthWord(textAt(tokens, k + 1));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const nth = ORDINALS[token.text];
    const dash = textAt(tokens, i + 1) === "-" ? 1 : 0;
    const digit = /^(ika|pang)$/.test(token.text)
      ? Number(textAt(tokens, i + 1 + dash))
      : Number.NaN;
    const span = nth !== undefined ? i + 1 : i + 2 + dash;
    const noun = textAt(tokens, span) === "na" ? span + 1 : span;
    const place = nth ?? digit;
    if (place >= 1 && place <= 4 && /^(quarter|ku?warter)$/.test(textAt(tokens, noun))) {
      const at: Token["at"] = [token.at[0], tokens[noun]?.at[1] ?? token.at[1]];
      result.push({ ...token, text: `q${place}`, at });
      i = noun;
      continue;
    }
    const isHalfYear = place >= 1 && place <= 2 &&
      (/^(semestre|semester|sem)$/.test(textAt(tokens, noun)) ||
        /^(kalahati|hati)$/.test(textAt(tokens, noun)) && textAt(tokens, noun + 1) === "ng" &&
          textAt(tokens, noun + 2) === "taon");
    if (isHalfYear) {
      const end = /^sem/.test(textAt(tokens, noun)) ? noun : noun + 2;
      result.push({
        ...token,
        text: `h${place}`,
        at: [token.at[0], tokens[end]?.at[1] ?? token.at[1]],
      });
      i = end;
      continue;
    }
    if (
      /^(unang|huling)$/.test(token.text) && textAt(tokens, i + 1) === "araw" && isOfMonth(i + 2)
    ) {
      const end = isMonthWord(textAt(tokens, i + 2)) ? i + 1 : i + 2;
      result.push(...written(token, token.text === "unang" ? "first" : "last", "day", "of"));
      i = end;
      continue;
    }
    // “ikasampu ng Oktubre”, “ika-lima ng Oktubre”
    const isIka = /^ika/.test(token.text) && !/^ika$/.test(token.text);
    const rest = isIka
      ? [{
        ...token,
        text: token.text.slice(3).replace(/^lawang?$/, "dalawa").replace(/^tlo/, "tatlo"),
      }, ...tokens.slice(i + 1, i + 4)]
      : /^ika$/.test(token.text)
      ? tokens.slice(i + 1, i + 5)
      : [];
    const found = rest.length > 0 ? numberOfWords(rest) : null;
    const end = i + (found?.length ?? 0) + (isIka ? 0 : 1);
    if (found !== null && found.value >= 1 && found.value <= 31 && isOfMonth(end)) {
      result.push({
        ...token,
        text: String(found.value),
        at: [token.at[0], tokens[end - 1]?.at[1] ?? token.at[1]],
        kind: "number",
        number: found.value,
      });
      i = end - 1;
      continue;
    }
    result.push(token);
  }
  return result;
}

/** “mula umpisa ng buwan”, “simula ng taon”: of the one that goes on. */
function beginningsOfSpans(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const isFirst = /^(una|unang)$/.test(token.text) && textAt(tokens, i + 1) === "araw" &&
      result.slice(-2).some(({ text }) => /^(mula|simula|magmula|buhat)$/.test(text));
    const of = isFirst ? i + 2 : i + 1;
    const isBeginning = (isFirst || /^(umpisa|simula)$/.test(token.text)) &&
      textAt(tokens, of) === "ng" && /^(linggo|buwan|taon|quarter)$/.test(textAt(tokens, of + 1)) &&
      textAt(tokens, of + 2) !== "ng";
    if (!isBeginning) {
      result.push(token);
      continue;
    }
    while (/^(mula|simula|magmula|buhat|noong|nung|sa)$/.test(result.at(-1)?.text ?? "")) {
      result.pop();
    }
    result.push(...written(token, "mula", "umpisa", "ng", "ngayong"));
    i = of;
  }
  return result;
}

const DAY =
  /^(lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo|kahapon|(mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** “nung hapon ng Lunes”: on Monday, in the afternoon. */
function partsOfDay(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, i) => {
    const { text } = token;
    const before = textAt(tokens, i - 1);
    const after = textAt(tokens, i + 1);
    const lead = textAt(tokens, i - 2);
    const isPartOfDay = /^(umaga|hapon|gabi|tanghali)$/.test(text) &&
      /^(noong|nung|nitong)$/.test(before) && /^(ng|noong|nung)$/.test(after) &&
      DAY.test(textAt(tokens, i + 2));
    if (isPartOfDay) return [tokens[i + 2] as Token, ...written(token, "ng", text)];
    if (
      /^(ng|noong|nung)$/.test(text) && /^(umaga|hapon|gabi|tanghali)$/.test(before) &&
      /^(noong|nung|nitong)$/.test(lead) && DAY.test(after)
    ) return [];
    if (
      DAY.test(text) && /^(ng|noong|nung)$/.test(before) &&
      /^(umaga|hapon|gabi|tanghali)$/.test(lead) &&
      /^(noong|nung|nitong)$/.test(textAt(tokens, i - 3))
    ) return [];
    return [token];
  });
}
