import type { Dataset } from "./mapping.ts";
import { nameConcepts, nameTokens } from "./name_features.ts";

const WORDS: [Dataset, string[]][] = [
  ["transactions", ["sales", "transaction", "receipt", "order", "pos", "invoice"]],
  ["products", ["product", "item", "catalog", "pricelist", "sku"]],
  ["stores", ["store"]],
  ["customers", ["customer", "member", "loyalty"]],
  ["campaigns", ["campaign", "promo", "ads", "media"]],
  ["inference", ["inference", "prediction", "predictions", "detection", "detections"]],
];

/** Datasets that a file's or sheet's name speaks of ("branches 2024.xlsx"). */
export function datasetsNamed(name: string): Dataset[] {
  const tokens = nameTokens(name).flatMap((token) => [token, token.replace(/e?s$/, "")]);
  const words = new Set([...tokens, ...nameConcepts(tokens)]);
  return WORDS.flatMap(([dataset, known]) =>
    known.some((word) => words.has(word)) ? [dataset] : []
  );
}
