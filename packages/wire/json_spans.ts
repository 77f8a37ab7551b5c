/**
 * Where values begin and end in a JSON text, without building them. Everything here expects text
 * that JSON.parse has accepted and keeps positions exact, so that a value can be cut out without
 * rewriting the rest.
 */

/** Index after the string that begins (with its quote) at `at`. */
export function skipString(text: string, at: number): number {
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return quote + 1;
    from = quote + 1;
  }
}

/** Index after the value that begins at `at`. Nesting costs no stack. */
export function skipValue(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === 34) return skipString(text, at);
  if (first !== 123 && first !== 91) {
    const end = /[,\]}\s]/g;
    end.lastIndex = at;
    const m = end.exec(text);
    return m === null ? text.length : m.index;
  }
  const token = /["{}[\]]/g;
  token.lastIndex = at;
  let depth = 0;
  for (let m = token.exec(text); m !== null; m = token.exec(text)) {
    switch (text.charCodeAt(m.index)) {
      case 34:
        token.lastIndex = skipString(text, m.index);
        break;
      case 123:
      case 91:
        depth++;
        break;
      default:
        if (--depth === 0) return m.index + 1;
    }
  }
  return text.length;
}

/** Deepest nesting of arrays and objects; stops counting above `limit`. */
export function nestingOf(text: string, limit: number): number {
  const token = /["{}[\]]/g;
  let depth = 0;
  let deepest = 0;
  for (let m = token.exec(text); m !== null; m = token.exec(text)) {
    switch (text.charCodeAt(m.index)) {
      case 34:
        token.lastIndex = skipString(text, m.index);
        break;
      case 123:
      case 91:
        if (++depth > deepest) {
          deepest = depth;
          if (deepest > limit) return deepest;
        }
        break;
      default:
        depth--;
    }
  }
  return deepest;
}

/** A member's place: keys and array indexes from the top. */
export type Path = readonly (string | number)[];

interface Frame {
  array: boolean;
  label: string | number;
}

/**
 * Visits every member of every object in document order, with its decoded key. `visit` gets the
 * index at which the value begins and says whether to go into it; `path()` tells the member's place.
 */
export function walkMembers(
  text: string,
  visit: (key: string, valueStart: number, path: () => Path) => "enter" | "skip",
): void {
  const frames: Frame[] = [];
  const path = () => frames.map((f) => f.label);
  const space = /\s*/y;
  const afterSpace = (at: number) => {
    space.lastIndex = at;
    space.exec(text);
    return space.lastIndex;
  };
  let at = afterSpace(0);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const top = frames[frames.length - 1];
    if (code === 123 || code === 91) {
      frames.push({ array: code === 91, label: code === 91 ? 0 : "" });
      at++;
    } else if (code === 125 || code === 93) {
      frames.pop();
      at++;
    } else if (code === 44) {
      if (top?.array) top.label = (top.label as number) + 1;
      at++;
    } else if (code === 34 && top !== undefined && !top.array) {
      const end = skipString(text, at);
      const raw = text.slice(at + 1, end - 1);
      top.label = raw.includes("\\") ? JSON.parse(`"${raw}"`) as string : raw;
      const valueStart = afterSpace(afterSpace(end) + 1);
      const opener = text.charCodeAt(valueStart);
      const enter = visit(top.label, valueStart, path) === "enter";
      at = enter && (opener === 123 || opener === 91) ? valueStart : skipValue(text, valueStart);
    } else {
      at = skipValue(text, at);
    }
    at = afterSpace(at);
  }
}

/** The source text of the last value at a path of keys, or null. For numbers a double cannot hold. */
export function textAtPath(text: string, keys: readonly string[]): string | null {
  let found: string | null = null;
  walkMembers(text, (key, start, path) => {
    if (keys.includes(key)) {
      const here = path();
      if (here.length === keys.length && keys.every((k, i) => here[i] === k)) {
        found = text.slice(start, skipValue(text, start));
      }
    }
    return "enter";
  });
  return found;
}
