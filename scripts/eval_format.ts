import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { bytesSource } from "../packages/tabular/byte_source.ts";
import { sniff } from "../packages/tabular/sniff.ts";
import type { Sniffed } from "../packages/tabular/sniffed.ts";
import { corpus } from "./sniffing/corpus.ts";
import { encodedFiles } from "./sniffing/encoding_samples.ts";
import { proseFiles } from "./sniffing/prose.ts";
import { reliability } from "./sniffing/scores.ts";
import { systemTexts } from "./sniffing/system_texts.ts";
import { printTable } from "./table.ts";

// usage: tsx scripts/eval_format.ts [show]; formats of real files, told no name or a wrong one

interface Case {
  kind: string;
  file: string;
  bytes: Uint8Array;
  accepted: string[];
}

const shared = "../shared/data";

function folder(
  path: string,
  kind: string,
  pattern: RegExp,
  accepted: string[],
  most = 300,
): Case[] {
  if (!existsSync(`${shared}/${path}`)) return [];
  return readdirSync(`${shared}/${path}`, { recursive: true, encoding: "utf8" })
    .filter((file) => pattern.test(file)).slice(0, most)
    .map((file) => ({
      kind,
      file,
      bytes: new Uint8Array(readFileSync(`${shared}/${path}/${file}`)),
      accepted,
    }));
}

const utf8 = new TextEncoder();
const zips = ["xlsx", "xlsm"];
const cases: Case[] = [
  ...corpus("test", 600).map((file, i) => ({
    kind: "generated csv",
    file: `${i} ${file.family}`,
    bytes: utf8.encode(file.text),
    accepted: ["csv", "tsv", "fixed"],
  })),
  ...folder("online-retail", "csv", /\.csv$/, ["csv"], 10),
  ...folder("completejourney", "csv", /\.csv$/, ["csv"]),
  ...folder("sheetjs-test-files", "csv of sheets", /\.csv$/, ["csv", "tsv"], 100),
  ...proseFiles("test").map((text, i) => ({
    kind: "prose and code",
    file: String(i),
    bytes: utf8.encode(text),
    accepted: ["text", "not_tabular"],
  })),
  ...systemTexts().map(({ kind, path, text }) => ({
    kind: `texts of the system: ${kind}`,
    file: path,
    bytes: utf8.encode(text),
    accepted: ["text", "not_tabular"],
  })),
  ...folder("jsontestsuite", "json", /\/?y_(?:array|object).*\.json$/, ["json"]),
  ...folder("parquet-testing", "parquet", /\.parquet$/, ["parquet"]),
  ...folder("parquet-testing", "avro", /\.avro$/, ["avro"]),
  ...folder("sheetjs-test-files", "xlsx", /\.xlsx$/, zips),
  ...folder("sheetjs-test-files", "xlsm", /\.xlsm$/, zips),
  ...folder("sheetjs-test-files", "xlsb", /\.xlsb$/, ["xlsb"]),
  ...folder("sheetjs-test-files", "ods", /\.ods$/, ["ods"]),
  ...folder("sheetjs-test-files", "xls", /\.xls$/, ["xls", "xml"]),
  ...folder("sheetjs-test-files", "xml", /\.xml$/, ["xml"]),
  ...encodedFiles().filter(({ file }) => /\.(?:xml|html)$/.test(file)).map(({ file, bytes }) => ({
    kind: "xml and html",
    file,
    bytes,
    accepted: ["xml", "not_tabular"],
  })),
];
// the same again in a gzip
cases.push(
  ...cases.filter((_, i) => i % 10 === 0).map((one) => ({
    ...one,
    kind: "in a gzip",
    bytes: new Uint8Array(gzipSync(one.bytes)),
  })),
);

const wrongNames = ["", "data.csv", "export.txt", "file", "data.xlsx"];
const outcomes: (Case & { found: Sniffed; right: boolean })[] = [];
for (const [i, one] of cases.entries()) {
  const found = await sniff(bytesSource(one.bytes, wrongNames[i % wrongNames.length]));
  outcomes.push({ ...one, found, right: one.accepted.includes(found.format) });
}
const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
printTable(
  kinds.map((kind) => {
    const group = outcomes.filter((one) => one.kind === kind);
    const wrong = group.filter(({ right }) => !right);
    return {
      kind,
      files: group.length,
      wrong: wrong.length,
      as: wrong.slice(0, process.argv[2] ? 40 : 4).map(({ file, found }) =>
        `${file}: ${found.format} ${found.notTabular?.code ?? ""}`
      ).join("; "),
    };
  }),
  "no files",
);
const right = outcomes.filter((one) => one.right).length;
console.log(
  `\n${right} of ${outcomes.length} right (${(100 * right / outcomes.length).toFixed(2)} %)`,
);
printTable(
  reliability(outcomes.map(({ found, right }) => ({ chance: found.confidence, right }))),
  "",
);
