import { unreadable } from "./reader_error.ts";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Character data with its entities replaced. Only XML's own five and character numbers are known. */
export function xmlText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&\s]{0,64});?/g, (whole, name: string) => {
    const known = NAMED.get(name);
    if (known !== undefined && whole.endsWith(";")) return known;
    const code = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
    const point = code === null ? NaN : parseInt(code[1] ?? code[2] ?? "", code[1] ? 16 : 10);
    if (!(point <= 0x10ffff) || !whole.endsWith(";")) throw unknownEntity(whole);
    return String.fromCodePoint(point);
  });
}

export function unknownEntity(name: string): Error {
  return unreadable(
    "xml_entity",
    `The XML uses the entity ${name.slice(0, 40)}, which is not read.`,
    {
      hint: "Only &amp; &lt; &gt; &quot; &apos; and character numbers are.",
    },
  );
}

/** For a document type that declares entities, which is how a small file becomes a large one or reads others. */
export function refuseDeclarations(text: string): void {
  const at = text.indexOf("<!DOCTYPE");
  if (at === -1) return;
  if (/<!ENTITY|\[|SYSTEM|PUBLIC/.test(text.slice(at, at + 4096))) {
    throw unreadable(
      "xml_doctype",
      "The XML declares a document type with entities or from outside.",
      {
        hint: "Send it without <!DOCTYPE …>.",
      },
    );
  }
}
