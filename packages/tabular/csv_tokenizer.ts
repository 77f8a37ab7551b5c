/** What separates and encloses cells, as the tokenizer needs it. */
export interface Syntax {
  delimiter: string;
  quote: string | null;
  /** Equal to `quote` where a quote within a quoted cell is doubled. */
  escape: string | null;
  /** Leave out spaces around cells. */
  trim: boolean;
}

export type TokenIssue = "stray_quote" | "unterminated_quote";

/** A quoted cell of more characters than this is taken for one whose closing quote was forgotten. */
export const longestQuotedCell = 1 << 20;

const LF = 10;
const CR = 13;
const space = 32;

/**
 * Splits text into records and cells by RFC 4180, and goes on where a file does not keep to it: any line ending,
 * quotes that were not escaped, and quotes that were never closed. One bad quote costs its own cell only: what
 * follows an opening quote is taken for quoted just as far as that makes sense.
 *
 * The text is given in pieces by `feed`; whether a record is complete depends on the text alone, never on where it was cut.
 */
export class CsvTokenizer {
  /** Cells of the record that was read last. */
  cells: string[] = [];
  /** What was wrong with its quotes. */
  issue: TokenIssue | null = null;
  /** Line feeds and carriage returns in it, its own ending included. */
  lineEnds = 0;
  /** Cells that are expected, to decide what a doubtful quote means; 0 where not known. */
  columns = 0;
  /** Whether a quote of the record may as well be an ordinary character; how many cells are expected decides it. */
  doubtful = false;
  /** Quotes that opened and closed a cell as they should, in all records so far. */
  properQuotes = 0;

  private text = "";
  private final = false;
  private nextLf = -1;
  private nextCr = -1;
  private nextQuote = -1;
  private nextEscape = -1;
  /** An opening quote that turned out to be an ordinary character. */
  private literalAt = -1;
  private multiline = -1;
  private stray = -1;
  /** The quoted cell that was found last has no quote within it. */
  private bare = false;
  private readonly first: number;
  private readonly firstOfQuote: number;
  private readonly escapes: boolean;

  constructor(private readonly syntax: Syntax) {
    this.first = syntax.delimiter === "" ? -1 : syntax.delimiter.charCodeAt(0);
    this.firstOfQuote = syntax.quote === null ? -1 : syntax.quote.charCodeAt(0);
    this.escapes = syntax.escape !== null && syntax.escape !== syntax.quote;
  }

  /** Sets the text to read from; `final` where nothing follows it. */
  feed(text: string, final: boolean): void {
    this.text = text;
    this.final = final;
    this.nextLf =
      this.nextCr =
      this.nextQuote =
      this.nextEscape =
        -1;
  }

  /** Reads the record at `start` and gives the place after it, or -1 where more text is needed to be sure. */
  read(start: number): number {
    this.issue = null;
    this.doubtful = false;
    this.literalAt = -1;
    const end = this.plain(start);
    if (end !== -2) return end;
    return this.quoted(start);
  }

  /** A record without a quote or an escape; -2 where it has one. */
  private plain(start: number): number {
    const { text } = this;
    const end = this.lineEnd(start);
    if (end === -1) return -1;
    if (this.syntax.quote !== null) {
      if (this.nextQuote < start) this.nextQuote = indexOrEnd(text, this.syntax.quote, start);
      if (this.nextQuote < end) return -2;
    }
    if (this.escapes) {
      if (this.nextEscape < start) this.nextEscape = indexOrEnd(text, this.syntax.escape!, start);
      if (this.nextEscape < end) return -2;
    }
    const after = this.afterLineEnd(end);
    if (after === -1) return -1;
    this.lineEnds = after - end;
    const line = text.slice(start, end);
    this.cells = this.first === -1 ? [line] : line.split(this.syntax.delimiter);
    if (this.syntax.trim) this.cells = this.cells.map(trimSpaces);
    return after;
  }

