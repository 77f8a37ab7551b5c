import { NO_CHARACTER, type SequenceEncoding } from "./sequence_decoder.ts";

/** Letters on their own, by the number of the first consonant or of the last (KS X 1001, Unicode 0x3131 and on). */
const FIRST = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const LAST = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const SYLLABLES = 0xac00, VOWELS = 0x314f;

/** What five bits stand for: the number of a letter from 0, -1 for none, NaN for nothing that is. */
function first(bits: number): number {
  return bits === 1 ? -1 : bits > 1 && bits < 21 ? bits - 2 : NaN;
}

function vowel(bits: number): number {
  if (bits === 2) return -1;
  const row = bits >> 3, column = bits & 7;
  // eight to a row, of which the first ones are left free
  return row === 0 && column > 2
    ? column - 3
    : (row === 1 || row === 2) && column > 1
    ? row * 6 + column - 3
    : row === 3 && column > 1 && column < 6
    ? column + 15
    : NaN;
}

function last(bits: number): number {
  return bits === 1
    ? -1
    : bits > 1 && bits < 18
    ? bits - 2
    : bits > 18 && bits < 30
    ? bits - 3
    : NaN;
}

function hangul(code: number): number {
  const a = first(code >> 10 & 31), b = vowel(code >> 5 & 31), c = last(code & 31);
  if (Number.isNaN(a + b + c)) return NO_CHARACTER;
  if (a >= 0 && b >= 0) return SYLLABLES + (a * 21 + b) * 28 + c + 1;
  if (a >= 0 && c < 0) return FIRST.charCodeAt(a);
  if (b >= 0 && c < 0) return VOWELS + b;
  return c >= 0 && a < 0 && b < 0 ? LAST.charCodeAt(c) : NO_CHARACTER;
}

const units = new Map<number, number>();
let korean: TextDecoder | undefined;

/** Symbols and Chinese characters are those of KS X 1001, two rows of it to a lead byte; EUC-KR has the same set. */
function symbol(lead: number, trail: number): number {
  const code = lead << 8 | trail;
  let unit = units.get(code);
  if (unit === undefined) {
    const column = trail < 0x91 ? trail - 0x31 : trail - 0x43;
    const row = (lead < 0xe0 ? 2 * (lead - 0xd9) : 2 * (lead - 0xe0) + 41) + (column < 94 ? 0 : 1);
    korean ??= new TextDecoder("euc-kr");
    const text = korean.decode(new Uint8Array([0xa1 + row, 0xa1 + column % 94]));
    units.set(code, unit = text.length === 1 ? text.charCodeAt(0) : NO_CHARACTER);
  }
  return unit;
}

/** Johab (KS X 1001, annex 3): two bytes, in which a syllable's three letters have five bits each. */
export const johab: SequenceEncoding = {
  length: (lead) =>
    lead >= 0x84 && lead <= 0xd3 || lead >= 0xd9 && lead <= 0xde || lead >= 0xe0 && lead <= 0xf9
      ? 2
      : 1,
  unit(bytes, at) {
    const lead = bytes[at]!, trail = bytes[at + 1]!;
    if (lead < 0xd8) {
      return trail < 0x41 || trail === 0x7f || trail === 0x80 || trail === 0xff
        ? NO_CHARACTER
        : hangul(lead << 8 | trail);
    }
    return trail < 0x31 || trail > 0x7e && trail < 0x91 || trail === 0xff
      ? NO_CHARACTER
      : symbol(lead, trail);
  },
};
