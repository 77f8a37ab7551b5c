import type { PartnerShop, Sale } from "./partner_shop.ts";
import { peso } from "./partner_shop.ts";

/** A file as a partner might send it, and what is true of it. */
export interface PartnerFile {
  style: string;
  /** as it would be called; may mislead */
  name: string;
  bytes: Uint8Array;
  format: string;
  /** `none`: no row of it is a record of any dataset; `unreadable`: no table */
  dataset: string;
  /** names of columns with their fields, or `-`; several that would all be right between `/` */
  columns: [name: string, field: string][];
  /** the body's cells, or how many rows where cells are not of text */
  rows: string[][] | number;
}

export type Style = (shop: PartnerShop) => Omit<PartnerFile, "style">;

const utf8 = (text: string) => new TextEncoder().encode(text);
const two = (value: number) => String(value).padStart(2, "0");
export const iso = (at: Date) => at.toISOString().slice(0, 10);
export const us = (at: Date) =>
  `${two(at.getUTCMonth() + 1)}/${two(at.getUTCDate())}/${at.getUTCFullYear()}`;
export const dotted = (at: Date) =>
  `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.${at.getUTCFullYear()}`;
export const clock = (at: Date) => at.toISOString().slice(11, 16);
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
export const written = (at: Date) =>
  `${two(at.getUTCDate())}-${MONTHS[at.getUTCMonth()]}-${String(at.getUTCFullYear()).slice(2)}`;
const am = (at: Date) =>
  `${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())} ${
    at.getUTCHours() < 12 ? "AM" : "PM"
  }`;
export const money = (value: number) => value.toFixed(2);
const thousands = (value: number) => money(value).replace(/\B(?=(\d{3})+\.)/g, ",");
const comma = (value: number) => money(value).replace(".", ",").replace(/\B(?=(\d{3})+,)/g, ".");

