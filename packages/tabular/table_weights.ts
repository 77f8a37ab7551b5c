/**
 * Weights of `tableFeatureNames` (table_evidence.ts); chances of candidates are the softmax of their weighted sums.
 * Fitted by scripts/train_sniff.ts.
 */
export const tableWeights: Readonly<Record<string, number>> = {
  constant: 0.5062,
  modal_share: 2.5979,
  modal_share_of_body: 1.9756,
  columns_log: 0.6321,
  single_column: -3.3288,
  column_homogeneity: 1.3528,
  typed_columns: 2.8482,
  type_score: 2.8259,
  odd_share: -2.6536,
  empty_share: -8.5269,
  space_delimiter: -6.8068,
  other_delimiter: 1.6683,
  usual_delimiter: 0.863,
  records_log: -0.1917,
  mean_length: -0.5468,
  sentences: 1.4799,
  indented: -4.6103,
  braces: -5.5255,
  code_signs: -12.0954,
  one_record: -5.0126,
  one_record_of_code: -5.0077,
  notes: -14.539,
  ragged_by_sentences: -4.8318,
};
