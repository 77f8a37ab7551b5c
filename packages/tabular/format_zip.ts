import type { ByteSource } from "./byte_source.ts";
import { type Member, memberHead } from "./container_members.ts";
import type { Signature } from "./format_signature.ts";

/** Which kind of office file a ZIP is, by its members; undefined where it is an ordinary archive. */
export async function workbookFormat(
  source: ByteSource,
  members: Member[],
): Promise<Signature | undefined> {
  const names = new Map(
    members.map((member) => [member.name.replace(/^\/|\\/g, "").toLowerCase(), member]),
  );
  const mimetype = names.get("mimetype");
  if (mimetype) {
    const head = await memberHead(source, mimetype, 100);
    const type = new TextDecoder().decode(head);
    if (type.includes("opendocument.spreadsheet")) return { format: "ods" };
    if (type.includes("opendocument") || type.includes("epub")) {
      return {
        format: "not_tabular",
        code: "is_document",
        message: "The file is a document without a spreadsheet.",
      };
    }
  }
  const types = names.get("[content_types].xml");
  if (!types) return undefined;
  const text = new TextDecoder().decode(await memberHead(source, types, 64 * 1024));
  // a default of the extension .bin may name binary sheets where there are none
  if (
    /<Override[^>]*sheet\.binary/.test(text) ||
    [...names.keys()].some((name) => name.endsWith("workbook.bin"))
  ) {
    return { format: "xlsb" };
  }
  if (
    /spreadsheetml|ms-excel/.test(text) || [...names.keys()].some((name) => name.startsWith("xl/"))
  ) {
    return { format: /<Override[^>]*macroEnabled/i.test(text) ? "xlsm" : "xlsx" };
  }
  if (/wordprocessingml|presentationml|ms-visio/.test(text)) {
    return {
      format: "not_tabular",
      code: "is_document",
      message: "The file is a document without a spreadsheet.",
    };
  }
  return undefined;
}
