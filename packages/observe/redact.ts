const SECRET_KEY = /authorization|token|secret|password|passwd|api_?key|cookie|credential/i;
const SECRET_TEXT = [
  // URLs with a password, JWTs, Supabase keys, bearer headers
  [/(\w+:\/\/[^\s:/@]+:)[^\s@]+@/g, "$1***@"],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "***"],
  [/\bsb[p_]_?(?:secret_)?[A-Za-z0-9_-]{16,}/g, "***"],
  [/\b(Bearer\s+)[^\s"']+/gi, "$1***"],
] as const;

/** A text with anything that looks like a secret blotted out. */
export function redactText(text: string): string {
  return SECRET_TEXT.reduce((kept, [pattern, by]) => kept.replace(pattern, by), text);
}

/** A value fit for a log: secrets blotted out by key and by look, errors and depth made plain. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return value;
  if (depth > 6) return "…";
  if (value instanceof Error) return redactText(`${value.name}: ${value.message}`);
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) return value.slice(0, 100).map((v) => redact(v, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([k, v]) => [k, SECRET_KEY.test(k) ? "***" : redact(v, depth + 1)]),
  );
}
