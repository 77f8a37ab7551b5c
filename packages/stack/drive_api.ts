import { Readable } from "node:stream";
import { type Context, Hono } from "hono";
import type { DriveAccounts } from "./drive_accounts.ts";
import { DriveError, driveErrors } from "./drive_error.ts";
import { type Known, parseFields, pick } from "./drive_fields.ts";
import { DriveItems, type Item, NATIVE } from "./drive_items.ts";
import type { DrivePush } from "./drive_push.ts";
import { parseQuery } from "./drive_query.ts";
import {
  CHANGE_LIST,
  DRIVE,
  exportFormats,
  FILE,
  FILE_LIST,
  fileResource,
} from "./drive_resource.ts";
import { byteRange } from "./storage_files.ts";

/** A call of the API, as faults and counts name it: `files.list`, `files.download`, … */
export type DriveMethod =
  | "changes.getStartPageToken"
  | "changes.list"
  | "changes.watch"
  | "channels.stop"
  | "drives.get"
  | "files.get"
  | "files.list"
  | "files.download"
  | "files.export"
  | "files.exportLink";

/** What may go wrong with a call: an error instead of the answer, or a download cut off or falsified. */
export interface DriveFault {
  method?: DriveMethod;
  /** How many calls it befalls. */
  times: number;
  error?: DriveError;
  retryAfterSeconds?: number;
  /** The body ends after so many bytes. */
  cutAfter?: number;
  /** The first byte of the body is another. */
  falsify?: boolean;
  /** Runs before the call is answered. */
  before?: () => void | Promise<void>;
}

export interface DriveApiOptions {
  /** Where the stand-in answers, with its path: `http://127.0.0.1:1234`. */
  origin: string;
  items: DriveItems;
  accounts: DriveAccounts;
  push: DrivePush;
  now: () => number;
  /** Calls an account may make in a minute. */
  callsPerMinute: number;
  /** Most entries of a page, whatever was asked; Drive gives fewer too when it likes to. */
  mostPerPage: number;
  /** Most bytes that files.export gives. */
  exportBytes: number;
}

type Params = Record<string, string | undefined>;

const CHANGE_DEFAULT =
  "kind,nextPageToken,newStartPageToken,changes(kind,changeType,time,removed,fileId,file(kind,id,name,mimeType))";
const LIST_DEFAULT = "kind,nextPageToken,incompleteSearch,files(kind,id,name,mimeType)";
const COMMON = ["alt", "fields", "prettyPrint", "quotaUser", "key"];

/** The calls of Drive v3 that Scout makes, with Google's checks and errors, for what DriveItems holds. */
export class DriveApi {
  readonly calls = new Map<DriveMethod, number>();
  readonly #options: DriveApiOptions;
  readonly #faults: DriveFault[] = [];
  readonly #spent = new Map<string, number[]>();
  readonly #app: Hono;
  #oldestToken = 0;

  constructor(options: DriveApiOptions) {
    this.#options = options;
    this.#app = this.#routes();
  }

  fetch(request: Request): Response | Promise<Response> {
    return this.#app.fetch(request);
  }

  /** Lets the next calls go wrong. */
  inject(fault: DriveFault): void {
    this.#faults.push(fault);
  }

  /** No fault is left. */
  heal(): void {
    this.#faults.length = 0;
  }

  /** How many calls faults are still waiting for. */
  get faultsLeft(): number {
    return this.#faults.reduce((sum, { times }) => sum + times, 0);
  }

  /** Page tokens that were given until now are answered 410. */
  expireTokens(): void {
    this.#oldestToken = this.#options.items.position + 1;
    // tokens given from now on are newer
    this.#options.items.skipPosition();
  }

