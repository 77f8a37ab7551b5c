import { type Candidate, featureNames } from "./dialect_score.ts";
import { functionWordShare } from "./function_words.ts";
import { tableWeights } from "./table_weights.ts";
import { timesIn } from "./times_in.ts";

/** What is measured of the best reading of a text, to tell a table from prose, code and logs. */
export const tableFeatureNames = [
  "constant",
  "modal_share",
  "modal_share_of_body",
  "columns_log",
  "single_column",
  "column_homogeneity",
  "typed_columns",
  "type_score",
  "odd_share",
  "empty_share",
  "space_delimiter",
  "other_delimiter",
  "usual_delimiter",
  "records_log",
  "mean_length",
  "sentences",
  "indented",
  "braces",
  "code_signs",
  "one_record",
  "one_record_of_code",
  "notes",
  "ragged_by_sentences",
] as const;

const at = new Map<string, number>(featureNames.map((name, i) => [name, i]));
const weights = tableFeatureNames.map((name) => tableWeights[name]!);

export function tableFeatures({ syntax, records, features }: Candidate, text: string): number[] {
  const of = (name: string) => features[at.get(name)!]!;
  const lines = firstLines(text, 100);
  const share = (is: (line: string, i: number) => boolean) =>
    lines.filter(is).length / Math.max(1, lines.length);
  const lastOf = lines.map((line) => line.trimEnd().at(-1) ?? " ");
  let cells = 0, characters = 0;
  for (const record of records) {
    cells += record.length;
    for (const cell of record) characters += cell.length;
  }
  const usual = [",", ";", "\t", "|"].includes(syntax.delimiter);
  const single = syntax.delimiter === "" || of("columns_log") === 0;
  const code = codeSigns(text) / text.length -
    (usual ? 0 : timesIn(text, syntax.delimiter || "\n") / text.length);
  const one = records.length < 2 ? 1 : 0;
  // the signs alone are found sooner than letters beside them
  const sentences = share((line) =>
    /[.!?] |[.:!?]$/.test(line) && /\p{Ll}[.:!?]$|\p{Ll}[.!?] \p{Lu}/u.test(line)
  );
  return [
    1,
    of("modal_share"),
    of("modal_share_of_body"),
    Math.min(4, of("columns_log")),
    single ? 1 : 0,
    of("column_homogeneity"),
    of("typed_columns"),
    of("type_score"),
    of("odd_share"),
    of("empty_share"),
    syntax.delimiter === " " ? 1 : 0,
    !usual && !single && syntax.delimiter !== " " ? 1 : 0,
    usual && !single ? 1 : 0,
    Math.log1p(records.length),
    Math.log1p(characters / Math.max(1, cells)),
    sentences,
    share((line) => /^(?:\t| {2,})\S/.test(line)),
    share((line, i) => "{};)".includes(lastOf[i]!) || /^\s*(?:[*+>#/-]|\/\/|\d+\.)\s/.test(line)),
    code,
    one,
    one * code,
    share((line, i) => lastOf[i] === ":" || line.includes(": #") || /^\s*#/.test(line)),
    (1 - of("modal_share")) * sentences,
  ];
}

/** Lines that are neither blank nor a comment. */
function firstLines(text: string, most: number): string[] {
  const lines: string[] = [];
  const end = /\r\n|\n|\r/g;
  for (let from = 0; from <= text.length && lines.length < most;) {
    const match = end.exec(text);
    const line = text.slice(from, match?.index);
    if (line.trim() !== "" && !line.startsWith("# ")) lines.push(line);
    from = match ? end.lastIndex : text.length + 1;
  }
  return lines;
}

const CODE_SIGNS = new Uint8Array(128);
for (const sign of "{}()=<>;$&|!*`") CODE_SIGNS[sign.charCodeAt(0)] = 1;

/** A program that was put into one line. */
function isOneLineOfCode({ syntax, records }: Candidate, text: string): boolean {
  if (records.length > 1 || text.length <= LONG) return false;
  const signs = codeSigns(text) - (syntax.delimiter === "" ? 0 : timesIn(text, syntax.delimiter));
  return signs > text.length * CODE;
}

function codeSigns(text: string): number {
  let signs = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) signs += CODE_SIGNS[code]!;
  }
  return signs;
}

/** The chance that the text is a table as its best reading has it. */
export function tableChance(candidate: Candidate, text: string): number {
  const score = tableFeatures(candidate, text)
    .reduce((sum, value, f) => sum + value * weights[f]!, 0);
  const chance = 1 / (1 + Math.exp(-score));
  if (isProse(candidate, text) || isOneLineOfCode(candidate, text)) return Math.min(chance, PROSE);
  return isRegular(candidate) ? Math.max(chance, 0.6) : chance;
}

/** The chance that sentences which a delimiter cuts are a table all the same. */
const PROSE = 0.1;
/** As many words of sentences are function words; and of texts that are nothing but sentences. */
const WORDY = 0.1;
const SENTENCES = 0.3;
const WORDS_OF = 4_000;
const REGULAR = 0.8;
/** Who talks, talks more than once. */
const REPEATED = 0.7;
/** In so few lines any words may stand below one another. */
const NOTE = 4;
/** Of code put into one line there is so much, with such a share of signs. */
const LONG = 300;
const CODE = 0.03;

/** Sentences that a delimiter cuts into records of any length, or a talk; no column has numbers or dates. */
function isProse({ syntax, features }: Candidate, text: string): boolean {
  const of = (name: string) => features[at.get(name)!]!;
  const bySpaces = syntax.delimiter === " ";
  if (syntax.delimiter === "" || (of("typed_columns") > 0 && !bySpaces)) return false;
  const lines = firstLines(text, 100);
  if (of("typed_columns") > 0 && lines.length > NOTE) return false;
  const wordy = functionWordShare(lines.join("\n").slice(0, WORDS_OF));
  if (lines.length === 1 && wordy >= SENTENCES) return true;
  if (wordy < WORDY) return false;
  return bySpaces || isTalk(lines) ||
    (wordy >= SENTENCES && of("modal_share_of_body") < REGULAR);
}

/** Lines that some people are told to have said: `[1/12/2025, 9:30] Ana: …`. */
function isTalk(lines: readonly string[]): boolean {
  const said = lines.flatMap((line) => /^([^"\t;|]{1,60}): ?\p{L}/u.exec(line)?.[1] ?? []);
  const who = new Set(said.map((one) => one.replace(/\d+/g, "")));
  return lines.length > NOTE && said.length > lines.length * REGULAR &&
    who.size <= said.length * REPEATED;
}

/** Prose and code have no three records that are cut into the same three cells or more by a usual delimiter. */
function isRegular({ syntax, records }: Candidate): boolean {
  const width = records[0]?.length ?? 0;
  return records.length > 2 && width > 2 && [",", ";", "\t", "|"].includes(syntax.delimiter) &&
    records.every((record) => record.length === width);
}
