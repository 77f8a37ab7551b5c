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
/** What each name counts: those of the first place `first`, those of each further one `step` more. */
export function counted(
  places: readonly string[],
  first: number,
  step: number,
): Record<string, number> {
  return Object.fromEntries(
    places.flatMap((names, i) => names.split("|").map((name) => [name, first + i * step])),
  );
}

const SMALL = counted(UNITS, 1, 1);
const TENS = counted(
  [
    "twenty|dalawampu|dalawampung|bente",
    "thirty|tatlumpu|tatlumpung|trenta|treinta",
    "forty|apatnapu|apatnapung|kwarenta",
    "fifty|limampu|limampung|singkwenta",
    "sixty|animnapu|animnapung|sisenta",
    "seventy|pitumpu|pitumpung|sitenta",
    "eighty|walumpu|walumpung|otsenta",
    "ninety|siyamnapu|siyamnapung|nobenta",
  ],
  20,
  10,
);

/** Spanish numbers, as amounts, dates and hours are told in Filipino: “kinse mil”, “alas-otso”. */
export const SPANISH = counted(
  [
    "uno",
    "dos",
    "tres",
    "kuwatro|kwatro|kuatro|cuatro",
    "singko|cinco",
    "sais|seis",
    "siyete|syete|siete",
    "otso|ocho",
    "nuwebe|nwebe|nueve",
    "diyes|dyes|diez|dies",
    "onse",
    "dose|doce",
    "trese|trece",
    "katorse|catorce",
    "kinse|quince",
    "disisais|disiseis|dieciseis",
    "disisiyete|disisyete|diecisiete",
    "disiotso|dieciocho",
    "disinuwebe|disinwebe|diecinueve",
  ],
  1,
  1,
);
const SPANISH_TENS = counted(
  [
    "bente|beinte|beynte",
    "trenta|treinta|treynta",
    "kwarenta|kuwarenta",
    "singkwenta|singkuwenta",
    "sisenta|sesenta",
    "sitenta|setenta",
    "otsenta",
    "nobenta",
  ],
  20,
  10,
);

/** Hundreds and thousands that are written as one word: “dalawandaan”, “sanlibo”, “kinyentos”. */
const WHOLE: Record<string, number> = { mil: 1e3 };
for (
  const [i, stems] of [
    "san|sang|isan|isang",
    "dalawan|dalawang",
    "tatlon|tatlong|tatlun",
    "apatna",
    "liman|limang",
    "animna",
    "piton|pitong|pitun",
    "walon|walong|walun",
    "siyamna",
  ].entries()
) {
  for (const stem of stems.split("|")) {
    const hundred = /na$/.test(stem) ? "raan" : "daan";
    for (const [noun, times] of [[hundred, 100], ["libo", 1e3]] as const) {
      WHOLE[`${stem}${noun}`] = (i + 1) * times;
      WHOLE[`${stem}${noun}${noun === "libo" ? "ng" : "g"}`] = (i + 1) * times;
    }
  }
}
Object.assign(
  WHOLE,
  counted(
    [
      "siyento|syento|siento",
      "dosiyentos|dosyentos|dosientos",
      "tresiyentos|tresyentos|tresientos",
      "kuwatrosiyentos|kwatrosyentos",
      "kinyentos|kiniyentos|kinientos",
      "saisiyentos|saisyentos",
      "siyetesiyentos|setesyentos|setesiyentos",
      "otsosiyentos|otsosyentos",
      "nobesiyentos|nobesyentos|nuwebesiyentos",
    ],
    100,
    100,
  ),
);

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
  mil: 1e3,
  siyentos: 100,
  syentos: 100,
};
const LABING = /^labi(ng|n|m)?$/;

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

/** The number that stands at the beginning, however small; “isa” alone is none. */
export function numberOfWords(
  tokens: readonly Token[],
): { value: number; length: number } | null {
  const found = numberAt(tokens, 0);
  if (found !== null) return found;
  const value = numeral(tokens[0]?.text ?? "");
  return value === undefined || value === 1 ? null : { value, length: 1 };
}

