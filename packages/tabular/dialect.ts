import { delimiterCandidates, quotingCandidates } from "./dialect_candidates.ts";
import { type Candidate, cutValues, featureNames, measure } from "./dialect_score.ts";
import { type CellKind, rememberedKinds } from "./dialect_types.ts";
import { dialectWeights } from "./dialect_weights.ts";
import type { Forced } from "./sniffed.ts";
import type { Syntax } from "./csv_tokenizer.ts";

/** The head of a text that dialects are judged by. */
const longestSample = 12_000;
/** Delimiters for which the quotes are looked at more closely. */
const mostClose = 4;

const weights = featureNames.map((name) => dialectWeights[name]!);

const spaceLed = featureNames.indexOf("space_led_share");
const modalShare = featureNames.indexOf("modal_share");

export interface RankedDialects {
  /** Best first. */
  candidates: Candidate[];
  /** Chance of the first, before calibration. */
  chance: number;
}

/**
 * Ranks the syntaxes that a text may have by what reading its head gives: the consistency measure of van den Burg,
 * Nazabal and Sutton (2019; pattern score x type score) and further evidence, weighed by a fitted conditional logit.
 */
export function rankDialects(text: string, whole: boolean, forced: Forced = {}): RankedDialects {
  const cut = cutSample(text, whole);
  const { complete } = cut;
  const sample = withoutComments(cut.sample);
  const cuts = cutValues(sample);
  const kindOf = rememberedKinds();
  const delimiters = forced.delimiter === undefined
    ? delimiterCandidates(sample)
    : [forced.delimiter];
  const first = delimiters.map((delimiter) =>
    scored(padded(sample, complete, cuts, kindOf, {
      delimiter,
      quote: forced.quote === undefined ? '"' : forced.quote,
      escape: forced.escape === undefined ? '"' : forced.escape,
      trim: false,
    }))
  ).sort((a, b) => b.score - a.score);
  const close = first.slice(0, mostClose).flatMap(({ syntax }) =>
    quotings(sample, syntax, forced).map((quoting) =>
      scored(padded(sample, complete, cuts, kindOf, { ...syntax, ...quoting }))
    )
  );
  const candidates = [...first, ...close].sort((a, b) => b.score - a.score);
  return { candidates, chance: softmaxOfFirst(candidates) };
}

function quotings(sample: string, syntax: Syntax, forced: Forced) {
  return quotingCandidates(sample, syntax.delimiter).filter(({ quote, escape }) =>
    (quote !== syntax.quote || escape !== syntax.escape) &&
    (forced.quote === undefined || quote === forced.quote) &&
    (forced.escape === undefined || escape === forced.escape)
  );
}

/** Measures a syntax, without the spaces around cells where almost all have them. */
function padded(
  sample: string,
  complete: boolean,
  cuts: number,
  kindOf: (cell: string) => CellKind,
  syntax: Syntax,
): Candidate {
  const candidate = measure(sample, complete, syntax, cuts, kindOf);
  if (syntax.delimiter === "" || syntax.delimiter === " ") return candidate;
  if (candidate.features[spaceLed]! < 0.6) return candidate;
  const trimmed = measure(sample, complete, { ...syntax, trim: true }, cuts, kindOf);
  return trimmed.features[modalShare]! >= candidate.features[modalShare]! ? trimmed : candidate;
}

function scored(candidate: Candidate): Candidate {
  let score = 0;
  candidate.features.forEach((value, i) => (score += value * weights[i]!));
  return { ...candidate, score };
}

function softmaxOfFirst(candidates: Candidate[]): number {
  const best = candidates[0]?.score ?? 0;
  let sum = 0;
  for (const { score } of candidates) sum += Math.exp(score - best);
  return 1 / sum;
}

/** The text without lines that can only be comments: of those that begin with `#`, where they are several and not all. */
function withoutComments(text: string): string {
  const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/);
  const comments = lines.filter((line) => /^(?:#|\/\/)/.test(line));
  const spaced = comments.filter((line) => /^(?:# |\/\/ )/.test(line));
  const rest = lines.length - comments.length;
  if (comments.length < 2 && spaced.length < 1 || rest < 2) return text;
  return lines.filter((line) => !/^(?:#|\/\/)/.test(line)).join("");
}

function cutSample(text: string, whole: boolean): { sample: string; complete: boolean } {
  if (text.length <= longestSample) return { sample: text, complete: whole };
  const cut = Math.max(
    text.lastIndexOf("\n", longestSample),
    text.lastIndexOf("\r", longestSample),
  );
  return { sample: text.slice(0, cut > 0 ? cut + 1 : longestSample), complete: false };
}
