import { Random } from "@scout/tabular/training/random.ts";

/** One line of a receipt, as a till knows it. Amounts in pesos. */
export interface Line {
  code: string;
  barcode: string;
  name: string;
  brand: string;
  category: string;
  pack: string;
  quantity: number;
  price: number;
  total: number;
}

export interface Sale {
  number: number;
  /** of 2025, UTC, as the shop's clock */
  at: Date;
  store: Store;
  terminal: number;
  cashier: string;
  customer: number;
  person: string;
  gender: "M" | "F";
  age: number;
  paid: "Cash" | "GCash" | "Maya" | "Card";
  lines: Line[];
  total: number;
}

export interface Store {
  code: string;
  name: string;
  barangay: string;
  city: string;
  province: string;
  region: string;
  latitude: number;
  longitude: number;
}

const STOCK: [name: string, brand: string, category: string, pack: string, price: number][] = [
  ["Lucky Me Chilimansi", "Lucky Me", "Instant Noodles", "60g", 16.5],
  ["Nissin Beef Wafer Stick", "Nissin", "Biscuits", "14g", 7],
  ["Kopiko Blanca Twin", "Kopiko", "Coffee", "58g", 17],
  ["Great Taste White", "Great Taste", "Coffee", "30g", 9.75],
  ["Alaska Evap", "Alaska", "Milk", "360ml", 38],
  ["Birch Tree Fortified", "Birch Tree", "Milk", "33g", 13.5],
  ["Century Tuna Flakes Hot", "Century", "Canned Goods", "155g", 39.25],
  ["555 Sardines Green", "555", "Canned Goods", "155g", 24],
  ["Datu Puti Toyo", "Datu Puti", "Condiments", "200ml", 13],
  ["UFC Banana Catsup", "UFC", "Condiments", "320g", 29.5],
  ["Tide Bar Original", "Tide", "Detergent", "125g", 15],
  ["Champion Powder Kalamansi", "Champion", "Detergent", "80g", 11.25],
  ["Head & Shoulders Menthol", "Head & Shoulders", "Shampoo", "12ml", 8],
  ["Cream Silk Pink", "Cream Silk", "Hair Care", "11ml", 7.5],
  ["Colgate Maximum", "Colgate", "Oral Care", "22g", 21],
  ["Coke Mismo", "Coca-Cola", "Soft Drinks", "290ml", 20],
  ["Royal Tru-Orange", "Royal", "Soft Drinks", "1.5L", 72],
  ["Wilkins Distilled", "Wilkins", "Water", "500ml", 16],
  ["Red Horse Stallion", "Red Horse", "Beer", "330ml", 55],
  ["Piattos Sour Cream", "Piattos", "Snacks", "40g", 19],
  ["Boy Bawang Cornick", "Boy Bawang", "Snacks", "100g", 24.5],
  ["Fita Crackers", "Fita", "Biscuits", "30g", 8],
  ["Marlboro Lights 20s", "Marlboro", "Cigarettes", "20s", 185],
  ["Modess All Night", "Modess", "Personal Care", "4s", 36],
  ["EQ Dry Medium", "EQ", "Diapers", "1s", 11],
  ["Bigas Sinandomeng", "", "Rice", "1kg", 54],
  ["Itlog Medium", "", "Eggs", "1pc", 9],
];
const PLACES: [string, string, string, string, number, number][] = [
  ["San Roque", "Marikina", "Metro Manila", "NCR", 14.6231, 121.0967],
  ["Lahug", "Cebu City", "Cebu", "Region VII", 10.3331, 123.8994],
  ["Buhangin", "Davao City", "Davao del Sur", "Region XI", 7.1098, 125.6125],
  ["Poblacion", "Iba", "Zambales", "Region III", 15.3276, 119.9781],
  ["Mayamot", "Antipolo", "Rizal", "Region IV-A", 14.6255, 121.1245],
  ["Tagpos", "Binangonan", "Rizal", "Region IV-A", 14.4645, 121.1925],
  ["Jaro", "Iloilo City", "Iloilo", "Region VI", 10.7202, 122.5621],
  ["Carmen", "Cagayan de Oro", "Misamis Oriental", "Region X", 8.4822, 124.6472],
];
const OWNERS = ["Nena", "Boyet", "Marites", "Jun", "Ising", "Caloy", "Peñaranda", "Luz"];
const PEOPLE = [
  "Dela Cruz, Ana",
  "Santos, Rico",
  "Muñoz, Carla",
  "Reyes, Jomar",
  "Bautista, Liza",
  "Ocampo, Dan",
];
const PAID = ["Cash", "Cash", "Cash", "GCash", "Maya", "Card"] as const;

/** Rounded to centavos, half up. */
export const peso = (value: number): number => Math.round(value * 100) / 100;

/** An invented chain of small shops and its sales of some days, in the order of time. The seed decides all of it. */
export class PartnerShop {
  readonly stores: Store[];
  readonly sales: Sale[];
  readonly stock: Omit<Line, "quantity" | "total">[];
  readonly random: Random;

  constructor(seed: number, receipts = 40) {
    const random = this.random = new Random(seed);
    const first = random.int(1000, 8000);
    this.stock = random.some(STOCK, random.int(12, STOCK.length)).map(
      ([name, brand, category, pack, price], at) => ({
        code: String(first + at * 7).padStart(6, "0"),
        barcode: barcode(random),
        name,
        brand,
        category,
        pack,
        price,
      }),
    );
    this.stores = random.some(PLACES, random.int(2, 6)).map((place, at) => ({
      code: `${random.pick(["BR", "S", "OUT"])}${String(at + 1).padStart(3, "0")}`,
      name: `${random.pick(OWNERS)} ${random.pick(["Store", "Mini Mart", "Sari-Sari"])}`,
      barangay: place[0],
      city: place[1],
      province: place[2],
      region: place[3],
      latitude: place[4],
      longitude: place[5],
    }));
    let at = Date.UTC(2025, random.int(0, 10), random.int(1, 20), 7, 5);
    const number = random.int(10_000, 80_000);
    this.sales = Array.from({ length: receipts }, (_, sale) => {
      at += random.int(240, 9000) * 1000;
      const lines = random.some(this.stock, random.int(1, 4)).map((item) => {
        const quantity = random.pick([1, 1, 1, 2, 2, 3, 4, 6, 12]);
        return { ...item, quantity, total: peso(quantity * item.price) };
      });
      const woman = random.chance(0.6);
      return {
        number: number + sale,
        at: new Date(at),
        store: random.pick(this.stores),
        terminal: random.int(1, 3),
        cashier: random.pick(["Joy", "Mae", "Jepoy"]),
        customer: random.int(2000, 2400),
        person: random.pick(PEOPLE),
        gender: woman ? "F" : "M",
        age: random.int(16, 70),
        paid: random.pick([...PAID]),
        lines,
        total: peso(lines.reduce((sum, line) => sum + line.total, 0)),
      };
    });
  }

  /** Each line with its sale. */
  get lines(): { sale: Sale; line: Line }[] {
    return this.sales.flatMap((sale) => sale.lines.map((line) => ({ sale, line })));
  }
}

function barcode(random: Random): string {
  const digits = `480${String(random.int(100_000_000, 999_999_999))}`;
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 3 : 1), 0);
  return digits + String((10 - (sum % 10)) % 10);
}
