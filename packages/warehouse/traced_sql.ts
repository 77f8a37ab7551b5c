import type { Sql } from "postgres";
import { endSpan, isTracing, startRequest } from "@scout/observe/span.ts";

/** What of a statement's text says what it is about: its verb, and the first thing it names. */
const SUBJECT =
  /^\s*(?<verb>\w+)\b(?:[^']*?\b(?<thing>(?:metadata|bronze|staging|silver|gold|quality|ref|vault|knowledge|public|scout|platinum)\.\w+))?/s;

// deno-lint-ignore no-explicit-any -- postgres.js's own types do not describe what is wrapped here
type Any = any;

/**
 * The same connection pool, each of its statements a span (db.*, after OpenTelemetry's conventions) where the
 * runtime traces; itself where it does not. Texts hold no values: those are sent apart from them.
 */
export function tracedSql<S extends Sql<Any>>(sql: S): S {
  return isTracing() ? wrapped(sql) : sql;
}

function wrapped<S extends object>(sql: S): S {
  return new Proxy(sql, {
    apply(target, self, args: Any[]) {
      const made = Reflect.apply(target as Any, self, args);
      // sql("name") and sql(rows) are parts of a statement, not one
      return Array.isArray(args[0]) && "raw" in args[0] ? timed(made, args[0].join("$")) : made;
    },
    get(target, name, receiver) {
      const value: Any = Reflect.get(target, name, receiver);
      if (name === "unsafe") {
        return (...args: Any[]) => timed(Reflect.apply(value, target, args), String(args[0]));
      }
      if (name === "begin" || name === "savepoint") {
        return (...args: Any[]) => {
          const work = args.pop();
          return Reflect.apply(value, target, [...args, (tx: object) => work(wrapped(tx))]);
        };
      }
      return value;
    },
  });
}

/** A statement is sent when somebody waits for it, not when it is made: until then it may become part of another. */
function timed(statement: Any, text: string): Any {
  const wait = statement.then;
  let span: ReturnType<typeof startRequest> | undefined;
  statement.then = function (done?: Any, failed?: Any) {
    if (span !== undefined) return wait.call(this, done, failed);
    const { verb = "sql", thing } = SUBJECT.exec(text)?.groups ?? {};
    const operation = verb.toLowerCase();
    span = startRequest(thing ? `${operation} ${thing}` : operation, {
      "db.system.name": "postgresql",
      "db.operation.name": operation,
      "db.query.text": text.replace(/\s+/g, " ").trim().slice(0, 2000),
    });
    const made = span;
    return wait.call(
      this,
      (value: unknown) => {
        endSpan(made);
        return done ? done(value) : value;
      },
      (error: unknown) => {
        endSpan(made, error);
        if (failed) return failed(error);
        throw error;
      },
    );
  };
  return statement;
}
