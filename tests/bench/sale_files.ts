import { Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core.js";

/** A sold line, as partners' exports have them. */
export interface SaleRow {
  invoice: string;
  sku: string;
  description: string;
  quantity: number;
  at: string;
  unit_price: number;
  customer: number;
  country: string;
}

/** Rows that repeat as real ones do: thousands of products, tens of thousands of receipts. */
export function saleRows(count: number): SaleRow[] {
  return Array.from({ length: count }, (_, i) => ({
    invoice: `C${String(Math.floor(i / 22)).padStart(6, "0")}`,
    sku: String(10_000 + i * 7 % 4_000),
    description: `WHITE HANGING HEART T-LIGHT HOLDER ${i * 7 % 4_000}`,
    quantity: i % 13,
    at: new Date(Date.UTC(2010, 11, 1) + Math.floor(i / 22) * 60_000).toISOString().slice(0, 16),
    unit_price: i % 977 / 100,
    customer: 12_000 + i % 5_000,
    country: `Country ${i % 38}`,
  }));
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The rows as an xlsx file with shared strings and dates, as Excel writes them; compressed while it is written. */
export async function workbookBytes(rows: readonly SaleRow[]): Promise<Uint8Array> {
  const strings = new Map<string, number>();
  const shared = (text: string) => {
    let n = strings.get(text);
    if (n === undefined) strings.set(text, n = strings.size);
    return n;
  };
  const names = Object.keys(rows[0] ?? {});
  const zip = new ZipWriter(new Uint8ArrayWriter(), { level: 1, dataDescriptor: false });
  const add = (path: string, ...pieces: string[]) => zip.add(path, textStream(pieces));
  await add(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  );
  await add(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="Sales" r:id="a"/></sheets></workbook>`,
  );
  await add(
    "_rels/.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  await add(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${LINKS}/worksheet" Target="worksheets/s.xml"/><Relationship Id="t" Type="${LINKS}/sharedStrings" Target="strings.xml"/><Relationship Id="u" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`,
  );
  await add(
    "xl/styles.xml",
    `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
  );
  const pieces: string[] = [];
  let xml = `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${
    names.map((name, c) => `<c r="${column(c)}1" t="s"><v>${shared(name)}</v></c>`).join("")
  }</row>`;
  rows.forEach((row, i) => {
    const r = i + 2;
    xml += `<row r="${r}" spans="1:8">`;
    Object.entries(row).forEach(([name, value], c) => {
      if (name === "at") xml += `<c r="${column(c)}${r}" s="1"><v>${serial(String(value))}</v></c>`;
      else if (typeof value === "number") xml += `<c r="${column(c)}${r}"><v>${value}</v></c>`;
      else xml += `<c r="${column(c)}${r}" t="s"><v>${shared(value)}</v></c>`;
    });
    xml += "</row>";
    if (xml.length > 1_000_000) {
      pieces.push(xml);
      xml = "";
    }
  });
  await add("xl/worksheets/s.xml", ...pieces, `${xml}</sheetData></worksheet>`);
  await add(
    "xl/strings.xml",
    `<sst xmlns="${MAIN}">${
      [...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join("")
    }</sst>`,
  );
  return await zip.close();
}

function column(c: number): string {
  return String.fromCharCode(65 + c);
}

/** Days since Excel's beginning. */
function serial(iso: string): number {
  return (Date.parse(`${iso}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function textStream(pieces: readonly string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let n = 0;
  return new ReadableStream({
    pull(controller) {
      const piece = pieces[n++];
      if (piece === undefined) controller.close();
      else controller.enqueue(encoder.encode(piece));
    },
  });
}
