import { MOST_LINES, namesLines } from "./record_lines.ts";
import { localName } from "./xml_record.ts";

interface Place {
  name: string;
  parent: Place | null;
  depth: number;
  children: Map<string, Place>;
  count: number;
  /** Most of it within one parent. */
  most: number;
  /** Characters from its start tags to its end tags. */
  length: number;
  hasFields: boolean;
}

/** Part of a record's length that a list within it must have for its elements to be the rows instead. */
const MOSTLY = 0.8;

/**
 * Watches the beginning of a document for the element that repeats. Where such elements are nested,
 * the outer one is the record, unless it is hardly more than a folder of the inner ones, and these are not called as the
 * lines of a receipt are.
 */
export class XmlPath {
  readonly #root: Place = place("", null, -1);
  #at = this.#root;
  #open: { start: number; seen: Map<Place, number> }[] = [{ start: 0, seen: new Map() }];

  open(name: string, attributes: number, position: number): void {
    const key = localName(name);
    let child = this.#at.children.get(key);
    if (child === undefined) {
      child = place(key, this.#at, this.#at.depth + 1);
      this.#at.children.set(key, child);
    }
    this.#at.hasFields = true;
    child.count++;
    child.hasFields ||= attributes > 0;
    const siblings = this.#open.at(-1)?.seen;
    const n = (siblings?.get(child) ?? 0) + 1;
    siblings?.set(child, n);
    child.most = Math.max(child.most, n);
    this.#open.push({ start: position, seen: new Map() });
    this.#at = child;
  }

  close(position: number): void {
    const open = this.#open.pop();
    this.#at.length += position - (open?.start ?? 0);
    this.#at = this.#at.parent ?? this.#root;
  }

  /** Names from the root to the record, and from there, dotted, to its lines; null where it has none. */
  record(): { path: string[]; lines: string | null } {
    const found = this.#record();
    const lines = longest(within(found).filter(areLines)) ?? null;
    return { path: namesTo(found, this.#root), lines: lines && namesTo(lines, found).join(".") };
  }

  #record(): Place {
    let found = longest([...repeating(this.#root)]);
    for (let inner = found; inner !== undefined;) {
      const best = longest(within(inner));
      if (best === undefined || found === undefined || best.length < MOSTLY * found.length) break;
      if (areLines(best)) break;
      found = inner = best;
    }
    if (found !== undefined) return found;
    // one record, or the only child of the root
    found = [...this.#root.children.values()][0] ?? this.#root;
    const [only, ...others] = found.children.values();
    return only !== undefined && others.length === 0 && only.hasFields ? only : found;
  }
}

/** What repeats within an element, not within one another. */
function within(element: Place): Place[] {
  return [...element.children.values()].flatMap((child) => [...repeating(child)]);
}

function longest(places: readonly Place[]): Place | undefined {
  return places.reduce<Place | undefined>(
    (best, one) => best === undefined || one.length > best.length ? one : best,
    undefined,
  );
}

/** Whether elements that repeat, or what they are in, are called as the lines of a receipt are. */
function areLines({ name, parent, most }: Place): boolean {
  return most <= MOST_LINES && (namesLines(name) || namesLines(parent?.name ?? ""));
}

function namesTo(inner: Place, outer: Place): string[] {
  const names: string[] = [];
  for (let at: Place | null = inner; at !== null && at !== outer; at = at.parent) {
    names.unshift(at.name);
  }
  return names;
}

function place(name: string, parent: Place | null, depth: number): Place {
  return {
    name,
    parent,
    depth,
    children: new Map(),
    count: 0,
    most: 0,
    length: 0,
    hasFields: false,
  };
}

/** Elements from there on that repeat and have fields, none within another. */
function* repeating(at: Place): Generator<Place> {
  if (at.most > 1 && at.hasFields && at.depth > 0) yield at;
  else for (const child of at.children.values()) yield* repeating(child);
}
