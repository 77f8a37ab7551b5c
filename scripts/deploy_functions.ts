import { rm } from "node:fs/promises";
import { supabaseCli } from "@scout/stack/supabase_cli.ts";
import { type FunctionBundle, functionBundles, stageBundle } from "./function_bundle.ts";

/** Where functions are deployed to. */
export interface FunctionTarget {
  /** Folder of the project, with supabase/config.toml in it. */
  root: string;
  projectRef: string;
  /** Arguments every call of the CLI gets, e.g. `--profile`. */
  cliArguments: readonly string[];
}

/**
 * Deploys all functions with the real CLI, a few at once, and checks that it uploaded exactly the
 * modules each is made of: the CLI passes over a file that it cannot find with a warning and
 * exit code 0. Nothing is uploaded before all functions are known to be complete.
 *
 * @returns what was deployed
 * @throws Error with the CLI's words when it failed, warned, or uploaded something else
 */
export async function deployFunctions(target: FunctionTarget): Promise<FunctionBundle[]> {
  const bundles = await functionBundles(target.root);
  const left = [...bundles];
  const failures: unknown[] = [];
  const deployNext = async () => {
    for (let bundle = left.shift(); bundle; bundle = left.shift()) {
      await deployFunction(target, bundle).catch((error) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, deployNext));
  if (failures.length > 0) throw new Error(failures.map(reasonOf).join("\n"));
  return bundles;
}

const AT_ONCE = 3;

const reasonOf = (error: unknown) => error instanceof Error ? error.message : String(error);

async function deployFunction(target: FunctionTarget, bundle: FunctionBundle): Promise<void> {
  const stage = await stageBundle(target.root, bundle);
  try {
    const { code, stdout, stderr } = await supabaseCli(
      "functions",
      "deploy",
      bundle.slug,
      "--use-api",
      `--remote=${target.projectRef}`,
      `--workdir=${stage}`,
      "--agent=no",
      "--yes",
      ...target.cliArguments,
    );
    const said = `${stderr}\n${stdout}`;
    if (code !== 0) throw new Error(`${bundle.slug} could not be deployed:\n${said.trim()}`);
    const faults = [...warnings(said), ...differences(bundle, said)];
    if (faults.length > 0) {
      throw new Error(
        `${bundle.slug} was deployed, but not whole; mend this and deploy again:\n${
          faults.join("\n")
        }`,
      );
    }
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

function warnings(said: string): string[] {
  return said.split("\n").filter((line) => /^\W*WARN/i.test(line));
}

function differences({ slug, files }: FunctionBundle, said: string): string[] {
  const prefix = `Uploading asset (${slug}): `;
  const uploaded = new Set(
    said.split("\n").filter((line) => line.startsWith(prefix))
      .map((line) => line.slice(prefix.length).trim()),
  );
  return [
    ...files.filter((file) => !uploaded.has(file)).map((file) => `${slug}: ${file} is missing`),
    ...[...uploaded].filter((file) => !files.includes(file))
      .map((file) => `${slug}: ${file} is no part of it`),
  ];
}
