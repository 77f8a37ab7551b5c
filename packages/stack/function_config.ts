import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { parse } from "smol-toml";

/** An Edge Function, as its block in supabase/config.toml describes it; paths are absolute. */
export interface FunctionConfig {
  slug: string;
  entrypoint: string;
  importMap: string | undefined;
}

/**
 * Reads the `[functions.<slug>]` blocks of a config.toml; disabled ones are left out.
 * @throws Error when a block asks for what the local stack does not do, or cannot be read
 */
export async function readFunctionConfigs(file: string): Promise<FunctionConfig[]> {
  const folder = dirname(file);
  const { functions = {} } = parse(await readFile(file, "utf8"));
  return Object.entries(functions as Record<string, Record<string, unknown>>)
    .filter(([, block]) => block["enabled"] !== false)
    .map(([slug, block]) => {
      if (block["verify_jwt"] !== false) {
        throw new Error(
          `[functions.${slug}] in ${file} needs verify_jwt = false: functions check their callers themselves.`,
        );
      }
      const path = (key: string) => {
        const value = block[key];
        if (value === undefined || value === "") return undefined;
        if (typeof value !== "string") {
          throw new Error(`[functions.${slug}] ${key} in ${file} is no path`);
        }
        return resolve(folder, value);
      };
      return {
        slug,
        entrypoint: path("entrypoint") ?? resolve(folder, "functions", slug, "index.ts"),
        importMap: path("import_map"),
      };
    });
}
