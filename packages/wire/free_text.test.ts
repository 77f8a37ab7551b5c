import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFreeText, FREE_TEXT_KEYS, withoutFreeText } from "./free_text.ts";

const MARK = "[moved to bronze.transcripts]";
const move = (text: string) => {
  const cuts = findFreeText(text, JSON.parse(text));
  return {
    payload: withoutFreeText(text, cuts),
    moved: cuts.map((c) => [c.field, c.text] as const),
  };
};

/** The specification: replace the value of every free-text key, outermost first. */
function expected(value: unknown, path: string, moved: [string, unknown][]): unknown {
  if (Array.isArray(value)) {
    return value.map((v, i) => expected(v, path === "" ? `${i}` : `${path}.${i}`, moved));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, v]) => {
      const here = path === "" ? key : `${path}.${key}`;
      if (!FREE_TEXT_KEYS.includes(key)) return [key, expected(v, here, moved)];
      const empty = v === "" || typeof v !== "object" && typeof v !== "string" || v === null ||
        (typeof v === "object" && Object.keys(v).length === 0);
      if (empty) return [key, v];
      moved.push([here, v]);
      return [key, MARK];
    }),
  );
}

describe("findFreeText", () => {
  it("moves a transcript and leaves every other character", () => {
    expect(move('{ "n": 1.10, "audioContext" : {"transcript" : "isa \\"coke\\" po", "x":[ ]} }'))
      .toEqual({
        payload: `{ "n": 1.10, "audioContext" : {"transcript" : "${MARK}", "x":[ ]} }`,
        moved: [["audioContext.transcript", 'isa "coke" po']],
      });
  });

  it.each([
    [
      "empty or no text stays",
      '{"transcript":"","notes":null,"note":5,"comments":[],"a":{"remarks":{}}}',
      [],
    ],
    ["the key as a value is no key", '{"type":"transcript","list":["note"]}', []],
    ["quoted inside a string", '{"a":"the \\"note\\": x"}', []],
    ["after an escaped backslash", '{"a":"x\\\\","note":"y"}', [["note", "y"]]],
    ["arrays and objects keep their text", '{"comments":["a", "b"],"notes":{"by": "x"}}', [
      ["comments", '["a", "b"]'],
      ["notes", '{"by": "x"}'],
    ]],
    ["repeated in lines", '{"items":[{"note":"a"},{"q":1},{"note":"b"}]}', [
      ["items.0.note", "a"],
      ["items.2.note", "b"],
    ]],
    [
      "whosever words they are",
      '{"transactionContext":{"audioTranscript":"a"},"voice_transcription_text":"b"}',
      [["transactionContext.audioTranscript", "a"], ["voice_transcription_text", "b"]],
    ],
    ["what is told about words", '{"transcriptConfidence":"0.8","transcript_language":"tl"}', []],
    ["deep", '{"a":{"b":{"c":[{"free_text":"x"}]}}}', [["a.b.c.0.free_text", "x"]]],
    ["the key spelt with escapes", '{"tr\\u0061nscript":"x","\\u00f1":1}', [["transcript", "x"]]],
    ["duplicate keys", '{"note":"a","note":"b"}', [["note", "a"], ["note#2", "b"]]],
    ["a container twice", '{"a":{"note":"x"},"a":{}}', [["a.note", "x"]]],
    ["nested free text moves with the outer", '{"transcript":{"text":"x","note":"y"}}', [
      ["transcript", '{"text":"x","note":"y"}'],
    ]],
  ])("%s", (_, text, moved) => {
    expect(move(text).moved).toEqual(moved);
  });

  it("bounds the field's name", () => {
    const key = "k".repeat(5000);
    const [[field]] = move(`{"${key}":{"note":"x"}}`).moved as [[string, string]];
    expect(field.length).toBeLessThanOrEqual(410);
  });

  it("does what the specification does, for any payload", () => {
    const key = fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...FREE_TEXT_KEYS) },
      { weight: 3, arbitrary: fc.constantFrom("a", "items", "no\\te", 'q"', "ñ", "\\") },
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.constantFrom("", 'a "note": "b"', "\\", '\\"', "ñ", "\u2028", 1.5, null, true),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(key, tie("value"), { maxKeys: 4 }),
      ),
    }));
    const escapeAll = (s: string) =>
      s.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    fc.assert(
      fc.property(
        fc.dictionary(key, value),
        fc.constantFrom(undefined, 1),
        fc.boolean(),
        (p, indent, ascii) => {
          const json = JSON.stringify(p, null, indent);
          const text = ascii ? escapeAll(json) : json;
          const want: [string, unknown][] = [];
          const payload = expected(p, "", want);
          const got = move(text);
          expect(JSON.parse(got.payload)).toEqual(JSON.parse(JSON.stringify(payload)));
          expect(got.moved.map(([f]) => f.replace(/#\d+$/, ""))).toEqual(want.map(([f]) => f));
          expect(got.moved.map(([, t], i) => typeof want[i]?.[1] === "string" ? t : JSON.parse(t)))
            .toEqual(
              want.map(([, v]) => typeof v === "string" ? v : JSON.parse(JSON.stringify(v))),
            );
        },
      ),
      { numRuns: 500 },
    );
  });
});
