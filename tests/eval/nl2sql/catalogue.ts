/** A store of the evaluation: id, name, its place from the widest to the narrowest, receipts a day. */
export type EvalStore = readonly [
  id: string,
  name: string,
  region: string,
  province: string,
  municipality: string,
  barangay: string,
  receiptsADay: number,
];

export const STORES: readonly EvalStore[] = [
  ["101", "Aling Nena Store", "NCR", "Metro Manila", "Quezon City", "Commonwealth", 11],
  ["102", "Tindahan ni Mang Jose", "NCR", "Metro Manila", "Quezon City", "Batasan Hills", 8],
  ["103", "JR Mini Mart", "NCR", "Metro Manila", "Manila", "Tondo", 9],
  ["104", "Ate Baby Variety", "NCR", "Metro Manila", "Makati City", "Poblacion", 6],
  ["105", "Three Sisters Sari-Sari", "NCR", "Metro Manila", "Pasig City", "Pinagbuhatan", 5],
  ["106", "Lahug Corner Store", "Central Visayas", "Cebu", "Cebu City", "Lahug", 10],
  ["107", "Nang Inday Store", "Central Visayas", "Cebu", "Cebu City", "Guadalupe", 7],
  ["108", "Mandaue Suki Mart", "Central Visayas", "Cebu", "Mandaue City", "Centro", 6],
  ["109", "Matina Sari-Sari", "Davao Region", "Davao del Sur", "Davao City", "Matina Crossing", 8],
  ["110", "Tagum Trading Post", "Davao Region", "Davao del Norte", "Tagum City", "Apokon", 4],
  ["111", "Molo Plaza Store", "Western Visayas", "Iloilo", "Iloilo City", "Molo", 7],
  ["112", "Oton Beachside Store", "Western Visayas", "Iloilo", "Oton", "Poblacion", 3],
  ["113", "Bacoor Bayan Store", "CALABARZON", "Cavite", "Bacoor City", "Molino", 6],
  ["114", "Calamba Crossing Mart", "CALABARZON", "Laguna", "Calamba City", "Crossing", 5],
  ["115", "Angeles Friendship Store", "Central Luzon", "Pampanga", "Angeles City", "Balibago", 5],
];

/** A product: brand, name, pack size, price, how often bought, growth of that per day in percent. */
export type EvalProduct = readonly [
  brand: string,
  name: string,
  pack: string,
  price: number,
  weight: number,
  growth: number,
];

/** First and last day with sales; the last one is "today", and ends at 15:00. */
export const FIRST_DAY = "2025-06-09";
export const TODAY = "2025-10-15";

/** Holidays of the Philippines between them: Independence Day, Ninoy Aquino Day, National Heroes Day. */
export const HOLIDAYS: readonly string[] = ["2025-06-12", "2025-08-21", "2025-08-25"];

