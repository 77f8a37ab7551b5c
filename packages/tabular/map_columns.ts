import { DATASET_FIELDS } from "./dataset_fields.ts";
import type {
  Candidate,
  MappedColumn,
  Mapping,
  MappingContext,
  RememberedMapping,
} from "./mapping.ts";
import { decide, type Decision } from "./mapping_decision.ts";
import { datasetsNamed } from "./dataset_names.ts";
import { doubtsOf } from "./mapping_doubts.ts";
import { type MappingModel, unpackModel } from "./mapping_model.ts";
import { SHIPPED_MODEL } from "./mapping_weights.ts";
import { plainHeader } from "./infer.ts";
import type { Schema } from "./schema.ts";

const CANDIDATES = 3;
const CANDIDATE_FROM = 0.01;

let shipped: MappingModel | undefined;

/** The model that comes with the code. */
export function shippedModel(): MappingModel {
  return shipped ??= unpackModel(SHIPPED_MODEL);
}

/**
 * Maps a table's columns to a canonical dataset's fields, all at once and one to one. What a person said of files with
 * the same header wins; else the model decides, and accepts only what it is sure of.
 */
export function mapColumns(
  schema: Schema,
  context: MappingContext = {},
  model: MappingModel = shippedModel(),
): Mapping {
  const mapping = context.remembered
    ? asRemembered(schema, context.remembered)
    : context.earlier
    ? asEarlier(schema, context.earlier)
    : asDecided(schema, model, context);
  return {
    ...mapping,
    // who decided saw what was asked
    doubts: context.remembered?.decided
      ? contradictions(schema, mapping)
      : [...(context.caution ? [context.caution] : []), ...doubtsOf(schema, mapping)],
  };
}

type Decided = Omit<Mapping, "doubts">;

/** Dates that are not written as a person said of such files. */
function contradictions(schema: Schema, { columns }: Decided): Mapping["doubts"] {
  return columns.flatMap(({ source, dayOrder }, at) => {
    const dates = schema.columns[at]?.dates;
    const isOther = dayOrder && dates && !dates.ambiguous && dates.order !== dayOrder &&
      (dates.order === "dmy" || dates.order === "mdy");
    return isOther
      ? [{
        code: "dates_disagree",
        message: `"${source}" is not written ${dayOrder}, as was said of such files`,
        column: source,
      }]
      : [];
  });
}

function asRemembered(
  schema: Schema,
  { dataset, columns, dayOrders = {} }: RememberedMapping,
): Decided {
  const told = new Map(columns.map(({ source, target }) => [plainHeader(source), target]));
  for (const { source, target } of columns) told.set(source, target);
  const fields = dataset === "unknown" ? {} : DATASET_FIELDS[dataset];
  const taken = new Set<string>();
  return {
    dataset,
    dataset_confidence: 1,
    mapping_confidence: 1,
    model: null,
    columns: schema.columns.map(({ name }) => {
      const said = told.get(name) ?? told.get(plainHeader(name)) ?? null;
      // a field goes to one column, also where names differ in case only
      const target = said !== null && Object.hasOwn(fields, said) && !taken.has(said) ? said : null;
      if (target !== null) taken.add(target);
      return {
        source: name,
        target,
        confidence: 1,
        accepted: target !== null,
        candidates: [],
        by: "remembered",
        ...(Object.hasOwn(dayOrders, name) && { dayOrder: dayOrders[name]! }),
      };
    }),
  };
}

/** Columns of the same names, but for case and spacing, in the same order. */
function asEarlier(schema: Schema, { columns, ...earlier }: Mapping): Decided {
  return {
    ...earlier,
    columns: schema.columns.map(({ name }, i) => ({ ...columns[i]!, source: name })),
  };
}

function asDecided(schema: Schema, model: MappingModel, context: MappingContext): Decided {
  const decision = decide(model.network, schema, {
    ...(context.dataset && { only: context.dataset }),
    ...(context.name && { hints: datasetsNamed(context.name) }),
  });
  const columns = schema.columns.map(({ name }, at) =>
    mappedColumn(name, decision.columns[at], model)
  );
  const used = columns.filter(({ accepted }) => accepted).map(({ confidence }) => confidence);
  return {
    dataset: decision.dataset,
    dataset_confidence: rounded(decision.datasetShare),
    columns,
    mapping_confidence: used.length === 0 ? 0 : Math.min(rounded(decision.datasetShare), ...used),
    model: model.version,
  };
}

function mappedColumn(
  source: string,
  decision: Decision | undefined,
  { calibration, acceptFrom }: MappingModel,
): MappedColumn {
  if (!decision) {
    return { source, target: null, confidence: 1, accepted: false, candidates: [], by: "model" };
  }
  const { field, shares, evidence } = decision;
  const confidence = field === null ? shares.get(null)! : calibrated(calibration, evidence);
  const candidates: Candidate[] = [...shares]
    .flatMap(([target, share]) =>
      target === null || target === field || share < CANDIDATE_FROM
        ? []
        : [{ target, confidence: rounded(share) }]
    )
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, CANDIDATES);
  return {
    source,
    target: field,
    confidence: rounded(confidence),
    accepted: field !== null && confidence >= acceptFrom,
    candidates,
    by: "model",
  };
}

function calibrated({ weights, bias }: MappingModel["calibration"], evidence: number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * evidence[i]!, bias);
  return 1 / (1 + Math.exp(-sum));
}

/** To four places; what is not certain does not read as certain. */
function rounded(p: number): number {
  return Math.min(0.9999, Math.max(0, Math.round(p * 1e4) / 1e4));
}
