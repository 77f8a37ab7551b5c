import type { FileFormat } from "./sniffed.ts";

export interface Markup {
  format: FileFormat;
  confidence: number;
  notTabular?: { code: string; message: string };
  why: string;
}

/** JSON, NDJSON, XML, HTML and other text that is no lines of cells, by how it begins and whether it holds together. */
export function markupFormat(text: string, whole: boolean, name: string): Markup | undefined {
  const start = text.slice(0, 4096).trimStart();
  if (start[0] === "<") return tagged(start, name);
  if (start[0] === "{" || start[0] === "[") return json(text.trimStart(), whole, name);
  if (start.startsWith("-----BEGIN ")) return none("is_key", "a key or certificate", "it is PEM");
  if (start.startsWith("{\\rtf")) return none("is_document", "a Rich Text document", "it is RTF");
  return undefined;
}

function none(code: string, what: string, why: string): Markup {
  const message = `The file is ${what}, not a table.`;
  return { format: "not_tabular", confidence: 0.99, notTabular: { code, message }, why };
}

function tagged(start: string, name: string): Markup | undefined {
  const root = /<(?!\?|!--)(!doctype\s+)?([A-Za-z_][\w:.-]*)/i.exec(
    start.replace(/<!--[\s\S]*?-->/g, ""),
  );
  const declared = start.startsWith("<?xml");
  const tag = root?.[2]?.toLowerCase();
  if (tag && /^(?:html|head|body|table|div|meta|script|title|span|p|br|style|link|h1)$/.test(tag)) {
    // an XHTML page is a page too
    return none("is_html", "an HTML page", "it begins with HTML");
  }
  if (tag === "svg") return none("is_image", "an SVG image", "its root is svg");
  if (declared) return { format: "xml", confidence: 0.995, why: "it has an XML declaration" };
  if (tag && /^<[A-Za-z_!][^<>]*>/.test(start)) {
    return {
      format: "xml",
      confidence: /\.xml$/i.test(name) ? 0.99 : 0.97,
      why: `its root is ${tag}`,
    };
  }
  return undefined;
}

function json(text: string, whole: boolean, name: string): Markup | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  if (!whole) lines.pop();
  const filled = lines.filter((line) => line.trim() !== "");
  const named = /\.(?:ndjson|jsonl)(?:\.\w+)?$/i.test(name);
  const first = filled.slice(0, 50);
  const opened = first.every((line) => /^\s*[{[]/.test(line));
  // lines of indented JSON are no values, and telling so one by one takes its time
  const values = opened || named ? first.filter((line) => parses(line)).length : 0;
  if (opened && values >= Math.max(2, first.length * 0.8)) {
    return { format: "ndjson", confidence: 0.99, why: "every line is a value of JSON" };
  }
  if (named && filled.length > 0 && values > 0) {
    return { format: "ndjson", confidence: 0.97, why: "its lines are JSON, and its name says so" };
  }
  if (whole && parses(text)) {
    return { format: "json", confidence: 0.999, why: "it is one value of JSON" };
  }
  if (beginsLikeJson(text)) {
    return {
      format: "json",
      confidence: whole ? 0.9 : 0.98,
      why: "it begins like a value of JSON",
    };
  }
  return undefined;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The first tokens of a JSON object or array, as far as they can be told apart from other text. */
function beginsLikeJson(text: string): boolean {
  return /^(?:\{\s*(?:\}|"(?:[^"\\]|\\.)*"\s*:\s*(?:[{["\d-]|true|false|null))|\[\s*(?:\]|[{[]|(?:"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)\s*[,\]]))/
    .test(text);
}
