/** A statement of a function's body. */
export interface BodyStatement {
  sql: string;
  /** Its result is the function's. */
  isReturned: boolean;
  /** It runs SQL that is made at run time. */
  isDynamic: boolean;
  /** Variables that get the columns of its result, in order. */
  assigns: readonly string[];
}

/**
 * SQL statements inside a plpgsql body, in order, made plain SQL: what plpgsql adds (declarations,
 * conditions, loops, INTO, assignments) is taken off. Not a parser of plpgsql: a statement that
 * cannot be made plain is returned as it is and will not parse.
 */
export function plpgsqlStatements(body: string): BodyStatement[] {
  const code = withoutComments(body);
  const begin = /(?:^|\s)begin\s/i.exec(code);
  const declarations = begin ? code.slice(0, begin.index).replace(/^\s*declare\b/i, "") : "";
  const statements = begin ? code.slice(begin.index + begin[0].length) : code;
  return [...split(declarations).flatMap(declared), ...split(statements).flatMap(plain)]
    .filter(({ sql }) => sql !== "");
}

/** Comments blanked out; quoted text is left alone. */
export function withoutComments(code: string): string {
  return code.replace(
    /('(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\2\$)|--[^\n]*|\/\*[\s\S]*?\*\//g,
    (_, quoted?: string) => quoted ?? " ",
  );
}

/** Pieces between semicolons that are not inside quotes or parentheses. */
function split(code: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (
    const token of code.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|[();]/g)
  ) {
    if (token[0] === "(") depth++;
    else if (token[0] === ")") depth--;
    else if (token[0] === ";" && depth === 0) {
      pieces.push(code.slice(from, token.index));
      from = token.index + 1;
    }
  }
  pieces.push(code.slice(from));
  return pieces;
}

const LEADING = [
  /^begin\b/i,
  /^exception\s+when\b[\s\S]*?\bthen\b/i,
  /^case\b[\s\S]*?\bthen\b/i,
  /^when\b[\s\S]*?\bthen\b/i,
  /^(?:if|elsif)\b(?:(?!\bcase\b)[\s\S])*?\bthen\b/i,
  /^else\b/i,
  /^for\b[\s\S]*?\bin\b(?=\s+(?:select|with)\b)/i,
  /^for\b[\s\S]*?\bloop\b/i,
  /^while\b[\s\S]*?\bloop\b/i,
  /^loop\b/i,
  /^return\s+query\b/i,
  /^return\b/i,
  /^<<\w+>>/,
];
const CONTROL =
  /^(?:end\b|exit\b|continue\b|raise\b|commit\b|rollback\b|null\b|get\s+(?:stacked\s+)?diagnostics\b|next\b)/i;

/** `name type := value`. */
function declared(piece: string): BodyStatement[] {
  const told = /^\s*(\w+)\s+[^:=]*?(?::=|\bdefault\b)\s*([\s\S]+)$/i.exec(piece);
  if (!told?.[1] || !told[2]) return [];
  return [{ sql: `select ${told[2]}`, isReturned: false, isDynamic: false, assigns: [told[1]] }];
}

const INTO = /(?<!\binsert\s+)\binto\s+(?:strict\s+)?([\w."]+(?:\s*,\s*[\w."]+)*)/gi;

function plain(piece: string): BodyStatement[] {
  let sql = piece.trim();
  let isReturned = false;
  for (let cut = true; cut;) {
    cut = false;
    for (const pattern of LEADING) {
      const rest = sql.replace(pattern, "").trim();
      if (rest === sql) continue;
      isReturned ||= /^return\b/i.test(sql);
      sql = rest;
      cut = true;
    }
  }
  if (CONTROL.test(sql)) sql = "";
  // the first statement of a loop over a query stands right behind it
  const loop = /^(select\b[\s\S]*?|with\b[\s\S]*?)\bloop\b/i.exec(sql);
  if (loop?.[1]) return [...plain(loop[1]), ...plain(sql.slice(loop[0].length))];
  const assigned = /^([\w."]+)(?:\[[^\]]*\])?\s*:?=\s*/.exec(sql);
  if (assigned) sql = `select ${sql.slice(assigned[0].length)}`;
  const assigns = assigned?.[1]
    ? [assigned[1]]
    : [...sql.matchAll(INTO)].flatMap((into) => into[1]?.split(/\s*,\s*/) ?? []);
  sql = sql.replace(/^perform\b/i, "select").replace(INTO, "").trim();
  const isDynamic = /^execute\b/i.test(sql);
  const isStatement = /^(?:select|with|insert|update|delete|call|execute)\b/i.test(sql);
  if (isReturned && !isStatement && sql !== "") sql = `select ${sql}`;
  return [{ sql, isReturned, isDynamic, assigns }];
}
