import type { Random } from "./random.ts";
import world from "./world.json" with { type: "json" };

/** A record of a simulated shop: canonical fields, and other things tills tell, as numbers, dates or texts. */
export type SimulatedRecord = Record<string, string | number | Date | null>;

const FIRST =
  "Maria Jose Juan Ana Pedro Rosa Antonio Carmen Liza Mark John Grace Joy Rowena Ramon Nena Cesar Luz Arnel Jenny Michael Angel Cristina Paolo Bea"
    .split(" ");
const LAST =
  "Santos Reyes Cruz Bautista Ocampo Garcia Mendoza Torres Flores Castillo Villanueva Ramos Aquino Navarro Dela_Cruz Salazar Mercado Lim Tan Go"
    .split(" ");
const NOUNS =
  "Original,Instant Noodles,Chicken,Beef,Shampoo,Bar,Powder,Coffee 3in1,Sachet,Choco,Lemon,Classic,Red,White,Corned Beef,Sardines,Milk,Juice,Crackers,Biscuit,Detergent,Fabcon,Vinegar,Soy Sauce,Energy Drink,Cola,Lights"
    .split(",");
/** What is sold without a brand or a size, as small shops write it. */
const PLAIN =
  "Ice candy,Yelo,Itlog,Tinapay,Pandesal,Bigas,Mantika,Asukal,Toyo,Suka,Asin,Kape,Sigarilyo,Softdrinks,Load,Kandila,Posporo,Sibuyas,Bawang,Kamatis,Tuyo,Galunggong,Saging,Banana cue,Turon,Balut,Buko juice,Lugaw,Taho,Egg,Rice,Bread,Sugar,Salt,Candy,Water,Cooking oil,Vinegar,Eggs (tray),Charcoal,Uling,LPG,Tubig,Chips,Notebook,Ballpen,Shampoo sachet,Diaper,Napkin,Gulay,Manok,Baboy,Isda"
    .split(",");
const SIZES =
  "55g,60g,80g,1.5L,330ml,1L,250 ml,33g,1kg,500g,10s,20's,12 oz,2 x 25g,100ml,8oz,1 pc,6ct,0.5 L,150 G"
    .split(",");
const DEPARTMENTS =
  "Grocery,Beverages,Food,Non-Food,Household,Personal Care,GROCERY,DRUG GM,Dairy,Frozen,Tobacco,Fresh,PRODUCE,General Merchandise"
    .split(",");
const CATEGORIES =
  "Beverages,Snacks,Canned Goods,Instant Noodles,Laundry,Personal Care,Cigarettes,Condiments,Dairy,Coffee,Biscuits,Soft Drinks,Household,Electronics,Furniture,Inumin,Pagkain,Sabon,De Lata,Meryenda,Alak,Frozen Goods,Sauces,Health and beauty"
    .split(",");
const COMPANIES =
  "Universal Robina Corp,Nestle Philippines,Monde Nissin,Unilever,P&G,San Miguel,Del Monte Phils,Century Pacific,PMFTC,Liwayway Marketing,Coca-Cola Beverages,JC Distribution,Ace Trading,Mega Foods Inc.,Suy Sing,2,69,1251"
    .split(",");
