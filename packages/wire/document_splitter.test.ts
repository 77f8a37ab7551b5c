import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentRows } from "./document_splitter.ts";

const rowsOf = (text: string): string[] | null => {
  const bytes = new TextEncoder().encode(text);
  const rows = documentRows(bytes, 1e6);
  if (rows === null) return null;
  const texts: string[] = [];
  for (let i = 0; i < rows.length; i += 2) {
    texts.push(new TextDecoder().decode(bytes.subarray(rows[i], rows[i + 1])));
  }
  return texts;
};

describe("documentRows", () => {
  it.each<[string, string[] | null]>([
    ["", []],
    ["  \n", []],
    ["[]", []],
    [" [ ] ", []],
    ['{"a":1}', ['{"a":1}']],
    ['\ufeff[{"a":1.10},\n {"b":"],"}]\n', ['{"a":1.10}', '{"b":"],"}']],
    ['[1,"x\\"]",null]', ["1", '"x\\"]"', "null"]],
    ['{"a":1}{"b":2}', ['{"a":1}', '{"b":2}']],
    ['{"a":1}\n{"b":2}\n', ['{"a":1}', '{"b":2}']],
    ["[[1,2],[3]]", ["[1,2]", "[3]"]],
    ["[1] [2]", ["[1]", "[2]"]],
    ["[1,]", null],
    ["[1 2]", null],
    ["[,1]", null],
    ['[{"a":1}', null],
    ['{"a":]}', null],
    ['"open', null],
    ["}", null],
  ])("%j", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it("refuses bad UTF-8", () => {
    expect(documentRows(Uint8Array.of(91, 34, 0xff, 34, 93), 100)).toBeNull();
  });

  it("takes every array apart as JSON.parse would, and keeps the elements' text", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(undefined, 1), (values, indent) => {
        const rows = rowsOf(JSON.stringify(values, null, indent));
        expect(rows?.map((r) => JSON.parse(r))).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });

  it("says null for whatever JSON.parse refuses of one value", () => {
    fc.assert(
      fc.property(
        fc.json().chain((j) => fc.tuple(fc.constant(j), fc.nat(j.length))),
        ([json, at]) => {
          const broken = `[${json.slice(0, at)}`;
          let parses = true;
          try {
            JSON.parse(broken);
          } catch {
            parses = false;
          }
          if (!parses) expect(rowsOf(broken)).toBeNull();
        },
      ),
    );
  });
});