function numberAt(tokens: readonly Token[], i: number): { value: number; length: number } | null {
  let total = 0;
  let group: number | null = null;
  let isLarge = false;
  let isCompound = false;
  let k = i;
  for (; k < tokens.length; k++) {
    const { text, kind, number } = tokens[k] as Token;
    const times = TIMES[text];
    const whole = WHOLE[text];
    const unit = unitAt(tokens, k);
    if (times !== undefined && group !== null) {
      isLarge = true;
      group *= times;
      if (times > 100) {
        total += group;
        group = 0;
      }
    } else if (whole !== undefined && (group === null || group === 0)) {
      isLarge = true;
      if (whole >= 1e3) total += whole;
      group = whole >= 1e3 ? 0 : whole;
    } else if (kind === "number" && number !== undefined && k === i) {
      group = number * scaleOfRange(tokens, i);
    } else if (LABING.test(text) && (SMALL[tokens[k + 1]?.text ?? ""] ?? 10) < 10) {
      if (group !== null && !(group % 100 === 0 && isLarge)) break;
      group = (group ?? 0) + 10 + (SMALL[tokens[k + 1]?.text ?? ""] ?? 0);
      isCompound = true;
      k++;
    } else if (text === "kalahating" && group === null && TIMES[tokens[k + 1]?.text ?? ""]) {
      group = 0.5;
    } else if (
      unit !== undefined &&
      (group === null || (group % 100 === 0 && isLarge) ||
        group % 10 === 0 && isTensBefore(tokens, k))
    ) {
      // “a hundred and a store” ends at the hundred
      if (/^an?$/.test(text) && k > i) break;
      isCompound ||= isTensBefore(tokens, k) && unit < 10 && k > i;
      group = (group ?? 0) + unit;
    } else if (tensOf(text) !== undefined && (group === null || group % 100 === 0)) {
      group = (group ?? 0) + (tensOf(text) ?? 0);
    } else if (/^(and|na|at|t|y|i)$/.test(text) && isLarge && isNumeral(tokens[k + 1])) continue;
    else if (/^(at|t|y|i)$/.test(text) && k > i && isTens(tokens[k - 1]) && isUnit(tokens[k + 1])) {
      continue;
    } else if (text === "na" && group !== null && TIMES[tokens[k + 1]?.text ?? ""] !== undefined) {
      continue;
    } else if (
      text === "-" && isTens(tokens[k - 1]) && unitAt(tokens, k + 1) !== undefined
    ) continue;
    else break;
  }
  const isScaled = tokens[i]?.kind === "number" && scaleOfRange(tokens, i) > 1;
  // “mil” alone is a word for many
  const isAlone = k === i + 1 && tokens[i]?.text === "mil";
  return group !== null && !isAlone && (isLarge || isScaled || isCompound)
    ? { value: total + group, length: k - i }
    : null;
}

const tensOf = (text: string) => TENS[text] ?? SPANISH_TENS[text];
const numeral = (text: string) => SMALL[text] ?? SPANISH[text] ?? tensOf(text);
/** A Spanish unit is a number only with one that is told in words beside it: “dos mil”, “bente uno”. */
function unitAt(tokens: readonly Token[], k: number): number | undefined {
  const text = tokens[k]?.text ?? "";
  if (SMALL[text] !== undefined) return SMALL[text];
  const next = tokens[k + 1]?.text ?? "";
  return TIMES[next] !== undefined || isTensBefore(tokens, k) ||
      TIMES[tokens[k - 1]?.text ?? ""] !== undefined ||
      WHOLE[tokens[k - 1]?.text ?? ""] !== undefined
    ? SPANISH[text]
    : undefined;
}
const isTensBefore = (tokens: readonly Token[], k: number) =>
  isTens(tokens[/^(at|t|y|i|-)$/.test(tokens[k - 1]?.text ?? "") ? k - 2 : k - 1]);
const isUnit = (token: Token | undefined) =>
  (SMALL[token?.text ?? ""] ?? SPANISH[token?.text ?? ""] ?? 10) < 10 &&
  !/^an?$/.test(token?.text ?? "");
const isTens = (token: Token | undefined) => tensOf(token?.text ?? "") !== undefined;
const isNumeral = (token: Token | undefined) =>
  numeral(token?.text ?? "") !== undefined && !/^an?$/.test(token?.text ?? "");

/** “20 to 25 thousand”: both. */
function scaleOfRange(tokens: readonly Token[], i: number): number {
  const isRange = /^(to|-|and|hanggang|or)$/.test(tokens[i + 1]?.text ?? "") &&
    tokens[i + 2]?.kind === "number" && (tokens[i]?.number ?? 0) < (tokens[i + 2]?.number ?? 0);
  return isRange ? TIMES[tokens[i + 3]?.text ?? ""] ?? 1 : 1;
}
