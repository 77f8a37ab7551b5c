import { z } from "zod";
import { functionApp } from "@scout/edge/function_app.ts";
import type { Logger } from "@scout/observe/logger.ts";
import { answerQuestion, type Planner } from "@scout/semantic/answer.ts";
import { compile } from "@scout/semantic/compile.ts";
import { explainPlan } from "@scout/semantic/explain.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { ScoutError } from "@scout/wire/error.ts";
import { type TokenVerification, verifyUserToken } from "@scout/wire/user_token.ts";

export interface AskAppDeps {
  sql: Warehouse;
  /** Asked in turn. */
  planners: readonly Planner[];
  tokens: TokenVerification;
  log: Logger;
  now?: () => number;
  randomId?: () => string;
}

/** More than any question needs; longer bodies are not read. */
const MAX_BODY = 64 * 1024;

const bodySchema = z.strictObject({
  question: z.string(),
  conversation_id: z.uuid().nullish(),
});

/**
 * `POST /nl2sql {question, conversation_id?}`: a table, a question back, or a refusal that says why,
 * for the user whose token is shown. All three are 200.
 */
export function createApp(deps: AskAppDeps) {
  const { sql, log } = deps;
  const now = deps.now ?? Date.now;
  const randomId = deps.randomId ?? (() => crypto.randomUUID());
  const app = functionApp({
    slug: "nl2sql",
    routes: "POST /nl2sql with a JSON body {question}.",
    sql,
    log,
    randomId,
  });

  app.post("/", async (c) => {
    const bearer = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
    if (bearer === undefined) {
      throw new ScoutError("token_missing", "A user's token is needed.", {
        status: 401,
        hint: "Send the header Authorization: Bearer <token>; locally: scout token --role analyst.",
      });
    }
    const user = await verifyUserToken(bearer, deps.tokens);
    const { question, conversation_id } = await readBody(c.req.raw);
    const answer = await answerQuestion(
      {
        sql,
        planners: deps.planners,
        compile,
        explain: explainPlan,
        log: log.error,
        now,
        randomId,
      },
      {
        question,
        conversation: conversation_id ?? null,
        caller: { claims: user.claims },
        traceId: c.var.call.traceId,
      },
    );
    if (answer.answer === "table") c.var.call.audited.rowsIn = answer.row_count;
    return c.json(answer);
  });

  return app;
}

async function readBody(request: Request): Promise<z.infer<typeof bodySchema>> {
  const text = await readText(request);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw invalidBody(cause);
  }
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) throw invalidBody(parsed.error, z.prettifyError(parsed.error));
  return parsed.data;
}

async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of request.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MAX_BODY) {
      throw new ScoutError("body_too_large", "A question is not that long.", { status: 413 });
    }
  }
  return text + decoder.decode();
}

function invalidBody(cause: unknown, details?: string): ScoutError {
  return new ScoutError("request_invalid", "The body must be JSON: {question, conversation_id?}.", {
    status: 400,
    hint: 'For example {"question": "top 5 brands last week"}.',
    ...(details === undefined ? {} : { details }),
    cause,
  });
}
