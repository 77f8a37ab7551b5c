import type { Token } from "./tokens.ts";

/** The first nineteen numbers in words, English and Filipino, with and without the linker. */
const UNITS: readonly string[] = [
  "a|an|one|isang|isa",
  "two|dalawang|dalawa",
  "three|tatlong|tatlo",
  "four|apat",
  "five|limang|lima",
  "six|anim",
  "seven|pitong|pito",
  "eight|walong|walo",
  "nine|siyam",
  "ten|sampung|sampu",
  "eleven|labingisa|labingisang",
  "twelve|dozen|labindalawang|labindalawa",
  "thirteen|labintatlong|labintatlo",
  "fourteen|labingapat",
  "fifteen|labinlimang|labinlima",
  "sixteen|labinganim",
  "seventeen|labimpitong|labimpito",
  "eighteen|labingwalong|labingwalo",
  "nineteen|labinsiyam",
];
const SMALL: Record<string, number> = {};
for (const [i, names] of UNITS.entries()) for (const name of names.split("|")) SMALL[name] = i + 1;
const TENS: Record<string, number> = {};
for (
  const [i, names] of [
    "twenty|dalawampu|dalawampung|bente",
    "thirty|tatlumpu|tatlumpung|trenta|treinta",
    "forty|apatnapu|apatnapung|kwarenta",
    "fifty|limampu|limampung|singkwenta",
    "sixty|animnapu|animnapung|sisenta",
    "seventy|pitumpu|pitumpung|sitenta",
    "eighty|walumpu|walumpung|otsenta",
    "ninety|siyamnapu|siyamnapung|nobenta",
  ].entries()
) for (const name of names.split("|")) TENS[name] = 10 * i + 20;

/** Every single word for a number up to 99, and what it counts. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = { ...SMALL, ...TENS };
export const isNumberWord = (text: string) => Object.hasOwn(NUMBER_WORDS, text);
export const numberOf = (text: string) => NUMBER_WORDS[text] ?? Number(text);

const TIMES: Record<string, number> = {
  hundred: 100,
  daan: 100,
  daang: 100,
  raan: 100,
  thousand: 1e3,
  libo: 1e3,
  libong: 1e3,
  grand: 1e3,
  million: 1e6,
  milyon: 1e6,
  milyong: 1e6,
};

/** “two hundred fifty”, “sampung libo”, “20 thousand”: a number that is told in words of size. */
export function numbersInWords(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const found = numberAt(tokens, i);
    if (found === null) {
      result.push(token);
      continue;
    }
    const last = tokens[i + found.length - 1] as Token;
    result.push({
      ...token,
      text: String(found.value),
      at: [token.at[0], last.at[1]],
      kind: "number",
      number: found.value,
    });
    i += found.length - 1;
  }
  return result;
}

function numberAt(tokens: readonly Token[], i: number): { value: number; length: number } | null {
  let total = 0;
  let group: number | null = null;
  let isLarge = false;
  let k = i;
  for (; k < tokens.length; k++) {
    const { text, kind, number } = tokens[k] as Token;
    const times = TIMES[text];
    if (times !== undefined && group !== null) {
      isLarge = true;
      group *= times;
      if (times > 100) {
        total += group;
        group = 0;
      }
    } else if (kind === "number" && number !== undefined && k === i) {
      group = number * scaleOfRange(tokens, i);
    } else if (
      SMALL[text] !== undefined &&
      (group === null || (group % 100 === 0 && isLarge) || isTens(tokens[k - 1]))
    ) {
      // “a hundred and a store” ends at the hundred
      if (/^an?$/.test(text) && k > i) break;
      group = (group ?? 0) + SMALL[text];
    } else if (TENS[text] !== undefined && (group === null || group % 100 === 0)) {
      group = (group ?? 0) + TENS[text];
    } else if (/^(and|na|at|t)$/.test(text) && isLarge && isNumeral(tokens[k + 1])) continue;
    else if (text === "na" && group !== null && TIMES[tokens[k + 1]?.text ?? ""] !== undefined) {
      continue;
    } else if (
      text === "-" && isTens(tokens[k - 1]) && SMALL[tokens[k + 1]?.text ?? ""] !== undefined
    ) continue;
    else break;
  }
  const isScaled = tokens[i]?.kind === "number" && scaleOfRange(tokens, i) > 1;
  return group !== null && (isLarge || isScaled) ? { value: total + group, length: k - i } : null;
}

const isTens = (token: Token | undefined) => TENS[token?.text ?? ""] !== undefined;
const isNumeral = (token: Token | undefined) =>
  TENS[token?.text ?? ""] !== undefined ||
  SMALL[token?.text ?? ""] !== undefined && !/^an?$/.test(token?.text ?? "");

/** “20 to 25 thousand”: both. */
function scaleOfRange(tokens: readonly Token[], i: number): number {
  const isRange = /^(to|-|and|hanggang|or)$/.test(tokens[i + 1]?.text ?? "") &&
    tokens[i + 2]?.kind === "number" && (tokens[i]?.number ?? 0) < (tokens[i + 2]?.number ?? 0);
  return isRange ? TIMES[tokens[i + 3]?.text ?? ""] ?? 1 : 1;
}
