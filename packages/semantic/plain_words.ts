import { englishForms, filipinoForms } from "./word_forms.ts";

/*
 * Words that tell nothing by themselves: what is had, shown or asked for is told by the words
 * around them. A word that can change what is asked (“lost”, “missed”, “steadily”) is none of them.
 */

/** Verbs of having and showing: “which store enjoyed the biggest basket”. */
const HAVING =
  "suffer incur face undergo enjoy own boast capture represent constitute comprise occupy exhibit " +
  "display register witness observe attract receive obtain manage achieve " +
  "attain garner involve relate correspond appear seem tend happen occur";
const HAVING_FORMS =
  "hold holds holding draw draws drew drawn drawing get gets got gotten getting sat " +
  "stood stand stands";

/** What people ask for when they want to see something. */
const ASKING = "follow examine inspect analyze analyse explore understand " +
  "determine calculate compute confirm verify assess evaluate reveal identify name " +
  "itemize itemise state mention describe visualise visualize tabulate organize organise " +
  "arrange illustrate demonstrate investigate compile extract retrieve " +
  "render wonder hope guess request ask tell";
/** Verbs that money or goods come in by. */
const EARNING =
  "gross garner collect amass fetch yield produce bag pocket realize realise retail vend";

/** Politeness, filling words and adverbs of how it is said. */
const FILLING =
  "thanks_a_lot many_thanks a_lot_of_thanks in_advance beforehand favor favour cheers " +
  "regards respectfully urgent urgently sec moment idea picture story sense wanna gonna " +
  "gotta dunno lol haha hehe hmm um uh err ah oh yeah yes yep yup hiya greetings dear " +
  "friend friends buddy bro bes beshie sis ate kuya tita tito chief mates mate folks kind " +
  "kindest kindness thx tnks ty thankyou salamat maraming_salamat salamat_po pong hoy uy oi " +
  "sige ayos pakisabi pakiusap pakibigay pakilista pakilabas pakicheck pakisend pakisuri " +
  "naman_po sakin sa_akin saken atin sa_atin aming amin kanila inyo kanya iyo sayo bang " +
  "nang mga_yan mang ganun ganon ganito ganyan parang kaya kayang talagang totoong totoo " +
  "bale basta tapos tas e eh ehh ee kumbaga grab crown prefer prefers preferring yang yaong nandito nandiyan naroon narito " +
  "literally honestly frankly truly anyway anyways btw thus hence whatsoever whichever " +
  "whatever particular specific exact precise respective said whopping mere merely rather " +
  "fairly quite very super somehow plainly clearly briefly concisely tabular format " +
  "formatted screen sheet spreadsheet page slide slides deck meeting presentation memo " +
  "brief briefing agenda purposes purpose reference sake context example instance basis " +
  "topic regards moreover furthermore however perspective standpoint viewpoint angle apiece " +
  "overall_picture by_any_chance any_idea do_you_know could_someone can_someone someone";

/** Roots of Filipino verbs by what they say. */
const FILIPINO_SELLING = "benta bili kita lako tinda gastos pamili kalakal";
const FILIPINO_PLAIN =
  "kwenta kuwenta bayad gamit kuha abot dating tala lista suri silip tingin pakita hanap sabi bigay ulat " +
  "patak katumbas alam gawa nais kailangan tanong tulong hingi labas tingn";

const spoken = (list: string) =>
  list.split(/\s+/).map((word) => word.replaceAll("_", " ")).filter((word) => word !== "");

export const PLAIN_WORDS: readonly string[] = [
  ...spoken(FILLING),
  ...spoken(HAVING_FORMS),
  ...spoken(HAVING).flatMap(englishForms),
  ...spoken(ASKING).flatMap(englishForms),
  ...spoken(FILIPINO_PLAIN).flatMap((root) => [
    ...filipinoForms(root).told,
    ...filipinoForms(root).future,
    `pa${root}`,
    `paki${root}`,
  ]),
];

/** Forms that tell nothing by themselves: “retail sales”, “makita” (to see). */
const UNSOLD = new Set(spoken("fetch produce retail makita"));
export const SELLING_WORDS: readonly string[] = [
  ...spoken(EARNING).flatMap(englishForms),
  ...spoken(FILIPINO_SELLING).flatMap((root) => filipinoForms(root).told),
].filter((form) => !UNSOLD.has(form));

/** What will be sold: “bibili”, “magbebenta”, “kikitain”. */
export const FUTURE_WORDS: readonly string[] = spoken(`${FILIPINO_SELLING} kita gastos`)
  .flatMap((root) => filipinoForms(root).future);
