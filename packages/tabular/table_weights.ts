/**
 * Weights of `tableFeatureNames` (table_evidence.ts); chances of candidates are the softmax of their weighted sums.
 * Fitted by scripts/train_sniff.ts.
 */
export const tableWeights: Readonly<Record<string, number>> = {
  constant: 0.2994,
  modal_share: 2.7002,
  modal_share_of_body: 2.4534,
  columns_log: 0.4986,
  single_column: -2.5422,
  column_homogeneity: 1.3051,
  typed_columns: 1.9681,
  type_score: 1.2613,
  odd_share: -1.0575,
  empty_share: -4.6369,
  space_delimiter: -4.9178,
  other_delimiter: -2.4969,
  usual_delimiter: 0.6248,
  records_log: -0.156,
  mean_length: -0.5699,
  sentences: -0.9728,
  indented: -5.2859,
  braces: -6.7094,
};
