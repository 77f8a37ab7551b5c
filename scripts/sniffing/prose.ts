import { readdirSync, readFileSync, statSync } from "node:fs";

/** Texts that are no tables: code, pages of documentation and licences of the packages installed here, by package. */
export function proseFiles(part: "train" | "test"): string[] {
  const texts: string[] = [];
  const wanted =
    /(?:\.(?:md|js|mjs|ts|css|yml|yaml|sql|txt|sh|cjs|map|toml)|LICENSE|README|CHANGELOG)$/;
  readdirSync("node_modules").sort().forEach((name, i) => {
    if (name.startsWith(".") || (i % 2 === 0) !== (part === "train")) return;
    const all = readdirSync(`node_modules/${name}`, { recursive: true, encoding: "utf8" })
      .filter((file) => wanted.test(file)).sort();
    for (let f = 0; f < all.length && f < 400; f += Math.max(1, Math.floor(all.length / 12))) {
      const path = `node_modules/${name}/${all[f]}`;
      if (!statSync(path).isFile()) continue;
      const text = readFileSync(path, "utf8").slice(0, 20_000);
      if (text.trim() !== "" && !/^\s*[{[<]/.test(text)) texts.push(text);
    }
  });
  return texts;
}
