import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { denoBinary } from "@scout/stack/deno_binary.ts";
import { type FunctionConfig, readFunctionConfigs } from "@scout/stack/function_config.ts";

const run = promisify(execFile);

/** Above this much source, bundling on the platform's side has been reported to fail without a reason. */
const MAX_SOURCE_BYTES = 4 * 1024 * 1024;

/** What has no business on the platform, even if something imports it. */
const NEVER_DEPLOYED = /^packages\/(?:stack|device)\/|\.test\.[a-z]+$|(?:^|\/)\.env|^tests\//;

/** The files that make up a function. */
export interface FunctionBundle {
  slug: string;
  /** Its modules and import map, relative to the project with `/` between, sorted. */
  files: string[];
  bytes: number;
  /** Folders that its import map names: the CLI wants each to be there. */
  mappedFolders: string[];
}

interface ModuleGraph {
  modules: { kind: string; specifier: string; error?: string }[];
}

/**
 * What each function in a project's supabase/config.toml consists of: the local modules of
 * `deno info --json`, and the import map.
 *
 * @throws Error when a module is missing, lies outside the project or is not to be deployed, or when
 *   a function is over 4 MiB of source
 */
export async function functionBundles(root: string): Promise<FunctionBundle[]> {
  const configs = await readFunctionConfigs(join(root, "supabase/config.toml"));
  return await Promise.all(configs.map((config) => bundleOf(root, config)));
}

async function bundleOf(root: string, config: FunctionConfig): Promise<FunctionBundle> {
  const { slug, entrypoint, importMap } = config;
  const { stdout } = await run(
    denoBinary(),
    ["info", "--json", ...(importMap ? ["--config", importMap] : []), entrypoint],
    { cwd: root, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_COLOR: "1" } },
  );
  const { modules } = JSON.parse(stdout) as ModuleGraph;
  const broken = modules.find(({ error }) => error !== undefined);
  if (broken) throw new Error(`${slug} cannot be deployed: ${broken.error}`);

  const paths = modules
    .filter(({ specifier }) => specifier.startsWith("file:"))
    .map(({ specifier }) => relative(root, fileURLToPath(specifier)).split(sep).join("/"))
    .filter((path) => !/(?:^|\/)node_modules\//.test(path));
  if (importMap) paths.push(relative(root, importMap).split(sep).join("/"));
  const files = [...new Set(paths)].sort();
  for (const file of files) {
    if (file.startsWith("..")) {
      throw new Error(`${slug} imports ${file}, outside the project; it would not be uploaded`);
    }
    if (NEVER_DEPLOYED.test(file)) throw new Error(`${slug} imports ${file}, which stays here`);
  }
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(root, file))).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes > MAX_SOURCE_BYTES) {
    throw new Error(`${slug} has ${bytes} bytes of source; at most ${MAX_SOURCE_BYTES} deploy`);
  }
  return { slug, files, bytes, mappedFolders: await mappedFolders(root, importMap) };
}

async function mappedFolders(root: string, importMap: string | undefined): Promise<string[]> {
  if (!importMap) return [];
  const { imports = {} } = JSON.parse(await readFile(importMap, "utf8")) as {
    imports?: Record<string, string>;
  };
  return Object.values(imports)
    .filter((path) => path.startsWith(".") && path.endsWith("/"))
    .map((path) => relative(root, join(dirname(importMap), path)));
}

/**
 * Copies a function's files, and the config, to a new temporary folder that looks like the project.
 * The CLI uploads every folder that an import map names as a whole, with tests and whatever lies
 * there; from a folder like this it can only take what the function is made of.
 */
export async function stageBundle(root: string, bundle: FunctionBundle): Promise<string> {
  const stage = await mkdtemp(join(tmpdir(), "scout-deploy-"));
  for (const path of bundle.mappedFolders) await mkdir(join(stage, path), { recursive: true });
  for (const file of ["supabase/config.toml", ...bundle.files]) {
    await mkdir(join(stage, dirname(file)), { recursive: true });
    await copyFile(join(root, file), join(stage, file));
  }
  return stage;
}
