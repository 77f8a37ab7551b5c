/**
 * Weights of `tableFeatureNames` (table_evidence.ts); chances of candidates are the softmax of their weighted sums.
 * Fitted by scripts/train_sniff.ts.
 */
export const tableWeights: Readonly<Record<string, number>> = {
  constant: 0.312,
  modal_share: 3.5955,
  modal_share_of_body: 2.0026,
  columns_log: 0.2796,
  single_column: -1.139,
  column_homogeneity: 1.2944,
  typed_columns: 3.3429,
  type_score: 1.3683,
  odd_share: 0.9566,
  empty_share: -7.2056,
  space_delimiter: -3.5013,
  other_delimiter: 5.0712,
  usual_delimiter: 1.3052,
  records_log: -0.147,
  mean_length: -0.5827,
  sentences: -0.5909,
  indented: -7.7136,
  braces: -6.3948,
  code_signs: -10.9917,
  one_record: -5.2757,
  one_record_of_code: 1.6982,
  notes: -11.2194,
  ragged_by_sentences: -12.5815,
};
