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

/**
 * The forms of a Filipino root that say somebody did something, or does: “bili” gives bumili,
 * bumibili, binili, nabili, nagbili, makabili, binilhan, pagbili and others; and those that say
 * somebody will: bibili, bibilhin, magbibili.
 */
export function filipinoForms(root: string): { told: string[]; future: string[] } {
  const onset = (word: string) => /^[^aeiou]*/.exec(word)?.[0] ?? "";
  const again = `${onset(root)}${root.slice(onset(root).length)[0]}${root}`;
  const infixed = (infix: string, word: string) =>
    `${onset(word)}${infix}${word.slice(onset(word).length)}`;
  const suffixed = (stem: string) =>
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
      : [`${stem}an`, `${stem}in`];
  const begun = [infixed("in", root), infixed("in", again), `pinag${root}`, `pinag${again}`];
  const told = [
    root,
    ..."na nag naka nakaka nagka nai ipinag pinag pag ni nagsi napag nagpa".split(" ")
      .flatMap((prefix) => [`${prefix}${root}`, `${prefix}${again}`]),
    ..."mag maka mai i magpa ma ka pang".split(" ").map((prefix) => `${prefix}${root}`),
    infixed("um", root),
    infixed("um", again),
    ...begun,
    ...begun.map((form) => `i${form}`),
    ...begun.flatMap(suffixed),
    ...suffixed(root),
  ];
  const future = [
    again,
    ...suffixed(again),
    ..."mag maka ma mai i magpa".split(" ").map((prefix) => `${prefix}${again}`),
  ];
  return { told: [...new Set(told)], future: [...new Set(future)] };
}

/** Whether two words are forms of one: “segments” and “segmented”. */
export function isOfOneStem(a: string, b: string): boolean {
  const stem = (word: string) =>
    word.replace(/(?:ing|ers?|ed|es|s|e|ly|y)$/, "").replace(/([bdgklmnprt])\1$/, "$1")
      .replace(/i$/, "");
  return stem(a) === stem(b);
}
