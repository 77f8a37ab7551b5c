import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string) => readFileSync(`${ROOT}/${file}`, "utf8");
const json = (file: string) => JSON.parse(read(file));
const tracked = () =>
  execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  })
    .split("\0").filter(Boolean);

describe("npm and Deno agree", () => {
  const imports = json("deno.json").imports as Record<string, string>;
  const dependencies = json("package.json").dependencies as Record<string, string>;
  const installed = json("package-lock.json").packages as Record<
    string,
    { version: string; resolved?: string }
  >;

  test("on the version of every library, in package.json, the lock file and the import map", () => {
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(imports[name], name).toBe(`npm:${name}@${version}`);
      expect(installed[`node_modules/${name}`]?.version, name).toBe(version);
    }
    for (
      const [name, target] of Object.entries(imports).filter(([, target]) =>
        target.startsWith("npm:")
      )
    ) {
      const library = name.replace(/\/$/, "");
      expect(target.replace(/^npm:\/?/, "").replace(/\/$/, ""), name).toBe(
        `${library}@${dependencies[library]}`,
      );
    }
  });

  test("on the packages that may be deployed", () => {
    const mapped = Object.keys(imports).filter((name) => name.startsWith("@scout/")).map((name) =>
      name.slice(7, -1)
    );
    const packages = new Set(
      tracked().flatMap((file) => /^packages\/([^/]+)\//.exec(file)?.[1] ?? []),
    );
    // the local stack, what runs on the devices, and what reads a schema for the command line
    expect(new Set([...mapped, "stack", "device", "lineage"])).toEqual(packages);
  });

  test("and the lock file records no download address", () => {
    expect(Object.entries(installed).filter(([, entry]) => entry.resolved?.startsWith("http")))
      .toEqual([]);
  });
});

describe("rooms", () => {
  const sources = tracked().filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));

  test("nothing that is deployed imports the local stack", () => {
    const deployed = sources.filter((file) =>
      /^(functions|packages)\//.test(file) && !file.startsWith("packages/stack/")
    );
    expect(deployed.filter((file) => read(file).includes("@scout/stack"))).toEqual([]);
  });
  test("imports carry their extension, so that a deployment finds the files", () => {
    const wrong = sources.flatMap((file) =>
      [...read(file).matchAll(/from "((?:\.|@scout\/)[^"]+)"/g)].map((m) => m[1] ?? "")
        .filter((path) => !/\.(ts|json)$/.test(path)).map((path) => `${file}: ${path}`)
    );
    expect(wrong).toEqual([]);
  });
  test("each function has a thin index.ts", () => {
    for (const file of sources.filter((file) => /^functions\/[^/]+\/index\.ts$/.test(file))) {
      expect(read(file).split("\n").length, file).toBeLessThanOrEqual(30);
    }
  });
});

test("no file holds a path of a developer's machine or the host of a package registry", () => {
  // put together here, so that this file does not hold them either
  const hosts = [["registry", "npmjs"], ["registry", "yarnpkg"], ["deb", "debian"]].map((words) =>
    words.join(".")
  );
  const found = tracked()
    .filter((file) => !/\.(png|ndjson)$/.test(file))
    .filter((file) => {
      const text = read(file);
      return hosts.some((host) => text.includes(host)) ||
        /(?<![\w.])\/(?:home\/\w+|root\/\w+|work\/\w+|Users\/\w+)\//.test(text);
    });
  expect(found).toEqual([]);
});
