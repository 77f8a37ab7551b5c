/**
 * Weights of `tableFeatureNames` (table_evidence.ts); chances of candidates are the softmax of their weighted sums.
 * Fitted by scripts/train_sniff.ts.
 */
export const tableWeights: Readonly<Record<string, number>> = {
  constant: 0.7004,
  modal_share: 2.657,
  modal_share_of_body: 1.4887,
  columns_log: 0.5045,
  single_column: -2.3222,
  column_homogeneity: 1.5168,
  typed_columns: 1.5869,
  type_score: 3.2969,
  odd_share: -2.4346,
  empty_share: -8.0412,
  space_delimiter: -5.892,
  other_delimiter: -1.2885,
  usual_delimiter: 1.154,
  records_log: -0.1691,
  mean_length: -0.7243,
  sentences: 2.37,
  indented: -5.4038,
  braces: -5.0802,
  code_signs: -13.2909,
  one_record: -5.6951,
  one_record_of_code: -3.0033,
  notes: -6.7116,
  ragged_by_sentences: -33.2904,
};