/** Products by category, with the department and the Nielsen category between them. */
export const SHELF: readonly {
  category: string;
  nielsen: string;
  department: string;
  products: readonly EvalProduct[];
}[] = [
  {
    category: "Non-Alcoholic Beverages",
    nielsen: "Soft Drinks",
    department: "Beverages",
    products: [
      ["Coca-Cola", "Coke Mismo", "290ml", 20, 34, 0.1],
      ["Coca-Cola", "Coke Sakto", "200ml", 15, 20, 0.2],
      ["Coca-Cola", "Coke Kasalo", "1.5L", 75, 8, 0],
      ["Pepsi", "Pepsi Mismo", "290ml", 19, 15, -0.3],
      ["Pepsi", "Pepsi Litro", "1L", 42, 6, -0.2],
      ["Sprite", "Sprite Mismo", "290ml", 20, 13, 0],
      ["Royal Tru-Orange", "Royal Mismo", "290ml", 20, 10, -0.1],
      ["Mountain Dew", "Mountain Dew Mismo", "290ml", 19, 8, 0.4],
      ["RC Cola", "RC Cola Mega", "800ml", 28, 6, 0],
    ],
  },
  {
    category: "Non-Alcoholic Beverages",
    nielsen: "Juices",
    department: "Beverages",
    products: [
      ["Zesto", "Zesto Orange", "200ml", 12, 12, 0],
      ["Minute Maid", "Minute Maid Pulpy", "330ml", 25, 4, 0.1],
    ],
  },
  {
    category: "Energy Drinks",
    nielsen: "Energy Drinks",
    department: "Beverages",
    products: [
      ["Cobra", "Cobra Energy Drink", "240ml", 22, 9, 0.3],
      ["Sting", "Sting Strawberry", "290ml", 23, 6, 0.5],
    ],
  },
  {
    category: "Beverages",
    nielsen: "Coffee",
    department: "Beverages",
    products: [
      ["Nescafé", "Nescafe Classic Stick", "2g", 4, 22, 0],
      ["Kopiko", "Kopiko Brown Twin", "55g", 15, 18, 0.2],
      ["Great Taste", "Great Taste White", "30g", 10, 15, -0.1],
    ],
  },
  {
    category: "Alcoholic Beverages",
    nielsen: "Beer",
    department: "Alcoholic Beverages",
    products: [
      ["Red Horse", "Red Horse Litro", "1L", 125, 5, 0.1],
      ["San Miguel Pale Pilsen", "San Miguel Pale Pilsen", "320ml", 50, 6, 0],
    ],
  },
  {
    category: "Alcoholic Beverages",
    nielsen: "Gin",
    department: "Alcoholic Beverages",
    products: [["Ginebra San Miguel", "Ginebra Bilog", "350ml", 65, 4, 0]],
  },
  {
    category: "Alcoholic Beverages",
    nielsen: "Brandy",
    department: "Alcoholic Beverages",
    products: [["Emperador", "Emperador Light", "750ml", 150, 2, -0.2]],
  },
  {
    category: "Dairy",
    nielsen: "Powdered Milk",
    department: "Dairy",
    products: [
      ["Bear Brand", "Bear Brand Swak", "33g", 14, 17, 0.1],
      ["Birch Tree", "Birch Tree Fortified", "33g", 13, 6, -0.4],
    ],
  },
  {
    category: "Dairy",
    nielsen: "Evaporated and Condensed Milk",
    department: "Dairy",
    products: [
      ["Alaska", "Alaska Evap", "370ml", 38, 6, 0],
      ["Alaska", "Alaska Condensada", "300ml", 45, 4, 0.1],
    ],
  },
  {
    category: "Canned & Jarred Goods",
    nielsen: "Canned Fish",
    department: "Dry Grocery",
    products: [
      ["Century Tuna", "Century Tuna Flakes", "155g", 38, 7, 0],
      ["Ligo", "Ligo Sardines", "155g", 24, 10, -0.1],
      ["555", "555 Sardines", "155g", 22, 9, 0.1],
    ],
  },
  {
    category: "Canned & Jarred Goods",
    nielsen: "Canned Meat",
    department: "Dry Grocery",
    products: [["Argentina", "Argentina Corned Beef", "150g", 37, 7, 0]],
  },
  {
    category: "Instant Foods",
    nielsen: "Instant Noodles",
    department: "Dry Grocery",
    products: [
      ["Lucky Me!", "Lucky Me Pancit Canton", "60g", 15, 30, 0.1],
      ["Lucky Me!", "Lucky Me Beef Noodles", "55g", 11, 15, 0],
      ["Payless", "Payless Xtra Big", "130g", 19, 7, -0.3],
    ],
  },
  {
    category: "Cooking Essentials",
    nielsen: "Soy Sauce",
    department: "Dry Grocery",
    products: [["Silver Swan", "Silver Swan Soy Sauce", "200ml", 16, 8, 0]],
  },
  {
    category: "Cooking Essentials",
    nielsen: "Vinegar",
    department: "Dry Grocery",
    products: [["Datu Puti", "Datu Puti Vinegar", "200ml", 13, 8, 0.1]],
  },
  {
    category: "Snacks & Confectionery",
    nielsen: "Chips and Savory Snacks",
    department: "Snacks",
    products: [
      ["Piattos", "Piattos Cheese", "40g", 20, 11, 0.2],
      ["Nova", "Nova Country Cheddar", "40g", 19, 7, 0],
      ["Chippy", "Chippy Barbecue", "27g", 8, 12, -0.1],
      ["Oishi", "Oishi Prawn Crackers", "24g", 8, 13, 0],
    ],
  },
  {
    category: "Snacks & Confectionery",
    nielsen: "Biscuits and Crackers",
    department: "Snacks",
    products: [
      ["SkyFlakes", "SkyFlakes Single", "25g", 7, 14, 0],
      ["Fita", "Fita Single", "30g", 8, 6, 0.1],
    ],
  },
  {
    category: "Snacks & Confectionery",
    nielsen: "Candies",
    department: "Confectionery",
    products: [
      ["Maxx", "Maxx Honeymansi", "4g", 1, 16, 0],
      ["Mentos", "Mentos Mint", "2.7g", 1.5, 9, 0.1],
    ],
  },
  {
    category: "Tobacco Products",
    nielsen: "Cigarettes",
    department: "Tobacco",
    products: [
      ["Marlboro", "Marlboro Red", "20s", 176, 10, -0.1],
      ["Winston", "Winston Lights", "20s", 150, 4, 0.2],
      ["Camel", "Camel Yellow", "20s", 120, 3, 0],
      ["Fortune", "Fortune International", "20s", 110, 4, -0.2],
    ],
  },
  {
    category: "Household Care",
    nielsen: "Laundry Detergents",
    department: "Home Care",
    products: [
      ["Tide", "Tide Bar", "125g", 18, 7, 0],
      ["Surf", "Surf Cherry Blossom", "65g", 8, 15, 0.1],
      ["Ariel", "Ariel Sunrise Fresh", "66g", 15, 8, -0.1],
    ],
  },
  {
    category: "Household Care",
    nielsen: "Fabric Conditioners",
    department: "Home Care",
    products: [["Downy", "Downy Antibac", "25ml", 9, 11, 0.2]],
  },
  {
    category: "Personal Care",
    nielsen: "Bath Soap",
    department: "Personal Care",
    products: [["Safeguard", "Safeguard White", "60g", 28, 8, 0]],
  },
  {
    category: "Personal Care",
    nielsen: "Shampoo",
    department: "Personal Care",
    products: [
      ["Palmolive", "Palmolive Naturals", "15ml", 8, 13, 0.1],
      ["Sunsilk", "Sunsilk Pink", "13ml", 7, 12, 0],
      ["Head & Shoulders", "Head & Shoulders Cool Menthol", "12ml", 9, 7, 0],
    ],
  },
  {
    category: "Personal Care",
    nielsen: "Toothpaste",
    department: "Personal Care",
    products: [
      ["Colgate", "Colgate Red", "20g", 14, 8, 0],
      ["Close-Up", "Close-Up Red Hot", "20g", 15, 5, -0.2],
    ],
  },
  {
    category: "Health",
    nielsen: "Pain and Fever Relief",
    department: "Health Care",
    products: [["Biogesic", "Biogesic Tablet", "500mg", 6, 8, 0]],
  },
  {
    category: "Health",
    nielsen: "Cough and Cold",
    department: "Health Care",
    products: [["Neozep", "Neozep Forte", "10mg", 7, 5, 0.3]],
  },
];
