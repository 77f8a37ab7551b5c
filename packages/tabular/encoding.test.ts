import { expect, test } from "vitest";
import { decodeText } from "./decode.ts";
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

test("binary data is no text, a control character that separates cells is", () => {
  expect(sniffEncoding(new Uint8Array(400).map((_, i) => (i * 37) % 29))).toBeUndefined();
  expect(sniffEncoding(new TextEncoder().encode("a\u0001b\n1\u00012\n3\u00014\n"))?.name).toBe(
    "utf-8",
  );
});
