import { type Range, utils, type WorkBook, write } from "@e965/xlsx";
import { type PartnerShop, peso } from "./partner_shop.ts";
import { clock, columns, iso, money, type Style, us, written } from "./partner_text_files.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown, indent?: number) => utf8(JSON.stringify(value, null, indent));

type Cell = string | number | Date | null;

function workbook(
  sheets: Record<string, { cells: Cell[][]; merged?: Range[] }>,
  bookType: "xlsx" | "xls" | "ods",
): Uint8Array {
  const book: WorkBook = utils.book_new();
  for (const [name, { cells, merged }] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(cells, { UTC: true, dateNF: "mm/dd/yyyy" });
    if (merged) sheet["!merges"] = merged;
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: "array", bookType, cellDates: true }));
}

const across = (row: number, from: number, to: number): Range => ({
  s: { r: row, c: from },
  e: { r: row, c: to },
});

/** A receipt alone in its file, in the words of different tills. */
const ONE_RECEIPT: Record<string, (shop: PartnerShop) => [unknown, string]> = {
  snake: ({ sales: [sale] }) => [
    {
      receipt_id: `R-${sale!.number}`,
      sold_at: `${iso(sale!.at)}T${clock(sale!.at)}:31+08:00`,
      store_code: sale!.store.code,
      payment_method: sale!.paid.toLowerCase(),
      total: sale!.total,
    },
    "receipt_id = transaction_id; sold_at = transaction_timestamp; store_code = store_id; payment_method = payment_method; total = transaction_amount",
  ],
  camel: ({ sales: [sale] }) => [
    {
      orderNumber: String(sale!.number),
      createdAt: `${iso(sale!.at)}T${clock(sale!.at)}:31.204Z`,
      branch: { id: sale!.store.code, name: sale!.store.name },
      customer: { id: sale!.customer, gender: sale!.gender === "F" ? "female" : "male" },
      grandTotal: sale!.total,
      tenderType: sale!.paid.toUpperCase(),
    },
    "orderNumber = transaction_id; createdAt = transaction_timestamp; branch.id = store_id; branch.name = store_name; customer.id = customer_id; customer.gender = gender; grandTotal = transaction_amount; tenderType = payment_method",
  ],
  lines: ({ sales: [sale] }) => [
    {
      txn_no: sale!.number,
      date: iso(sale!.at),
      time: clock(sale!.at),
      store: sale!.store.name,
      items: sale!.lines.map((line) => ({
        sku: line.code,
        description: line.name,
        qty: line.quantity,
        price: line.price,
        amount: line.total,
      })),
      amount_due: sale!.total,
    },
    "sku = sku; description = product_name; qty = quantity; price = unit_price; amount = total_price; txn_no = transaction_id; date = transaction_date; time = transaction_time; store = store_name; amount_due = transaction_amount",
  ],
  taglish: ({ sales: [sale] }) => [
    {
      resibo: sale!.number,
      petsa: us(sale!.at),
      oras: clock(sale!.at),
      tindahan: sale!.store.code,
      produkto: sale!.lines[0]!.name,
      dami: sale!.lines[0]!.quantity,
      presyo: sale!.lines[0]!.price,
      kabuuan: sale!.lines[0]!.total,
    },
    "resibo = transaction_id; petsa = transaction_date; oras = transaction_time; tindahan = store_id; produkto = product_name; dami = quantity; presyo = unit_price; kabuuan = total_price",
  ],
  sale: ({ sales: [sale] }) => [
    {
      saleId: `S${sale!.number}`,
      timestamp: `${iso(sale!.at)} ${clock(sale!.at)}:07`,
      storeId: sale!.store.code,
      deviceId: `pos-${sale!.terminal}`,
      productName: sale!.lines[0]!.name,
      barcode: sale!.lines[0]!.barcode,
      quantity: sale!.lines[0]!.quantity,
      unitPrice: sale!.lines[0]!.price,
      totalPrice: sale!.lines[0]!.total,
      currency: "PHP",
    },
    "saleId = transaction_id; timestamp = transaction_timestamp; storeId = store_id; deviceId = device_id; productName = product_name; barcode = barcode; quantity = quantity; unitPrice = unit_price; totalPrice = total_price; currency = currency",
  ],
};