  private quoted(start: number): number {
    let end = this.attempt(start);
    const doubtful = this.multiline >= 0 ? this.multiline : this.stray;
    this.doubtful = doubtful >= 0;
    if (end === -1 || this.columns < 2 || this.cells.length === this.columns) return end;
    if (doubtful < 0) return end;
    // the record does not fit its table: does it if the doubtful quote is an ordinary character?
    const { cells, issue, lineEnds } = this;
    this.literalAt = doubtful;
    this.forgetLineEnds();
    const other = this.attempt(start);
    this.forgetLineEnds();
    if (other === -1) return -1;
    const better = this.cells.length === this.columns ||
      Math.abs(this.cells.length - this.columns) < Math.abs(cells.length - this.columns);
    if (better) {
      this.issue = "unterminated_quote";
      end = other;
    } else {
      this.cells = cells;
      this.issue = issue;
      this.lineEnds = lineEnds;
    }
    return end;
  }

  private attempt(start: number): number {
    const { text, syntax: { delimiter, quote, escape, trim } } = this;
    const cells: string[] = [];
    this.multiline = this.stray = -1;
    this.issue = null;
    let lines = 0;
    let at = start;
    for (;;) {
      let open = at;
      if (trim) { while (text.charCodeAt(open) === space) open++; }
      let quotedCell = false;
      if (quote !== null && this.isQuote(open) && open !== this.literalAt) {
        const close = this.closing(open);
        if (close === -1) return -1;
        if (close === -2) {
          this.issue = "unterminated_quote";
        } else {
          quotedCell = true;
          const inner = text.slice(open + quote.length, close);
          const end = this.lineEnd(open);
          if (end !== -1 && end < close) {
            lines += countLineEnds(inner);
            if (this.multiline < 0) this.multiline = open;
          }
          cells.push(this.bare ? inner : this.unescape(inner));
          at = close + quote.length;
          this.properQuotes += 2;
          while (text.charCodeAt(at) === space && !text.startsWith(delimiter || "\0", at)) at++;
        }
      }
      if (!quotedCell) {
        let end = this.lineEnd(at);
        if (end === -1) {
          if (!this.final) return -1;
          end = text.length;
        }
        let stop = end;
        if (this.first !== -1) {
          stop = this.nextDelimiter(at, end);
          if (stop === -1) return -1;
          if (stop > end) end = stop;
        }
        const raw = text.slice(at, stop);
        const cell = this.escapes && raw.includes(escape!) ? this.unescapeBare(raw) : raw;
        cells.push(trim ? trimSpaces(cell) : cell);
        lines += this.escapes ? countLineEnds(raw) : 0;
        at = stop;
      }
      if (at < text.length && this.isDelimiter(at)) {
        at += delimiter.length;
        continue;
      }
      const after = this.afterLineEnd(at);
      if (after === -1) return -1;
      this.lineEnds = lines + after - at;
      this.cells = cells;
      return after;
    }
  }

  /** Where the quoted cell that opens at `open` closes; -1 where more text is needed, -2 where it does not. */
  private closing(open: number): number {
    const { text, syntax: { delimiter, quote } } = this;
    const q = quote!;
    const start = open + q.length;
    let from = start;
    for (;;) {
      const at = text.indexOf(q, from);
      this.bare = from === start && !this.escapes;
      if (at === -1) {
        return this.final || text.length - open > longestQuotedCell ? -2 : -1;
      }
      if (at - open > longestQuotedCell) return -2;
      if (this.escapes && this.isEscaped(start, at)) {
        from = at + q.length;
        continue;
      }
      let next = at + q.length;
      // a delimiter of several characters or a CR LF may be cut here
      if (!this.final && next + delimiter.length + 2 > text.length) return -1;
      if (this.isQuote(next)) {
        if (!this.escapes || !this.closes(next + q.length)) {
          from = next + q.length;
          continue;
        }
      }
      if (this.closes(next)) return at;
      while (text.charCodeAt(next) === space) next++;
      if (next === text.length && !this.final) return -1;
      if (next > at + q.length && this.closes(next)) return at;
      const before = text.charCodeAt(at - 1);
      const opens = at > start &&
        (isLineEnd(before) ||
          (this.first !== -1 && text.startsWith(delimiter, at - delimiter.length)));
      if (opens && hasLineEnd(text, open, at)) return -2;
      if (this.stray < 0) this.stray = open;
      this.issue = "stray_quote";
      from = at + q.length;
    }
  }

