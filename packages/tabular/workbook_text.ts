import { xmlText } from "./xml_text.ts";

/**
 * Text of a shared or inline string between two places of `xml`: its runs joined, without the
 * phonetic reading (`rPh`) that Japanese and Chinese Excel write beside it.
 */
export function richText(document: string, from: number, to: number, prefix: string): string {
  // Searching the document for what the string lacks would go to the document's end each time.
  const xml = document.slice(from, to);
  const open = `<${prefix}t`;
  const close = `</${prefix}t>`;
  const phonetic = `<${prefix}rPh`;
  let text = "";
  let at = 0;
  let skip = xml.indexOf(phonetic);
  for (;;) {
    at = xml.indexOf(open, at);
    if (at === -1) break;
    const next = xml.charCodeAt(at + open.length);
    const tagEnd = xml.indexOf(">", at);
    if (tagEnd === -1) break;
    // <tab/> and the like begin alike
    if (next !== 62 && next !== 32 && next !== 47 && next !== 10 && next !== 13 && next !== 9) {
      at = tagEnd;
      continue;
    }
    if (skip !== -1 && skip < at) {
      const past = xml.indexOf(`</${prefix}rPh>`, skip);
      if (past === -1) break;
      skip = xml.indexOf(phonetic, past);
      if (at < past) {
        at = past;
        continue;
      }
    }
    if (xml.charCodeAt(tagEnd - 1) === 47) {
      at = tagEnd;
      continue;
    }
    const end = xml.indexOf(close, tagEnd);
    if (end === -1) break;
    text += xml.slice(tagEnd + 1, end);
    at = end;
  }
  return workbookText(text);
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Character data of a workbook: XML's entities, `_x000D_` (characters XML has none for), line ends. */
export function workbookText(text: string): string {
  let plain = xmlText(text);
  if (plain.includes("_x")) {
    plain = plain.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
  return plain.includes("\r") ? plain.replace(/\r\n?/g, "\n") : plain;
}

/** Comments cut out and CDATA sections written as ordinary text, so that a scan for tags sees tags only. */
export function withoutSections(xml: string): string {
  return xml.replace(
    /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g,
    (_, text: string | undefined) =>
      (text ?? "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"),
  );
}
