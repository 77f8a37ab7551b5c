import { isBlank, isHeader, isTitle } from "./second_table.ts";
import type { Row, RowIssue } from "./table.ts";
import { uniqueNames } from "./unique_names.ts";

/** What a column of titles is called where they do not say it themselves, as `Store: 104` does. */
const SECTION = "section";
const NAMED = /^\s*([^:]{1,30}?)\s*:\s*(\S.*?)\s*$/;

/**
 * Rows in blocks, each under a title and the names of the columns again, as reports write them by store or by day: every
 * row with its block's title as its first cell. Null where there are no such blocks.
 *
 * @param above the title over the first block, where it has one
 */
export function sectionedRows(
  header: readonly string[],
  rows: readonly Row[],
  above: string | null,
): { header: string[]; rows: Row[] } | null {
  const titles = new Map<Row, string>();
  rows.forEach((row, i) => {
    const title = rows[i - 1];
    if (title !== undefined && isHeader(row, header) && isTitle(title)) {
      titles.set(title, textOf(title));
    }
  });
  const different = new Set(titles.values());
  if (above !== null) different.add(above);
  if (titles.size === 0 || different.size < 2) return null;
  const named = [...different].map((title) => NAMED.exec(title));
  const name = named[0]?.[1];
  const isNamed = name !== undefined && named.every((found) => found?.[1] === name);
  const value = (title: string) => isNamed ? NAMED.exec(title)![2]! : title;
  let at = above === null ? null : value(above);
  return {
    header: uniqueNames([isNamed ? name : SECTION, ...header]),
    rows: rows.map((row) => {
      const title = titles.get(row);
      if (title !== undefined) {
        at = value(title);
        return { ...row, issue: titleIssue() };
      }
      return isBlank(row) ? row : { ...row, cells: [at, ...row.cells] };
    }),
  };
}

export function headerIssue(): RowIssue {
  return { code: "header_row", message: "The row names the columns again." };
}

export function titleIssue(): RowIssue {
  return {
    code: "title_row",
    message: "The row is a title above the names of the columns.",
  };
}

/** The text of a title. */
export function textOf({ cells }: Pick<Row, "cells">): string {
  return cells.find((cell) => (cell ?? "").trim() !== "")?.trim() ?? "";
}
