/** The forms of an English verb: “carry” gives carry, carries, carried, carrying. */
export function englishForms(verb: string): string[] {
  const stem = verb.replace(/e$/, "");
  const isShort = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb);
  if (/[^aeiou]y$/.test(verb)) {
    const base = verb.slice(0, -1);
    return [verb, `${base}ies`, `${base}ied`, `${verb}ing`];
  }
  const s = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const double = isShort ? verb + verb.at(-1) : stem;
  return [verb, s, `${double}ed`, `${verb.endsWith("ee") ? verb : double}ing`];
}

const onsetOf = (word: string) => /^[^aeiou]*/.exec(word)?.[0] ?? "";
const withInfix = (infix: string, word: string) =>
  `${onsetOf(word)}${infix}${word.slice(onsetOf(word).length)}`;

/** The root with its first syllable said twice: “bibili”; a d within is said as r: “darami”. */
function saidTwice(root: string): string[] {
  const onset = onsetOf(root).slice(0, 1);
  const lead = `${onset}${root.slice(onsetOf(root).length)[0]}`;
  return root.startsWith("d") ? [`${lead}${root}`, `${lead}r${root.slice(1)}`] : [`${lead}${root}`];
}

/** “bilihan”, “bilhin”; a last d is said as r (“bayaran”), a last o as u (“gastusin”). */
function suffixed(stem: string): string[] {
  const stems = new Set([stem, stem.replace(/d$/, "r"), stem.replace(/o([^aeiou]*)$/, "u$1")]);
  return [...stems].flatMap((stem) =>
    /[aeiou]$/.test(stem)
      // “bili” loses its last vowel: “binilhan”
      ? [
        `${stem}an`,
        `${stem}in`,
        `${stem}han`,
        `${stem}hin`,
        `${stem.slice(0, -1)}han`,
        `${stem.slice(0, -1)}hin`,
      ]
      : [`${stem}an`, `${stem}in`]
  );
}

const TOLD_PREFIXES =
  ("na nag naka nakaka nagka nai ipinag pinag pag ni nagsi napag nagpa nakapag " +
    "ini naipag ipina pina napa").split(" ");

/**
 * The forms of a Filipino root that say somebody did something, or does: “bili” gives bumili,
 * bumibili, binili, nabili, nagbili, makabili, binilhan, pagbili and others; and those that say
 * somebody will: bibili, bibilhin, magbibili.
 */
export function filipinoForms(root: string): { told: string[]; future: string[] } {
  const again = saidTwice(root);
  const begun = [root, ...again].flatMap((word) => [withInfix("in", word), `pinag${word}`]);
  const told = [
    root,
    ...TOLD_PREFIXES.flatMap((prefix) => [root, ...again].map((word) => `${prefix}${word}`)),
    ..."mag maka mai i magpa ma ka pang makapag ipag pagka pagkaka".split(" ")
      .map((prefix) => `${prefix}${root}`),
    ...[root, ...again].map((word) => withInfix("um", word)),
    ...begun,
    ...begun.map((form) => `i${form}`),
    ...begun.flatMap(suffixed),
    ...suffixed(root),
    ...[root, ...again].flatMap((word) => suffixed(`na${word}`)),
    ...suffixed(`ma${root}`),
    ...suffixed(`nag${root}`),
  ];
  const future = again.flatMap((word) => [
    word,
    ...suffixed(word),
    ..."mag maka ma mai i magpa makapag".split(" ").map((prefix) => `${prefix}${word}`),
  ]);
  return { told: [...new Set(told)], future: [...new Set(future)] };
}

/** The forms that say something rose or fell: “taas” gives tumaas, tumataas, itinaas, pagtaas. */
export function changeForms(root: string): string[] {
  const again = saidTwice(root);
  const begun = [root, ...again].flatMap((word) => [
    withInfix("in", word),
    `i${withInfix("in", word)}`,
    `ini${word}`,
    `ni${word}`,
  ]);
  return [
    ...new Set([
      ...[root, ...again].map((word) => withInfix("um", word)),
      ...begun,
      ..."pag ikina pagka pagkaka napa pina nagpa".split(" ").map((prefix) => `${prefix}${root}`),
      ...[root, ...again].flatMap((word) => suffixed(`na${word}`))
        .filter((form) => /an$/.test(form)),
    ]),
  ];
}

/** Whether two words are forms of one: “segments” and “segmented”. */
export function isOfOneStem(a: string, b: string): boolean {
  const stem = (word: string) =>
    word.replace(/(?:ing|ers?|ed|es|s|e|ly|y)$/, "").replace(/([bdgklmnprt])\1$/, "$1")
      .replace(/i$/, "");
  return stem(a) === stem(b);
}