const PAYMENTS = [
  "Cash,GCash,Maya,Credit Card,Debit Card",
  "cash,gcash,utang",
  "CASH,CARD,EWALLET,CHECK",
  "cash,credit",
  "Cash on Delivery,ShopeePay,Credit/Debit Card,GCash",
  "Utang,Bayad",
  "CSH,CRD,GC",
  "credit_card,voucher,boleto,debit_card",
  "COD,30 days,15 days,Cash",
];
const GENDERS = [
  "Male,Female",
  "M,F",
  "male,female,unknown",
  "Lalaki,Babae",
  "1,2",
  "F,M,U",
  "m,f",
];
const BRACKETS = [
  "18-24,25-34,35-44,45-54,55+",
  "18 to 24,25 to 34,35 to 49,50 and above",
  "A,B,C,D,E,F",
  "19-24,25-34,35-44,45-54,55-64,65+",
  "<25,25-29,30-34,35-39,40-44,45-49",
  "Teen,Adult,Senior,Young Adult",
  "under 18,18-30,31-45,46-60,over 60",
  "Bata,Matanda",
];
const TYPES = [
  "Regular,VIP,New",
  "Member,Normal",
  "suki,walk-in,bago",
  "Gold,Silver,Bronze,Platinum",
  "Consumer,Corporate,Home Office",
  "wholesale,retail",
  "Loyal,Occasional,First-time",
  "A,B,C",
  "Senior,PWD,Regular",
  "lead,customer,subscriber",
];
const INCOMES = [
  "A,B,C,D,E",
  "Low,Middle,High",
  "under 15K,15-24K,25-34K,35-49K,50-74K,75-99K",
  "Below 10,000,10000-20000,20000-50000",
  "C1,C2,D,E,AB",
  "Minimum,Below minimum,Above minimum",
  "Lower Middle,Upper Middle,Upper",
];
const STORE_TYPES = [
  "sari-sari,grocery,convenience",
  "Supermarket,Hypermarket,Mini Mart",
  "A,B,C,D",
  "Mall,Standalone,Street",
  "Company-owned,Franchise",
  "GT,MT,Wholesale",
  "Sari-Sari Store,Carinderia,Market Stall,Pharmacy",
];
const STATUSES = [
  "Active,Inactive",
  "active,closed,planned",
  "A,I",
  "1,0",
  "Y,N",
  "TRUE,FALSE",
  "Active,Discontinued,Phased out",
  "Aktibo,Sarado",
  "active,draft,archived",
  "Open,Closed",
];
const CHANNELS = [
  "Facebook,TikTok,Instagram,YouTube",
  "TV,Radio,Print",
  "In-store,Digital,SMS",
  "Search,Display,Video,Shopping",
  "Billboard,Sampling,Flyer",
  "facebook,instagram,audience_network",
  "GT,MT",
  "tarpaulin,radyo,FB",
];
const UNITS = [
  "pc,pcs,pack,box,bottle",
  "EA,CS,BX",
  "piraso,pakete,bote,lata",
  "pcs",
  "KG,PC,PK",
  "sachet,can,pack,pc",
  "each,dozen,case",
  "ST",
];
const MODELS = [
  "gpt-4o-mini,gpt-4o",
  "yolov8,yolov8n",
  "brand-v1.2,brand-v1.3",
  "stt,vision,ocr",
  "resnet50",
  "bert-base-retail",
  "model_v2",
  "1.4.2,1.5.0",
  "whisper-small,hybrid",
];
const WORDS = [
  "Completed,Pending,Cancelled",
  "Sale,Refund",
  "Paid,Unpaid",
  "Dine in,Take out",
  "Red,Blue,Green",
  "Sunny,Rainy",
  "AM,PM",
  "Morning,Afternoon,Evening",
  "Happy,Neutral,Sad",
  "Sale",
  "SOLD,VOID",
  "Small,Medium,Large",
  "Monday,Tuesday,Friday",
  "Single,Married",
  "College,High School",
  "POSTED",
  "delivered,shipped",
  "Standard,Express",
  "ORIG,BBQ,CHEESE",
  "V,X,Z",
  "Order",
  "verbal,pointing",
  "en,tl",
  "TAX,NONTAX",
];
const COUNTRIES = [
  "Philippines",
  "PH",
  "United Kingdom,France,Germany,EIRE",
  "United States",
  "Luzon,Visayas,Mindanao",
  "North,South,East,West",
  "NY,CA,TX",
  "SP,RJ,MG",
];
const TRUTHS = ["TRUE,FALSE", "Yes,No", "0,1", "Y,N", "0", "N", "false"];
const CODES = [
  "V12",
  "#3",
  "GL-#4",
  "E#3",
  "#6",
  "L#4",
  "B-#5",
  "uuid",
  "TRK#9",
  "ABC#2",
  "#3-#3-#3",
  "R#1",
  "A#1",
  "#2",
  "U#4",
  "EMP#3",
  "X#6",
  "PO-#5",
];
const STORE_NAMES =
  "Aling Nena Store,Tindahan ni Aling Rosa,JM Sari-Sari Store,Main Branch,SM North,Puregold Cubao,Mini Mart 2,Kanto Store,Mang Tomas Tindahan,Branch 3,Downtown,7-Eleven Ayala,Robinsons Galleria,Corner Shop,Astoria,Hell's Kitchen,Makati Outlet,JRS Grocery,Bella's Variety,QC Depot,Manila - Main,Lower Manhattan,3 Kings Mart,Ate Baby's Store"
    .split(",");
