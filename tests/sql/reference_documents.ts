/** A statement as one of the reference documents prints it. */
export interface ReferenceStatement {
  /** Document, position and heading: also the name of its fixture. */
  name: string;
  /** Verbatim, without the semicolon; of a shell's string, as the shell passes it on. */
  text: string;
}

const FENCE = /^```(sql|bash|python)\n([\s\S]*?)^```/gm;

/**
 * Every SQL statement of a document: its sql blocks, what its bash blocks give to `psql -c`, and the
 * triple-quoted queries of its Python blocks.
 */
export function statementsOf(document: string, markdown: string): ReferenceStatement[] {
  const found: ReferenceStatement[] = [];
  for (const fence of markdown.matchAll(FENCE)) {
    const [, language = "", block = ""] = fence;
    const heading = lastHeading(markdown.slice(0, fence.index));
    for (const script of scriptsOf(language, block)) {
      for (const text of split(script)) {
        const position = String(found.length + 1).padStart(2, "0");
        found.push({ name: `${document}-${position}-${heading}`, text });
      }
    }
  }
  return found;
}

function scriptsOf(language: string, block: string): string[] {
  switch (language) {
    case "bash":
      return [...block.matchAll(/psql \S+ -c "((?:[^"\\]|\\.)*)"/g)]
        .map(([, text = ""]) => text.replace(/\\(["\\$`])/g, "$1"));
    case "python":
      return [...block.matchAll(/"""([\s\S]*?)"""/g)]
        .map(([, text = ""]) => text).filter((text) => /^\s*(select|with)\b/i.test(text));
    default:
      return [block];
  }
}

/** Cuts at semicolons that are in no comment and no quotes. */
function split(script: string): string[] {
  const parts = script.match(/(?:--[^\n]*|'[^']*'|"[^"]*"|[^;])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part.replace(/--[^\n]*/g, "").trim());
}

function lastHeading(markdown: string): string {
  const heading = [...markdown.matchAll(/^#{2,5} (.*)$/gm)].at(-1)?.[1] ?? "";
  return heading.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}
