/** Words that hold sentences together and name nothing, in English, Filipino and Spanish: tables hardly have any. */
const FUNCTION_WORDS = new Set(
  ("the of to and in is that for it with as are be this by or not on from if you your can will was have has " +
    "which when any all at an but its we our they there these do does no so such may must shall please " +
    "ng sa ang mga na ay at po ko mo niya natin kami kayo sila ito iyan yan yung ung lang din rin pa ba kung para kasi " +
    "si ni kay wala walang meron may hindi naman muna daw raw nang opo sana pero tapos bukas " +
    "el la los las de del que y en un una por con para se su es lo al como más").split(" "),
);

/** The share of a text's words that are function words; 0 where it has no words. */
export function functionWordShare(text: string): number {
  let words = 0, found = 0;
  for (const [word] of text.matchAll(/[\p{L}’']+/gu)) {
    words++;
    if (word.length < 6 && FUNCTION_WORDS.has(word.toLowerCase())) found++;
  }
  return words === 0 ? 0 : found / words;
}