/** `Name = field; Name = field` */
export function columns(text: string): [string, string][] {
  return text.split(";").map((part) => {
    const at = part.lastIndexOf("=");
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  });
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const needed = (delimiter: string) => (cell: string) =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? quoted(cell) : cell;

function lines(
  table: { columns: [string, string][]; rows: string[][] },
  delimiter: string,
  write = needed(delimiter),
): string[] {
  return [table.columns.map(([name]) => name), ...table.rows]
    .map((row) => row.map(write).join(delimiter));
}

function byDay(shop: PartnerShop): [string, Sale[]][] {
  const days = new Map<string, Sale[]>();
  for (const sale of shop.sales) {
    const day = us(sale.at);
    days.set(day, [...days.get(day) ?? [], sale]);
  }
  return [...days];
}

export const TEXT_STYLES: Record<string, Style> = {
  /** a till's export, all quoted, with a total below */
  till_quoted: (shop) => {
    const table = {
      columns: columns(
        "OR No. = transaction_id; Trans Date = transaction_date; Time = transaction_time; POS No = device_id; Cashier = -; Item Code = sku; Item Description = product_name; Qty = quantity; Price = unit_price; Amount = total_price; Tender Type = payment_method",
      ),
      rows: shop.lines.map(({ sale, line }) => [
        String(sale.number).padStart(9, "0"),
        us(sale.at),
        am(sale.at),
        two(sale.terminal),
        sale.cashier,
        line.code,
        `${line.name} ${line.pack}`.toUpperCase(),
        String(line.quantity),
        money(line.price),
        thousands(line.total),
        sale.paid.toUpperCase(),
      ]),
    };
    const total = peso(shop.sales.reduce((sum, sale) => sum + sale.total, 0));
    const text = [
      ...lines(table, ",", quoted),
      `"","","","","","","GRAND TOTAL","","","${thousands(total)}",""`,
    ];
    return {
      name: "POS_EXPORT.csv",
      bytes: utf8(text.join("\r\n") + "\r\n"),
      format: "csv",
      dataset: "transactions",
      ...table,
    };
  },
  /** pasted from a sheet: titles, a blank line and a subtotal after each day */
  pasted_days: (shop) => {
    const cells = columns(
      "Date = transaction_date; Product = product_name; Pcs = quantity; SRP = unit_price; Total = total_price; Remarks = -",
    );
    const rows: string[][] = [];
    const text = [
      `${shop.stores[0]!.name.toUpperCase()}\t\t\t\t\t`,
      "DAILY SALES\t\t\t\t\t",
      "\t\t\t\t\t",
      cells.map(([name]) => name).join("\t"),
    ];
    for (const [day, sales] of byDay(shop)) {
      for (const line of sales.flatMap((sale) => sale.lines)) {
        const row = [
          day,
          `${line.name} ${line.pack}`,
          String(line.quantity),
          money(line.price),
          money(line.total),
          line.quantity > 6 ? "suki" : "",
        ];
        rows.push(row);
        text.push(row.join("\t"));
      }
      const total = peso(sales.reduce((sum, sale) => sum + sale.total, 0));
      text.push(`\tSUBTOTAL\t\t\t${money(total)}\t`, "\t\t\t\t\t");
    }
    return {
      name: "benta.txt",
      bytes: utf8(text.join("\r\n") + "\r\n"),
      format: "tsv",
      dataset: "transactions",
      columns: cells,
      rows,
    };
  },
  /** a till set to another locale, in a code page */
  decimal_comma: (shop) => {
    const table = {
      columns: columns(
        "Nro. Factura = transaction_id; Fecha = transaction_date; Sucursal = store_name; Cliente = -; Código = sku; Descripción = product_name; Cant. = quantity; P. Unitario = unit_price; Importe = total_price",
      ),
      rows: shop.lines.map(({ sale, line }) => [
        `F-${sale.number}`,
        dotted(sale.at),
        sale.store.name,
        sale.person,
        line.code,
        line.name,
        String(line.quantity),
        comma(line.price),
        comma(line.total),
      ]),
    };
    const text = lines(table, ";").join("\r\n") + "\r\n";
    return {
      name: "ventas.csv",
      bytes: Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))),
      format: "csv",
      dataset: "transactions",
      ...table,
    };
  },
  /** a notebook typed in: Tagalog and English mixed */
  taglish_notebook: (shop) => {
    const table = {
      columns: columns(
        "Petsa = transaction_date; Oras = transaction_time; Sinong Bumili = -; Binili = product_name; Ilan = quantity; Tig-magkano = unit_price; Kabuuang Halaga = total_price; Cash or Utang = payment_method",
      ),
      rows: shop.lines.map(({ sale, line }) => [
        written(sale.at),
        am(sale.at),
        sale.person.split(", ")[1]!,
        `${line.name} ${line.pack}`,
        String(line.quantity),
        money(line.price),
        money(line.total),
        sale.paid === "Cash" ? "cash" : "utang",
      ]),
    };
    return {
      name: "listahan ng benta.csv",
      bytes: utf8("\ufeff" + lines(table, ",").join("\n")),
      format: "csv",
      dataset: "transactions",
      ...table,
    };
  },
  /** a list printed by SAP: bars and dashes */
  sap_list: (shop) => {
    const table = {
      columns: columns(
        "Bill.Doc. = transaction_id; Bill.Date = transaction_date; Plnt = store_id; Material = sku; Description = product_name; Billed Qty = quantity; SU = unit; Net Value = total_price; Curr. = currency",
      ),
      rows: shop.lines.map(({ sale, line }) => [
        `00${90_000_000 + sale.number}`,
        dotted(sale.at),
        sale.store.code,
        line.code,
        line.name,
        comma(line.quantity),
        "PC",
        comma(line.total),
        "PHP",
      ]),
    };
    const widths = table.columns.map(([name], at) =>
      Math.max(name.length, ...table.rows.map((row) => row[at]!.length))
    );
    const rule = "-".repeat(widths.reduce((sum, width) => sum + width + 1, 1));
    const row = (cells: string[]) =>
      `|${cells.map((cell, at) => cell.padEnd(widths[at]!)).join("|")}|`;
    const text = [
      "01.12.2025                    Dynamic List Display                    1",
      rule,
      row(table.columns.map(([name]) => name)),
      rule,
      ...table.rows.map(row),
      rule,
    ];
    return {
      name: "VF05.txt",
      bytes: utf8(text.join("\r\n") + "\r\n"),
      format: "csv",
      dataset: "transactions",
      ...table,
    };
  },
  /** a list of Odoo: what is the same as above is left empty */
  odoo_lines: (shop) => {
    const cells = columns(
      "Order Ref = transaction_id; Date = transaction_timestamp; Point of Sale/Name = store_name; Order Lines/Product/Barcode = barcode; Order Lines/Product = product_name; Order Lines/Quantity = quantity; Order Lines/Unit Price = unit_price; Order Lines/Subtotal = total_price",
    );
    const rows = shop.sales.flatMap((sale) =>
      sale.lines.map((line, at) => [
        ...(at === 0
          ? [
            `Shop/${sale.number}`,
            `${iso(sale.at)} ${clock(sale.at)}:00`,
            sale.store.name,
          ]
          : ["", "", ""]),
        line.barcode,
        `[${line.code}] ${line.name}`,
        money(line.quantity),
        money(line.price),
        money(line.total),
      ])
    );
    return {
      name: "pos.order.csv",
      bytes: utf8(lines({ columns: cells, rows }, ",", quoted).join("\n") + "\n"),
      format: "csv",
      dataset: "transactions",
      columns: cells,
      rows,
    };
  },
  /** Excel's "Unicode Text" */
  unicode_text: (shop) => {
    const table = {
      columns: columns(
        "Receipt # = transaction_id; Sold on = transaction_timestamp; Branch = store_name; Particulars = product_name; Category = product_category; Quantity (pcs) = quantity; Unit price (₱) = unit_price; Amount (₱) = total_price; Payment = payment_method",
      ),
      rows: shop.lines.map(({ sale, line }) => [
        String(sale.number),
        `${us(sale.at)} ${clock(sale.at)}`,
        sale.store.name,
        line.name,
        line.category,
        String(line.quantity),
        `₱${money(line.price)}`,
        `₱${thousands(line.total)}`,
        sale.paid,
      ]),
    };
    const text = "\ufeff" + lines(table, "\t", (cell) => /[",]/.test(cell) ? quoted(cell) : cell)
      .join("\r\n") +
      "\r\n";
    return {
      name: "Sales.txt",
      bytes: new Uint8Array(Uint16Array.from([...text].map((c) => c.charCodeAt(0))).buffer),
      format: "tsv",
      dataset: "transactions",
      ...table,
    };
  },
  /** a file that begins by saying its delimiter */
  said_delimiter: (shop) => {
    const table = {
      columns: columns(
        "TicketNumber = transaction_id; Register = device_id; ClosedAt = transaction_timestamp; Shop = store_id; ItemName = product_name; Brand = brand_name; Units = quantity; LineTotal = total_price; PaymentType = payment_method",
      ),
      rows: shop.lines.map(({ sale, line }) => [
        `T${sale.number}`,
        `REG-${sale.terminal}`,
        `${iso(sale.at)}T${clock(sale.at)}:00+08:00`,
        sale.store.code,
        `${line.name}, ${line.pack}`,
        line.brand,
        String(line.quantity),
        money(line.total),
        sale.paid,
      ]),
    };
    return {
      name: "tickets.csv",
      bytes: utf8(["sep=;", ...lines(table, ";")].join("\r\n") + "\r\n"),
      format: "csv",
      dataset: "transactions",
      ...table,
    };
  },
  /** a report of a till on an older machine: columns of fixed width over dashes */
  fixed_report: (shop) => {
    const table = {
      columns: columns(
        "INVNO = transaction_id; INVDATE = transaction_date; STR = store_id; ITEM = sku; DESCRIPTION = product_name; QTY = quantity; UPRICE = unit_price; EXTAMT = total_price",
      ),
      rows: shop.lines.map(({ sale, line }) => [
        String(sale.number),
        us(sale.at),
        sale.store.code,
        line.code,
        line.name.toUpperCase(),
        String(line.quantity),
        money(line.price),
        money(line.total),
      ]),
    };
    const widths = table.columns.map(([name], at) =>
      Math.max(name.length, ...table.rows.map((row) => row[at]!.length)) + 2
    );
    const right = new Set([5, 6, 7]);
    const row = (cells: string[]) =>
      cells.map((cell, at) =>
        right.has(at) ? `${cell.padStart(widths[at]! - 2)}  ` : cell.padEnd(widths[at]!)
      ).join("").trimEnd();
    const text = [
      row(table.columns.map(([name]) => name)),
      row(widths.map((width) => "-".repeat(width - 2))),
      ...table.rows.map(row),
    ];
    return {
      name: "RPT0412.PRN",
      bytes: utf8(text.join("\r\n") + "\r\n"),
      format: "fixed",
      dataset: "transactions",
      ...table,
    };
  },
  /** receipts, a line each, of an app that exports its table */
  app_receipts: (shop) => {
    const table = {
      columns: columns(
        "id = transaction_id; created_at = transaction_timestamp; outlet_code = store_id; suki_no = customer_id; items_count = -/quantity; gross = transaction_amount; mode_of_payment = payment_method; synced = -",
      ),
      rows: shop.sales.map((sale) => [
        `r-${sale.number}`,
        `${iso(sale.at)} ${clock(sale.at)}:12`,
        sale.store.code,
        String(sale.customer),
        String(sale.lines.length),
        money(sale.total),
        sale.paid.toLowerCase(),
        "true",
      ]),
    };
    return {
      name: "receipts_export",
      bytes: utf8(lines(table, ",").join("\n") + "\n"),
      format: "csv",
      dataset: "transactions",
      ...table,
    };
  },
  /** what a distributor reports of its sales to shops */
  sell_out: (shop) => {
    const table = {
      columns: columns(
        "Invoice Date = transaction_date; Invoice No = transaction_id; Salesman = -; Outlet Code = store_id; Outlet Name = store_name; Brgy = barangay; City/Municipality = municipality; SKU Code = sku; SKU Desc = product_name; Brand = brand_name; Qty in Pcs = quantity; Gross Sales = -/total_price; Less: Discount = discount_amount; Net Sales = total_price",
      ),
      rows: shop.lines.map(({ sale, line }, at) => {
        const discount = at % 4 === 0 ? peso(line.total * 0.05) : 0;
        return [
          us(sale.at),
          `SI${sale.number}`,
          sale.cashier,
          sale.store.code,
          sale.store.name,
          sale.store.barangay,
          sale.store.city,
          line.code,
          `${line.name} ${line.pack}`,
          line.brand,
          String(line.quantity),
          thousands(line.total),
          money(discount),
          thousands(peso(line.total - discount)),
        ];
      }),
    };
    return {
      name: "SELLOUT.csv",
      bytes: utf8(lines(table, "|").join("\r\n") + "\r\n"),
      format: "csv",
      dataset: "transactions",
      ...table,
    };
  },
  /** a list of shops */
  outlets: (shop) => {
    const table = {
      columns: columns(
        "Outlet Code = store_id; Outlet Name = store_name; Owner = -; Brgy. = barangay; City/Mun = municipality; Prov = province; Rgn = region; Lat = latitude; Long = longitude; Active? = status",
      ),
      rows: shop.stores.map((store, at) => [
        store.code,
        store.name,
        shop.sales[at]!.person,
        store.barangay,
        store.city,
        store.province,
        store.region,
        store.latitude.toFixed(5),
        store.longitude.toFixed(5),
        at === 1 ? "N" : "Y",
      ]),
    };
    return {
      name: "outlets.csv",
      bytes: utf8(lines(table, ",").join("\n") + "\n"),
      format: "csv",
      dataset: "stores",
      ...table,
    };
  },
  /** members of a loyalty programme */
  members: (shop) => {
    const table = {
      columns: columns(
        "Card No. = customer_id; Member Name = -; Sex = gender; Age = age; Brgy = barangay; City = municipality; Province = province; Points = -; Tier = customer_type",
      ),
      rows: [...new Map(shop.sales.map((sale) => [sale.customer, sale])).values()].map((sale) => [
        String(sale.customer),
        sale.person,
        sale.gender,
        String(sale.age),
        sale.store.barangay,
        sale.store.city,
        sale.store.province,
        String(Math.round(sale.total)),
        sale.total > 300 ? "Gold" : "Silver",
      ]),
    };
    return {
      name: "suki_members.csv",
      bytes: utf8(lines(table, ";").join("\n") + "\n"),
      format: "csv",
      dataset: "customers",
      ...table,
    };
  },
  /** what a camera saw on the shelf */
  guesses: (shop) => {
    const table = {
      columns: columns(
        "txn_ref = transaction_id; predicted_sku_name = product_name; predicted_brand = brand_name; predicted_category = product_category; score = confidence; model_version = model; scored_at = predicted_at",
      ),
      rows: shop.lines.map(({ sale, line }, at) => [
        `TX-${sale.number}`,
        line.name,
        line.brand,
        line.category,
        (0.6 + (at % 40) / 100).toFixed(3),
        "shelf-cam-2.1",
        `${iso(sale.at)}T23:10:00Z`,
      ]),
    };
    return {
      name: "predictions.csv",
      bytes: utf8(lines(table, ",").join("\n") + "\n"),
      format: "csv",
      dataset: "inference",
      ...table,
    };
  },
  /** what was counted on the shelf: no sale */
  stock_count: (shop) => {
    const table = {
      columns: columns(
        "Item = -; Beg Inv = -; Delivered = -; Sold = -; Spoiled = -; End Inv = -; Variance = -",
      ),
      rows: shop.stock.map((item, at) => [
        item.name,
        String(20 + at),
        "24",
        String(10 + (at % 5)),
        at % 6 === 0 ? "1" : "0",
        String(34 + at - (at % 5) - (at % 6 === 0 ? 1 : 0)),
        "0",
      ]),
    };
    return {
      name: "inventory.csv",
      bytes: utf8(lines(table, ",").join("\n") + "\n"),
      format: "csv",
      dataset: "none",
      ...table,
    };
  },
  /** what a wallet was paid: no sale of goods */
  wallet_history: (shop) => {
    let balance = 5000;
    const table = {
      columns: columns(
        "Date and Time = -; Description = -; Reference No. = -; Debit = -; Credit = -; Balance = -",
      ),
      rows: shop.sales.map((sale, at) => {
        balance = peso(balance + (at % 3 === 0 ? -sale.total : sale.total));
        return [
          `${iso(sale.at)} ${am(sale.at)}`,
          at % 3 === 0 ? "Payment to MERALCO" : "Transfer from 09171234567 to 09187654321",
          `90${sale.number}12345`,
          at % 3 === 0 ? money(sale.total) : "",
          at % 3 === 0 ? "" : money(sale.total),
          money(balance),
        ];
      }),
    };
    return {
      name: "transactions.csv",
      bytes: utf8(lines(table, ",").join("\n") + "\n"),
      format: "csv",
      dataset: "none",
      ...table,
    };
  },
  /** a pivot: a product each, a month in each column, which is read as a row for each month */
  pivot: (shop) => {
    const months = ["January", "February", "March", "April"];
    const figures = shop.stock.map((item, at) =>
      months.map((_, month) => money(peso(item.price * (10 + ((at + month * 3) % 9)))))
    );
    const table = {
      columns: columns(
        ["Product", ...months, "Grand Total"].map((name) => `${name} = -`).join(";"),
      ),
      rows: shop.stock.map((item, at) => [
        item.name,
        ...figures[at]!,
        money(peso(figures[at]!.reduce((sum, figure) => sum + Number(figure), 0))),
      ]),
    };
    return {
      name: "sales by month.csv",
      bytes: utf8(lines(table, ",").join("\n") + "\n"),
      format: "csv",
      dataset: "none",
      columns: columns("Product = -; month = -; value = -"),
      rows: shop.stock.flatMap((item, at) =>
        months.map((month, m) => [item.name, month, figures[at]![m]!])
      ),
    };
  },
  /** a reading of a till at the end of a day: text */
  till_tape: (shop) => {
    const sale = shop.sales[0]!;
    const wide = (left: string, right: string) => left.padEnd(26) + right.padStart(12);
    const text = [
      `        ${sale.store.name.toUpperCase()}`,
      `   ${sale.store.barangay}, ${sale.store.city}`,
      "     VAT REG TIN 008-123-456-00000",
      "",
      `Z-READING    ${us(sale.at)}  ${clock(sale.at)}`,
      "--------------------------------------",
      wide("GROSS SALES", thousands(sale.total * 40)),
      wide("LESS: SC DISC", money(sale.total / 20)),
      wide("NET SALES", thousands(sale.total * 39.95)),
      wide("VATABLE SALES", thousands(sale.total * 35.67)),
      wide("VAT AMOUNT", thousands(sale.total * 4.28)),
      "--------------------------------------",
      wide("BEG OR #", String(sale.number)),
      wide("END OR #", String(sale.number + 39)),
      wide("RESET COUNTER", "0"),
      "",
      "   THIS IS NOT AN OFFICIAL RECEIPT",
    ];
    return {
      name: "zread.txt",
      bytes: utf8(text.join("\r\n") + "\r\n"),
      format: "text",
      dataset: "unreadable",
      columns: [],
      rows: 0,
    };
  },
  /** receipts one after the other, as a till keeps them in its electronic journal */
  till_journal: (shop) => {
    const wide = (left: string, right: string) => left.padEnd(26) + right.padStart(12);
    const text = shop.sales.flatMap((sale) => [
      `        ${sale.store.name.toUpperCase()}`,
      "     VAT REG TIN 008-123-456-00000",
      `${us(sale.at)}  ${am(sale.at)}   SI#: ${String(sale.number).padStart(8, "0")}`,
      `TERMINAL: ${two(sale.terminal)}  CASHIER: ${sale.cashier}`,
      "--------------------------------------",
      ...sale.lines.flatMap((line) => [
        `${line.name} ${line.pack}`.toUpperCase(),
        wide(`   ${line.quantity} @ ${money(line.price)}`, thousands(line.total)),
      ]),
      "--------------------------------------",
      wide(`TOTAL (${sale.lines.length} ITEMS)`, thousands(sale.total)),
      wide(sale.paid.toUpperCase(), thousands(sale.total)),
      wide("CHANGE", "0.00"),
      wide("VAT (12%)", thousands(peso(sale.total * 3 / 28))),
      "     SALAMAT PO!",
      "",
    ]);
    return {
      name: "EJ.TXT",
      bytes: utf8(text.join("\r\n") + "\r\n"),
      format: "text",
      dataset: "transactions",
      columns: columns(
        "Receipt No = transaction_id; Date = transaction_date; Time = transaction_time; Terminal = device_id; Cashier = -; Item = product_name; Quantity = quantity; Unit Price = unit_price; Line Total = total_price; Receipt Total = transaction_amount; Payment Method = payment_method; Other Text = -",
      ),
      rows: shop.lines.length,
    };
  },
  /** what people of a shop wrote to each other: text */
  chat: (shop) => {
    const text = shop.sales.slice(0, 14).flatMap((sale) => [
      `[${us(sale.at)}, ${am(sale.at)}] ${sale.person.split(", ")[1]}: boss, ${
        sale.lines[0]!.quantity
      } na lang yung ${sale.lines[0]!.name}, pa-order po`,
      `[${us(sale.at)}, ${am(sale.at)}] ${sale.cashier}: ok po, bukas. Magkano na, ${
        money(sale.lines[0]!.price)
      }? tumaas ba`,
    ]);
    return {
      name: "data.csv",
      bytes: utf8(text.join("\n") + "\n"),
      format: "text",
      dataset: "unreadable",
      columns: [],
      rows: 0,
    };
  },
};