  #routes(): Hono {
    const { items, accounts, push } = this.#options;
    const app = new Hono().basePath(new URL(this.#options.origin).pathname);
    app.post(
      "/token",
      (c) => accounts.answer(new Request(`${this.#options.origin}/token`, c.req.raw)),
    );

    const call = (
      method: (c: Context) => DriveMethod,
      allowed: readonly string[],
      answer: (
        params: Params,
        account: string,
        c: Context,
        fault?: DriveFault,
      ) => Response | Promise<Response>,
    ) =>
    async (c: Context) => {
      const name = method(c);
      this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
      const fault = await this.#faultOf(name);
      const account = accounts.accountOf(c.req.header("authorization"));
      if (account === undefined) throw driveErrors.unauthorized();
      this.#spend(account);
      const params = c.req.query();
      for (const given of Object.keys(params)) {
        if (!allowed.includes(given) && !COMMON.includes(given)) {
          throw driveErrors.invalid(
            given,
            `Invalid JSON payload received. Unknown name "${given}"`,
          );
        }
      }
      return await answer(params, account, c, fault);
    };
    const named = (name: DriveMethod) => () => name;

    app.get(
      "/drive/v3/changes/startPageToken",
      call(
        named("changes.getStartPageToken"),
        ["driveId", "supportsAllDrives", "supportsTeamDrives"],
        (params, account) => {
          this.#logOf(params, account);
          return Response.json({
            kind: "drive#startPageToken",
            startPageToken: String(items.position),
          });
        },
      ),
    );
    const changeParams = [
      "pageToken",
      "driveId",
      "pageSize",
      "includeRemoved",
      "includeItemsFromAllDrives",
      "supportsAllDrives",
      "restrictToMyDrive",
      "spaces",
      "includeCorpusRemovals",
    ];
    app.get(
      "/drive/v3/changes",
      call(
        named("changes.list"),
        changeParams,
        (params, account) => this.#changes(params, account),
      ),
    );
    app.post(
      "/drive/v3/changes/watch",
      call(named("changes.watch"), changeParams, async (params, account, c) => {
        this.#positionOf(params);
        const log = this.#logOf(params, account);
        const body = await c.req.json<Record<string, string | undefined>>();
        for (const needed of ["id", "type", "address"]) {
          if (!body[needed]) throw driveErrors.required(`resource.${needed}`);
        }
        if (body["type"] !== "web_hook") {
          throw driveErrors.invalid("type", "Unknown channel type");
        }
        const { origin } = this.#options;
        const channel = push.open({
          id: body["id"] ?? "",
          address: body["address"] ?? "",
          token: body["token"],
          expiration: body["expiration"] === undefined ? undefined : Number(body["expiration"]),
        }, { account, log, resourceUri: `${origin}/drive/v3/changes?alt=json` });
        return Response.json({
          kind: "api#channel",
          id: channel.id,
          resourceId: channel.resourceId,
          resourceUri: channel.resourceUri,
          ...(channel.token === undefined ? {} : { token: channel.token }),
          expiration: String(channel.expiresAt),
        });
      }),
    );
    app.post(
      "/drive/v3/channels/stop",
      call(named("channels.stop"), [], async (_, account, c) => {
        const body = await c.req.json<Record<string, string | undefined>>();
        push.stop(body["id"] ?? "", body["resourceId"] ?? "", account);
        return new Response(null, { status: 204 });
      }),
    );
    app.get(
      "/drive/v3/drives/:id",
      call(named("drives.get"), ["useDomainAdminAccess"], (params, account, c) => {
        const drive = this.#sharedDrive(c.req.param("id") ?? "", account);
        return this.#answer(
          { kind: "drive#drive", id: drive.id, name: drive.name, createdTime: drive.createdTime },
          params["fields"] ?? "kind,id,name",
          DRIVE,
        );
      }),
    );
    app.get(
      "/drive/v3/files",
      call(
        named("files.list"),
        [
          "q",
          "pageSize",
          "pageToken",
          "orderBy",
          "spaces",
          "corpora",
          "driveId",
          "includeItemsFromAllDrives",
          "supportsAllDrives",
        ],
        (params, account) => this.#list(params, account),
      ),
    );
    app.get(
      "/drive/v3/files/:id",
      call(
        (c) => c.req.query("alt") === "media" ? "files.download" : "files.get",
        ["supportsAllDrives", "acknowledgeAbuse"],
        (params, account, c, fault) => {
          const item = this.#readable(c.req.param("id") ?? "", account, params);
          if (params["alt"] !== "media") {
            return this.#answer(
              fileResource(items, item, this.#options.origin),
              params["fields"] ?? "kind,id,name,mimeType",
              FILE,
            );
          }
          if (item.content === undefined || item.mimeType.startsWith(NATIVE)) {
            throw driveErrors.notDownloadable();
          }
          return bytesOf(item, c.req.header("range"), fault);
        },
      ),
    );
    app.get(
      "/drive/v3/files/:id/export",
      call(named("files.export"), ["mimeType"], (params, account, c, fault) => {
        const item = this.#readable(c.req.param("id") ?? "", account, {
          supportsAllDrives: "true",
        });
        const formats = exportFormats(item);
        if (formats === undefined) throw driveErrors.notExportable();
        if (!params["mimeType"]) throw driveErrors.required("mimeType");
        if (formats[params["mimeType"]] === undefined) throw driveErrors.badExport();
        if ((item.content?.size ?? 0) > this.#options.exportBytes) {
          throw driveErrors.exportTooLarge();
        }
        return bytesOf(item, undefined, fault, params["mimeType"]);
      }),
    );
    app.get(
      "/spreadsheets/export",
      call(named("files.exportLink"), ["id", "exportFormat"], (params, account, _, fault) => {
        const item = this.#readable(params["id"] ?? "", account, { supportsAllDrives: "true" });
        if (exportFormats(item) === undefined) throw driveErrors.notExportable();
        return bytesOf(item, undefined, fault);
      }),
    );
    app.notFound((c) => driveErrors.unknownPath(c.req.path).toResponse());
    app.onError((error) => {
      if (error instanceof FaultyAnswer) return error.response;
      if (error instanceof DriveError) return error.toResponse();
      throw error;
    });
    return app;
  }

  async #faultOf(method: DriveMethod): Promise<DriveFault | undefined> {
    const fault = this.#faults.find((f) =>
      f.times > 0 && (f.method === undefined || f.method === method)
    );
    if (fault === undefined) return undefined;
    fault.times--;
    await fault.before?.();
    if (fault.error === undefined) return fault;
    throw new FaultyAnswer(
      fault.error.toResponse(
        fault.retryAfterSeconds === undefined
          ? {}
          : { "retry-after": String(fault.retryAfterSeconds) },
      ),
    );
  }

  #spend(account: string): void {
    const minuteAgo = this.#options.now() - 60_000;
    const spent = this.#spent.get(account) ?? [];
    while (spent[0] !== undefined && spent[0] < minuteAgo) spent.shift();
    if (spent.length >= this.#options.callsPerMinute) throw driveErrors.rateLimited();
    spent.push(this.#options.now());
    this.#spent.set(account, spent);
  }

  #answer(resource: unknown, fields: string, known: Known): Response {
    return Response.json(pick(resource, parseFields(fields, known)));
  }

  #readable(id: string, account: string, params: Params): Item {
    const { items } = this.#options;
    const item = items.get(id);
    if (item === undefined || !items.mayRead(item, account)) throw driveErrors.notFound(id);
    // to who does not say it knows shared drives, what lies in one is not there
    if (item.driveId !== undefined && params["supportsAllDrives"] !== "true") {
      throw driveErrors.notFound(id);
    }
    return item;
  }

  #sharedDrive(id: string, account: string): Item {
    const { items } = this.#options;
    const drive = items.get(id);
    if (drive?.driveId !== id || !items.mayRead(drive, account)) throw driveErrors.noDrive(id);
    return drive;
  }

  /** The log that a call of changes is about. */
  #logOf(params: Params, account: string): string {
    const { driveId } = params;
    if (driveId === undefined) return "";
    if (params["supportsAllDrives"] !== "true") {
      throw driveErrors.invalid("driveId", "driveId requires supportsAllDrives");
    }
    return this.#sharedDrive(driveId, account).id;
  }

  #positionOf(params: Params): number {
    const text = params["pageToken"];
    if (text === undefined) throw driveErrors.required("pageToken");
    if (!/^\d{1,16}$/.test(text) || Number(text) > this.#options.items.position) {
      throw driveErrors.invalidToken();
    }
    if (Number(text) < this.#oldestToken) throw driveErrors.gone();
    return Number(text);
  }

  #changes(params: Params, account: string): Response {
    const { items, origin } = this.#options;
    const from = this.#positionOf(params);
    const log = this.#logOf(params, account);
    if (log !== "" && params["includeItemsFromAllDrives"] !== "true") {
      throw driveErrors.invalid("driveId", "driveId requires includeItemsFromAllDrives");
    }
    const size = this.#pageSize(params);
    const entries = items.changesSince(log, from);
    const page = entries.slice(0, size);
    const changes = page.flatMap(({ id, time }) => {
      const item = items.get(id);
      const isThere = item !== undefined && DriveItems.logOf(item) === log &&
        items.mayRead(item, account);
      if (!isThere && params["includeRemoved"] === "false") return [];
      return [{
        kind: "drive#change",
        changeType: "file",
        time,
        fileId: id,
        removed: !isThere,
        ...(isThere ? { file: fileResource(items, item, origin) } : {}),
      }];
    });
    const following = entries[size];
    return this.#answer(
      {
        kind: "drive#changeList",
        ...(following
          ? { nextPageToken: String(following.seq) }
          : { newStartPageToken: String(items.position) }),
        changes,
      },
      params["fields"] ?? CHANGE_DEFAULT,
      CHANGE_LIST,
    );
  }

  #list(params: Params, account: string): Response {
    const { items, origin } = this.#options;
    const { corpora = "user", driveId } = params;
    const seesDrives = params["includeItemsFromAllDrives"] === "true";
    if (!["user", "drive", "allDrives"].includes(corpora)) {
      throw driveErrors.invalid("corpora", "Invalid value for corpora");
    }
    if ((driveId !== undefined) !== (corpora === "drive")) {
      throw driveErrors.invalid(
        "driveId",
        "The driveId parameter must be specified if and only if corpora is set to drive.",
      );
    }
    if ((seesDrives || corpora !== "user") && params["supportsAllDrives"] !== "true") {
      throw driveErrors.invalid(
        "includeItemsFromAllDrives",
        "includeItemsFromAllDrives requires supportsAllDrives.",
      );
    }
    if (corpora !== "user" && !seesDrives) {
      throw driveErrors.invalid("corpora", "corpora requires includeItemsFromAllDrives");
    }
    if (driveId !== undefined) this.#sharedDrive(driveId, account);
    const after = listPosition(params["pageToken"], params["q"] ?? "");
    const matches = params["q"] === undefined
      ? () => true
      : parseQuery(params["q"], (item) => items.isTrashed(item));
    const size = this.#pageSize(params);
    const found: Item[] = [];
    for (const item of items.all()) {
      if (item.ordinal <= after || item.id === item.driveId) continue;
      const isInCorpus = corpora === "allDrives" ||
        (corpora === "drive" ? item.driveId === driveId : item.driveId === undefined);
      if (isInCorpus && matches(item) && items.mayRead(item, account)) found.push(item);
      if (found.length > size) break;
    }
    const page = found.slice(0, size);
    const last = page.at(-1);
    return this.#answer(
      {
        kind: "drive#fileList",
        ...(found.length > size && last
          ? { nextPageToken: listToken(last.ordinal, params["q"] ?? "") }
          : {}),
        incompleteSearch: false,
        files: page.map((item) => fileResource(items, item, origin)),
      },
      params["fields"] ?? LIST_DEFAULT,
      FILE_LIST,
    );
  }

  #pageSize(params: Params): number {
    const text = params["pageSize"] ?? "100";
    if (!/^\d+$/.test(text) || Number(text) < 1 || Number(text) > 1000) {
      throw driveErrors.invalid(
        "pageSize",
        `Invalid value '${text}'. Values must be within the range: [1, 1000]`,
      );
    }
    return Math.min(Number(text), this.#options.mostPerPage);
  }
}

