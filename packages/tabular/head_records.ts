import { CsvTokenizer, type Syntax } from "./csv_tokenizer.ts";

const mostRecords = 200;

interface HeadRecords {
  records: string[][];
  /** Some are read another way where it is known how many cells are expected. */
  doubtful: boolean;
}

/** The first records of a text, blank ones too; a last one that is cut is left out where there are others. */
export function headRecords(
  text: string,
  whole: boolean,
  syntax: Syntax,
  columns = 0,
): HeadRecords {
  const tokenizer = new CsvTokenizer(syntax);
  tokenizer.columns = columns;
  tokenizer.feed(text, true);
  const records: string[][] = [];
  let doubtful = false;
  for (let at = 0; at < text.length && records.length < mostRecords;) {
    const next = tokenizer.read(at);
    doubtful ||= tokenizer.doubtful;
    if (next >= text.length && !whole && records.length > 0) break;
    records.push(tokenizer.cells);
    at = next;
  }
  return { records, doubtful };
}
