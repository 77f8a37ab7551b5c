import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

/** Masks all texts in one statement, as promotion would. */
async function mask(texts: readonly string[]): Promise<string[]> {
  const rows = await db.sql<{ masked: string }[]>`
    select silver.mask_pii(t.text) as masked
    from jsonb_array_elements_text(${db.sql.json([...texts])}) with ordinality t (text, place)
    order by t.place`;
  return rows.map((row) => row.masked);
}

const digits = (n: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }).map((d) => d.join(""));
/** Groups of digits of these lengths, joined by one of the separators. */
const grouped = (lengths: readonly number[], separators: readonly string[]) =>
  fc.tuple(fc.tuple(...lengths.map(digits)), fc.constantFrom(...separators))
    .map(([groups, separator]) => groups.join(separator));
/** A number that passes the Luhn check. */
const card = (length: number) =>
  digits(length - 1).map((body) => {
    const sum = [...body].reverse().reduce((total, d, i) => {
      const twice = Number(d) * (i % 2 === 0 ? 2 : 1);
      return total + (twice > 9 ? twice - 9 : twice);
    }, 0);
    return `${body}${(10 - (sum % 10)) % 10}`;
  });
const inFours = (text: string) => text.match(/.{1,4}/g)?.join(" ") ?? "";

const phone = fc.oneof(
  digits(9).map((d) => `09${d}`),
  fc.tuple(digits(2), digits(3), digits(4), fc.constantFrom(" ", "-", ".", " - "))
    .map(([a, b, c, s]) => [`09${a}`, b, c].join(s)),
  fc.tuple(digits(2), digits(3), digits(4), fc.constantFrom(" ", "-", ""))
    .map(([a, b, c, s]) => [`+63${s}9${a}`, b, c].join(s)),
  digits(9).map((d) => `639${d}`),
  digits(9).map((d) => `9${d}`),
  digits(9).map((d) => [..."09", ...d].join(" ")),
  fc.tuple(digits(3), digits(4)).map(([a, b]) => `(02) 8${a} ${b}`),
  fc.tuple(digits(3), digits(4)).map(([a, b]) => `02-8${a}-${b}`),
  fc.tuple(digits(3), digits(4)).map(([a, b]) => `(032) ${a}-${b}`),
  fc.tuple(digits(3), digits(4)).map(([a, b]) => `8${a}-${b}`),
  fc.tuple(digits(3), digits(3), digits(4)).map(([a, b, c]) => `+1 (${a}) ${b}-${c}`),
  fc.tuple(digits(4), digits(6)).map(([a, b]) => `+44 ${a} ${b}`),
);
const government = fc.oneof(
  grouped([2, 7, 1], ["-", " "]), // SSS
  grouped([3, 3, 3], ["-"]), // TIN
  grouped([3, 3, 3, 3], ["-"]),
  grouped([3, 3, 3, 5], ["-"]),
  grouped([2, 9, 1], ["-", " "]), // PhilHealth
  grouped([4, 7, 1], ["-", " "]), // UMID
  grouped([4, 4, 4], ["-", " "]), // Pag-IBIG, PhilSys
  grouped([4, 4, 4, 4], ["-", " "]),
  ...[9, 10, 11, 12, 14, 16].map(digits),
  digits(7).map((d) => `P${d}A`), // passport
  digits(7).map((d) => `EC${d}`),
  fc.tuple(
    fc.constantFrom("N", "D", "x"),
    digits(2),
    digits(2),
    digits(6),
    fc.constantFrom("-", ""),
  )
    .map(([l, a, b, c, s]) => [`${l}${a}`, b, c].join(s)), // driving licence
);
const cardNumber = fc.oneof(
  card(16),
  card(16).map(inFours),
  card(15),
  card(15).map((c) => `${c.slice(0, 4)} ${c.slice(4, 10)} ${c.slice(10)}`),
  card(13),
  card(19),
);
const email = fc.tuple(
  fc.constantFrom("juan", "maria.santos", "j_cruz+suki", "ana-99"),
  fc.constantFrom("@", " at "),
  fc.constantFrom("gmail.com", "yahoo.com.ph", "outlook.com"),
).map((parts) => parts.join(""));

const SHOP_TALK = [
  "pabili po ng dalawang coke",
  "magkano lahat, 1,234.50 ba",
  "Pancit Canton 6x1L 48/150G",
  "555 sardines 155g tatlo",
  "barya lang po 20 50 100",
  "C2 230ml at 7UP 330ml",
  "resibo 2025-09-05 10:30",
  "Marlboro Gold 20's isang kaha",
  "tira 3 pa, bente isa",
  "utang ko 85 piso noong Lunes",
  "load na 100 po",
  "3-in-1 kape 12 sachets",
  "school year 2024-2025",
  "P1,250.00 total, sukli 250",
  "4800016123458",
  "kasi wala si kuya",
];
const talk = fc.constantFrom(...SHOP_TALK);

