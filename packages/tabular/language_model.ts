/** What letters beyond ASCII a language has, and which stand next to each other. */
export interface LanguageModel {
  letters: Map<string, number>;
  pairs: Map<string, number>;
  /** Logarithms of the chances of a plain letter after another, of 27 x 27 (the first is no letter); of Latin languages only. */
  plain: number[] | undefined;
  /** What a letter counts that is common in the language's script, and was not seen. */
  unseen: (letter: string) => number;
}

/** Logarithm of the chance of a letter that a language does not have, and of a sign that text hardly has. */
const rareLetter = -11;
const oddSign = -13;
const control = -16;
/** Signs of text in any language. */
const usualSigns =
  /[€£¥₱°®©™·•…–—‘’“”„«»‹›§¶½¼¾²³×÷±¿¡ºª¨´\u00a0、。「」『』【】（）！？：；，．・ー～〜]/u;

/** The letter before, as the models know it: what is no letter is a space. */
export function contextOf(char: string): string {
  return /[\p{L}\p{M}]/u.test(char) ? char.toLowerCase() : " ";
}

/**
 * Logarithm of the chance of the characters beyond ASCII in `text`, in a language: by letter and by pair of letters.
 */
export function textChance(
  text: string,
  model: LanguageModel,
  cased: boolean,
): number {
  let sum = 0;
  let before = " ";
  let lowerBefore = false;
  const { plain } = model;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      const letter = (code | 32) > 96 && (code | 32) < 123 ? (code | 32) - 96 : 0;
      before = letter > 0 ? String.fromCharCode(letter + 96) : " ";
      lowerBefore = code > 96 && code < 123;
      continue;
    }
    const char = text[i]!;
    const kind = kindOf(char, code);
    if (kind === "letter") {
      const small = char.toLowerCase();
      const alone = model.letters.get(small) ?? model.unseen(small);
      const pair = model.pairs.get(before + small);
      let chance = alone - 1;
      if (pair !== undefined) chance = Math.max(pair, chance);
      // a pair of letters that the language was not seen to have, or two scripts within a word
      else if (before > "z" && model.pairs.size > 0) chance -= 2;
      else if (before !== " " && before <= "z" && !plain) chance -= 5;
      // a capital within a word is a sign of the wrong code page
      if (cased && small !== char && lowerBefore) chance -= 4;
      // letters hardly stand before digits, currencies do
      if (isDigit(text.charCodeAt(i + 1))) chance -= 3;
      sum += chance;
      before = small;
      lowerBefore = small === char;
    } else {
      const price = isDigit(text.charCodeAt(i + 1)) || isDigit(text.charCodeAt(i - 1));
      sum += kind === "usual" ? (price ? -3 : -5) : kind === "odd" ? oddSign : control;
      if (kind === "odd" && before !== " ") sum -= 2;
      before = " ";
      lowerBefore = false;
    }
  }
  return sum;
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

/** Logarithm of the chance of the plain letters of a text in a Latin language; undefined for others. */
export function plainChance(bytes: Uint8Array, { plain }: LanguageModel): number | undefined {
  if (!plain) return undefined;
  let sum = 0;
  let before = 0;
  for (const byte of bytes) {
    const letter = (byte | 32) > 96 && (byte | 32) < 123 ? (byte | 32) - 96 : 0;
    if (letter > 0) sum += plain[before * 27 + letter]!;
    before = letter;
  }
  return sum;
}

const kinds = new Map<string, "letter" | "usual" | "odd" | "control">();

function kindOf(char: string, code: number): "letter" | "usual" | "odd" | "control" {
  if (code >= 0x4e00 && code < 0xa000) return "letter";
  let kind = kinds.get(char);
  if (kind === undefined) {
    kind = code < 0xa0 || code === 0xfffd || (code >= 0xe000 && code < 0xf900)
      ? "control"
      : usualSigns.test(char)
      ? "usual"
      : /[\p{L}\p{M}]/u.test(char)
      ? "letter"
      : "odd";
    kinds.set(char, kind);
  }
  return kind;
}

/** A model in its compact form: letters and pairs, most frequent first, each group after the logarithm of its chance. */
export interface LanguageForm {
  letters: string;
  pairs: string;
  /** A digit for each pair of plain letters: its logarithm, negative. */
  plain: string;
}

export function readModel(
  language: string,
  { letters, pairs, plain }: LanguageForm,
): LanguageModel {
  const common = commonCharacters(language);
  return {
    letters: readGroups(letters, 1),
    pairs: readGroups(pairs, 2),
    plain: plain === "" ? undefined : [...plain].map((digit) => -Number(digit)),
    unseen: common ? (letter) => (common.has(letter) ? -9.5 : -13) : () => rareLetter,
  };
}

/** Rows of the national standards that hold the characters in common use, as lead bytes. */
const commonRows: Record<string, [encoding: string, from: number, to: number, first: number]> = {
  "zh-Hant": ["big5", 0xa4, 0xc6, 0x40],
  "zh-Hans": ["gb18030", 0xb0, 0xd7, 0xa1],
  ja: ["euc-jp", 0xb0, 0xcf, 0xa1],
  ko: ["euc-kr", 0xb0, 0xc8, 0xa1],
};

function commonCharacters(language: string): Set<string> | undefined {
  const rows = commonRows[language];
  if (!rows) return undefined;
  const [encoding, from, to, first] = rows;
  const bytes: number[] = [];
  for (let lead = from; lead <= to; lead++) {
    for (let trail = first; trail < 0xff; trail++) {
      if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail);
    }
  }
  return new Set(new TextDecoder(encoding).decode(new Uint8Array(bytes)));
}

function readGroups(text: string, width: number): Map<string, number> {
  const chances = new Map<string, number>();
  for (const group of text.split("\n")) {
    const level = -Number(group.slice(0, group.indexOf("=")));
    const items = group.slice(group.indexOf("=") + 1);
    for (let at = 0; at < items.length; at += width) {
      chances.set(items.slice(at, at + width), level);
    }
  }
  return chances;
}
