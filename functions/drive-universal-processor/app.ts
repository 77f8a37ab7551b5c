import { type Context, Hono } from "hono";
import { requireSecretKey } from "@scout/lifecycle/caller.ts";
import { boundaryOf } from "@scout/processor/multipart.ts";
import { fileAnswer } from "@scout/processor/file_metadata.ts";
import type { ProcessorDeps } from "@scout/processor/processor.ts";
import { runQueue } from "@scout/processor/run_queue.ts";
import { takeForm } from "@scout/processor/upload.ts";
import { auditCall } from "@scout/warehouse/audit.ts";
import { failureOf } from "@scout/warehouse/failure.ts";
import { ScoutError } from "@scout/wire/error.ts";
import { type TokenVerification, verifyUserToken } from "@scout/wire/user_token.ts";

export interface ProcessorAppDeps extends ProcessorDeps {
  /** Keys of the project that may call. */
  secretKeys: readonly string[];
  tokens: TokenVerification;
}

interface Call {
  rows: number;
  bytes: number;
  failure?: ScoutError;
}

/**
 * `POST /drive-universal-processor/files`: takes a file (multipart/form-data, part `file`) and answers
 * what it is and what became of it. `GET /files/<id>`: the same, later. `POST /`: reads files that
 * wait, as far as one call goes; cron rings it.
 */
export function createApp(deps: ProcessorAppDeps) {
  const { sql, log } = deps;
  const app = new Hono<{ Variables: { call: Call } }>().basePath("/drive-universal-processor");

  app.use("*", async (c, next) => {
    const startedAt = performance.now();
    const call: Call = { rows: 0, bytes: Number(c.req.header("content-length") ?? 0) };
    c.set("call", call);
    await next();
    await auditCall(sql, {
      functionName: "universal-processor",
      method: c.req.method,
      status: c.res.status,
      durationMs: performance.now() - startedAt,
      rowsIn: call.rows,
      bytesIn: call.bytes,
      error: call.failure?.code ?? null,
      errorMessage: call.failure?.message ?? null,
      traceId: deps.randomId().replaceAll("-", ""),
    }).catch((error) => log.error("the call could not be audited", { error }));
  });

  /** The secret key, cron's key, or an operator of all stores. */
  const admit = async (c: Context, users: boolean) => {
    const authorization = c.req.header("authorization");
    const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
    const isKey = bearer === undefined || bearer.split(".").length !== 3 ||
      deps.secretKeys.includes(bearer);
    if (isKey || !users) {
      return await requireSecretKey(sql, deps.secretKeys, {
        authorization,
        apikey: c.req.header("apikey"),
      });
    }
    const user = await verifyUserToken(bearer, deps.tokens);
    if (user.scoutRole !== "operator") {
      throw new ScoutError("role_missing", "This needs the role operator.", {
        status: 403,
        hint: "Sign in with a user whose app_metadata.scout_role is operator.",
      });
    }
    if (user.stores !== null) {
      throw new ScoutError("stores_limited", "A file may hold rows of any store.", {
        status: 403,
        hint: "This needs a token without a list of stores.",
      });
    }
  };

  app.post("/files", async (c) => {
    await admit(c, true);
    const boundary = boundaryOf(c.req.header("content-type"));
    if (c.req.raw.body === null) {
      throw new ScoutError("form_invalid", "The request has no body.", { status: 400 });
    }
    const uploaded = await takeForm(deps, c.req.raw.body, boundary, "upload");
    const answer = uploaded.answer as { staged: number; error?: { code: string; message: string } };
    c.get("call").rows = uploaded.isNew ? answer.staged : 0;
    if (uploaded.outcome === "failed") {
      throw new ScoutError(
        answer.error?.code ?? "file_unreadable",
        answer.error?.message ?? "The file cannot be read.",
        {
          status: 422,
          details: { file_id: uploaded.fileId },
          hint: "The file is kept as it came; docs/files.md lists the codes.",
        },
      );
    }
    return c.json({ ...answer, replayed: !uploaded.isNew });
  });

  app.get("/files/:id{\\d{1,15}}", async (c) => {
    await admit(c, true);
    const answer = await fileAnswer(sql, Number(c.req.param("id")));
    if (answer === null) {
      throw new ScoutError("file_unknown", `There is no file ${c.req.param("id")}.`, {
        status: 404,
        hint: "scout files list tells the ids.",
      });
    }
    return c.json(answer);
  });

  app.post("/", async (c) => {
    await admit(c, false);
    const run = await runQueue(deps);
    await sql`select metadata.beat('universal_processor')`;
    // the bell would ring again in a while; a long file goes on at once
    if (run.more) {
      await sql`select metadata.ring('drive-universal-processor')`.catch((error) =>
        log.warning("the next call could not be rung; the bell does it later", { error })
      );
    }
    return c.json(run);
  });

  app.notFound((c) =>
    c.json(
      new ScoutError("not_found", "There is nothing here.", {
        status: 404,
        hint: "POST /drive-universal-processor/files, or POST /drive-universal-processor.",
      }).toJSON(),
      404,
    )
  );
  app.onError((error, c) => {
    const failure = failureOf(error);
    c.get("call").failure = failure;
    if (failure.status >= 500) log.error(failure.message, { error: failure });
    if (failure.retryAfterSeconds !== null) {
      c.header("Retry-After", String(failure.retryAfterSeconds));
    }
    return c.json(failure.toJSON(), failure.status as 500);
  });
  return app;
}
