import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leastCost } from "./assignment.ts";
import { createInference } from "./infer.ts";
import { mapColumns, shippedModel } from "./map_columns.ts";
import { createRowMapper } from "./map_rows.ts";
import type { Mapping, MappingContext } from "./mapping.ts";
import { packModel, unpackModel } from "./mapping_model.ts";
import { inventedExamples } from "./training/examples.ts";
import { Random } from "./training/random.ts";
import { trainNetwork } from "./training/train_network.ts";

/** Maps a table of comma-separated text. */
function mapText(text: string, context?: MappingContext): Mapping {
  const [header, ...rows] = text.trim().split("\n").map((line) => line.trim().split(","));
  const inference = createInference(header!);
  inference.add(rows.map((cells, i) => ({ rowNo: i + 2, byteOffset: null, cells })));
  return mapColumns(inference.finish(), context);
}

/** Field of each column that was accepted; null where none was. */
function accepted(mapping: Mapping): Record<string, string | null> {
  return Object.fromEntries(
    mapping.columns.map(({ source, target, accepted }) => [source, accepted ? target : null]),
  );
}

const TILL = `
Resibo Blg,Petsa,Oras,Pangalan ng Paninda,Dami,Presyo bawat isa,Kabuuang Presyo,Paraan ng Bayad,Kahera,Tala
1001,2024-03-01,08:15,Lucky Me Pancit Canton 60g,2,15.00,30.00,Cash,Aling Rosa,
1001,2024-03-01,08:15,Coke Mismo 290ml,1,20.00,20.00,Cash,Aling Rosa,malamig
1002,2024-03-01,08:21,Bear Brand 33g,3,12.50,37.50,GCash,Aling Rosa,
1003,2024-03-01,09:02,Marlboro Red,1,9.00,9.00,Utang,Ate Joy,
1003,2024-03-01,09:02,Skyflakes,2,8.00,16.00,Utang,Ate Joy,
1004,2024-03-02,10:40,Safeguard Bar 60g,1,32.00,32.00,Cash,Ate Joy,suki
1005,2024-03-02,11:05,Nescafe 3in1,5,9.00,45.00,GCash,Aling Rosa,
`;

