import { amountOf, type ReceiptLine, receiptLine } from "./receipt_line.ts";

/** A line of a text, with its number and the byte at which it begins. */
export interface PrintedLine {
  text: string;
  rowNo: number;
  byteOffset: number | null;
}

export interface ReceiptItem {
  line: PrintedLine;
  name: string | null;
  quantity: string | null;
  price: string | null;
  amount: string | null;
}

/** A receipt as it was printed; what is on it that is no item stands in `others`, line by line. */
export interface Receipt {
  first: PrintedLine;
  number: string | null;
  date: string | null;
  time: string | null;
  store: string | null;
  terminal: string | null;
  cashier: string | null;
  items: ReceiptItem[];
  total: string | null;
  payment: string | null;
  /** What was taken off. */
  off: number;
  /** It tells of what was paid, of change or of taxes. */
  hasTill: boolean;
  isVoid: boolean;
  /** It is none, but a reading of the till's counters. */
  isReading: boolean;
  others: string[];
  /** The line directly above is the last of these, and may be the name of what follows. */
  isNamed: boolean;
}

/** Lines and characters of a receipt: a longer one is given in parts. */
const MOST_LINES = 600;
const MOST_CHARACTERS = 32_768;
const FACTS = ["number", "date", "time", "store", "terminal", "cashier"] as const;
const CENTS = 0.05;

/**
 * Cuts a till's journal into receipts, line by line. One ends where the next begins: with the line that all begin with,
 * with another number, or with an item after a total.
 */
export class ReceiptCutter {
  readonly #head: string | null;
  #receipt: Receipt | null = null;
  #lines = 0;
  #characters = 0;

  /** @param head the line that every receipt begins with, where there is one */
  constructor(head: string | null) {
    this.#head = head;
  }

  /** Where the receipt at hand begins. */
  get first(): PrintedLine | null {
    return this.#receipt?.first ?? null;
  }

  /** Takes a line; the receipt that ends before it. */
  take(line: PrintedLine): Receipt | null {
    const read = receiptLine(line.text);
    if (read.kind === "blank") return null;
    let ended: Receipt | null = null;
    if (this.#receipt === null || this.#begins(line, read)) {
      ended = this.#receipt;
      this.#receipt = newReceipt(line);
      this.#lines = this.#characters = 0;
    }
    this.#lines++;
    this.#characters += line.text.length;
    add(this.#receipt, line, read);
    return ended;
  }

  /** The last receipt. */
  end(): Receipt | null {
    const receipt = this.#receipt;
    this.#receipt = null;
    return receipt;
  }

  #begins(line: PrintedLine, read: ReceiptLine): boolean {
    const receipt = this.#receipt!;
    if (this.#lines >= MOST_LINES || this.#characters >= MOST_CHARACTERS) return true;
    if (this.#head !== null && line.text.trim() === this.#head) {
      return receipt.total !== null || receipt.items.length > 0 || receipt.isReading;
    }
    if (read.kind === "reading") return receipt.total !== null && !receipt.isReading;
    if (read.kind === "text" && read.number !== undefined && !receipt.isReading) {
      return receipt.number !== null && read.number !== receipt.number && receipt.items.length > 0;
    }
    const isItem = read.kind === "item" && read.quantity !== null && read.price !== null;
    return isItem && receipt.total !== null && !receipt.isReading;
  }
}

function newReceipt(first: PrintedLine): Receipt {
  return {
    first,
    number: null,
    date: null,
    time: null,
    store: null,
    terminal: null,
    cashier: null,
    items: [],
    total: null,
    payment: null,
    off: 0,
    hasTill: false,
    isVoid: false,
    isReading: false,
    others: [],
    isNamed: false,
  };
}

function add(receipt: Receipt, line: PrintedLine, read: ReceiptLine): void {
  // below a total nothing is bought any more
  if (read.kind === "item" && receipt.total === null && !receipt.isReading) {
    addItem(receipt, line, read);
    receipt.isNamed = false;
    return;
  }
  receipt.others.push(line.text.trim());
  receipt.isNamed = read.kind === "text" && FACTS.every((fact) => read[fact] === undefined);
  switch (read.kind) {
    case "total":
      receipt.total ??= read.amount;
      break;
    case "payment":
      receipt.hasTill = true;
      receipt.payment ??= read.name;
      break;
    case "sum":
      receipt.hasTill ||= read.isOfTill;
      if (read.off !== null) receipt.off += Math.abs(amountOf(read.off));
      break;
    case "void":
      receipt.isVoid = true;
      break;
    case "reading":
      receipt.isReading = true;
      break;
    case "text":
      for (const fact of FACTS) receipt[fact] ??= read[fact] ?? null;
  }
}

/** An item may stand on two lines: its name above or below how many there are of it at what price. */
function addItem(
  receipt: Receipt,
  line: PrintedLine,
  { name, quantity, price, amount }: Extract<ReceiptLine, { kind: "item" }>,
): void {
  const last = receipt.items.at(-1);
  if (last && last.amount === null && name !== null && last.name === null && price === null) {
    Object.assign(last, { name, amount });
    return;
  }
  if (
    name === null && last && last.price === null && last.quantity === null &&
    last.amount !== null &&
    amount === null
  ) {
    Object.assign(last, { quantity, price });
    return;
  }
  const above = name === null && amount !== null && receipt.isNamed ? receipt.others.pop() : null;
  receipt.items.push({ line, name: name ?? above ?? null, quantity, price, amount });
}

/** Whether a receipt's items come to its total. */
export function addsUp({ items, total, off }: Receipt): boolean {
  if (total === null || items.length === 0) return false;
  const sum = items.reduce((all, { amount }) => all + (amount === null ? 0 : amountOf(amount)), 0);
  const due = amountOf(total);
  return Math.abs(sum - due) <= CENTS || Math.abs(sum - off - due) <= CENTS;
}
