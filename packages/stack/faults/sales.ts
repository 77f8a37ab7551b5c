const PRODUCTS = [
  ["Kopiko Brown 27g", "Kopiko", 8],
  ["Lucky Me Pancit Canton 60g", "Lucky Me", 15.25],
  ["Surf Powder Cherry 65g", "Surf", 7.5],
  ["Coca-Cola Mismo 290ml", "Coca-Cola", 20],
] as const;

/** The n-th sale: always the same, over 28 days; `more` changes or adds fields. */
export function sale(n: number, more: Record<string, unknown> = {}): Record<string, unknown> {
  const items = [n, n + 1 + (n % 3)].map((k, i) => {
    const [productName, brandName, unitPrice] = PRODUCTS[k % PRODUCTS.length] ?? PRODUCTS[0];
    const quantity = 1 + ((n + i) % 4);
    return { productName, brandName, unitPrice, quantity, totalPrice: unitPrice * quantity };
  });
  return {
    transactionId: `t-${n}`,
    timestamp: new Date(Date.UTC(2025, 8, 1 + (n % 28), n % 24, n % 60, n % 59)).toISOString(),
    totals: { totalAmount: items.reduce((sum, i) => sum + i.totalPrice, 0), currency: "PHP" },
    items,
    transactionContext: { paymentMethod: n % 5 === 0 ? "gcash" : "cash" },
    ...more,
  };
}

/** Sales as NDJSON. */
export function sales(from: number, to: number, more: Record<string, unknown> = {}): string {
  let text = "";
  for (let n = from; n <= to; n++) text += `${JSON.stringify(sale(n, more))}\n`;
  return text;
}