describe("the model that ships", () => {
  test("maps a Filipino ledger, and leaves the cashier and the notes alone", () => {
    const mapping = mapText(TILL);
    expect(mapping.dataset).toBe("transactions");
    expect(mapping.model).toBe(shippedModel().version);
    expect(Object.fromEntries(mapping.columns.map(({ source, target }) => [source, target])))
      .toEqual({
        "Resibo Blg": "transaction_id",
        "Petsa": "transaction_date",
        "Oras": "transaction_time",
        "Pangalan ng Paninda": "product_name",
        "Dami": "quantity",
        "Presyo bawat isa": "unit_price",
        "Kabuuang Presyo": "total_price",
        "Paraan ng Bayad": "payment_method",
        "Kahera": null,
        "Tala": null,
      });
  });

  test("never gives a field to two columns, and is sure of no column it has no field for", () => {
    const mapping = mapText(TILL);
    const targets = mapping.columns.flatMap(({ target }) => target ?? []);
    expect(new Set(targets).size).toBe(targets.length);
    for (const { target, accepted } of mapping.columns) {
      if (target === null) expect(accepted).toBe(false);
    }
  });

  test.each([
    ["products", "Item Code,Description,Brand,Barcode,UOM,Cost,SRP,Supplier"],
    ["stores", "Branch Code,Branch Name,Barangay,City,Province,Region,Latitude,Longitude"],
    ["customers", "Member ID,Age,Sex,Income Class,Household Size,Barangay,City"],
    ["campaigns", "Campaign ID,Campaign Name,Channel,Start Date,End Date,Budget,Impressions"],
    ["inference", "Text,Predicted Brand,Predicted Category,Confidence,Model Version"],
  ])("knows %s by their header alone", (dataset, header) => {
    expect(mapText(header).dataset).toBe(dataset);
  });

  test("a price that nobody named is told by how it hangs together with the others", () => {
    const goods = [["Coke Mismo", 20], ["Skyflakes", 8], ["Safeguard", 32], [
      "Kopiko",
      9.25,
    ]] as const;
    const lines = Array.from({ length: 30 }, (_, i) => {
      const [item, price] = goods[i % 4]!, quantity = 1 + i % 5;
      return `T${100 + i},2024-01-${10 + i % 18},${item},${quantity},${price.toFixed(2)},${
        (quantity * price).toFixed(2)
      }`;
    });
    const [a, b, c] = mapText(["Txn,Date,Item,A,B,C", ...lines].join("\n")).columns.slice(3);
    expect(b!.target).toBe("unit_price");
    // what is not sure is not used
    expect(["quantity", null]).toContain(a!.target);
    expect(["total_price", null]).toContain(c!.target);
  });

  test("a single receipt is as sure as its names make it, two rows under vague names are not", () => {
    const receipt = mapText(
      "transactionId,storeId,deviceId,timestamp,totals.currency,items.itemId,items.productName,items.brandName,items.quantity,items.unitPrice,items.totalPrice\n" +
        "0003eea1-082e-497b-a7c4-c855d264ada6,108,SCOUTPI-0006,2025-09-05T09:44:28.000Z,PHP,1,Marlboro Gold,Marlboro,2,176,352",
    );
    expect(receipt.doubts).toEqual([]);
    expect(accepted(receipt)).toMatchObject({
      transactionId: "transaction_id",
      "items.productName": "product_name",
      "items.quantity": "quantity",
      "items.unitPrice": "unit_price",
    });
    const vague = mapText("no,date,name,n,p,t\n1,2025-01-02,Coke,2,20,40\n2,2025-01-03,Sky,1,8,8");
    expect(vague.doubts).not.toEqual([]);
  });

  test("of a name that may mean a store's name or its number the values say which", () => {
    const rows = (store: (i: number) => string) =>
      Array.from(
        { length: 12 },
        (_, i) => `R${100 + i},2025-01-0${1 + i % 9},${store(i)},Itlog,${1 + i % 4},9.00`,
      ).join("\n");
    const table = (store: (i: number) => string) =>
      mapText(`Resibo,Petsa,Tindahan,Paninda,Dami,Presyo\n${rows(store)}`).columns[2]!.target;
    expect(table((i) => `T-0${14 + i % 3}`)).toBe("store_id");
    expect(table((i) => ["Aling Nena Store", "Tindahan ni Rosa", "Kanto Mart"][i % 3]!))
      .toBe("store_name");
  });

  test("what is as many times a count as there are of an item is no price, whatever its name", () => {
    const goods: [string, number][] = [["Kopiko Brown", 8], ["Bear Brand 33g", 12.5], [
      "Ligo Sardines",
      24,
    ]];
    const rows = Array.from({ length: 18 }, (_, i) => {
      const [item, price] = goods[i % 3]!, count = 1 + (i * 5) % 4;
      return `2025-03-0${1 + i % 9},R-10${10 + i},${item},${count},${(price * count).toFixed(2)}`;
    });
    const mapping = mapText(`Petsa,Resibo,Item,Qty,Sales Price\n${rows.join("\n")}`);
    expect(accepted(mapping)).toMatchObject({ Item: "product_name", Qty: "quantity" });
    expect(accepted(mapping)["Sales Price"]).not.toBe("unit_price");
  });

  test("a customer whose name is a store's is a store, and another is none", () => {
    const names = ["Aling Tess Sari-sari Store", "JP Mini Mart", "Victoria Grocery", "Tess Store"];
    const people = ["Maria Santos", "Jun Reyes", "Liza Cruz", "Ben Yap"];
    const table = (customers: string[]) =>
      "Invoice No,Invoice Date,Customer Code,Customer Name,Item,Qty,Unit Price,Amount\n" +
      customers.map((name, i) =>
        `SI-55012${i},2025-02-0${i + 3},C0081${i},${name},Milo 24g,${i + 2},7.90,${
          (7.9 * (i + 2)).toFixed(2)
        }`
      ).join("\n");
    const code = (customers: string[]) => accepted(mapText(table(customers)))["Customer Code"];
    expect(code(names)).not.toBe("customer_id");
    expect(code(people)).not.toBe("store_id");
  });

  test("the day of a settlement is not that of the sale, and a percentage no amount", () => {
    const rows = Array.from({ length: 16 }, (_, i) => {
      const day = String(1 + i % 9).padStart(2, "0"), price = 10 + i, qty = 2 + i % 5;
      const off = i % 3 === 0 ? 5 : 0, net = (price * qty * (1 - off / 100)).toFixed(2);
      return `2025-03-1${i % 9},2025-03-${day} 10:0${i % 9}:00,7${1000 + i},Item ${i % 6},${qty},` +
        `${price}.00,${off},${net}`;
    });
    const mapping = mapText(
      `Settlement Date,Transaction Date,Receipt No,Item Name,Qty,Unit Price,Disc Prcnt,Line Total\n${
        rows.join("\n")
      }`,
    );
    expect(accepted(mapping)).toMatchObject({
      "Settlement Date": null,
      "Transaction Date": "transaction_timestamp",
      "Disc Prcnt": null,
      "Line Total": "total_price",
    });
    expect(mapping.doubts.map(({ column }) => column)).not.toContain("Settlement Date");
  });

  test("of the amounts before and after a discount the latter is what was paid", () => {
    const rows = Array.from({ length: 16 }, (_, i) => {
      const gross = 100 + 7 * i, off = i % 4 === 0 ? 0 : i % 3 + 1;
      return `2025-03-${10 + i},SI-70${10 + i},Kopiko Brown ${i % 5},${1 + i % 6},${gross}.00,` +
        `${off}.00,${gross - off}.00`;
    });
    const mapping = mapText(
      `Date,Invoice No,Item Name,Qty,Gross Sales,Discount,Net Sales\n${rows.join("\n")}`,
    );
    const targets = Object.fromEntries(mapping.columns.map((c) => [c.source, c.target]));
    expect(targets).toMatchObject({ "Gross Sales": null, "Net Sales": "total_price" });
  });

  test("goods with a price and a quantity are no sale unless something says when, which or for how much", () => {
    const rows = Array.from({ length: 12 }, (_, i) => `P00${i},Kopiko ${i},${5 + i}.50,${i * 3}`);
    const mapping = mapText(`Code,Item,Price,Quantity\n${rows.join("\n")}`);
    expect(mapping.dataset === "transactions" && mapping.doubts.length === 0).toBe(false);
  });

  test("a table of something else is unknown, and asks", () => {
    const mapping = mapText(
      "Employee No,Full Name,Position,Date Hired,SSS No,Basic Pay\n7,Ana Cruz,Clerk,2020-01-05,33-1,15000",
    );
    expect(mapping.dataset).toBe("unknown");
    expect(mapping.doubts.map(({ code }) => code)).toEqual(["dataset_unknown"]);
    expect(Object.values(accepted(mapping)).every((field) => field === null)).toBe(true);
  });

  test("what a person said wins, whatever the case and spacing of the header", () => {
    const remembered = {
      dataset: "transactions" as const,
      columns: [{ source: "tala", target: "customer_type" }, { source: "PETSA", target: null }],
    };
    const mapping = mapText(TILL, { remembered });
    expect(accepted(mapping)).toMatchObject({ Tala: "customer_type", Petsa: null, Dami: null });
    expect(mapping).toMatchObject({ model: null, dataset_confidence: 1 });
  });

  test("dates that cannot be read surely are asked about", () => {
    const mapping = mapText(
      "Receipt No,Transaction Date,Product Name,Qty,Unit Price\nR1,01/02/2024,Coke,1,20.00\nR2,03/04/2024,Skyflakes,2,8.00\nR3,05/06/2024,Coke,3,20.00",
    );
    expect(mapping.doubts.map(({ code }) => code)).toContain("dates_ambiguous");
  });
});