const oneReceipts: Record<string, Style> = Object.fromEntries(
  Object.entries(ONE_RECEIPT).map((
    [name, make],
  ): [string, Style] => [`one_receipt_${name}`, (shop) => {
    const [value, named] = make(shop);
    return {
      name: "sale.json",
      bytes: json(value, name === "camel" ? 2 : undefined),
      format: "json",
      dataset: "transactions",
      columns: columns(named),
      rows: name === "lines" ? shop.sales[0]!.lines.length : 1,
    };
  }]),
);

export const RECORD_STYLES: Record<string, Style> = {
  ...oneReceipts,
  /** an answer of a web service: receipts with their lines, within an envelope */
  service_answer: (shop) => ({
    name: "export.json",
    bytes: json({
      status: "ok",
      page: 1,
      data: shop.sales.map((sale) => ({
        receipt_no: sale.number,
        receipt_date: `${iso(sale.at)}T${clock(sale.at)}:00+08:00`,
        store: { code: sale.store.code, name: sale.store.name },
        payment_type: sale.paid,
        total_amount: sale.total,
        line_items: sale.lines.map((line) => ({
          item_name: line.name,
          barcode: line.barcode,
          quantity: line.quantity,
          price: line.price,
          line_total: line.total,
        })),
      })),
    }),
    format: "json",
    dataset: "transactions",
    columns: columns(
      "receipt_no = transaction_id; receipt_date = transaction_timestamp; store.code = store_id; store.name = store_name; payment_type = payment_method; total_amount = transaction_amount; line_items.item_name = product_name; line_items.barcode = barcode; line_items.quantity = quantity; line_items.price = unit_price; line_items.line_total = total_price",
    ),
    rows: shop.lines.length,
  }),
  /** events of a till, a line each */
  events: (shop) => ({
    name: "events.log",
    bytes: utf8(
      shop.lines.map(({ sale, line }) =>
        JSON.stringify({
          event: "item.sold",
          ts: `${iso(sale.at)}T${clock(sale.at)}:59Z`,
          txn: `TX${sale.number}`,
          store_no: sale.store.code,
          item: { upc: line.barcode, name: line.name, category: line.category },
          qty: line.quantity,
          unit_price: line.price,
          ext_price: line.total,
        })
      ).join("\n") + "\n",
    ),
    format: "ndjson",
    dataset: "transactions",
    columns: columns(
      "event = -; ts = transaction_timestamp; txn = transaction_id; store_no = store_id; item.upc = barcode; item.name = product_name; item.category = product_category; qty = quantity; unit_price = unit_price; ext_price = total_price",
    ),
    rows: shop.lines.length,
  }),
  /** lines of sales in XML, as attributes and children */
  xml_sales: (shop) => {
    const escaped = (text: string) => text.replaceAll("&", "&amp;");
    const lines = shop.lines.map(({ sale, line }) =>
      `  <SalesLine line="${line.code}">
    <ReceiptNo>${sale.number}</ReceiptNo>
    <BusinessDate>${iso(sale.at)}</BusinessDate>
    <StoreCode>${sale.store.code}</StoreCode>
    <ItemName>${escaped(line.name)}</ItemName>
    <Quantity>${line.quantity}</Quantity>
    <UnitPrice>${money(line.price)}</UnitPrice>
    <Amount currency="PHP">${money(line.total)}</Amount>
  </SalesLine>`
    );
    return {
      name: "upload.dat",
      bytes: utf8(
        `<?xml version="1.0" encoding="UTF-8"?>\n<SalesUpload vendor="demo">\n${
          lines.join("\n")
        }\n</SalesUpload>\n`,
      ),
      format: "xml",
      dataset: "transactions",
      columns: columns(
        "SalesUpload.vendor = -; line = -/sku; ReceiptNo = transaction_id; BusinessDate = transaction_date; StoreCode = store_id; ItemName = product_name; Quantity = quantity; UnitPrice = unit_price; Amount.currency = currency; Amount = total_price",
      ),
      rows: shop.lines.length,
    };
  },
  /** the book of sales that the Bureau of Internal Revenue asks for */
  bir_book: (shop) => {
    const body = shop.sales.map((sale): Cell[] => {
      const net = peso(sale.total / 1.12);
      return [
        us(sale.at),
        `SI-${sale.number}`,
        sale.person,
        "123-456-789-000",
        sale.total,
        0,
        net,
        peso(sale.total - net),
      ];
    });
    const sum = (at: number) => peso(body.reduce((all, row) => all + Number(row[at]), 0));
    return {
      name: "SALES BOOK.xlsx",
      bytes: workbook({
        Sales: {
          cells: [
            [shop.stores[0]!.name.toUpperCase()],
            ["TIN: 008-123-456-00000"],
            ["SALES JOURNAL FOR THE MONTH"],
            [],
            [
              "Date",
              "Sales Invoice No.",
              "Customer",
              "TIN",
              "Total Sales",
              "VAT Exempt Sales",
              "VATable Sales",
              "Output VAT",
            ],
            ...body,
            ["TOTAL", null, null, null, sum(4), sum(5), sum(6), sum(7)],
          ],
          merged: [across(0, 0, 7), across(1, 0, 7), across(2, 0, 7)],
        },
      }, "xlsx"),
      format: "xlsx",
      dataset: "transactions",
      columns: columns(
        "Date = transaction_date; Sales Invoice No. = transaction_id; Customer = -; TIN = -; Total Sales = transaction_amount; VAT Exempt Sales = -; VATable Sales = -; Output VAT = tax_amount",
      ),
      rows: body.length,
    };
  },
  /** two rows of names, the upper ones over several columns */
  two_headers: (shop) => ({
    name: "report.xlsx",
    bytes: workbook({
      Sheet1: {
        cells: [
          ["Transaction", null, null, "Item", null, null, "Amount", null],
          ["Date", "OR No.", "Branch", "Code", "Description", "Qty", "Price", "Total"],
          ...shop.lines.map(({ sale, line }): Cell[] => [
            sale.at,
            sale.number,
            sale.store.name,
            line.code,
            line.name,
            line.quantity,
            line.price,
            line.total,
          ]),
        ],
        merged: [across(0, 0, 2), across(0, 3, 5), across(0, 6, 7)],
      },
    }, "xlsx"),
    format: "xlsx",
    dataset: "transactions",
    columns: columns(
      "Date = transaction_date/transaction_timestamp; OR No. = transaction_id; Branch = store_name; Code = sku; Description = product_name; Qty = quantity; Price = unit_price; Total = total_price",
    ),
    rows: shop.lines.length,
  }),
  /** QuickBooks' sales by item: a row that names each item, its sales, its total */
  quickbooks_detail: (shop) => {
    const names = [...new Set(shop.lines.map(({ line }) => line.name))];
    const cells: Cell[][] = [[null, "Type", "Date", "Num", "Name", "Qty", "Sales Price", "Amount"]];
    let count = 0;
    for (const name of names) {
      cells.push([name]);
      let sum = 0;
      for (const { sale, line } of shop.lines.filter(({ line }) => line.name === name)) {
        cells.push([
          null,
          "Sales Receipt",
          us(sale.at),
          sale.number,
          sale.person,
          line.quantity,
          line.price,
          line.total,
        ]);
        sum = peso(sum + line.total);
        count++;
      }
      cells.push([`Total ${name}`, null, null, null, null, null, null, sum]);
    }
    return {
      name: "Sales by Item Detail.xlsx",
      bytes: workbook({ "Sales by Item Detail": { cells } }, "xlsx"),
      format: "xlsx",
      dataset: "transactions",
      columns: columns(
        "column_1 = -; Type = -; Date = transaction_date; Num = transaction_id; Name = -; Qty = quantity; Sales Price = unit_price; Amount = total_price",
      ),
      // what only names the item of the rows below stays a row
      rows: count + names.length,
    };
  },
  /** a price list of a supplier, over a title */
  price_list: (shop) => ({
    name: "PRICELIST.xls",
    bytes: workbook({
      "Price List": {
        cells: [
          ["KALAKAL DISTRIBUTION INC."],
          ["Price list effective 1 March 2025"],
          [],
          [
            "Item Code",
            "Bar Code",
            "Item Description",
            "Brand",
            "Category",
            "Pack Size",
            "Dealer Price",
            "SRP",
          ],
          ...shop.stock.map((item): Cell[] => [
            item.code,
            item.barcode,
            item.name,
            item.brand || null,
            item.category,
            item.pack,
            peso(item.price * 0.87),
            item.price,
          ]),
        ],
      },
    }, "xls"),
    format: "xls",
    dataset: "products",
    columns: columns(
      "Item Code = sku; Bar Code = barcode; Item Description = product_name; Brand = brand_name; Category = product_category; Pack Size = pack_size; Dealer Price = unit_cost; SRP = unit_price",
    ),
    rows: shop.stock.length,
  }),
  /** promotions of a marketing department */
  promos: (shop) => ({
    name: "promos.ods",
    bytes: workbook({
      Promos: {
        cells: [
          [
            "Promo Code",
            "Promo Title",
            "Brand",
            "Medium",
            "Start",
            "End",
            "Budget (PHP)",
            "Spent",
            "Remarks",
          ],
          ...shop.stock.map((item, at): Cell[] => [
            `PR${2500 + at}`,
            `${item.brand || item.name} ${at % 2 ? "Buy 2" : "Piso Off"}`,
            item.brand || null,
            ["Radio", "Facebook", "In-store"][at % 3]!,
            `2025-0${1 + (at % 4)}-01`,
            `2025-0${2 + (at % 4)}-15`,
            20_000 + at * 2500,
            12_000 + at * 1875,
            at % 5 ? null : "extended",
          ]),
        ],
      },
    }, "ods"),
    format: "ods",
    dataset: "campaigns",
    columns: columns(
      "Promo Code = campaign_id; Promo Title = campaign_name; Brand = brand_name; Medium = channel; Start = start_date; End = end_date; Budget (PHP) = budget; Spent = spend; Remarks = -",
    ),
    rows: shop.stock.length,
  }),
  /** a workbook of a shop itself, named in Tagalog */
  own_workbook: (shop) => ({
    name: "Tindahan 2025.xlsx",
    bytes: workbook({
      BENTA: {
        cells: [
          ["PETSA", "ITEM", "ILAN", "PRESYO", "TOTAL", "BAYAD"],
          ...shop.lines.map(({ sale, line }): Cell[] => [
            written(sale.at),
            `${line.name} ${line.pack}`,
            line.quantity,
            line.price,
            line.total,
            sale.paid,
          ]),
        ],
      },
    }, "xlsx"),
    format: "xlsx",
    dataset: "transactions",
    columns: columns(
      "PETSA = transaction_date; ITEM = product_name; ILAN = quantity; PRESYO = unit_price; TOTAL = total_price; BAYAD = payment_method",
    ),
    rows: shop.lines.length,
  }),
  /** what was paid to people: no sale */
  payroll: (shop) => ({
    name: "sahod.xlsx",
    bytes: workbook({
      Payroll: {
        cells: [
          [
            "Employee",
            "Position",
            "Days Worked",
            "Daily Rate",
            "Gross Pay",
            "SSS",
            "PhilHealth",
            "Net Pay",
          ],
          ...shop.sales.slice(0, 12).map((sale, at): Cell[] => {
            const rate = 450 + (at % 5) * 35;
            return [
              sale.person,
              at % 3 ? "Cashier" : "Bagger",
              13,
              rate,
              rate * 13,
              225,
              100,
              rate * 13 - 325,
            ];
          }),
        ],
      },
    }, "xlsx"),
    format: "xlsx",
    dataset: "none",
    columns: columns(
      "Employee = -; Position = -; Days Worked = -; Daily Rate = -; Gross Pay = -; SSS = -; PhilHealth = -; Net Pay = -",
    ),
    rows: 12,
  }),
};
