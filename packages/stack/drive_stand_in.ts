import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DriveAccounts, type KeyFile } from "./drive_accounts.ts";
import { DriveApi } from "./drive_api.ts";
import { DriveItems } from "./drive_items.ts";
import { DrivePush, type PushChannel } from "./drive_push.ts";
import { answerWithFetch } from "./gateway_fetch.ts";

export interface DriveStandInOptions {
  /** Its address with a path, where something else serves it. */
  origin: string;
  now?: () => number;
  /** Number of the first change; beyond what an earlier run reached. */
  firstPosition?: number;
  callsPerMinute?: number;
  mostPerPage?: number;
  exportBytes?: number;
  coalesceMs?: number;
  /** Carries notifications, where no server listens. */
  pushFetch?: typeof fetch;
  onChannels?: (channels: readonly PushChannel[]) => void;
}

/** A Google Drive for development and tests; see drive_api.ts for what it answers. */
export interface DriveStandIn {
  items: DriveItems;
  accounts: DriveAccounts;
  push: DrivePush;
  api: DriveApi;
  origin: string;
  /** A new service account's key file. */
  addAccount(name: string): KeyFile;
  fetch(request: Request): Response | Promise<Response>;
  close(): void;
}

/** Makes a stand-in that something else serves at `origin`. */
export function createDriveStandIn(options: DriveStandInOptions): DriveStandIn {
  const { origin, now = Date.now } = options;
  const items = new DriveItems(now, options.firstPosition);
  const accounts = new DriveAccounts(now);
  const push = new DrivePush({
    now,
    coalesceMs: options.coalesceMs ?? 50,
    ...(options.pushFetch ? { fetch: options.pushFetch } : {}),
    ...(options.onChannels ? { onChannels: options.onChannels } : {}),
  });
  items.onChange((log) => push.changed(log));
  const api = new DriveApi({
    origin,
    items,
    accounts,
    push,
    now,
    // https://developers.google.com/workspace/drive/api/guides/limits
    callsPerMinute: options.callsPerMinute ?? 12_000,
    mostPerPage: options.mostPerPage ?? 1000,
    exportBytes: options.exportBytes ?? 10 * 1024 * 1024,
  });
  return {
    items,
    accounts,
    push,
    api,
    origin,
    addAccount: (name) => accounts.add(name, origin),
    fetch: (request) => api.fetch(request),
    close: () => push.close(),
  };
}

/** The same on a port of its own. */
export async function startDriveStandIn(
  options: Omit<DriveStandInOptions, "origin"> & { port?: number } = {},
): Promise<DriveStandIn & { stop(): Promise<void> }> {
  const server = createServer();
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(options.port ?? 0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  const running = createDriveStandIn({ ...options, origin: `http://127.0.0.1:${port}` });
  server.on("request", (req, res) => {
    void answerWithFetch(req, res, async (request) => await running.fetch(request))
      .catch(() => res.destroy());
  });
  return {
    ...running,
    stop: async () => {
      running.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
