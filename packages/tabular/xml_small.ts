import { SaxesParser } from "saxes";
import type { ByteSource } from "./byte_source.ts";
import { unreadable } from "./reader_error.ts";
import { refuseDeclarations } from "./xml_text.ts";

export interface XmlElement {
  /** Without its prefix. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
}

/** More than a workbook's lists of sheets and styles ever take. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_DEPTH = 64;

/** A small XML document as a tree of elements without their text. Attributes keep their prefix where two would be one without. */
export async function xmlElements(source: ByteSource): Promise<XmlElement> {
  const bytes = await source.read(0, MOST_BYTES + 1);
  if (bytes.length > MOST_BYTES) {
    throw unreadable(
      "workbook_part_too_large",
      `The part ${source.name} has more than ${MOST_BYTES} bytes.`,
    );
  }
  const text = decodeXml(bytes);
  refuseDeclarations(text);
  const root: XmlElement = { name: "", attributes: new Map(), children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (cause) => {
    throw unreadable("damaged_workbook", `The part ${source.name} is no XML.`, { cause });
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      name: local(name),
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [local(key), value])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    if (open.push(element) > MOST_DEPTH) {
      throw unreadable("nesting_too_deep", `The part ${source.name} is nested too deep.`);
    }
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  return root;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Text of an XML document by its byte order mark, else UTF-8 (OPC allows nothing but UTF-8 and UTF-16). */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(xmlEncoding(bytes)).decode(bytes);
}

export function xmlEncoding(head: Uint8Array): "utf-16le" | "utf-16be" | "utf-8" {
  if (head[0] === 0xff && head[1] === 0xfe || head[0] === 0x3c && head[1] === 0) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff || head[0] === 0 && head[1] === 0x3c) return "utf-16be";
  return "utf-8";
}

/** First element of that name anywhere below, in the order of the document. */
export function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (child.name === name) return child;
    const within = find(child, name);
    if (within !== undefined) return within;
  }
  return undefined;
}