class FaultyAnswer extends Error {
  readonly response: Response;
  constructor(response: Response) {
    super("a fault was injected");
    this.response = response;
  }
}

/** A list goes on with the query it began with, as at Google's. */
function listToken(ordinal: number, q: string): string {
  return Buffer.from(JSON.stringify([ordinal, q])).toString("base64url");
}

function listPosition(token: string | undefined, q: string): number {
  if (token === undefined) return -1;
  try {
    const [ordinal, query] = JSON.parse(Buffer.from(token, "base64url").toString()) as unknown[];
    if (typeof ordinal === "number" && query === q) return ordinal;
  } catch {
    // refused below, like one of another query
  }
  throw driveErrors.invalidToken();
}

function bytesOf(
  item: Item,
  rangeHeader: string | undefined,
  fault: DriveFault | undefined,
  type = item.mimeType,
): Response {
  const { content } = item;
  const size = content?.size ?? 0;
  const isOutside = rangeHeader !== undefined &&
    Number(/^bytes=(\d+)-/.exec(rangeHeader)?.[1] ?? 0) >= size;
  if (isOutside) {
    return new Response(null, { status: 416, headers: { "content-range": `bytes */${size}` } });
  }
  const range = byteRange(rangeHeader ?? null, size);
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const body = faulty(content?.read(start, end + 1) ?? none(), fault);
  return new Response(Readable.toWeb(Readable.from(body)) as unknown as ReadableStream, {
    status: range ? 206 : 200,
    headers: {
      "content-type": type,
      "content-length": String(end - start + 1),
      ...(range ? { "content-range": `bytes ${start}-${end}/${size}` } : {}),
    },
  });
}

async function* none(): AsyncIterable<Uint8Array> {}

async function* faulty(
  body: AsyncIterable<Uint8Array>,
  fault: DriveFault | undefined,
): AsyncIterable<Uint8Array> {
  let sent = 0;
  for await (const piece of body) {
    const chunk = fault?.falsify && sent === 0 ? Uint8Array.from(piece) : piece;
    if (fault?.falsify && sent === 0) chunk[0] = (chunk[0] ?? 0) ^ 1;
    const left = (fault?.cutAfter ?? Infinity) - sent;
    if (chunk.length > left) {
      yield chunk.subarray(0, left);
      throw new Error("the connection was cut");
    }
    sent += chunk.length;
    yield chunk;
  }
}
