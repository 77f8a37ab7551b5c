import { delimiterCandidates, quotingCandidates } from "./dialect_candidates.ts";
import { type Candidate, cutValues, featureNames, measure, type Sample } from "./dialect_score.ts";
import { type CellLook, rememberedLooks } from "./dialect_types.ts";
import { dialectWeights } from "./dialect_weights.ts";
import type { Forced } from "./sniffed.ts";
import type { Syntax } from "./csv_tokenizer.ts";
import { timesIn } from "./times_in.ts";

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
  /** What the cells look like, of those looked at without looking again. */
  lookAt: (cell: string) => CellLook;
}

/**
 * Ranks the syntaxes that a text may have by what reading its head gives: the consistency measure of van den Burg,
 * Nazabal and Sutton (2019; pattern score x type score) and further evidence, weighed by a fitted conditional logit.
 */
export function rankDialects(text: string, whole: boolean, forced: Forced = {}): RankedDialects {
  const sample = sampleOf(text, whole);
  const delimiters = forced.delimiter === undefined
    ? delimiterCandidates(sample.text)
    : [forced.delimiter];
  const first = delimiters.map((delimiter) =>
    scored(padded(sample, {
      delimiter,
      quote: forced.quote === undefined ? '"' : forced.quote,
      escape: forced.escape === undefined ? '"' : forced.escape,
      trim: false,
    }))
  ).sort((a, b) => b.score - a.score);
  const quotingsOf = quotingCandidates(sample.text);
  const close = first.slice(0, mostClose).flatMap(({ syntax }) =>
    quotingsOf(syntax.delimiter).filter(({ quote, escape }) =>
      (quote !== syntax.quote || escape !== syntax.escape) &&
      (forced.quote === undefined || quote === forced.quote) &&
      (forced.escape === undefined || escape === forced.escape)
    ).map((quoting) => scored(padded(sample, { ...syntax, ...quoting })))
  );
  const candidates = [...first, ...close].sort((a, b) => b.score - a.score);
  return { candidates, chance: softmaxOfFirst(candidates), lookAt: sample.lookAt };
}

/** Measures a syntax, without the spaces around cells where almost all have them. */
function padded(sample: Sample, syntax: Syntax): Candidate {
  const candidate = measure(sample, syntax);
  if (syntax.delimiter === "" || syntax.delimiter === " ") return candidate;
  if (candidate.features[spaceLed]! < 0.6) return candidate;
  const trimmed = measure(sample, { ...syntax, trim: true });
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
  if (!/(?:^|[\r\n])(?:#|\/\/)/.test(text)) return text;
  const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/);
  const comments = lines.filter((line) => /^(?:#|\/\/)/.test(line));
  const spaced = comments.filter((line) => /^(?:# |\/\/ )/.test(line));
  const rest = lines.length - comments.length;
  if (comments.length < 2 && spaced.length < 1 || rest < 2) return text;
  return lines.filter((line) => !/^(?:#|\/\/)/.test(line)).join("");
}

function sampleOf(all: string, complete: boolean): Sample {
  const text = withoutComments(beginOf(all));
  const times = new Map<string, number>();
  return {
    text,
    whole: complete && all.length <= longestSample,
    wholeValues: cutValues(text),
    lookAt: rememberedLooks(),
    timesOf: (quote) => {
      let n = times.get(quote);
      if (n === undefined) times.set(quote, n = timesIn(text, quote));
      return n;
    },
  };
}

/** The lines of a text that the sample has room for. */
function beginOf(text: string): string {
  if (text.length <= longestSample) return text;
  const cut = Math.max(
    text.lastIndexOf("\n", longestSample),
    text.lastIndexOf("\r", longestSample),
  );
  return text.slice(0, cut > 0 ? cut + 1 : longestSample);
}
