import { driveErrors } from "./drive_error.ts";

/** Which fields of a resource are asked for; a leaf is `true`. */
export type Mask = Map<string, Mask | true>;

/**
 * Reads a partial-response mask: `kind,files(id,owners/emailAddress)`, `*`.
 * Names that the resource has not are refused, as at Google's.
 */
export function parseFields(text: string, known: Known): Mask {
  const [mask, rest] = readMask(text, known);
  if (rest !== "") throw invalid(text);
  return mask;
}

/** The fields a resource has; an object for one with fields of its own. */
export interface Known {
  [name: string]: Known | true;
}

/** A resource with the fields that were asked for. */
export function pick(value: unknown, mask: Mask | true): unknown {
  if (mask === true) return value;
  if (Array.isArray(value)) return value.map((one) => pick(one, mask));
  if (typeof value !== "object" || value === null) return value;
  const source = value as Record<string, unknown>;
  if (mask.has("*")) return value;
  const picked: Record<string, unknown> = {};
  for (const [name, inner] of mask) {
    if (source[name] !== undefined) picked[name] = pick(source[name], inner);
  }
  return picked;
}

function readMask(text: string, known: Known): [Mask, string] {
  const mask: Mask = new Map();
  let rest = text;
  for (;;) {
    const name = /^\s*([A-Za-z\d]+|\*)/.exec(rest)?.[1];
    if (name === undefined) throw invalid(text);
    rest = rest.replace(/^\s*([A-Za-z\d]+|\*)/, "");
    const inner = known[name];
    if (name !== "*" && inner === undefined) throw invalid(name);
    const deeper = inner === true || inner === undefined ? {} : inner;
    if (rest.startsWith("(")) {
      const [innerMask, after] = readMask(rest.slice(1), deeper);
      if (!after.startsWith(")")) throw invalid(text);
      mask.set(name, innerMask);
      rest = after.slice(1);
    } else if (rest.startsWith("/")) {
      const one = /^\/([A-Za-z\d]+|\*)/.exec(rest)?.[1];
      if (one === undefined || (one !== "*" && deeper[one] === undefined)) throw invalid(text);
      mask.set(name, new Map([[one, true]]));
      rest = rest.slice(one.length + 1);
    } else mask.set(name, true);
    if (!rest.startsWith(",")) return [mask, rest];
    rest = rest.slice(1);
  }
}

function invalid(selection: string) {
  return driveErrors.invalid("fields", `Invalid field selection ${selection}`);
}
