import { driveErrors } from "./drive_error.ts";
import type { Item } from "./drive_items.ts";

/** What a query asks of an item. */
export type Predicate = (item: Item) => boolean;

type Tests = Record<string, (operator: string, value: string) => Predicate | undefined>;

const TOKEN = /\s*(?:'((?:[^'\\]|\\.)*)'|(>=|<=|!=|[=<>()])|([A-Za-z]+)|$)/gy;

/**
 * Reads the `q` of files.list: comparisons of name, mimeType, trashed and modifiedTime, `'id' in
 * parents`, joined by and, or, not and brackets. Anything else is an invalid query, as at Google's.
 */
export function parseQuery(text: string, isTrashed: Predicate): Predicate {
  const tokens = tokensOf(text);
  let at = 0;
  const next = () => tokens[at++];
  const isNext = (word: string) => tokens[at]?.kind !== "text" && tokens[at]?.value === word;
  const expect = (word: string) => {
    if (!isNext(word)) throw driveErrors.invalidQuery();
    at++;
  };

  const either = (): Predicate => {
    const parts = [both()];
    while (isNext("or")) at++, parts.push(both());
    return parts.length === 1 ? parts[0] as Predicate : (item) => parts.some((p) => p(item));
  };
  const both = (): Predicate => {
    const parts = [single()];
    while (isNext("and")) at++, parts.push(single());
    return parts.length === 1 ? parts[0] as Predicate : (item) => parts.every((p) => p(item));
  };
  const single = (): Predicate => {
    if (isNext("not")) {
      at++;
      const inner = single();
      return (item) => !inner(item);
    }
    if (isNext("(")) {
      at++;
      const inner = either();
      expect(")");
      return inner;
    }
    const first = next();
    if (first?.kind === "text") {
      expect("in");
      expect("parents");
      return (item) => item.parents.includes(first.value);
    }
    const operator = next();
    const value = next();
    if (first === undefined || operator === undefined || value === undefined) {
      throw driveErrors.invalidQuery();
    }
    const test = fieldTests(isTrashed)[first.value]?.(operator.value, value.value);
    if (test === undefined) throw driveErrors.invalidQuery();
    return test;
  };

  const predicate = either();
  if (at < tokens.length) throw driveErrors.invalidQuery();
  return predicate;
}

function fieldTests(isTrashed: Predicate): Tests {
  return {
    name: (operator, value) =>
      operator === "="
        ? (item) => item.name === value
        : operator === "contains"
        ? (item) => item.name.toLowerCase().startsWith(value.toLowerCase())
        : undefined,
    mimeType: (operator, value) =>
      operator === "="
        ? (item) => item.mimeType === value
        : operator === "!="
        ? (item) => item.mimeType !== value
        : undefined,
    trashed: (operator, value) =>
      operator === "=" && (value === "true" || value === "false")
        ? (item) => isTrashed(item) === (value === "true")
        : undefined,
    modifiedTime: (operator, value) => {
      const time = Date.parse(value);
      if (Number.isNaN(time)) return undefined;
      return operator === ">"
        ? (item) => Date.parse(item.modifiedTime) > time
        : operator === "<"
        ? (item) => Date.parse(item.modifiedTime) < time
        : undefined;
    },
  };
}

function tokensOf(text: string): { kind: "text" | "word"; value: string }[] {
  const tokens: { kind: "text" | "word"; value: string }[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (found === null) throw driveErrors.invalidQuery();
    const [, quoted, sign, word] = found;
    if (quoted !== undefined) {
      tokens.push({ kind: "text", value: quoted.replace(/\\(.)/g, "$1") });
    } else if (sign !== undefined || word !== undefined) {
      tokens.push({ kind: "word", value: sign ?? word ?? "" });
    }
  }
  return tokens;
}
