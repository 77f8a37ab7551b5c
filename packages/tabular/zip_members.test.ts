import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core.js";
import { type ByteSource, bytesSource } from "./byte_source.ts";
import { gzipSource } from "./gzip_source.ts";
import { READER_LIMITS } from "./reader_limits.ts";
import { pieces } from "./stream_source.ts";
import { zipMembers } from "./zip_members.ts";

const text = (s: string) => new TextEncoder().encode(s);

async function zipOf(
  members: Record<string, Uint8Array>,
  options: object = {},
  each: object = {},
): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [name, bytes] of Object.entries(members)) {
    await zip.add(name, new Uint8ArrayReader(bytes), each);
  }
  return await zip.close();
}

async function all(source: ByteSource, start = 0): Promise<Uint8Array> {
  return new Uint8Array(await new Response(source.stream(start)).arrayBuffer());
}

/** Replaces a name by one of the same length, in the local header and in the directory. */
function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  const changed = Buffer.from(zip).toString("latin1").replaceAll(from, to);
  return new Uint8Array(Buffer.from(changed, "latin1"));
}

describe("a ZIP", () => {
  it("gives its files from any place, zip64 too", async () => {
    const content = crypto.getRandomValues(new Uint8Array(50_000));
    for (const options of [{}, { zip64: true }, { level: 0 }]) {
      const members = await zipMembers(
        bytesSource(await zipOf({ "a/b.bin": content, "c.txt": text("x") }, options)),
        READER_LIMITS,
      );
      expect(members.map(({ path, bytes }) => [path, bytes])).toEqual([["a/b.bin", 50_000], [
        "c.txt",
        1,
      ]]);
      expect(await all(members[0]!.source, 40_000)).toEqual(content.subarray(40_000));
      expect(await members[0]!.source.read(100, 200)).toEqual(content.subarray(100, 200));
    }
  });

  it.each([
    [
      "a name that leads out of it",
      async () => renamed(await zipOf({ "aa/bb.csv": text("x") }), "aa/bb.csv", "../bb.csv"),
      "unsafe_member_name",
    ],
    [
      "an absolute name",
      async () => renamed(await zipOf({ "aetc/passwd": text("x") }), "aetc/passwd", "/etc/passwd"),
      "unsafe_member_name",
    ],
    [
      "a drive's name",
      async () => renamed(await zipOf({ "cc/x.csv": text("x") }), "cc/x.csv", "c:\\x.csv"),
      "unsafe_member_name",
    ],
    [
      "a password",
      async () => await zipOf({ "a.csv": text("x") }, { password: "p", zipCrypto: true }),
      "encrypted",
    ],
    ["AES", async () => await zipOf({ "a.csv": text("x") }, { password: "p" }), "encrypted"],
    [
      "one name twice",
      async () =>
        renamed(await zipOf({ "a.csv": text("x"), "b.csv": text("y") }), "b.csv", "a.csv"),
      "duplicate_member",
    ],
    [
      "no directory",
      async () => (await zipOf({ "a.csv": text("x".repeat(1000)) })).subarray(0, 40),
      "damaged_archive",
    ],
    [
      "too many members",
      async () =>
        await zipOf(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}`, text("")]))),
      "too_many_members",
    ],
    [
      "more than it may inflate to",
      async () => await zipOf({ a: new Uint8Array(3_000_000) }),
      "zip_bomb",
    ],
  ])("is refused for %s", async (_, make, code) => {
    const limits = { ...READER_LIMITS, maxMembers: 10, ratioFloorBytes: 1_000_000 };
    await expect(zipMembers(bytesSource(await make()), limits)).rejects.toMatchObject({
      code,
      status: 422,
    });
  });

  it("is refused where members share bytes", async () => {
    const zip = await zipOf({ "a.csv": text("x".repeat(90)), "b.csv": text("y") });
    const view = new DataView(zip.buffer, zip.byteOffset);
    const second = Buffer.from(zip).lastIndexOf("PK\x01\x02");
    view.setUint32(second + 42, 5, true);
    await expect(zipMembers(bytesSource(zip), READER_LIMITS)).rejects.toMatchObject({
      code: "zip_bomb",
    });
  });

  it("does not inflate more than its directory says", async () => {
    const zip = await zipOf({ a: new Uint8Array(30_000_000) }, { dataDescriptor: false });
    const view = new DataView(zip.buffer, zip.byteOffset);
    view.setUint32(22, 10, true);
    view.setUint32(Buffer.from(zip).lastIndexOf("PK\x01\x02") + 24, 10, true);
    const [member] = await zipMembers(bytesSource(zip), READER_LIMITS);
    let given = 0;
    const reading = (async () => {
      for await (const piece of pieces(member!.source.stream())) given += piece.length;
    })();
    await expect(reading).rejects.toMatchObject({
      code: expect.stringMatching("zip_bomb|damaged_archive"),
    });
    expect(given).toBeLessThan(1_000_000);
  });

  it("says so where a member is damaged, and gives the others", async () => {
    const zip = await zipOf({ a: crypto.getRandomValues(new Uint8Array(5_000)), b: text("fine") });
    zip[2_000]! ^= 255;
    const [a, b] = await zipMembers(bytesSource(zip), READER_LIMITS);
    await expect(all(a!.source)).rejects.toMatchObject({ code: "damaged_archive" });
    expect(await all(b!.source)).toEqual(text("fine"));
  });
});

it("ends in an error wherever a ZIP is damaged, and never hangs", async () => {
  const content = text("name,price\n".repeat(50));
  const zip = await zipOf({ "a.csv": content, "b.csv": content });
  for (let at = 0; at < zip.length; at += 3) {
    const damaged = zip.slice();
    damaged[at]! ^= 0x5a;
    const reading = (async () => {
      for (const { source } of await zipMembers(bytesSource(damaged), READER_LIMITS)) {
        await all(source);
      }
    })();
    await reading.catch(({ name, code }) =>
      expect([name, code]).toEqual(["ScoutError", expect.any(String)])
    );
  }
});

describe("a gzip", () => {
  it("gives all its members, from any place", async () => {
    const parts = [text("a".repeat(70_000)), text("b,c\n"), text("end")];
    const source = gzipSource(
      bytesSource(new Uint8Array(Buffer.concat(parts.map((p) => gzipSync(p))))),
      READER_LIMITS,
    );
    expect(new TextDecoder().decode(await all(source, 69_999))).toBe("ab,c\nend");
  });

  it("may be padded with zeros, as tapes and blocks are", async () => {
    const padded = new Uint8Array(Buffer.concat([gzipSync("a,b\n1,2\n"), new Uint8Array(500)]));
    const content = await all(gzipSource(bytesSource(padded), READER_LIMITS));
    expect(content).toEqual(text("a,b\n1,2\n"));
  });

  it.each([
    [
      "truncated",
      () => gzipSync(crypto.getRandomValues(new Uint8Array(5_000))).subarray(0, 3_000),
      "damaged_archive",
    ],
    [
      "of another checksum",
      () => new Uint8Array(gzipSync("a,b\n".repeat(900))).fill(0, -8, -4),
      "damaged_archive",
    ],
    [
      "followed by what is no member",
      () => Buffer.concat([gzipSync("a,b\n".repeat(900)), text("a,b\n")]),
      "damaged_archive",
    ],
    ["a bomb", () => gzipSync(new Uint8Array(80_000_000)), "zip_bomb"],
  ])("is refused where it is %s", async (_, make, code) => {
    let given = 0;
    const reading = (async () => {
      for await (
        const piece of pieces(
          gzipSource(bytesSource(new Uint8Array(make())), {
            ...READER_LIMITS,
            ratioFloorBytes: 1_000_000,
          }).stream(),
        )
      ) given += piece.length;
    })();
    await expect(reading).rejects.toMatchObject({ code, status: 422 });
    expect(given).toBeLessThan(20_000_000);
  });
});
