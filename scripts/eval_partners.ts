import { partnerFiles } from "./sniffing/partner_files.ts";
import { type Outcome, outcome } from "./sniffing/partner_outcome.ts";
import { printTable } from "./table.ts";

// Whole files as partners of small shops send them, from bytes to fields: what becomes of each style.
// usage: tsx scripts/eval_partners.ts [files of each style] [style to show, or all]
const each = Number(process.argv[2] ?? 8);
const show = process.argv[3];

const outcomes: Outcome[] = [];
for (const file of partnerFiles(each)) outcomes.push(await outcome(file));
const styles = [...new Set(outcomes.map(({ file }) => file.style))];
const share = (part: number, all: number) => all === 0 ? "-" : `${(100 * part / all).toFixed(0)} %`;

function line(style: string, of: Outcome[]): Record<string, string> {
  const rate = (key: "format" | "header" | "rows" | "dataset") =>
    share(of.filter((one) => one[key]).length, of.length);
  const mapped = of.filter(({ file }) => !["none", "unreadable"].includes(file.dataset));
  const sum = (key: "fields" | "right" | "accepted") =>
    mapped.reduce((all, one) => all + one[key], 0);
  return {
    style,
    files: String(of.length),
    format: rate("format"),
    header: rate("header"),
    rows: rate("rows"),
    dataset: rate("dataset"),
    fields: share(sum("right"), sum("fields")),
    accepted: share(sum("accepted"), sum("fields")),
    wrong: String(of.reduce((all, { wrong }) => all + wrong.length, 0)),
    "not asked": share(mapped.filter(({ doubts }) => doubts.length === 0).length, mapped.length),
  };
}

printTable([
  ...styles.map((style) => line(style, outcomes.filter(({ file }) => file.style === style))),
  line("all", outcomes),
], "no files");
const told = outcomes.filter(({ file }) => show === "all" || file.style === show);
for (const { file, seen, wrong, doubts } of told) {
  console.log(`\n${file.style} ${file.name}: ${seen}`);
  for (const one of wrong) console.log(`  accepted, and wrong: ${one}`);
  for (const doubt of doubts) console.log(`  asked: ${doubt}`);
}
