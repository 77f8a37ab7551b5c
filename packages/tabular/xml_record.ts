import type { GrowingHeader } from "./growing_header.ts";
import { areTooManyLines } from "./record_lines.ts";
import type { Cell } from "./table.ts";

/** Column of a record's own text. */
const OWN_TEXT = "value";

/** An element of a record, while it is read and after. */
export interface XmlNode {
  /** Without its prefix. */
  name: string;
  attributes: [string, string][];
  children: XmlNode[];
  text: string;
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Attributes that say something of the record: not namespaces, nor where its schema lies. */
export function dataAttributes(attributes: Record<string, string>): [string, string][] {
  return Object.entries(attributes)
    .filter(([name]) => !/^xmlns(:|$)|^xsi:|^xml:/.test(name))
    .map(([name, value]) => [localName(name), value]);
}

/**
 * A record as a row: attributes and children under their names, nested ones dotted, repeated ones as a JSON list. One whose
 * lines the header knows of (`header.lines`) is a row for each of them, with the record's fields in each.
 */
export function xmlRows(
  record: XmlNode,
  context: readonly { name: string; value: string }[],
  header: GrowingHeader,
): Cell[][] {
  const cells = new Array<Cell>(header.names.length).fill(null);
  const put = putting(cells, header);
  for (const { name, value } of context) put(name, value);
  let lines: XmlNode[] = [];
  putNode(record, "", put, (name, group) => {
    if (name !== header.lines || !group.every(isObject)) return false;
    if (areTooManyLines(group.length, header.names.length)) return false;
    lines = group;
    return true;
  });
  if (lines.length === 0) return [cells];
  return lines.map((line) => {
    const row = cells.slice();
    putNode(line, `${header.lines}.`, putting(row, header), () => false);
    return row;
  });
}

type Put = (name: string, cell: string) => void;

/** Puts cells into a new row. */
function putting(cells: Cell[], header: GrowingHeader): Put {
  header.startRow();
  return (name, cell) => {
    const position = header.place(name);
    while (cells.length < position) cells.push(null);
    cells[position] = cell;
  };
}

function isObject({ attributes, children }: XmlNode): boolean {
  return attributes.length > 0 || children.length > 0;
}

/** Puts what is in an element; `isTaken` says of children of one name whether they are put elsewhere. */
function putNode(
  node: XmlNode,
  prefix: string,
  put: Put,
  isTaken: (name: string, group: XmlNode[]) => boolean,
): void {
  for (const [name, value] of node.attributes) put(prefix + name, value);
  const groups = new Map<string, XmlNode[]>();
  for (const child of node.children) {
    const group = groups.get(child.name);
    if (group === undefined) groups.set(child.name, [child]);
    else group.push(child);
  }
  for (const [name, group] of groups) {
    if (isTaken(prefix + name, group)) continue;
    const [only] = group;
    if (group.length > 1 || only === undefined) {
      put(prefix + name, JSON.stringify(group.map(plain)));
    } else if (only.children.length === 0) {
      for (const [attribute, value] of only.attributes) put(`${prefix}${name}.${attribute}`, value);
      put(prefix + name, only.text);
    } else {
      putNode(only, `${prefix}${name}.`, put, isTaken);
    }
  }
  const text = node.text.trim();
  if (text !== "") put(prefix + OWN_TEXT, text);
}

/** An element as JSON: its text, or an object of its attributes and children. Pairs become an object without a prototype to spoil. */
function plain(node: XmlNode): unknown {
  if (node.children.length === 0 && node.attributes.length === 0) return node.text;
  const fields = new Map<string, unknown>(node.attributes);
  for (const child of node.children) {
    const before = fields.get(child.name);
    const value = plain(child);
    if (before === undefined) fields.set(child.name, value);
    else fields.set(child.name, Array.isArray(before) ? [...before, value] : [before, value]);
  }
  if (node.text.trim() !== "") fields.set(OWN_TEXT, node.text.trim());
  return Object.fromEntries(fields);
}
