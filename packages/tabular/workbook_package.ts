import type { ByteSource } from "./byte_source.ts";
import { unreadable } from "./reader_error.ts";
import type { ReaderLimits } from "./reader_limits.ts";
import { find, type XmlElement, xmlElements } from "./xml_small.ts";
import { zipMembers } from "./zip_members.ts";

export interface WorkbookSheet {
  name: string;
  /** Member of the package. */
  path: string;
  bytes: number;
  source: ByteSource;
}

/** Where the parts of an xlsx or xlsm file are, and what its cells' styles mean. */
export interface WorkbookPackage {
  sheets: WorkbookSheet[];
  strings: { path: string; bytes: number; source: ByteSource } | null;
  /** Number format by cell style. */
  formats: string[];
  /** Days count from 1904, not from 1900. */
  date1904: boolean;
}

export type PartOf = (path: string) => ByteSource | undefined;

/** Opens the package: its directory and its small parts. */
export async function openWorkbook(
  source: ByteSource,
  limits: ReaderLimits,
  inflated: PartOf,
): Promise<WorkbookPackage> {
  const members = new Map(
    (await zipMembers(source, limits)).map((member) => [
      member.path.toLowerCase(),
      { ...member, source: inflated(member.path) ?? member.source },
    ]),
  );
  const part = (path: string) => members.get(path.replace(/^\//, "").toLowerCase());

  const rootLinks = await linksOf("", part);
  const main = part(
    rootLinks.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml",
  );
  if (main === undefined) {
    throw unreadable("damaged_workbook", "The file has no workbook in it.", {
      hint: "Open it in Excel and save it again.",
    });
  }
  const links = await linksOf(main.path, part);
  const linked = (type: string) => {
    const link = links.find((one) => one.type === type);
    return link === undefined ? undefined : part(link.target);
  };
  const workbook = await xmlElements(main.source);
  const sheets = (find(workbook, "sheets")?.children ?? []).flatMap(({ attributes }) => {
    const link = links.find(({ id }) => id === attributes.get("id"));
    const member = link?.type === "worksheet" ? part(link.target) : undefined;
    return member === undefined ? [] : [{
      name: attributes.get("name") ?? "",
      path: member.path,
      bytes: member.bytes,
      source: member.source,
    }];
  });
  const styles = linked("styles");
  const strings = linked("sharedStrings");
  return {
    sheets,
    strings: strings ?? null,
    formats: styles === undefined ? [] : cellFormats(await xmlElements(styles.source)),
    date1904: isTrue(find(workbook, "workbookPr")?.attributes.get("date1904")),
  };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

interface Link {
  id: string;
  /** Last segment of the relationship's type: the transitional and the strict form end alike. */
  type: string;
  target: string;
}

async function linksOf(
  path: string,
  part: (path: string) => { source: ByteSource } | undefined,
): Promise<Link[]> {
  const slash = path.lastIndexOf("/") + 1;
  const links = part(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  if (links === undefined) return [];
  const root = await xmlElements(links.source);
  return (root.children[0]?.children ?? []).map(({ attributes }) => ({
    id: attributes.get("Id") ?? "",
    type: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
    target: resolved(path.slice(0, slash), attributes.get("Target") ?? ""),
  }));
}

/** A target relative to the folder of the part that links to it, or from the root where it begins with a slash. */
function resolved(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const segments: string[] = path.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

function cellFormats(styles: XmlElement): string[] {
  const custom = new Map(
    (find(styles, "numFmts")?.children ?? []).map(({ attributes }) => [
      Number(attributes.get("numFmtId")),
      attributes.get("formatCode") ?? "General",
    ]),
  );
  return (find(styles, "cellXfs")?.children ?? []).map(({ attributes }) => {
    const id = Number(attributes.get("numFmtId") ?? 0);
    return custom.get(id) ?? BUILT_IN.get(id) ?? "General";
  });
}

/** Number formats that a file names by number only, as ECMA-376 part 1, 18.8.30 lists them and Excel shows them in English (US). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yy h:mm"],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) =>
    [id, "m/d/yy"] as const
  ),
  [32, "h:mm:ss"],
  [33, "h:mm:ss"],
  [34, "h:mm:ss"],
  [35, "h:mm:ss"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);
