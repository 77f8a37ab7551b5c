import { readdirSync, readFileSync, statSync } from "node:fs";

const FOLDERS = ["/usr/share", "/usr/include", "/etc", "/var/log"];
const KINDS =
  /\.(md|rst|txt|log|conf|cfg|ini|ya?ml|toml|py|p[lm]|pod|c|h|sh|sql|service|tex|eml|vim)$|\/(copyright|changelog|README)$/;
const MOST_OF_A_KIND = 150;
const MOST_BYTES = 20_000;
/** Files of these names are tables, data of one column, or made of nothing but signs. */
const TABLES =
  /table|\.csv|iso-?3166|zone|unicode|unicore|data|list|words|test|fixture|\.lst|map|mime|magic/i;

export interface SystemText {
  kind: string;
  path: string;
  text: string;
}

/** Prose, code, settings and logs of the machine that this runs on; none where it has none of the folders. */
export function systemTexts(): SystemText[] {
  const byKind = new Map<string, string[]>();
  for (const folder of FOLDERS) {
    for (const path of filesIn(folder)) {
      const match = KINDS.exec(path);
      const kind = match?.[1] ?? match?.[2];
      if (kind === undefined || TABLES.test(path)) continue;
      const paths = byKind.get(kind);
      if (paths) paths.push(path);
      else byKind.set(kind, [path]);
    }
  }
  return [...byKind].flatMap(([kind, paths]) => {
    const step = Math.max(1, Math.floor(paths.length / MOST_OF_A_KIND));
    return paths.filter((_, i) => i % step === 0).slice(0, MOST_OF_A_KIND).flatMap((path) => {
      const bytes = readFileSync(path).subarray(0, MOST_BYTES);
      const text = bytes.toString("utf8");
      return text.trim() === "" || /^\s*[{[<]/.test(text) || text.includes("\0")
        ? []
        : [{ kind, path, text }];
    });
  });
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()
      .map((file) => `${folder}/${file}`)
      .filter((path) => KINDS.test(path) && isReadable(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function isReadable(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && found.size > 0 && (found.mode & 0o004) !== 0;
}