describe("hostile headers", () => {
  test.each([
    ['id"; drop table x;--,__proto__,constructor,toString'],
    [`${"a".repeat(10_000)},${"qty".repeat(500)}`],
    ["\u0000,\ufeffDate,👻,日付,数量"],
    [",,,"],
    ["_".repeat(5_000) + "," + "(".repeat(5_000) + "," + "Ab1".repeat(2_000)],
  ])("%#", (header) => {
    const started = performance.now();
    const mapping = mapText(`${header}\n1,2,3,4`);
    expect(mapping.columns).toHaveLength(header.split(",").length);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test("16,384 columns", () => {
    const header = Array.from({ length: 16_384 }, (_, i) => `Col ${i}`);
    const mapping = mapColumns(createInference(header).finish());
    expect(mapping.columns).toHaveLength(16_384);
  });
});

test("the assignment costs least, against every permutation", () => {
  const costs = fc.integer({ min: 1, max: 5 }).chain((n) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: n + 1, maxLength: n + 1 }), {
      minLength: n,
      maxLength: n,
    })
  );
  const least = (rows: number[][], taken: number[] = []): number =>
    rows.length === 0 ? 0 : Math.min(
      ...rows[0]!.map((cost, j) =>
        taken.includes(j) ? Infinity : cost + least(rows.slice(1), [...taken, j])
      ),
    );
  fc.assert(
    fc.property(costs, (rows) => {
      const found = leastCost(rows);
      expect(new Set(found).size).toBe(rows.length);
      expect(found.reduce((sum, j, i) => sum + rows[i]![j]!, 0)).toBe(least(rows));
    }),
    { numRuns: 60 },
  );
});