const runs = { numRuns: 60 };

describe("what is personal does not survive", () => {
  const disappears = (found: fc.Arbitrary<string>) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(talk, found, talk), { minLength: 20, maxLength: 20 }),
        async (cases) => {
          const masked = await mask(cases.map((parts) => parts.join(", ")));
          cases.forEach(([before, secret, after], i) => {
            expect(masked[i]).not.toContain(secret);
            // what stands around it does
            expect(masked[i]).toContain(before);
            expect(masked[i]).toContain(after);
          });
        },
      ),
      runs,
    );

  test("phone numbers, Philippine and international", () => disappears(phone));
  test("government numbers", () => disappears(government));
  test("card numbers", () => disappears(cardNumber));
  test("e-mail addresses, written and spoken", () => disappears(email));
  test("every word of a spoken address", async () => {
    expect(
      await mask([
        "email ko juan dot dela underscore cruz at yahoo dot com po",
        "j+suki at gmail.com",
      ]),
    ).toEqual(["email ko [email] po", "[email]"]);
  });

  test("no six digits of a masked number are left, however it is grouped", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(phone, government, cardNumber), { minLength: 30, maxLength: 30 }),
        async (secrets) => {
          const masked = await mask(secrets.map((s) => `eto po ${s} salamat`));
          masked.forEach((text, i) => {
            expect(text.replace(/\D/g, "").length, `${secrets[i]} → ${text}`).toBeLessThan(6);
          });
        },
      ),
      runs,
    ));

  test.each([
    ["ako si Juan", "ako si [name]"],
    ["Ako po si juan dela cruz pabili ng coke", "Ako po si [name] pabili ng coke"],
    ["ako nga pala si Ma. Theresa Ñuñez. Dalawang itlog", "ako nga pala si [name]. Dalawang itlog"],
    ["hi my name is John Smith and I want coke", "hi my name is [name] and I want coke"],
    [
      "ang pangalan ko po ay Jose Rizal, taga Calamba",
      "ang pangalan ko po ay [name], taga Calamba",
    ],
    ["pangalan ko si Ben 2 coke", "pangalan ko si [name] 2 coke"],
    ["si Aling Nena po ito", "si [name] po ito"],
    ["si Boy ito, 3 pirasong pandesal", "si [name] ito, 3 pirasong pandesal"],
    ["ito po si Maria Clara, isang suka", "ito po si [name], isang suka"],
    ["this is Pedro Penduko speaking", "this is [name] speaking"],
    ["MY NAME IS ANA", "MY NAME IS [name]"],
  ])("names: %s", async (text, expected) => {
    expect(await mask([text])).toEqual([expected]);
  });

  test("a number after the name of its kind, in whatever grouping", async () => {
    expect(
      await mask([
        "SSS number ko po ay 3 4 1 2 3 4 5 6 7 8 ha",
        "TIN: 123 456 789 000, isang coke",
      ]),
    ).toEqual(["SSS number ko po ay [government_id] ha", "TIN: [government_id], isang coke"]);
  });
});

describe("what is not stays", () => {
  test("prices, quantities, pack sizes, dates and products, as they are", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(
            fc.oneof(
              talk,
              fc.integer({ min: 1, max: 9999 }).map(String),
              fc.float({ min: 1, max: 99999, noNaN: true }).map((x) => x.toFixed(2)),
              fc.integer({ min: 1000, max: 9_999_999 }).map((x) => `₱${x.toLocaleString("en-US")}`),
              fc.integer({ min: 1, max: 999 }).map((x) => `${x}ml`),
            ),
            { minLength: 1, maxLength: 6 },
          ).map((parts) => parts.join(" pesos, ")),
          { minLength: 30, maxLength: 30 },
        ),
        async (texts) => {
          expect(await mask(texts)).toEqual(texts);
        },
      ),
      runs,
    ));

  test("masking twice is masking once", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(fc.oneof(talk, phone, government, cardNumber, email, fc.string()), {
            maxLength: 5,
          })
            .map((parts) => parts.join(" ").replaceAll("\u0000", "")),
          { minLength: 20, maxLength: 20 },
        ),
        async (texts) => {
          const once = await mask(texts);
          expect(await mask(once)).toEqual(once);
        },
      ),
      runs,
    ));
});
