import { expect, test } from "vitest";
import { createDecoder, decodeText } from "./decode.ts";
import { sniffEncoding } from "./encoding.ts";

const utf16 = (text: string) =>
  new Uint8Array(new Uint16Array([...text].map((char) => char.charCodeAt(0))).buffer);
const utf32 = (text: string) =>
  new Uint8Array(new Uint32Array([...text].map((char) => char.codePointAt(0)!)).buffer);

test("UTF-16 and UTF-32 are known without a mark, and UTF-32 is decoded", () => {
  const text = "store,city\n1,Quezon\n2,Davao 😀\n";
  expect(sniffEncoding(utf16("name,qty\nсахар,1\nсоль,2\n"))?.name).toBe("utf-16le");
  expect(sniffEncoding(utf32(text))?.name).toBe("utf-32le");
  expect(decodeText(utf32(text), "utf-32le")).toBe(text);
});

test("a few broken bytes do not make UTF-8 something else", () => {
  const bytes = new TextEncoder().encode("Müller,Ñuñoa,café,Zürich,São,pâté\n".repeat(5) + "x");
  bytes[bytes.length - 1] = 0xe9;
  expect(sniffEncoding(bytes)?.name).toBe("utf-8");
});

test("legacy encodings are told apart by the language they make", () => {
  // "Молоко;Хлеб ржаной;Сметана" by hand in two code pages
  const text = "Молоко;Хлеб ржаной;Сметана";
  const upper1251 = (code: number) => code - 0x410 + 0xc0;
  const upper866 = (code: number) => (code < 0x440 ? code - 0x410 + 0x80 : code - 0x440 + 0xe0);
  const encode = (of: (code: number) => number) =>
    new Uint8Array([...text].map((char) => {
      const code = char.charCodeAt(0);
      return code < 128 ? code : of(code);
    }));
  expect(sniffEncoding(encode(upper1251))?.name).toBe("windows-1251");
  expect(sniffEncoding(encode(upper866))?.name).toBe("ibm866");
  expect(decodeText(encode(upper866), "ibm866")).toBe(text);
});

test.each(["Las Piñas", "Sto. Niño", "BIÑAN", "Año"])("%s alone tells windows-1252", (name) => {
  const text = `date,store,qty\n2025-01-10,Main Branch,4\n2025-01-11,${name},7\n`;
  expect(sniffEncoding(Uint8Array.from([...text], (char) => char.charCodeAt(0)))?.name)
    .toBe("windows-1252");
});

test("binary data is no text, a control character that separates cells is", () => {
  expect(sniffEncoding(new Uint8Array(400).map((_, i) => (i * 37) % 29))).toBeUndefined();
  expect(sniffEncoding(new TextEncoder().encode("a\u0001b\n1\u00012\n3\u00014\n"))?.name).toBe(
    "utf-8",
  );
});

// what iconv and Python write of these texts
const EUC_TW =
  "d9b8d0c2c7d8eaa22cedb0e2d80af6adc6c42c330ac7c0dea7fadcc5fd2c320ac9bbe4e1ccc2d9bd2c310ad2a3f0a1eab42c350a8ea2a1a18ea2a2ea8ea5a7e38ea2a1df2c390a";
const JOHAB =
  "ac77ce91a1772cae819cb70ab681b7412c330aafa2a8772c320ac4e1cfa120a3a2af612c310aacb1ce812c350a88418461845420dc4520e031f9fe2c380a";

test.each([
  ["euc-tw", EUC_TW, "商品名稱,數量\n鮮奶,3\n全麥麵包,2\n即溶咖啡,1\n洗髮精,5\n乂艸\ufffd氕,9\n"],
  ["johab", JOHAB, "상품명,수량\n우유,3\n식빵,2\n커피 믹스,1\n샴푸,5\nㄱㅏㅄ ㏊ 伽詰,8\n"],
])(
  "%s, which platforms do not decode, is known and read, whatever the pieces",
  (name, hex, text) => {
    const bytes = Uint8Array.from(hex.match(/../g)!, (byte) => parseInt(byte, 16));
    expect(sniffEncoding(bytes)?.name).toBe(name);
    expect(decodeText(bytes, name)).toBe(text);
    const decoder = createDecoder(name);
    const pieces = [...bytes].map((byte) => decoder.decode(new Uint8Array([byte]), false));
    expect(pieces.join("") + decoder.decode(new Uint8Array(0), true)).toBe(text);
    // a character cut off costs itself, not the delimiter behind it
    expect(decodeText(new Uint8Array([bytes[0]!, 44, 49, bytes[0]!]), name)).toBe("\ufffd,1\ufffd");
  },
);
