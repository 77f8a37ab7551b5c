import type { Context } from "hono";
import { functionApp, type FunctionEnv } from "@scout/edge/function_app.ts";
import { requireSecretKey } from "@scout/edge/secret_key.ts";
import { boundaryOf } from "@scout/processor/multipart.ts";
import { fileAnswer } from "@scout/processor/file_answer.ts";
import type { ProcessorDeps } from "@scout/processor/processor.ts";
import { runQueue } from "@scout/processor/run_queue.ts";
import { sweepRawFiles } from "@scout/processor/sweep_raw_files.ts";
import { trainMapping } from "@scout/processor/train_mapping.ts";
import { takeForm } from "@scout/processor/upload.ts";
import { auditCall } from "@scout/warehouse/audit.ts";
import { auditBatch } from "@scout/warehouse/audit_batch.ts";
import { batchesOf } from "@scout/warehouse/file_batch.ts";
import { ScoutError } from "@scout/wire/error.ts";
import { type TokenVerification, verifyUserToken } from "@scout/wire/user_token.ts";

const SHORT_BODY_BYTES = 65_536;

export interface ProcessorAppDeps extends ProcessorDeps {
  /** Keys of the project that may call. */
  secretKeys: readonly string[];
  tokens: TokenVerification;
}

/**
 * `POST /drive-universal-processor/files`: takes a file (multipart/form-data, part `file`) and answers
 * what it is and what became of it. `GET /files/<id>`: the same, later. `POST /`: reads files that
 * wait, as far as one call goes; cron rings it. `POST /sweep`: deletes objects in Storage that are not needed any more.
 * `POST /train`: trains the mapping of columns with what people decided, as far as one call goes.
 */
export function createApp(deps: ProcessorAppDeps) {
  const { sql, log } = deps;
  const auditLater = auditBatch(sql, (error) => log.error("calls could not be audited", { error }));
  /** Traces of uploads that were taken at once: thousands may come in a minute. */
  const small = new Set<string>();
  const app = functionApp({
    slug: "drive-universal-processor",
    auditedAs: "universal-processor",
    routes: "POST /drive-universal-processor/files, or POST /drive-universal-processor.",
    sql,
    log,
    randomId: deps.randomId,
    audit: (call) => small.delete(call.traceId) ? auditLater(call) : auditCall(sql, call),
  });

  /** The secret key, cron's key, or an operator of all stores. */
  const admit = async (c: Context, users: boolean) => {
    const authorization = c.req.header("authorization");
    const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
    const isKey = bearer === undefined || bearer.split(".").length !== 3 ||
      deps.secretKeys.includes(bearer);
    if (isKey || !users) {
      return await requireSecretKey(sql, deps.secretKeys, c.req.raw.headers);
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

  /** The bell would ring in a while; a file that is not at its end is gone on with at once. */
  const goOn = (c: Context<FunctionEnv>) =>
    sql`
      select metadata.ring('drive-universal-processor', p_traceparent => ${c.var.call.traceparent})
    `.catch((error) =>
      log.warning("the next call could not be rung; the bell does it later", { error })
    );

  app.post("/files", async (c) => {
    await admit(c, true);
    const boundary = boundaryOf(c.req.header("content-type"));
    const uploaded = await takeForm(deps, await bodyOf(c), boundary, "upload");
    const { answer, staged, error } = uploaded;
    if (uploaded.outcome === "more") await goOn(c);
    if (uploaded.outcome === "done") small.add(c.var.call.traceId);
    c.var.call.audited.rowsIn = uploaded.isNew ? staged : 0;
    if (uploaded.outcome === "failed") {
      throw new ScoutError(
        error?.code ?? "file_unreadable",
        error?.message ?? "The file cannot be read.",
        {
          status: 422,
          details: { file_id: uploaded.fileId },
          hint: "The file is kept as it came; docs/files.md lists the codes.",
        },
      );
    }
    return c.body(`${answer.slice(0, -1)},"replayed":${!uploaded.isNew}}`, 200, {
      "content-type": "application/json",
    });
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
    const startedAt = performance.now();
    const run = await runQueue(deps);
    c.var.call.audited.batchIds = await batchesOf(
      sql,
      run.files.map(({ file_id }) => file_id),
      performance.now() - startedAt,
    );
    await sql`select metadata.beat('universal_processor')`;
    if (run.more) await goOn(c);
    return c.json(run);
  });

  app.post("/sweep", async (c) => {
    await admit(c, false);
    const sweep = await sweepRawFiles(deps);
    await sql`select metadata.beat('file_sweep')`;
    if (sweep.more) {
      await sql`select metadata.ring_file_sweep()`.catch((error) =>
        log.warning("the next sweep could not be rung; it goes on tomorrow", { error })
      );
    }
    return c.json(sweep);
  });

  app.post("/train", async (c) => {
    await admit(c, false);
    const [setting] = await sql<{ milliseconds: number }[]>`
      select metadata.setting_number('mapping_training_ms')::int as milliseconds`;
    const call = await trainMapping(deps, { milliseconds: setting?.milliseconds ?? 0 });
    if (call.outcome === "more") {
      await sql`select metadata.ring_mapping_training()`.catch((error) =>
        log.warning("the next step could not be rung; cron does it later", { error })
      );
    }
    return c.json(call);
  });

  return app;
}

/** A short body whole, which costs a fifth of a stream; a long one as it comes. */
async function bodyOf({ req }: Context): Promise<ReadableStream<Uint8Array> | Uint8Array> {
  const length = Number(req.header("content-length") ?? Infinity);
  if (length <= SHORT_BODY_BYTES) return new Uint8Array(await req.raw.arrayBuffer());
  if (req.raw.body !== null) return req.raw.body;
  throw new ScoutError("form_invalid", "The request has no body.", { status: 400 });
}