test("an assignment that cannot be is refused, not sought for ever", () => {
  expect(() => leastCost([[1, NaN], [NaN, NaN]])).toThrow(RangeError);
  expect(() => leastCost([[1], [2]])).toThrow(RangeError);
});

test("training is the same every time, and a model survives packing", () => {
  const examples = inventedExamples(12, 5);
  const [a, b] = [1, 1].map((seed) => trainNetwork(examples, 1, new Random(seed)));
  expect(a!.column.weights).toEqual(b!.column.weights);
  const model = { ...shippedModel(), network: a! };
  const packed = packModel(model);
  expect(packModel(unpackModel(JSON.parse(JSON.stringify(packed)))).layers.first.weights)
    .toBe(packed.layers.first.weights);
  const other = { ...packed, layers: { ...packed.layers, first: packed.layers.second } };
  expect(() => unpackModel(other)).toThrow(RangeError);
});

test("what is remembered gives no field twice, and no field that is none", () => {
  const mapping = mapText("Qty,qty,Petsa\n1,2,01/02/2024", {
    remembered: {
      dataset: "transactions",
      columns: [{ source: "Qty", target: "quantity" }, { source: "Petsa", target: "toString" }],
    },
  });
  expect(accepted(mapping)).toEqual({ Qty: "quantity", qty: null, Petsa: null });
});

test("what a person decided is not asked again", () => {
  const text = "Qty,Petsa\n1,01/02/2024\n2,03/04/2024";
  const columns = [{ source: "Qty", target: "quantity" }, {
    source: "Petsa",
    target: "transaction_date",
  }];
  const known = { dataset: "transactions" as const, columns };
  expect(mapText(text, { remembered: known }).doubts).toMatchObject([{ code: "dates_ambiguous" }]);
  expect(mapText(text, { remembered: { ...known, decided: true } }).doubts).toEqual([]);
});

test("the order of day and month that a person said counts where the dates do not tell, and is asked about where they tell otherwise", () => {
  const known = {
    dataset: "transactions" as const,
    columns: [{ source: "Petsa", target: "transaction_date" }],
    decided: true,
  };
  const inference = (dates: string[]) => {
    const table = createInference(["Petsa"]);
    table.add(dates.map((date, i) => ({ rowNo: i + 2, byteOffset: null, cells: [date] })));
    return table.finish();
  };
  for (const [order, date] of [["dmy", "2024-04-03"], ["mdy", "2024-03-04"]] as const) {
    const schema = inference(["03/04/2024", "01/02/2024"]);
    const mapping = mapColumns(schema, { remembered: { ...known, dayOrders: { Petsa: order } } });
    expect(mapping.doubts).toEqual([]);
    expect(createRowMapper(schema, mapping)(["03/04/2024"])).toBe(`{"transaction_date":"${date}"}`);
  }
  const told = mapColumns(inference(["03/25/2024"]), {
    remembered: { ...known, dayOrders: { Petsa: "dmy" } },
  });
  expect(told.doubts).toMatchObject([{ code: "dates_disagree", column: "Petsa" }]);
});

test("an amount paid is no way of paying", () => {
  const mapping = mapText(
    "benta_id,petsa,paninda,dami,presyo,total,bayad,sukli\n1,2024-01-02,Skyflakes,3,8,24,50,26\n2,2024-01-02,Coke Mismo,1,20,20,20,0\n3,2024-01-02,Egg,6,9,54,100,46\n4,2024-01-03,Egg,2,9,18,40,22",
  );
  expect(mapping.columns.find(({ source }) => source === "bayad")!.target).not.toBe(
    "payment_method",
  );
});
