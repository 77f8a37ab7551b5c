/** Length of a payload of the bench, without its newline. */
export const PAYLOAD_BYTES = 842;

const PRODUCTS = [
  ["Marlboro", "Marlboro Gold Round Corner 20's", "Tobacco Products", 176],
  ["Coca-Cola", "Coca-Cola Mismo 290ml", "Beverages", 20],
  ["Kopiko", "Kopiko Brown Twin 53g", "Coffee", 16.5],
  ["Lucky Me", "Lucky Me Pancit Canton 80g", "Noodles", 17],
  ["Bear Brand", "Bear Brand Fortified 33g", "Dairy", 13],
  ["Surf", "Surf Cherry Blossom 65g", "Laundry", 8.75],
  ["Safeguard", "Safeguard White 60g", "Personal Care", 28],
  ["Oishi", "Oishi Prawn Crackers 60g", "Snacks", 18],
] as const;
const WORDS =
  "kuya isa pa nga marlboro coke dalawa sukli magkano wala po meron suki kape bukas salamat"
    .split(" ");
const DAYPARTS = ["Night", "Morning", "Afternoon", "Evening"];

/** What payloads are about. */
export interface PayloadOptions {
  /** Distinguishes the ids of one set from those of another. */
  set: string;
  stores: readonly string[];
  /** Days of the sales, in UTC, as yyyy-mm-dd. */
  days: readonly string[];
  /** One device for all; else each store has its own. */
  deviceId?: string;
  /**
   * How many lines of goods. `short`: one or two, which leaves room for a transcript in exactly 842
   * bytes; `usual`: one to four, 2.2 in the mean, as shops sell, in whatever length that takes.
   */
  receipts?: "short" | "usual";
}

const LINES = { short: [1, 2], usual: [1, 1, 1, 2, 2, 3, 3, 3, 2, 4] } as const;

/** The last days before today, latest first. */
export function daysBefore(now: Date, count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => new Date(now.getTime() - (i + 1) * 86_400_000).toISOString().slice(0, 10),
  );
}

/** So many names: S101, S102, … */
export function storeNames(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `S${101 + i}`);
}

/**
 * A receipt as a device with firmware v2.4 sends it (tests/fixtures/device_payload.json): lines of
 * goods and a transcript, at least 842 bytes. The same number gives the same payload.
 */
export function payloadText(n: number, options: PayloadOptions): string {
  const random = seeded(n);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const store = options.stores[n % options.stores.length] as string;
  const day = options.days[Math.floor(n / options.stores.length) % options.days.length] as string;
  const second = Math.floor(random() * 86_400);
  const at = `${day}T${
    [second / 3600, (second / 60) % 60, second % 60]
      .map((part) => String(Math.floor(part)).padStart(2, "0")).join(":")
  }.000Z`;
  const items = Array.from({ length: pick(LINES[options.receipts ?? "short"]) }, (_, i) => {
    const [brandName, productName, category, unitPrice] = pick(PRODUCTS);
    const quantity = 1 + Math.floor(random() * 3);
    return {
      itemId: i + 1,
      brandName,
      productName,
      category,
      unitPrice,
      quantity,
      totalPrice: Math.round(unitPrice * quantity * 100) / 100,
      confidence: 0.83,
    };
  });
  const payload = {
    storeId: store,
    deviceId: options.deviceId ?? `PI-${store}`,
    timestamp: at,
    transactionId: `${options.set}-${n.toString(16).padStart(8, "0")}`,
    totals: {
      totalAmount: Math.round(items.reduce((sum, item) => sum + item.totalPrice, 0) * 100) / 100,
      totalItems: items.length,
      currency: "PHP",
    },
    items,
    transactionContext: {
      paymentMethod: pick(["cash", "gcash"]),
      daypart: pick(DAYPARTS),
      weather: "Clear",
    },
    audioContext: { transcript: "", transcriptConfidence: 0.85, language: "tl-PH" },
    metadata: { processingVersion: "v2.4", createdAt: at, qualityScore: 0.85 },
  };
  const missing = PAYLOAD_BYTES - JSON.stringify(payload).length;
  let transcript = "";
  while (transcript.length < missing) transcript += `${transcript ? " " : ""}${pick(WORDS)}`;
  payload.audioContext.transcript = transcript.slice(0, Math.max(0, missing));
  return JSON.stringify(payload);
}

/** mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = (seed + 0x9e3779b9) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