const INT_RANGES: [number, number][] = [
  [0, 9],
  [0, 200],
  [1, 52],
  [2024, 2024],
  [0, 5_000],
  [0, 1],
  [-20, 20],
  [0, 100_000],
];
const IDS: Record<string, string[]> = {
  transaction_id: [
    "INV-#6",
    "OR#7",
    "#6",
    "R-#4",
    "TX#8",
    "SI-2024-#5",
    "#2-#4",
    "uuid",
    "hex",
    "#12",
    "CA-2016-#6",
    "TXN#5",
    "#3-#2-#4",
    "S#9",
    "RCPT#6",
    "C#6",
    "240#9AB",
    "POS1-#6",
    "0000#4",
    "#14",
    "T#3-#6",
    "#4",
  ],
  store_id: [
    "S#3",
    "STR-#2",
    "#3",
    "#2",
    "BR#2",
    "#1",
    "A",
    "store_#2",
    "TND-#3",
    "W#3",
    "10#1",
    "1#3",
    "QC-#2",
    "uuid",
  ],
  device_id: [
    "POS#1",
    "PI-#4",
    "SCOUTPI-000#1",
    "T#1",
    "Terminal #1",
    "Register #1",
    "#2",
    "DEV-#6",
    "scoutpi-#4",
    "REG0#1",
    "KASSE#1",
    "hexshort",
    "iPad #1",
    "Main Register",
    "Lane #1",
  ],
  customer_id: [
    "C#5",
    "CUST-#4",
    "#5",
    "#5.0",
    "M#7",
    "HH#4",
    "facial_#6",
    "uuid",
    "hex",
    "#8",
    "CG-#5",
    "MEM#6",
    "#4",
    "AA-#5",
    "09#9",
  ],
  sku: [
    "SKU#4",
    "#5",
    "P#4",
    "#5A",
    "FUR-BO-#8",
    "ITEM-#3",
    "BEV#3",
    "uuid",
    "#7",
    "PRD-#5",
    "A#2-#3",
    "#6",
    "sku_#3",
    "#4",
    "LM-PC-#2",
    "#2",
  ],
  campaign_id: [
    "CMP-#3",
    "#4",
    "PROMO#3",
    "C#3",
    "camp_#2",
    "120#12",
    "AD#5",
    "KAMP-#2",
    "#2",
    "2024Q#1-#2",
    "P#2",
  ],
};

/** What is sold under a word, among goods that have a code. */
const SERVICES = ["POST", "DISC", "MISC", "BAG", "DELIVERY"];

/** One shop or chain: its stores, goods, customers and habits. */
export class SimulatedShop {
  readonly random: Random;
  readonly #stores: SimulatedRecord[];
  readonly #products: SimulatedRecord[];
  readonly #customers: SimulatedRecord[];
  readonly #ids = new Map<string, string>();
  readonly #counters = new Map<string, number>();
  readonly #bounds = new Map<string, number>();
  readonly #codes = new Map<string, string[]>();
  readonly #choices = new Map<string, number>();
  readonly #words = new Map<readonly string[], string[]>();
  readonly #dayStart: Date;
  readonly #dearness: number;
  /** Everything costs the same. */
  readonly #onePrice: number | null;
  /** Goods are called by their kind, or by their brand alone. */
  readonly #naming: "full" | "plain" | "brand";
  readonly #one: boolean;
  readonly #lettered: boolean;

