/*
 * Filipino as it is typed in a hurry: vowels are left out (“mgkno”, “tindhn”), u stands for o and e
 * for i (“magkanu”, “setyembri”). An unknown word is the one whose consonants it has, in order.
 */

/** Words that are typed often, and are no measures or dimensions; the more frequent ones first. */
const FREQUENT = (
  "magkano ilan ilang anong ano sino sinong saan alin aling kailan paano gaano benta nabenta naibenta " +
  "kita kinita natin namin nila nating naming atin amin tayo kami kayo sila siya lahat bawat kada araw " +
  "linggo buwan taon noong nung nitong ngayon ngayong kahapon kanina nakaraang nakaraan lumipas hanggang " +
  "mula simula tindahan resibo piraso transaksyon customer pinaka pinakamabenta pinakamataas " +
  "pinakamababa pinakamalaki pinakamaliit pinakamarami pinakamahina mas mataas mababa malaki maliit " +
  "marami kaunti lang lamang naman talaga salamat pakita ipakita patingin pahingi pwede puwede gusto " +
  "malaman makita sabihin kumpara ikumpara laban kontra hindi wala walang maliban bukod kasama higit " +
  "mahigit lampas kahit para baka kasi dito doon ganun kung lunes martes miyerkules huwebes biyernes " +
  "sabado enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre " +
  "babae lalaki umaga hapon gabi tanghali porsyento kabuuang kabuuan karaniwang produkto kategorya " +
  "rehiyon lungsod siyudad probinsya tatak presyo halaga bayad nagbayad binayaran bumili nabili binili " +
  "tumaas bumaba lumago humina lumaki dami bilang sabay boss madam sana muna tapos saka tsaka pati " +
  "tuwing isang dalawang tatlong apat limang sampung nangunguna nanguna kulelat"
).split(" ");

/** As it is spoken: u and o, e and i are one, and so are c and k. */
function spoken(text: string): string {
  return text.replace(/u/g, "o").replace(/e/g, "i").replace(/iy(?=[aio])/g, "y")
    .replace(/ow(?=[aio])/g, "w").replace(/c(?!h)/g, "k").replace(/z/g, "s")
    .replace(/([^g])\1+/g, "$1");
}

const consonants = (text: string) => text.replace(/[aeiouyw]/g, "");

function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

type Known = { word: string; sound: string };
const bySound = new Map<string, string>();
const byConsonants = new Map<string, Known[]>();
for (const word of FREQUENT) {
  const sound = spoken(word);
  if (!bySound.has(sound)) bySound.set(sound, word);
  const key = consonants(sound);
  byConsonants.set(key, [...byConsonants.get(key) ?? [], { word, sound }]);
}

/** The frequent word that a word nobody knows is a short or other spelling of. */
export function respelt(text: string): string | null {
  if (text.length < 3 || /\d/.test(text)) return null;
  const sound = spoken(text);
  const same = bySound.get(sound);
  if (same !== undefined) return same === text ? null : same;
  const key = consonants(sound);
  if (key.length < 2) return null;
  return byConsonants.get(key)?.find((known) =>
    known.sound[0] === sound[0] && known.sound.length > sound.length &&
    isWithin(sound, known.sound)
  )?.word ?? null;
}
