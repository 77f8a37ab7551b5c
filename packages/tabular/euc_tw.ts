import { NO_CHARACTER, type SequenceEncoding } from "./sequence_decoder.ts";

/**
 * Where the characters of CNS 11643 stand in Big5: place in CNS (plane, row and column in one number, of 94 rows and
 * columns each), place in Big5 (of 157 columns), and how many follow one another in both. Worked out from the mappings of
 * both to Unicode.
 */
const RUNS = `
8836 5024 5; 8842 5030 15; 8857 5047 2; 8860 5046 1; 8865 5053 44; 8909 5098 1; 8910 5097 1;
8911 5099 21; 8934 5122 1; 8936 5124 27; 8963 5152 1; 8964 5151 1; 8966 5154 14;
8982 5170 2; 8984 5173 1; 8985 5172 1; 8986 5174 4; 8991 5045 1; 8992 5180 78; 9118 5258 29;
9148 5288 1; 9150 5290 142; 12126 5495 1412; 13538 6908 424; 13962 6907 1; 13963 7332 1876;
15839 9595 1; 15840 9208 387; 16227 9596 525; 16752 10310 1; 16753 10121 105;
16859 10227 83; 16942 10311 84; 17026 10541 1; 17027 10395 54; 17081 10450 1; 17082 10449 1;
17083 10451 90; 17173 10542 354; 17672 11304 10; 17682 11315 33; 17715 11396 1;
17716 11348 48; 17764 11397 46; 17810 11610 1; 17811 11443 167; 17978 11611 1840;
19818 14098 1; 19819 13452 108; 19927 13561 537; 20464 13451 1; 20465 14099 100;
20565 13560 1; 20566 14199 399; 20965 14599 1637; 22602 16785 1; 22603 16236 146;
22749 16923 1; 22750 16382 287; 23037 17532 1; 23038 16669 116; 23154 16786 137;
23291 16924 104; 23395 17449 1; 23396 17028 222; 23618 17251 198; 23816 17450 82;
23898 17533 86; 23984 17250 1; 23985 17619 8; 23993 17628 153; 24146 17782 56;
24202 18138 1; 24203 17838 113; 24316 17627 1; 24317 17951 142; 24459 17781 1;
24460 18093 45; 24505 18139 71; 24576 18404 1; 24577 18210 194; 24771 18405 490;
25261 18938 1; 25262 18895 43; 25305 18939 1; 25306 18941 11; 25317 18940 1; 25318 18952 4
`.split(";").map((run) => run.trim().split(" ").map(Number) as [number, number, number]);
const ROW = 94, BIG5_ROW = 157;
/** The planes of which Big5 has the characters: those in use, and the rare ones. */
const PLANES = 2;

let units: Uint16Array | undefined;

/** UTF-16 units of the planes' characters, read by the platform's own Big5. */
function characters(): Uint16Array {
  if (units) return units;
  units = new Uint16Array(PLANES * ROW * ROW).fill(NO_CHARACTER);
  const big5 = new TextDecoder("big5");
  for (const [place, from, count] of RUNS) {
    for (let n = 0; n < count; n++) {
      const lead = Math.floor((from + n) / BIG5_ROW), trail = (from + n) % BIG5_ROW;
      const text = big5.decode(
        new Uint8Array([0x81 + lead, trail + (trail < 0x3f ? 0x40 : 0x62)]),
      );
      units[place - ROW * ROW + n] = text.charCodeAt(0);
    }
  }
  return units;
}

/** EUC-TW: plane 1 of CNS 11643 in two bytes, any plane in four; characters of planes beyond the second are not known. */
export const eucTw: SequenceEncoding = {
  length: (lead) => lead === 0x8e ? 4 : lead > 0xa0 && lead < 0xff ? 2 : 1,
  unit(bytes, at, length) {
    const plane = length === 4 ? bytes[at + 1]! - 0xa1 : 0;
    const row = bytes[at + length - 2]! - 0xa1, column = bytes[at + length - 1]! - 0xa1;
    if (plane < 0 || plane >= PLANES || row < 0 || row >= ROW || column < 0 || column >= ROW) {
      return NO_CHARACTER;
    }
    return characters()[(plane * ROW + row) * ROW + column]!;
  },
};
