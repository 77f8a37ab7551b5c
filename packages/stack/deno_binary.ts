import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * The Deno executable that npm installed for this platform.
 * @throws Error when the `deno` package, or its part for this platform, is missing
 */
export function denoBinary(): string {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("deno/package.json");
  const { optionalDependencies = {} } = require(manifest) as {
    optionalDependencies?: Record<string, string>;
  };
  const ofDeno = createRequire(manifest);
  const name = process.platform === "win32" ? "deno.exe" : "deno";
  for (const part of Object.keys(optionalDependencies)) {
    if (!part.startsWith(`@deno/${process.platform}-${process.arch}`)) continue;
    try {
      const binary = join(dirname(ofDeno.resolve(`${part}/package.json`)), name);
      if (existsSync(binary)) return binary;
    } catch (error) {
      // npm installs only the part for this platform (and this C library)
      if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    }
  }
  throw new Error(`npm has no Deno for ${process.platform} ${process.arch} here. Run: npm install`);
}
