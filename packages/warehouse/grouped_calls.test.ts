import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { GroupedCalls } from "./grouped_calls.ts";

test("a call that comes alone begins at once; those that come meanwhile go together", async () => {
  const groups: number[][] = [];
  let end = () => {};
  const calls = new GroupedCalls<number, number>({
    apartMs: 60_000,
    most: ({ length }) => length,
    run: async (items) => {
      groups.push([...items]);
      await new Promise<void>((done) => end = done);
      return items.map((item) => item * 10);
    },
  });
  const results = [1, 2, 3].map((item) => calls.call(item));
  expect(groups).toEqual([[1]]);
  end();
  expect(await results[0]).toBe(10);
  await vi.waitFor(() => expect(groups).toEqual([[1], [2, 3]]));
  end();
  expect(await Promise.all(results)).toEqual([10, 20, 30]);
});

test("a group that hangs does not hold up those that come later", async () => {
  const calls = new GroupedCalls<string, string>({
    apartMs: 5,
    most: () => 1,
    run: async (items) => {
      if (items[0] === "hangs") await new Promise(() => {});
      return items;
    },
  });
  const hanging = calls.call("hangs");
  expect(await calls.call("goes")).toBe("goes");
  expect(await Promise.race([hanging, sleep(20, "still")])).toBe("still");
});

test("one at fault fails alone, and what is not told of is an error", async () => {
  const calls = new GroupedCalls<string, string>({
    apartMs: 60_000,
    most: ({ length }) => length,
    run: async (items) => {
      await sleep(1);
      if (items.includes("bad")) throw new Error("a bad one");
      return items.map((item) => item === "untold" ? undefined : item) as string[];
    },
  });
  const results = ["first", "good", "bad", "untold"].map((item) => calls.call(item));
  expect(await Promise.allSettled(results)).toMatchObject([
    { value: "first" },
    { value: "good" },
    { reason: { message: "a bad one" } },
    { reason: { message: "a group was answered in part" } },
  ]);
});
