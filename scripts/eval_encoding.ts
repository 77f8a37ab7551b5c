import { decodeText } from "../packages/tabular/decode.ts";
import { sniffEncoding } from "../packages/tabular/encoding.ts";
import { shortFiles } from "./sniffing/encoding_lines.ts";
import { encodedFiles, encodingOf } from "./sniffing/encoding_samples.ts";
import { reliability } from "./sniffing/scores.ts";
import { printTable } from "./table.ts";

// usage: tsx scripts/eval_encoding.ts [all]; files that the language models were not made from, or all
const files = encodedFiles().filter(({ held }) => held || process.argv[2] === "all");
const small = shortFiles().map(({ encoding, bytes }) => ({
  folder: `few lines of ${encoding}`,
  file: "",
  bytes,
}));
const outcomes = [...files, ...small].map(({ folder, file, bytes }) => {
  const head = bytes.subarray(0, 65_536);
  const found = sniffEncoding(head);
  return {
    folder,
    file,
    found,
    right: found !== undefined &&
      sameText(head, found.name, encodingOf(folder.replace("few lines of ", ""))),
  };
});

/** Encodings in which these bytes are the same text are not told apart. */
function sameText(bytes: Uint8Array, found: string, truth: string): boolean {
  // a mark says which of the two byte orders it is
  if (found === truth || found.replace(/[bl]e$/, "") === truth.replace(/le$/, "")) return true;
  try {
    return decodeText(bytes, found) === decodeText(bytes, truth);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const folders = [...new Set(outcomes.map(({ folder }) => folder))];
printTable(
  folders.map((folder) => {
    const group = outcomes.filter((one) => one.folder === folder);
    return {
      encoding: folder,
      files: group.length,
      right: group.filter(({ right }) => right).length,
      wrong: group.filter(({ right }) => !right).map(({ file, found }) =>
        `${file}: ${found?.name} ${found?.confidence.toFixed(2)}`
      ).join("; "),
    };
  }),
  "no files",
);
const right = outcomes.filter((one) => one.right).length;
console.log(
  `\n${right} of ${outcomes.length} right (${(100 * right / outcomes.length).toFixed(1)} %)`,
);
printTable(
  reliability(outcomes.map(({ found, right }) => ({ chance: found?.confidence ?? 0, right }))),
  "",
);
