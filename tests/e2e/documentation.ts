import { readdir, readFile } from "node:fs/promises";

/** A command block of the documentation. */
export interface Block {
  file: string;
  line: number;
  script: string;
}

/** Commands that are the surrounding of the test itself: it was started by one and starts the other. */
const SURROUNDING = /^npm (start|test)\b/;

/**
 * The ```sh blocks of README.md and docs/*.md, a list per file, in order. What is in them must run
 * as it stands against a local stack with the sample loaded.
 */
export async function documentedCommands(root: URL): Promise<Block[][]> {
  const docs = (await readdir(new URL("docs/", root))).filter((name) => name.endsWith(".md"));
  const files = ["README.md", ...docs.sort().map((name) => `docs/${name}`)];
  return await Promise.all(
    files.map(async (file) => blocksOf(file, await readFile(new URL(file, root), "utf8"))),
  );
}

function blocksOf(file: string, text: string): Block[] {
  const blocks: Block[] = [];
  let script: string[] | undefined;
  let start = 0;
  for (const [i, line] of text.split("\n").entries()) {
    if (script && line === "```") {
      blocks.push({ file, line: start, script: script.join("\n") });
      script = undefined;
    } else if (script) {
      if (!SURROUNDING.test(line)) script.push(line);
    } else if (line === "```sh") {
      script = [];
      start = i + 2;
    }
  }
  return blocks.filter((block) => block.script.trim() !== "");
}
