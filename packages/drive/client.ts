import type { z } from "zod";
import type { AccessTokens } from "./access_tokens.ts";
import { type BackoffDeps, PATIENCE, type Patience, withBackoff } from "./backoff.ts";
import type { CallMeter } from "./call_meter.ts";
import { driveError, hasDriveCode, unreachable } from "./drive_error.ts";
import {
  type ChangeList,
  changeListSchema,
  type Channel,
  channelSchema,
  type DriveFile,
  driveFileSchema,
  exportLinksSchema,
  FILE_FIELDS,
  type FileList,
  fileListSchema,
  sharedDriveSchema,
  startTokenSchema,
} from "./resources.ts";
import { ScoutError } from "@scout/wire/error.ts";

/** Lets a call through, or says that Drive is to be left alone for now; hears how calls went. */
export interface Breaker {
  /** @throws ScoutError `drive_resting` while the breaker is open */
  admit(): Promise<void>;
  /** An error when Drive did not do its part; null when it answered. */
  report(error: Error | null): Promise<void>;
}

export interface DriveClientOptions {
  /** `https://www.googleapis.com`, or a stand-in's. */
  apiUrl: string;
  tokens: AccessTokens;
  breaker: Breaker;
  meter: CallMeter;
  patience?: Patience;
  fetch?: typeof globalThis.fetch;
  now?: () => number;
  random?: () => number;
  sleep?: (ms: number) => Promise<void>;
  signal?: AbortSignal;
}

type Query = Record<string, string | number | boolean | undefined>;

/** Longest wait for the first byte of an answer. */
const ANSWER_MS = 30_000;
const PAGE = 1000;

/**
 * Drive v3 over fetch: the calls Scout makes, each repeated while Google says "later", counted, and
 * through one breaker. Sees shared drives everywhere.
 */
export class DriveClient {
  readonly #options: DriveClientOptions;
  readonly #fetch: typeof globalThis.fetch;
  readonly #backoff: BackoffDeps;