  private closes(at: number): boolean {
    const { text } = this;
    if (at >= text.length) return this.final;
    return isLineEnd(text.charCodeAt(at)) || this.isDelimiter(at);
  }

  private isDelimiter(at: number): boolean {
    const { delimiter } = this.syntax;
    return this.text.charCodeAt(at) === this.first &&
      (delimiter.length === 1 || this.text.startsWith(delimiter, at));
  }

  private isQuote(at: number): boolean {
    const quote = this.syntax.quote!;
    return this.text.charCodeAt(at) === this.firstOfQuote &&
      (quote.length === 1 || this.text.startsWith(quote, at));
  }

  private isEscaped(from: number, at: number): boolean {
    const code = this.syntax.escape!.charCodeAt(0);
    let count = 0;
    while (at - 1 - count >= from && this.text.charCodeAt(at - 1 - count) === code) count++;
    return count % 2 === 1;
  }

  /** The delimiter at or after `at`, or `end`; with escapes a cell may go on behind the end of its line. */
  private nextDelimiter(at: number, end: number): number {
    const { text, syntax: { delimiter } } = this;
    for (let from = at;;) {
      const found = text.indexOf(delimiter, from);
      const stop = found === -1 || found >= end ? end : found;
      if (!this.escapes || stop === at || stop >= text.length || !this.isEscaped(at, stop)) {
        return stop;
      }
      from = stop + 1;
      if (stop === end) {
        end = this.lineEnd(stop + 1);
        if (end === -1) {
          if (!this.final) return -1;
          end = text.length;
        }
      }
    }
  }

  private unescape(inner: string): string {
    const { quote, escape } = this.syntax;
    if (this.escapes) return inner.includes(escape!) ? this.unescapeBare(inner) : inner;
    return inner.includes(quote!) ? inner.replaceAll(quote! + quote!, quote!) : inner;
  }

  /** An escape character gives way before what it can be meant for; elsewhere (`C:\data`) it stays. */
  private unescapeBare(raw: string): string {
    const { quote, escape, delimiter } = this.syntax;
    let text = "";
    for (let i = 0; i < raw.length; i++) {
      const char = raw[i]!;
      const next = raw[i + 1];
      if (
        char === escape && next !== undefined &&
        (next === quote || next === escape || next === delimiter[0] || next === "\n" ||
          next === "\r")
      ) {
        text += next;
        i++;
      } else text += char;
    }
    return text;
  }

  /** The line ends that come next are looked for again: those before them were passed. */
  private forgetLineEnds(): void {
    this.nextLf = this.nextCr = -1;
  }

  /** The first line end at or after `from`, the end of final text, or -1. Places must be asked for in order. */
  private lineEnd(from: number): number {
    const { text } = this;
    if (this.nextLf < from) this.nextLf = indexOrEnd(text, "\n", from);
    if (this.nextCr < from) this.nextCr = indexOrEnd(text, "\r", from);
    const end = this.nextLf < this.nextCr ? this.nextLf : this.nextCr;
    return end < text.length || this.final ? end : -1;
  }

  /** The place after the line ending at `end`: LF, CR, CR LF, and the CR CR LF of files converted twice. */
  private afterLineEnd(end: number): number {
    const { text } = this;
    if (end >= text.length) return this.final ? text.length : -1;
    if (text.charCodeAt(end) === LF) return end + 1;
    if (text.charCodeAt(end) !== CR) return end;
    if (end + 2 >= text.length && !this.final) return -1;
    if (text.charCodeAt(end + 1) === LF) return end + 2;
    if (text.charCodeAt(end + 1) === CR && text.charCodeAt(end + 2) === LF) return end + 3;
    return end + 1;
  }
}

function indexOrEnd(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at === -1 ? text.length : at;
}

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLineEnd(text.charCodeAt(i))) return true;
  return false;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isLineEnd(text.charCodeAt(i))) count++;
  return count;
}

function trimSpaces(cell: string): string {
  const last = cell.length - 1;
  if (cell.charCodeAt(0) !== space && cell.charCodeAt(last) !== space) return cell;
  let from = 0;
  let to = cell.length;
  while (from < to && cell.charCodeAt(from) === space) from++;
  while (to > from && cell.charCodeAt(to - 1) === space) to--;
  return cell.slice(from, to);
}