  constructor(random: Random) {
    this.random = random;
    this.#dayStart = new Date(
      Date.UTC(random.int(2009, 2026), random.int(0, 11), random.int(1, 28), 6),
    );
    this.#dearness = random.pick([0.3, 1, 1, 1, 4]);
    this.#onePrice = random.chance(0.08) ? Math.max(1, Math.round(random.skewed(15, 1))) : null;
    this.#naming = random.chance(0.85) ? "full" : random.pick(["plain", "plain", "brand"]);
    this.#one = random.chance(0.08);
    this.#lettered = random.chance(0.2);
    this.#stores = many(random.pick([1, 1, 3, 8, 30, 150]), () => this.#store());
    this.#products = many(
      random.chance(0.15) ? random.int(1, 5) : random.int(8, random.chance(0.15) ? 400 : 60),
      () => this.#product(),
    );
    this.#customers = many(random.pick([4, 20, 60, 300]), () => this.#customer());
  }

  /** Records of a dataset; of transactions one per line sold, or per receipt. */
  records(dataset: string, count: number): SimulatedRecord[] {
    switch (dataset) {
      case "transactions":
        return this.#sales(count);
      case "products":
        return many(count, () => this.#product());
      case "stores":
        return many(count, () => this.#store());
      case "customers":
        return many(count, () => this.#customer());
      case "campaigns":
        return many(count, () => this.#campaign());
      default:
        return many(count, () => this.#inference());
    }
  }

  /** A value of a kind that is no field, for this record. */
  other(
    kind: string,
    record: SimulatedRecord,
    at: number,
    column: number,
  ): string | number | Date | null {
    const r = this.random;
    switch (kind) {
      case "rowno":
        return at + 1;
      case "text":
        return r.chance(0.5) ? null : r.pick([
          "ok",
          "paid in full",
          "for pick up",
          "suki discount",
          "walang sukli",
          "promo item",
          "customer returned the item",
          "check price next week",
          "n/a",
          "urgent delivery please call first",
          "may utang pa",
          "dagdag 1 pc",
        ]);
      case "person":
        return r.chance(0.3) ? r.pick(FIRST) : `${r.pick(FIRST)} ${r.pick(LAST).replace("_", " ")}`;
      case "word":
        return r.pick(this.#chosen(WORDS));
      case "code":
        return this.#code(`code ${column}`);
      case "money": {
        const base = numberOf(record["transaction_amount"]) || numberOf(record["total_price"]) ||
          r.skewed(100, 1);
        return round(
          (this.#habit(`share ${column}`)
            ? this.#once(`of base ${column}`, [1, 0.8, 0.3, 0.1, 0.05, 1.2])
            : r.pick([1, 0.8, 0.3, 0.1, 0.05, 1.2])) *
            (this.#habit(`own ${column}`) ? r.skewed(120 * this.#dearness, 1) : base),
          2,
        );
      }
      case "total":
        return round(r.skewed(50_000, 1), 2);
      case "percent":
        return round(
          r.next() * this.#once(`percent ${column}`, [1, 30, 30, 60, 0]),
          this.#once(`places ${column}`, [0, 2, 2]),
        );
      case "int":
        return r.int(...this.#once(`int ${column}`, INT_RANGES));
      case "timestamp":
        return new Date(
          this.#dayStart.getTime() + r.int(0, 90) * 86_400_000 + r.int(0, 86_399) * 1_000,
        );
      case "date":
        return midnight(new Date(this.#dayStart.getTime() + r.int(-20_000, 400) * 86_400_000));
      case "phone":
        return r.chance(0.7)
          ? `09${digits(r, 9)}`
          : `+63 9${digits(r, 2)} ${digits(r, 3)} ${digits(r, 4)}`;
      case "email":
        return `${r.pick(FIRST).toLowerCase()}${r.int(1, 99)}@${
          r.pick(["gmail.com", "yahoo.com", "shop.ph"])
        }`;
      case "address":
        return r.pick([
          `${r.int(1, 999)} Rizal St., ${r.pick(world.cities)}`,
          `Blk ${r.int(1, 20)} Lot ${r.int(1, 40)} Phase ${r.int(1, 4)}`,
          `Purok ${r.int(1, 9)}`,
          `${r.int(1, 99)} Mabini Avenue`,
        ]);
      case "zip":
        return String(r.int(1000, 9800));
      case "country":
        return r.pick(this.#chosen(COUNTRIES));
      case "url":
        return `https://cdn.shop.ph/img/${digits(r, 5)}.jpg`;
      case "bool":
        return r.pick(this.#chosen(TRUTHS));
      case "json":
        return `{"k":${r.int(1, 99)},"v":"${digits(r, 3)}"}`;
      case "weight":
        return round(r.skewed(2, 1), 3);
      default:
        return null;
    }
  }

  #sales(count: number): SimulatedRecord[] {
    const r = this.random, records: SimulatedRecord[] = [];
    const perReceipt = r.pick([1, 1.5, 1.5, 3, 3, 6, 6, 30]),
      wholeReceipts = r.chance(0.15),
      returns = r.chance(0.2);
    // a credit note is numbered as invoices are, with letters before
    const credits = returns && r.chance(0.4) ? r.pick(["C", "CN", "CR-", "R"]) : null;
    const countFree = r.chance(0.1),
      rateOfTax = r.pick([0.12, 3 / 28, 0.05, 0]),
      discounts = r.pick([0, 0, 0.2, 0.7]);
    let at = this.#dayStart.getTime(), number = Math.floor(10 ** (7 * r.next()));
    while (records.length < count) {
      const store = r.pick(this.#stores), customer = r.pick(this.#customers), known = r.chance(0.8);
      at += r.int(1, r.pick([90, 900, 9_000])) * 1_000;
      const isCredit = credits !== null && r.chance(0.05);
      const id = `${isCredit ? credits : ""}${this.#receiptId(number++)}`;
      const lines: SimulatedRecord[] = many(
        1 + Math.floor(r.next() * r.next() * 2 * perReceipt),
        () => {
          const product = r.pick(this.#products);
          const quantity = (isCredit || (credits === null && returns && r.chance(0.06)) ? -1 : 1) *
            (this.#one
              ? 1
              : countFree
              ? round(r.skewed(1.2, 0.5), 3)
              : Math.max(1, Math.round(r.skewed(1.3, 0.9))));
          const price = numberOf(product["unit_price"]);
          const discount = r.chance(discounts)
            ? round(Math.abs(price * quantity) * r.pick([0.05, 0.1, 0.2]), 2)
            : 0;
          const total = round(price * quantity - discount, 2);
          return {
            ...product,
            quantity,
            unit_price: price,
            discount_amount: discount,
            total_price: total,
            tax_amount: round(total * rateOfTax, 2),
          };
        },
      );
      const amount = round(lines.reduce((sum, line) => sum + numberOf(line["total_price"]), 0), 2);
      const when = new Date(at), payment = r.pick(this.#chosen(PAYMENTS));
      for (const line of wholeReceipts ? lines.slice(0, 1) : lines) {
        records.push({
          ...line,
          ...store,
          ...(wholeReceipts && { tax_amount: round(amount * rateOfTax, 2) }),
          transaction_id: id,
          transaction_timestamp: when,
          transaction_date: midnight(when),
          transaction_time: when,
          customer_id: known ? customer["customer_id"]! : null,
          age: customer["age"]!,
          age_bracket: customer["age_bracket"]!,
          gender: customer["gender"]!,
          customer_type: customer["customer_type"]!,
          transaction_amount: amount,
          payment_method: payment,
          currency: "PHP",
          device_id: store["device_id"]!,
        });
      }
    }
    return records.slice(0, count);
  }

  #store(): SimulatedRecord {
    const r = this.random;
    return {
      store_id: this.#id("store_id"),
      store_name: r.pick(STORE_NAMES),
      store_type: r.pick(this.#chosen(STORE_TYPES)),
      region: this.#region(),
      province: r.pick(world.provinces),
      municipality: r.pick(world.cities),
      barangay: r.chance(0.9) ? r.pick(world.barangays) : `Brgy. ${r.int(1, 900)}`,
      latitude: round(5.5 + r.next() * 14, 6),
      longitude: round(117.5 + r.next() * 8.5, 6),
      status: r.pick(this.#chosen(STATUSES)),
      opened_on: midnight(new Date(Date.UTC(r.int(1995, 2025), r.int(0, 11), r.int(1, 28)))),
      device_id: this.#id("device_id"),
    };
  }

  #product(): SimulatedRecord {
    const r = this.random;
    const [brand, maker, kind] = r.pick(world.brands) as [string, string, string];
    const size = r.pick(SIZES);
    const real = r.chance(0.4) ? r.pick(world.products) as string[] : null;
    const name = this.#naming === "plain"
      ? r.pick(PLAIN)
      : this.#naming === "brand"
      ? brand
      : real
      ? real[0]!
      : `${brand} ${r.pick(NOUNS)}${r.chance(0.6) ? ` ${size}` : ""}`;
    const price = this.#onePrice ?? r.pick([round, (x: number) => Math.max(1, Math.round(x))])(
      r.skewed(30 * this.#dearness, 1.1),
      2,
    );
    return {
      sku: this.#sku(),
      barcode: gtin(r),
      product_name: this.#words.size % 3 === 0 ? name.toUpperCase() : name,
      brand_name: real?.[1] || brand,
      product_category: real?.[2] || (r.chance(0.5) ? kind : r.pick(CATEGORIES)) ||
        r.pick(CATEGORIES),
      department: real?.[3] || r.pick(DEPARTMENTS),
      manufacturer: maker && r.chance(0.6) ? maker : r.pick(COMPANIES),
      pack_size: real?.[4] || size,
      unit: r.pick(this.#chosen(UNITS)),
      unit_price: Math.max(0.25, price),
      unit_cost: round(price * r.pick([0.7, 0.8, 0.85, 0.9]), 2),
      supplier: r.pick(COMPANIES),
      status: r.pick(this.#chosen(STATUSES)),
    };
  }

  #customer(): SimulatedRecord {
    const r = this.random;
    return {
      customer_id: this.#id("customer_id"),
      age: r.int(16, 80),
      age_bracket: r.pick(this.#chosen(BRACKETS)),
      gender: r.pick(this.#chosen(GENDERS)),
      customer_type: r.pick(this.#chosen(TYPES)),
      income_bracket: r.pick(this.#chosen(INCOMES)),
      household_size: r.chance(0.1) ? "5+" : r.int(1, 9),
      region: this.#region(),
      province: r.pick(world.provinces),
      municipality: r.pick(world.cities),
      barangay: r.pick(world.barangays),
    };
  }

  #campaign(): SimulatedRecord {
    const r = this.random, product = this.#product(), budget = Math.round(r.skewed(50_000, 1));
    const start = midnight(new Date(this.#dayStart.getTime() + r.int(0, 300) * 86_400_000));
    const name = r.pick([
      "Summer",
      "Pasko",
      "Payday",
      "Back to School",
      "Fiesta",
      "Buy 1 Take 1",
      "Launch",
      "Tag-ulan",
      "10.10",
      "Mid-year",
    ]);
    return {
      campaign_id: this.#id("campaign_id"),
      campaign_name: `${name} ${
        r.pick(["Sale", "Promo", "Blast", "2024", "Q3", product["brand_name"] as string])
      }`,
      channel: r.pick(this.#chosen(CHANNELS)),
      brand_name: product["brand_name"]!,
      product_name: product["product_name"]!,
      start_date: start,
      end_date: new Date(start.getTime() + r.int(3, 60) * 86_400_000),
      budget,
      spend: round(budget * r.next(), 2),
      impressions: Math.round(r.skewed(80_000, 1.5)),
      store_id: this.#id("store_id"),
    };
  }

  #inference(): SimulatedRecord {
    const r = this.random, product = this.#product();
    return {
      ...product,
      transaction_id: this.#id("transaction_id"),
      confidence: this.#habit("hundred")
        ? round(40 + r.next() * 60, 1)
        : round(0.4 + r.next() * 0.6, 4),
      model: r.pick(this.#chosen(MODELS)),
      predicted_at: new Date(this.#dayStart.getTime() + r.int(0, 1_000_000) * 1_000),
    };
  }

  #region(): string {
    const long = this.random.pick(world.regions);
    const short = /\(([^)]*)\)/.exec(long)?.[1] ?? long;
    return this.#habit("short region")
      ? short
      : this.#habit("region number")
      ? long.replace(/ \(.*/, "")
      : long;
  }

  #habits = new Map<string, boolean>();
  #habit(name: string): boolean {
    const known = this.#habits.get(name) ?? this.random.chance(0.4);
    this.#habits.set(name, known);
    return known;
  }

  /** One of several lists of words, the same each time. */
  #chosen(lists: readonly string[]): string[] {
    let words = this.#words.get(lists);
    if (!words) this.#words.set(lists, words = this.random.pick(lists).split(","));
    return words;
  }

  /** A code that is none of the fields': of few things, or another in every row. */
  #code(column: string): string {
    const r = this.random;
    let few = this.#codes.get(column);
    if (few === undefined) {
      few = many(r.pick([0, 0, 2, 6, 40]), () => this.#id(column, CODES));
      this.#codes.set(column, few);
    }
    return few.length > 0 ? r.pick(few) : this.#id(column, CODES);
  }

  /** One of a list, the same each time. */
  #once<T>(key: string, list: readonly T[]): T {
    const known = this.#choices.get(key) ?? this.random.int(0, list.length - 1);
    this.#choices.set(key, known);
    return list[known]!;
  }

  /** A code; in some shops some have a letter for the colour or size behind them, or are words. */
  #sku(): string {
    const r = this.random, code = this.#id("sku");
    if (!this.#lettered || r.chance(0.7)) return code;
    return r.chance(0.9) ? `${code}${r.pick(["A", "B", "C", "S", "L"])}` : r.pick(SERVICES);
  }

  #id(field: string, patterns = IDS[field]!): string {
    return this.#written(this.#pattern(field, patterns), field);
  }

  /** How a system writes such ids, the same each time: by a pattern, counting up, or as any number below a bound. */
  #pattern(field: string, patterns = IDS[field]!): string {
    const r = this.random;
    const pattern = this.#ids.get(field) ??
      (r.chance(0.7) ? r.pick(patterns) : r.pick(["counted", "counted", "below"]));
    this.#ids.set(field, pattern);
    return pattern;
  }

  #written(pattern: string, field: string): string {
    const r = this.random;
    if (pattern === "below") return String(r.int(1, this.#bound(field)));
    if (pattern !== "counted") return idOf(pattern, r);
    const last = this.#counters.get(field) ??
      (r.chance(0.5) ? 0 : Math.floor(10 ** (8 * r.next())));
    const next = last + (this.#habit(`gaps in ${field}`) ? r.int(1, 9) : 1);
    this.#counters.set(field, next);
    return String(next);
  }

  #bound(field: string): number {
    const bound = this.#bounds.get(field) ?? 10 ** this.random.int(1, 11);
    this.#bounds.set(field, bound);
    return bound;
  }

  /** Ids of receipts, which follow one another in most systems. */
  #receiptId(number: number): string {
    const field = "transaction_id", pattern = this.#pattern(field);
    const count = pattern.split("#").length - 1;
    if (count === 0) return this.#written(pattern, field);
    let at = 0;
    return pattern.replace(/#(\d+)/g, (_, n: string) => {
      if (++at < count) return "1".padStart(+n, "0");
      return this.#habit("padded receipts")
        ? String(number).padStart(+n, "0")
        : String(number + 10 ** (+n - 1));
    });
  }
}

function idOf(pattern: string, r: Random): string {
  const hex = (n: number) => many(n, () => r.int(0, 15).toString(16)).join("");
  if (pattern === "uuid") return `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;
  if (pattern === "hex") return hex(32);
  if (pattern === "hexshort") return hex(12);
  return pattern.replace(/#(\d+)/g, (_, n: string) => digits(r, +n));
}

function digits(r: Random, n: number): string {
  return many(n, (i) => i === 0 ? r.int(1, 9) : r.int(0, 9)).join("");
}

function gtin(r: Random): string {
  const body = r.pick(["480", "4800", "955", "885", "0"]) + digits(r, 12);
  const twelve = body.slice(0, 12);
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += Number(twelve[i]) * (i % 2 === 0 ? 1 : 3);
  return twelve + (10 - sum % 10) % 10;
}

function many<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

function midnight(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 86_400_000) * 86_400_000);
}

function numberOf(value: string | number | Date | null | undefined): number {
  return typeof value === "number" ? value : 0;
}

function round(x: number, places: number): number {
  return Math.round(x * 10 ** places) / 10 ** places;
}