  constructor(options: DriveClientOptions) {
    this.#options = options;
    this.#fetch = options.fetch ?? globalThis.fetch;
    this.#backoff = {
      now: options.now ?? Date.now,
      random: options.random ?? Math.random,
      sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    };
  }

  /** Where the changes of the account (or of a shared drive) begin now. */
  async startPageToken(driveId: string | null): Promise<string> {
    const { startPageToken } = await this.#json("changes.getStartPageToken", startTokenSchema, {
      path: "changes/startPageToken",
      query: { supportsAllDrives: true, driveId: driveId ?? undefined },
    });
    return startPageToken;
  }

  /** A page of changes. @throws ScoutError `drive_token_gone`: sweep, with a new token */
  async changes(pageToken: string, driveId: string | null): Promise<ChangeList> {
    return await this.#json("changes.list", changeListSchema, {
      path: "changes",
      query: {
        pageToken,
        driveId: driveId ?? undefined,
        pageSize: PAGE,
        includeRemoved: true,
        includeItemsFromAllDrives: true,
        supportsAllDrives: true,
        spaces: "drive",
        fields:
          `nextPageToken,newStartPageToken,changes(changeType,fileId,removed,time,file(${FILE_FIELDS}))`,
      },
    });
  }

  /** Opens a channel on which Drive tells that there are changes; `expiresAt` in ms since 1970. */
  async watch(
    pageToken: string,
    driveId: string | null,
    channel: { id: string; address: string; token: string; expiresAt: number },
  ): Promise<Channel> {
    return await this.#json("changes.watch", channelSchema, {
      path: "changes/watch",
      method: "POST",
      query: {
        pageToken,
        driveId: driveId ?? undefined,
        includeRemoved: true,
        includeItemsFromAllDrives: true,
        supportsAllDrives: true,
        spaces: "drive",
      },
      body: {
        id: channel.id,
        type: "web_hook",
        address: channel.address,
        token: channel.token,
        expiration: String(channel.expiresAt),
      },
    });
  }

  /** Closes a channel; one that Drive does not know any more is closed. */
  async stop(channelId: string, resourceId: string): Promise<void> {
    await this.#call("channels.stop", {
      path: "channels/stop",
      method: "POST",
      body: { id: channelId, resourceId },
    }).then(
      (response) => response.body?.cancel(),
      (error) => {
        if (!hasDriveCode(error, "drive_file_missing")) throw error;
      },
    );
  }

  /** @throws ScoutError `drive_file_missing` when it is deleted or not shared with the account */
  async file(fileId: string): Promise<DriveFile> {
    return await this.#json("files.get", driveFileSchema, {
      path: `files/${encodeURIComponent(fileId)}`,
      query: { supportsAllDrives: true, fields: FILE_FIELDS },
    });
  }

  /** A shared drive's name; its own folder is always called Drive. */
  async sharedDriveName(driveId: string): Promise<string> {
    const { name } = await this.#json("drives.get", sharedDriveSchema, {
      path: `drives/${encodeURIComponent(driveId)}`,
      query: { fields: "id,name" },
    });
    return name;
  }

  /** A page of what lies directly in the folders and is not in the bin. */
  async filesIn(
    folderIds: readonly string[],
    driveId: string | null,
    pageToken?: string,
  ): Promise<FileList> {
    const parents = folderIds.map((id) => `'${quoted(id)}' in parents`).join(" or ");
    return await this.#json("files.list", fileListSchema, {
      path: "files",
      query: {
        q: `(${parents}) and trashed = false`,
        pageSize: PAGE,
        pageToken,
        includeItemsFromAllDrives: true,
        supportsAllDrives: true,
        spaces: "drive",
        ...(driveId === null ? { corpora: "user" } : { corpora: "drive", driveId }),
        fields: `nextPageToken,incompleteSearch,files(${FILE_FIELDS})`,
      },
    });
  }

  /** Bytes of a file from `start` on. */
  async download(fileId: string, start = 0): Promise<Response> {
    return await this.#call("files.download", {
      path: `files/${encodeURIComponent(fileId)}`,
      query: { alt: "media", supportsAllDrives: true },
      ...(start > 0 ? { headers: { range: `bytes=${start}-` } } : {}),
    });
  }

  /** A native file in another format; Drive caps this at 10 MB. @throws `drive_export_too_large` */
  async export(fileId: string, mimeType: string): Promise<Response> {
    return await this.#call("files.export", {
      path: `files/${encodeURIComponent(fileId)}/export`,
      query: { mimeType },
    });
  }

  /** The same without the cap. */
  async exportByLink(fileId: string, mimeType: string): Promise<Response> {
    const { exportLinks } = await this.#json("files.get", exportLinksSchema, {
      path: `files/${encodeURIComponent(fileId)}`,
      query: { supportsAllDrives: true, fields: "exportLinks" },
    });
    const link = exportLinks[mimeType];
    if (link === undefined) {
      throw new ScoutError("drive_not_downloadable", `Drive does not export this as ${mimeType}.`);
    }
    return await this.#call("files.exportLink", { url: this.#ownLink(link) });
  }

  /** The token is shown to Google (or the stand-in that is used), and to nobody else. */
  #ownLink(link: string): URL {
    const url = new URL(link);
    const { origin } = new URL(this.#options.apiUrl);
    if (url.origin !== origin && !/^https:\/\/([\w-]+\.)*google(apis)?\.com$/.test(url.origin)) {
      throw new ScoutError("drive_refused", `Drive named ${url.host} for an export.`);
    }
    return url;
  }

  async #json<T>(method: string, schema: z.ZodType<T>, request: Request): Promise<T> {
    const response = await this.#call(method, request);
    const body: unknown = await response.json().catch((cause) => {
      throw unreachable(`${method} to the end`, cause);
    });
    const parsed = schema.safeParse(body);
    if (parsed.success) return parsed.data;
    throw new ScoutError("drive_refused", `Drive answered ${method} with something unexpected.`, {
      status: 502,
      details: parsed.error.issues.slice(0, 5),
    });
  }

  async #call(method: string, request: Request): Promise<Response> {
    const { tokens, breaker, patience = PATIENCE } = this.#options;
    let wasRefused = false;
    return await withBackoff(
      async () => {
        await breaker.admit();
        try {
          const token = await tokens.get();
          const response = await this.#send(method, request, token);
          if (response.status === 401 && !wasRefused) {
            // revoked early: one new token is worth a try
            wasRefused = true;
            tokens.drop(token);
            await response.body?.cancel();
            return await this.#accept(
              method,
              await this.#send(method, request, await tokens.get()),
            );
          }
          return await this.#accept(method, response);
        } catch (error) {
          // too many calls is no outage: it answers
          if (hasDriveCode(error, "drive_unavailable")) await breaker.report(error);
          throw error;
        }
      },
      patience,
      this.#backoff,
    );
  }

  async #accept(method: string, response: Response): Promise<Response> {
    const { meter, breaker } = this.#options;
    if (response.ok) {
      meter.count(method, "ok");
      await breaker.report(null);
      return response;
    }
    const error = await driveError(response, method);
    meter.count(method, error.code === "drive_rate_limited" ? "limited" : "error");
    // it answered, so it is there
    if (!hasDriveCode(error, "drive_unavailable")) await breaker.report(null);
    throw error;
  }

  async #send(method: string, request: Request, token: string): Promise<Response> {
    const url = request.url ??
      new URL(`${this.#options.apiUrl.replace(/\/$/, "")}/drive/v3/${request.path}`);
    for (const [name, value] of Object.entries(request.query ?? {})) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(new Error("no answer in time")), ANSWER_MS);
    const signals = [timeout.signal, this.#options.signal].filter((s) => s !== undefined);
    try {
      const send = this.#fetch;
      return await send(url, {
        method: request.method ?? "GET",
        headers: {
          authorization: `Bearer ${token}`,
          ...(request.body === undefined ? {} : { "content-type": "application/json" }),
          ...request.headers,
        },
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        signal: AbortSignal.any(signals),
      });
    } catch (cause) {
      this.#options.signal?.throwIfAborted();
      this.#options.meter.count(method, "error");
      throw unreachable(method, cause);
    } finally {
      clearTimeout(timer);
    }
  }
}

interface Request {
  path?: string;
  url?: URL;
  method?: "GET" | "POST";
  query?: Query;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Inside a quoted text of a query (`'` and `\` are escaped). */
function quoted(text: string): string {
  return text.replace(/[\\']/g, "\\$&");
}
