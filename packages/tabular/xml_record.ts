import type { GrowingHeader } from "./growing_header.ts";
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

/** A record as a row: attributes and children under their names, nested ones dotted, repeated ones as a JSON list. */
export function xmlRow(
  record: XmlNode,
  context: readonly { name: string; value: string }[],
  header: GrowingHeader,
): Cell[] {
  const cells: Cell[] = new Array<Cell>(header.names.length).fill(null);
  header.startRow();
  const put = (name: string, cell: string) => {
    const position = header.place(name);
    while (cells.length < position) cells.push(null);
    cells[position] = cell;
  };
  for (const { name, value } of context) put(name, value);
  putNode(record, "", put);
  return cells;
}

function putNode(node: XmlNode, prefix: string, put: (name: string, cell: string) => void): void {
  for (const [name, value] of node.attributes) put(prefix + name, value);
  const groups = new Map<string, XmlNode[]>();
  for (const child of node.children) {
    const group = groups.get(child.name);
    if (group === undefined) groups.set(child.name, [child]);
    else group.push(child);
  }
  for (const [name, group] of groups) {
    const [only] = group;
    if (group.length > 1 || only === undefined) {
      put(prefix + name, JSON.stringify(group.map(plain)));
    } else if (only.children.length === 0) {
      for (const [attribute, value] of only.attributes) put(`${prefix}${name}.${attribute}`, value);
      put(prefix + name, only.text);
    } else {
      putNode(only, `${prefix}${name}.`, put);
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
